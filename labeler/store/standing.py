"""Which events hold: the derived table `standing_events`, kept beside the log by re-folding the samples touched."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator

from labeler.domain.label_event import LabelEvent
from labeler.domain.label_state import SampleState, fold
from labeler.store.class_names import restate_all
from labeler.store.event_rows import EVENT_COLUMNS, event_from

_PUT = "INSERT INTO standing_events(sample_uid, slot, annotator, seq) VALUES (?, ?, ?, ?)"
_CHUNK = 500

StandingRow = tuple[str, str, str, int]


def refold(connection: sqlite3.Connection, uids: Iterable[str]) -> None:
    """Derive the rows of these samples anew. Must run in the transaction that changed their log."""
    for uid in uids:
        connection.execute("DELETE FROM standing_events WHERE sample_uid = ?", (uid,))
        connection.executemany(_PUT, _standing_rows(connection, uid))


def add_first_answers(connection: sqlite3.Connection, after_seq: int, careful: str) -> None:
    """Take over answers behind `after_seq` on samples with nothing else in the log: there the fold is the answer.

    `careful` names a table of the uids to leave out, which the caller refolds.
    """
    connection.execute(
        "INSERT INTO standing_events(sample_uid, slot, annotator, seq) "
        "SELECT sample_uid, 'answer', annotator, seq FROM label_events "
        f"WHERE seq > ? AND sample_uid NOT IN (SELECT uid FROM {careful}) ORDER BY sample_uid",
        (after_seq,),
    )


def rebuild(connection: sqlite3.Connection) -> None:
    """Derive everything from the log alone."""
    restate_all(connection)
    connection.execute("DELETE FROM standing_events")
    after = ""
    while True:
        found = connection.execute(
            "SELECT DISTINCT sample_uid FROM label_events WHERE sample_uid > ? ORDER BY sample_uid LIMIT ?",
            (after, _CHUNK),
        ).fetchall()
        if not found:
            return
        refold(connection, (uid for (uid,) in found))
        after = found[-1][0]


def sample_events(connection: sqlite3.Connection, uid: str) -> Iterator[tuple[int, LabelEvent]]:
    """(seq, event) of one sample in log order."""
    cursor = connection.execute(
        f"SELECT seq, {EVENT_COLUMNS} FROM label_events WHERE sample_uid = ? ORDER BY clock, event_id", (uid,)
    )
    for row in cursor:
        yield row[0], event_from(row[1:])


def _standing_rows(connection: sqlite3.Connection, uid: str) -> list[StandingRow]:
    numbered = list(sample_events(connection, uid))
    seq_of = {event.event_id: seq for seq, event in numbered}
    state = fold(event for _, event in numbered)
    return [(uid, slot, who, seq_of[event.event_id]) for slot, who, event in _entries(state)]


def _entries(state: SampleState) -> Iterator[tuple[str, str, LabelEvent]]:
    for slot, events in (("answer", state.answers), ("flag", state.flags), ("comment", state.comments)):
        for annotator, event in events.items():
            yield slot, annotator, event
    if state.adjudication is not None:
        yield "adjudication", state.adjudication.annotator, state.adjudication
