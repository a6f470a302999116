"""SQLite connections under one set of rules, and SQLite's errors in words.

One connection writes; every reading thread has its own that cannot write.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

from labeler.errors import ProjectError, StoreError, UserError
from labeler.secrecy import keyring
from labeler.store.engine import CAN_ENCRYPT, error_name, open_file, sqlite3
from labeler.store.failures import name_of, words_for
from labeler.store.schema import APPLICATION_ID, shadow_old_format
from labeler.store.schema_check import refuse_foreign_schema, refuse_super_journal
from labeler.store.stored_values import CarefulConnection

DATABASE = "project.db"
# How long to wait for another process that is just now checkpointing.
BUSY_MS = 10_000
CACHE_KB = 16_000
_BULK_CACHE_KB = 128_000
READING_CACHE_KB = 64_000


# A file that is not what it should be, as against a disk that does not do what it should.
DAMAGE = frozenset({"SQLITE_CORRUPT", "SQLITE_NOTADB"})


@contextmanager
def in_words(
    doing: str, as_error: type[UserError] = StoreError, *, leave: frozenset[str] = frozenset()
) -> Iterator[None]:
    """Turn SQLite's errors about the world into ours. Mistakes in our own SQL pass through, and `leave`."""
    try:
        yield
    except sqlite3.Error as error:
        if name_of(error).startswith(tuple(leave)):
            raise
        _say(doing, as_error, error)


@contextmanager
def all_in_words(doing: str, as_error: type[UserError] = StoreError) -> Iterator[None]:
    """The same, and the operating system's errors too: where every file touched is the project's own."""
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        _say(doing, as_error, error)


def _say(doing: str, as_error: type[UserError], error: Exception) -> NoReturn:
    name = name_of(error)
    words = words_for(name)
    if words is None:
        raise error
    raise as_error(f"{doing}: {words} ({name})") from error


def open_writer(path: Path) -> sqlite3.Connection:
    """The writing connection: WAL, every commit on disk before it returns. `ProjectError` for a schema not ours."""
    refuse_super_journal(path)
    connection = open_file(path, "rw", connect=sqlite3.connect)
    _common(connection, path)
    _for_sure(connection, lambda: refuse_foreign_schema(connection, path), path)
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
    connection = _read_only(path, CarefulConnection)
    _for_sure(connection, lambda: refuse_foreign_schema(connection, path), path)
    shadow_old_format(connection)
    connection.execute("PRAGMA query_only = ON")
    return connection


def open_snapshot(path: Path) -> sqlite3.Connection:
    """A connection that can copy a database as it is with `VACUUM INTO`, which `query_only` and shadows would break.

    Its schema may be anybody's: it is for those who examine it, and for copies of what is open already.
    """
    return _read_only(path, sqlite3.Connection)


def _read_only(path: Path, kind: type[sqlite3.Connection]) -> sqlite3.Connection:
    refuse_super_journal(path)
    mode = "ro"
    wal = path.with_name(path.name + "-wal")
    if not os.access(path.parent, os.W_OK) and not (wal.exists() and wal.stat().st_size):
        # Without -shm, which cannot be made here, only an immutable file can be read; nobody can be writing it.
        mode = "ro&immutable=1"
    connection = open_file(path, mode, kind, connect=sqlite3.connect)
    _common(connection, path)
    return connection


@contextmanager
def reading_foreign(path: Path) -> Iterator[sqlite3.Connection]:
    """A database file that may be anything, for reading. Raises `ProjectError` if it is not a whole project file."""
    connection = None
    try:
        with in_words(f"{path.name} cannot be read", ProjectError, leave=DAMAGE):
            connection = open_reader(path)
            if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
                raise ProjectError(f"{path} is not a labeler project file; choose one from the folder backups")
            yield connection
    except (sqlite3.Error, UnicodeDecodeError, OverflowError) as error:
        raise ProjectError(f"{path.name} is damaged or no project file ({error}); choose another") from error
    finally:
        if connection is not None:
            connection.close()


def _common(connection: sqlite3.Connection, path: Path) -> None:
    def set_up() -> None:
        connection.execute(f"PRAGMA busy_timeout = {BUSY_MS}")
        restrict(connection)
        # What is sorted may be larger than memory; of an encrypted project it must not lie about.
        connection.execute(f"PRAGMA temp_store = {'MEMORY' if keyring.home_of(path) else 'FILE'}")
        connection.execute(f"PRAGMA cache_size = -{CACHE_KB}")

    _for_sure(connection, set_up, path)


def _for_sure(connection: sqlite3.Connection, look: Callable[[], None], path: Path) -> None:
    """A first look; what goes wrong closes the connection."""
    try:
        look()
    except (sqlite3.OperationalError, UnicodeDecodeError) as error:
        connection.close()
        if isinstance(error, UnicodeDecodeError):  # in the words of SQLite's own complaint
            raise ProjectError(f"{path} is damaged; open a backup of the project") from error
        if error_name(error) == "SQLITE_ERROR":  # of such plain questions only a header that lies makes one
            raise ProjectError(f"{path} is damaged ({error}); open a backup of the project") from error
        raise
    except BaseException:
        connection.close()
        raise


def restrict(connection: sqlite3.Connection) -> None:
    """The file may come from somebody else: its schema must not call functions, nor what it says be believed."""
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    if sys.version_info >= (3, 12) and not CAN_ENCRYPT:  # SQLCipher's module cannot set it
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_DEFENSIVE, True)


@contextmanager
def bulk_cache(connection: sqlite3.Connection, kilobytes: int = _BULK_CACHE_KB) -> Iterator[None]:
    """Room for many rows at once: indexes over a million of them are made twice as fast where they fit."""
    connection.execute(f"PRAGMA cache_size = -{kilobytes}")
    try:
        yield
    finally:
        connection.execute(f"PRAGMA cache_size = -{CACHE_KB}")


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
