"""The session: questions, answers, undo across samples and restarts, truth about saving, learning beside the person."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from labeler.contracts.importer import ImportOptions
from labeler.domain.label_event import Certainty, EventId
from labeler.domain.ranking import Ranking
from labeler.domain.task import LabelClass
from labeler.errors import StoreError, UsageError, UserError
from labeler.store.engine import sqlite3
from labeler.store.label_log import AppendTicket, EventDraft
from labeler.store.project_store import ProjectStore
from labeler.workbench.events import (
    ExportEnded,
    ImportEnded,
    ModelPublished,
    NoticeRaised,
    QuestionPut,
    SaveStatusChanged,
)
from labeler.workbench.exports import ExportRequest
from labeler.workbench.lanes import InlineRunner, ManualRunner
from labeler.workbench.previews import InProcessDecoder
from labeler.workbench.state import SaveState
from labeler.workbench.workbench import Workbench

from .conftest import OpenWorkbench, truth_of


def rows_of(folder: Path, query: str) -> list[tuple[object, ...]]:
    with sqlite3.connect(f"file:{folder / 'project.db'}?mode=ro", uri=True) as connection:
        return connection.execute(query).fetchall()


def test_every_sample_is_asked_once_and_then_nothing_is_left(open_workbench: OpenWorkbench) -> None:
    opened = open_workbench()
    bench = opened.workbench
    bench.start()
    asked = []
    while bench.question is not None:
        asked.append(bench.question.row)
        bench.answer([truth_of(bench)])
    assert sorted(asked) == list(range(40))
    assert opened.of(QuestionPut)[-1].question is None
    assert bench.counts().labeled == 40
    with pytest.raises(UserError, match="everything is labeled"):
        bench.answer(["cat"])


def test_an_answer_is_on_disk_with_what_was_shown_before_it_is_called_saved(
    open_workbench: OpenWorkbench, texts_project: Path
) -> None:
    opened = open_workbench()
    bench = opened.workbench
    bench.start()
    for _ in range(12):
        bench.answer([truth_of(bench)], Certainty.UNSURE)
    assert bench.save_status.state is SaveState.SAVED
    rows = rows_of(texts_project, "SELECT kind, certainty, seconds, shown_model, reason FROM label_events ORDER BY seq")
    assert len(rows) == 12
    assert {row[0] for row in rows} == {"label"}
    assert {row[1] for row in rows} == {"unsure"}
    assert all(isinstance(row[2], float) for row in rows)
    assert any(row[3] for row in rows), "later answers were given with a proposal on screen"
    assert all(row[4] for row in rows)


def test_the_model_learns_while_labeling_and_proposes(open_workbench: OpenWorkbench) -> None:
    opened = open_workbench()
    bench = opened.workbench
    bench.start()
    right = 0
    for number in range(30):
        assert bench.question is not None
        if number >= 20 and bench.question.proposal is not None:
            right += bench.question.proposal.proposed == (truth_of(bench),)
        bench.answer([truth_of(bench)])
    assert right >= 9, "two clearly different kinds of texts are told apart after twenty answers"
    assert bench.model_status.version is not None
    assert opened.of(ModelPublished)


def test_skipped_samples_come_back_last(open_workbench: OpenWorkbench) -> None:
    bench = open_workbench().workbench
    bench.start()
    assert bench.question is not None
    skipped = bench.question.row
    bench.skip()
    order = []
    while bench.question is not None:
        order.append(bench.question.row)
        bench.answer([truth_of(bench)])
    assert order[-1] == skipped
    assert bench.counts().skipped == 0


def test_undo_and_redo_reach_across_samples_and_restarts(open_workbench: OpenWorkbench) -> None:
    bench = open_workbench().workbench
    bench.start()
    asked = []
    for name in ("cat", "dog", "cat"):
        assert bench.question is not None
        asked.append(bench.question.row)
        bench.answer([name])
    bench.close()
    again = open_workbench().workbench
    again.start()
    for row in reversed(asked):
        assert again.rewinding.can_undo
        assert again.rewinding.undo()
        assert again.question is not None
        assert again.question.row == row
        assert again.question.own_value is None
    assert not again.rewinding.undo()
    assert again.counts().labeled == 0
    again.close()
    third = open_workbench().workbench
    third.start()
    for row, name in zip(asked, ("cat", "dog", "cat"), strict=True):
        assert third.rewinding.redo()
        assert third.question is not None
        assert (third.question.row, third.question.own_value) == (row, {"class": name})
    assert not third.rewinding.can_redo


def test_answering_after_an_undo_forgets_what_could_be_redone(open_workbench: OpenWorkbench) -> None:
    bench = open_workbench().workbench
    bench.start()
    bench.answer(["cat"])
    bench.rewinding.undo()
    bench.answer(["dog"])
    assert not bench.rewinding.can_redo
    assert [entry.names for entry in bench.history()] == [("dog",)]


def test_looking_back_shows_the_answer_and_the_interrupted_question_returns(open_workbench: OpenWorkbench) -> None:
    bench = open_workbench().workbench
    bench.start()
    assert bench.question is not None
    first = bench.question.row
    bench.answer(["cat"])
    interrupted = bench.question.row
    bench.questions.go_to(first)
    assert bench.question.own_value == {"class": "cat"}
    assert bench.question.asked_again
    bench.answer(["dog"])
    assert bench.question.row == interrupted
    assert bench.counts().per_class == {"cat": 0, "dog": 1}


def test_a_late_ranking_never_replaces_the_sample_on_screen(
    open_workbench: OpenWorkbench, manual: ManualRunner
) -> None:
    opened = open_workbench(manual)
    bench = opened.workbench
    bench.start()
    assert bench.question is not None
    shown = bench.question.row
    manual.pump()
    manual.step("model")
    assert bench.question.row == shown
    bench.answer([truth_of(bench)])
    assert bench.question.row != shown


def test_a_question_put_before_the_first_model_gets_its_proposal_when_it_is_there(
    open_workbench: OpenWorkbench, manual: ManualRunner
) -> None:
    opened = open_workbench(manual)
    bench = opened.workbench
    bench.start()
    manual.step("features")
    for _ in range(6):
        bench.answer([truth_of(bench)])
    assert bench.question is not None
    assert bench.question.proposal is None
    shown = bench.question.row
    while manual.waiting["model"]:
        manual.step("model")
    assert bench.question.row == shown
    assert bench.question.proposal is not None


def test_while_one_run_is_under_way_at_most_one_waits(open_workbench: OpenWorkbench, manual: ManualRunner) -> None:
    bench = open_workbench(manual).workbench
    bench.start()
    for _ in range(9):
        bench.answer([truth_of(bench)])
    assert len(manual.waiting["model"]) == 1
    manual.step("model")
    assert len(manual.waiting["model"]) == 1
    manual.step("model")
    manual.step("model")
    assert len(manual.waiting["model"]) == 0


def test_a_ranking_from_before_many_answers_asks_none_of_them_again(
    open_workbench: OpenWorkbench, manual: ManualRunner
) -> None:
    bench = open_workbench(manual).workbench
    bench.start()
    answered = []
    for _ in range(10):
        assert bench.question is not None
        answered.append(bench.question.row)
        bench.answer([truth_of(bench)])
    rows = np.arange(40, dtype=np.int32)
    bench.pool.adopt(Ranking("v1", "margin", 0, 0, rows, np.ones(40, dtype=np.float32), {}))
    assert not set(answered) & set(bench.pool.queue.head(40))


def failing(error: Exception) -> Future[int]:
    future: Future[int] = Future()
    future.set_exception(error)
    return future


def test_a_failed_write_returns_to_the_sample_with_the_answer_in_hand(
    open_workbench: OpenWorkbench, monkeypatch: pytest.MonkeyPatch, texts_project: Path
) -> None:
    opened = open_workbench()
    bench = opened.workbench
    bench.start()
    bench.answer(["cat"])
    assert bench.question is not None
    shown = bench.question.row
    latest = bench.acts.standing[-1]

    def disk_full(drafts: Sequence[EventDraft]) -> AppendTicket:
        (draft,) = drafts
        event = replace(
            latest, sample_uid=draft.sample_uid, kind=draft.kind, value=draft.value, event_id=EventId("lost")
        )
        return AppendTicket((event,), failing(StoreError("not saved: the disk is full")))

    monkeypatch.setattr(bench.store, "append", disk_full)
    bench.answer(["dog"])
    assert bench.save_status.state is SaveState.FAILED
    assert "disk is full" in bench.save_status.message
    assert bench.question.row == shown
    assert bench.question.own_value == {"class": "dog"}
    with pytest.raises(UserError, match="not saved yet"):
        bench.answer(["cat"])
    monkeypatch.undo()
    bench.saving.retry()
    assert bench.save_status.state is SaveState.SAVED
    assert bench.question.row != shown
    assert sorted(row[0] for row in rows_of(texts_project, "SELECT value FROM labels")) == [
        '{"class":"cat"}',
        '{"class":"dog"}',
    ]


def test_an_answer_that_cannot_be_saved_is_kept_elsewhere_and_can_be_opened_there(
    open_workbench: OpenWorkbench, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    opened = open_workbench()
    bench = opened.workbench
    bench.start()
    bench.answer(["cat"])

    def broken(_descriptor: int, _data: bytes) -> int:
        raise OSError(5, "Input/output error")

    with monkeypatch.context() as patch:
        patch.setattr("labeler.store.journal_file.os.write", broken)
        bench.answer(["dog"])
        assert bench.save_status.state is SaveState.FAILED
        (tmp_path / "no folder").write_text("")
        bench.saving.save_elsewhere(tmp_path / "no folder")
        assert opened.of(NoticeRaised)[-1].title == "Nothing was saved elsewhere"
        bench.saving.save_elsewhere(tmp_path / "stick")
        assert opened.of(NoticeRaised)[-1].title == "Saved elsewhere"
    (place,) = (tmp_path / "stick").iterdir()
    with ProjectStore.open(place) as rescued:
        assert [event.value for event in rescued.events()] == [{"class": "cat"}, {"class": "dog"}]
        assert not rescued.repairs.refused and rescued.task().names() == ("cat", "dog")
        kept = {event.event_id: event.hash for event in rescued.events()}
    bench.saving.retry()
    assert bench.save_status.state is SaveState.SAVED
    # The same events in both places: bringing one home doubles nothing.
    assert {event.event_id: event.hash for event in bench.store.events()} == kept


def test_saving_is_said_before_saved(open_workbench: OpenWorkbench, manual: ManualRunner) -> None:
    opened = open_workbench(manual)
    bench = opened.workbench
    bench.start()
    bench.answer(["cat"])
    assert bench.save_status.state is SaveState.SAVING
    bench.store.set_setting("wait", 1)  # the writer has done everything before it
    manual.pump()
    assert [event.status.state for event in opened.of(SaveStatusChanged)] == [SaveState.SAVING, SaveState.SAVED]


def test_flag_and_comment_stay_with_the_sample(open_workbench: OpenWorkbench) -> None:
    bench = open_workbench().workbench
    bench.start()
    assert bench.question is not None
    row = bench.question.row
    bench.toggle_flag()
    bench.comment("  hard to say ")
    assert bench.question.flagged
    assert bench.question.comment == "hard to say"
    bench.answer(["cat"])
    assert not bench.question.flagged
    bench.questions.go_to(row)
    assert (bench.question.flagged, bench.question.comment) == (True, "hard to say")
    bench.toggle_flag()
    assert not bench.question.flagged
    assert bench.counts().flagged == 0


def test_classes_can_be_renamed_merged_and_added_while_the_log_stays_true(
    open_workbench: OpenWorkbench, texts_project: Path
) -> None:
    bench = open_workbench().workbench
    bench.start()
    for _ in range(6):
        bench.answer([truth_of(bench)])
    bench.classes.rename("cat", "feline")
    assert bench.counts().per_class.keys() == {"feline", "dog"}
    bench.classes.add(LabelClass("wolf"))
    assert bench.question is not None
    bench.answer(["wolf"])
    assert bench.counts().per_class["wolf"] == 1
    bench.classes.merge("wolf", "dog")
    assert "wolf" not in bench.counts().per_class
    assert sum(bench.counts().per_class.values()) == 7
    said = {row[0] for row in rows_of(texts_project, "SELECT value FROM label_events WHERE kind = 'label'")}
    assert '{"class":"cat"}' in said
    assert '{"class":"wolf"}' in said
    now = {row[0] for row in rows_of(texts_project, "SELECT value FROM labels")}
    assert now == {'{"class":"feline"}', '{"class":"dog"}'}


def test_what_another_annotator_labeled_is_not_asked_again(open_workbench: OpenWorkbench) -> None:
    bench = open_workbench(annotator="anna").workbench
    bench.start()
    for _ in range(5):
        bench.answer([truth_of(bench)])
    bench.close()
    other = open_workbench(annotator="bert").workbench
    other.start()
    assert len(other.pool.queue) == 35
    assert other.counts().own_labeled == 0
    assert not other.rewinding.can_undo


def test_an_exception_in_training_is_said_once_and_labeling_goes_on(
    open_workbench: OpenWorkbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = open_workbench()
    bench = opened.workbench

    def broken(*_: object) -> None:
        raise RuntimeError("the model broke")

    monkeypatch.setattr("labeler.workbench.engine.rerank", broken)
    bench.start()
    for _ in range(4):
        bench.answer([truth_of(bench)])
    notices = [notice for notice in opened.of(NoticeRaised) if "broke" in notice.text]
    assert len(notices) == 1
    assert bench.counts().labeled == 4


def test_audit_questions_are_marked_and_measure_accuracy(open_workbench: OpenWorkbench) -> None:
    opened = open_workbench(audit_share=0.5)
    bench = opened.workbench
    bench.start()
    audits = 0
    for _ in range(34):
        assert bench.question is not None
        audits += bench.question.is_audit
        bench.answer([truth_of(bench)])
    assert audits >= 9
    estimate = bench.model_status.estimate
    assert estimate.value is not None
    assert estimate.low is not None
    assert estimate.high is not None
    assert 0 <= estimate.low <= estimate.value <= estimate.high <= 1
    assert bench.curve()


def test_a_model_that_learns_on_the_fly_takes_an_answer_in_before_the_full_fit(
    open_workbench: OpenWorkbench, manual: ManualRunner
) -> None:
    bench = open_workbench(manual, model="linear_sgd").workbench
    bench.start()
    manual.step("features")
    for _ in range(8):
        bench.answer([truth_of(bench)])
    while manual.waiting["model"]:
        manual.step("model")
    fitted = bench.learner.fitted
    bench.answer([truth_of(bench)])
    while manual.waiting["preview"]:
        manual.step("preview")
    stepped = bench.learner.fitted
    assert stepped is not fitted
    assert len(manual.waiting["model"]) == 1, "the full fit has not run yet"
    while manual.waiting["model"]:
        manual.step("model")
    assert bench.learner.fitted is not stepped


def test_unknown_choices_are_refused_and_known_ones_are_kept(open_workbench: OpenWorkbench) -> None:
    bench = open_workbench().workbench
    with pytest.raises(UsageError, match="not among the strategies"):
        bench.learning.choose(strategy="magic")
    with pytest.raises(UsageError, match="from 0 to 1"):
        bench.learning.choose(audit_share=1.5)
    bench.learning.choose(strategy="margin", model="extra_trees", audit_share=0.2)
    bench.close()
    again = open_workbench().workbench
    assert (again.settings.strategy, again.settings.model, again.settings.audit_share) == ("margin", "extra_trees", 0.2)


def test_a_read_only_project_shows_everything_and_takes_nothing(
    open_workbench: OpenWorkbench, texts_project: Path
) -> None:
    bench = open_workbench().workbench
    bench.start()
    bench.answer([truth_of(bench)])
    reader = Workbench.open(texts_project, "bert", runner=InlineRunner(), read_only=True, decoder=InProcessDecoder())
    try:
        reader.start()
        assert reader.question is not None
        assert reader.counts().labeled == 1
        assert reader.save_status.state is SaveState.READ_ONLY
        with pytest.raises(UserError, match="read-only"):
            reader.answer(["cat"])
    finally:
        reader.close()


def test_a_project_can_be_given_other_features_while_it_is_open(open_workbench: OpenWorkbench) -> None:
    opened = open_workbench()
    bench = opened.workbench
    bench.start()
    for _ in range(8):
        bench.answer([truth_of(bench)])
    assert bench.learner.features is not None
    before = bench.learner.features.id
    bench.learning.choose(blocks=["text_tfidf"])
    assert bench.learner.features.id != before
    bench.answer([truth_of(bench)])
    assert bench.question is not None
    assert bench.question.proposal is not None
    assert not opened.of(NoticeRaised)


def test_samples_added_and_taken_back_while_open(open_workbench: OpenWorkbench, tmp_path: Path) -> None:
    opened = open_workbench()
    bench = opened.workbench
    bench.start()
    for _ in range(6):
        bench.answer([truth_of(bench)])
    more = tmp_path / "more.csv"
    more.write_text("id,text\n" + "".join(f"m{n},another cat number {n} purrs\n" for n in range(9)), "utf-8")
    bench.batch.import_sources([more], ImportOptions(text="text", id="id"))
    (ended,) = opened.of(ImportEnded)
    assert ended.report.added == 9
    assert bench.counts().samples == 49
    assert bench.learner.features is not None
    assert bench.learner.features.n_rows == 49
    bench.batch.undo_import(ended.report.import_ids[0])
    assert bench.counts().samples == 40
    assert bench.counts().labeled == 6
    while bench.question is not None:
        bench.answer([truth_of(bench)])
    assert bench.counts().labeled == 40


def test_exports_run_on_the_open_project(open_workbench: OpenWorkbench, tmp_path: Path) -> None:
    opened = open_workbench()
    bench = opened.workbench
    bench.start()
    for _ in range(5):
        bench.answer([truth_of(bench)])
    target = tmp_path / "out.csv"
    bench.batch.export(ExportRequest(target))
    (ended,) = opened.of(ExportEnded)
    assert ended.report.rows == 5
    assert len(target.read_text("utf-8").splitlines()) == 6
    bench.batch.export(ExportRequest(target))
    assert opened.of(ExportEnded)[1].report is None
    assert "is there already" in opened.of(ExportEnded)[1].problem
