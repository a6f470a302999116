"""The label log: facts go in at the end, chained and stamped, and are never changed."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from typing import TYPE_CHECKING

from labeler.domain.clock import HybridClock
from labeler.domain.label_event import (
    Certainty,
    EventKind,
    LabelEvent,
    Value,
    canonical_json,
    chained,
    utc_text,
    uuid7,
)
from labeler.domain.sample import SampleUid
from labeler.errors import StoreError
from labeler.store.class_names import restate
from labeler.store.engine import sqlite3
from labeler.store.event_rows import (
    EVENT_COLUMNS,
    INSERT_EVENT,
    VALUE_COLUMN,
    Row,
    event_row,
    kept_event,
    last_clock,
    last_seq,
)
from labeler.store.journal import Journal
from labeler.store.standing import follow, refold
from labeler.store.writer import Writer

if TYPE_CHECKING:
    from sqlite_utils import Database

_PAGE = 500
_NAMES_CLASSES = frozenset({EventKind.LABEL, EventKind.AUTO_LABEL, EventKind.ADJUDICATE})


@dataclass(frozen=True, slots=True)
class EventDraft:
    """What someone says, before it gets its place in the log."""

    sample_uid: SampleUid
    annotator: str
    kind: EventKind
    value: Value
    certainty: Certainty | None = None
    seconds: float | None = None
    shown_model: str | None = None
    shown_proposal: Value | None = None
    reason: Value | None = None


@dataclass(frozen=True, slots=True)
class AppendTicket:
    """Events with their place in time, not yet chained; `future` gives the log position once they are durable."""

    events: tuple[LabelEvent, ...]
    future: Future[int]


class LabelLog:
    """Appends on the writer, for one device. `guidelines` is the version that annotators have before them now."""

    def __init__(self, writer: Writer, device: str, clock: HybridClock, now_ms: Callable[[], int]) -> None:
        self._writer = writer
        self._device = device
        self._clock = clock
        self._now_ms = now_ms
        self.guidelines: int | None = None
        # Stamps and queue places are given together, so that this device's order of writing is its order of time.
        self._order = threading.Lock()

    def append(self, drafts: Sequence[EventDraft]) -> AppendTicket:
        with self._order:
            events = tuple(self._stamped(draft) for draft in drafts)
            return AppendTicket(events, self._submit(events))

    def again(self, ticket: AppendTicket) -> AppendTicket:
        """Write the same events once more, after a failure. What of it is there already is not written twice."""
        with self._order:
            return AppendTicket(ticket.events, self._submit(ticket.events))

    def _submit(self, events: tuple[LabelEvent, ...]) -> Future[int]:
        journal = self._writer.journal
        return self._writer.submit(lambda db: write_events(db, events, journal))

    def _stamped(self, draft: EventDraft) -> LabelEvent:
        now = self._now_ms()
        return LabelEvent(
            event_id=uuid7(now),
            device=self._device,
            clock=self._clock.tick(),
            sample_uid=draft.sample_uid,
            annotator=draft.annotator,
            kind=draft.kind,
            value=storable(draft.value),
            created_at=utc_text(now),
            certainty=draft.certainty,
            # As the database will give it back: an integer would hash differently.
            seconds=None if draft.seconds is None else float(draft.seconds),
            shown_model=draft.shown_model,
            shown_proposal=None if draft.shown_proposal is None else storable(draft.shown_proposal),
            reason=None if draft.reason is None else storable(draft.reason),
            guidelines=self.guidelines,
        )


def write_events(db: Database, said: Sequence[LabelEvent], journal: Journal) -> int:
    """Chain and insert one device's events, in its order of time; derived rows follow. Returns the log position."""
    connection = db.conn
    events = _not_there(connection, said, journal)
    annotators = dict.fromkeys(event.annotator for event in events)
    connection.executemany("INSERT OR IGNORE INTO annotators(name, role) VALUES (?, 'annotator')", zip(annotators))
    latest = last_clock(connection)
    is_newest = latest is None or all(event.clock > latest for event in events[:1])
    before = last_seq(connection)
    rows = list(_chained_rows(events, journal.tip))
    if len(rows) > 1:
        journal.begin_batch(connection)
    # Own events by a plain INSERT: one that is there already must fail, not vanish.
    inserted = connection.executemany(INSERT_EVENT, journal.events(rows, connection)).rowcount if rows else 0
    if inserted != len(rows):
        raise StoreError(f"not saved: of {len(rows)} answers {inserted} were written; save again")
    restate(
        connection,
        {row[VALUE_COLUMN] for event, row in zip(events, rows, strict=True) if event.kind in _NAMES_CLASSES},
    )
    if is_newest:
        follow(connection, list(enumerate(events, start=before + 1)))
    else:
        # An import ran between stamping and writing: what it said of these samples came later.
        refold(connection, dict.fromkeys(event.sample_uid for event in events))
    return last_seq(connection)


