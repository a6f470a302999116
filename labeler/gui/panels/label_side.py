"""Beside the sample: the classes, how sure the answer is, what else can be said, and how well the model does."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from labeler.domain.control import Control
from labeler.domain.label_event import Certainty
from labeler.gui.controls.action_button import ActionButton
from labeler.gui.controls.curve_chart import CurveChart
from labeler.gui.controls.labels import ElidedLabel
from labeler.gui.explanations import explained
from labeler.gui.language import translated
from labeler.gui.panels.certainty_choice import CertaintyChoice
from labeler.gui.panels.class_panel import ClassPanel
from labeler.gui.theme.theme import theme
from labeler.workbench.commands import Keymap
from labeler.workbench.state import CurvePoint, ModelStatus, Question

_WIDTH, _SLIM_WIDTH, _CURVE_HEIGHT = 316, 276, 92
_MARGIN = 16


class LabelSide(QFrame):
    """Reports `class_chosen`, `commented` and `command_chosen`; `left` when a text field here was left."""

    class_chosen = Signal(str)
    commented = Signal(str)
    command_chosen = Signal(str)
    left = Signal()

    def __init__(self, keymap: Keymap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidePanel")
        self._keymap = keymap
        self.classes = ClassPanel()
        self.certainty = CertaintyChoice(
            {
                Certainty.SURE: keymap.first("sure"),
                Certainty.UNSURE: keymap.first("unsure"),
                Certainty.CANNOT_TELL: keymap.first("cannot-tell"),
            }
        )
        self.curve = CurveChart(compact=True)
        self._curve_words = ElidedLabel("", "small", role="muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 14, _MARGIN, 10)
        column.setSpacing(8)
        column.addWidget(self.classes, 1)
        self._confirm = self._button("confirm", "check", self.tr("Done"), "primary")
        column.addWidget(self._confirm)
        column.addWidget(self._beside_classes())
        self.classes.class_chosen.connect(self.class_chosen)
        self.classes.edit_chosen.connect(partial(self.command_chosen.emit, "edit-classes"))
        self.classes.find_left.connect(self.left)
        self.comment_edit.returnPressed.connect(self._on_comment_entered)
        for widget, figure in (
            (self._curve_words, "accuracy"), (self.curve, "learning-curve"), (self.classes, "proposal"),
        ):  # fmt: skip
            explained(widget, figure)

    @staticmethod
    def room() -> int:
        """How wide it is where there is room for it."""
        return theme().scaled(_WIDTH)

    def fit(self, *, slim: bool) -> None:
        self.setFixedWidth(theme().scaled(_SLIM_WIDTH if slim else _WIDTH))
        self.curve.setFixedHeight(theme().scaled(_CURVE_HEIGHT))

    def set_focus_mode(self, on: bool) -> None:
        """The classes alone."""
        self._below_classes.setVisible(not on)

    def show_control(self, control: Control) -> None:
        self.classes.show_classes(control.classes, multiple=control.multiple)
        self._confirm.setVisible(control.multiple)

    def show_keys(self, keymap: Keymap) -> None:
        """The buttons show theirs by themselves."""
        self._keymap = keymap
        self.comment_edit.setPlaceholderText(self._comment_hint())

    def show_said(self, question: Question, own_names: Sequence[str]) -> None:
        """Own answer, flag and comment."""
        self.classes.list.show_chosen(own_names)
        self.classes.reset_find()
        self.flag_button.setChecked(question.flagged)
        if self.comment_edit.text() != question.comment:
            self.comment_edit.setText(question.comment)

    def show_nothing(self) -> None:
        """No question, so neither proposal nor answer."""
        self.classes.list.show_proposal({}, ())
        self.classes.list.show_chosen(())

    def show_model(self, status: ModelStatus, curve: Sequence[CurvePoint]) -> None:
        self.curve.show_points(curve)
        self._curve_words.setText(translated(status.estimate.words[:1].upper() + status.estimate.words[1:]))

    def enable(self, on: bool) -> None:
        """Whether something can be said of a sample."""
        for widget in (self.skip_button, self.flag_button, self.comment_edit, self.certainty, self.classes.list):
            widget.setEnabled(on)

    # Making it

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
        room = self.room() - 2 * _MARGIN - 2 * self._action_grid.spacing()
        fits = sum(wanted) <= room
        for at, button in enumerate(buttons):
            row, column, width = (0, at, 1) if fits else (0, 0, 2) if at == 0 else (1, at - 1, 1)
            self._action_grid.addWidget(button, row, column, 1, width)
            self._action_grid.setColumnStretch(column, wanted[at])

    def _button(self, command: str, icon: str, words: str, role: str = "", name: str = "") -> ActionButton:
        button = ActionButton(command, self._keymap.first(command), icon, words=words, role=role)
        button.setObjectName(name or f"{command}Button")
        button.clicked.connect(partial(self.command_chosen.emit, command))
        return button

    def _comment_hint(self) -> str:
        return self.tr("Comment   {0}").format(self._keymap.first("comment"))

    @Slot()
    def _on_comment_entered(self) -> None:
        self.commented.emit(self.comment_edit.text())
        self.left.emit()
