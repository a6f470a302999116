"""The command table and how pressed keys find their way into it."""

from __future__ import annotations

import sys
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from labeler.domain.task import RESERVED_KEYS, LabelClass
from labeler.errors import UserError
from labeler.gui.controls.key_row import KeyRow
from labeler.gui.dialogs.key_sheet import KeySheet
from labeler.gui.keys import class_key, key_text
from labeler.gui.main_window import MainWindow
from labeler.workbench.commands import BY_ID, COMMANDS, Command, Keymap
from labeler.workbench.key_profile import with_key, without_key
from labeler.workbench.preferences import load_preferences

from .conftest import MakeFolder, OpenWindow, at_rest, bench_of

_NONE = Qt.KeyboardModifier.NoModifier
_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ALT = Qt.KeyboardModifier.AltModifier


def pressed(key: Qt.Key, modifiers: Qt.KeyboardModifier, text: str) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text)


@pytest.mark.parametrize(
    ("key", "modifiers", "text", "words"),
    [
        (Qt.Key.Key_S, _NONE, "s", "S"),
        (Qt.Key.Key_S, _NONE, "S", "S"),  # Caps Lock
        (Qt.Key.Key_U, _SHIFT, "U", "Shift+U"),
        (Qt.Key.Key_Question, _SHIFT, "?", "?"),
        (Qt.Key.Key_Slash, _NONE, "/", "/"),
        (Qt.Key.Key_Slash, _SHIFT, "/", "/"),  # a German keyboard
        (Qt.Key.Key_Z, _CTRL, "\x1a", "Ctrl+Z"),
        (Qt.Key.Key_Z, _CTRL | _SHIFT, "\x1a", "Ctrl+Shift+Z"),
        (Qt.Key.Key_Space, _NONE, " ", "Space"),
        (Qt.Key.Key_Backspace, _NONE, "\x08", "Backspace"),
        (Qt.Key.Key_Return, _NONE, "\r", "Return"),
        (Qt.Key.Key_Left, _NONE, "", "Left"),
        (Qt.Key.Key_F2, _NONE, "", "F2"),
        (Qt.Key.Key_1, _ALT, "1", "Alt+1"),
        (Qt.Key.Key_Plus, _CTRL, "+", "Ctrl++"),
        (Qt.Key.Key_Shift, _SHIFT, "", ""),
        (Qt.Key.Key_Control, _CTRL, "", ""),
    ],
)
def test_a_pressed_key_has_one_spelling(key: Qt.Key, modifiers: Qt.KeyboardModifier, text: str, words: str) -> None:
    assert key_text(pressed(key, modifiers, text)) == words


def test_class_keys_ignore_case_and_need_no_modifier() -> None:
    assert class_key(pressed(Qt.Key.Key_B, _NONE, "B")) == "b"
    assert class_key(pressed(Qt.Key.Key_B, _CTRL, "\x02")) == ""
    assert class_key(pressed(Qt.Key.Key_1, Qt.KeyboardModifier.KeypadModifier, "1")) == "1"
    assert class_key(pressed(Qt.Key.Key_Left, _NONE, "")) == ""


def test_no_two_commands_want_one_key() -> None:
    assert len(Keymap({}).commands) == sum(len(command.keys) for command in COMMANDS)


def test_a_class_takes_the_letter_of_a_command_which_moves_to_alt() -> None:
    keymap = Keymap({}, ["s", "g", "1"])
    assert keymap.first("skip") == "Alt+S" and keymap.of("go-explore") == ("Alt+G", "Alt+3")
    assert "S" not in keymap.commands and keymap.commands["Alt+S"] == "skip"


def test_a_remapped_key_that_is_taken_is_refused_by_name() -> None:
    with pytest.raises(UserError, match="the key S is wanted by “Skip” and by “Flag”"):
        Keymap({"flag": "S"})
    with pytest.raises(UserError, match="is not a command"):
        Keymap({"fly": "X"})
    assert Keymap({"skip": "X"}).of("skip") == ("X",)


def test_characters_closed_to_classes_stay_with_the_commands() -> None:
    assert set(Keymap({}).commands) >= RESERVED_KEYS


