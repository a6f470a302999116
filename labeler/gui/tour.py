"""The first-run tour: five sentences at the controls they are about, in under a minute; Enter goes on, Esc ends it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from labeler.gui.controls.callout import Callout

if TYPE_CHECKING:
    from labeler.gui.main_window import MainWindow
    from labeler.gui.project_shell import ProjectShell

# The window is painted and the first question is there by then.
_BEGIN_AFTER_MS = 900


@dataclass(frozen=True, slots=True)
class Stop:
    title: str
    text: str
    target: QWidget


class Tour(QObject):
    """Never takes the keyboard away: the person may answer while it is there."""

    def __init__(self, window: MainWindow, on_end: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._on_end = on_end
        self._stops: tuple[Stop, ...] = ()
        self._at = 0
        self.callout: Callout | None = None
        self._due = QTimer(self)
        self._due.setSingleShot(True)
        self._due.setInterval(_BEGIN_AFTER_MS)
        self._due.timeout.connect(self.start)
        window.installEventFilter(self)

    @property
    def is_on(self) -> bool:
        return self.callout is not None

    def start_soon(self) -> None:
        self._due.start()

    @Slot()
    def start(self) -> None:
        """From the first stop; nothing without an open project, or where something else asks for attention."""
        shell = self._window.shell
        if shell is None or self.is_on:
            return
        shell.comfort.set_focus_mode(False)
        shell.go("label")
        self._stops, self._at = _stops(shell), 0
        self.callout = Callout(self._window)
        self.callout.next_chosen.connect(self.go_on)
        self.callout.skip_chosen.connect(self.end)
        self._show()

    @Slot()
    def go_on(self) -> None:
        if self._at + 1 < len(self._stops):
            self._at += 1
            self._show()
        else:
            self.end()

    @Slot()
    def end(self) -> None:
        """Finished or skipped: it does not come again by itself."""
        self.stop()
        self._on_end()

    def stop(self) -> None:
        """Without a word about it, as when the project closes."""
        self._due.stop()
        if self.callout is not None:
            self.callout.away()
            self.callout = None
            self._stops = ()

    def takes(self, key: str) -> bool:
        """Whether this key was meant for the tour; it has been done then."""
        shell = self._window.shell
        if not self.is_on or shell is None or shell.place != "label":
            return False
        if key == "Esc":
            self.end()
        elif key in ("Return", "Enter") and not shell.label_view.has_own_choice:
            self.go_on()
        else:
            return False
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._window and self.is_on:
            # What it points at is laid out after the window.
            QTimer.singleShot(0, self._show)
        return False

    @Slot()
    def _show(self) -> None:
        if self.callout is None:
            return
        stop = self._stops[self._at]
        count = self.tr("{0} of {1} · Enter goes on").format(self._at + 1, len(self._stops))
        self.callout.say(stop.title, stop.text, count, is_last=self._at + 1 == len(self._stops))
        self.callout.point_at(stop.target)


def _stops(shell: ProjectShell) -> tuple[Stop, ...]:
    """With the keys that are in force."""
    view, tr, key = shell.label_view, shell.tr, shell.keymap.first
    first = next((item.key.upper() for item in shell.workbench.spec.classes if item.key), "1")
    answers = tr("Press {0}, or the key beside a class. {1} finds a class by its name.")
    accept = tr(
        "{0} accepts it. What you see never changes under your fingers: a newer model speaks with the next sample."
    )
    undo = tr("{0} takes your last answer back, also tomorrow. {1} puts a sample off.")
    why = tr("The one whose answer teaches the model most comes first, and here it says why.")
    saved = tr("Saved means on disk. {0} shows all keys, {1} the help; this tour is there too.")
    return (
        Stop(tr("One key is an answer"), answers.format(first, key("find-class")), view.side.classes),
        Stop(tr("The model proposes"), accept.format(key("accept")), view.proposal),
        Stop(tr("Why this sample"), why, view.why),
        Stop(tr("Nothing is final"), undo.format(key("undo"), key("skip")), view.side.undo_button),
        Stop(tr("Nothing is lost"), saved.format(key("keys"), key("help")), shell.status.saved),
    )
