"""One question at a time: the sample large, the classes beside it, why it was asked, what came before."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from labeler.domain.control import Control
from labeler.domain.preview import Preview
from labeler.gui.controls.action_button import ActionButton
from labeler.gui.controls.goal_strip import GoalStrip
from labeler.gui.controls.held_cue import HeldCue
from labeler.gui.controls.notice import NoticeBar
from labeler.gui.explanations import explained
from labeler.gui.language import fill, translated
from labeler.gui.panels.guidelines_drawer import GuidelinesDrawer
from labeler.gui.panels.history_strip import THUMB, HistoryStrip
from labeler.gui.panels.label_head import LabelHead
from labeler.gui.panels.label_side import LabelSide
from labeler.gui.panels.proposal_bar import ProposalBar
from labeler.gui.panels.why_panel import WhyPanel
from labeler.gui.theme.theme import theme
from labeler.gui.viewers.sample_stage import SampleStage, short_source
from labeler.workbench.commands import Keymap
from labeler.workbench.preferences import Preferences
from labeler.workbench.state import Counts, CurvePoint, HistoryEntry, ModelStatus, Question, SaveState, SaveStatus

_REASONS_HEIGHT = 66
# Narrower than this the reason and the proposal stand one above the other, and lower.
_NARROW, _LOW_REASONS = 620, 54
# Narrower than this the title needs the room of the counts, which the Data screen tells too.
_NARROWEST = 400


class LabelView(QWidget):
    """Shows what the workbench says and reports intent: `class_chosen`, `row_chosen`, `commented`, `command_chosen`."""

    class_chosen = Signal(str)
    row_chosen = Signal(int)
    commented = Signal(str)
    command_chosen = Signal(str)
    full_wanted = Signal()
    viewport_changed = Signal(int, int)

    def __init__(self, keymap: Keymap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question: Question | None = None
        self._focused = False
        self._read_only = False
        self._model: ModelStatus | None = None
        self._colors: dict[str, str] = {}
        self._multiple = False
        self.stage = SampleStage()
        self.why = WhyPanel()
        self.proposal = ProposalBar(keymap.first("accept"))
        self.history = HistoryStrip()
        self.side = LabelSide(keymap)
        self.notice = NoticeBar()
        self.guidelines = GuidelinesDrawer()
        self.head = LabelHead(keymap)
        self.goal = GoalStrip()
        self._held = HeldCue(self.stage)
        self._build()
        self._connect()
        self._use_sizes()
        theme().changed.connect(self._use_sizes)
        for widget, figure in ((self.why, "why"), (self.proposal, "proposal"), (self.goal, "goal")):
            explained(widget, figure)

    # What it shows

    def show_control(self, control: Control) -> None:
        self._multiple = control.multiple
        self._colors = {item.name: item.color for item in control.classes}
        self.side.show_control(control)

    def show_keys(self, keymap: Keymap) -> None:
        """A class took or gave back the letter of a command."""
        self.side.show_keys(keymap)
        for button in self.findChildren(ActionButton):
            button.show_key(keymap.first(button.command))

    def show_guidelines(self, text: str) -> None:
        self.guidelines.show_text(text)

    def show_question(self, question: Question, preview: Preview | None, own_names: Sequence[str]) -> None:
        """Another sample. The thumbnail of the one that leaves is kept for the strip."""
        if self._question is not None:
            self.history.keep_thumbnail(self._question.sample.uid, self.stage.thumbnail(THUMB))
        self._question = question
        self.side.certainty.choose(question.own_certainty)
        self._show_sample(preview)
        self._show_said(question, own_names)
        self._enable(True)

    def refresh_question(self, question: Question, own_names: Sequence[str]) -> None:
        """The same sample: only what was said about it changes."""
        self._question = question
        self._show_said(question, own_names)

    def show_preview(self, preview: Preview) -> None:
        """A decoded image came in, first or sharper."""
        if self._question is None:
            return
        if self._waits_for_preview:
            self._show_sample(preview)
        else:
            self.stage.sharpen(preview)

    def show_nothing_left(self, counts: Counts) -> None:
        """Everything is labeled, or there is nothing to label yet."""
        self._question = None
        self._waits_for_preview = False
        self._enable(False)
        if counts.samples == 0:
            self.stage.show_message(
                "data",
                self.tr("This project has no samples yet"),
                self.tr("Add a folder of images or a table, then the first question appears here."),
                (("go-data", self.tr("Add data …")),),
            )
        else:
            self.stage.show_message(
                "check",
                self.tr("Everything is labeled"),
                fill(
                    self.tr("{0:,} of {1:,} samples have an answer. Look back at any of them, or take the labels out."),
                    counts.labeled,
                    counts.samples,
                ),
                (("go-export", self.tr("Export …")), ("back", self.tr("Look back"))),
                "ok",
            )
        self.why.show_why(self.tr("nothing is left to ask"), is_audit=False, looking_back=False)
        self.proposal.show_waiting(self.tr("no question on screen"))
        self.side.show_nothing()

    def show_history(self, entries: Sequence[HistoryEntry]) -> None:
        self.history.show_entries(entries, self._colors)

    def show_model(self, status: ModelStatus, curve: Sequence[CurvePoint]) -> None:
        self._model = status
        self.side.show_model(status, curve)
        if self._question is not None and self._question.proposal is None:
            self.proposal.show_waiting(self._waiting_words())

    def show_save_status(self, status: SaveStatus) -> None:
        """A failed save stays on screen until it is settled."""
        if status.state is SaveState.FAILED:
            words = self.tr("{0} Your answer is still here and nothing else is accepted until it is written.")
            action = self.tr("Save again  (Ctrl+S)")
            title = self.tr("Your last answer is not saved")
            other = self.tr("Save elsewhere …  (Ctrl+Alt+S)")
            self.notice.say("error", title, words.format(_sentence(status.message)), action, other, dismissible=False)
        elif self.notice.property("role") == "danger" and not self.notice.isHidden():
            self.notice.hide()

    def set_read_only(self, read_only: bool) -> None:
        """Nothing that would be refused is offered."""
        self._read_only = read_only
        if read_only:
            self._enable(False)
            title = self.tr("This project is open for reading only")
            text = self.tr("You can look at every sample and export; answers are not accepted.")
            self.notice.say("warning", title, text, dismissible=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._use_sizes()

    # What the window asks of it

    def use_preferences(self, preferences: Preferences) -> None:
        self.stage.use_preferences(preferences)
        self.guidelines.set_shown(preferences.guidelines_open and not self._focused)

    def set_focus_mode(self, on: bool) -> None:
        """Only the sample, the classes and the proposal; a save that failed is told all the same."""
        self._focused = on
        for part in (self.head, self.why, self.history):
            part.setVisible(not on)
        self.side.set_focus_mode(on)

    def show_held(self, key: str) -> None:
        """This key is held down; nothing for none."""
        if key:
            self._held.show_held(key)
        else:
            self._held.hide()

    def choose_class(self, name: str) -> list[str] | None:
        """A class was picked by key, click or search: the answer, or None where it is one of several to confirm."""
        if self._question is None:
            return None
        if not self._multiple:
            return [name]
        chosen = self.side.classes.list.chosen
        self._said_before = False
        self.side.classes.list.show_chosen([*(chosen - {name})] if name in chosen else [*chosen, name])
        return None

    @property
    def has_own_choice(self) -> bool:
        """In multiple choice: something was chosen by hand that is not the answer yet."""
        return self._multiple and bool(self.side.classes.list.chosen) and not self._said_before

    def confirm(self) -> list[str] | None:
        """In multiple choice, the chosen classes are the answer."""
        if self._question is None or not self._multiple:
            return None
        chosen = self.side.classes.list.chosen
        return [item.name for item in self.side.classes.list.classes if item.name in chosen]

    def class_with_key(self, key: str) -> str | None:
        return self.side.classes.list.class_with_key(key)

    def focus_sample(self) -> None:
        self.stage.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_comment(self) -> None:
        self.side.comment_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.side.comment_edit.selectAll()

    # Inside

    def _build(self) -> None:
        middle = QVBoxLayout()
        middle.setContentsMargins(20, 12, 20, 8)
        middle.setSpacing(10)
        middle.addWidget(self.head)
        middle.addWidget(self.goal)
        middle.addWidget(self.notice)
        middle.addWidget(self.stage, 1)
        self._reasons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._reasons.setSpacing(10)
        self._reasons.addWidget(self.why, 11)
        self._reasons.addWidget(self.proposal, 9)
        middle.addLayout(self._reasons)
        middle.addWidget(self.history)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.guidelines)
        row.addLayout(middle, 1)
        row.addWidget(self.side)

    def _connect(self) -> None:
        self._waits_for_preview = False
        self._said_before = False
        self.stage.full_wanted.connect(self.full_wanted)
        self.stage.viewport_changed.connect(self.viewport_changed)
        self.stage.action_chosen.connect(self.command_chosen)
        self.history.row_chosen.connect(self.row_chosen)
        self.side.class_chosen.connect(self.class_chosen)
        self.side.commented.connect(self.commented)
        self.side.command_chosen.connect(self.command_chosen)
        self.side.left.connect(self.focus_sample)
        self.proposal.accept_chosen.connect(partial(self.command_chosen.emit, "accept"))
        self.notice.action_chosen.connect(partial(self.command_chosen.emit, "retry-save"))
        self.notice.other_chosen.connect(partial(self.command_chosen.emit, "save-elsewhere"))
        self.head.guidelines_chosen.connect(partial(self.command_chosen.emit, "guidelines"))
        self.guidelines.shown_changed.connect(self.head.guidelines_button.setChecked)
        self.guidelines.shown_changed.connect(self._use_sizes)

    def _show_sample(self, preview: Preview | None) -> None:
        assert self._question is not None
        self._waits_for_preview = preview is None
        if preview is None:
            self.stage.show_message("image", self.tr("Reading the image …"), short_source(self._question.sample.source))
        else:
            self.stage.show_preview(preview, self._question.sample.source)

    def _show_said(self, question: Question, own_names: Sequence[str]) -> None:
        """Proposal, reason, own answer, flag and comment."""
        proposal = question.proposal
        if proposal is None:
            self.side.classes.list.show_proposal({}, ())
            self.proposal.show_waiting(self._waiting_words())
        else:
            shares = dict(zip(proposal.classes, proposal.probabilities, strict=True))
            self.side.classes.list.show_proposal(shares, proposal.proposed)
            self.proposal.show_proposal(proposal, self._colors)
            if self._read_only:
                self.proposal.accept_button.setEnabled(False)
        self._said_before = bool(own_names)
        self.side.show_said(question, own_names)
        self.why.show_why(question.why, is_audit=question.is_audit, looking_back=question.asked_again)
        self.history.mark_shown(question.row if question.asked_again else None)

    def _waiting_words(self) -> str:
        status = self._model
        if self._question is not None and self._question.hidden_proposal is not None:
            return self.tr("hidden for this one, to measure how far people follow it")
        if status is None:
            return self.tr("starting …")
        return translated(status.problem or status.waiting_for) or self.tr("comes with the next question")

    @Slot()
    def _use_sizes(self) -> None:
        """What is as large as the layout has it, and beside each other only where there is room for both."""
        self.guidelines.fit_beside(self.width())
        beside = 0 if self.guidelines.isHidden() else self.guidelines.width()
        middle = self.width() - beside - self.side.room()
        is_narrowest = middle < theme().scaled(_NARROWEST)
        self.side.fit(slim=is_narrowest)
        is_narrow = middle < theme().scaled(_NARROW)
        directions = QBoxLayout.Direction
        self._reasons.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)
        self._reasons.setSpacing(6 if is_narrow else 10)
        for panel in (self.why, self.proposal):
            panel.setFixedHeight(theme().scaled(_LOW_REASONS if is_narrow else _REASONS_HEIGHT))
        self.head.fit(with_progress=not is_narrowest, with_today=not is_narrow)

    def _enable(self, asked: bool) -> None:
        self.side.enable(asked and not self._read_only)


def _sentence(text: str) -> str:
    text = text.strip()
    return text if not text or text[-1] in ".!?" else text + "."
