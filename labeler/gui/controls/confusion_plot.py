"""The confusion matrix as coloured cells with counts: rows answered, columns proposed, one cell under the cursor."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtWidgets import QGraphicsRectItem

from labeler.gui.controls.themed_plot import ThemedPlot
from labeler.gui.theme.theme import theme

# Counts are written up to this many classes; beyond, the cell looked at is told in words only.
_WRITTEN = 12
_NAME = 14
_AXIS_WIDTH = 120
_AXIS_HEIGHT = 46


class ConfusionPlot(ThemedPlot):
    def __init__(self) -> None:
        super().__init__()
        pg = self.pg
        self._table: NDArray[np.int64] = np.zeros((0, 0), dtype=np.int64)
        self._cursor: tuple[int, int] | None = None
        # Any: pyqtgraph ships no types.
        self.cells: Any = pg.ImageItem(axisOrder="row-major")
        self._frame = QGraphicsRectItem()
        self._counts: list[Any] = []
        self.widget.addItem(self.cells)
        self.widget.addItem(self._frame)
        self.item.invertY(True)
        self.left.setWidth(_AXIS_WIDTH)
        self.bottom.setHeight(_AXIS_HEIGHT)
        for axis in (self.left, self.bottom):
            axis.setStyle(tickLength=0)
        self.repaint_all()

    def show_table(self, table: NDArray[np.int64], names: Sequence[str]) -> None:
        """Counts (n, n) and class names."""
        self._table = table
        size = len(names)
        ticks = [[(at + 0.5, _short(name)) for at, name in enumerate(names)]]
        self.left.setTicks(ticks)
        self.bottom.setTicks(ticks if size <= _WRITTEN else [[]])
        self.widget.setXRange(0, max(1, size), padding=0.0)
        self.widget.setYRange(0, max(1, size), padding=0.0)
        for written in self._counts:
            self.widget.removeItem(written)
        self._counts = []
        if size <= _WRITTEN:
            for row, column in np.argwhere(table > 0):
                written = self.pg.TextItem(str(int(table[row, column])), anchor=(0.5, 0.5))
                written.setPos(column + 0.5, row + 0.5)
                self._counts.append(written)
                self.widget.addItem(written)
        self.paint_items()

    def look_at(self, cell: tuple[int, int] | None) -> None:
        """Frame the cell in this row and column."""
        self._cursor = cell
        self._frame.setVisible(cell is not None)
        if cell is not None:
            self._frame.setRect(QRectF(cell[1] + 0.02, cell[0] + 0.02, 0.96, 0.96))

    def cell_at(self, position: QPointF) -> tuple[int, int] | None:
        """Row and column of the cell at a position of the scene."""
        point = self.item.vb.mapSceneToView(position)
        column, row = int(np.floor(point.x())), int(np.floor(point.y()))
        inside = 0 <= row < len(self._table) and 0 <= column < len(self._table)
        return (row, column) if inside else None

    def paint_items(self) -> None:
        self._frame.setPen(self.pg.mkPen(theme().color("text"), width=2 * self.hair))
        self._frame.setBrush(self.pg.mkBrush(None))
        self.look_at(self._cursor)
        self.say_axes(self.tr("proposed"), self.tr("answered"))
        if self._table.size:
            self.cells.setImage(self._colors(), levels=(0, 255), autoLevels=False)
            self.cells.setRect(QRectF(0, 0, len(self._table), len(self._table)))
        for written in self._counts:
            row, column = int(written.pos().y()), int(written.pos().x())
            dark = row == column and self._shares()[row, column] > 0.6
            written.setColor(theme().color("on_accent" if dark else "text"))
            written.setFont(theme().font("small"))

    def _shares(self) -> NDArray[np.float64]:
        """Each cell as a part of its row."""
        shares: NDArray[np.float64] = self._table / np.maximum(self._table.sum(axis=1, keepdims=True), 1)
        return shares

    def _colors(self) -> NDArray[np.uint8]:
        """From the background towards the accent for what is right, towards red for what is not."""
        ground, right, wrong = _rgb("sunken"), _rgb("accent"), _rgb("danger")
        shares = self._shares()[:, :, None]
        is_right = np.eye(len(self._table), dtype=bool)[:, :, None]
        strength = np.where(is_right, shares, np.minimum(0.7, np.sqrt(shares)))
        mixed = ground + strength * (np.where(is_right, right, wrong) - ground)
        return np.asarray(mixed.round(), dtype=np.uint8)


def _rgb(color: str) -> NDArray[np.float64]:
    shade = theme().color(color)
    return np.array([shade.red(), shade.green(), shade.blue()], dtype=np.float64)


def _short(name: str) -> str:
    return name if len(name) <= _NAME else name[: _NAME - 1] + "…"
