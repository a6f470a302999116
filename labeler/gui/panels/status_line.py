"""The line at the foot: which model, what runs now, and whether everything is on disk."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QWidget

from labeler.gui.controls.icon_label import IconLabel
from labeler.gui.controls.labels import ElidedLabel, label, tip
from labeler.gui.explanations import explained
from labeler.gui.language import fill, noted, translated
from labeler.gui.theme.icons import set_icon
from labeler.workbench.sitting import Pace
from labeler.workbench.state import Activity, ModelStatus, SaveState, SaveStatus

# What is over sooner than this is not worth a flicker.
_SHOW_AFTER_MS = 350
# A save that takes longer is told to take long. An answer is on disk within milliseconds otherwise.
_SLOW_AFTER_MS = 400
_SLOW = noted("still saving …")
_SAVED: dict[SaveState, tuple[str, str, str]] = {
    SaveState.SAVED: (noted("saved"), "check", "ok"),
    SaveState.SAVING: (noted("saving …"), "check", "muted"),
    SaveState.FAILED: (noted("not saved"), "alert", "danger"),
    SaveState.READ_ONLY: (noted("read-only"), "lock", "warn"),
}


class StatusLine(QFrame):
    """`statusModel`, `progressBar`, `statusSaved` (contract)."""

    cancel_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusLine")
        self.setMinimumHeight(30)
        self._activities: tuple[Activity, ...] = ()
        self._state: SaveState | None = None
        self.model = ElidedLabel("", "small", role="muted")
        self.model.setObjectName("statusModel")
        self.pace = label("", "small", role="muted")
        self.pace.setObjectName("statusPace")
        self.pace.hide()
        explained(self.pace, "pace")
        explained(self.model, "accuracy")
        self.activity = label("", "small", role="muted")
        self.activity.setObjectName("statusActivity")
        self.bar = QProgressBar()
        self.bar.setObjectName("progressBar")
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(120)
        self.bar.setRange(0, 1000)
        self._cancel = QPushButton()
        self._cancel.setProperty("role", "link")
        self._cancel.setToolTip(self.tr("Stop this"))
        self._cancel.setAccessibleName(self.tr("Stop what is running"))
        set_icon(self._cancel, "close", "muted", 11)
        self._cancel.clicked.connect(self._on_cancel_clicked)
        self._saved_icon = IconLabel(side=14)
        self.saved = label("", "small", role="muted")
        self.saved.setObjectName("statusSaved")
        # Wide enough for every state, so that a change of words moves nothing.
        self.saved.setMinimumWidth(
            max(
                self.saved.fontMetrics().horizontalAdvance(translated(words))
                for words in (_SLOW, *(state[0] for state in _SAVED.values()))
            )
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(self.model, 1)
        for widget in (self.activity, self.bar, self._cancel):
            row.addWidget(widget)
            widget.hide()
        row.addSpacing(12)
        row.addWidget(self.pace)
        row.addSpacing(12)
        row.addWidget(self._saved_icon)
        row.addWidget(self.saved)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(_SLOW_AFTER_MS)
        self._slow.timeout.connect(self._show_slow)
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(_SHOW_AFTER_MS)
        self._delay.timeout.connect(self._show_activity)

    def show_model(self, status: ModelStatus) -> None:
        """Version and honest estimate, or what it waits for; a problem instead of either."""
        if status.problem:
            words = self.tr("Model: {0}").format(translated(status.problem))
        elif status.version is None:
            words = (
                self.tr("No model yet: {0}").format(translated(status.waiting_for))
                if status.waiting_for
                else self.tr("No model yet")
            )
        else:
            shown = self.tr("Model {0} from {1:,} labels · {2}")
            if status.pinned:
                shown = self.tr("Model {0}, kept in use, from {1:,} labels · {2}")
            words = fill(shown, status.version, status.labels, translated(status.estimate.words))
        self.model.setText(words)

    def show_pace(self, pace: Pace | None) -> None:
        """How fast the last answers came; nothing below a few, or where the person does not want to know."""
        self.pace.setVisible(pace is not None)
        if pace is None:
            return
        if pace.a_minute is None:
            self.pace.setText(fill(self.tr("{0:.1f} s an answer"), pace.seconds))
        else:
            said = self.tr("{0:.1f} s an answer · {1:.0f} a minute")
            self.pace.setText(fill(said, pace.seconds, pace.a_minute))
        self.pace.setToolTip(self.tr("Median and pace of your last {0} answers").format(pace.answers))

    def show_saved(self, status: SaveStatus) -> None:
        words, icon, role = _SAVED[status.state]
        self.saved.setText(translated(words))
        self.saved.setToolTip(tip(translated(status.message)))
        if status.state is not SaveState.SAVING:
            self._slow.stop()
        elif not self._slow.isActive():
            self._slow.start()
        if status.state is not self._state:
            self._state = status.state
            self._show_role(icon, role)

    @Slot()
    def _show_slow(self) -> None:
        """The truth about a disk that does not answer."""
        self._state = None
        self.saved.setText(translated(_SLOW))
        self.saved.setToolTip(self.tr("The disk does not answer; what you did last is not safe yet"))
        self._show_role("alert", "warn")

    def _show_role(self, icon: str, role: str) -> None:
        self.saved.setProperty("role", role)
        self.saved.style().unpolish(self.saved)
        self.saved.style().polish(self.saved)
        self._saved_icon.show_icon(icon, role)

    def show_activities(self, activities: Sequence[Activity]) -> None:
        """The newest of what runs; short work never appears."""
        self._activities = tuple(activities)
        if not self._activities:
            self._delay.stop()
            for widget in (self.activity, self.bar, self._cancel):
                widget.hide()
        elif self.activity.isHidden():
            if not self._delay.isActive():
                self._delay.start()
        else:
            self._show_activity()

    @Slot()
    def _show_activity(self) -> None:
        if not self._activities:
            return
        shown = max(self._activities, key=lambda activity: activity.fraction is not None)
        self.activity.setText(translated(shown.title))
        self.activity.show()
        self.bar.setVisible(shown.fraction is not None)
        self.bar.setValue(round((shown.fraction or 0.0) * 1000))
        self.bar.setAccessibleName(translated(shown.title))
        self._cancel.setVisible(shown.cancellable)
        self._cancel.setProperty("lane", shown.lane)

    @Slot()
    def _on_cancel_clicked(self) -> None:
        self.cancel_chosen.emit(str(self._cancel.property("lane")))
