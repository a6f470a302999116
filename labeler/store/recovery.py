"""What can still be had of a damaged project file: by SQLite where it reads, from the bare pages where it does not."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path

from labeler.store.chain import is_true
from labeler.store.connections import open_snapshot
from labeler.store.engine import sqlite3
from labeler.store.event_rows import EVENT_COLUMNS, Row
from labeler.store.page_scan import scan_rows

Check = Callable[[], None]
Numbered = tuple[int, Row]

_UNREADABLE = (sqlite3.Error, UnicodeDecodeError, ValueError, TypeError, OverflowError)
# Tables that are taken over whole, from the newest place where they can be read whole.
SMALL_TABLES = (
    "settings", "annotators", "classes", "class_names", "class_changes", "guideline_versions", "imports",
    "model_versions", "agreement_history",
)  # fmt: skip
_UID = re.compile("[0-9a-f]{64}")
_EVENT_WIDTHS = (16, 17)
# Where the seconds stand in `EVENT_COLUMNS`.
_SECONDS = EVENT_COLUMNS.split(", ").index("seconds")
_SAMPLE_WIDTH, _SOURCE_WIDTH = 9, 6
_MODALITIES = frozenset({"image", "text", "record"})


@dataclass(slots=True)
class Recovered:
    """`tables`: name → (columns, rows) of those that could be read to the end. `samples` and `sources` as rows of their
    tables without those columns that are numbers of rows. `events` by their number in the log."""

    tables: dict[str, tuple[list[str], list[Row]]] = field(default_factory=dict)
    samples: dict[int, Row] = field(default_factory=dict)
    sources: list[Row] = field(default_factory=list)
    events: dict[str, Numbered] = field(default_factory=dict)


def recover(database: Path, check: Check, *, is_sound: bool) -> Recovered:
    """Read everything that is there. The caller holds the project's lock and has no connection to it.

    Unless the file `is_sound`, every page is searched for events: a damaged tree may skip some without an error.
    """
    found = Recovered()
    complete: set[str] = set()
    with suppress(*_UNREADABLE), closing(open_snapshot(database)) as connection:
        connection.execute("PRAGMA query_only = ON")
        tables = _real_tables(connection)
        for table in SMALL_TABLES:
            if table in tables:
                with suppress(*_UNREADABLE):
                    cursor = connection.execute(f"SELECT * FROM main.{table}")
                    columns = [str(column[0]) for column in cursor.description]
                    found.tables[table] = (columns, cursor.fetchall())
        complete = {name for name, read in _LARGE.items() if name in tables and read(connection, found, check)}
    if not is_sound:
        _from_pages(database, found, complete, check)
    return found


def _real_tables(connection: sqlite3.Connection) -> set[str]:
    """A view may have a table's name, and run for ever."""
    return {str(name) for (name,) in connection.execute("SELECT name FROM main.sqlite_master WHERE type = 'table'")}


def _read_events(connection: sqlite3.Connection, found: Recovered, check: Check) -> bool:
    has_guidelines = any(row[1] == "guidelines" for row in connection.execute("PRAGMA table_info(label_events)"))
    columns = EVENT_COLUMNS if has_guidelines else EVENT_COLUMNS.replace("guidelines", "NULL")
    return _to_the_end(
        connection.execute(f"SELECT seq, {columns} FROM main.label_events"), lambda row: _keep_event(found, row), check
    )


def _read_samples(connection: sqlite3.Connection, found: Recovered, check: Check) -> bool:
    def keep(row: Row) -> None:
        found.samples[row[0]] = row[1:]

    columns = "id, uid, source, modality, text, data, meta, added_at, object"
    return _to_the_end(connection.execute(f"SELECT {columns} FROM main.samples"), keep, check)


def _read_sources(connection: sqlite3.Connection, found: Recovered, check: Check) -> bool:
    columns = "sample_id, source, row_id, meta, import_id, file_name"
    return _to_the_end(connection.execute(f"SELECT {columns} FROM main.sample_sources"), found.sources.append, check)


_LARGE: dict[str, Callable[[sqlite3.Connection, Recovered, Check], bool]] = {
    "label_events": _read_events, "samples": _read_samples, "sample_sources": _read_sources,
}  # fmt: skip


def _to_the_end(cursor: sqlite3.Cursor, keep: Callable[[Row], None], check: Check) -> bool:
    try:
        while rows := cursor.fetchmany(2_000):
            check()
            for row in rows:
                keep(row)
    except _UNREADABLE:
        return False
    return True


def _keep_event(found: Recovered, row: Row) -> None:
    """Only what has the hash of what it says."""
    if isinstance(row[1], str) and row[1] not in found.events and is_true(row[1:]):
        found.events[row[1]] = (row[0], row[1:])


def _from_pages(database: Path, found: Recovered, complete: set[str], check: Check) -> None:
    """Also from pages to which no table leads any more. Samples only where SQLite could not read them to the end: those
    of an import that was taken back may still lie about."""
    for number, values in scan_rows(database, check):
        event = _as_event(values)
        if event is not None:
            _keep_event(found, (number, *event))
        elif "samples" not in complete and _is_sample(values):
            found.samples.setdefault(number, values[1:])
        elif "sample_sources" not in complete and _is_source(values):
            found.sources.append(values)


def _as_event(values: Row) -> Row | None:
    """In the order of `EVENT_COLUMNS`. SQLite keeps whole seconds as integers, and leaves later columns out."""
    if len(values) not in _EVENT_WIDTHS or values[0] is not None or not isinstance(values[1], str):
        return None
    row = [*values[1:], *([None] if len(values) == _EVENT_WIDTHS[0] else [])]
    if isinstance(row[_SECONDS], int):
        row[_SECONDS] = float(row[_SECONDS])
    return tuple(row)


def _is_sample(values: Row) -> bool:
    return (
        len(values) == _SAMPLE_WIDTH
        and values[0] is None
        and isinstance(values[1], str)
        and _UID.fullmatch(values[1]) is not None
        and values[3] in _MODALITIES
    )


def _is_source(values: Row) -> bool:
    return (
        len(values) == _SOURCE_WIDTH
        and isinstance(values[0], int)
        and isinstance(values[1], str)
        and isinstance(values[3], str)
        and values[3].startswith("{")
        and isinstance(values[4], int)
    )
