"""The command table and how pressed keys find their way into it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from labeler.domain.task import RESERVED_KEYS, LabelClass
from labeler.errors import UserError
from labeler.gui.keys import class_key, key_text
from labeler.workbench.commands import BY_ID, COMMANDS, Keymap

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
