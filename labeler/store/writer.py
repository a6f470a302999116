"""The one thread that writes: jobs in order, one transaction each, done only when on disk in journal and database.

It also makes all checkpoints, because two connections that write or checkpoint at once can lose data in the SQLite
versions up to 3.51.2.
"""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from labeler.errors import ProjectError
from labeler.lean_import import import_lean
from labeler.store.connections import BUSY_MS, all_in_words, open_writer
from labeler.store.database_watch import DatabaseGone, DatabaseWatch
from labeler.store.disk_space import DiskSpace
from labeler.store.engine import sqlite3
from labeler.store.failures import is_damage, is_full
from labeler.store.journal import Journal
from labeler.store.schema import SCHEMA_VERSION

if TYPE_CHECKING:
    from sqlite_utils import Database

_IDLE_S = 2.0
_LONGEST_WAIT_S = 0.02
# A write-ahead log larger than this is moved into the main file at once.
_WAL_BYTES = 64 << 20
T = TypeVar("T")
Job = Callable[["Database"], T]

_log = logging.getLogger(__name__)


def outcome(future: Future[T]) -> T:
    """Wait for a write. One Ctrl+C does not end that: it cannot be stopped halfway, and the truth must be told."""
    try:
        return future.result()
    except KeyboardInterrupt:
        return future.result()


class Writer:
    """A queue of writing jobs and the thread that does them."""

    def __init__(self, path: Path, journal: Journal, space: DiskSpace) -> None:
        self.journal = journal
        self._space = space
        self._watch = DatabaseWatch(path)
        self._path = path
        self._jobs: queue.SimpleQueue[tuple[Job[Any], bool, Future[Any]] | None] = queue.SimpleQueue()
        self._closing = threading.Lock()
        self._closed = False
        self._dirty = False
        self._may_begin = threading.Event()
        self._may_begin.set()
        self.met_damage = False
        self._thread = threading.Thread(target=self._run, name="store-writer", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def submit(self, job: Job[T], *, own_transaction: bool = False) -> Future[T]:
        """Do `job(db)` in one transaction (or, `own_transaction`, in those it makes itself).

        The future completes when the commit is on disk; a failure leaves nothing of the job behind and arrives as
        `StoreError`.
        """
        future: Future[T] = Future()
        with self._closing:
            if self._closed:
                raise ProjectError(f"{self._path.parent.name} is closed; open it again")
            self._jobs.put((job, own_transaction, future))
        return future

    def call(self, job: Job[T], *, own_transaction: bool = False) -> T:
        """`submit`, and wait."""
        return outcome(self.submit(job, own_transaction=own_transaction))

    def close(self) -> bool:
        """Do what is queued, write everything into the main file, end the thread. False if it was closed already."""
        with self._closing:
            if self._closed:
                return False
            self._closed = True
            self._jobs.put(None)
        self._thread.join()
        return True

    @contextmanager
    def waiting(self) -> Iterator[None]:
        """Let a job that is submitted inside begin only afterwards, or after 20 ms.

        For painting the next sample: beside a thread that is busy with Python, that takes half as long again.
        """
        self._may_begin.clear()
        try:
            yield
        finally:
            self._may_begin.set()

    def _run(self) -> None:
        import_lean("sqlite_utils")
        from sqlite_utils import Database

        db: Database | None = None
        while (next_job := self._next(db)) is not None:
            job, own_transaction, future = next_job
            self._may_begin.wait(_LONGEST_WAIT_S)
            if not future.set_running_or_notify_cancel():
                continue
            try:
                with all_in_words("not saved"):
                    if db is None:
                        db = Database(open_writer(self._path))
                    result = self._attempted(db, job, own_transaction)
            except Exception as error:  # border: a background job ends here, its owner gets the error
                self.met_damage |= is_damage(error.__cause__ or error) or self._watch.is_broken
                future.set_exception(error)
            else:
                future.set_result(result)
            del job, future
            if db is not None:
                self._settle(db.conn)
        self.journal.close()
        if db is not None:
            self._checkpoint(db.conn)
            db.close()

    def _next(self, db: Database | None) -> tuple[Job[Any], bool, Future[Any]] | None:
        while True:
            try:
                return self._jobs.get(timeout=_IDLE_S if self._dirty else None)
            except queue.Empty:
                if db is not None:
                    self._checkpoint(db.conn)
                    self._space.keep_ballast()

    def _settle(self, connection: sqlite3.Connection) -> None:
        """What can wait until the future is done."""
        self.journal.settle()
        self._space.watch()
        if self._watch.wal_size() > _WAL_BYTES:
            self._checkpoint(connection)

    def _attempted(self, db: Database, job: Job[T], own_transaction: bool) -> T:
        """Once more on a full disk, after making room for it."""
        try:
            return self._done(db, job, own_transaction)
        except (sqlite3.Error, OSError) as error:
            if not is_full(error) or not self._space.release_ballast():
                raise
        self._checkpoint(db.conn)
        return self._done(db, job, own_transaction)

    def _done(self, db: Database, job: Job[T], own_transaction: bool) -> T:
        self._dirty = True
        if own_transaction:
            return job(db)
        with self.recorded(db.conn, keeps=True):
            return job(db)

    @contextmanager
    def recorded(self, connection: sqlite3.Connection, *, keeps: bool = False) -> Iterator[None]:
        """One transaction, in both records: what is said inside is in the journal, and synced, before the commit.

        All or nothing in both; only where the database itself is gone, and `keeps`, the journal keeps it alone.
        IMMEDIATE: a deferred transaction that later writes fails at once if anything changed.
        """
        connection.execute("BEGIN IMMEDIATE")
        try:
            self.journal.begin(connection)
            yield
            self.journal.flush(connection)
            self._watch.require_in_place()
            self._commit(connection)
        except BaseException as error:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            if keeps and isinstance(error, DatabaseGone):
                self.journal.keep()
            else:
                self.journal.take_back()
            raise
        self._watch.note()
        self.journal.confirm()

    def _commit(self, connection: sqlite3.Connection) -> None:
        try:
            connection.execute("COMMIT")
        except sqlite3.Error:
            with suppress(sqlite3.Error):
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                # A commit that failed at its sync has its pages in the write-ahead log all the same, and whoever
                # opens the file after a crash would find them valid. Another commit writes over them.
                connection.execute("BEGIN IMMEDIATE")
                connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
                connection.execute("COMMIT")
            raise

    def _checkpoint(self, connection: sqlite3.Connection) -> None:
        """Move the write-ahead log into the main file, so that a bare copy of it is whole."""
        self._dirty = False
        try:
            # Without patience: a reader of an old state, such as a backup, must not keep the next answer waiting.
            connection.execute("PRAGMA busy_timeout = 0")
            ((is_busy, *_),) = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            # What the reader still needs stays for the next rest.
            self._dirty = bool(is_busy)
            connection.execute(f"PRAGMA busy_timeout = {BUSY_MS}")
            self._watch.note()
        except sqlite3.Error as error:
            # Nothing is lost: the log is durable as it is, and the next checkpoint takes it along.
            _log.warning("the write-ahead log of %s was not checkpointed: %s", self._path, error)