def _not_there(connection: sqlite3.Connection, events: Sequence[LabelEvent], journal: Journal) -> Sequence[LabelEvent]:
    """The events without those that an attempt which seemed to fail has left."""
    ids = [event.event_id for event in events]
    there: set[str] = journal.kept.intersection(ids)
    for at in range(0, len(ids), _PAGE):
        page = ids[at : at + _PAGE]
        marks = ", ".join("?" * len(page))
        found = connection.execute(f"SELECT event_id FROM label_events WHERE event_id IN ({marks})", page)
        there.update(event_id for (event_id,) in found)
    return [event for event in events if event.event_id not in there] if there else events


def _chained_rows(events: Sequence[LabelEvent], prev_hash: str) -> Iterator[Row]:
    for event in events:
        linked = chained(event, prev_hash)
        yield event_row(linked)
        prev_hash = linked.hash


def storable(value: Value) -> Value:
    """The value without lone surrogates, which JSON can carry but UTF-8, and so the database, cannot."""
    text = canonical_json(dict(value))
    clean = text.encode("utf-8", "replace").decode("utf-8")
    return value if clean == text else dict(json.loads(clean))


def read_numbered(connection: sqlite3.Connection) -> Iterator[tuple[int, LabelEvent]]:
    """(seq, event) by seq; in pages, so that no long read is held."""
    last = 0
    while page := connection.execute(
        f"SELECT seq, {EVENT_COLUMNS} FROM label_events WHERE seq > ? ORDER BY seq LIMIT ?", (last, _PAGE)
    ).fetchall():
        for seq, *row in page:
            yield seq, kept_event(tuple(row))
        last = page[-1][0]


def read_newest_event(connection: sqlite3.Connection) -> LabelEvent | None:
    """The last in log order; asked for like this, SQLite need not sort the whole log."""
    row = connection.execute(
        f"SELECT {EVENT_COLUMNS} FROM label_events WHERE clock = (SELECT max(clock) FROM label_events) "
        "ORDER BY event_id DESC LIMIT 1"
    ).fetchone()
    return None if row is None else kept_event(row)


def read_events(
    connection: sqlite3.Connection,
    *,
    sample_uid: str | None = None,
    annotator: str | None = None,
    after_seq: int = 0,
    newest_first: bool = False,
    limit: int | None = None,
) -> Iterator[LabelEvent]:
    """Events in log order, (clock, event_id), or the other way round; in pages, so that no long read is held."""
    conditions: list[str] = ["seq > ?"]
    given: list[str | int] = [after_seq]
    for column, wanted in (("sample_uid", sample_uid), ("annotator", annotator)):
        if wanted is not None:
            conditions.append(f"{column} = ?")
            given.append(wanted)
    direction, beyond = ("DESC", "<") if newest_first else ("ASC", ">")
    last: tuple[str, ...] = ()
    left = limit
    while left is None or left > 0:
        where = " AND ".join([*conditions, *([f"(clock, event_id) {beyond} (?, ?)"] if last else [])])
        page = connection.execute(
            f"SELECT {EVENT_COLUMNS} FROM label_events WHERE {where} "
            f"ORDER BY clock {direction}, event_id {direction} LIMIT ?",
            (*given, *last, _PAGE if left is None else min(_PAGE, left)),
        ).fetchall()
        if not page:
            return
        yield from map(kept_event, page)
        last = (page[-1][2], page[-1][0])
        left = None if left is None else left - len(page)
