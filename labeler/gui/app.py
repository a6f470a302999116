"""The application around the window: its setup, its event loop, and what happens when something of ours breaks."""

from __future__ import annotations

import gc
import logging
import os
import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QTimer
from PySide6.QtGui import QFontDatabase, QFontMetrics
from PySide6.QtWidgets import QApplication

from labeler.errors import UserError
from labeler.gui.dialogs.crash_text import report_text
from labeler.gui.dialogs.error_report import ErrorReport
from labeler.gui.language import install_language
from labeler.gui.main_window import MainWindow
from labeler.gui.qt_runner import Bridge
from labeler.gui.theme.icons import app_icon
from labeler.gui.theme.theme import install
from labeler.workbench.log_file import start_log
from labeler.workbench.preferences import load_preferences, login_name

# Lets background threads hand the interpreter back in time for a frame (measured; the default is 5 ms).
_SWITCH_INTERVAL_S = 0.00005
# As `labeler.store.packet` has it, which is not imported before the first paint.
PACKET_ENDING = ".labelpack"
# Until then the heavy imports are over; collecting them again and again would cost a tenth of a second each.
_FREEZE_AFTER_MS = 4000

_log = logging.getLogger(__name__)


def open_window(project_path: Path | str | None, annotator: str = "", *, offscreen: bool = False) -> MainWindow:
    """Build and show the window on a project, its event loop not yet running (contract).

    Without a project it shows the start screen. Raises `UserError` if the project cannot be opened.
    """
    if offscreen and QApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = application()
    window = MainWindow(_bridge(app))
    if project_path is not None:
        window.open_project(Path(project_path), annotator or window.preferences.annotator or login_name())
    window.show()
    return window


def run(project: Path | None, annotator: str = "") -> int:
    """Open the window and stay until it is closed. Raises `UserError` where there is no display."""
    if not has_display():
        raise UserError("there is no display to open a window on; labeler demo runs without one, see labeler --help")
    gc.disable()
    app = application()
    sys.excepthook = _report_hook
    bridge = _bridge(app)
    window = MainWindow(bridge)
    window.shows_tour = True
    window.restore_geometry()
    window.show()
    QTimer.singleShot(0, start_log)
    QTimer.singleShot(0, window.fill_start)
    if project is not None and project.suffix == PACKET_ENDING:
        window.packets.open(project)
    elif project is not None:
        window.ask_name_then(lambda name: window.open_project_soon(project, annotator or name))
    QTimer.singleShot(_FREEZE_AFTER_MS, _settle_memory)
    code = app.exec()
    bridge.end_model_child()
    return code


def application() -> QApplication:
    """The one application object, made and themed when first needed."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        sys.setswitchinterval(_SWITCH_INTERVAL_S)
        app = QApplication([sys.argv[0] if sys.argv else "labeler"])
        app.setApplicationName("labeler")
        app.setDesktopFileName("labeler")
        install_language(app, load_preferences().language)
    taste = load_preferences()
    install(app, taste.theme, taste.density)
    if not _has_fonts(app):
        # On screen it would be boxes; whoever started it reads this.
        _log.warning("no fonts are installed, so words will be boxes; install some, for example fonts-dejavu")
    app.setWindowIcon(app_icon())
    return app


def _has_fonts(app: QApplication) -> bool:
    """Without any, fontconfig still names three families, none of which has a letter."""
    return bool(QFontDatabase.families()) and QFontMetrics(app.font()).inFontUcs4(ord("a"))


def has_display() -> bool:
    """Whether Qt could open a window; asked before, because Qt aborts the process if it cannot."""
    if os.environ.get("QT_QPA_PLATFORM"):
        return True
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _bridge(app: QApplication) -> Bridge:
    """One for the whole life of the application."""
    return app.findChild(Bridge) or Bridge(app)


def _settle_memory() -> None:
    """What was imported so far is never collected again; from here on Python collects as usual."""
    gc.collect()
    gc.freeze()
    gc.enable()


def _report_hook(kind: type[BaseException], error: BaseException, where: TracebackType | None) -> None:
    """The top: our own mistakes become a report that can be copied, and the window goes on."""
    if issubclass(kind, KeyboardInterrupt):
        QApplication.quit()
        return
    _log.error("an error reached the top", exc_info=(kind, error, where))
    ErrorReport(report_text(kind, error, where), QApplication.activeWindow()).exec()
