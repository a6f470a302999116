"""The review screen: figures with intervals, what to settle, and one key that settles."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel

from labeler.domain.label_event import EventKind
from labeler.domain.sent_back import still_sent_back
from labeler.gui.auto import wait_for
from labeler.gui.controls.rows_table import RowsTable
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
    wait_for(lambda: view.has_figures and not view._waiting, _PATIENCE_MS)
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


def test_a_cell_of_the_confusion_lists_its_samples_and_enter_opens_one(window_on: OpenWindow, team: Path) -> None:
    window = window_on(team)
    at_rest(window)
    view = _review(window)
    wait_for(lambda: view.pairing.grid.isVisible(), _PATIENCE_MS)
    pairing = view.pairing
    assert [pairing.one.itemText(n) for n in range(pairing.one.count())] == ["bert", "carl"]
    pairing.other.setCurrentIndex(pairing.other.findData(1))
    pairing.grid.setFocus()
    QTest.keyClick(pairing.grid, Qt.Key.Key_Right)
    QTest.keyClick(pairing.grid, Qt.Key.Key_Return)
    wait_for(lambda: pairing.samples.rows.rowCount() > 0, _PATIENCE_MS)
    listed = pairing.samples.rows.rowCount()
    wrong = {sample.uid for sample in view.settling._queue}
    assert 0 < listed < len(wrong), "those of one cell, and not of the mirrored one"
    assert {one.uid for one in pairing._samples} < wrong
    pairing.explore.click()
    assert window.shell is not None and window.shell.place == "explore"
    grid = window.shell.explore_desk.view.grid
    wait_for(lambda: grid.selection.rows.size == listed, _PATIENCE_MS)
    assert {bench_of(window).pool.sample(row).uid for row in grid.selection.rows.tolist()} <= wrong
    window.shell.go("review")
    pairing.samples.selectRow(0)
    QTest.keyClick(pairing.samples, Qt.Key.Key_Return)
    assert window.shell is not None and window.shell.place == "label"
    question = bench_of(window).question
    assert question is not None and question.sample.uid == pairing._samples[0].uid


def test_a_note_becomes_an_example_in_the_guidelines(window_on: OpenWindow, team: Path) -> None:
    window = window_on(team)
    at_rest(window)
    bench, view = bench_of(window), _review(window)
    view.settling.note.setFocus()
    QTest.keyClicks(view.settling.note, "it purrs 1")
    assert view.queue.rows.rowCount() == 8, "a class key in a note is a letter"
    QTest.keyClick(view.settling.note, Qt.Key.Key_Return)
    QTest.keyClick(view.queue, Qt.Key.Key_1)
    at_rest(window)
    name = bench.spec.names()[0]
    assert f"- **{name}**: it purrs 1 (" in bench.spec.guidelines and "Settled examples" in bench.spec.guidelines
    assert view.settling.note.text() == "" and bench.store.guidelines_version() is not None


def test_a_sample_is_sent_back_to_the_one_who_is_chosen_with_the_note(window_on: OpenWindow, team: Path) -> None:
    window = window_on(team)
    at_rest(window)
    bench, view = bench_of(window), _review(window)
    chosen = view.selected()
    assert chosen is not None
    view.settling.whom.setCurrentIndex(view.settling.whom.findData("carl"))
    view.settling.note.setText("it barks, Carl")
    view.settling._back.click()
    at_rest(window)
    (asked,) = still_sent_back(bench.store.state_of(chosen.uid))
    assert (asked.by, asked.to, asked.note) == ("anna", "carl", "it barks, Carl")
    window.shell.go("review")
    said = view.findChild(QLabel, "reviewSample")
    assert said is not None
    wait_for(lambda: "Sent back to carl, not answered yet\n   “it barks, Carl”" in said.text(), _PATIENCE_MS)
    view.hide_names.click()
    wait_for(lambda: "Sent back to B, not answered yet\n   “it barks, B”" in said.text(), _PATIENCE_MS)


def test_proposal_reasons_and_settled_samples_alike_stand_beside_and_lead_there(
    window_on: OpenWindow, team: Path
) -> None:
    with ProjectStore.open(team) as store:
        settled = store.sample_uids()[20]
        name = store.task().names()[0]
        store.append([EventDraft(settled, "lead", EventKind.ADJUDICATE, {"class": name})]).future.result(timeout=30)
    window = window_on(team)
    at_rest(window)
    bench, view = bench_of(window), _review(window)
    words = {name: view.findChild(QLabel, name) for name in ("reviewProposal", "reviewWorth")}
    chosen = view.selected()
    assert chosen is not None and chosen.proposed is not None and len(chosen.similar) == 1
    assert f"The model proposes {chosen.proposed.names[0]} ({chosen.proposed.probability:.0%})." in (
        words["reviewProposal"].text()  # type: ignore[union-attr]  # they are there
    )
    told = words["reviewWorth"].text()  # type: ignore[union-attr]  # as above
    assert (
        "second method of consensus gives what is ahead" in told
        and "moves the model by" in told
        and "Unsettled samples near it" in told
    )
    button, other = view.settling.evidence.similar[:2]
    assert button.isVisible() and not other.isVisible() and button.text().startswith(f"{name}: ")
    button.click()
    assert window.shell is not None and window.shell.place == "label"
    assert bench.question is not None and bench.question.sample.uid == settled


def test_names_can_be_hidden_everywhere_on_the_screen(window_on: OpenWindow, team: Path) -> None:
    with ProjectStore.open(team) as store:
        store.ensure_annotator("zoe")
        words = {"bert": "@carl, I think Bert is wrong", "zoe": "ask zoe"}
        for uid in store.sample_uids()[:40]:
            drafts = [EventDraft(uid, who, EventKind.COMMENT, {"text": text}) for who, text in words.items()]
            store.append(drafts).future.result(timeout=30)
    window = window_on(team)
    at_rest(window)
    view = _review(window)
    wait_for(lambda: view.people.table.rows.rowCount() == 2, _PATIENCE_MS)
    view.hide_names.click()
    # The cards of the screen are drawn one after the other.
    wait_for(lambda: not _naming(view, ("bert", "carl", "zoe")), _PATIENCE_MS)
    assert _cell(view.people.table, 0, 0) == "A"
    assert any("“@B, I think A is wrong”" in text for text in _words(view))
    assert "A: " in _cell(view.queue, 0, 1)


def _words(view: ReviewView) -> list[str]:
    """All that can be read in it."""
    words = [label.text() for label in view.findChildren(QLabel)]
    words += [
        _cell(table, row, column)
        for table in view.findChildren(RowsTable)
        for row in range(table.rows.rowCount())
        for column in range(table.rows.columnCount())
    ]
    return words + [box.itemText(at) for box in view.findChildren(QComboBox) for at in range(box.count())]


def _naming(view: ReviewView, names: tuple[str, ...]) -> list[str]:
    return [text for text in _words(view) if any(name in text.casefold() for name in names)]


def _cell(table: RowsTable, row: int, column: int) -> str:
    return table.rows.data(table.rows.index(row, column)) or ""


def test_the_selected_sample_is_shown_beside_what_people_said(window_on: OpenWindow, team: Path) -> None:
    window = window_on(team)
    at_rest(window)
    view = _review(window)
    chosen = view.selected()
    assert chosen is not None
    QTest.keyClick(view.queue, Qt.Key.Key_Down)
    following = view.selected()
    assert following is not None and following.uid != chosen.uid
    shown = view.settling.stage.text.toPlainText()
    assert following.sample.text is not None and following.sample.text.strip() in shown
    said = view.findChild(QLabel, "reviewSample")
    assert said is not None and said.text().splitlines()[0].startswith("bert: ")


@pytest.mark.parametrize("ending", [".html", ".pdf"])
def test_the_report_is_written_from_the_window(window_on: OpenWindow, team: Path, tmp_path: Path, ending: str) -> None:
    window = window_on(team)
    at_rest(window)
    view, out = _review(window), tmp_path / f"report{ending}"
    assert window.shell is not None
    wait_for(lambda: view.people.table.rows.rowCount() == 2, _PATIENCE_MS)
    window.shell.review_desk.write_report(out)
    wait_for(out.exists, _PATIENCE_MS)
    assert out.read_bytes().startswith(b"<!DOCTYPE html>" if ending == ".html" else b"%PDF-")
    wait_for(lambda: "report is written" in window.shell.notice._title.text(), _PATIENCE_MS)
    window.shell.review_desk.write_report(tmp_path / "no" / f"report{ending}")
    wait_for(lambda: "was not written" in window.shell.notice._title.text(), _PATIENCE_MS)
    assert [*tmp_path.glob(".report*")] == []
