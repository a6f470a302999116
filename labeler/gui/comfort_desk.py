"""What makes a long sitting bearable: goal, pace, a word about rest, a tick for each answer, and focus mode."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from labeler.domain.label_event import utc_text
from labeler.gui.panels.status_line import StatusLine
from labeler.gui.views.label_view import LabelView
from labeler.workbench.preferences import Preferences
from labeler.workbench.sitting import Sitting, Wishes, answers_since, pace_of

if TYPE_CHECKING:
    from labeler.workbench.workbench import Workbench


class ComfortDesk(QObject):
    """`said` is a notice: kind, title, text. `beside` are the parts around the label view that focus mode hides."""

    said = Signal(str, str, str)

    def __init__(
        self, workbench: Workbench, view: LabelView, status: StatusLine, beside: tuple[QWidget, ...], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._bench, self._view, self._status, self._beside = workbench, view, status, beside
        self._clock = time.monotonic
        self._taste = Preferences()
        self._wishes = Wishes()
        self._sitting = Sitting(self._clock())
        self._began_at = utc_text(round(time.time() * 1000))
        self._focused = False

    @property
    def in_focus_mode(self) -> bool:
        return self._focused

    def use_preferences(self, taste: Preferences) -> None:
        wishes = Wishes(taste.goal_answers, taste.goal_minutes, taste.break_minutes)
        if wishes != self._wishes:
            self._wishes = wishes
            self._sitting.new_goal()
        self._taste = taste
        self._show()

    def progress_changed(self) -> None:
        """An answer, or one taken back."""
        one_more = self._sitting.heard(self._clock(), answers_since(self._bench.acts.standing, self._began_at))
        self._show()
        if not one_more:
            return
        if self._taste.sound:
            QApplication.beep()
        if self._sitting.reaches_goal(self._wishes):
            self.said.emit("info", self.tr("Your goal for now is reached"), self.tr("Everything you said is on disk."))
        elif self._sitting.wants_rest(self._wishes):
            words = self.tr("A few minutes away from the screen do the next answers good.")
            title = self.tr("{0} min without a pause").format(self._wishes.break_minutes)
            self.said.emit("info", title, words)

    @Slot()
    def toggle_focus_mode(self) -> None:
        self.set_focus_mode(not self._focused)

    def set_focus_mode(self, on: bool) -> None:
        """Only the sample, the classes and the proposal."""
        if on == self._focused:
            return
        self._focused = on
        for part in self._beside:
            part.setVisible(not on)
        self._view.set_focus_mode(on)
        self._view.use_preferences(self._taste)
        self._show()
        self._view.focus_sample()

    def _show(self) -> None:
        pace = pace_of(self._bench.acts.standing) if self._taste.show_pace else None
        self._status.show_pace(pace)
        done = self._sitting.progress(self._wishes)
        self._view.goal.show_share(None if self._focused else done.share, self._goal_words(done.answers, done.minutes))

    def _goal_words(self, answers: int, minutes: float) -> str:
        wishes = self._wishes
        if wishes.goal_answers and wishes.goal_minutes:
            said = self.tr("Goal: {0} of {1} answers, or {2} of {3} min")
            return said.format(answers, wishes.goal_answers, int(minutes), wishes.goal_minutes)
        if wishes.goal_minutes:
            return self.tr("Goal: {0} of {1} min").format(int(minutes), wishes.goal_minutes)
        return self.tr("Goal: {0} of {1} answers").format(answers, wishes.goal_answers)
