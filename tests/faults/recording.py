"""The real store on a disk that is watched: every write of SQLite through a file layer of its own, every call of the
journal through its `os`. Either can also be made to fail."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import apsw
import apsw.ext

from labeler.store import connections, journal_file
from labeler.store.engine import sqlite3
from tests.faults.disk import Operation

# Called before each operation that changes something; may raise OSError.
Fault = Callable[[str, str], None]


class Watched:
    """What happens below one folder. Use with `watching`."""

    def __init__(self, folder: Path, *, synchronous: str = "FULL", syncs_journal: bool = True) -> None:
        self.folder = folder
        self.operations: list[Operation] = []
        self.fault: Fault = lambda _kind, _name: None
        self.synchronous = synchronous
        self.syncs_journal = syncs_journal
        self._lock = threading.Lock()
        self._at: dict[int, tuple[str, int]] = {}

    def name(self, path: object) -> str:
        return Path(os.path.abspath(str(path))).relative_to(os.path.abspath(self.folder)).as_posix()

    def note(self, operation: Operation) -> None:
        with self._lock:
            self.operations.append(operation)

    def acknowledge(self, ids: Iterable[str]) -> None:
        self.note(Operation("ack", ids=tuple(ids)))

    # The journal's side

    def system(self) -> Any:  # Any: stands for the module `os`
        changed = {
            "open": self._open, "lseek": self._lseek, "write": self._write, "fdatasync": self._sync,
            "fsync": self._sync, "ftruncate": self._ftruncate, "replace": self._replace, "unlink": self._unlink,
            "close": self._close,
        }  # fmt: skip
        same = {name: getattr(os, name) for name in dir(os) if name not in changed}
        return SimpleNamespace(**same, **changed)

    def _open(self, path: Any, flags: int, mode: int = 0o777) -> int:
        is_new = bool(flags & os.O_CREAT) and not os.path.exists(path)
        if is_new:
            self.fault("create", self.name(path))
        descriptor = os.open(path, flags, mode)
        self._at[descriptor] = (self.name(path), 0)
        if is_new:
            self.note(Operation("create", self.name(path)))
        return descriptor

    def _lseek(self, descriptor: int, offset: int, how: int) -> int:
        self._at[descriptor] = (self._at[descriptor][0], offset)
        return os.lseek(descriptor, offset, how)

    def _write(self, descriptor: int, data: Any) -> int:
        name, offset = self._at[descriptor]
        self.fault("write", name)
        written = os.write(descriptor, data)
        self.note(Operation("write", name, offset, bytes(data[:written])))
        self._at[descriptor] = (name, offset + written)
        return written

    def _sync(self, descriptor: int) -> None:
        name = self._at[descriptor][0]
        is_folder = (self.folder / name).is_dir()
        self.fault("names" if is_folder else "sync", name)
        if is_folder:
            self.note(Operation("names", name))
        elif self.syncs_journal:
            self.note(Operation("sync", name))

    def _ftruncate(self, descriptor: int, size: int) -> None:
        name = self._at[descriptor][0]
        self.fault("cut", name)
        os.ftruncate(descriptor, size)
        self.note(Operation("cut", name, size))

    def _replace(self, old: Any, new: Any) -> None:
        self.fault("rename", self.name(old))
        os.replace(old, new)
        self.note(Operation("rename", self.name(old), other=self.name(new)))

    def _unlink(self, path: Any) -> None:
        self.fault("unlink", self.name(path))
        os.unlink(path)
        self.note(Operation("unlink", self.name(path)))

    def _close(self, descriptor: int) -> None:
        self._at.pop(descriptor, None)
        os.close(descriptor)


class _File(apsw.VFSFile):
    def __init__(self, watched: Watched, name: Any, flags: list[int]) -> None:
        path = name.filename() if isinstance(name, apsw.URIFilename) else name
        is_new = path is not None and not os.path.exists(path)
        super().__init__("", name, flags)
        self._watched = watched
        is_ours = path is not None and Path(path).is_relative_to(watched.folder)
        self._name = watched.name(path) if is_ours else None
        self._is_new = is_new
        if is_new and self._name is not None:
            watched.note(Operation("create", self._name))

    def xWrite(self, data: Any, offset: int) -> None:
        if self._name is not None:
            self._fail("write")
            self._watched.note(Operation("write", self._name, offset, bytes(data)))
        super().xWrite(data, offset)

    def xTruncate(self, size: int) -> None:
        if self._name is not None:
            self._fail("cut")
            self._watched.note(Operation("cut", self._name, size))
        super().xTruncate(size)

    def xSync(self, flags: int) -> None:
        if self._name is not None:
            self._fail("sync")
            self._watched.note(Operation("sync", self._name))
            if self._is_new:
                # SQLite's own file layer syncs the folder with the first sync of a new file.
                self._watched.note(Operation("names", ""))
                self._is_new = False

    def _fail(self, kind: str) -> None:
        assert self._name is not None
        try:
            self._watched.fault(kind, self._name)
        except OSError as error:
            code = {"write": apsw.SQLITE_IOERR_WRITE, "sync": apsw.SQLITE_IOERR_FSYNC}.get(kind, apsw.SQLITE_IOERR)
            if error.errno == 28:
                code = apsw.SQLITE_FULL
            failure = apsw.FullError() if code == apsw.SQLITE_FULL else apsw.IOError()
            failure.result = code & 0xFF  # type: ignore[attr-defined]  # read by SQLite's side
            failure.extendedresult = code  # type: ignore[attr-defined]  # as above
            raise failure from error


class _Layer(apsw.VFS):
    def __init__(self, watched: Watched) -> None:
        self._watched = watched
        super().__init__(f"watched-{id(watched)}", "")

    def xOpen(self, name: Any, flags: list[int]) -> Any:
        return _File(self._watched, name, flags)

    def xDelete(self, path: str, sync_folder: bool) -> None:
        super().xDelete(path, sync_folder)
        if Path(path).is_relative_to(self._watched.folder):
            self._watched.note(Operation("unlink", self._watched.name(path)))


class _Cursor:
    def __init__(self, cursor: Any, rowcount: int, lastrowid: int, description: Any = None) -> None:
        self._cursor = cursor
        self.rowcount = rowcount
        self.lastrowid = lastrowid
        self.description = description

    def fetchone(self) -> Any:
        with _as_sqlite3():
            return next(self._cursor, None)

    def fetchall(self) -> list[Any]:
        with _as_sqlite3():
            return list(self._cursor)

    def fetchmany(self, size: int) -> list[Any]:
        with _as_sqlite3():
            return [row for row, _ in zip(self._cursor, range(size), strict=False)]

    def __iter__(self) -> Iterator[Any]:
        return iter(self.fetchall())


class _Shared:
    """One engine connection a file: its exclusive locking mode needs no memory shared between processes."""

    def __init__(self, engine: apsw.Connection) -> None:
        self.engine = engine
        self.lock = threading.RLock()
        self.users = 0
        self.is_keyed = False

    def unlock(self, pragma: str) -> None:
        """SQLCipher's pages, by the one engine whose file layer can be written in Python (apsw-sqlite3mc)."""
        with self.lock:
            if not self.is_keyed:
                for said in ("PRAGMA cipher = 'sqlcipher'", "PRAGMA legacy = 4", pragma):
                    self.engine.execute(said).fetchall()
                self.is_keyed = True


