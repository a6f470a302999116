"""Every screen of the window by name, one after the other: for pictures, and to test what each one tells."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QDialog, QWidget

from labeler.contracts.importer import ImportOptions
from labeler.gui.controls.nav_rail import PLACES
from labeler.gui.dialogs.about_sheet import AboutSheet
from labeler.gui.dialogs.add_data import AddDataSheet
from labeler.gui.dialogs.ask_name import AskName
from labeler.gui.dialogs.ask_passphrase import AskPassphrase
from labeler.gui.dialogs.bring_home import BringHomeSheet
from labeler.gui.dialogs.class_editor import ClassEditor
from labeler.gui.dialogs.command_palette import CommandPalette
from labeler.gui.dialogs.crash_text import report_text
from labeler.gui.dialogs.error_report import ErrorReport
from labeler.gui.dialogs.figure_sheet import FigureSheet
from labeler.gui.dialogs.hand_out import HandOutSheet
from labeler.gui.dialogs.help_sheet import HelpSheet
from labeler.gui.dialogs.key_sheet import KeySheet
from labeler.gui.dialogs.overlay import Overlay
from labeler.gui.dialogs.restore_backup import RestoreSheet
from labeler.gui.dialogs.settings_sheet import SettingsSheet
from labeler.gui.dialogs.share_folder import ShareSheet
from labeler.gui.dialogs.team_sheet import TeamSheet
from labeler.gui.main_window import MainWindow
from labeler.gui.project_shell import ProjectShell
from labeler.gui.qt_runner import Bridge
from labeler.resources import resource
from labeler.workbench.demos import DEMOS
from labeler.workbench.import_question import ImportQuestion, LabelRow
from labeler.workbench.projects import recent_projects

SETTLE_MS = 150
_LOOKS = 60
_WIZARD = ("new-data", "new-classes", "new-guidelines", "new-go")
# The sheets that a command of the table opens.
_SHEETS: tuple[tuple[str, str, type[Overlay]], ...] = (
    ("keys", "keys", KeySheet),
    ("help", "help", HelpSheet),
    ("settings", "settings", SettingsSheet),
    ("about", "about", AboutSheet),
    ("figures", "explain", FigureSheet),
    ("palette", "palette", CommandPalette),
    ("classes", "edit-classes", ClassEditor),
    ("hand-out", "hand-out", HandOutSheet),
    ("bring-home", "bring-home", BringHomeSheet),
    ("share", "share-folder", ShareSheet),
    ("team", "team-measures", TeamSheet),
    ("restore", "restore-backup", RestoreSheet),
)
SCREENS: tuple[str, ...] = (
    *PLACES, "map", "guidelines", *(name for name, _, _ in _SHEETS), "add-data", "import-question", "tour", "failure",
    "start",
    *_WIZARD, "name", "passphrase",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Screen:
    """A screen while it is on: `top` is what can be used now, `window` what is seen."""

    name: str
    top: QWidget
    window: QWidget


def each_screen(window: MainWindow, wanted: Collection[str] = SCREENS) -> Iterator[Screen]:
    """Go to each in the order of `SCREENS`; the window, which has an open project, ends where it was."""
    shell = window.shell
    assert shell is not None, "the screens need an open project"
    before = shell.place
    for screen in _of_project(window, shell, wanted):
        settle(SETTLE_MS)
        yield screen
    shell.go(before)
    if set(wanted) & {"start", *_WIZARD, "name", "passphrase"}:
        yield from _without_project(window.size().width(), window.size().height(), window.bridge, wanted)


def settle(milliseconds: int) -> None:
    """Let the event loop run for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _of_project(window: MainWindow, shell: ProjectShell, wanted: Collection[str]) -> Iterator[Screen]:
    for place in PLACES:
        if place in wanted:
            shell.go(place)
            if place == "review":
                _until(lambda: shell.review_desk.view.has_figures)
            if place == "model":
                _until(lambda: shell.model_desk.is_drawn)
            if place == "export":
                _until(lambda: shell.data_desk.export_view.preview.is_shown)
            if place == "explore":
                _until(lambda: shell.explore_desk.is_drawn)
            yield Screen(place, shell, window)
    if "map" in wanted:
        shell.go("explore")
        shell.explore_desk.show_map(True)
        _until(lambda: shell.explore_desk.view.map.has_picture and shell.workbench.map.is_ready)
        # The last piece is placed; its picture is drawn next.
        settle(SETTLE_MS)
        yield Screen("map", shell, window)
        shell.explore_desk.show_map(False)
    shell.go("label")
    if "guidelines" in wanted:
        shell.run("guidelines")
        yield Screen("guidelines", shell, window)
        shell.run("guidelines")
    for name, command, kind in _SHEETS:
        if name in wanted:
            shell.run(command)
            yield from _sheet(name, window, kind)
    if "add-data" in wanted:
        shell.go("data")
        shell.data_desk.view.add_chosen.emit()
        sheet = window.findChild(AddDataSheet)
        assert sheet is not None
        sheet.data.choose((_example(),))
        _until(lambda: sheet.data.guess is not None)
        yield from _sheet("add-data", window, AddDataSheet)
    if "import-question" in wanted:
        yield from _import_question(window, shell)
    if "tour" in wanted:
        window.tour.start()
        callout = window.tour.callout
        assert callout is not None
        yield Screen("tour", callout, window)
        window.tour.stop()
    if "failure" in wanted:
        yield from _failure(window)


