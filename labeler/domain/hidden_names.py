"""Annotators under letters instead of names, also where somebody names them in a comment."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping


def letters_for(annotators: Iterable[str]) -> dict[str, str]:
    """A, B, …, AA, … in the order in which they stand; the same name has one letter."""
    return {name: _letters(at) for at, name in enumerate(dict.fromkeys(annotators))}


def with_names_hidden(text: str, called: Mapping[str, str]) -> str:
    """Every annotator's name that stands as a word of its own, however it is written large or small, replaced by what
    they are called; of names that begin alike the longest counts."""
    names = {name.casefold(): shown for name, shown in called.items() if name.strip() and name != shown}
    if not names:
        return text
    longest_first = sorted((name for name in called if name.casefold() in names), key=len, reverse=True)
    found = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)", re.IGNORECASE)
    return found.sub(lambda word: names.get(word[0].casefold(), word[0]), text)


def _letters(at: int) -> str:
    found = ""
    while at >= 0:
        found, at = chr(ord("A") + at % 26) + found, at // 26 - 1
    return found
