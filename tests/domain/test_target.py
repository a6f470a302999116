"""Targets and costs as people write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.domain.target import Cost, Target, cost_table, parse_cost, parse_target
from labeler.errors import UsageError


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("accuracy=0.95", Target("accuracy", 0.95)),
        ("macro-F1 = 90%", Target("macro_f1", 0.9)),
        ("cost=2", Target("cost", 2.0)),
        ("none", None),
        ("", None),
    ],
)
def test_a_target_is_read_as_it_is_written(text: str, target: Target | None) -> None:
    assert parse_target(text) == target


@pytest.mark.parametrize("text", ["accuracy", "accuracy=nan", "accuracy=95", "speed=3", "cost=-1", "accuracy=0", "=1"])
def test_a_target_that_makes_no_sense_is_refused_in_words(text: str) -> None:
    with pytest.raises(UsageError, match=r"0\.95|above 0"):
        parse_target(text)


@given(st.sampled_from(["accuracy", "macro_f1"]), st.integers(1, 99))
def test_a_target_survives_being_kept(metric: str, percent: int) -> None:
    target = Target(metric, percent / 100)
    assert parse_target(target.as_text()) == target


def test_class_names_in_costs_may_hold_colons_and_equal_signs() -> None:
    assert parse_cost("a:b:c=4", ("a:b", "c")) == Cost("a:b", "c", 4.0)
    assert parse_cost("x=1:y=0.5", ("x=1", "y")) == Cost("x=1", "y", 0.5)


@pytest.mark.parametrize("text", ["cat:dog", "cat:cow=1", "cat:cat=1", "cat:dog=-1", "cat:dog=inf"])
def test_a_cost_that_makes_no_sense_is_refused(text: str) -> None:
    with pytest.raises(UsageError, match="is no cost"):
        parse_cost(text, ("cat", "dog"))


def test_what_is_not_priced_costs_one_and_right_costs_nothing() -> None:
    table = cost_table([Cost("ill", "well", 10.0), Cost("gone", "well", 3.0)], ("ill", "well"))
    assert table == [[0.0, 10.0], [1.0, 0.0]]
