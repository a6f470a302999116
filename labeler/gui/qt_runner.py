"""The one bridge from background threads to the window's thread, and the runner that stands on it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal, Slot

from labeler.workbench.lanes import ThreadRunner


class Bridge(QObject):
    """Lives as long as the application, in its thread; calls posted from anywhere run there, in order."""

    _posted = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._posted.connect(self._on_posted, Qt.ConnectionType.QueuedConnection)

    def post(self, call: Callable[[], None]) -> None:
        self._posted.emit(call)

    @Slot(object)
    def _on_posted(self, call: Callable[[], None]) -> None:
        call()


def qt_runner(bridge: Bridge) -> ThreadRunner:
    """A set of lanes whose results arrive in the window's thread."""
    return ThreadRunner(bridge.post)
