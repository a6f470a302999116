"""The sheet that tells who said what of the sample on screen."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from labeler.domain.label_event import Certainty, EventKind
from labeler.gui.auto import wait_for
from labeler.gui.dialogs.history_sheet import HistorySheet
from labeler.gui.main_window import MainWindow
from labeler.store.label_log import EventDraft

from .conftest import OpenWindow, at_rest, bench_of

_PATIENCE_MS = 20_000


@pytest.fixture
def window(window_on: OpenWindow, texts_project: Path) -> MainWindow:
    made = window_on(texts_project)
    at_rest(made)
    return made


def _opened(window: MainWindow) -> HistorySheet:
    QTest.keyClick(window, Qt.Key.Key_H)
    sheet = window.findChild(HistorySheet)
    assert sheet is not None
    return sheet


def _texts(sheet: QWidget) -> str:
    return "\n".join(found.text() for found in sheet.findChildren(QLabel))


def test_the_sheet_tells_who_said_what_seeing_which_proposal(window: MainWindow) -> None:
    bench = bench_of(window)
    question = bench.question
    assert question is not None
    name, other = bench.spec.names()[:2]
    draft = EventDraft(
        question.sample.uid, "Bea", EventKind.LABEL, {"class": name}, certainty=Certainty.UNSURE, seconds=4.25,
        shown_model="v0007", shown_proposal={other: 0.8125, name: 0.1875},
    )  # fmt: skip
    bench.store.append([draft]).future.result(timeout=30)
    bench.store.append([EventDraft(question.sample.uid, "Bea", EventKind.LABEL, {"class": other})]).future.result(30)
    sheet = _opened(window)
    wait_for(lambda: sheet.findChild(QWidget, "historyEntry") is not None, _PATIENCE_MS)
    told = _texts(sheet)
    assert f"Bea: {other}" in told and f"Bea said {name}" in told
    assert f"saw the proposal {other} 81%, {name} 19% of model v0007" in told
    assert "unsure" in told and "took 4.2 s" in told and "said otherwise since" in told
    entries = sheet.findChildren(QWidget, "historyEntry")
    assert [f"Bea said {other}" in _texts(entry) for entry in entries] == [True, False]  # the latest first


def test_a_sample_of_which_nothing_was_said_says_so_and_esc_gives_the_focus_back(window: MainWindow) -> None:
    sheet = _opened(window)
    wait_for(lambda: "Nobody's label stands." in _texts(sheet), _PATIENCE_MS)
    assert sheet.findChild(QWidget, "historyEntry") is None
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    QTest.keyClick(window, Qt.Key.Key_H)
    assert any(found.isVisible() for found in window.findChildren(HistorySheet))


def test_what_comes_after_the_sheet_was_closed_is_dropped(window: MainWindow) -> None:
    sheet = _opened(window)
    sheet.close_over()
    at_rest(window)
    QTest.qWait(1)
    assert not window.findChildren(HistorySheet)
    assert bench_of(window).question is not None


def test_a_history_that_cannot_be_read_says_why(window: MainWindow) -> None:
    from labeler.workbench.events import HistoryTold

    bench = bench_of(window)
    assert bench.question is not None
    sheet = _opened(window)
    at_rest(window)
    bench.events.publish(HistoryTold(bench.question.sample.uid, None, "the file is damaged"))
    assert "the file is damaged" in _texts(sheet)
