"""A lead's screen: do annotators agree, how sure is that, and which samples should be settled next."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from labeler.domain.task import LabelClass
from labeler.gui.controls.labels import label
from labeler.gui.controls.page import Page, card
from labeler.gui.controls.rows_table import RowsTable

if TYPE_CHECKING:
    from labeler.agreement.figure import Figure
    from labeler.workbench.adjudication import Unsettled
    from labeler.workbench.reviewing import ReviewFigures

_QUEUE_ROWS = 8
_TABLE_ROWS = 8
_TITLES = {
    "percent_agreement": "Percent agreement",
    "cohen_kappa": "Cohen's kappa",
    "conger_kappa": "Conger's kappa",
    "fleiss_kappa": "Fleiss' kappa",
    "scott_pi": "Scott's pi",
    "krippendorff_alpha": "Krippendorff's alpha",
    "gwet_ac": "Gwet's AC1",
    "brennan_prediger": "Brennan–Prediger",
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("ReviewView", text)


_MOVES = frozenset(
    {
        Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End,
        Qt.Key.Key_Return, Qt.Key.Key_Enter,
    }
)  # fmt: skip


class QueueTable(RowsTable):
    """Moves with the arrows and opens with Enter; every other key is the window's, and not a search in the table."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _MOVES:
            super().keyPressEvent(event)
        else:
            event.ignore()