class Connection:
    """As much of `sqlite3.Connection` as the store uses."""

    isolation_level = None
    row_factory = None

    def __init__(self, shared: _Shared, synchronous: str) -> None:
        self._shared = shared
        self._synchronous = synchronous
        shared.users += 1

    @property
    def in_transaction(self) -> bool:
        return bool(self._shared.engine.in_transaction)

    def execute(self, sql: str, parameters: Any = ()) -> _Cursor:
        head = sql.strip().split(None, 1)[0].upper()
        if sql.startswith("PRAGMA key"):
            self._shared.unlock(sql)
            return _Cursor(iter(()), -1, 0)
        if "query_only" in sql or "mmap" in sql:
            return _Cursor(iter(()), -1, 0)
        if "synchronous" in sql:
            sql = f"PRAGMA synchronous = {self._synchronous}"
        engine = self._shared.engine
        self._shared.lock.acquire()
        try:
            with _as_sqlite3():
                cursor = engine.execute(sql, parameters)
                is_query = head in ("SELECT", "WITH")
                described = apsw.ext.query_info(engine, sql).description if is_query else None
                rows = iter(list(cursor))
        except BaseException:
            if head == "BEGIN":
                self._shared.lock.release()
            raise
        finally:
            if head != "BEGIN":
                self._shared.lock.release()
            if head in ("COMMIT", "ROLLBACK") and not engine.in_transaction:
                self._shared.lock.release()
        return _Cursor(rows, engine.changes(), engine.last_insert_rowid(), described)

    def executemany(self, sql: str, many: Iterable[Any]) -> _Cursor:
        engine = self._shared.engine
        with self._shared.lock, _as_sqlite3():
            before = engine.total_changes()
            engine.executemany(sql, many)
            return _Cursor(iter(()), engine.total_changes() - before, engine.last_insert_rowid())

    def executescript(self, sql: str) -> None:
        with self._shared.lock, _as_sqlite3():
            list(self._shared.engine.execute(sql))

    def close(self) -> None:
        self._shared.users -= 1


@contextmanager
def _as_sqlite3() -> Iterator[None]:
    try:
        yield
    except apsw.Error as error:
        extended = getattr(error, "extendedresult", 0) or getattr(error, "result", 0)
        name = apsw.mapping_extended_result_codes.get(extended) or apsw.mapping_result_codes.get(extended & 0xFF)
        found = sqlite3.OperationalError(str(error))
        found.sqlite_errorname = str(name or "SQLITE_ERROR")
        found.sqlite_errorcode = extended
        raise found from error


class _Module:
    """Stands for the module `sqlite3` where the store opens its connections."""

    def __init__(self, watched: Watched) -> None:
        self._watched = watched
        self._layer = _Layer(watched)
        self._shared: dict[str, _Shared] = {}

    def __getattr__(self, name: str) -> Any:
        return getattr(sqlite3, name)

    def connect(self, place: Any, **_given: Any) -> Connection:
        path = str(self._watched.folder / "project.db")
        if "project.db" not in str(place):
            raise AssertionError(f"only the project's own database is watched, not {place}")
        if path not in self._shared:
            with _as_sqlite3():
                engine = apsw.Connection(
                    path, vfs=self._layer.vfs_name, flags=apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_URI
                )
                engine.execute("PRAGMA locking_mode = EXCLUSIVE").fetchall()
            self._shared[path] = _Shared(engine)
        return Connection(self._shared[path], self._watched.synchronous)

    def close(self) -> None:
        for shared in self._shared.values():
            with suppress(apsw.Error):
                shared.engine.close()


@contextmanager
def watching(watched: Watched) -> Iterator[Watched]:
    """The store works on the watched disk inside."""
    module = _Module(watched)
    module._layer.vfs_name = f"watched-{id(watched)}"  # type: ignore[attr-defined]  # its registered name
    before = connections.sqlite3, journal_file.os
    connections.sqlite3, journal_file.os = module, watched.system()  # type: ignore[attr-defined]  # the boundary
    try:
        yield watched
    finally:
        connections.sqlite3, journal_file.os = before  # type: ignore[attr-defined]  # as above
        module.close()
