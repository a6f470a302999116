"""A lead's screen: do annotators agree, how sure is that, who and what is the trouble, what to settle next."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QWidget

from labeler.domain.hidden_names import letters_for
from labeler.domain.task import LabelClass
from labeler.gui.controls.labels import label
from labeler.gui.controls.page import Page, card
from labeler.gui.controls.rows_table import RowsTable
from labeler.gui.controls.share_lines import ShareLines
from labeler.gui.language import fill, noted, translated
from labeler.gui.panels.figure_words import cells
from labeler.gui.panels.pairs_panel import PairsPanel
from labeler.gui.panels.people_panel import PeoplePanel
from labeler.gui.panels.settle_panel import SettlePanel

if TYPE_CHECKING:
    from labeler.agreement.figure import Figure
    from labeler.workbench.lead_figures import LeadFigures
    from labeler.workbench.reviewing import ReviewFigures
    from labeler.workbench.unsettled import Unsettled

_TABLE_ROWS = 8
# Widgets whose looks are worked out in one turn.
_POLISHED = 2
_TITLES = {
    "percent_agreement": noted("Percent agreement"),
    "cohen_kappa": noted("Cohen's kappa"),
    "conger_kappa": noted("Conger's kappa"),
    "fleiss_kappa": noted("Fleiss' kappa"),
    "scott_pi": noted("Scott's pi"),
    "krippendorff_alpha": noted("Krippendorff's alpha"),
    "gwet_ac": noted("Gwet's AC1"),
    "brennan_prediger": noted("Brennan–Prediger"),
}


def _polish(widgets: Sequence[QWidget]) -> None:
    for widget in widgets:
        widget.ensurePolished()


def _tr(text: str) -> str:
    return QCoreApplication.translate("ReviewView", text)


class ReviewView(Page):
    """`report_wanted` when the lead wants it written; the panels have signals of their own."""

    report_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_tr("Review"), "", parent)
        self._found: ReviewFigures | None = None
        self._waiting: list[Callable[[], None]] = []
        self._was_filled = False
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
    def shows_agreement(self) -> bool:
        """Whether a figure is on screen already, be it the last one kept."""
        return self._figures_card.isVisible() and self.figures.rows.rowCount() > 0

    @property
    def is_filled(self) -> bool:
        """Whether every card shows what is known."""
        return self._found is not None and not self._waiting

    @property
    def found(self) -> ReviewFigures | None:
        """What is shown, under everybody's own name."""
        return self._found

    def show_keys(self, classes: Sequence[LabelClass], *, multiple: bool) -> None:
        """Which key settles for which class."""
        self.settling.show_keys(classes, multiple=multiple)

    def show_remembered(self, figures: Mapping[str, Figure], reading: str) -> None:
        """What was kept last, until it is computed anew."""
        if self._found is None:
            self._reading.setText(translated(reading))
            self._notes.setText(self.tr("As it was kept last. Comparing what everybody says now …"))
            self._notes.show()
            self._show_figures(figures)
            self._figures_card.show()

    def show_review(self, found: ReviewFigures | None, problem: str) -> None:
        if found is None:
            self._reading.setText(self.tr("The figures could not be computed: {0}").format(translated(problem)))
            return
        self._found = found
        self._show()

    def _show(self) -> None:
        """The headline at once, everything else step by step, each in a turn of its own, so that no turn is long."""
        found = self._found
        assert found is not None
        agreement = found.agreement
        self._reading.setText(translated(found.reading))
        self._notes.setText("\n".join(translated(note[:1].upper() + note[1:] + ".") for note in agreement.notes))
        self._notes.setVisible(bool(agreement.notes))
        is_hidden = self.hide_names.isChecked()
        called = letters_for((*found.lead.ratings.annotators, *found.people)) if is_hidden else {}
        pairs, classes, people = self._more
        lead, has_pairs = self._shown(found), bool(agreement.pairs)
        self._waiting = [
            *self._card(self._tools, [], is_shown=True),
            *self._card(self._queue_card, [partial(self.settling.show_queue, found.queue.samples, called)]),
            *([self._focus_first] if not self._was_filled else []),
            *self._card(self._figures_card, [partial(self._show_figures, agreement.coefficients)]),
            *self._card(pairs, self.pairing.steps(lead), is_shown=has_pairs),
            *self._card(classes, [partial(self._show_classes, lead)], is_shown=has_pairs),
            *self._card(people, self.people.steps(lead), is_shown=has_pairs),
            *self._card(self._history_card, [partial(self._show_history, lead)], is_shown=len(lead.history) > 1),
        ]
        self._was_filled = True
        self._turn.start()

    def _card(
        self, part: QWidget, fill: Sequence[Callable[[], None]], *, is_shown: bool = True
    ) -> list[Callable[[], None]]:
        """The steps that bring a card onto the screen; one with nothing to show goes away."""
        if not is_shown:
            return [part.hide]
        if not part.isHidden():
            return list(fill)
        # Working out how a widget looks is most of what showing it for the first time costs.
        children = part.findChildren(QWidget)
        groups = [children[at : at + _POLISHED] for at in range(0, len(children), _POLISHED)]
        return [*(partial(_polish, group) for group in groups), *fill, part.show]

    def _focus_first(self) -> None:
        if self.isVisible():
            self.focus_queue()

    @Slot()
    def _on_turn(self) -> None:
        self._waiting.pop(0)()
        if self._waiting:
            self._turn.start()

    def _show_figures(self, figures: Mapping[str, Figure]) -> None:
        fitting = {
            name: figure
            for name, figure in figures.items()
            if name in _TITLES and not (figure.undefined or "").startswith("not_two")
        }
        self.figures.show_rows([(translated(_TITLES[name]), *cells(figure)) for name, figure in fitting.items()])
        self.figures.setProperty("row_figures", list(fitting))
        self.figures.fit_rows(_TABLE_ROWS)

    def _show_classes(self, lead: LeadFigures) -> None:
        self.classes.show_rows([(name, *cells(figure)) for name, figure in lead.agreement.per_class.items()])
        self.classes.fit_rows(_TABLE_ROWS)
        self._confusable.setText("\n".join(f"•  {translated(pair.suggestion)}" for pair in lead.confusable))
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
                fill("{0:.2f}", points[0][1]), fill("{0:.2f}", points[-1][1])
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