class ReviewView(Page):
    """`sample_wanted` with the uid of the sample on which Enter was pressed."""

    sample_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_tr("Review"), "", parent)
        self._queue: list[Unsettled] = []
        self._reading = label(self.tr("Comparing what everybody says …"), "lead", wrap=True, name="reviewReading")
        self._notes = label("", role="muted", wrap=True)
        self._notes.hide()
        self._keys = label("", "small", role="muted", wrap=True)
        self._sample = label("", wrap=True, name="reviewSample")
        self._empty = label("", role="muted", wrap=True)
        self.queue = QueueTable(
            (self.tr("Sample"), self.tr("Who said what"), self.tr("Together"), self.tr("Doubt")),
            self.tr("Samples to settle"),
            wide=1,
        )
        self.queue.setObjectName("reviewQueue")
        self.queue.activated.connect(self._on_activated)
        self.queue.selectionModel().currentRowChanged.connect(self._on_row_changed)
        heads = (self.tr("Value"), self.tr("95 % interval"), self.tr("Samples"))
        self.figures = RowsTable((self.tr("Figure"), *heads), self.tr("Agreement figures"), wide=2)
        self.pairs = RowsTable((self.tr("Pair"), self.tr("Agreed"), *heads), self.tr("Agreement of pairs"), wide=3)
        self.classes = RowsTable((self.tr("Class"), *heads), self.tr("Agreement of classes"), wide=2)
        self.people = RowsTable((self.tr("Annotator"), *heads), self.tr("Agreement of annotators"), wide=2)
        self.column.addWidget(self._reading)
        self.column.addWidget(self._notes)
        self._queue_card = card(self.tr("To settle"), self.queue)
        inside = self._queue_card.layout()
        assert inside is not None
        inside.addWidget(self._sample)
        inside.addWidget(self._empty)
        inside.addWidget(self._keys)
        self.column.addWidget(self._queue_card)
        self._figures_card = card(self.tr("How well do we agree?"), self.figures)
        self.column.addWidget(self._figures_card)
        self._more = [
            card(self.tr("Who with whom"), self.pairs, self.tr("Cohen's kappa of each two annotators.")),
            card(self.tr("Class by class"), self.classes, self.tr("If one says it, how often another one does.")),
            card(self.tr("Person by person"), self.people, self.tr("How often others say the same.")),
        ]
        for part in self._more:
            self.column.addWidget(part)
        # Until the first figures come the sentence alone says what is going on.
        for part in (self._queue_card, self._figures_card, *self._more):
            part.hide()
        self.column.addStretch(1)

    @property
    def has_figures(self) -> bool:
        return not self._queue_card.isHidden()

    def show_keys(self, classes: Sequence[LabelClass], *, multiple: bool) -> None:
        """Which key settles for which class."""
        if multiple:
            self._keys.setText(self.tr("Enter opens the selected sample."))
            return
        shown = [f"{at + 1} {item.name}" for at, item in enumerate(classes[:9])]
        if len(classes) > len(shown):
            shown.append("…")
        words = self.tr("A class key settles the selected sample, Undo takes it back, Enter opens the sample.")
        self._keys.setText(f"{words}\n{' · '.join(shown)}")

    def show_review(self, found: ReviewFigures | None, problem: str) -> None:
        if found is None:
            self._reading.setText(self.tr("The figures could not be computed: {0}").format(problem))
            return
        agreement = found.agreement
        self._reading.setText(found.reading)
        self._notes.setText("\n".join(note[:1].upper() + note[1:] + "." for note in agreement.notes))
        self._notes.setVisible(bool(agreement.notes))
        before = self.selected()
        self._queue = list(found.queue.samples)
        places = [at for at, sample in enumerate(self._queue) if before is not None and sample.uid == before.uid]
        self._show_queue(places[0] if places else 0)
        fitting = {
            name: figure
            for name, figure in agreement.coefficients.items()
            if not (figure.undefined or "").startswith("not_two")
        }
        self.figures.show_rows([(_TITLES[name], *_cells(figure)) for name, figure in fitting.items()])
        self.figures.fit_rows(_TABLE_ROWS)
        ordered = sorted(agreement.pairs, key=lambda pair: (pair.kappa.value is None, pair.kappa.value or 0.0))
        self.pairs.show_rows([(f"{pair.a} – {pair.b}", f"{pair.agreed:.0%}", *_cells(pair.kappa)) for pair in ordered])
        self.pairs.fit_rows(_TABLE_ROWS)
        for table, figures in ((self.classes, agreement.per_class), (self.people, agreement.annotators)):
            table.show_rows([(name, *_cells(figure)) for name, figure in figures.items()])
            table.fit_rows(_TABLE_ROWS)
        is_first = not self.has_figures
        for part in (self._queue_card, self._figures_card):
            part.show()
        if is_first and self.isVisible():
            self.focus_queue()
        for part in self._more:
            part.setVisible(bool(agreement.pairs))

    def focus_queue(self) -> None:
        self.queue.setFocus(Qt.FocusReason.OtherFocusReason)

    def selected(self) -> Unsettled | None:
        row = self.queue.currentIndex().row()
        return self._queue[row] if 0 <= row < len(self._queue) else None

    def take_away(self, uid: str) -> None:
        """A sample was settled: the next one is selected."""
        row = self.queue.currentIndex().row()
        self._queue = [sample for sample in self._queue if sample.uid != uid]
        self._show_queue(row)

    def _show_queue(self, row: int) -> None:
        self.queue.show_rows(
            [
                (
                    sample.source.rpartition("/")[2] or sample.uid[:12],
                    "  ·  ".join(f"{who}: {' + '.join(names) or '–'}" for who, names in sample.said.items()),
                    self.tr("tie") if sample.likely is None else f"{sample.likely} {sample.probability:.0%}",
                    f"{sample.value:.2f}",
                )
                for sample in self._queue
            ]
        )
        self.queue.fit_rows(_QUEUE_ROWS)
        self.queue.setVisible(bool(self._queue))
        for part in (self._keys, self._sample):
            part.setVisible(bool(self._queue))
        self._empty.setVisible(not self._queue)
        self._empty.setText(self.tr("Nothing to settle: no two annotators differ on a sample that is not decided yet."))
        if self._queue:
            self.queue.selectRow(min(row, len(self._queue) - 1))

    @Slot(QModelIndex, QModelIndex)
    def _on_row_changed(self, *_: QModelIndex) -> None:
        chosen = self.selected()
        self._sample.setText("" if chosen is None else f"“{chosen.summary}”")

    @Slot(QModelIndex)
    def _on_activated(self, _: QModelIndex) -> None:
        chosen = self.selected()
        if chosen is not None:
            self.sample_wanted.emit(chosen.uid)


def _cells(figure: Figure) -> tuple[str, str, str]:
    count = f"{figure.n:,}"
    if figure.value is None:
        return "–", (figure.undefined or "").partition(": ")[2], count
    if figure.low is None or figure.high is None:
        return f"{figure.value:.3f}", figure.no_interval or "", count
    return f"{figure.value:.3f}", f"{figure.low:.3f} – {figure.high:.3f}", count
