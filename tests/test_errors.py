"""Errors speak one line, whatever they quote."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.errors import SourceError, one_safe_line


@given(st.text())
def test_words_of_an_error_are_one_line_that_can_be_printed(words: str) -> None:
    said = str(SourceError(f"before {words} after"))
    assert len(said.splitlines()) == 1
    assert said.startswith("before ") and said.endswith(" after")
    assert said.encode("utf-8")


@pytest.mark.parametrize(
    ("words", "shown"),
    [("plain", "plain"), ("a\x0bb", "a\\x0bb"), ("a\u202egnp.exe", "a\\u202egnp.exe"), ("äöü 😀 犬", "äöü 😀 犬")],
)
def test_only_what_cannot_be_shown_is_spelled_out(words: str, shown: str) -> None:
    assert one_safe_line(words) == shown
