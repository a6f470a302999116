"""Person by person: a table of all, and the card of the one selected, with a timeline and marks where it fell."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from labeler.gui.controls.labels import label
from labeler.gui.controls.rows_table import RowsTable
from labeler.gui.controls.share_lines import ShareLines
from labeler.gui.language import fill
from labeler.gui.panels.figure_words import cells

if TYPE_CHECKING:
    from labeler.workbench.lead_figures import LeadFigures
    from labeler.workbench.work_figures import WorkFigures

_ROWS = 10


class PeoplePanel(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work: Sequence[WorkFigures] = ()
        heads = (
            self.tr("Annotator"), self.tr("Answers"), self.tr("Others say the same"), self.tr("95 % interval"),
            self.tr("Right"), self.tr("Falls"),
        )  # fmt: skip
        self.table = RowsTable(heads, self.tr("Agreement of annotators"), wide=3)
        self.table.setObjectName("reviewPeople")
        self.table.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self._name = label("", "lead", bold=True, name="reviewPerson")
        self._words = label("", wrap=True, name="reviewPersonWords")
        figure = (self.tr("Figure"), self.tr("Value"), self.tr("95 % interval"), self.tr("Answers"))
        self.card = RowsTable(figure, self.tr("How this annotator works"), wide=2)
        self.card.setObjectName("reviewPersonCard")
        self.line = ShareLines(self.tr("Agreement with the others as answers came"), self.tr("answers"))
        self.line.setObjectName("reviewTimeline")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for part in (self.table, self._name, self._words, self.card, self.line):
            column.addWidget(part)

    def steps(self, found: LeadFigures) -> list[Callable[[], None]]:
        """What shows the figures, in parts that are short each."""
        row = max(0, self.table.currentIndex().row())
        return [partial(self._show_table, found), partial(self._select, row)]

    def _show_table(self, found: LeadFigures) -> None:
        self._work = found.work
        rows = []
        for one in found.work:
            value, interval, _ = cells(found.agreement.annotators[one.annotator])
            right = cells(one.right, "{:.0%}")[0]
            rows.append((one.annotator, fill("{0:,}", one.answers), value, interval, right, str(len(one.falls) or "–")))
        self.table.show_rows(rows)
        self.table.fit_rows(_ROWS)

    def _select(self, row: int) -> None:
        if self._work:
            self.table.selectRow(min(row, len(self._work) - 1))

    @Slot(QModelIndex, QModelIndex)
    def _on_row_changed(self, current: QModelIndex, _: QModelIndex) -> None:
        if not 0 <= current.row() < len(self._work):
            return
        one = self._work[current.row()]
        self._name.setText(one.annotator)
        self._words.setText(self._said(one))
        self.card.show_rows(
            [
                (self.tr("Says what the others say without them"), *cells(one.agrees, "{:.0%}")),
                (self.tr("Says the same when asked again"), *cells(one.consistent, "{:.0%}")),
                (self.tr("Follows a shown proposal more than a hidden one, by"), *cells(one.anchored, "{:.0%}")),
                (self.tr("Seconds an answer"), *cells(one.seconds, "{:.1f}")),
                (self.tr("Slower with each hour of a sitting, by"), *cells(one.slower, "{:.0%}")),
            ]
        )
        self.card.fit_rows(5)
        self.line.setVisible(bool(one.timeline))
        marks = [(float(fall.began), self.tr("fall")) for fall in one.falls]
        self.line.show_points([(float(x), y) for x, y in one.timeline], marks=marks, told=self._words.text())

    def _said(self, one: WorkFigures) -> str:
        parts = []
        known = {name: figure.value for name, figure in one.strengths.items() if figure.value is not None}
        if len(known) > 1:
            ordered = sorted(known, key=lambda name: -known[name])
            parts.append(
                self.tr("Surest on {0} ({1}), least on {2} ({3}).").format(
                    ordered[0], fill("{0:.0%}", known[ordered[0]]), ordered[-1], fill("{0:.0%}", known[ordered[-1]])
                )
            )
        for fall in one.falls:
            parts.append(
                self.tr("Agreement with the others fell from {0} to {1}, from about answer {2} on.").format(
                    fill("{0:.0%}", fall.before), fill("{0:.0%}", fall.since), fill("{0:,}", fall.began + 1)
                )
            )
        return " ".join(parts)
