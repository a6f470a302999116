"""Encrypted projects in the window: made in the wizard, opened with the keyboard, handed out and brought home."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit

from labeler.contracts.importer import ImportOptions
from labeler.domain.task import LabelClass, TaskSpec, complete_classes
from labeler.errors import UserError
from labeler.gui.auto import wait_for as wait_at_most
from labeler.gui.dialogs.ask_passphrase import AskPassphrase
from labeler.gui.dialogs.bring_home import BringHomeSheet
from labeler.gui.dialogs.hand_out import HandOutSheet
from labeler.gui.main_window import MainWindow
from labeler.gui.views.new_project_last import LastStep
from labeler.secrecy import keyring
from labeler.store.project_store import ProjectStore
from labeler.workbench.bringing_home import unpack
from labeler.workbench.handing_out import HandOut, pack
from labeler.workbench.packets import needs_passphrase
from labeler.workbench.projects import create_project
from labeler.workbench.transfers import import_sources

from .conftest import OpenWindow


def wait_for(condition: Callable[[], bool]) -> bool:
    wait_at_most(condition, 20_000)
    return condition()


@pytest.fixture
def encrypted(tmp_path: Path, text_csv: Path) -> Path:
    spec = TaskSpec("single", complete_classes([LabelClass("cat"), LabelClass("dog")]))
    folder = create_project(tmp_path / "secret", spec, "Secret", seed=1, passphrase="correct horse")
    import_sources(folder, [text_csv], ImportOptions(text="text", leave_out=("id", "label")))
    keyring.forget_all()
    return folder


def sheet_of(window: MainWindow) -> AskPassphrase:
    assert wait_for(lambda: any(sheet.isVisible() for sheet in window.findChildren(AskPassphrase)))
    (sheet,) = window.findChildren(AskPassphrase)
    return sheet


def type_in(sheet: AskPassphrase, text: str) -> None:
    field = sheet.findChild(QLineEdit, "passphrase")
    assert field.hasFocus() and field.echoMode() is QLineEdit.EchoMode.Password
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_an_encrypted_project_asks_and_opens_with_the_keyboard_alone(window_on: OpenWindow, encrypted: Path) -> None:
    window = window_on(None)
    window.open_project_soon(encrypted, "anna")
    sheet = sheet_of(window)
    type_in(sheet, "wrong")
    problem = sheet.findChild(QLabel, "passphraseProblem")
    assert wait_for(problem.isVisible)
    assert problem.text() == "This is not the passphrase of the project; nothing was changed, try again"
    assert window.workbench is None
    type_in(sheet, "correct horse")
    assert wait_for(lambda: window.workbench is not None)
    assert not [each for each in window.findChildren(AskPassphrase) if each.isVisible()]


def test_escape_leaves_an_encrypted_project_closed(window_on: OpenWindow, encrypted: Path) -> None:
    window = window_on(None)
    window.open_project_soon(encrypted, "anna")
    QTest.keyClick(sheet_of(window), Qt.Key.Key_Escape)
    assert wait_for(lambda: window.start.isVisible())
    assert window.workbench is None


def test_a_new_project_is_open_unless_the_box_is_ticked_and_two_passphrases_agree(window_on: OpenWindow) -> None:
    window_on(None)
    step = LastStep("anna")
    box = step.findChild(QCheckBox, "encryptProject")
    first, again = (step.findChild(QLineEdit, name) for name in ("newPassphrase", "newPassphraseAgain"))
    step.show()
    assert not box.isChecked() and step.passphrase is None and not first.isVisible()
    box.click()
    assert first.isVisible()
    for typed in (("", ""), ("one", "two")):
        first.setText(typed[0])
        again.setText(typed[1])
        with pytest.raises(UserError):
            _ = step.passphrase
    first.setText("one")
    again.setText("one")
    assert step.passphrase == "one"
    step.close()
    step.deleteLater()


def test_the_recent_projects_do_not_tell_the_title_of_an_encrypted_one(
    window_on: OpenWindow, encrypted: Path, own_home: Path
) -> None:
    keyring.unlock(encrypted, "correct horse")
    window = window_on(encrypted)
    window.close_project()
    kept = [path.read_text("utf-8") for path in own_home.rglob("recent.json")]
    assert kept and not any("Secret" in text for text in kept)


def test_an_encrypted_packet_asks_and_becomes_an_encrypted_project(
    window_on: OpenWindow, encrypted: Path, tmp_path: Path
) -> None:
    keyring.unlock(encrypted, "correct horse")
    with ProjectStore.open(encrypted) as store:
        pack(store, tmp_path / "work.labelpack", HandOut(passphrase="for anna"), lambda _: None, lambda: None)
    window = window_on(None)
    window.preferences = replace(window.preferences, annotator="anna")
    window.packets.open(tmp_path / "work.labelpack")
    type_in(sheet_of(window), "for anna")
    assert wait_for(lambda: window.workbench is not None)
    assert keyring.is_encrypted(tmp_path / "work.labeler")


def test_packets_of_an_encrypted_project_need_a_passphrase_and_come_home_with_it(
    window_on: OpenWindow, encrypted: Path, tmp_path: Path
) -> None:
    keyring.unlock(encrypted, "correct horse")
    window = window_on(encrypted)
    assert window.shell is not None
    sheet = HandOutSheet(window, tmp_path, has_files=False, encrypted=True)
    chosen: list[HandOut] = []
    sheet.chosen.connect(lambda _, wanted: chosen.append(wanted))
    sheet.open_over()
    sheet._on_go_clicked()
    assert not chosen and sheet.isVisible()
    QTest.keyClicks(sheet.passphrase, "for anna")
    sheet._on_go_clicked()
    assert chosen[0].passphrase == "for anna"
    bench = window.workbench
    assert bench is not None
    bench.team.hand_out(tmp_path / "work.labelpack", chosen[0])
    assert wait_for(lambda: needs_passphrase(tmp_path / "work.labelpack"))

    made = unpack(tmp_path / "work.labelpack", tmp_path / "away", lambda _: None, lambda: None, passphrase="for anna")
    with ProjectStore.open(Path(made.project)) as store:
        pack(store, tmp_path / "back.labelpack", HandOut(samples=False, passphrase="x"), lambda _: None, lambda: None)
    home = BringHomeSheet(window)
    looked: list[object] = []
    home.look_wanted.connect(looked.append)
    home.open_over()
    home.take([tmp_path / "back.labelpack"])
    assert not looked and home.passphrase.isVisible()
    QTest.keyClicks(home.passphrase, "x")
    QTest.keyClick(home.passphrase, Qt.Key.Key_Return)
    assert looked == [(tmp_path / "back.labelpack",)]
    home.close_over()
