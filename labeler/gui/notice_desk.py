"""What is told over whatever view of an open project is shown: refusals, outcomes, offers."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

from labeler.domain.backup import BackupReason
from labeler.errors import UserError
from labeler.gui.controls.notice import NoticeBar
from labeler.workbench.events import BackupEnded, NoticeRaised
from labeler.workbench.state import SaveState
from labeler.workbench.workbench import Workbench

_INFO_SHOWN_MS = 7000


class NoticeDesk(QObject):
    """`is_labeling` tells whether the label view is on screen, which has a notice of its own for a failed save."""

    def __init__(
        self, workbench: Workbench, bar: NoticeBar, is_labeling: Callable[[], bool], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._bench, self._bar, self._is_labeling = workbench, bar, is_labeling
        self._on_action: Callable[[], None] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_INFO_SHOWN_MS)
        self._timer.timeout.connect(bar.hide)
        bar.action_chosen.connect(self._on_action_chosen)

    def subscribe(self) -> list[Callable[[], None]]:
        bus = self._bench.events
        return [bus.subscribe(NoticeRaised, self._on_raised), bus.subscribe(BackupEnded, self._on_backup_ended)]

    def stop(self) -> None:
        self._timer.stop()

    @Slot(str, str, str)
    def say(self, kind: str, title: str, text: str) -> None:
        """Mere information goes by itself."""
        self._on_action = None
        self._bar.say(kind, title, text)
        self._timer.stop()
        if kind != "error":
            self._timer.start()

    def offer(self, kind: str, title: str, text: str, action: str, call: Callable[[], None]) -> None:
        """A notice that stays, with something to do about it."""
        self._on_action = call
        self._timer.stop()
        self._bar.say(kind, title, text, action)

    @Slot(str)
    def refuse(self, text: str) -> None:
        self.say("warning", _capital(text), "")

    def attempt(self, call: Callable[[], object]) -> None:
        """A refusal becomes a notice."""
        try:
            call()
        except UserError as error:
            self.refuse(str(error))

    @Slot()
    def _on_action_chosen(self) -> None:
        self._bar.hide()
        call, self._on_action = self._on_action, None
        if call is not None:
            call()

    def _on_raised(self, event: NoticeRaised) -> None:
        """A failed save has its own notice beside the sample; it is not said twice."""
        has_failed = self._bench.save_status.state is SaveState.FAILED
        if event.kind != "error" or not has_failed or not self._is_labeling():
            self.say(event.kind, _capital(event.title), event.text)

    def _on_backup_ended(self, event: BackupEnded) -> None:
        """Automatic ones are quiet; one that was asked for tells how it went."""
        if event.reason is BackupReason.MANUAL and event.path is not None:
            self.say("info", self.tr("The backup is taken and checked"), event.path.name)
        elif event.reason is BackupReason.MANUAL:
            self.say("warning", self.tr("No backup was taken"), _capital(event.problem))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
