"""Comfort on the labeling screen: goal, pace, rest, sound, focus mode, and a key that is held down."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from labeler.gui.auto import wait_for
from labeler.gui.main_window import MainWindow
from labeler.gui.project_shell import ProjectShell
from labeler.workbench.preferences import Preferences

from .conftest import OpenWindow, at_rest, bench_of

_NONE = Qt.KeyboardModifier.NoModifier


def shell_of(window: MainWindow) -> ProjectShell:
    assert window.shell is not None
    return window.shell


def wish(window: MainWindow, taste: Preferences) -> None:
    window.preferences = taste
    window.settings.use(taste)


def answer(window: MainWindow, *names: str) -> None:
    for name in names:
        shell_of(window).run_class(name)
        at_rest(window)
        QTest.qWait(1)


def test_without_a_wish_there_is_no_goal_no_hint_and_no_sound(
    window_on: OpenWindow, texts_project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    beeps: list[int] = []
    monkeypatch.setattr(QApplication, "beep", lambda: beeps.append(1))
    window = window_on(texts_project)
    answer(window, "cat", "dog", "cat")
    shell = shell_of(window)
    assert shell.label_view.goal.isHidden() and shell.notice.isHidden() and not beeps


def test_a_goal_fills_a_line_and_is_told_when_reached(window_on: OpenWindow, texts_project: Path) -> None:
    window = window_on(texts_project)
    wish(window, replace(window.preferences, goal_answers=2))
    shell = shell_of(window)
    assert shell.label_view.goal.isVisible() and shell.label_view.goal.share == 0.0
    answer(window, "cat")
    assert shell.label_view.goal.share == 0.5
    assert shell.label_view.goal.accessibleName() == "Goal: 1 of 2 answers"
    assert shell.notice.isHidden()
    answer(window, "dog")
    assert "goal" in shell.notice.text() and shell.label_view.focusWidget() is not None
    shell.run("undo")
    at_rest(window)
    QTest.qWait(1)
    assert shell.label_view.goal.share == 0.5, "what is taken back does not count"


def test_a_break_is_suggested_quietly(
    window_on: OpenWindow, texts_project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = window_on(texts_project)
    shell = shell_of(window)
    wish(window, replace(window.preferences, break_minutes=1))
    now = [shell.comfort._clock()]
    monkeypatch.setattr(shell.comfort, "_clock", lambda: now[0])
    answer(window, "cat")
    assert shell.notice.isHidden()
    now[0] += 61.0
    answer(window, "dog")
    assert shell.notice.text().startswith("1 min without a pause")
    assert window.focusWidget() is shell.label_view.stage, "nothing takes the keyboard away"


def test_a_tick_for_each_answer_where_it_is_wanted(
    window_on: OpenWindow, texts_project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    beeps: list[int] = []
    monkeypatch.setattr(QApplication, "beep", lambda: beeps.append(1))
    window = window_on(texts_project)
    wish(window, replace(window.preferences, sound=True))
    answer(window, "cat", "dog")
    assert len(beeps) == 2
    shell_of(window).run("undo")
    at_rest(window)
    QTest.qWait(1)
    assert len(beeps) == 2


def test_the_pace_is_told_from_three_answers_on_unless_it_is_not_wanted(
    window_on: OpenWindow, texts_project: Path
) -> None:
    window = window_on(texts_project)
    answer(window, "cat", "dog")
    pace = shell_of(window).status.pace
    assert pace.isHidden()
    answer(window, "cat")
    assert " s an answer" in pace.text() and pace.isVisible()
    wish(window, replace(window.preferences, show_pace=False))
    assert pace.isHidden()


def test_focus_mode_shows_sample_classes_and_proposal_and_escape_leaves_it(
    window_on: OpenWindow, texts_project: Path
) -> None:
    window = window_on(texts_project)
    shell = shell_of(window)
    view = shell.label_view
    wish(window, replace(window.preferences, guidelines_open=True, goal_answers=9))
    QTest.keyClick(window, Qt.Key.Key_F9)
    hidden = (
        shell.rail, shell.status, view.head.title, view.why, view.history, view.side.comment_edit, view.side.curve,
        view.guidelines, view.goal,
    )  # fmt: skip
    assert not any(part.isVisible() for part in hidden)
    assert view.stage.isVisible() and view.side.classes.isVisible() and view.proposal.isVisible()
    QTest.keyClicks(window, "1")
    at_rest(window)
    assert bench_of(window).counts().labeled == 1
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert all(part.isVisible() for part in hidden)
    QTest.keyClick(window, Qt.Key.Key_F9)
    shell.go("data")
    assert shell.rail.isVisible(), "another screen has its rail"


@pytest.mark.parametrize(("key", "text", "shown"), [(Qt.Key.Key_1, "1", "1"), (Qt.Key.Key_S, "s", "S")])
def test_a_held_key_answers_once_and_says_so(
    window_on: OpenWindow, texts_project: Path, key: Qt.Key, text: str, shown: str
) -> None:
    window = window_on(texts_project)
    cue = shell_of(window).label_view._held
    QApplication.sendEvent(window, QKeyEvent(QEvent.Type.KeyPress, key, _NONE, text))
    assert cue.isHidden()
    for _ in range(8):
        QApplication.sendEvent(window, QKeyEvent(QEvent.Type.KeyRelease, key, _NONE, text, True))
        QApplication.sendEvent(window, QKeyEvent(QEvent.Type.KeyPress, key, _NONE, text, True))
    at_rest(window)
    assert cue.isVisible() and cue.text().startswith(shown)
    counts = bench_of(window).counts()
    assert counts.labeled + counts.skipped == 1
    QApplication.sendEvent(window, QKeyEvent(QEvent.Type.KeyRelease, key, _NONE, text))
    assert cue.isHidden()


def test_a_pinned_sample_stands_beside_the_guidelines_until_it_is_unpinned(
    window_on: OpenWindow, texts_project: Path
) -> None:
    window = window_on(texts_project)
    shell = shell_of(window)
    panel = shell.label_view.guidelines.examples
    QTest.keyClick(window, Qt.Key.Key_F2)
    assert panel.isHidden()
    QTest.keyClicks(window, "p")
    assert "answer this sample" in shell.notice.text()
    answer(window, "dog")
    QTest.keyClick(window, Qt.Key.Key_Left)
    question = bench_of(window).question
    assert question is not None
    QTest.keyClicks(window, "p")
    at_rest(window)
    assert panel.isVisible() and len(panel.cards) == 1
    wait_for(lambda: question.sample.text[:20] in panel.cards[0].accessibleName(), 5_000)
    assert panel.cards[0].accessibleName().startswith("Example of dog: ")
    QTest.keyClick(window, Qt.Key.Key_Escape)
    QTest.keyClick(panel.cards[0], Qt.Key.Key_Return)
    shown = bench_of(window).question
    assert shown is not None and shown.row == question.row
    QTest.keyClick(panel.cards[0], Qt.Key.Key_Delete)
    assert panel.isHidden()
    shell.run("undo")
    assert panel.isVisible(), "Undo brings it back"
