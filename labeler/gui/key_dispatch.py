"""Keys that nobody below the window wanted: commands first, then classes. Holding a key down never answers twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeyEvent

from labeler.gui.keys import class_key, is_typing, key_text, position_key
from labeler.workbench.commands import BY_ID

if TYPE_CHECKING:
    from labeler.gui.main_window import MainWindow
    from labeler.gui.project_shell import ProjectShell

# Commands that need no open project.
_WINDOW_COMMANDS = frozenset({"about", "help", "keys", "settings", "toggle-theme", "full-screen", "quit"})


class KeyDispatch:
    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def take(self, event: QKeyEvent) -> bool:
        """Whether the key meant something here."""
        key, shell = key_text(event), self._window.shell
        if not key:
            return False
        if shell is None:
            return self._without_project(key)
        typing = is_typing(self._window.focusWidget())
        if not typing and self._window.tour.takes(key):
            return True
        named = self._class_pressed(shell, event)
        if not class_key(event).isascii() and named is not None:
            # A letter that stands where a command's does, but is itself the key of a class.
            key = class_key(event)
        if typing and key == "Esc":
            shell.focus_place()
            return True
        command = BY_ID.get(shell.keymap.commands.get(key, ""))
        if command is not None and shell.takes(command.id) and (command.while_typing or not typing):
            if command.repeats or not event.isAutoRepeat():
                shell.run(command.id)
            else:
                self._show_held(key)
            return True
        if typing or named is None or shell.place not in ("label", "review", "explore"):
            return False
        if event.isAutoRepeat():
            self._show_held(key)
        else:
            shell.run_class(named)
        return True

    def show_let_go(self) -> None:
        """No key is held any longer."""
        if self._window.shell is not None:
            self._window.shell.label_view.show_held("")

    def _show_held(self, key: str) -> None:
        """Said while it is held, where the eyes are."""
        if self._window.shell is not None:
            self._window.shell.label_view.show_held(key)

    def _class_pressed(self, shell: ProjectShell, event: QKeyEvent) -> str | None:
        """By what was typed; else by where the key stands, where that is a digit or the layout has no Latin letters."""
        typed = class_key(event)
        if not typed:
            return None
        named = shell.label_view.class_with_key(typed)
        if named is None and not (typed.isascii() and typed.isalnum()):
            return shell.label_view.class_with_key(position_key(event).lower())
        return named

    def _without_project(self, key: str) -> bool:
        """The start screen and the wizard know the window's own commands only."""
        window = self._window
        command = window.keys.keymap().commands.get(key, "")
        if command not in _WINDOW_COMMANDS or (is_typing(window.focusWidget()) and not BY_ID[command].while_typing):
            return False
        window.run_command(command)
        return True
