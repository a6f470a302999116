"""What one annotator said where another one, or all together, said something else: cell by cell, with the items."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from labeler.agreement.ratings import Codes, Ratings


@dataclass(frozen=True, slots=True)
class Confused:
    """`counts` (q, q): how often the first said the row's class where the second said the column's; the items and both
    their categories beside each other, shape (n,)."""

    counts: NDArray[np.int64]
    items: Codes
    one: Codes
    other: Codes

    def in_cell(self, row: int, column: int) -> Codes:
        """The items of one cell."""
        found: Codes = self.items[(self.one == row) & (self.other == column)]
        return found


def confused(ratings: Ratings, one: int, other: int | None, together: Codes) -> Confused:
    """Annotator `one` against annotator `other`, or, where that is None, against the category of each item in
    `together`; -1 there is none."""
    q, n = len(ratings.categories), len(ratings.items)
    said = [together if who is None else _said(ratings, who, n) for who in (one, other)]
    both = np.flatnonzero((said[0] >= 0) & (said[1] >= 0))
    first, second = said[0][both], said[1][both]
    counts = np.bincount(first * q + second, minlength=q * q).reshape(q, q)
    return Confused(counts, both, first, second)


def _said(ratings: Ratings, who: int, n: int) -> Codes:
    found = np.full(n, -1, dtype=np.int64)
    own = ratings.annotator == who
    found[ratings.item[own]] = ratings.category[own]
    return found
