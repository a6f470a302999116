"""The log: append-only, chained, durable, and everything else derived from it."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from labeler.contracts.importer import ImportOptions
from labeler.domain.label_event import GENESIS, Certainty, EventKind, LabelEvent, canonical_json, event_hash
from labeler.domain.label_state import fold
from labeler.domain.sample import SampleUid, row_uid
from labeler.domain.task import LabelClass, TaskSpec
from labeler.errors import StoreError
from labeler.importers.csv_table import CsvTable
from labeler.store.engine import sqlite3
from labeler.store.label_log import EventDraft, write_events
from labeler.store.project_store import ProjectStore

UIDS = [SampleUid(f"{n:064x}") for n in range(4)]


def _say(store: ProjectStore, *drafts: EventDraft) -> tuple[LabelEvent, ...]:
    ticket = store.append(drafts)
    ticket.future.result(timeout=30)
    return ticket.events


def _label(uid: str, name: str, annotator: str = "ann", **more: Any) -> EventDraft:
    return EventDraft(SampleUid(uid), annotator, EventKind.LABEL, {"class": name}, **more)


def _table(store: ProjectStore, table: str) -> list[tuple[Any, ...]]:
    with sqlite3.connect(store.folder / "project.db") as plain:
        return plain.execute(f"SELECT * FROM {table} ORDER BY 1, 2, 3").fetchall()


def test_an_event_keeps_everything_that_was_said(project: ProjectStore) -> None:
    draft = EventDraft(
        UIDS[0],
        "änn",
        EventKind.LABEL,
        {"class": "cat"},
        certainty=Certainty.UNSURE,
        seconds=1.5,
        shown_model="v3",
        shown_proposal={"cat": 0.25, "dog": 0.75},
        reason={"strategy": "margin"},
    )
    (said,) = _say(project, draft)
    (kept,) = list(project.events())
    assert (kept.event_id, kept.clock, kept.created_at) == (said.event_id, said.clock, said.created_at)
    assert kept.value == {"class": "cat"} and kept.certainty is Certainty.UNSURE and kept.seconds == 1.5
    assert kept.shown_proposal == {"cat": 0.25, "dog": 0.75} and kept.reason == {"strategy": "margin"}
    assert kept.prev_hash == GENESIS and kept.hash == event_hash(kept)
    assert project.annotators() == [("änn", "annotator")]


def test_the_chain_goes_on_over_restarts_and_imports(project: ProjectStore, tmp_path: Path) -> None:
    _say(project, _label(UIDS[0], "cat"), _label(UIDS[1], "dog"))
    (tmp_path / "t.csv").write_text('text,label\none,cat\ntwo,"d""o\\g"\nthree,😀\n')
    project.intake.import_source(CsvTable(), tmp_path / "t.csv", ImportOptions(), annotator='B"ö\\')
    project.close()
    with ProjectStore.open(project.folder) as again:
        _say(again, _label(UIDS[2], "cat"))
        events = list(again.events())
        previous = GENESIS
        for event in events:
            assert event.prev_hash == previous
            assert event.hash == event_hash(event)
            previous = event.hash
        assert len(events) == 6
        assert [event.order for event in events] == sorted(event.order for event in events)
        assert len({event.event_id for event in events}) == 6
        assert all(event.event_id[14] == "7" and event.event_id[19] in "89ab" for event in events)


@pytest.mark.parametrize("statement", ["UPDATE label_events SET annotator = 'x'", "DELETE FROM label_events"])
def test_the_log_refuses_to_be_changed(project: ProjectStore, statement: str) -> None:
    _say(project, _label(UIDS[0], "cat"))
    with (
        sqlite3.connect(project.folder / "project.db") as plain,
        pytest.raises(sqlite3.IntegrityError, match="append-only"),
    ):
        plain.execute(statement)


def test_a_failed_write_leaves_nothing_and_says_so(project: ProjectStore) -> None:
    _say(project, _label(UIDS[0], "cat"))
    project._writing().call(lambda db: db.execute("PRAGMA max_page_count = 1"), own_transaction=True)
    long = EventDraft(UIDS[1], "ann", EventKind.COMMENT, {"text": "x" * 200_000})
    with pytest.raises(StoreError, match="not saved in birds"):
        _say(project, long)
    project._writing().call(lambda db: db.execute("PRAGMA max_page_count = 1000000"), own_transaction=True)
    assert [event.kind for event in project.events()] == [EventKind.LABEL]
    _say(project, long)
    assert len(list(project.events())) == 2


def test_a_pushed_clock_does_not_reorder_the_log(tmp_path: Path) -> None:
    now = [2_000_000_000_000]
    spec = TaskSpec("single", (LabelClass("cat"), LabelClass("dog")))
    with ProjectStore.create(tmp_path / "a.labeler", spec, "x", now_ms=lambda: now[0]) as store:
        _say(store, _label(UIDS[0], "cat"))
        now[0] -= 10 * 365 * 86_400_000
        _say(store, _label(UIDS[0], "dog"))
    with ProjectStore.open(tmp_path / "a.labeler", now_ms=lambda: now[0]) as store:
        (third,) = _say(store, _label(UIDS[0], "cat"))
        assert store.state_of(UIDS[0]).answers["ann"].event_id == third.event_id


def test_events_can_be_read_by_sample_and_annotator_both_ways(project: ProjectStore) -> None:
    drafts = [_label(UIDS[n % 2], "cat", "ann" if n % 3 else "bo") for n in range(1200)]
    said = _say(project, *drafts)
    assert [event.event_id for event in project.events()] == [event.event_id for event in said]
    newest = list(project.events(annotator="bo", newest_first=True, limit=5))
    assert [e.event_id for e in newest] == [e.event_id for e in reversed(said) if e.annotator == "bo"][:5]
    assert len(list(project.events(sample_uid=UIDS[1], annotator="ann"))) == 400
    assert len(list(project.events(after_seq=1190))) == 10
    assert project.log_position() == 1200


def test_threads_append_in_the_order_of_their_clocks(project: ProjectStore) -> None:
    def work(name: str) -> None:
        for n in range(25):
            project.append([_label(UIDS[n % 4], "cat", name)])

    threads = [threading.Thread(target=work, args=(name,)) for name in "abcd"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    project.close()
    with ProjectStore.open(project.folder) as again:
        events = list(again.events())
        assert len(events) == 100
        with sqlite3.connect(again.folder / "project.db") as plain:
            by_seq = [row[0] for row in plain.execute("SELECT event_id FROM label_events ORDER BY seq")]
        assert by_seq == [event.event_id for event in events]


def test_a_lone_surrogate_in_a_comment_is_kept_as_a_replacement_mark(project: ProjectStore) -> None:
    _say(project, EventDraft(UIDS[0], "ann", EventKind.COMMENT, {"text": "a\ud800b"}))
    assert project.state_of(UIDS[0]).comments["ann"].value == {"text": "a?b"}


_ACTS = st.lists(
    st.tuples(
        st.sampled_from(["label", "skip", "flag", "unflag", "comment", "adjudicate", "auto_label", "undo", "revoke"]),
        st.integers(0, 3),
        st.sampled_from(["ann", "bo"]),
        st.sampled_from(["cat", "dog"]),
        st.integers(0, 30),
    ),
    max_size=30,
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(batches=st.lists(_ACTS, max_size=3))
def test_the_derived_tables_are_the_fold_of_the_log(
    tmp_path_factory: pytest.TempPathFactory, batches: list[Sequence[tuple[str, int, str, str, int]]]
) -> None:
    spec = TaskSpec("single", (LabelClass("cat"), LabelClass("dog")))
    with ProjectStore.create(tmp_path_factory.mktemp("p") / "a.labeler", spec, "x") as store:
        said: list[LabelEvent] = []
        for batch in batches:
            drafts = [_draft(act, said) for act in batch]
            said.extend(_say(store, *drafts))
        expected = set()
        for uid in UIDS:
            state = fold(event for event in said if event.sample_uid == uid)
            assert _said(store.state_of(uid)) == _said(state)
            expected |= {(uid, slot, who) for slot, who, _ in _said(state)}
        before = _table(store, "standing_events")
        assert {row[:3] for row in before} == expected
        store.rebuild()
        assert _table(store, "standing_events") == before


def _draft(act: tuple[str, int, str, str, int], said: Sequence[LabelEvent]) -> EventDraft:
    kind, uid, annotator, name, back = act
    value: dict[str, Any] = {}
    if kind in ("label", "adjudicate", "auto_label"):
        value = {"class": name}
    elif kind == "comment":
        value = {"text": name if back % 3 else ""}
    elif kind in ("undo", "revoke"):
        target = said[-1 - back % len(said)] if said else None
        value = {"event": target.event_id if target else "nothing"}
        if target is not None:
            return EventDraft(target.sample_uid, annotator, EventKind(kind), value)
    return EventDraft(UIDS[uid], annotator, EventKind(kind), value)


def _said(state: Any) -> set[tuple[str, str, str]]:
    found = {
        (slot, who, event.event_id)
        for slot, events in (("answer", state.answers), ("flag", state.flags), ("comment", state.comments))
        for who, event in events.items()
    }
    if state.adjudication is not None:
        found.add(("adjudication", state.adjudication.annotator, state.adjudication.event_id))
    return found


def test_answers_come_as_columns_and_the_view_agrees(project: ProjectStore, tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text("text,label\none,cat\ntwo,dog\nthree,\n")
    project.intake.import_source(CsvTable(), tmp_path / "t.csv", ImportOptions(), annotator="bo")
    one, two, three = project.sample_uids()
    _say(
        project,
        _label(one, "dog", seconds=2.5, certainty=Certainty.SURE),
        EventDraft(two, "ann", EventKind.SKIP, {}),
        EventDraft(three, "ann", EventKind.FLAG, {}),
        _label(UIDS[0], "cat"),
    )
    answers = project.answers()
    said = [(sample_id, answers.said[code]) for sample_id, code in zip(answers.sample_ids, answers.codes, strict=True)]
    assert sorted((int(row), one.annotator, one.value, one.certainty) for row, one in said[:3]) == [
        (1, "ann", {"class": "dog"}, Certainty.SURE),
        (1, "bo", {"class": "cat"}, None),
        (2, "bo", {"class": "dog"}, None),
    ]
    assert (said[3][0], said[3][1].annotator, said[3][1].kind) == (2, "ann", EventKind.SKIP)
    assert len(answers.said) == len(answers) == 4
    own = project.answers("bo")
    assert {int(row): own.said[code].value["class"] for row, code in zip(own.sample_ids, own.codes, strict=True)} == {
        1: "cat",
        2: "dog",
    }
    assert project.answers("ann").sample_ids.tolist() == [1, 2]
    view = {(row[0], row[2]): json.loads(row[3]) for row in _table(project, "labels")}
    assert view == {(one, "bo"): {"class": "cat"}, (two, "bo"): {"class": "dog"}, (one, "ann"): {"class": "dog"}}
    counts = project.label_counts()
    assert (counts.samples, counts.labeled, counts.skipped, counts.flagged, counts.labels) == (3, 2, 0, 1, 3)
    assert counts.per_class == {"cat": 1, "dog": 2}
    assert counts.per_annotator == {"bo": 2, "ann": 1}


_LABELING = """
import sys
from pathlib import Path
from labeler.domain.label_event import EventKind
from labeler.store.label_log import EventDraft, write_events
from labeler.store.project_store import ProjectStore
store = ProjectStore.open(Path(sys.argv[1]))
number = 0
while True:
    ticket = store.append([EventDraft(f"{number % 7:064x}", "ann", EventKind.LABEL, {"class": "cat"})])
    ticket.future.result()
    print(ticket.events[0].event_id, flush=True)
    number += 1
