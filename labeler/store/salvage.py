"""What SQLite can still read of a damaged database: from the front up to the damage, and from the back down to it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

from labeler.domain.label_event import event_hash
from labeler.store.connections import open_reader, transaction
from labeler.store.engine import is_conflict, sqlite3
from labeler.store.event_rows import EVENT_COLUMNS, INSERT_EVENT, Row, event_from
from labeler.store.schema import APPLICATION_ID

_PAGE = 500
# Table → what its rows are numbered by. What others refer to comes first.
_TABLES = {
    "annotators": "id",
    "imports": "id",
    "samples": "id",
    "sample_sources": "rowid",
    "model_versions": "id",
    "agreement_history": "log_position",
}
_UNREADABLE = (sqlite3.Error, UnicodeDecodeError, ValueError, TypeError)


def salvage_tables(damaged: Path, target: sqlite3.Connection) -> None:
    """Everything but the log: samples and their places, imports, annotators, model versions."""
    source = _opened(damaged)
    if source is None:
        return
    with closing(source), transaction(target):
        for table, key in _TABLES.items():
            columns = [row[1] for row in target.execute(f"PRAGMA table_info({table})")]
            put = f"INSERT OR IGNORE INTO {table}({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"
            for rows in _readable(source, table, key, columns):
                target.executemany(put, rows)


def salvage_events(damaged: Path, target: sqlite3.Connection) -> int:
    """Events that `target` has not, and whose hash is right; how many. Runs in the caller's transaction."""
    source = _opened(damaged)
    if source is None:
        return 0
    saved = 0
    with closing(source):
        for rows in _readable(source, "label_events", "seq", EVENT_COLUMNS.split(", ")):
            marks = ", ".join("?" * len(rows))
            ids = [row[0] for row in rows]
            known = {
                event_id
                for (event_id,) in target.execute(f"SELECT event_id FROM label_events WHERE event_id IN ({marks})", ids)
            }
            for row in rows:
                if row[0] not in known and _is_true(row):
                    saved += _put(target, row)
    return saved


def _put(target: sqlite3.Connection, row: Row) -> bool:
    """False where its place is taken by another."""
    try:
        target.execute(INSERT_EVENT, row)
    except sqlite3.DatabaseError as error:
        if not is_conflict(error):
            raise
        return False
    return True


def _opened(damaged: Path) -> sqlite3.Connection | None:
    """The database, if it is one of ours and can be opened at all."""
    if not damaged.is_file():
        return None
    with suppress(*_UNREADABLE):
        source = open_reader(damaged)
        with suppress(*_UNREADABLE):
            if source.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID:
                return source
        source.close()
    return None


def _is_true(row: Row) -> bool:
    try:
        event = event_from(row)
        return event_hash(event) == event.hash
    except (ValueError, TypeError, AttributeError):
        return False


def _readable(source: sqlite3.Connection, table: str, key: str, columns: list[str]) -> Iterator[list[Row]]:
    """Pages of rows that can be read; nothing, if the table cannot be."""
    listed = ", ".join(columns)
    least: int | None = None
    with suppress(*_UNREADABLE):
        while rows := source.execute(
            f"SELECT {key}, {listed} FROM {table} WHERE {key} > ? ORDER BY {key} LIMIT {_PAGE}",
            (-1 if least is None else least,),
        ).fetchall():
            least = rows[-1][0]
            yield [row[1:] for row in rows]
        return
    most: int | None = None
    with suppress(*_UNREADABLE):
        while rows := source.execute(
            f"SELECT {key}, {listed} FROM {table} WHERE {key} > ? AND {key} < ? ORDER BY {key} DESC LIMIT {_PAGE}",
            (-1 if least is None else least, (1 << 62) if most is None else most),
        ).fetchall():
            most = rows[-1][0]
            yield [row[1:] for row in rows]
