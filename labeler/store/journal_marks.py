"""How far the database knows each segment of the journal: kept in the same transaction as the events themselves, so
that opening a healthy project need not read the journal."""

from __future__ import annotations

from dataclasses import dataclass

from labeler.store.engine import sqlite3
from labeler.store.journal_segment import stem_of


@dataclass(frozen=True, slots=True)
class Mark:
    """Everything before the byte `size` of a segment is in the database. `last_hash` ends its own device's chain."""

    device: str
    number: int
    size: int
    events: int
    last_hash: str
    last_clock: str

    @property
    def stem(self) -> str:
        return stem_of(self.device, self.number)


def read_marks(connection: sqlite3.Connection) -> dict[str, Mark]:
    """By stem."""
    rows = connection.execute("SELECT device, number, size, events, last_hash, last_clock FROM journal_segments")
    marks = [Mark(*row) for row in rows]
    return {mark.stem: mark for mark in marks}


def put_mark(connection: sqlite3.Connection, mark: Mark) -> None:
    connection.execute(
        "INSERT INTO journal_segments(device, number, size, events, last_hash, last_clock) VALUES (?, ?, ?, ?, ?, ?) "
        "ON CONFLICT(device, number) DO UPDATE SET size = excluded.size, events = excluded.events, "
        "last_hash = excluded.last_hash, last_clock = excluded.last_clock",
        (mark.device, mark.number, mark.size, mark.events, mark.last_hash, mark.last_clock),
    )


def drop_mark(connection: sqlite3.Connection, mark: Mark) -> None:
    connection.execute("DELETE FROM journal_segments WHERE device = ? AND number = ?", (mark.device, mark.number))
