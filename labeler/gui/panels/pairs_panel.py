"""Who agrees with whom, and what two of them, or one and all together, take for each other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from labeler.gui.controls.heat_map import Cell, HeatMap
from labeler.gui.controls.labels import label
from labeler.gui.controls.rows_table import RowsMade, RowsTable
from labeler.gui.language import fill
from labeler.gui.panels.figure_words import cells

if TYPE_CHECKING:
    from labeler.agreement.confusion_cells import Confused
    from labeler.agreement.study import PairFigure
    from labeler.workbench.lead_figures import LeadFigures
    from labeler.workbench.reviewing import CellSample

# A map of more cannot be read; the table below it holds all.
_MOST = 30
_MOST_CLASSES = 24
_TABLE_ROWS = 8
# So many samples of a cell are listed.
LISTED = 100
_TOGETHER = -1


def _pair_cells(pair: PairFigure) -> tuple[str, ...]:
    return (f"{pair.a} – {pair.b}", fill("{0:.0%}", pair.agreed), *cells(pair.kappa))


class PairsPanel(QWidget):
    """`cell_wanted` with the items of the cell chosen; `sample_wanted` with the uid of one of them.

    `explore_wanted` with all items of the cell and a title, to be seen as a grid.
    """

    cell_wanted = Signal(object)
    sample_wanted = Signal(str)
    explore_wanted = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: LeadFigures | None = None
        self._confused: Confused | None = None
        self._samples: Sequence[CellSample] = ()
        self.map = HeatMap(self.tr("Cohen's kappa of each two annotators"))
        self.map.setObjectName("reviewPairMap")
        self.map.cell_chosen.connect(self._on_pair_chosen)
        heads = (self.tr("Pair"), self.tr("Agreed"), self.tr("Value"), self.tr("95 % interval"), self.tr("Samples"))
        self.table = RowsTable(heads, self.tr("Agreement of pairs"), wide=3)
        self.one, self.other = QComboBox(), QComboBox()
        for box, name, said in (
            (self.one, "reviewConfusedOne", self.tr("Annotator in the rows")),
            (self.other, "reviewConfusedOther", self.tr("Annotator in the columns")),
        ):
            box.setObjectName(name)
            box.setAccessibleName(said)
            box.currentIndexChanged.connect(self._on_box_changed)
        self.grid = HeatMap(self.tr("What two say of the same samples"))
        self.grid.setObjectName("reviewConfusion")
        self.grid.cell_chosen.connect(self._on_cell_chosen)
        self._listed = label("", role="muted", wrap=True)
        self.samples = RowsTable((self.tr("Sample"), self.tr("Beginning")), self.tr("Samples of the cell"), wide=1)
        self.samples.setObjectName("reviewCellSamples")
        self.samples.activated.connect(self._on_activated)
        self._items: NDArray[np.int64] | None = None
        self._cell_title = ""
        self.explore = QPushButton(self.tr("Show all in Explore"))
        self.explore.setProperty("role", "link")
        self.explore.hide()
        self.explore.clicked.connect(self._on_explore_clicked)
        chosen = QHBoxLayout()
        chosen.addWidget(self.one, 1)
        chosen.addWidget(label(self.tr("against"), role="muted"))
        chosen.addWidget(self.other, 1)
        chosen.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.map)
        column.addWidget(self.table)
        column.addLayout(chosen)
        for part in (self.grid, self._listed, self.samples, self.explore):
            column.addWidget(part)
        self.samples.hide()

    def steps(self, found: LeadFigures) -> list[Callable[[], None]]:
        """What shows the figures, in parts that are short each."""
        self._found = found
        return [partial(self._show_map, found), partial(self._show_table, found), self._show_confusion]

    def _show_map(self, found: LeadFigures) -> None:
        names = list(found.agreement.annotators)
        at = {name: place for place, name in enumerate(names)}
        self.map.setVisible(2 < len(names) <= _MOST)
        if len(names) <= _MOST:
            grid = [[Cell(None, "", name) for _ in names] for name in names]
            for pair in found.agreement.pairs:
                value = pair.kappa.value
                told = self.tr("{0} with {1}: kappa {2}, agreed {3} of {4}").format(
                    pair.a,
                    pair.b,
                    cells(pair.kappa, "{:.2f}")[0],
                    fill("{0:.0%}", pair.agreed),
                    fill("{0:,}", pair.kappa.n),
                )
                cell = Cell(0.0 if value is None else value, "–" if value is None else fill("{0:.2f}", value), told)
                grid[at[pair.a]][at[pair.b]] = grid[at[pair.b]][at[pair.a]] = cell
            self.map.show_cells(names, names, grid)

    def _show_table(self, found: LeadFigures) -> None:
        ordered = sorted(found.agreement.pairs, key=lambda pair: (pair.kappa.value is None, pair.kappa.value or 0.0))
        self.table.show_rows(RowsMade(ordered, _pair_cells))
        self.table.fit_rows(_TABLE_ROWS)
        self._fill_boxes(found.ratings.annotators)

    def show_samples(self, samples: Sequence[CellSample]) -> None:
        """Those of the cell chosen."""
        self._samples = samples
        self.samples.show_rows([(one.source.rpartition("/")[2] or one.uid[:12], one.summary) for one in samples])
        self.samples.fit_rows(_TABLE_ROWS)
        self.samples.setVisible(bool(samples))

    def _fill_boxes(self, annotators: Sequence[str]) -> None:
        before = self.one.currentData(), self.other.currentData()
        for box in (self.one, self.other):
            box.blockSignals(True)
            box.clear()
            for place, name in enumerate(annotators):
                box.addItem(name, place)
        self.other.addItem(self.tr("all together"), _TOGETHER)
        self.one.setCurrentIndex(max(0, self.one.findData(before[0])))
        last = self.other.count() - 1
        self.other.setCurrentIndex(last if before[1] is None else max(0, self.other.findData(before[1])))
        for box in (self.one, self.other):
            box.blockSignals(False)

    def _show_confusion(self) -> None:
        found, one, other = self._found, self.one.currentData(), self.other.currentData()
        shows = found is not None and one is not None and 0 < len(found.ratings.categories) <= _MOST_CLASSES
        self.grid.setVisible(shows)
        self.show_samples(())
        self._listed.setText("")
        self.explore.hide()
        if found is None or not shows:
            return
        from labeler.agreement.confusion_cells import confused

        self._confused = confused(found.ratings, one, None if other == _TOGETHER else other, found.consensus.top)
        names, counts = found.ratings.categories, self._confused.counts
        total = counts.sum(axis=1)
        grid = [
            [
                Cell(
                    None if count == 0 else count / max(1, int(total[row])),
                    fill("{0:,}", count) if count else "",
                    self.tr("{0} where the other says {1}: {2} samples").format(
                        names[row], names[column], fill("{0:,}", count)
                    ),
                )
                for column, count in enumerate(line)
            ]
            for row, line in enumerate(counts.tolist())
        ]
        self.grid.show_cells(names, names, grid)
        self._listed.setText(self.tr("Arrows move in the square, Enter lists the samples of a cell."))

    @Slot(int, int)
    def _on_pair_chosen(self, row: int, column: int) -> None:
        self.one.setCurrentIndex(row)
        self.other.setCurrentIndex(column)

    @Slot()
    def _on_box_changed(self) -> None:
        self._show_confusion()

    @Slot(int, int)
    def _on_cell_chosen(self, row: int, column: int) -> None:
        if self._confused is None or self._found is None:
            return
        items = self._confused.in_cell(row, column)
        names = self._found.ratings.categories
        self._listed.setText(
            self.tr("{0} against {1}: {2} samples. Enter opens one.").format(
                names[row], names[column], fill("{0:,}", items.size)
            )
        )
        self._items, self._cell_title = items, f"{names[row]} ≠ {names[column]}" if row != column else names[row]
        self.explore.setVisible(items.size > 0)
        self.cell_wanted.emit(items[:LISTED])

    @Slot()
    def _on_explore_clicked(self) -> None:
        self.explore_wanted.emit(self._items, self._cell_title)

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self._samples):
            self.sample_wanted.emit(self._samples[index.row()].uid)
