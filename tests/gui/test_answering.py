"""Real keys into the real window, read back from the real log."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from labeler.domain.label_event import Certainty, EventId, EventKind
from labeler.domain.task import LabelClass
from labeler.errors import StoreError
from labeler.gui.main_window import MainWindow
from labeler.gui.panels.status_line import StatusLine
from labeler.store.label_log import AppendTicket, EventDraft
from labeler.store.project_store import ProjectStore
from labeler.workbench.state import SaveState, SaveStatus
from tests.gui.conftest import MakeFolder, OpenWindow, at_rest, bench_of


def kinds(project: Path) -> list[EventKind]:
    with ProjectStore.open(project, read_only=True) as store:
        return [event.kind for event in store.events()]


def stage(window: MainWindow) -> object:
    assert window.shell is not None
    return window.shell.label_view.stage


def press(window: MainWindow, keys: str) -> None:
    assert window.shell is not None
    QTest.keyClicks(window.shell.label_view.stage, keys)


def test_a_number_key_answers_and_the_next_sample_appears(window_on: OpenWindow, texts_project: Path) -> None:
    window = window_on(texts_project)
    bench = bench_of(window)
    first = bench.question
    assert first is not None
    press(window, "2")
    assert bench.question is not None and bench.question.row != first.row
    at_rest(window)
    labels = [e for e in bench.store.events() if e.kind is EventKind.LABEL]
    assert [(e.sample_uid, e.value["class"], e.annotator) for e in labels] == [(first.sample.uid, "dog", "anna")]


def test_keys_sent_to_the_window_itself_answer_too(window_on: OpenWindow, texts_project: Path) -> None:
    window = window_on(texts_project)
    QTest.keyClick(window, Qt.Key.Key_1)
    at_rest(window)
    assert bench_of(window).counts().labeled == 1


def test_saved_is_said_only_when_the_log_has_it(window_on: OpenWindow, texts_project: Path) -> None:
    window = window_on(texts_project)
    saved = window.findChild(QLabel, "statusSaved")
    assert saved is not None
    press(window, "1")
    assert saved.text().startswith("saving")
    at_rest(window)
    assert saved.text() == "saved"


def test_holding_a_key_down_answers_once(window_on: OpenWindow, texts_project: Path) -> None:
    window = window_on(texts_project)
    target = stage(window)
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(target, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_1, none, "1", False, 1))  # type: ignore[arg-type]  # a widget
    for _ in range(20):
        QApplication.sendEvent(target, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_1, none, "1", True, 1))  # type: ignore[arg-type]  # as above
        QApplication.sendEvent(target, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Space, none, " ", True, 1))  # type: ignore[arg-type]  # as above
    at_rest(window)
    assert bench_of(window).counts().labeled == 1


def test_no_key_answers_while_a_text_field_has_focus(window_on: OpenWindow, texts_project: Path) -> None:
    window = window_on(texts_project)
    press(window, "c")
    field = window.findChild(QLineEdit, "commentEdit")
    assert field is not None and field.hasFocus()
    QTest.keyClicks(field, "1 s f u 2")
    assert field.text() == "1 s f u 2"
    bench = bench_of(window)
    assert bench.counts().labeled == 0 and bench.question is not None and not bench.question.flagged
    QTest.keyClick(field, Qt.Key.Key_Return)
    at_rest(window)
    assert bench.question.comment == "1 s f u 2"
    assert not field.hasFocus(), "after Enter the keys answer again"
    press(window, "1")
    at_rest(window)
    assert bench.counts().labeled == 1


def test_space_accepts_what_the_model_proposes(window_on: OpenWindow, texts_project: Path) -> None:
    window = window_on(texts_project)
    bench = bench_of(window)
    while bench.question is not None and bench.question.proposal is None:
        press(window, "1" if "cat" in (bench.question.sample.text or "") else "2")
        at_rest(window)
    assert bench.question is not None and bench.question.proposal is not None
    uid, proposed = bench.question.sample.uid, bench.question.proposal.proposed
    QTest.keyClick(window, Qt.Key.Key_Space)
    at_rest(window)
    last = [e for e in bench.store.events() if e.kind is EventKind.LABEL][-1]
    assert (last.sample_uid, (last.value["class"],)) == (uid, proposed)


def test_space_without_a_proposal_says_so_and_records_nothing(window_on: OpenWindow, make_texts: MakeFolder) -> None:
    window = window_on(make_texts(["one", "two"], [LabelClass("a"), LabelClass("b")]))
    QTest.keyClick(window, Qt.Key.Key_Space)
    assert window.shell is not None
    assert "no proposal" in window.shell.notice.text()
    assert bench_of(window).counts().labeled == 0


def test_undo_comes_back_to_the_sample_and_redo_answers_again(window_on: OpenWindow, texts_project: Path) -> None:
    window = window_on(texts_project)
    bench = bench_of(window)
    assert bench.question is not None
    row = bench.question.row
    press(window, "1")
    at_rest(window)
    QTest.keyClick(window, Qt.Key.Key_Backspace)
    at_rest(window)
    assert bench.question.row == row and bench.counts().labeled == 0
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    at_rest(window)
    assert bench.counts().labeled == 1


def test_undo_reaches_over_a_restart(window_on: OpenWindow, texts_project: Path) -> None:
    window = window_on(texts_project)
    press(window, "1")
    at_rest(window)
    window.close()
    again = window_on(texts_project)
    assert bench_of(again).counts().labeled == 1
    QTest.keyClick(again, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    at_rest(again)
    assert bench_of(again).counts().labeled == 0


def test_skip_flag_and_certainty_are_recorded(window_on: OpenWindow, texts_project: Path) -> None:
    window = window_on(texts_project)
    press(window, "f")
    press(window, "s")
    press(window, "u")
    press(window, "1")
    QTest.keyClick(stage(window), Qt.Key.Key_U, Qt.KeyboardModifier.ShiftModifier)  # type: ignore[arg-type]  # a widget
    press(window, "2")
    press(window, "2")
    at_rest(window)
    events = list(bench_of(window).store.events())
    assert [e.kind for e in events] == [EventKind.FLAG, EventKind.SKIP, *[EventKind.LABEL] * 3]
    assert [e.certainty for e in events[2:]] == [Certainty.UNSURE, Certainty.CANNOT_TELL, None]


def test_looking_back_shows_the_old_answer_and_a_new_one_replaces_it(
    window_on: OpenWindow, texts_project: Path
) -> None:
    window = window_on(texts_project)
    bench = bench_of(window)
    assert bench.question is not None and window.shell is not None
    first = bench.question.row
    press(window, "1")
    press(window, "1")
    at_rest(window)
    waiting = bench.question.row
    QTest.keyClick(window, Qt.Key.Key_Left)
    QTest.keyClick(window, Qt.Key.Key_Left)
    assert bench.question.row == first
    assert window.shell.label_view.side.classes.list.chosen == {"cat"}
    press(window, "2")
    at_rest(window)
    assert bench.question.row == waiting, "the interrupted question comes back"
    assert bench.counts().labeled == 2 and bench.counts().per_class["dog"] == 1


def test_escape_returns_from_the_past_to_the_question(window_on: OpenWindow, texts_project: Path) -> None:
    window = window_on(texts_project)
    bench = bench_of(window)
    press(window, "1")
    at_rest(window)
    assert bench.question is not None
    waiting = bench.question.row
    QTest.keyClick(window, Qt.Key.Key_Left)
    assert bench.question.row != waiting
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert bench.question.row == waiting


def test_several_classes_are_chosen_then_confirmed(window_on: OpenWindow, make_texts: MakeFolder) -> None:
    window = window_on(make_texts(["one", "two"], [LabelClass("red"), LabelClass("blue"), LabelClass("x")], "multi"))
    bench = bench_of(window)
    press(window, "1")
    press(window, "3")
    press(window, "2")
    press(window, "3")
    assert bench.counts().labeled == 0, "nothing is recorded before it is confirmed"
    QTest.keyClick(window, Qt.Key.Key_Return)
    at_rest(window)
    last = list(bench.store.events())[-1]
    assert dict(last.value) == {"classes": ["red", "blue"]}


def test_everything_labeled_is_a_page_of_its_own(window_on: OpenWindow, make_texts: MakeFolder) -> None:
    window = window_on(make_texts(["one", "two"], [LabelClass("a"), LabelClass("b")]))
    press(window, "1")
    press(window, "2")
    at_rest(window)
    assert window.shell is not None
    assert "Everything is labeled" in window.shell.label_view.stage.message.text()
    press(window, "1")
    at_rest(window)
    assert bench_of(window).counts().labeled == 2


def test_a_read_only_project_shows_samples_and_takes_no_answer(window_on: OpenWindow, texts_project: Path) -> None:
    window = window_on(texts_project, read_only=True)
    bench = bench_of(window)
    assert bench.question is not None and window.shell is not None
    press(window, "1")
    assert window.shell.notice.text()
    assert "reading only" in window.shell.label_view.notice.text()
    window.close()
    assert kinds(texts_project) == []


def test_a_class_may_take_the_letter_of_a_command(window_on: OpenWindow, make_texts: MakeFolder) -> None:
    window = window_on(make_texts(["one", "two", "three"], [LabelClass("stop", key="s"), LabelClass("go", key="g")]))
    bench = bench_of(window)
    press(window, "s")
    press(window, "g")
    at_rest(window)
    assert bench.counts().labeled == 2 and window.shell is not None and window.shell.place == "label"
    QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier)
    at_rest(window)
    assert bench.counts().skipped == 1


def test_an_answer_that_cannot_be_saved_stays_in_hand_and_one_key_tries_again(
    window_on: OpenWindow, texts_project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = window_on(texts_project)
    bench = bench_of(window)
    press(window, "1")
    at_rest(window)
    latest = bench.acts.standing[-1]
    assert bench.question is not None and window.shell is not None
    shown = bench.question.row

    def disk_full(drafts: Sequence[EventDraft]) -> AppendTicket:
        (draft,) = drafts
        lost = EventId("lost")
        event = replace(latest, sample_uid=draft.sample_uid, kind=draft.kind, value=draft.value, event_id=lost)
        future: Future[int] = Future()
        future.set_exception(StoreError("the disk is full"))
        return AppendTicket((event,), future)

    monkeypatch.setattr(bench.store, "append", disk_full)
    press(window, "2")
    at_rest(window)
    notice = window.shell.label_view.notice
    assert "disk is full" in notice.text() and not window.shell.notice.text(), "it is said once"
    assert window.findChild(QLabel, "statusSaved").text() == "not saved"  # type: ignore[union-attr]  # of the contract
    assert bench.question.row == shown and window.shell.label_view.side.classes.list.chosen == {"dog"}
    press(window, "1")
    at_rest(window)
    assert bench.question.row == shown, "nothing else is accepted until it is settled"
    monkeypatch.undo()
    QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    at_rest(window)
    assert not notice.text() and bench.counts().per_class["dog"] == 1


def test_a_disk_that_does_not_answer_is_told_while_it_does_not(qtbot: QtBot) -> None:
    line = StatusLine()
    qtbot.addWidget(line)
    line.show_saved(SaveStatus(SaveState.SAVED))
    line.show_saved(SaveStatus(SaveState.SAVING))
    assert line.saved.text() == "saving …"
    qtbot.waitUntil(lambda: line.saved.text() == "still saving …", timeout=5_000)
    assert line.saved.property("role") == "warn" and "not safe yet" in line.saved.toolTip()
    line.show_saved(SaveStatus(SaveState.SAVED))
    assert (line.saved.text(), line.saved.property("role"), line.saved.toolTip()) == ("saved", "ok", "")


def test_saving_elsewhere_is_offered_beside_saving_again(
    window_on: OpenWindow, texts_project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    window = window_on(texts_project)
    shell = window.shell
    assert shell is not None
    (tmp_path / "stick").mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "stick"))

    def broken(_descriptor: int, _data: bytes) -> int:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("labeler.store.journal_file.os.write", broken)
        press(window, "2")
        at_rest(window)
        assert "disk is full" in shell.label_view.notice.text()
        QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        qtbot.waitUntil(lambda: "stick" in shell.notice.text(), timeout=20_000)
    QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    at_rest(window)
    assert bench_of(window).counts().per_class["dog"] == 1


def test_a_project_open_for_reading_offers_nothing_that_would_be_refused(
    window_on: OpenWindow, texts_project: Path
) -> None:
    window = window_on(texts_project, read_only=True)
    at_rest(window)
    for name in ("skipButton", "flagButton", "commentEdit", "acceptButton", "undoButton"):
        found = window.findChild(QWidget, name)
        assert found is not None and not found.isEnabled(), name


def test_the_proposal_says_in_full_what_it_waits_for(window_on: OpenWindow, make_texts: MakeFolder) -> None:
    window = window_on(make_texts(["one", "two", "three"], [LabelClass("a"), LabelClass("b")]))
    at_rest(window)
    assert window.shell is not None
    bar = window.shell.label_view.proposal
    assert not bar.accept_button.isVisible()
    assert bench_of(window).model_status.waiting_for in bar.text()
