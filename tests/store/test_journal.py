"""The second record: its format, its segments, and what reading it accepts."""

from __future__ import annotations

import json
from hashlib import sha256
from itertools import pairwise
from pathlib import Path
from typing import Any
from zlib import crc32

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from labeler.contracts.importer import ImportOptions
from labeler.domain.label_event import Certainty, EventId, EventKind, LabelEvent, canonical_json, chained
from labeler.domain.sample import SampleUid
from labeler.errors import StoreError
from labeler.importers.csv_table import CsvTable
from labeler.store import journal as journal_module
from labeler.store.engine import sqlite3
from labeler.store.event_rows import EVENT_COLUMNS, event_row
from labeler.store.journal_lines import BadLine, RawLine, event_row_in, event_row_of, event_text, line_of, raw_line
from labeler.store.journal_segment import Line, Refusal, read_head, read_segment, segments_in
from labeler.store.label_log import EventDraft
from labeler.store.project_store import ProjectStore

UIDS = [SampleUid(f"{n:064x}") for n in range(5)]


def _label(uid: str, name: str = "cat", **more: Any) -> EventDraft:
    return EventDraft(SampleUid(uid), "ann", EventKind.LABEL, {"class": name}, **more)


def _say(store: ProjectStore, *drafts: EventDraft) -> tuple[LabelEvent, ...]:
    ticket = store.append(drafts)
    ticket.future.result(timeout=30)
    return ticket.events


def _lines(store: ProjectStore) -> list[dict[str, Any]]:
    return [
        json.loads(line)
        for segment in segments_in(store.folder / "journal")
        for line in segment.path.read_bytes().splitlines()
    ]


def test_an_answer_is_in_the_journal_with_every_column_by_name(project: ProjectStore) -> None:
    draft = _label(
        UIDS[0], certainty=Certainty.SURE, seconds=2, shown_model="v1", shown_proposal={"cat": 0.5}, reason={"by": "x"}
    )
    _say(project, draft)
    with sqlite3.connect(project.folder / "project.db") as plain:
        (row,) = plain.execute(f"SELECT {EVENT_COLUMNS} FROM label_events").fetchall()
    (said,) = [line["event"] for line in _lines(project) if "event" in line]
    columns = dict(zip(EVENT_COLUMNS.split(", "), row, strict=True))
    columns |= {name: json.loads(columns[name]) for name in ("value", "shown_proposal", "reason")}
    assert said == {name: value for name, value in columns.items() if name != "guidelines"}
    assert said["seconds"] == 2.0 and said["hash"] == row[14]


def test_each_line_carries_the_checksum_of_its_canonical_text(project: ProjectStore) -> None:
    _say(project, _label(UIDS[0]), _label(UIDS[1], "dög"))
    project.rename_class("cat", "Katze")
    lines = _lines(project)
    assert "head" in lines[0] and not any("head" in line for line in lines[1:])
    for line in lines:
        ((name, payload),) = [item for item in line.items() if item[0] != "crc"]
        assert line["crc"] == f"{crc32(canonical_json(payload).encode()):08x}"
        assert name in ("head", "event", "change")


def test_the_head_holds_what_a_lost_database_needs(project: ProjectStore) -> None:
    project.set_guidelines("Look twice.")
    project.rename_class("cat", "Katze")
    project.ensure_annotator("Ann", "lead")
    _say(project, _label(UIDS[0], "Katze"))
    closed = project.close_segment()
    _say(project, _label(UIDS[1], "dog"))
    head = read_head(segments_in(project.folder / "journal")[-1].path)
    assert closed is not None and head is not None
    assert (head["format"], head["device"], head["number"]) == (1, project.device, 2)
    assert head["before"] == {"segment": closed.name, "size": closed.stat().st_size}
    assert (head["project"], head["title"], head["task"]) == (project.setting("project_id"), "Birds", "single")
    assert [item["name"] for item in head["classes"]] == ["Katze", "dog"]
    assert set(head["classes"][0]) == {"id", "name", "key", "color", "parent", "position", "description"}
    assert set(head["class_names"]) == {"cat", "Katze", "dog"}
    assert head["guidelines"] == "Look twice." and head["guideline_versions"][0]["version"] == 1
    assert {"id": 1, "name": "Ann", "role": "lead"} in head["annotators"]
    assert head["prev_hash"] == next(iter(project.events())).hash


