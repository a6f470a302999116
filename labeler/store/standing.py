"""Which events hold: the derived table `standing_events`, kept beside the log by re-folding the samples touched."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from labeler.domain.label_event import EventId, EventKind, LabelEvent
from labeler.domain.label_state import ANSWERS, TAKES_BACK, SampleState, fold
from labeler.store.class_names import restate_all
from labeler.store.engine import sqlite3
from labeler.store.event_rows import EVENT_COLUMNS, kept_event

_PUT = "INSERT INTO standing_events(sample_uid, slot, annotator, seq) VALUES (?, ?, ?, ?)"

StandingRow = tuple[str, str, str, int]


def refold(connection: sqlite3.Connection, uids: Iterable[str]) -> None:
    """Derive the rows of these samples anew. Must run in the transaction that changed their log."""
    for uid in uids:
        connection.execute("DELETE FROM standing_events WHERE sample_uid = ?", (uid,))
        connection.executemany(_PUT, _standing_rows(connection, uid))


def follow(connection: sqlite3.Connection, numbered: Sequence[tuple[int, LabelEvent]]) -> None:
    """The rows after (seq, event) pairs that are the newest of the whole log, in their order.

    Nothing behind such an event can take it back, so it changes its own slot and no other; only where it takes
    something back itself its sample is folded anew. Says the same as `refold`, twenty times as fast.
    """
    folded = dict.fromkeys(event.sample_uid for _, event in numbered if event.kind in TAKES_BACK)
    now: dict[tuple[str, str, str], int | None] = {}
    decided: dict[str, tuple[str, int]] = {}
    for seq, event in numbered:
        if event.sample_uid in folded:
            continue
        if event.kind is EventKind.ADJUDICATE:
            decided[event.sample_uid] = (event.annotator, seq)
        else:
            slot, holds = _slot(event)
            now[event.sample_uid, slot, event.annotator] = seq if holds else None
    connection.executemany(
        "DELETE FROM standing_events WHERE sample_uid = ? AND slot = ? AND annotator = ?",
        [key for key, seq in now.items() if seq is None],
    )
    connection.executemany(
        "DELETE FROM standing_events WHERE sample_uid = ? AND slot = 'adjudication'", [(uid,) for uid in decided]
    )
    rows = [(*key, seq) for key, seq in now.items() if seq is not None]
    rows += [(uid, "adjudication", annotator, seq) for uid, (annotator, seq) in decided.items()]
    connection.executemany(f"{_PUT} ON CONFLICT DO UPDATE SET seq = excluded.seq", sorted(rows))
    refold(connection, folded)


def _slot(event: LabelEvent) -> tuple[str, bool]:
    """The slot that an event settles, and whether something stands there afterwards."""
    if event.kind in ANSWERS:
        return "answer", True
    if event.kind is EventKind.COMMENT:
        return "comment", bool(event.value.get("text"))
    return "flag", event.kind is EventKind.FLAG


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


# What follows is said of the samples on which nothing is taken back, decided over others or said in words. Answers come
# sorted by where they are put, as the table is filled in its own order then; of two in one place the later one holds.
_ANSWERS = """
INSERT INTO standing_events(sample_uid, slot, annotator, seq)
SELECT sample_uid, 'answer', annotator, seq FROM label_events
WHERE kind IN ('label', 'skip', 'auto_label') AND sample_uid NOT IN (SELECT sample_uid FROM temp.careful)
ORDER BY sample_uid, annotator
ON CONFLICT DO UPDATE SET seq = excluded.seq WHERE
  (SELECT clock || event_id FROM label_events e WHERE e.seq = excluded.seq)
  > (SELECT clock || event_id FROM label_events e WHERE e.seq = standing_events.seq)
"""
_FLAGS = """
INSERT INTO standing_events(sample_uid, slot, annotator, seq)
SELECT sample_uid, 'flag', annotator, seq FROM (
  SELECT sample_uid, annotator, seq, kind, max(clock || event_id) FROM label_events
  WHERE kind IN ('flag', 'unflag') AND sample_uid NOT IN (SELECT sample_uid FROM temp.careful)
  GROUP BY sample_uid, annotator
) WHERE kind = 'flag'
"""
# Outside the careful ones these are the only events of their samples.
_WORDS = """
INSERT INTO standing_events(sample_uid, slot, annotator, seq)
SELECT sample_uid, CASE kind WHEN 'comment' THEN 'comment' ELSE 'adjudication' END, annotator, seq FROM label_events
WHERE (kind = 'adjudicate' OR kind = 'comment' AND coalesce(json_extract(value, '$.text'), '') <> '')
  AND sample_uid NOT IN (SELECT sample_uid FROM temp.careful)
"""


def rebuild(connection: sqlite3.Connection) -> None:
    """Derive everything from the log alone. Runs in the caller's transaction."""
    restate_all(connection)
    connection.execute("DELETE FROM standing_events")
    connection.execute(
        "CREATE TEMP TABLE careful AS SELECT sample_uid FROM label_events "
        "WHERE kind IN ('undo', 'revoke', 'adjudicate', 'comment') GROUP BY sample_uid HAVING "
        "(SELECT count(*) FROM label_events o WHERE o.sample_uid = label_events.sample_uid) > 1"
    )
    for derive in (_ANSWERS, _FLAGS, _WORDS):
        connection.execute(derive)
    refold(
        connection, [uid for (uid,) in connection.execute("SELECT sample_uid FROM temp.careful ORDER BY 1").fetchall()]
    )
    connection.execute("DROP TABLE temp.careful")


def sample_events(connection: sqlite3.Connection, uid: str) -> Iterator[tuple[int, LabelEvent]]:
    """(seq, event) of one sample in log order."""
    cursor = connection.execute(
        f"SELECT seq, {EVENT_COLUMNS} FROM label_events WHERE sample_uid = ? ORDER BY clock, event_id", (uid,)
    )
    for row in cursor:
        yield row[0], kept_event(row[1:])


def _standing_rows(connection: sqlite3.Connection, uid: str) -> list[StandingRow]:
    numbered = list(sample_events(connection, uid))
    seq_of = {event.event_id: seq for seq, event in numbered}
    return standing_rows(uid, fold(event for _, event in numbered), seq_of)


def standing_rows(uid: str, state: SampleState, seq_of: Mapping[EventId, int]) -> list[StandingRow]:
    """What `standing_events` must hold of a sample whose events fold to this state."""
    return [(uid, slot, who, seq_of[event.event_id]) for slot, who, event in _entries(state)]


def _entries(state: SampleState) -> Iterator[tuple[str, str, LabelEvent]]:
    for slot, events in (("answer", state.answers), ("flag", state.flags), ("comment", state.comments)):
        for annotator, event in events.items():
            yield slot, annotator, event
    if state.adjudication is not None:
        yield "adjudication", state.adjudication.annotator, state.adjudication
