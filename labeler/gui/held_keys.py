"""Presses that only repeat a key held down are marked as such before any widget sees them, however they were sent."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from labeler.workbench.key_hold import KeyHold

# Longer than the slowest keyboard takes from one repeat to the next: after that the key was let go of.
_LET_GO_MS = 120


class HeldKeys(QObject):
    """Watches one window. Widgets ask `isAutoRepeat()`, which is true of faked repeats too from here on.

    Only events that carry a time are judged. Every window system stamps what a person presses; what is without a time
    was made by a program, which may be as quick as it likes.
    """

    let_go = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._hold = KeyHold()
        self._due = QTimer(self)
        self._due.setSingleShot(True)
        self._due.setInterval(_LET_GO_MS)
        self._due.timeout.connect(self.let_go)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            return event.timestamp() > 0 and self._is_replaced(watched, event)
        if event.type() == QEvent.Type.WindowDeactivate:
            self._hold.forget()
        elif event.type() == QEvent.Type.Show and watched is self._window:
            # What the window system sends keys to, before they go to the widget with the focus.
            self._window.windowHandle().installEventFilter(self)
        return False

    def _is_replaced(self, watched: QObject, event: QKeyEvent) -> bool:
        """Whether one that says what it is was sent in its place. Each is met twice, on its way and in the window."""
        if event.type() == QEvent.Type.KeyPress:
            faked = self._is_faked_press(event)
        elif event.type() == QEvent.Type.KeyRelease:
            faked = self._is_faked_release(event)
        else:
            return False
        if faked and not event.isAutoRepeat():
            marked = _marked(event)
            QCoreApplication.sendEvent(watched, marked)
            event.setAccepted(marked.isAccepted())
            return True
        return False

    def _is_faked_press(self, event: QKeyEvent) -> bool:
        faked = self._hold.is_repeat(_key(event), event.timestamp(), said=event.isAutoRepeat())
        if self._due.isActive():
            self._due.stop()
            if not faked:
                self.let_go.emit()
        return faked

    def _is_faked_release(self, event: QKeyEvent) -> bool:
        faked = self._hold.is_faked_release(_key(event), event.timestamp())
        if faked:
            self._due.start()
        return faked


def _key(event: QKeyEvent) -> int:
    """The key itself where it has a number: what it types changes with Shift."""
    return event.nativeScanCode() or event.key()


def _marked(event: QKeyEvent) -> QKeyEvent:
    """The same event, as a repeat."""
    marked = QKeyEvent(
        event.type(), event.key(), event.modifiers(), event.nativeScanCode(), event.nativeVirtualKey(),
        event.nativeModifiers(), event.text(), True, event.count(), event.device(),
    )  # fmt: skip
    marked.setTimestamp(event.timestamp())
    return marked
