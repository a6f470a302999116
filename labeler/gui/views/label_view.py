"""One question at a time: the sample large, the classes beside it, why it was asked, what came before."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from labeler.domain.control import Control
from labeler.domain.label_event import Certainty
from labeler.domain.preview import Preview
from labeler.gui.controls.action_button import ActionButton
from labeler.gui.controls.curve_chart import CurveChart
from labeler.gui.controls.goal_strip import GoalStrip
from labeler.gui.controls.held_cue import HeldCue
from labeler.gui.controls.labels import ElidedLabel, label
from labeler.gui.controls.notice import NoticeBar
from labeler.gui.explanations import explained
from labeler.gui.language import fill, translated
from labeler.gui.panels.certainty_choice import CertaintyChoice
from labeler.gui.panels.class_panel import ClassPanel
from labeler.gui.panels.guidelines_drawer import GuidelinesDrawer
from labeler.gui.panels.history_strip import THUMB, HistoryStrip
from labeler.gui.panels.proposal_bar import ProposalBar
from labeler.gui.panels.why_panel import WhyPanel
from labeler.gui.theme.theme import theme
from labeler.gui.viewers.sample_stage import SampleStage, short_source
from labeler.workbench.commands import Keymap
from labeler.workbench.preferences import Preferences
from labeler.workbench.state import Counts, CurvePoint, HistoryEntry, ModelStatus, Question, SaveState, SaveStatus

_SIDE_WIDTH, _REASONS_HEIGHT, _CURVE_HEIGHT = 316, 66, 92
_SIDE_MARGIN = 16
# Narrower than this the reason and the proposal stand one above the other, and lower.
_NARROW, _LOW_REASONS = 620, 54
# Narrower than this the title needs the room of the counts, which the Data screen tells too.
_NARROWEST, _SLIM_SIDE = 400, 276


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
        self._keymap = keymap
        self._question: Question | None = None
        self._focused = False
        self._read_only = False
        self._model: ModelStatus | None = None
        self._colors: dict[str, str] = {}
        self._multiple = False
        self.stage = SampleStage()
        self.why = WhyPanel()
        self.proposal = ProposalBar(self._key("accept"))
        self.history = HistoryStrip()
        self.classes = ClassPanel()
        self.certainty = CertaintyChoice(
            {
                Certainty.SURE: self._key("sure"),
                Certainty.UNSURE: self._key("unsure"),
                Certainty.CANNOT_TELL: self._key("cannot-tell"),
            }
        )
        self.curve = CurveChart(compact=True)
        self.notice = NoticeBar()
        self.guidelines = GuidelinesDrawer()
        self._progress = ElidedLabel("", "small", role="muted")
        self._today = label("", "small", role="muted")
        self.goal = GoalStrip()
        self._held = HeldCue(self.stage)
        self._curve_words = ElidedLabel("", "small", role="muted")
        self._build()
        self._connect()
        self._use_sizes()
        theme().changed.connect(self._use_sizes)
        for widget, figure in (
            (self.why, "why"), (self.proposal, "proposal"), (self._progress, "progress"), (self._today, "today"),
            (self.goal, "goal"), (self._curve_words, "accuracy"), (self.curve, "learning-curve"),
            (self.classes, "proposal"),
        ):  # fmt: skip
            explained(widget, figure)

    # What it shows

    def show_control(self, control: Control) -> None:
        self._multiple = control.multiple
        self._colors = {item.name: item.color for item in control.classes}
        self.classes.show_classes(control.classes, multiple=control.multiple)
        self._confirm.setVisible(control.multiple)

    def show_keys(self, keymap: Keymap) -> None:
        """A class took or gave back the letter of a command."""
        self._keymap = keymap
        for button in self.findChildren(ActionButton):
            button.show_key(keymap.first(button.command))
        self.comment_edit.setPlaceholderText(self._comment_hint())

    def show_guidelines(self, text: str) -> None:
        self.guidelines.show_text(text)

    def show_question(self, question: Question, preview: Preview | None, own_names: Sequence[str]) -> None:
        """Another sample. The thumbnail of the one that leaves is kept for the strip."""
        if self._question is not None:
            self.history.keep_thumbnail(self._question.sample.uid, self.stage.thumbnail(THUMB))
        self._question = question
        self.certainty.choose(question.own_certainty)
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
        self.classes.list.show_proposal({}, ())
        self.classes.list.show_chosen(())

    def show_counts(self, counts: Counts) -> None:
        share = counts.labeled / counts.samples if counts.samples else 0.0
        skipped = fill(self.tr(" · {0:,} skipped"), counts.skipped) if counts.skipped else ""
        self._progress.setText(
            fill(self.tr("{0:,} of {1:,} labeled · {2:.0%}"), counts.labeled, counts.samples, share) + skipped
        )
        self._today.setText(fill(self.tr("{0:,} today"), counts.own_today))

    def show_history(self, entries: Sequence[HistoryEntry]) -> None:
        self.history.show_entries(entries, self._colors)

    def show_model(self, status: ModelStatus, curve: Sequence[CurvePoint]) -> None:
        self._model = status
        self.curve.show_points(curve)
        self._curve_words.setText(translated(status.estimate.words[:1].upper() + status.estimate.words[1:]))
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

    def show_undo(self, can_undo: bool) -> None:
        self.undo_button.setEnabled(can_undo)

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
        for part in (self._head_row, self.why, self.history, self._below_classes):
            part.setVisible(not on)

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
        chosen = self.classes.list.chosen
        self._said_before = False
        self.classes.list.show_chosen([*(chosen - {name})] if name in chosen else [*chosen, name])
        return None

    @property
    def has_own_choice(self) -> bool:
        """In multiple choice: something was chosen by hand that is not the answer yet."""
        return self._multiple and bool(self.classes.list.chosen) and not self._said_before

    def confirm(self) -> list[str] | None:
        """In multiple choice, the chosen classes are the answer."""
        if self._question is None or not self._multiple:
            return None
        chosen = self.classes.list.chosen
        return [item.name for item in self.classes.list.classes if item.name in chosen]

    def class_with_key(self, key: str) -> str | None:
        return self.classes.list.class_with_key(key)

    def focus_sample(self) -> None:
        self.stage.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_comment(self) -> None:
        self.comment_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.comment_edit.selectAll()

    # Inside

    def _build(self) -> None:
        middle = QVBoxLayout()
        middle.setContentsMargins(20, 12, 20, 8)
        middle.setSpacing(10)
        middle.addWidget(self._head())
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
        row.addWidget(self._side())

    def _head(self) -> QWidget:
        self.title = ElidedLabel("", "lead", bold=True)
        self.title.setMaximumWidth(380)
        self._guidelines_button = ActionButton("guidelines", self._key("guidelines"), "guidelines", role="quiet")
        self._guidelines_button.setCheckable(True)
        self._head_row = QWidget()
        head = QHBoxLayout(self._head_row)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(14)
        head.addWidget(self.title, 2)
        head.addWidget(self._progress, 3)
        head.addWidget(self._today)
        head.addWidget(self._guidelines_button)
        return self._head_row

    def _side(self) -> QFrame:
        side = QFrame()
        side.setObjectName("sidePanel")
        self._side_panel = side
        column = QVBoxLayout(side)
        column.setContentsMargins(_SIDE_MARGIN, 14, _SIDE_MARGIN, 10)
        column.setSpacing(8)
        column.addWidget(self.classes, 1)
        self._confirm = self._button("confirm", "check", self.tr("Done"), "primary")
        column.addWidget(self._confirm)
        column.addWidget(self._beside_classes())
        return side

    def _beside_classes(self) -> QWidget:
        """Below the classes: what goes in focus mode."""
        self._below_classes = QWidget()
        column = QVBoxLayout(self._below_classes)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.certainty)
        column.addLayout(self._actions())
        self.comment_edit = QLineEdit()
        self.comment_edit.setObjectName("commentEdit")
        self.comment_edit.setPlaceholderText(self._comment_hint())
        self.comment_edit.setAccessibleName(self.tr("Comment"))
        self.comment_edit.setMaxLength(2000)
        column.addWidget(self.comment_edit)
        column.addSpacing(4)
        column.addWidget(self._curve_words)
        column.addWidget(self.curve)
        return self._below_classes

    def _actions(self) -> QGridLayout:
        self.undo_button = self._button("undo", "", self.tr("Undo"), "", "undoButton")
        self.skip_button = self._button("skip", "", self.tr("Skip"), "", "skipButton")
        self.flag_button = self._button("flag", "", self.tr("Flag"), "", "flagButton")
        self.flag_button.setCheckable(True)
        self._action_grid = QGridLayout()
        self._action_grid.setSpacing(6)
        self._place_actions()
        return self._action_grid

    def _place_actions(self) -> None:
        """In one row where all their words fit; in some languages Undo takes a row of its own."""
        buttons = (self.undo_button, self.skip_button, self.flag_button)
        wanted = [button.sizeHint().width() for button in buttons]
        room = theme().scaled(_SIDE_WIDTH) - 2 * _SIDE_MARGIN - 2 * self._action_grid.spacing()
        fits = sum(wanted) <= room
        for at, button in enumerate(buttons):
            row, column, width = (0, at, 1) if fits else (0, 0, 2) if at == 0 else (1, at - 1, 1)
            self._action_grid.addWidget(button, row, column, 1, width)
            self._action_grid.setColumnStretch(column, wanted[at])

    def _button(self, command: str, icon: str, words: str, role: str = "", name: str = "") -> ActionButton:
        button = ActionButton(command, self._key(command), icon, words=words, role=role)
        button.setObjectName(name or f"{command}Button")
        button.clicked.connect(partial(self.command_chosen.emit, command))
        return button

    def _connect(self) -> None:
        self._waits_for_preview = False
        self._said_before = False
        self.stage.full_wanted.connect(self.full_wanted)
        self.stage.viewport_changed.connect(self.viewport_changed)
        self.stage.action_chosen.connect(self.command_chosen)
        self.history.row_chosen.connect(self.row_chosen)
        self.classes.class_chosen.connect(self.class_chosen)
        self.classes.edit_chosen.connect(partial(self.command_chosen.emit, "edit-classes"))
        self.classes.find_left.connect(self.focus_sample)
        self.proposal.accept_chosen.connect(partial(self.command_chosen.emit, "accept"))
        self.notice.action_chosen.connect(partial(self.command_chosen.emit, "retry-save"))
        self.notice.other_chosen.connect(partial(self.command_chosen.emit, "save-elsewhere"))
        self.comment_edit.returnPressed.connect(self._on_comment_entered)
        self._guidelines_button.clicked.connect(partial(self.command_chosen.emit, "guidelines"))
        self.guidelines.shown_changed.connect(self._guidelines_button.setChecked)
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
            self.classes.list.show_proposal({}, ())
            self.proposal.show_waiting(self._waiting_words())
        else:
            shares = dict(zip(proposal.classes, proposal.probabilities, strict=True))
            self.classes.list.show_proposal(shares, proposal.proposed)
            self.proposal.show_proposal(proposal, self._colors)
            if self._read_only:
                self.proposal.accept_button.setEnabled(False)
        self._said_before = bool(own_names)
        self.classes.list.show_chosen(own_names)
        self.classes.reset_find()
        self.why.show_why(question.why, is_audit=question.is_audit, looking_back=question.asked_again)
        self.history.mark_shown(question.row if question.asked_again else None)
        self.flag_button.setChecked(question.flagged)
        if self.comment_edit.text() != question.comment:
            self.comment_edit.setText(question.comment)

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
        middle = self.width() - beside - theme().scaled(_SIDE_WIDTH)
        is_narrowest = middle < theme().scaled(_NARROWEST)
        self._side_panel.setFixedWidth(theme().scaled(_SLIM_SIDE if is_narrowest else _SIDE_WIDTH))
        is_narrow = middle < theme().scaled(_NARROW)
        directions = QBoxLayout.Direction
        self._reasons.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)
        self._reasons.setSpacing(6 if is_narrow else 10)
        for panel in (self.why, self.proposal):
            panel.setFixedHeight(theme().scaled(_LOW_REASONS if is_narrow else _REASONS_HEIGHT))
        self._today.setVisible(not is_narrow)
        self._progress.setVisible(not is_narrowest)
        self.curve.setFixedHeight(theme().scaled(_CURVE_HEIGHT))

    def _enable(self, asked: bool) -> None:
        for widget in (self.skip_button, self.flag_button, self.comment_edit, self.certainty, self.classes.list):
            widget.setEnabled(asked and not self._read_only)

    def _comment_hint(self) -> str:
        return self.tr("Comment   {0}").format(self._key("comment"))

    def _key(self, command: str) -> str:
        return self._keymap.first(command)

    @Slot()
    def _on_comment_entered(self) -> None:
        self.commented.emit(self.comment_edit.text())
        self.focus_sample()


def _sentence(text: str) -> str:
    text = text.strip()
    return text if not text or text[-1] in ".!?" else text + "."