def test_every_command_explains_itself() -> None:
    for command in COMMANDS:
        assert command.title and command.help and command.group and command.keys, command.id
    assert len(BY_ID) == len(COMMANDS)


_S, _ONE, _TWO = 39, 10, 11  # scan codes of X11


def scanned(key: int, modifiers: Qt.KeyboardModifier, text: str, scan_code: int) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, scan_code, 0, 0, text)


@pytest.mark.skipif(sys.platform != "linux", reason="scan codes are those of Linux")
@pytest.mark.parametrize(
    ("text", "modifiers", "words"),
    [
        ("s", _NONE, "S"),  # QWERTY, QWERTZ, AZERTY
        ("o", _NONE, "O"),  # Dvorak: the letter decides, not the place
        ("ы", _NONE, "S"),  # Russian
        ("Ы", _SHIFT, "Shift+S"),
        ("σ", _NONE, "S"),  # Greek
        ("س", _NONE, "S"),  # Arabic
    ],
)
def test_a_letter_command_fires_on_every_layout(text: str, modifiers: Qt.KeyboardModifier, words: str) -> None:
    assert key_text(scanned(ord(text.upper()), modifiers, text, _S)) == words


@pytest.mark.skipif(sys.platform != "linux", reason="scan codes are those of Linux")
def test_a_command_with_control_fires_where_the_layout_has_no_latin_letters() -> None:
    assert key_text(scanned(ord("Ы"), _CTRL, "", _S)) == "Ctrl+S"
    assert key_text(scanned(Qt.Key.Key_F2, _NONE, "", 68)) == "F2"


@pytest.mark.skipif(sys.platform != "linux", reason="scan codes are those of Linux")
def test_digits_answer_without_shift_on_a_french_keyboard(window_on: OpenWindow, texts_project: Path) -> None:
    window = window_on(texts_project)
    for text, scan_code in (("&", _ONE), ("é", _TWO)):
        QApplication.sendEvent(window, scanned(ord(text.upper()), _NONE, text, scan_code))
    at_rest(window)
    assert [entry.names for entry in reversed(bench_of(window).history())] == [("cat",), ("dog",)]


@pytest.mark.skipif(sys.platform != "linux", reason="scan codes are those of Linux")
def test_a_class_with_a_letter_of_its_own_keeps_it(window_on: OpenWindow, make_texts: MakeFolder) -> None:
    classes = [LabelClass("snow", key="ы"), LabelClass("rain")]
    window = window_on(make_texts(["one", "two"], classes))
    QApplication.sendEvent(window, scanned(ord("Ы"), _NONE, "ы", _S))
    at_rest(window)
    assert [entry.names for entry in bench_of(window).history()] == [("snow",)]


def sheet_of(window: MainWindow) -> KeySheet:
    QTest.keyClicks(window, "?")
    return next(sheet for sheet in window.findChildren(KeySheet) if sheet.isVisible())


def change(sheet: KeySheet, command: str, key: Qt.Key, modifiers: Qt.KeyboardModifier = _NONE) -> None:
    row = sheet.rows[command]
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Return)
    assert row.asks
    QTest.keyClick(row, key, modifiers)


def test_a_key_is_changed_on_the_sheet_holds_at_once_and_is_kept(window_on: OpenWindow, texts_project: Path) -> None:
    window = window_on(texts_project)
    sheet = sheet_of(window)
    change(sheet, "skip", Qt.Key.Key_X, _CTRL)
    assert sheet.rows["skip"].keys == ("Ctrl+X",) and load_preferences().keys == {"skip": "Ctrl+X"}
    QTest.keyClick(sheet.rows["skip"], Qt.Key.Key_Escape)
    assert sheet.isHidden()
    QTest.keyClick(window, Qt.Key.Key_S)
    at_rest(window)
    assert bench_of(window).counts().skipped == 0
    QTest.keyClick(window, Qt.Key.Key_X, _CTRL)
    at_rest(window)
    assert bench_of(window).counts().skipped == 1
    assert window.shell is not None
    assert "Ctrl+X" in window.shell.label_view.side.skip_button.toolTip()


