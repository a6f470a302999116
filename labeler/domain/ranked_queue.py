"""The live order: a ranking with what is answered removed, and skipped samples last."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np
from numpy.typing import NDArray

from labeler.domain.ranking import Ranking


class RankedQueue:
    """Hands out the next sample. Nothing unlabeled is ever dropped: the queue is empty only when all is answered.

    Rows are positions in sample.id order. A row is *open*, *answered* or *skipped*. The ranking may be older than
    the answers (late results are reconciled, never thrown away), and may not know the newest rows.
    """

    def __init__(self, order: NDArray[np.int32]) -> None:
        """`order`: every row once, as it is asked until the first ranking comes."""
        self._answered = np.zeros(order.size, dtype=np.bool_)
        self._skipped: dict[int, None] = {}  # insertion order: first skipped comes back first
        self._order = order
        self._at = 0
        self._put_back: list[int] = []

    def __len__(self) -> int:
        return int(self._answered.size - np.count_nonzero(self._answered))

    @property
    def answered(self) -> NDArray[np.bool_]:
        """Read-only view, one flag a row."""
        view = self._answered.view()
        view.flags.writeable = False
        return view

    @property
    def skipped(self) -> tuple[int, ...]:
        return tuple(self._skipped)

    def grow(self, size: int) -> None:
        """New samples were added behind the known ones; they are asked after the ranked ones until ranked."""
        known = self._answered.size
        self._answered = np.concatenate([self._answered, np.zeros(size - known, dtype=np.bool_)])
        self._order = np.concatenate([self._order, np.arange(known, size, dtype=np.int32)])

    def adopt(self, ranking: Ranking) -> None:
        """Take over a newer ranking; rows it does not know keep their place behind it."""
        known = np.zeros(self._answered.size, dtype=np.bool_)
        known[ranking.rows] = True
        rest = np.flatnonzero(~known & ~self._answered).astype(np.int32)
        self._order = np.concatenate([ranking.rows, rest])
        self._at = 0
        self._put_back.clear()

    def answer(self, row: int) -> None:
        self._answered[row] = True
        self._skipped.pop(row, None)

    def answer_many(self, rows: NDArray[np.int32]) -> None:
        self._answered[rows] = True

    def skip(self, row: int) -> None:
        self._skipped.pop(row, None)
        self._skipped[row] = None

    def reopen(self, row: int) -> None:
        """An answer or skip was taken back: the sample is asked next."""
        self._answered[row] = False
        self._skipped.pop(row, None)
        if row in self._put_back:
            self._put_back.remove(row)
        self._put_back.insert(0, row)

    def head(self, count: int, exclude: Iterable[int] = ()) -> list[int]:
        """The next `count` rows to ask: put back, then ranked, then skipped ones."""
        barred = set(exclude)
        found: list[int] = []
        for row in self._upcoming():
            if row not in barred:
                found.append(row)
                barred.add(row)
            if len(found) == count:
                break
        return found

    def _upcoming(self) -> Iterator[int]:
        yield from (row for row in self._put_back if self._is_open(row))
        yield from self._ranked()
        yield from (row for row in self._skipped if not self._answered[row])

    def _ranked(self) -> Iterator[int]:
        """Walks the order in blocks, so that a long answered stretch costs array work, not a Python loop."""
        self._at = self._first_open(self._at)
        at = self._at
        while at < self._order.size:
            row = int(self._order[at])
            if row not in self._skipped:
                yield row
            at = self._first_open(at + 1)

    def _first_open(self, at: int) -> int:
        block = 4096
        while at < self._order.size:
            open_here = np.flatnonzero(~self._answered[self._order[at : at + block]])
            if open_here.size:
                return at + int(open_here[0])
            at += block
        return int(self._order.size)

    def _is_open(self, row: int) -> bool:
        return not self._answered[row] and row not in self._skipped
