"""SQLite connections under one set of rules, and SQLite's errors in words.

One connection writes; every reading thread has its own that cannot write.
"""

from __future__ import annotations

import os
import sqlite3
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

from labeler.errors import ProjectError, StoreError, UserError
from labeler.store.schema_check import refuse_foreign_schema, refuse_super_journal
from labeler.store.stored_values import CarefulConnection

DATABASE = "project.db"
# How long to wait for another process that is just now checkpointing.
_BUSY_MS = 10_000
CACHE_KB = 16_000

_WORDS = {
    "SQLITE_FULL": "the disk is full; free some space and try again",
    "SQLITE_IOERR": "the disk reported an error; check the disk, then copy the project elsewhere",
    "SQLITE_READONLY": "the project may not be written; check the permissions of its folder",
    "SQLITE_CANTOPEN": "the project file cannot be opened; check that its folder still exists and may be written",
    "SQLITE_BUSY": "another program holds the project file; close it and try again",
    "SQLITE_LOCKED": "another program holds the project file; close it and try again",
    "SQLITE_CORRUPT": "the project file is damaged; copy the whole project folder before doing anything else",
    "SQLITE_NOTADB": "the project file is damaged or is not a database; copy the whole project folder first",
    "SQLITE_NOMEM": "memory ran out; close other programs and try again",
    "SQLITE_TOOBIG": "one value is too large for the project file",
    "SQLITE_PERM": "the project may not be written; check the permissions of its folder",
}


@contextmanager
def in_words(doing: str, as_error: type[UserError] = StoreError) -> Iterator[None]:
    """Turn SQLite's errors about the world into ours. A mistake in our own SQL passes through as it is."""
    try:
        yield
    except sqlite3.Error as error:
        name = getattr(error, "sqlite_errorname", "")
        words = next((text for code, text in _WORDS.items() if name == code or name.startswith(code + "_")), None)
        if words is None:
            raise
        raise as_error(f"{doing}: {words} ({name})") from error


def open_writer(path: Path) -> sqlite3.Connection:
    """The writing connection: WAL, every commit on disk before it returns. `ProjectError` for a schema not ours."""
    refuse_super_journal(path)
    connection = sqlite3.connect(file_uri(path, "rw"), uri=True, isolation_level=None, check_same_thread=False)
    _common(connection, path)
    connection.execute("PRAGMA journal_mode = WAL")
    # NORMAL lost acknowledged labels in every third real power cut; FULL in none.
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    # Checkpoints are the writer's, when it rests; this is only a bound for very long bursts.
    connection.execute("PRAGMA wal_autocheckpoint = 16000")
    return connection


def open_reader(path: Path) -> sqlite3.Connection:
    """A connection that cannot write, also beside a writing process and on a read-only medium.

    Raises `ProjectError` for a schema that is not ours.
    """
    refuse_super_journal(path)
    mode = "ro"
    wal = path.with_name(path.name + "-wal")
    if not os.access(path.parent, os.W_OK) and not (wal.exists() and wal.stat().st_size):
        # Without -shm, which cannot be made here, only an immutable file can be read; nobody can be writing it.
        mode = "ro&immutable=1"
    connection = sqlite3.connect(
        file_uri(path, mode), uri=True, isolation_level=None, check_same_thread=False, factory=CarefulConnection
    )
    _common(connection, path)
    connection.execute("PRAGMA query_only = ON")
    return connection


def _common(connection: sqlite3.Connection, path: Path) -> None:
    try:
        connection.execute(f"PRAGMA busy_timeout = {_BUSY_MS}")
        restrict(connection)
        connection.execute(f"PRAGMA cache_size = -{CACHE_KB}")
        refuse_foreign_schema(connection, path)
    except (sqlite3.OperationalError, UnicodeDecodeError) as error:
        connection.close()
        if isinstance(error, UnicodeDecodeError):  # in the words of SQLite's own complaint
            raise ProjectError(f"{path} is damaged; open a backup of the project") from error
        if error.sqlite_errorname == "SQLITE_ERROR":  # of such plain questions only a header that lies makes one
            raise ProjectError(f"{path} is damaged ({error}); open a backup of the project") from error
        raise
    except BaseException:
        connection.close()
        raise


def restrict(connection: sqlite3.Connection) -> None:
    """The file may come from somebody else: its schema must not call functions, nor what it says be believed."""
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    if sys.version_info >= (3, 12):
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_DEFENSIVE, True)


def file_uri(path: Path, mode: str) -> str:
    """SQLite's form of a path: three slashes before `C:/`, four before a share's name."""
    place = path.resolve().as_posix()
    return f"file://{'' if place.startswith('/') else '/'}{quote(place)}?mode={mode}"


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All or nothing. IMMEDIATE: a deferred one that later writes fails at once if anything changed meanwhile."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


class Readers:
    """One reading connection a thread, opened when first needed and closed together."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._local = threading.local()
        self._all: list[sqlite3.Connection] = []
        self._lock = threading.Lock()
        self._closed = False

    def get(self) -> sqlite3.Connection:
        connection: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if self._closed:
            raise ProjectError(f"{self._path.parent.name} is closed; open it again")
        if connection is None:
            with in_words(f"cannot read {self._path.parent.name}", ProjectError):
                connection = open_reader(self._path)
            self._local.connection = connection
            with self._lock:
                self._all.append(connection)
        return connection

    def close(self) -> None:
        with self._lock:
            self._closed = True
            for connection in self._all:
                connection.close()
            self._all.clear()