@pytest.mark.parametrize(
    ("key", "modifiers", "words"),
    [
        (Qt.Key.Key_F, _NONE, "“Flag”"),
        (Qt.Key.Key_Z, _CTRL, "“Undo”"),
        (Qt.Key.Key_1, _NONE, "answers “cat”"),
        (Qt.Key.Key_Space, _NONE, "“Accept the proposal”"),
    ],
)
def test_a_key_that_is_taken_is_refused_naming_who_has_it(
    window_on: OpenWindow, texts_project: Path, key: Qt.Key, modifiers: Qt.KeyboardModifier, words: str
) -> None:
    sheet = sheet_of(window_on(texts_project))
    change(sheet, "skip", key, modifiers)
    assert words in sheet.notice.text()
    assert sheet.rows["skip"].keys == ("S",) and load_preferences().keys == {}


def test_escape_leaves_a_key_and_delete_brings_its_default_back(window_on: OpenWindow, texts_project: Path) -> None:
    sheet = sheet_of(window_on(texts_project))
    change(sheet, "skip", Qt.Key.Key_Escape)
    assert sheet.isVisible() and not sheet.rows["skip"].asks and load_preferences().keys == {}
    change(sheet, "skip", Qt.Key.Key_X)
    change(sheet, "flag", Qt.Key.Key_S)
    assert load_preferences().keys == {"skip": "X", "flag": "S"}
    QTest.keyClick(sheet.rows["skip"], Qt.Key.Key_Delete)
    assert "“Skip”" in sheet.notice.text() and "“Flag”" in sheet.notice.text(), "its default key is another's now"
    QTest.keyClick(sheet.rows["flag"], Qt.Key.Key_Delete)
    QTest.keyClick(sheet.rows["skip"], Qt.Key.Key_Delete)
    assert load_preferences().keys == {} and sheet.rows["skip"].keys == ("S",)


def test_all_keys_go_back_at_once(window_on: OpenWindow, texts_project: Path) -> None:
    sheet = sheet_of(window_on(texts_project))
    change(sheet, "skip", Qt.Key.Key_X)
    change(sheet, "flag", Qt.Key.Key_Y)
    button = sheet.findChild(QPushButton, "resetKeys")
    assert button is not None
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert load_preferences().keys == {} and not button.isEnabled()


def test_arrows_go_through_the_sheet(window_on: OpenWindow, texts_project: Path) -> None:
    sheet = sheet_of(window_on(texts_project))
    first = QApplication.focusWidget()
    assert first is sheet.rows["accept"]
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is sheet.rows["confirm"]
    QTest.keyClick(sheet.rows["confirm"], Qt.Key.Key_Right)
    beside = QApplication.focusWidget()
    assert isinstance(beside, KeyRow) and beside.mapTo(sheet, beside.rect().topLeft()).x() > first.width()


def test_a_profile_goes_out_and_comes_in_again(
    window_on: OpenWindow, texts_project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = window_on(texts_project)
    sheet = sheet_of(window)
    change(sheet, "skip", Qt.Key.Key_X)
    target = tmp_path / "mine.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *given, **more: (str(target), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *given, **more: (str(target), ""))
    for name in ("exportKeys", "resetKeys", "importKeys"):
        button = sheet.findChild(QPushButton, name)
        assert button is not None
        button.click()
    assert load_preferences().keys == {"skip": "X"} and sheet.rows["skip"].keys == ("X",)
    target.write_text('{"kind": "labeler keys", "keys": {"skip": "F"}}', "utf-8")
    sheet.findChild(QPushButton, "importKeys").click()  # type: ignore[union-attr]  # found above
    assert "“Flag”" in sheet.notice.text() and load_preferences().keys == {"skip": "X"}


@settings(deadline=None)
@given(st.lists(st.tuples(st.sampled_from(COMMANDS), st.sampled_from(["S", "F", "X", "Ctrl+X", "F9", "1", "?"]))))
def test_whatever_keys_are_asked_for_no_two_commands_have_one(wanted: list[tuple[Command, str]]) -> None:
    keys: dict[str, str] = {}
    for command, key in wanted:
        with suppress(UserError):
            keys = with_key(keys, command.id, key, {"1": "cat"})
            assert Keymap(keys, ["1"]).of(command.id) == (key,) or command.keys == (key,)
        with suppress(UserError):
            without_key(keys, command.id)
    assert set(keys.values()).isdisjoint({"1"})
    Keymap(keys, ["1"])
