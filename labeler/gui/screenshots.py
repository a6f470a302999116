"""Every screen as a PNG in each theme, also without a display: for `labeler screenshots`, the demo and the README.

The scale is that of the process: QT_SCALE_FACTOR=2 gives pictures for dense screens, with icons and text as crisp.
"""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from labeler.gui.main_window import MainWindow
from labeler.gui.screens import SCREENS, each_screen
from labeler.gui.theme.theme import Choice, theme

SIZE = (1280, 800)
THEMES: tuple[Choice, ...] = ("light", "dark", "contrast")


def take(
    directory: Path,
    window: MainWindow,
    *,
    themes: tuple[Choice, ...] = THEMES,
    screens: Collection[str] = SCREENS,
    size: tuple[int, int] = SIZE,
) -> list[Path]:
    """Render screens of a window with an open project; returns the files, named `SCREEN-THEME@SCALEx.png`."""
    directory.mkdir(parents=True, exist_ok=True)
    window.resize(*size)
    before = theme().choice
    written: list[Path] = []
    for chosen in themes:
        theme().choose(chosen)
        for screen in each_screen(window, screens):
            path = directory / f"{screen.name}-{chosen}@{window.devicePixelRatioF():g}x.png"
            screen.window.grab().save(str(path))
            written.append(path)
    theme().choose(before)
    return written
