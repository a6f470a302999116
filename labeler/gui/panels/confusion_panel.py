"""Which classes are taken for which, and the samples behind each cell; with the mouse or with arrows and Enter."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from labeler.gui.controls.confusion_plot import ConfusionPlot
from labeler.gui.controls.labels import label
from labeler.gui.controls.rows_table import RowsTable
from labeler.gui.language import fill
from labeler.workbench.foresight import ConfusedSample

# Of more classes those are drawn that are confused most.
_DRAWN = 24
_ROWS = 6
_HEIGHT = 330
_STEPS = {
    Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0),
}  # fmt: skip


class CellSamples(RowsTable):
    """Enter opens a sample; letters stay with the window."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().isprintable() and event.text():
            event.ignore()
        else:
            super().keyPressEvent(event)


class ConfusionMatrix(QWidget):
    """The drawing with its cursor. `cell_wanted`: answered and proposed class, by position in the project's classes."""

    cell_wanted = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("confusionMatrix")
        self.setAccessibleName(self.tr("Confusion matrix"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(_HEIGHT)
        self.plot: ConfusionPlot | None = None
        self._names: tuple[str, ...] = ()
        self._table: NDArray[np.int64] = np.zeros((0, 0), dtype=np.int64)
        self.shown: tuple[int, ...] = ()
        self.cell: tuple[int, int] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.words = label("", "small", role="muted", wrap=True, name="confusionWords")
        self._column.addWidget(self.words)

    def show_table(self, table: NDArray[np.int64], names: Sequence[str]) -> None:
        """Counts (n_classes, n_classes): answered down, proposed across."""
        self._table, self._names = table, tuple(names)
        self.shown = _most_confused(table)
        if self.cell is not None and max(self.cell) >= len(self.shown):
            self.cell = None
        self._draw()

    def use_plot(self) -> None:
        """Draw with pyqtgraph from now on."""
        if self.plot is None:
            self.plot = ConfusionPlot()
            self.plot.widget.viewport().installEventFilter(self)
            self.plot.scene.sigMouseClicked.connect(self._on_clicked)
            self._column.insertWidget(0, self.plot.widget, 1)
        self._draw()

    def look_at(self, row: int, column: int) -> None:
        """Move the cursor to a cell of what is drawn."""
        if self.shown:
            self.cell = (max(0, min(len(self.shown) - 1, row)), max(0, min(len(self.shown) - 1, column)))
            self._tell()

    def open_cell(self) -> None:
        if self.cell is not None:
            self.cell_wanted.emit(self.shown[self.cell[0]], self.shown[self.cell[1]])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS and self.shown:
            row, column = self.cell or (0, 0)
            self.look_at(row + _STEPS[key][0], column + _STEPS[key][1])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.cell is not None:
            self.open_cell()
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.look_at(*(self.cell or (0, 0)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonPress:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
        return False

    def _draw(self) -> None:
        if self.plot is not None:
            at = list(self.shown)
            self.plot.show_table(self._table[np.ix_(at, at)], [self._names[one] for one in at])
        self._tell()

    def _tell(self) -> None:
        if self.plot is not None:
            self.plot.look_at(self.cell)
        said = ""
        if self.cell is not None and self.shown:
            answered, proposed = self.shown[self.cell[0]], self.shown[self.cell[1]]
            said = fill(self.tr("{0:,} of {1:,} audit answers “{2}” were proposed as “{3}”. Enter shows them."),
                int(self._table[answered, proposed]), int(self._table[answered].sum()),
                self._names[answered], self._names[proposed],
            )  # fmt: skip
        elif self.shown:
            said = self.tr("Rows are what was answered, columns what the model proposed. Click a cell for its samples.")
            if len(self.shown) < len(self._names):
                some = self.tr("{0} of {1} classes are drawn: those confused most. ")
                said = some.format(len(self.shown), len(self._names)) + said
        self.words.setText(said)
        self.setAccessibleDescription(said)

    @Slot(object)
    def _on_clicked(self, event: QObject) -> None:
        cell = self.plot.cell_at(event.scenePos()) if self.plot is not None else None  # type: ignore[attr-defined]  # pyqtgraph's own event
        if cell is not None:
            self.look_at(*cell)
            self.open_cell()


class ConfusionPanel(QWidget):
    """`cell_wanted` as the matrix says it; `sample_wanted` with the uid of a sample of the list."""

    cell_wanted = Signal(int, int)
    sample_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.matrix = ConfusionMatrix()
        self._empty = label("", role="muted", wrap=True)
        self._listed: list[ConfusedSample] = []
        self._heads = label("", bold=True, wrap=True)
        heads = (self.tr("Sample"), self.tr("How sure"))
        self.samples = CellSamples(heads, self.tr("Samples of this cell"), wide=0)
        self.samples.setObjectName("confusionSamples")
        self.samples.activated.connect(self._on_activated)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self._empty, self.matrix, self._heads, self.samples):
            column.addWidget(widget)
        self.matrix.cell_wanted.connect(self.cell_wanted)
        self.show_table(np.zeros((0, 0), dtype=np.int64), ())

    def show_table(self, table: NDArray[np.int64], names: Sequence[str], why_empty: str = "") -> None:
        self._empty.setText(why_empty)
        self._empty.setVisible(table.size == 0)
        self.matrix.setVisible(table.size > 0)
        self.matrix.show_table(table, names)
        if table.size == 0:
            self.show_samples("", [])

    def show_samples(self, head: str, listed: Sequence[ConfusedSample]) -> None:
        """The samples of a cell under their heading."""
        self._listed = list(listed)
        self._heads.setText(head)
        self._heads.setVisible(bool(head))
        self.samples.setVisible(bool(listed))
        self.samples.show_rows([(one.summary, fill("{0:.0%}", one.sure)) for one in listed])
        self.samples.fit_rows(_ROWS)
        if listed:
            self.samples.selectRow(0)
            self.samples.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self._listed):
            self.sample_wanted.emit(self._listed[index.row()].uid)


def _most_confused(table: NDArray[np.int64]) -> tuple[int, ...]:
    """Positions of the classes to draw, in class order."""
    if len(table) <= _DRAWN:
        return tuple(range(len(table)))
    wrong = table.sum(axis=0) + table.sum(axis=1) - 2 * np.diag(table)
    return tuple(sorted(np.argsort(-wrong, kind="stable")[:_DRAWN].tolist()))
