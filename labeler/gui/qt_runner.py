"""The one bridge from background threads to the window's thread, and what stands on it: lanes and the model child."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from labeler.workbench.lanes import ThreadRunner

if TYPE_CHECKING:
    from labeler.workbench.child_engine import ModelChild
    from labeler.workbench.engine import Engine


class Bridge(QObject):
    """Lives as long as the application, in its thread; calls posted from anywhere run there, in order."""

    _posted = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._posted.connect(self._on_posted, Qt.ConnectionType.QueuedConnection)
        self._model_child: ModelChild | None = None

    def post(self, call: Callable[[], None]) -> None:
        self._posted.emit(call)

    def engine(self) -> Engine:
        """For one more open project, on the application's one model child; from any thread but this one."""
        from labeler.workbench.child_engine import ChildEngine, ModelChild

        if self._model_child is None:
            self._model_child = ModelChild()
        self._model_child.warm()
        return ChildEngine(self._model_child)

    def end_model_child(self) -> None:
        """When the application ends."""
        if self._model_child is not None:
            self._model_child.end()

    @Slot(object)
    def _on_posted(self, call: Callable[[], None]) -> None:
        call()


def qt_runner(bridge: Bridge) -> ThreadRunner:
    """A set of lanes whose results arrive in the window's thread."""
    return ThreadRunner(bridge.post)
