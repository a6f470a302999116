"""The first-run tour: it points at real controls, gets in nobody's way, and comes once."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from labeler.gui.auto import wait_for
from labeler.gui.controls.callout import Callout, place_beside
from labeler.gui.dialogs.help_sheet import HelpSheet
from labeler.gui.main_window import MainWindow
from labeler.workbench.preferences import load_preferences

from .conftest import OpenWindow, at_rest, bench_of


def callout_of(window: MainWindow) -> Callout:
    assert window.tour.callout is not None
    return window.tour.callout


def test_no_script_and_no_test_meets_the_tour(window_on: OpenWindow, texts_project: Path) -> None:
    window = window_on(texts_project)
    assert not window.shows_tour and not window.tour.is_on and not window.tour._due.isActive()


def test_it_comes_with_the_first_project_and_not_again(window_on: OpenWindow, texts_project: Path) -> None:
    window = window_on(None)
    window.shows_tour = True
    window.open_project(texts_project, "anna")
    wait_for(lambda: window.tour.is_on, 10_000)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.tour.is_on and load_preferences().tour_seen
    window.open_project(texts_project, "anna")
    assert not window.tour._due.isActive()


def test_it_goes_on_with_enter_and_the_person_may_answer_meanwhile(window_on: OpenWindow, texts_project: Path) -> None:
    window = window_on(texts_project)
    assert window.shell is not None
    window.tour.start()
    said = []
    while window.tour.is_on:
        said.append(callout_of(window).text())
        assert window.focusWidget() is window.shell.label_view.stage, "the keyboard stays with the sample"
        if len(said) == 2:
            QTest.keyClicks(window, "1")
        QTest.keyClick(window, Qt.Key.Key_Return)
    at_rest(window)
    assert len(said) == len(set(said)) == 5 and "Space" in " ".join(said)
    assert bench_of(window).counts().labeled == 1 and load_preferences().tour_seen


@pytest.mark.parametrize("size", [(1280, 800), (1024, 600), (860, 560)])
def test_each_stop_lies_in_the_window_and_beside_what_it_is_about(
    window_on: OpenWindow, texts_project: Path, size: tuple[int, int]
) -> None:
    window = window_on(texts_project)
    window.resize(*size)
    QTest.qWait(1)
    window.tour.start()
    while window.tour.is_on:
        stop, card = window.tour._stops[window.tour._at], callout_of(window)
        assert stop.target.isVisible(), stop.title
        assert window.rect().contains(card.geometry()), stop.title
        target = QRect(stop.target.mapTo(window, stop.target.rect().topLeft()), stop.target.size())
        assert not card.geometry().intersects(target), stop.title
        window.tour.go_on()


def test_it_starts_again_from_the_help_by_keyboard(window_on: OpenWindow, texts_project: Path) -> None:
    window = window_on(texts_project)
    QTest.keyClick(window, Qt.Key.Key_F1)
    sheet = next(one for one in window.findChildren(HelpSheet) if one.isVisible())
    button = sheet.findChild(QPushButton, "startTour")
    assert button is not None and button.isVisible()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert window.tour.is_on and sheet.isHidden()
    window.go_to_start()
    assert not window.tour.is_on, "it goes with the project"
    QTest.keyClick(window, Qt.Key.Key_F1)
    help_alone = next(one for one in window.findChildren(HelpSheet) if one.isVisible())
    assert not help_alone.findChild(QPushButton, "startTour").isVisible()  # type: ignore[union-attr]  # it has one


@settings(deadline=None)
@given(st.integers(0, 1000), st.integers(0, 600), st.integers(10, 300), st.integers(10, 200))
def test_a_card_is_placed_inside_wherever_it_points(x: int, y: int, width: int, height: int) -> None:
    inside = QRect(0, 0, 1280, 800)
    target = QRect(x, y, width, height).intersected(inside)
    card = QRect(place_beside(target, QSize(380, 150), inside), QSize(380, 150))
    assert inside.contains(card) and not card.intersects(target)
