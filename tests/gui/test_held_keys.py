"""Keys held where every repeat fakes a release, as over some remote desktops: real key events with their times."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from labeler.domain.task import LabelClass
from labeler.gui.auto import wait_for
from labeler.gui.controls.held_cue import HeldCue
from labeler.gui.main_window import MainWindow
from labeler.store.engine import file_uri, sqlite3

from .conftest import MakeFolder, OpenWindow, at_rest, bench_of

_NONE = Qt.KeyboardModifier.NoModifier
_DIGIT_1 = (Qt.Key.Key_1, "1", 10)
_SPACE = (Qt.Key.Key_Space, " ", 65)
_SKIP = (Qt.Key.Key_S, "s", 39)
_ENTER = (Qt.Key.Key_Return, "\r", 36)
_BACK = (Qt.Key.Key_Left, "", 113)


class Keyboard:
    """Sends what a window system sends, to where it sends it, each event with its time."""

    def __init__(self, to: QObject) -> None:
        self._to = to
        self.now = 1_000

    def press(self, key: tuple[Qt.Key, str, int], down: int = 60) -> None:
        self._send(QEvent.Type.KeyPress, key)
        self.now += down
        self._send(QEvent.Type.KeyRelease, key)

    def hold(self, key: tuple[Qt.Key, str, int], repeats: int, gap: int = 1) -> None:
        """Down, and the faked release and press of each repeat; it is still held afterwards."""
        self._send(QEvent.Type.KeyPress, key)
        self.now += 500
        for _ in range(repeats):
            self._send(QEvent.Type.KeyRelease, key)
            self.now += gap
            self._send(QEvent.Type.KeyPress, key)
            self.now += 33

    def release(self, key: tuple[Qt.Key, str, int]) -> None:
        self._send(QEvent.Type.KeyRelease, key)

    def _send(self, kind: QEvent.Type, key: tuple[Qt.Key, str, int]) -> None:
        event = QKeyEvent(kind, key[0], _NONE, key[2], 0, 0, key[1])
        event.setTimestamp(self.now)
        QApplication.sendEvent(self._to, event)


def keyboard_of(window: MainWindow) -> Keyboard:
    return Keyboard(window.windowHandle())


def cue_of(window: MainWindow) -> HeldCue:
    assert window.shell is not None
    return window.shell.label_view._held


@pytest.fixture
def window(window_on: OpenWindow, make_texts: MakeFolder) -> MainWindow:
    """With more samples than a held key could answer."""
    return window_on(make_texts([f"text {number}" for number in range(45)], [LabelClass("cat"), LabelClass("dog")]))


@pytest.mark.parametrize(("key", "gap"), [(_DIGIT_1, 1), (_SKIP, 5)])
def test_a_key_held_with_faked_releases_acts_once_and_says_so_until_it_is_let_go_of(
    window: MainWindow, key: tuple[Qt.Key, str, int], gap: int
) -> None:
    keyboard, cue = keyboard_of(window), cue_of(window)
    keyboard.hold(key, 40, gap)
    assert cue.isVisible() and cue.text().startswith(key[1].upper())
    at_rest(window)
    counts = bench_of(window).counts()
    assert (counts.labeled, counts.skipped) == ((1, 0) if key is _DIGIT_1 else (0, 1))
    keyboard.release(key)
    assert cue.isVisible(), "a faked one would look the same"
    wait_for(lambda: not cue.isVisible(), 5_000)
    keyboard.now += 200
    keyboard.press(key)
    at_rest(window)
    counts = bench_of(window).counts()
    assert counts.labeled + counts.skipped == 2 and cue.isHidden()


@pytest.mark.parametrize("through", ["the window system", "the window itself"])
def test_the_store_holds_exactly_one_answer_of_a_held_key(window: MainWindow, through: str) -> None:
    keyboard = keyboard_of(window) if through == "the window system" else Keyboard(window)
    keyboard.hold(_DIGIT_1, 40, gap=0)
    at_rest(window)
    assert cue_of(window).isVisible()
    folder = bench_of(window).folder
    window.close()
    with sqlite3.connect(file_uri(folder / "project.db", "ro"), uri=True) as connection:
        rows = connection.execute("SELECT kind, value FROM label_events").fetchall()
    assert [(kind, json.loads(value)) for kind, value in rows] == [("label", {"class": "cat"})]


def test_quick_real_presses_of_one_key_all_answer_and_so_does_what_a_program_sends(window: MainWindow) -> None:
    keyboard = keyboard_of(window)
    for _ in range(6):
        keyboard.press(_DIGIT_1, down=30)
        keyboard.now += 30
    assert cue_of(window).isHidden()
    # Events without a time.
    QTest.keyClicks(window, "11111")
    at_rest(window)
    assert bench_of(window).counts().labeled == 11 and cue_of(window).isHidden()


def test_pressed_anew_at_once_after_a_hold_answers_and_ends_what_the_screen_says(window: MainWindow) -> None:
    keyboard, cue = keyboard_of(window), cue_of(window)
    keyboard.hold(_DIGIT_1, 10)
    keyboard.release(_DIGIT_1)
    keyboard.now += 40
    assert cue.isVisible()
    keyboard.press(_DIGIT_1)
    assert cue.isHidden()
    at_rest(window)
    assert bench_of(window).counts().labeled == 2


def test_space_held_accepts_one_proposal(window: MainWindow) -> None:
    keyboard = keyboard_of(window)
    bench = bench_of(window)
    for _ in range(4):
        QTest.keyClicks(window, "12")
        at_rest(window)
    before = bench.counts().labeled
    QTest.keyClicks(window, "1")
    at_rest(window)
    assert bench.question is not None and bench.question.proposal is not None
    keyboard.hold(_SPACE, 40)
    at_rest(window)
    assert bench.counts().labeled == before + 2 and cue_of(window).text().startswith("Space")


def test_space_and_enter_held_on_a_button_or_in_the_class_list_act_once(window: MainWindow) -> None:
    assert window.shell is not None
    keyboard, view, bench = keyboard_of(window), window.shell.label_view, bench_of(window)
    view.side.skip_button.setFocus()
    keyboard.hold(_SPACE, 40)
    keyboard.release(_SPACE)
    at_rest(window)
    assert bench.counts().skipped == 1
    keyboard.now += 300
    view.side.classes.list.setFocus()
    view.side.classes.list.setCurrentRow(1)
    keyboard.hold(_ENTER, 40)
    at_rest(window)
    assert bench.counts().labeled == 1


def test_moving_goes_on_while_its_key_is_held_with_faked_releases(window: MainWindow) -> None:
    bench = bench_of(window)
    for _ in range(5):
        QTest.keyClicks(window, "1")
        at_rest(window)
    first = bench.history(10)[-1].row
    keyboard_of(window).hold(_BACK, 3)
    assert bench.question is not None and bench.question.row == bench.history(10)[3].row != first


def test_holding_a_key_in_a_text_field_still_writes_it_again_and_again(window: MainWindow) -> None:
    assert window.shell is not None
    field: QWidget = window.shell.label_view.side.comment_edit
    field.setFocus()
    keyboard_of(window).hold(_DIGIT_1, 9)
    assert window.shell.label_view.side.comment_edit.text() == "1" * 10
    at_rest(window)
    assert bench_of(window).counts().labeled == 0
