"""What an open session asks of the store beside answers: audit positions, flags, decisions, pages of labels."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from labeler.domain.label_event import EventKind, LabelEvent, utc_text
from labeler.domain.sample import SampleUid
from labeler.store.event_rows import EVENT_COLUMNS, event_from

_COLUMNS = ", ".join(f"e.{column.strip()}" for column in EVENT_COLUMNS.split(","))
# The first 16 hex digits of a uid as a number.
_HEAD_DIGITS = 16

StandingAnswers = dict[SampleUid, tuple[dict[str, LabelEvent], LabelEvent | None]]


def read_uid_heads(connection: sqlite3.Connection) -> NDArray[np.uint64]:
    """uint64 of shape (n,): the beginning of each uid, in id order."""
    cursor = connection.execute(f"SELECT substr(uid, 1, {_HEAD_DIGITS}) FROM samples ORDER BY id")
    return np.fromiter((int(head, 16) for (head,) in cursor), dtype=np.uint64)


def read_flagged(connection: sqlite3.Connection) -> list[SampleUid]:
    rows = connection.execute("SELECT DISTINCT sample_uid FROM standing_events WHERE slot = 'flag'")
    return [SampleUid(uid) for (uid,) in rows]


def count_answers_since(connection: sqlite3.Connection, annotator: str, milliseconds: int) -> int:
    """How many labels of an annotator that still hold were given since a moment (ms since 1970)."""
    query = (
        "SELECT count(*) FROM label_events e JOIN standing_events t ON t.seq = e.seq "
        "WHERE e.annotator = ? AND e.clock >= ? AND e.created_at >= ? AND t.slot = 'answer' AND e.kind = 'label'"
    )
    since = f"{milliseconds << 16:016x}"
    return int(connection.execute(query, (annotator, since, utc_text(milliseconds))).fetchone()[0])


def read_adjudications(connection: sqlite3.Connection) -> list[tuple[int, LabelEvent]]:
    """(sample id, the decision that holds)."""
    rows = connection.execute(
        f"SELECT s.id, {_COLUMNS} FROM standing_events t JOIN label_events e ON e.seq = t.seq "
        "JOIN samples s ON s.uid = t.sample_uid WHERE t.slot = 'adjudication'"
    )
    return [(row[0], event_from(row[1:])) for row in rows]


def read_standing_answers(connection: sqlite3.Connection, uids: Sequence[SampleUid]) -> StandingAnswers:
    """Of these samples, each annotator's standing answer and the lead's decision; untouched samples are left out."""
    marks = ", ".join("?" * len(uids))
    rows = connection.execute(
        f"SELECT t.slot, {_COLUMNS} FROM standing_events t JOIN label_events e ON e.seq = t.seq "
        f"WHERE t.sample_uid IN ({marks}) AND t.slot IN ('answer', 'adjudication') ORDER BY e.clock, e.event_id",
        list(uids),
    )
    found: StandingAnswers = {}
    for row in rows:
        event = event_from(row[1:])
        answers, decided = found.get(event.sample_uid, ({}, None))
        if row[0] == "adjudication":
            decided = event
        elif event.kind is not EventKind.SKIP:
            answers[event.annotator] = event
        found[event.sample_uid] = (answers, decided)
    return found


def read_current_labels(connection: sqlite3.Connection) -> list[tuple[Any, ...]]:  # Any: SQLite's own value types
    """The rows of the view `labels` in order of time, values parsed."""
    rows = connection.execute(
        "SELECT sample_uid, source, annotator, value, certainty, seconds, created_at FROM labels "
        "ORDER BY created_at, sample_uid, annotator"
    )
    return [(*row[:3], json.loads(row[3]), *row[4:]) for row in rows]
