"""Bringing lines of the journal into the database: events that it has not, and changes behind what it knows."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from labeler.store.class_names import restate, restate_all
from labeler.store.engine import is_conflict, sqlite3
from labeler.store.event_rows import EVENT_COLUMNS, Row, last_seq
from labeler.store.journal_segment import Line, Refusal
from labeler.store.journal_state import apply_change, restore
from labeler.store.standing import rebuild, refold

_INSERT = f"INSERT OR IGNORE INTO label_events({EVENT_COLUMNS}) VALUES ({', '.join('?' * 16)})"
_BATCH = 5_000
# SQLite's bound on parameters is 32,766.
_ASKED = 500
# From this share of all events on, deriving everything anew is faster than sample by sample.
_ANEW = 10


@dataclass(frozen=True, slots=True)
class Taken:
    """What came of one segment.

    Attributes
    ----------
    end : the byte behind its last good line; 0 if there is none.
    events : how many it was the first to bring: those whose ids were not known, or were not in the database.
    last_hash : of the segment's own device; empty if it brought none.
    last_clock : the latest stamp in it.
    """

    end: int
    events: int
    last_hash: str
    last_clock: str


@contextmanager
def without_collecting() -> Iterator[None]:
    """Many rows and no cycles: looking for garbage among them takes a quarter of the time and finds none."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


class Absorber:
    """Used inside one transaction; `finish` derives what follows from the events."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        state_devices: frozenset[str],
        known_clock: str,
        refuse: Callable[[Refusal], None],
    ) -> None:
        """Changes told by `state_devices` later than `known_clock` are done again; those of others are not ours."""
        self._connection = connection
        self._state_devices = state_devices
        self._known_clock = known_clock
        self._refuse = refuse
        self._before = last_seq(connection)
        # An empty log is filled without its indexes, which are then made in one go.
        self._indexes = _drop_indexes(connection) if self._before == 0 else []
        self._classes_changed = False
        self.inserted = 0
        self.sources: list[str] = []

    def take(self, device: str, lines: Iterable[Line | Refusal], limit: int | None, ids: set[str] | None) -> Taken:
        """Take one segment's lines up to the byte `limit`. `ids` knows the events of the segments before it."""
        end, brought, tip, clock = 0, 0, "", ""
        batch: list[tuple[Row, Line]] = []
        for line in lines:
            if isinstance(line, Refusal):
                self._refuse(line)
                continue
            if limit is not None and line.end > limit:
                break
            end, row = line.end, line.row
            if row is not None:
                batch.append((row, line))
                if row[2] > clock:
                    clock = row[2]
                if row[1] == device:
                    tip = row[14]
                if len(batch) >= _BATCH:
                    brought += self._insert(batch, ids)
                    batch = []
            elif line.payload is not None:
                said_at = str(line.payload.get("clock", ""))
                clock = max(clock, said_at)
                if device in self._state_devices and said_at > self._known_clock:
                    self._change(line)
        brought += self._insert(batch, ids)
        return Taken(end, brought, tip, clock)

    def finish(self) -> None:
        """Derived tables follow the events that came in."""
        for index in self._indexes:
            self._connection.execute(index)
        connection = self._connection
        if not self.inserted:
            if self._classes_changed:
                restate_all(connection)
            return
        behind = (self._before,)
        connection.execute(
            "INSERT OR IGNORE INTO annotators(name, role) "
            "SELECT annotator, 'annotator' FROM label_events WHERE seq > ? GROUP BY annotator ORDER BY min(seq)",
            behind,
        )
        if self.inserted * _ANEW > last_seq(connection):
            rebuild(connection)
            return
        said = connection.execute(
            "SELECT DISTINCT value FROM label_events WHERE seq > ? AND kind IN ('label', 'auto_label', 'adjudicate')",
            behind,
        ).fetchall()
        restate_all(connection) if self._classes_changed else restate(connection, [value for (value,) in said])
        touched = connection.execute("SELECT DISTINCT sample_uid FROM label_events WHERE seq > ?", behind).fetchall()
        refold(connection, [uid for (uid,) in touched])

    def _insert(self, batch: Sequence[tuple[Row, Line]], ids: set[str] | None) -> int:
        inserted = self._connection.executemany(_INSERT, (row for row, _ in batch)).rowcount if batch else 0
        if inserted < len(batch):
            self._compare(batch)
        self.inserted += inserted
        if ids is None:
            return inserted
        before = len(ids)
        ids.update(row[0] for row, _ in batch)
        return len(ids) - before

    def _compare(self, batch: Sequence[tuple[Row, Line]]) -> None:
        """What is there under the same id must say the same."""
        for at in range(0, len(batch), _ASKED):
            said = {row[0]: (row[14], line) for row, line in batch[at : at + _ASKED]}
            marks = ", ".join("?" * len(said))
            kept = self._connection.execute(
                f"SELECT event_id, hash FROM label_events WHERE event_id IN ({marks})", list(said)
            )
            for event_id, own_hash in kept:
                if own_hash != said[event_id][0]:
                    line = said[event_id][1]
                    reason = f"another event has its id, {event_id}; the one in the database was kept"
                    self._refuse(Refusal(line.path, line.number, reason))

    def _change(self, line: Line) -> None:
        assert line.payload is not None
        self._classes_changed = True
        try:
            if line.kind == "head":
                restore(self._connection, line.payload)
                self.sources += [str(record["source"]) for record in line.payload["imports"]]
            else:
                apply_change(self._connection, line.payload)
                if line.payload["what"] == "import":
                    self.sources.append(str(line.payload["source"]))
        except (KeyError, TypeError, ValueError, AttributeError, sqlite3.DatabaseError) as error:
            if isinstance(error, sqlite3.DatabaseError) and not is_conflict(error):
                raise
            self._refuse(Refusal(line.path, line.number, f"it cannot be done again ({error})"))


def _drop_indexes(connection: sqlite3.Connection) -> list[str]:
    """How to make them again."""
    found = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = 'label_events' AND sql IS NOT NULL"
    ).fetchall()
    for name, _ in found:
        connection.execute(f"DROP INDEX {name}")
    return [sql for _, sql in found]
