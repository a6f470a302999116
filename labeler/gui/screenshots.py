"""Every screen as a PNG in both themes, also without a display: for `labeler demo`, the README and for judging design.

The scale is that of the process: QT_SCALE_FACTOR=2 gives pictures for dense screens, with icons and text as crisp.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QWidget

from labeler.gui.controls.nav_rail import PLACES
from labeler.gui.dialogs.bring_home import BringHomeSheet
from labeler.gui.dialogs.class_editor import ClassEditor
from labeler.gui.dialogs.command_palette import CommandPalette
from labeler.gui.dialogs.hand_out import HandOutSheet
from labeler.gui.dialogs.help_sheet import HelpSheet
from labeler.gui.dialogs.key_sheet import KeySheet
from labeler.gui.dialogs.overlay import Overlay
from labeler.gui.dialogs.share_folder import ShareSheet
from labeler.gui.main_window import MainWindow
from labeler.gui.project_shell import ProjectShell
from labeler.gui.theme.theme import Choice, theme
from labeler.gui.views.start_view import StartView
from labeler.workbench.demos import DEMOS
from labeler.workbench.projects import recent_projects

_SIZE = (1280, 800)
_SETTLE_MS = 150
_LOOKS = 60
THEMES: tuple[Choice, ...] = ("light", "dark")


def take(directory: Path, window: MainWindow, *, themes: tuple[Choice, ...] = THEMES) -> list[Path]:
    """Render all screens of a window with an open project; returns the files, named `SCREEN-THEME@SCALEx.png`."""
    shell = window.shell
    assert shell is not None, "screenshots need an open project"
    directory.mkdir(parents=True, exist_ok=True)
    window.resize(*_SIZE)
    place, scheme = shell.place, theme().scheme
    written: list[Path] = []
    for chosen in themes:
        theme().choose(chosen)
        for name, widget in _screens(window, shell):
            settle(_SETTLE_MS)
            path = directory / f"{name}-{chosen}@{window.devicePixelRatioF():g}x.png"
            (widget or window).grab().save(str(path))
            written.append(path)
    theme().choose(scheme)
    shell.go(place)
    return written


def settle(milliseconds: int) -> None:
    """Let the event loop run for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _screens(window: MainWindow, shell: ProjectShell) -> Iterator[tuple[str, QWidget | None]]:
    """Each screen while it is on; None stands for the window itself."""
    for place in PLACES:
        shell.go(place)
        if place == "review":
            _await_figures(shell)
        if place == "explore":
            _await_cards(shell)
        yield place, None
    shell.go("explore")
    shell.explore_desk.show_map(True)
    _await_map(shell)
    yield "map", None
    shell.explore_desk.show_map(False)
    shell.go("label")
    shell.run("guidelines")
    yield "guidelines", None
    shell.run("guidelines")
    for name, command, kind in _OVERLAYS:
        shell.run(command)
        yield name, None
        overlay = window.findChild(kind)
        assert isinstance(overlay, Overlay)
        overlay.close_over()
        settle(0)
    yield from _start()


def _await_figures(shell: ProjectShell) -> None:
    """They are computed beside the window; a picture without them shows that it is still at it."""
    for _ in range(_LOOKS):
        if shell.review_desk.view.has_figures:
            return
        settle(_SETTLE_MS)


def _await_cards(shell: ProjectShell) -> None:
    """Images are decoded one after the other, proposals asked for piece by piece."""
    desk = shell.explore_desk
    for _ in range(_LOOKS):
        rows = desk.view.grid.rows_in_sight()
        if desk.has_rows and all(desk.is_shown(row) for row in rows):
            return
        settle(_SETTLE_MS)


def _await_map(shell: ProjectShell) -> None:
    for _ in range(_LOOKS):
        if shell.explore_desk.view.map.has_picture:
            return
        settle(_SETTLE_MS)


def _start() -> Iterator[tuple[str, QWidget | None]]:
    start = StartView()
    start.setObjectName("canvas")
    start.resize(*_SIZE)
    start.show_recent(recent_projects())
    start.show_demos(DEMOS)
    yield "start", start
    start.deleteLater()


_OVERLAYS: tuple[tuple[str, str, type[Overlay]], ...] = (
    ("keys", "keys", KeySheet),
    ("help", "help", HelpSheet),
    ("palette", "palette", CommandPalette),
    ("classes", "edit-classes", ClassEditor),
    ("hand-out", "hand-out", HandOutSheet),
    ("bring-home", "bring-home", BringHomeSheet),
    ("share", "share-folder", ShareSheet),
)
