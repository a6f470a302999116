"""The live order: a ranking with what is answered removed, and skipped samples last."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from labeler.domain.ranking import Ranking

_BLOCK = 64
_LARGEST_BLOCK = 65_536


class RankedQueue:
    """Hands out the next sample. Nothing unlabeled is ever dropped: the queue is empty only when all is answered.

    Rows are positions in sample.id order. A row is *open*, *answered* or *skipped*. The ranking may be older than
    the answers (late results are reconciled, never thrown away), and may not know the newest rows.
    """

    def __init__(self, order: NDArray[np.int32]) -> None:
        """`order`: every row once, as it is asked until the first ranking comes."""
        self._answered = np.zeros(order.size, dtype=np.bool_)
        self._answered_count = 0
        self._skipped: dict[int, None] = {}  # insertion order: first skipped comes back first
        self._order = order
        self._at = 0
        self._put_back: list[int] = []

    def __len__(self) -> int:
        return int(self._answered.size) - self._answered_count

    @property
    def answered(self) -> NDArray[np.bool_]:
        """Read-only view, one flag a row."""
        view = self._answered.view()
        view.flags.writeable = False
        return view

    @property
    def skipped(self) -> tuple[int, ...]:
        return tuple(self._skipped)

    def is_skipped(self, row: int) -> bool:
        return row in self._skipped

    def grow(self, size: int) -> None:
        """New samples were added behind the known ones; they are asked after the ranked ones until ranked."""
        known = self._answered.size
        self._answered = np.concatenate([self._answered, np.zeros(size - known, dtype=np.bool_)])
        self._order = np.concatenate([self._order, np.arange(known, size, dtype=np.int32)])

    def adopt(self, ranking: Ranking) -> None:
        """Take over a newer ranking; rows it does not know keep their place behind it. Rows put back stay in front."""
        self._order = ranking.rows
        self._at = 0

    @property
    def settled_count(self) -> int:
        """How many rows are answered or skipped."""
        return self._answered_count + len(self._skipped)

    def answer(self, row: int) -> None:
        self._answered_count += not self._answered[row]
        self._answered[row] = True
        self._skipped.pop(row, None)
        if row in self._put_back:
            self._put_back.remove(row)

    def answer_many(self, rows: NDArray[np.int32]) -> None:
        self._answered[rows] = True
        self._answered_count = int(np.count_nonzero(self._answered))

    def label_many(self, rows: NDArray[np.int32]) -> None:
        """`answer` for each of many rows."""
        self._answered[rows] = True
        self._answered_count = int(np.count_nonzero(self._answered))
        gone = set(rows.tolist())
        self._put_back = [row for row in self._put_back if row not in gone]
        self._skipped = {row: None for row in self._skipped if row not in gone}

    def open_many(self, rows: NDArray[np.int32]) -> None:
        """Answers to many rows were taken back at once: each is open again in its place in the ranking."""
        self._answered[rows] = False
        self._answered_count = int(np.count_nonzero(self._answered))
        self._at = 0

    def ask_next(self, rows: Sequence[int]) -> None:
        """Put open rows before everything else, in this order; skipped ones among them are asked like new ones."""
        first = {row: None for row in rows if not self._answered[row]}
        for row in first:
            self._skipped.pop(row, None)
        self._put_back = [*first, *(row for row in self._put_back if row not in first)]

    def skip(self, row: int) -> None:
        self._skipped.pop(row, None)
        self._skipped[row] = None

    def reopen(self, row: int) -> None:
        """An answer or skip was taken back: the sample is asked next."""
        self._answered_count -= bool(self._answered[row])
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
        """Walks the order in growing blocks: a long answered stretch costs array work, the usual short one little."""
        at, block, is_first = self._at, _BLOCK, True
        while at < self._order.size:
            part = self._order[at : at + block]
            still_open = part[~self._answered[part]]
            if is_first and still_open.size:
                self._at = at + int(np.argmin(self._answered[part]))
                is_first = False
            yield from (row for row in still_open.tolist() if row not in self._skipped)
            at += block
            block = min(4 * block, _LARGEST_BLOCK)
        yield from (row for row in self._unranked() if row not in self._skipped)

    def _unranked(self) -> list[int]:
        """Open rows the order does not know, looked for only when all it knows are asked."""
        known = self._answered.copy()
        known[self._order] = True
        return np.flatnonzero(~known).tolist()

    def _is_open(self, row: int) -> bool:
        return not self._answered[row] and row not in self._skipped
