"""Annotators under letters, also where a comment names them."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from labeler.domain.hidden_names import letters_for, with_names_hidden


def test_names_in_comments_are_hidden_however_they_are_written() -> None:
    called = letters_for(["anna", "Bert", "anna lee"])
    assert called == {"anna": "A", "Bert": "B", "anna lee": "C"}
    said = "@anna, Anna: ask BERT or Anna Lee; susanna and bertram know too. anna's idea"
    assert with_names_hidden(said, called) == "@A, A: ask B or C; susanna and bertram know too. A's idea"


def test_nothing_is_replaced_where_names_are_shown() -> None:
    assert with_names_hidden("@anna: look", {}) == with_names_hidden("@anna: look", {"anna": "anna"}) == "@anna: look"


def test_a_letter_that_stands_for_one_is_not_taken_for_the_name_of_another() -> None:
    assert with_names_hidden("A asks B", {"A": "B", "B": "A"}) == "B asks A"


@given(
    st.lists(st.from_regex(r"[a-zäß(.][a-z .*+]{0,6}[a-z)]", fullmatch=True), unique_by=str.casefold, max_size=5),
    st.text("ab c.@:", max_size=20),
)
def test_no_name_is_left_standing_as_a_word(names: list[str], around: str) -> None:
    called = {name: f"<{at}>" for at, name in enumerate(names)}
    said = around + " ".join(f"@{name}: {name.upper()}" for name in names)
    hidden = with_names_hidden(said, called)
    for name in names:
        assert not re.search(rf"(?<!\w){re.escape(name)}(?!\w)", hidden)


def test_after_z_come_two_letters() -> None:
    assert list(letters_for(str(at) for at in range(28)).values())[25:] == ["Z", "AA", "AB"]