def test_what_is_no_event_is_noted_where_it_changes(project: ProjectStore) -> None:
    project.set_setting("colour", "blue")
    project.ensure_annotator("Bo", "lead")
    project.restyle_class("dog", key="x")
    project.merge_classes("dog", "cat")
    project.set_guidelines("One bird a picture.")
    changes = [line["change"] for line in _lines(project) if "change" in line]
    assert [(change["what"], change.get("kind")) for change in changes] == [
        ("setting", None), ("annotator", None), ("class", "restyle"), ("class", "merge"), ("guidelines", None)
    ]  # fmt: skip
    assert [change["clock"] for change in changes] == sorted(change["clock"] for change in changes)
    assert changes[-1]["text"] == "One bird a picture." and changes[-1]["version"] == 1


def test_a_closed_segment_is_named_by_its_content_and_the_next_goes_on(project: ProjectStore) -> None:
    first, second = _say(project, _label(UIDS[0])), _say(project, _label(UIDS[1]))
    closed = project.close_segment()
    assert closed is not None
    assert closed.name == f"{project.device}-000001.{sha256(closed.read_bytes()).hexdigest()[:16]}.jsonl"
    assert project.close_segment() is None
    content = closed.read_bytes()
    (third,) = _say(project, _label(UIDS[2]))
    project.close()
    assert closed.read_bytes() == content
    names = [segment.path.name for segment in segments_in(project.folder / "journal")]
    assert names == [closed.name, f"{project.device}-000002.jsonl"]
    said = [line.row[0] for name in names for line in read_segment(closed.with_name(name)) if line.row]  # type: ignore[union-attr]  # no refusals here
    assert said == [first[0].event_id, second[0].event_id, third.event_id]


def test_an_import_fills_segments_of_the_usual_size(
    project: ProjectStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal_module, "SEGMENT_BYTES", 200_000)
    monkeypatch.setattr(journal_module, "_BUFFER_BYTES", 50_000)
    rows = "\n".join(f"text {n},{'cat' if n % 2 else 'dog'}" for n in range(2_000))
    (tmp_path / "t.csv").write_text(f"text,label\n{rows}\n")
    project.intake.import_source(CsvTable(), tmp_path / "t.csv", ImportOptions())
    project.close()
    segments = segments_in(project.folder / "journal")
    assert len(segments) >= 5
    assert all(segment.digest is not None and segment.path.stat().st_size < 300_000 for segment in segments[:-1])
    read = [item for segment in segments for item in read_segment(segment.path)]
    assert not [item for item in read if isinstance(item, Refusal)]
    hashes = [item.row[13:15] for item in read if isinstance(item, Line) and item.row]
    assert len(hashes) == 2_000
    assert all(before[1] == after[0] for before, after in pairwise(hashes))
    for segment, following in pairwise(segments):
        head = read_head(following.path)
        assert head is not None and head["before"]["segment"] == segment.path.name
    with ProjectStore.open(project.folder) as again:
        assert not again.repairs and again.log_position() == 2_000


# Any event at all, to text and back.

_texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
_leaves = st.none() | st.booleans() | st.integers(-9, 9) | st.floats(allow_nan=False, allow_infinity=False) | _texts
_values = st.dictionaries(
    _texts | st.sampled_from(["sample_uid", "value", "seconds", "shown_model"]),
    st.recursive(_leaves, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_texts, inner, max_size=3)),
    max_size=4,
)
_events = st.builds(
    LabelEvent,
    event_id=st.uuids().map(lambda found: EventId(str(found))),
    device=_texts,
    clock=st.integers(0, 2**60).map(lambda n: f"{n:016x}"),
    sample_uid=st.sampled_from(UIDS),
    annotator=_texts,
    kind=st.sampled_from(list(EventKind)),
    value=_values,
    created_at=_texts,
    certainty=st.none() | st.sampled_from(list(Certainty)),
    seconds=st.none() | st.floats(0, 1e9),
    shown_model=st.none() | _texts,
    shown_proposal=st.none() | _values,
    reason=st.none() | _values,
    guidelines=st.none() | st.integers(1, 999),
).map(lambda event: chained(event, "0" * 64))