def _import_question(window: QWidget, shell: ProjectShell) -> Iterator[Screen]:
    shell.go("data")
    view = shell.data_desk.view
    rows = tuple(LabelRow((name,), count) for name, count in (("invoice", 21), ("Rechnung", 6), ("other", 1)))
    classes = shell.workbench.spec.names()
    view.question.ask(ImportQuestion((_example(),), ImportOptions(), rows, classes, missing=12, images=40))
    yield Screen("import-question", shell, window)
    view.question.clear()


def _sheet(name: str, window: QWidget, kind: type[Overlay]) -> Iterator[Screen]:
    overlay = window.findChild(kind)
    assert isinstance(overlay, Overlay)
    yield Screen(name, overlay, window)
    overlay.close_over()
    # It deletes itself, and the next look for one of its kind must not find it.
    settle(0)


def _failure(window: QWidget) -> Iterator[Screen]:
    try:
        raise RuntimeError("what a fault of ours looks like")
    except RuntimeError as error:
        report: QDialog = ErrorReport(report_text(RuntimeError, error, error.__traceback__), window)
    report.show()
    yield Screen("failure", report, report)
    report.close()
    report.deleteLater()


def _without_project(width: int, height: int, bridge: Bridge, wanted: Collection[str]) -> Iterator[Screen]:
    """In a window of its own, so that the open project stays open."""
    bare = MainWindow(bridge)
    bare.resize(width, height)
    bare.show()
    try:
        for screen in _start_and_wizard(bare, wanted):
            settle(SETTLE_MS)
            yield screen
    finally:
        bare.close()
        bare.deleteLater()


def _start_and_wizard(bare: MainWindow, wanted: Collection[str]) -> Iterator[Screen]:
    bare.start.show_recent(recent_projects())
    bare.start.show_demos(DEMOS)
    if "start" in wanted:
        yield Screen("start", bare.start, bare)
    if set(wanted) & set(_WIZARD):
        bare.start.new_chosen.emit()
        wizard = bare.wizard
        assert wizard is not None
        wizard.data.choose((_example(),))
        _until(lambda: wizard.data.guess is not None)
        for name in _WIZARD:
            if name in wanted:
                yield Screen(name, wizard, bare)
            if name != _WIZARD[-1]:
                wizard.go_on()
        bare.go_to_start()
    if "name" in wanted:
        AskName(bare, "anna").open_over()
        yield from _sheet("name", bare, AskName)
    if "passphrase" in wanted:
        words = bare.tr("Its passphrase opens it. Nobody can bring back one that was forgotten.")
        AskPassphrase(bare, "Clothes", words).open_over()
        yield from _sheet("passphrase", bare, AskPassphrase)


def _example() -> Path:
    return resource("demo", "texts_mail", "mail.csv")


def _until(holds: Callable[[], bool]) -> None:
    """Figures and files are looked at beside the window; a picture without them shows that it is still at it."""
    for _ in range(_LOOKS):
        if holds():
            return
        settle(SETTLE_MS)
