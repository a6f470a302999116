"""The sheet of team measures: by keyboard alone, in force at once, refused in words, closed in a project only read."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QSpinBox, QWidget

from labeler.domain.team_rules import TEAM, TeamRules
from labeler.gui.dialogs.team_sheet import TeamSheet
from labeler.gui.main_window import MainWindow

from .conftest import OpenWindow, at_rest, bench_of


def opened(window: MainWindow) -> TeamSheet:
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_M, keys)
    return next(sheet for sheet in window.findChildren(TeamSheet) if sheet.isVisible())


def focused_now() -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


def tab_to(name: str) -> None:
    for _ in range(30):
        focused = focused_now()
        if focused.objectName() == name:
            return
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never comes to {name}")


def test_one_switch_turns_all_of_it_on_and_off_and_keeps_the_names(window_on: OpenWindow, texts_project: Path) -> None:
    window = window_on(texts_project)
    at_rest(window)
    bench = bench_of(window)
    sheet = opened(window)
    switch = sheet.rows["on"].control
    assert isinstance(switch, QCheckBox) and QApplication.focusWidget() is switch and not switch.isChecked()
    QTest.keyClick(switch, Qt.Key.Key_Space)
    assert bench.team_questions.rules == TEAM and bench.store.setting("team")["overlap"] == TEAM.overlap
    overlap = sheet.rows["overlap"].control
    assert isinstance(overlap, QSpinBox) and overlap.value() == 20, "the shares are shown as they are now"
    tab_to("set-people")
    QTest.keyClicks(focused_now(), "anna, bo\t")
    switch.setFocus()
    QTest.keyClick(switch, Qt.Key.Key_Space)
    assert bench.team_questions.rules == TeamRules(people=("anna", "bo"))
    assert overlap.text() == "off" and overlap.value() == 0


def test_each_share_is_set_by_keyboard_and_holds_at_once(window_on: OpenWindow, texts_project: Path) -> None:
    window = window_on(texts_project)
    at_rest(window)
    bench = bench_of(window)
    sheet = opened(window)
    for name, typed in (("overlap", "30"), ("each", "3"), ("hidden", "15"), ("again", "4"), ("gold", "6")):
        tab_to(f"set-{name}")
        box = sheet.rows[name].control
        assert isinstance(box, QSpinBox)
        box.selectAll()
        QTest.keyClicks(box, f"{typed}\t")
    assert bench.team_questions.rules == TeamRules(0.3, 3, 0.15, 0.04, 0.06)
    switch = sheet.rows["on"].control
    assert isinstance(switch, QCheckBox) and switch.isChecked(), "a single share is a measure as well"
    tab_to("set-train_on")
    QTest.keyClick(focused_now(), Qt.Key.Key_End)
    at_rest(window)
    assert bench.settings.train_on == "consensus"
    QTest.keyClick(focused_now(), Qt.Key.Key_Escape)
    assert sheet.isHidden() and bench.counts().labeled == 0


def test_what_makes_no_sense_is_refused_in_words_and_shown_as_before(
    window_on: OpenWindow, texts_project: Path
) -> None:
    window = window_on(texts_project)
    at_rest(window)
    sheet = opened(window)
    people, again, gold = (sheet.rows[name].control for name in ("people", "again", "gold"))
    assert isinstance(people, QLineEdit) and isinstance(again, QSpinBox) and isinstance(gold, QSpinBox)
    people.setFocus()
    QTest.keyClicks(people, "anna\t")
    assert "at least two people" in sheet.notice.text() and people.text() == ""
    again.setValue(40)
    assert sheet.notice.isHidden()
    gold.setValue(20)
    assert "more than half of all questions" in sheet.notice.text() and gold.value() == 0
    assert bench_of(window).team_questions.rules == TeamRules(again=0.4)


def test_a_project_that_is_only_read_shows_it_and_changes_nothing(window_on: OpenWindow, texts_project: Path) -> None:
    sheet = opened(window_on(texts_project, read_only=True))
    assert sheet.rows and not any(row.control.isEnabled() for row in sheet.rows.values())
    QTest.keyClick(focused_now(), Qt.Key.Key_Escape)
    assert sheet.isHidden()
