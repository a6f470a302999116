"""Whether a project's database can be used: a quick look at every opening, and a thorough one where there is reason.

At a clean close a mark is left beside the database that says how it looked. Whoever opens next finds it untouched,
changed by somebody else in between (then everything is checked), or not closed properly (a crash).
"""

from __future__ import annotations

import json
import os
from contextlib import closing, suppress
from enum import Enum
from pathlib import Path

from labeler.domain.label_event import event_hash
from labeler.errors import ProjectError
from labeler.store.connections import DATABASE, in_words, open_reader
from labeler.store.engine import error_name, sqlite3
from labeler.store.event_rows import EVENT_COLUMNS, event_from
from labeler.store.schema import APPLICATION_ID, SCHEMA_VERSION

_MARK = ".closed"
# Up to this size a check of all pages is not felt.
_SMALL = 64 << 20
_DAMAGED = ("SQLITE_CORRUPT", "SQLITE_NOTADB", "SQLITE_IOERR_SHORT_READ", "SQLITE_ERROR", "SQLITE_FORMAT")
_TABLES = ("settings", "samples", "sample_sources", "annotators", "classes", "class_names", "label_events")


class Found(Enum):
    """How the database looks since it was last closed."""

    UNTOUCHED = 1
    CHANGED = 2
    NOT_CLOSED = 3


def look(folder: Path) -> Found:
    """How the database was left."""
    try:
        said = json.loads((folder / _MARK).read_text("utf-8"))
    except (OSError, ValueError):
        return Found.NOT_CLOSED
    return Found.UNTOUCHED if said == _looks(folder) else Found.CHANGED


def clear_mark(folder: Path) -> None:
    """Before the first change."""
    with suppress(OSError):
        (folder / _MARK).unlink()


def leave_mark(folder: Path, *, suspect: bool) -> None:
    """After closing. `suspect`: something was found broken, so the next opening shall check everything."""
    looks = None if suspect else _looks(folder)
    # Without the mark the next opening checks a little more; nothing else hangs on it.
    with suppress(OSError):
        (folder / _MARK).write_text(json.dumps(looks), "utf-8")


def _looks(folder: Path) -> list[int] | None:
    wal = folder / f"{DATABASE}-wal"
    if wal.exists() and wal.stat().st_size:
        return None
    try:
        stat = os.stat(folder / DATABASE)
    except OSError:
        return None
    return [stat.st_size, stat.st_mtime_ns]


def trouble_with(folder: Path, found: Found) -> str:
    """Why the database cannot be used, or nothing. Raises `ProjectError` for a newer one, which is none of our trouble.

    Opens it as SQLite does and in no other way: a plain `open` would drop the locks of whoever has it open here.
    """
    path = folder / DATABASE
    if not path.exists():
        return f"{DATABASE} was missing"
    try:
        with in_words(f"{folder.name} cannot be opened", ProjectError), closing(open_reader(path)) as connection:
            trouble = _look_inside(connection, folder)
            if not trouble and found is not Found.UNTOUCHED:
                trouble = _look_closely(connection, path, found)
    except ProjectError as error:
        cause = error.__cause__
        if not isinstance(cause, sqlite3.Error) or not _is_damage(cause):
            raise
        return f"{DATABASE} was damaged"
    except (sqlite3.Error, UnicodeDecodeError, ValueError, TypeError):
        return f"{DATABASE} was damaged"
    return trouble


def _is_damage(error: sqlite3.Error) -> bool:
    name = error_name(error)
    return any(name == code or name.startswith(f"{code}_") for code in _DAMAGED)


def _look_inside(connection: sqlite3.Connection, folder: Path) -> str:
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if application != APPLICATION_ID:
        return f"{DATABASE} was empty or another program's"
    if version > SCHEMA_VERSION:
        raise ProjectError(
            f"{folder.name} was written by a newer labeler (format {version}, this one reads up to {SCHEMA_VERSION}); "
            "update labeler to open it, the project is left as it is"
        )
    for table in _TABLES:
        connection.execute(f"SELECT * FROM {table} LIMIT 1").fetchone()
    connection.execute("SELECT * FROM label_events ORDER BY seq DESC LIMIT 1").fetchone()
    wal = folder / f"{DATABASE}-wal"
    if not (wal.exists() and wal.stat().st_size):
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        size = int(connection.execute("PRAGMA page_size").fetchone()[0])  # SQLCipher gives it as text
        if pages * size > os.stat(folder / DATABASE).st_size:
            return f"{DATABASE} was cut short"
    return ""


def _look_closely(connection: sqlite3.Connection, path: Path, found: Found) -> str:
    if found is Found.NOT_CLOSED and os.stat(path).st_size > _SMALL:
        return ""
    if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        return f"{DATABASE} was damaged"
    if found is Found.NOT_CLOSED:
        return ""
    for row in connection.execute(f"SELECT {EVENT_COLUMNS} FROM label_events"):
        event = event_from(row)
        if event_hash(event) != event.hash:
            return f"an answer in {DATABASE} was not what had been said"
    return ""
