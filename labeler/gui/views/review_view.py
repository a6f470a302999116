"""A lead's screen: do annotators agree, how sure is that, who and what is the trouble, what to settle next."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QWidget

from labeler.domain.task import LabelClass
from labeler.gui.controls.labels import label
from labeler.gui.controls.page import Page, card
from labeler.gui.controls.rows_table import RowsTable
from labeler.gui.controls.share_lines import ShareLines
from labeler.gui.panels.figure_words import cells
from labeler.gui.panels.pairs_panel import PairsPanel
from labeler.gui.panels.people_panel import PeoplePanel
from labeler.gui.panels.settle_panel import SettlePanel

if TYPE_CHECKING:
    from labeler.workbench.adjudication import Unsettled
    from labeler.workbench.lead_figures import LeadFigures
    from labeler.workbench.reviewing import ReviewFigures

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


class ReviewView(Page):
    """`report_wanted` when the lead wants it written; the panels have signals of their own."""

    report_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_tr("Review"), "", parent)
        self._found: ReviewFigures | None = None
        self._waiting: list[tuple[QWidget, bool, Callable[[], None]]] = []
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.timeout.connect(self._on_turn)
        self._reading = label(self.tr("Comparing what everybody says …"), "lead", wrap=True, name="reviewReading")
        self._notes = label("", role="muted", wrap=True, name="reviewNotes")
        self._notes.hide()
        self.settling = SettlePanel()
        self.pairing = PairsPanel()
        self.people = PeoplePanel()
        heads = (self.tr("Value"), self.tr("95 % interval"), self.tr("Samples"))
        self.figures = RowsTable((self.tr("Figure"), *heads), self.tr("Agreement figures"), wide=2)
        self.figures.setObjectName("reviewFigures")
        self.classes = RowsTable((self.tr("Class"), *heads), self.tr("Agreement of classes"), wide=2)
        self.classes.setObjectName("reviewClasses")
        self._confusable = label("", wrap=True, name="reviewConfusable")
        self.history = ShareLines(self.tr("How agreement moved"), self.tr("log position"))
        self.history.setObjectName("reviewHistory")
        # What older readers of this screen call them.
        self.queue, self.pairs = self.settling.queue, self.pairing.table
        self.hide_names = QCheckBox(self.tr("Hide names"))
        self.hide_names.setObjectName("reviewHideNames")
        self.hide_names.toggled.connect(self._on_hide_names)
        self._report = QPushButton(self.tr("Report…"))
        self._report.setObjectName("reviewReport")
        self._report.clicked.connect(self.report_wanted)
        self._lay_out()

    def _lay_out(self) -> None:
        self._tools = QWidget()
        row = QHBoxLayout(self._tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.hide_names)
        row.addStretch(1)
        row.addWidget(self._report)
        self._queue_card = card(self.tr("To settle"), self.settling, figures=("settle",))
        self._figures_card = card(self.tr("How well do we agree?"), self.figures, figures=(*_TITLES, "interval"))
        self._history_card = card(
            self.tr("How agreement moved"),
            self.history,
            self.tr("Krippendorff's alpha with its interval."),
            figures=("agreement-history", "interval"),
        )
        words = self.tr("If one says it, how often another one does.")
        classes = card(self.tr("Class by class"), self.classes, words, ("class-agreement", "interval"))
        inside = classes.layout()
        assert inside is not None
        inside.addWidget(self._confusable)
        self._more = [
            card(
                self.tr("Who with whom"),
                self.pairing,
                self.tr("Cohen's kappa of each two annotators."),
                ("pair-kappa", "pair-confusion", "interval"),
            ),
            classes,
            card(
                self.tr("Person by person"),
                self.people,
                self.tr("How often others say the same."),
                ("person", "falls", "consistent", "anchored", "seconds", "interval"),
            ),
        ]
        parts = (self._reading, self._notes, self._tools, self._queue_card, self._figures_card, *self._more)
        for part in (*parts, self._history_card):
            self.column.addWidget(part)
        # Until the first figures come the sentence alone says what is going on.
        for part in (self._tools, self._queue_card, self._figures_card, *self._more, self._history_card):
            part.hide()
        self.column.addStretch(1)

    @property
    def has_figures(self) -> bool:
        return self._found is not None

    @property
    def found(self) -> ReviewFigures | None:
        """What is shown, under everybody's own name."""
        return self._found

    def show_keys(self, classes: Sequence[LabelClass], *, multiple: bool) -> None:
        """Which key settles for which class."""
        self.settling.show_keys(classes, multiple=multiple)

    def show_review(self, found: ReviewFigures | None, problem: str) -> None:
        if found is None:
            self._reading.setText(self.tr("The figures could not be computed: {0}").format(problem))
            return
        is_first, self._found = self._found is None, found
        self._show()
        if is_first and self.isVisible():
            self.focus_queue()

    def _show(self) -> None:
        """The headline and the queue at once, each further card in a turn of its own, so that no turn is long."""
        found = self._found
        assert found is not None
        lead, agreement = self._shown(found), found.agreement
        self._reading.setText(found.reading)
        self._notes.setText("\n".join(note[:1].upper() + note[1:] + "." for note in agreement.notes))
        self._notes.setVisible(bool(agreement.notes))
        names = dict(zip(found.lead.ratings.annotators, lead.ratings.annotators, strict=True))
        self.settling.show_queue(found.queue.samples, names)
        for part in (self._tools, self._queue_card):
            part.show()
        pairs, classes, people = self._more
        has_pairs = bool(agreement.pairs)
        self._waiting = [
            (self._figures_card, True, partial(self._show_figures, lead)),
            (pairs, has_pairs, partial(self.pairing.show_figures, lead)),
            (classes, has_pairs, partial(self._show_classes, lead)),
            (people, has_pairs, partial(self.people.show_figures, lead)),
            (self._history_card, len(lead.history) > 1, partial(self._show_history, lead)),
        ]
        self._turn.start()

    @Slot()
    def _on_turn(self) -> None:
        part, is_shown, fill = self._waiting.pop(0)
        if is_shown:
            fill()
        part.setVisible(is_shown)
        if self._waiting:
            self._turn.start()

    def _show_figures(self, lead: LeadFigures) -> None:
        fitting = {
            name: figure
            for name, figure in lead.agreement.coefficients.items()
            if not (figure.undefined or "").startswith("not_two")
        }
        self.figures.show_rows([(_TITLES[name], *cells(figure)) for name, figure in fitting.items()])
        self.figures.setProperty("row_figures", list(fitting))
        self.figures.fit_rows(_TABLE_ROWS)

    def _show_classes(self, lead: LeadFigures) -> None:
        self.classes.show_rows([(name, *cells(figure)) for name, figure in lead.agreement.per_class.items()])
        self.classes.fit_rows(_TABLE_ROWS)
        self._confusable.setText("\n".join(f"•  {pair.suggestion}" for pair in lead.confusable))
        self._confusable.setVisible(bool(lead.confusable))

    def _shown(self, found: ReviewFigures) -> LeadFigures:
        if not self.hide_names.isChecked():
            return found.lead
        # Here and not above: it brings SciPy, which is there by the time that there are figures.
        from labeler.workbench.agreement_report import without_names

        return without_names(found.lead)

    def _show_history(self, lead: LeadFigures) -> None:
        points, band = [], []
        for then in lead.history:
            alpha = then.figures.get("krippendorff_alpha", {})
            if alpha.get("value") is not None:
                points.append((float(then.log_position), float(alpha["value"])))
                if alpha.get("low") is not None:
                    band.append((float(then.log_position), float(alpha["low"]), float(alpha["high"])))
        if points:
            told = self.tr("Alpha was {0} at first and is {1} now.").format(
                f"{points[0][1]:.2f}", f"{points[-1][1]:.2f}"
            )
            self.history.show_points(points, band, told=told)

    def focus_queue(self) -> None:
        self.queue.setFocus(Qt.FocusReason.OtherFocusReason)

    def selected(self) -> Unsettled | None:
        return self.settling.selected()

    def take_away(self, uid: str) -> None:
        """A sample was settled: the next one is selected."""
        if self._found is not None:
            queue = self._found.queue
            left = [sample for sample in queue.samples if sample.uid != uid]
            self._found = replace(self._found, queue=replace(queue, samples=left))
        self.settling.take_away(uid)

    @Slot(bool)
    def _on_hide_names(self, _: bool) -> None:
        if self._found is not None:
            self._show()
