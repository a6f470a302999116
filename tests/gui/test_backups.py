"""Backups and going back to one, by the buttons and keys of the real window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QMenu, QPushButton

from labeler.domain.backup import BackupReason
from labeler.gui.auto import wait_for
from labeler.gui.controls.project_card import ProjectCard
from labeler.gui.dialogs.restore_backup import RestoreSheet
from labeler.gui.main_window import MainWindow
from labeler.store.backup import list_backups, take_backup
from labeler.workbench.projects import remember
from tests.gui.conftest import OpenWindow, at_rest, bench_of

_PATIENCE_MS = 20_000


def button(window: MainWindow, name: str) -> QPushButton:
    found = window.findChild(QPushButton, name)
    assert found is not None, name
    return found


def filled_sheet(window: MainWindow) -> RestoreSheet:
    sheet = window.findChild(RestoreSheet)
    assert sheet is not None
    wait_for(lambda: sheet.table.rows.rowCount() > 0, _PATIENCE_MS)
    return sheet


def test_the_data_screen_takes_a_backup_and_names_the_newest(window_on: OpenWindow, texts_project: Path) -> None:
    window = window_on(texts_project)
    at_rest(window)
    assert window.shell is not None
    window.shell.go("data")
    before = len(list_backups(texts_project))
    button(window, "back-up-button").click()
    wait_for(lambda: "taken and checked" in window.shell.notice.text(), _PATIENCE_MS)
    assert len(list_backups(texts_project)) == before + 1
    assert "asked for" in window.shell.data_desk.view.backups_words()


def test_going_back_to_a_backup_reopens_the_project_and_says_how_it_went(
    window_on: OpenWindow, texts_project: Path
) -> None:
    window = window_on(texts_project)
    at_rest(window)
    path = take_backup(texts_project, BackupReason.MANUAL)
    bench_of(window).classes.rename("cat", "tom cat")
    QTest.keyClick(window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    sheet = filled_sheet(window)
    assert sheet.table.rows.data(sheet.table.rows.index(0, 1)) == "Asked for"
    with_signal = []
    window.project_opened.connect(with_signal.append)
    exactly = window.findChild(QCheckBox, "exactlyBox")
    assert exactly is not None
    exactly.click()
    button(window, "restoreButton").click()
    wait_for(lambda: bool(with_signal), _PATIENCE_MS)
    assert window.shell is not None
    assert "The backup is restored" in window.shell.notice.text()
    assert bench_of(window).spec.names() == ("cat", "dog")
    assert list(texts_project.glob("quarantine/*/project.db"))
    assert path.exists()
    at_rest(window)


def test_a_damaged_backup_cannot_be_chosen(window_on: OpenWindow, texts_project: Path) -> None:
    window = window_on(texts_project)
    at_rest(window)
    take_backup(texts_project, BackupReason.MANUAL).write_bytes(b"no database at all")
    window.shell.run("restore-backup")  # type: ignore[union-attr]
    sheet = filled_sheet(window)
    assert not button(window, "restoreButton").isEnabled()
    assert "damaged" in sheet.problem_words()
    sheet.table.selectRow(1)
    assert button(window, "restoreButton").isEnabled()
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert bench_of(window).question is not None


def test_a_card_of_the_start_screen_offers_its_backups(window_on: OpenWindow, texts_project: Path) -> None:
    take_backup(texts_project, BackupReason.MANUAL)
    remember(texts_project, "Animals", 40, 3)
    window = window_on(None)
    window.fill_start()
    card = window.findChild(ProjectCard)
    assert card is not None
    QApplication.sendEvent(
        card, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), card.mapToGlobal(QPoint(5, 5)))
    )
    menu = card.findChild(QMenu)
    assert menu is not None
    assert [action.text() for action in menu.actions() if action.text()] == [
        "Open", "Restore a backup …", "Take off this list",
    ]  # fmt: skip
    menu.actions()[1].trigger()
    menu.close()
    assert filled_sheet(window).table.rows.rowCount() >= 1


def test_a_project_is_taken_off_the_list_and_stays_on_disk(window_on: OpenWindow, texts_project: Path) -> None:
    remember(texts_project, "Animals", 40, 3)
    window = window_on(None)
    window.fill_start()
    card = window.findChild(ProjectCard)
    assert card is not None
    card.menu().actions()[-1].trigger()
    QApplication.processEvents()
    assert texts_project.is_dir()
    assert not [found for found in window.findChildren(ProjectCard) if found.isVisible()]
