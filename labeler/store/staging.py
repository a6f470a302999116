"""An import's waiting room: a file of its own beside the project, filled in chunks, so that an interrupted import
leaves the project untouched and goes on where it stopped.
"""

from __future__ import annotations

import json
import os
import sqlite3
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict
from hashlib import sha256
from pathlib import Path
from typing import Any

from labeler.contracts.importer import Importer, ImportOptions, Progress
from labeler.domain.label_event import canonical_json
from labeler.domain.sample import Rejection, SampleDraft
from labeler.errors import SourceError
from labeler.store.connections import in_words

_CHUNK = 4_000
_KEPT_S = 7 * 86_400
_DAMAGED = frozenset({"SQLITE_NOTADB", "SQLITE_CORRUPT"})
_TABLES = """
CREATE TABLE drafts(
  n INTEGER PRIMARY KEY, uid TEXT NOT NULL, modality TEXT NOT NULL, source TEXT NOT NULL, row_id TEXT, line INTEGER,
  text TEXT, data TEXT, meta TEXT NOT NULL, labels TEXT, object TEXT
);
CREATE TABLE rejections(n INTEGER PRIMARY KEY, source TEXT NOT NULL, line INTEGER, reason TEXT NOT NULL);
CREATE TABLE facts(key TEXT PRIMARY KEY, value TEXT NOT NULL);
"""
# Keeps the order of columns, unlike `canonical_json`; made once, which is four times as fast as `json.dumps`.
_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode
_PUT_DRAFT = "INSERT INTO drafts VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_PUT_REJECTION = "INSERT INTO rejections VALUES (?, ?, ?, ?)"


def staging_path(folder: Path, importer: Importer, source: Path, options: ImportOptions, copy: bool) -> Path:
    """One place for each (source as it is now, options, importer): what was staged is only used for the same import.

    Raises `SourceError` if the source cannot be looked at.
    """
    try:
        state = _state_of(source)
    except OSError as error:
        raise SourceError(f"{error.filename} cannot be read ({error.strerror}); check its permissions") from error
    said = [importer.name, str(source), asdict(options), copy, state]
    return folder / "imports" / f"{sha256(canonical_json(said).encode('utf-8', 'surrogatepass')).hexdigest()[:32]}.db"


def stage(
    path: Path,
    items: Callable[[int], Iterable[SampleDraft | Rejection | Progress]],
    keep: Callable[[SampleDraft], str | None],
    progress: Callable[[Progress], None],
    check: Callable[[], None],
) -> None:
    """Fill the staging file from where it stopped.

    Parameters
    ----------
    items : reads the source, given how many samples and rejections to skip.
    keep : copies a draft's content into the project if asked to; returns where it lies.
    check : raises `Cancelled`; what is staged until then is kept.
    """
    path.parent.mkdir(exist_ok=True)
    _discard_old(path)
    with in_words("the import stopped"):
        connection = _opened(path)
        is_worthless = False
        try:
            if not _is_complete(connection):
                _Filler(connection, keep, progress, check).fill(items)
        except SourceError:
            is_worthless = _count(connection) == 0
            raise
        finally:
            connection.close()
            if is_worthless:
                discard(path)


def _discard_old(path: Path) -> None:
    """Interrupted imports that nobody came back to."""
    for other in path.parent.glob("*.db"):
        if other != path and other.stat().st_mtime < time.time() - _KEPT_S:
            discard(other)


def discard(path: Path) -> None:
    for ending in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + ending).unlink(missing_ok=True)


def is_storable(text: str) -> bool:
    """Whether a path can be kept as text: elsewhere than here, a name may be any bytes."""
    return text.isascii() or text == printable(text)


def printable(text: str) -> str:
    """A path that can be shown and stored; bytes that are no text become question marks."""
    return text.encode("utf-8", "replace").decode("utf-8")


class _Filler:
    """Numbers what comes in and commits it in chunks."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        keep: Callable[[SampleDraft], str | None],
        progress: Callable[[Progress], None],
        check: Callable[[], None],
    ) -> None:
        self._connection = connection
        self._keep = keep
        self._progress = progress
        self._check = check
        self._drafts: list[tuple[Any, ...]] = []  # Any: SQLite's own value types
        self._rejections: list[tuple[Any, ...]] = []  # Any: as above

    def fill(self, items: Callable[[int], Iterable[SampleDraft | Rejection | Progress]]) -> None:
        self._check()
        n = _count(self._connection)
        for item in items(n):
            if isinstance(item, SampleDraft) and not is_storable(item.source):
                item = Rejection(item.source, item.line, "the file's name is not valid UTF-8; rename it")
            if isinstance(item, SampleDraft):
                n += 1
                self._drafts.append(_draft_row(n, item, self._keep(item)))
            elif isinstance(item, Rejection):
                n += 1
                self._rejections.append((n, printable(item.source), item.line, printable(item.reason)))
            else:
                self._check()
                self._progress(item)
            if len(self._drafts) + len(self._rejections) >= _CHUNK:
                self._check()
                self._commit()
        self._check()
        self._commit(complete=True)

    def _commit(self, complete: bool = False) -> None:
        self._connection.execute("BEGIN IMMEDIATE")
        self._connection.executemany(_PUT_DRAFT, self._drafts)
        self._connection.executemany(_PUT_REJECTION, self._rejections)
        if complete:
            self._connection.execute("INSERT INTO facts VALUES ('complete', 'true')")
        self._connection.execute("COMMIT")
        self._drafts.clear()
        self._rejections.clear()


def _opened(path: Path) -> sqlite3.Connection:
    """Open or make the file; one that a power cut has damaged is made anew: the source is still there."""
    try:
        return _prepared(path)
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorname not in _DAMAGED:
            raise
        discard(path)
        return _prepared(path)


def _prepared(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        connection.execute("PRAGMA journal_mode = TRUNCATE")
        connection.execute("PRAGMA synchronous = NORMAL")
        if connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] == 0:
            connection.executescript(f"BEGIN; {_TABLES} COMMIT;")
    except sqlite3.DatabaseError:
        connection.close()
        raise
    return connection


def _is_complete(connection: sqlite3.Connection) -> bool:
    return connection.execute("SELECT 1 FROM facts WHERE key = 'complete'").fetchone() is not None


def _count(connection: sqlite3.Connection) -> int:
    sql = "SELECT max(coalesce((SELECT max(n) FROM drafts), 0), coalesce((SELECT max(n) FROM rejections), 0))"
    return int(connection.execute(sql).fetchone()[0])


def _draft_row(n: int, draft: SampleDraft, kept_at: str | None) -> tuple[Any, ...]:  # Any: SQLite's own value types
    return (
        n, draft.uid, draft.modality.value, draft.source, draft.row_id, draft.line, draft.text,
        None if draft.data is None else _json(draft.data), _json(draft.meta) if draft.meta else "{}",
        _json(draft.labels) if draft.labels else None, kept_at,
    )  # fmt: skip


def _state_of(source: Path) -> Mapping[str, Any] | list[Any]:  # Any: JSON leaves
    """Sizes and times of all that would be read: a changed source is another import."""
    if source.is_file():
        stat = source.stat()
        return [stat.st_size, stat.st_mtime_ns]
    digest = sha256()
    for folder, folders, files in os.walk(source):
        folders.sort()
        for name in sorted(files):
            stat = os.stat(os.path.join(folder, name), follow_symlinks=False)
            digest.update(f"{folder}/{name}:{stat.st_size}:{stat.st_mtime_ns}\n".encode("utf-8", "surrogateescape"))
    return [digest.hexdigest()]
