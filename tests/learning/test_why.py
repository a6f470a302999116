"""Reasons as sentences."""

from __future__ import annotations

import pytest

from labeler.domain.ranking import Reason
from labeler.learning.why import words


@pytest.mark.parametrize(
    ("code", "facts", "said"),
    [
        (
            "torn",
            {"first": "boot", "p_first": 0.48, "second": "sneaker", "p_second": 0.46, "stands_for": 1212},
            "torn between ‘boot’ 0.48 and ‘sneaker’ 0.46; stands for 1,212 similar ones",
        ),
        ("random", {}, "drawn at random"),
        ("unsure_of", {"first": "red", "p_first": 0.5}, "unsure whether ‘red’ applies (0.50)"),
        ("representative", {"stands_for": 1}, "typical of a part of the data nobody has looked at yet"),
        (
            "disagreement",
            {"first": "a", "votes_first": 3, "second": "b", "votes_second": 2, "members": 5},
            "5 models disagree: 3 say ‘a’, 2 ‘b’",
        ),
        ("my_own_code", {}, "my own code"),
        ("my_own_code", {"words": "because the plugin likes it"}, "because the plugin likes it"),
    ],
)
def test_every_reason_is_a_plain_sentence(code: str, facts: dict[str, object], said: str) -> None:
    assert words(Reason("any", code, facts)) == said


def test_a_model_that_is_nearly_sure_is_not_called_torn() -> None:
    said = words(Reason("adaptive", "torn", {"first": "dress", "p_first": 0.98, "second": "coat", "p_second": 0.01}))
    assert said == "probably ‘dress’ (0.98), to make sure of its neighbourhood"
