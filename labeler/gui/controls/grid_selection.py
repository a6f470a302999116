"""Which samples of a grid are selected and which one is current: rules without painting."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Rows = NDArray[np.int32]


class GridSelection:
    """`rows` are shown in that order; a position is an index into them. What is selected stays so when rows move."""

    def __init__(self) -> None:
        self.rows: Rows = np.zeros(0, dtype=np.int32)
        self._selected = np.zeros(0, dtype=np.bool_)
        self.current = -1
        self._anchor = -1
        self._before_band: NDArray[np.bool_] | None = None

    def show_rows(self, rows: Rows, pool_size: int) -> None:
        """Other rows, or another order: the current sample stays the current one where it is still there."""
        was = int(self.rows[self.current]) if 0 <= self.current < self.rows.size else -1
        if self._selected.size != pool_size:
            self._selected = np.zeros(pool_size, dtype=np.bool_)
            was = -1
        shown = np.zeros(pool_size, dtype=np.bool_)
        shown[rows] = True
        self._selected &= shown
        self.rows = rows
        if was >= 0 and shown[was]:
            self.current = int(np.argmax(rows == was))
        else:
            self.current = min(max(self.current, 0), rows.size - 1)
        self._anchor = self.current

    @property
    def count(self) -> int:
        return int(np.count_nonzero(self._selected))

    def chosen(self) -> Rows:
        """The selected rows in the order shown; the current one where nothing is selected."""
        if self.rows.size == 0:
            return self.rows
        found = self.rows[self._selected[self.rows]]
        return found if found.size or self.current < 0 else self.rows[self.current : self.current + 1]

    def is_selected(self, position: int) -> bool:
        return bool(self._selected[self.rows[position]])

    def move(self, position: int, *, extend: bool = False, keep: bool = False) -> None:
        """Make a position current and select it alone; `extend` from where one began, `keep` selects nothing."""
        if self.rows.size == 0:
            return
        self.current = min(max(position, 0), self.rows.size - 1)
        if keep:
            self._anchor = self.current
            return
        self._selected[:] = False
        if not extend:
            self._anchor = self.current
        self._select_between(self._anchor, self.current)

    def toggle(self, position: int) -> None:
        row = self.rows[position]
        self._selected[row] = not self._selected[row]
        self.current = self._anchor = position

    def select_all(self) -> None:
        self._selected[self.rows] = True

    def select_rows(self, rows: Rows) -> None:
        """These alone, as far as they are shown."""
        self._selected[:] = False
        shown = np.zeros(self._selected.size, dtype=np.bool_)
        shown[self.rows] = True
        self._selected[rows] = shown[rows]

    def clear(self) -> None:
        self._selected[:] = False

    def begin_band(self, *, add: bool) -> None:
        """A rubber band is drawn from here on; `add` to what is selected."""
        if not add:
            self._selected[:] = False
        self._before_band = self._selected.copy()

    def band(self, positions: NDArray[np.int64]) -> None:
        """The band holds these positions now."""
        if self._before_band is not None:
            self._selected[:] = self._before_band
            self._selected[self.rows[positions]] = True

    def _select_between(self, first: int, last: int) -> None:
        low, high = min(first, last), max(first, last)
        self._selected[self.rows[max(0, low) : high + 1]] = True
