"""Names typed into one field, with the commas of whichever keyboard."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.domain.listed import listed

COMMAS = ",،，、"
NAMES = st.text(st.characters(exclude_characters=COMMAS, exclude_categories=("Cs", "Zs", "Cc", "Zl", "Zp")), min_size=1)


@given(st.lists(NAMES), st.sampled_from(COMMAS), st.sampled_from(["", " ", "  "]))
def test_names_come_back_whichever_comma_stands_between(names: list[str], comma: str, space: str) -> None:
    assert listed(f"{comma}{space}".join(names)) == tuple(names)


@pytest.mark.parametrize("nothing", ["", "  ", ",", " ، ， "])
def test_nothing_is_no_name(nothing: str) -> None:
    assert listed(nothing) == ()