"""


@pytest.mark.parametrize("answers", [1, 17, 60])
def test_what_was_acknowledged_survives_a_kill(project: ProjectStore, answers: int) -> None:
    project.close()
    with subprocess.Popen(
        [sys.executable, "-c", _LABELING, str(project.folder)], stdout=subprocess.PIPE, text=True
    ) as labeling:
        assert labeling.stdout is not None
        acknowledged = [labeling.stdout.readline().strip() for _ in range(answers)]
        labeling.kill()
        acknowledged += labeling.stdout.read().split()
    with ProjectStore.open(project.folder) as after:
        kept = [event.event_id for event in after.events()]
        # At most the one being written was kept without having been told, and a cut last line is no acknowledgement.
        assert kept[: len(acknowledged) - 1] == acknowledged[:-1]
        assert acknowledged[answers - 1] in kept
        before = _table(after, "standing_events")
        after.rebuild()
        assert _table(after, "standing_events") == before


def test_values_are_stored_in_one_text_per_value(project: ProjectStore) -> None:
    _say(project, _label(UIDS[0], "zebra ü"))
    assert _table(project, "label_events")[0][7] == canonical_json({"class": "zebra ü"})


def test_an_answer_stamped_before_an_import_but_written_after_it_does_not_outweigh_it(
    project: ProjectStore, tmp_path: Path
) -> None:
    """The import held the writer: its labels are later in time, though earlier in the log."""
    table = tmp_path / "t.csv"
    table.write_text("text,label\nsome words of text,dog\n", "utf-8")
    uid = row_uid("some words of text", None)
    early = project._log._stamped(EventDraft(uid, "import", EventKind.LABEL, {"class": "cat"}))  # type: ignore[union-attr]  # open for writing
    project.intake.import_source(CsvTable(), table, ImportOptions())
    project._write(lambda db: write_events(db, [early], project._writing().journal))
    assert [row[3] for row in project.current_labels()] == [{"class": "dog"}]
    before = _table(project, "standing_events")
    project.rebuild()
    assert _table(project, "standing_events") == before
