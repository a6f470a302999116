"""Recognises sentences that were filled in elsewhere: which pattern one follows, and what it was filled with."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self

# A pattern of fewer letters of its own would be met everywhere.
_FEWEST = 6
_PLACE = re.compile(r"\{(\d+)\}")


@dataclass(frozen=True, slots=True)
class Met:
    """`parts` in the order of the places' numbers."""

    pattern: str
    parts: tuple[str, ...]


class Patterns:
    """Patterns like ``{0} cannot be written``; the one that says most in its own words wins."""

    def __init__(self, known: list[tuple[re.Pattern[str], str]]) -> None:
        self._known = known

    @classmethod
    def of(cls, patterns: Iterable[str]) -> Self:
        said = (each for each in patterns if _PLACE.search(each) and _own_words(each) >= _FEWEST)
        fixed = sorted(said, key=_own_words, reverse=True)
        return cls([(_expression(each), each) for each in fixed])

    def find(self, text: str) -> Met | None:
        for expression, pattern in self._known:
            match = expression.fullmatch(text)
            if match is not None:
                return Met(pattern, match.groups())
        return None


def _own_words(pattern: str) -> int:
    """How many letters it is known by."""
    return sum(letter.isalpha() for letter in _PLACE.sub("", pattern))


def _expression(pattern: str) -> re.Pattern[str]:
    """A place holds anything, as little as will do, the last one as much; places are numbered from 0 in their order."""
    pieces = _PLACE.split(pattern)[::2]
    return re.compile("(.*?)".join(re.escape(piece) for piece in pieces), re.DOTALL)
