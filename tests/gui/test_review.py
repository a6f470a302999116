"""The review screen: figures with intervals, what to settle, and one key that settles."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from labeler.domain.label_event import EventKind
from labeler.gui.auto import wait_for
from labeler.gui.main_window import MainWindow
from labeler.gui.views.review_view import ReviewView
from labeler.store.label_log import EventDraft
from labeler.store.project_store import ProjectStore

from .conftest import OpenWindow, at_rest, bench_of

_PATIENCE_MS = 30_000


@pytest.fixture
def team(texts_project: Path) -> Path:
    """Bert and Carl on forty texts, who differ on every fifth."""
    with ProjectStore.open(texts_project) as store:
        uids = store.sample_uids()[:40]
        names = store.task().names()
        for who in ("bert", "carl"):
            store.ensure_annotator(who)
        drafts = []
        for n, uid in enumerate(uids):
            for who in ("bert", "carl"):
                name = names[(n + (n % 5 == 0 and who == "carl")) % 2]
                drafts.append(EventDraft(uid, who, EventKind.LABEL, {"class": name}))
        store.append(drafts).future.result(timeout=30)
    return texts_project


def _review(window: MainWindow) -> ReviewView:
    assert window.shell is not None
    view = window.shell.review_desk.view
    if not view.has_figures:
        window.shell.go("review")
        assert not view.queue.isVisible() and "Comparing" in _reading(view), "no empty tables before there is anything"
    window.shell.go("review")
    wait_for(lambda: view.has_figures, _PATIENCE_MS)
    return view


def _reading(view: ReviewView) -> str:
    found = view.findChild(QLabel, "reviewReading")
    assert found is not None
    return found.text()


def test_a_lead_sees_how_well_people_agree_and_settles_with_one_key(window_on: OpenWindow, team: Path) -> None:
    window = window_on(team)
    at_rest(window)
    bench, view = bench_of(window), _review(window)
    assert "Krippendorff's alpha is 0.6" in _reading(view) and "on 40 samples" in _reading(view)
    assert view.figures.rows.rowCount() == 8 and view.pairs.rows.rowCount() == 1
    assert view.queue.rows.rowCount() == 8
    chosen = view.selected()
    assert chosen is not None and set(chosen.said) == {"bert", "carl"}
    QTest.keyClick(view.queue, Qt.Key.Key_2)
    row = bench.pool.row_of(chosen.uid)
    assert bench.pool.board.is_adjudicated(row) and view.queue.rows.rowCount() == 7
    following = view.selected()
    assert following is not None and following.uid != chosen.uid
    at_rest(window)
    state = bench.store.state_of(chosen.uid)
    assert state.adjudication is not None and state.adjudication.annotator == "anna"
    assert state.adjudication.value == {"class": bench.spec.names()[1]}
    QTest.keyClick(view.queue, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    at_rest(window)
    assert not bench.pool.board.is_adjudicated(row) and bench.store.state_of(chosen.uid).adjudication is None
    view = _review(window)
    wait_for(lambda: view.queue.rows.rowCount() == 8, _PATIENCE_MS)


def test_enter_opens_the_sample(window_on: OpenWindow, team: Path) -> None:
    window = window_on(team)
    at_rest(window)
    view = _review(window)
    chosen = view.selected()
    assert chosen is not None
    QTest.keyClick(view.queue, Qt.Key.Key_Return)
    assert window.shell is not None and window.shell.place == "label"
    question = bench_of(window).question
    assert question is not None and question.sample.uid == chosen.uid


def test_alone_there_is_nothing_to_compare_and_the_screen_says_so(window_on: OpenWindow, texts_project: Path) -> None:
    window = window_on(texts_project)
    at_rest(window)
    view = _review(window)
    assert "only one annotator" in _reading(view)
    assert view.selected() is None and not view.queue.isVisible() and not view.pairs.isVisible()
    QTest.keyClick(window, Qt.Key.Key_1)
    assert window.shell is not None and "select a sample" in window.shell.notice._title.text().lower()


def test_a_project_that_is_read_only_can_be_looked_at_and_not_settled(window_on: OpenWindow, team: Path) -> None:
    window = window_on(team, read_only=True)
    view = _review(window)
    before = view.queue.rows.rowCount()
    QTest.keyClick(view.queue, Qt.Key.Key_1)
    assert view.queue.rows.rowCount() == before
    assert window.shell is not None and "read-only" in window.shell.notice._title.text()
