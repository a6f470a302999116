"""What an open session asks of the store beside answers: audit positions, flags, decisions, pages of labels."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from labeler.domain.label_event import Certainty, EventKind, LabelEvent, Value, utc_text
from labeler.domain.sample import SampleUid
from labeler.store.class_names import PresentNames
from labeler.store.engine import sqlite3
from labeler.store.event_rows import EVENT_COLUMNS, kept_event
from labeler.store.stored_values import in_order, json_object

_COLUMNS = ", ".join(f"e.{column.strip()}" for column in EVENT_COLUMNS.split(","))
# The first 16 hex digits of a uid as a number.
_HEAD_DIGITS = 16
_HEADS = 200_000


class StandingAnswer(NamedTuple):
    """What one annotator, or the lead, says of a sample now, in present class names."""

    value: Value
    certainty: Certainty | None
    seconds: float | None
    created_at: str
    kind: EventKind = EventKind.LABEL


# Looked up rather than made: an export asks a million times.
_KINDS = {kind.value: kind for kind in EventKind}

# Each annotator's answer about a sample, and the lead's decision.
AnswersOfSample = tuple[dict[str, StandingAnswer], StandingAnswer | None]
StandingAnswers = dict[SampleUid, AnswersOfSample]


def read_uid_heads(connection: sqlite3.Connection) -> NDArray[np.uint64]:
    """uint64 of shape (n,): the beginning of each uid, in id order."""
    last = connection.execute("SELECT coalesce(max(id), 0) FROM samples").fetchone()[0]
    parts = [np.zeros(0, dtype=np.uint64)]
    with in_order("the hash of a sample"):
        for start in range(0, last + 1, _HEADS):
            # Strung together by SQLite: a million rows are not handed over one by one.
            count, heads = connection.execute(
                f"SELECT count(*), coalesce(group_concat(substr(uid, 1, {_HEAD_DIGITS}), ''), '') "
                "FROM (SELECT uid FROM samples WHERE id >= ? AND id < ? ORDER BY id)",
                (start, start + _HEADS),
            ).fetchone()
            if len(heads) != count * _HEAD_DIGITS:
                raise ValueError("too short")
            parts.append(np.frombuffer(bytes.fromhex(heads), dtype=">u8").astype(np.uint64))
    return np.concatenate(parts)


def read_flagged(connection: sqlite3.Connection) -> list[SampleUid]:
    rows = connection.execute("SELECT DISTINCT sample_uid FROM standing_events WHERE slot = 'flag'")
    return [SampleUid(uid) for (uid,) in rows]


def read_speaking_flags(connection: sqlite3.Connection) -> list[LabelEvent]:
    """Flags that hold and say more than that they stand, oldest first."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM standing_events t JOIN label_events e ON e.seq = t.seq "
        "WHERE t.slot = 'flag' AND e.value <> '{}' ORDER BY e.clock, e.event_id"
    )
    return [kept_event(row) for row in rows]


def count_answers_since(connection: sqlite3.Connection, annotator: str, milliseconds: int) -> int:
    """How many labels of an annotator that still hold were given since a moment (ms since 1970)."""
    query = (
        "SELECT count(*) FROM label_events e JOIN standing_events t "
        "ON t.sample_uid = e.sample_uid AND t.slot = 'answer' AND t.annotator = e.annotator AND t.seq = e.seq "
        "WHERE e.annotator = ? AND e.clock >= ? AND e.created_at >= ? AND e.kind = 'label'"
    )
    since = f"{milliseconds << 16:016x}"
    return int(connection.execute(query, (annotator, since, utc_text(milliseconds))).fetchone()[0])


def read_latest_seconds(connection: sqlite3.Connection, count: int) -> list[float]:
    """How long the latest answers took, newest first; imported ones, of which that is not known, left out."""
    rows = connection.execute(
        "SELECT seconds FROM label_events WHERE kind IN ('label', 'skip') AND seconds IS NOT NULL "
        "ORDER BY seq DESC LIMIT ?",
        (count,),
    )
    return [float(row[0]) for row in rows]


def read_answer_months(connection: sqlite3.Connection) -> dict[int, str]:
    """By sample id: the month (YYYY-MM) of the latest answer that holds."""
    rows = connection.execute(
        "SELECT s.id, substr(max(e.created_at), 1, 7) FROM standing_events t JOIN label_events e ON e.seq = t.seq "
        "JOIN samples s ON s.uid = t.sample_uid WHERE t.slot = 'answer' GROUP BY t.sample_uid"
    )
    return {int(sample_id): str(month) for sample_id, month in rows}


def read_meta_values(connection: sqlite3.Connection, column: str) -> dict[int, str]:
    """By sample id: what its metadata say under a name; samples without it are left out."""
    rows = connection.execute(
        "SELECT s.id, m.value FROM samples s, json_each(CASE WHEN json_valid(s.meta) THEN s.meta ELSE '{}' END) m "
        "WHERE m.key = ? AND m.value IS NOT NULL",
        (column,),
    )
    return {int(sample_id): str(value) for sample_id, value in rows}


def read_adjudications(connection: sqlite3.Connection) -> list[tuple[int, LabelEvent]]:
    """(sample id, the decision that holds)."""
    rows = connection.execute(
        f"SELECT s.id, {_COLUMNS} FROM standing_events t JOIN label_events e ON e.seq = t.seq "
        "JOIN samples s ON s.uid = t.sample_uid WHERE t.slot = 'adjudication'"
    )
    return [(row[0], kept_event(row[1:])) for row in rows]


def read_standing_answers(
    connection: sqlite3.Connection, uids: Sequence[SampleUid], *, skips: bool = False
) -> StandingAnswers:
    """Of these samples, each annotator's standing answer and the lead's decision; untouched samples are left out, and
    skips unless asked for."""
    names = PresentNames.read(connection)
    known: dict[str, Value] = {}
    marks = ", ".join("?" * len(uids))
    left_out = "" if skips else "AND e.kind <> 'skip' "
    rows = connection.execute(
        "SELECT t.sample_uid, t.slot, t.annotator, e.value, e.certainty, e.seconds, e.created_at, e.kind "
        "FROM standing_events t JOIN label_events e ON e.seq = t.seq "
        f"WHERE t.sample_uid IN ({marks}) AND t.slot IN ('answer', 'adjudication') {left_out}"
        "ORDER BY e.clock, e.event_id",
        list(uids),
    )
    found: StandingAnswers = {}
    for uid, slot, annotator, value, certainty, seconds, created_at, kind in rows:
        if value not in known:
            with in_order("an answer"):
                known[value] = names.value(json_object(value))
        sure = Certainty(certainty) if certainty else None
        said = StandingAnswer(known[value], sure, seconds, created_at, _KINDS[kind])
        answers, decided = found.get(uid, ({}, None))
        if slot == "adjudication":
            found[uid] = (answers, said)
        else:
            answers[annotator] = said
            found[uid] = (answers, decided)
    return found


def read_current_labels(connection: sqlite3.Connection) -> list[tuple[Any, ...]]:  # Any: SQLite's own value types
    """The rows of the view `labels` in order of time, values parsed."""
    rows = connection.execute(
        "SELECT sample_uid, source, annotator, value, certainty, seconds, created_at FROM labels "
        "ORDER BY created_at, sample_uid, annotator"
    )
    with in_order("an answer"):
        return [(*row[:3], json_object(row[3]), *row[4:]) for row in rows]