@settings(deadline=None, max_examples=300)
@given(_events)
def test_any_event_comes_back_from_its_line_as_it_was(event: LabelEvent) -> None:
    row = event_row(event)
    text = event_text(row)
    assert text == canonical_json(json.loads(text))
    line = line_of("event", text)[:-1]
    assert event_row_of(raw_line(line)) == row
    assert event_row_in(line) in (row, None)


@settings(deadline=None, max_examples=200, suppress_health_check=[HealthCheck.too_slow])
@given(_events, st.data())
def test_no_changed_byte_passes(event: LabelEvent, data: st.DataObject) -> None:
    row = event_row(event)
    line = bytearray(line_of("event", event_text(row))[:-1])
    at = data.draw(st.integers(0, len(line) - 1))
    line[at] ^= data.draw(st.integers(1, 255))
    assert event_row_in(bytes(line)) is None
    with pytest.raises(BadLine):
        event_row_of(raw_line(bytes(line)))
    # And one whose checksum was put right again is refused for its hash.
    text = bytearray(event_text(row).encode())
    at = data.draw(st.integers(0, len(text) - 1))
    text[at] ^= data.draw(st.integers(1, 255))
    with pytest.raises(BadLine):
        event_row_of(RawLine("event", bytes(text)))


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"{}",
        b'{"crc":"00000000","event":{}}',
        line_of("event", "{}")[:-1],
        line_of("event", "[1]")[:-1],
        line_of("event", "[" * 100_000)[:-1],
        line_of("event", '{"annotator":1}')[:-1],
    ],
)
def test_what_is_no_event_is_refused(line: bytes) -> None:
    with pytest.raises(BadLine):
        event_row_of(raw_line(line))


def test_reading_goes_on_behind_what_it_refuses(project: ProjectStore) -> None:
    project.ensure_annotator("ann")
    said = [_say(project, _label(UIDS[n]))[0].event_id for n in range(5)]
    project.close()
    (segment,) = segments_in(project.folder / "journal")
    lines = segment.path.read_bytes().splitlines(keepends=True)
    bad = lines[3].replace(b"cat", b"dog")
    segment.path.write_bytes(b"".join([*lines[:3], bad, *lines[4:-1], lines[-1][:-20]]))
    found = list(read_segment(segment.path))
    assert [line.row[0] for line in found if isinstance(line, Line) and line.row] == [said[0], said[2], said[3]]
    refusals = [item for item in found if isinstance(item, Refusal)]
    assert [(item.line, item.torn) for item in refusals] == [(4, False), (5, False), (7, True)]
    assert "checksum" in refusals[0].reason and "missing" in refusals[1].reason
    assert str(refusals[0]).startswith(f"{segment.path.name}, line 4: ")


def test_nothing_is_saved_while_the_journal_cannot_be_written(
    project: ProjectStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    _say(project, _label(UIDS[0]))
    journal = project._writing().journal

    def refuse(_data: bytes) -> None:
        raise OSError(5, "Input/output error")

    assert journal._file is not None
    monkeypatch.setattr(journal._file, "append", refuse)
    ticket = project.append([_label(UIDS[1])])
    with pytest.raises(StoreError, match="not saved"):
        ticket.future.result(timeout=30)
    assert project.log_position() == 1
    monkeypatch.undo()
    project.append_again(ticket).future.result(timeout=30)
    project.append_again(ticket).future.result(timeout=30)
    project.close()
    with ProjectStore.open(project.folder) as again:
        assert not again.repairs
        assert [event.sample_uid for event in again.events()] == [UIDS[0], UIDS[1]]


def test_a_line_as_answers_make_it_is_read_without_the_parser(project: ProjectStore) -> None:
    project.ensure_annotator("ann")
    _say(project, _label(UIDS[0]))
    (line,) = [
        line
        for line in segments_in(project.folder / "journal")[0].path.read_bytes().splitlines()
        if b'"event":' in line[:30]
    ]
    assert event_row_in(line) == event_row_of(raw_line(line))
    assert event_row_in(line[:-1]) is None
    assert event_row_in(line.replace(b'"event":', b'"evens":')) is None
