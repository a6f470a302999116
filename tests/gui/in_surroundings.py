"""The real program in a process of its own, in whatever surroundings that is given: it is started, asked, and reports.

Run: python -m tests.gui.in_surroundings PROJECT. Prints one JSON object.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from labeler.gui.app import application, run
from labeler.gui.auto import wait_for
from labeler.gui.dialogs.ask_name import AskName
from labeler.gui.main_window import MainWindow
from labeler.gui.theme.theme import theme

_PATIENCE_MS = 60_000


def use(window: MainWindow) -> dict[str, object]:
    """Say who one is, answer one question, change the theme, and tell what is on screen."""
    wait_for(lambda: bool(window.findChildren(AskName)), _PATIENCE_MS)
    name = window.findChild(QLineEdit, "annotatorName")
    assert isinstance(name, QLineEdit)
    QTest.keyClicks(name, "anna")
    QTest.keyClick(name, Qt.Key.Key_Return)
    wait_for(lambda: window.workbench is not None and window.workbench.question is not None, _PATIENCE_MS)
    shell, bench = window.shell, window.workbench
    assert shell is not None and bench is not None
    said = [window.start.notice.text(), shell.notice.text()]
    QTest.keyClicks(window, "1")
    wait_for(lambda: bench.counts().labeled == 1 and not bench.activities, _PATIENCE_MS)
    before = theme().scheme
    shell.run("toggle-theme")
    said.append(shell.notice.text())
    picture = window.grab()
    return {
        "labeled": bench.counts().labeled,
        "has_letters": QFontMetrics(QApplication.font()).inFontUcs4(ord("a")),
        "window": window.frameGeometry().getRect(),
        "screens": [screen.availableGeometry().getRect() for screen in QApplication.screens()],
        "ratio": picture.devicePixelRatio(),
        "colors": len({picture.toImage().pixel(x, 40) for x in range(0, picture.width(), 3)}),
        "themes": [before, theme().scheme],
        "said": said,
    }


def main(project: Path) -> None:
    application()

    def act() -> None:
        (window,) = (widget for widget in QApplication.topLevelWidgets() if isinstance(widget, MainWindow))
        report = use(window)
        window.close()
        print(json.dumps(report), flush=True)
        QApplication.quit()

    QTimer.singleShot(0, act)
    run(project)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
