"""An import's waiting room: a file of its own beside the project, filled in chunks, so that an interrupted import
leaves the project untouched and goes on where it stopped.

A limited child fills it, because what is read is somebody else's; see `staged_file` for how it is then looked at.
"""

from __future__ import annotations

import io
import json
import os
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from labeler.contracts.importer import Importer, ImportOptions, Progress
from labeler.domain.label_event import canonical_json
from labeler.domain.sample import DraftAnswer, Rejection, SampleDraft
from labeler.errors import SourceError
from labeler.secrecy import keyring
from labeler.store.connections import all_in_words, in_words
from labeler.store.engine import error_name, open_file, sqlite3
from labeler.store.objects import keep_copy

_CHUNK = 4_000
# A process that dies in the middle of slow files has lost no more than this.
_CHUNK_S = 1.0
_MAX_POSITION = 1 << 16
_KEPT_S = 7 * 86_400
_DAMAGED = ("SQLITE_NOTADB", "SQLITE_CORRUPT")
TABLES = """
CREATE TABLE drafts(
  n INTEGER PRIMARY KEY, uid TEXT NOT NULL, modality TEXT NOT NULL, source TEXT NOT NULL, row_id TEXT, line INTEGER,
  text TEXT, data TEXT, meta TEXT NOT NULL, labels TEXT, object TEXT
);
CREATE TABLE rejections(
  n INTEGER PRIMARY KEY, source TEXT NOT NULL, line INTEGER, reason TEXT NOT NULL, missing INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE answers(n INTEGER NOT NULL, annotator TEXT, labels TEXT, certainty TEXT, seconds REAL);
CREATE TABLE facts(key TEXT PRIMARY KEY, value TEXT NOT NULL);
"""
# Keeps the order of columns, unlike `canonical_json`; made once, which is four times as fast as `json.dumps`.
_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode
_PUT_DRAFT = "INSERT INTO drafts VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_PUT_ANSWER = "INSERT INTO answers VALUES (?, ?, ?, ?, ?)"
# Part of the name of a staging file: one of another form is not gone on with.
_FORM = 3
_PUT_REJECTION = "INSERT INTO rejections VALUES (?, ?, ?, ?, ?)"


@dataclass(frozen=True, slots=True)
class Position:
    """The file that was being looked into: the `n`th sample or rejection of the source would have come of it."""

    n: int
    file: str


def staging_path(folder: Path, importer: Importer, source: Path, options: ImportOptions, copy: bool) -> Path:
    """One place for each (source as it is now, options, importer): what was staged is only used for the same import.

    Raises `SourceError` if the source cannot be looked at.
    """
    try:
        state = _state_of(source)
    except OSError as error:
        raise SourceError(f"{error.filename} cannot be read ({error.strerror}); check its permissions") from error
    said = [_FORM, importer.name, str(source), asdict(options), copy, state]
    return folder / "imports" / f"{sha256(canonical_json(said).encode('utf-8', 'surrogatepass')).hexdigest()[:32]}.db"


@dataclass(frozen=True, slots=True)
class StageJob:
    """One source to be read into the staging file `path` beside the project in `folder`."""

    folder: Path
    path: Path
    importer: Importer
    source: Path
    options: ImportOptions
    copy: bool


# Does a job, telling its progress; `check` raises `Cancelled`.
Stager = Callable[[StageJob, Callable[[Progress], None], Callable[[], None]], None]


def stage_here(
    job: StageJob,
    progress: Callable[[Progress], None],
    check: Callable[[], None],
    poison: Mapping[int, Rejection] | None = None,
) -> None:
    """Read in this process: what the limited child does, and enough for files of our own."""

    def items(skip: int) -> Iterable[SampleDraft | Rejection | Progress]:
        return job.importer.read(job.source, job.options, skip)

    def keep(draft: SampleDraft) -> str | None:
        return keep_copy(job.folder, draft) if job.copy or draft.content is not None else None

    stage(job.path, items, keep, progress, check, poison)


Items = Callable[[int], Iterable[SampleDraft | Rejection | Progress]]


def stage(
    path: Path,
    items: Items,
    keep: Callable[[SampleDraft], str | None],
    progress: Callable[[Progress], None],
    check: Callable[[], None],
    poison: Mapping[int, Rejection] | None = None,
) -> None:
    """Fill the staging file from where it stopped.

    Parameters
    ----------
    items : reads the source, given how many samples and rejections to skip.
    keep : copies a draft's content into the project if asked to; returns where it lies.
    check : raises `Cancelled`; what is staged until then is kept.
    poison : files that ended the process before, by their number; they are rejected without being opened.
    """
    project = path.parents[1].name
    with all_in_words(f"nothing was imported into {project}"):
        path.parent.mkdir(exist_ok=True)
        _discard_old(path)
    with in_words(f"the import into {project} stopped"):
        connection = _opened(path)
        is_worthless = False
        try:
            if not _is_complete(connection):
                with all_in_words(f"nothing was imported into {project}"):
                    opened = _position_file(path).open("wb", buffering=0)
                with opened as position:
                    _Filler(connection, position, keep, progress, check).fill(_around(items, poison or {}))
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


def position_in(path: Path) -> Position | None:
    """Where a process that died had come to; None if it was in no file of several, or left no sense behind."""
    try:
        said = json.loads(keyring.read_file(_position_file(path))[:_MAX_POSITION].partition(b"\n")[0])
        return Position(int(said["n"]), os.fsdecode(bytes.fromhex(said["file"])))
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None


def _position_file(path: Path) -> Path:
    return path.with_name(path.name + ".at")


def discard(path: Path) -> None:
    """What cannot be removed now is removed with the other old ones, some day."""
    for ending in ("", "-wal", "-shm", "-journal", ".at"):
        with suppress(OSError):
            path.with_name(path.name + ending).unlink(missing_ok=True)


def is_storable(text: str) -> bool:
    """Whether a path can be kept as text: elsewhere than here, a name may be any bytes."""
    return text.isascii() or text == printable(text)


def printable(text: str) -> str:
    """A path that can be shown and stored; bytes that are no text become question marks."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _around(items: Items, poison: Mapping[int, Rejection]) -> Items:
    """The same items, but those known to be poison come as rejections, and reading goes on behind them."""

    def read(n: int) -> Iterator[SampleDraft | Rejection | Progress]:
        while True:
            for item in items(n):
                if isinstance(item, Progress) and item.reading is not None and n + 1 in poison:
                    break
                yield item
                n += not isinstance(item, Progress)
            else:
                return
            n += 1
            yield poison[n]

    return read


class _Filler:
    """Numbers what comes in and commits it in chunks."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        position: io.FileIO,
        keep: Callable[[SampleDraft], str | None],
        progress: Callable[[Progress], None],
        check: Callable[[], None],
    ) -> None:
        self._connection = connection
        self._position = position
        self._seal = keyring.file_seal(Path(str(position.name)))
        self._keep = keep
        self._progress = progress
        self._check = check
        self._drafts: list[tuple[Any, ...]] = []  # Any: SQLite's own value types
        self._rejections: list[tuple[Any, ...]] = []  # Any: as above
        self._answers: list[tuple[Any, ...]] = []  # Any: as above

    def fill(self, items: Items) -> None:
        self._check()
        n = _count(self._connection)
        committed_at = time.monotonic()
        for item in items(n):
            if isinstance(item, SampleDraft) and not is_storable(item.source):
                item = Rejection(item.source, item.line, "the file's name is not valid UTF-8; rename it")
            if isinstance(item, SampleDraft):
                n += 1
                self._drafts.append(_draft_row(n, item, self._keep(item)))
                self._answers += [_answer_row(n, answer) for answer in item.answers]
            elif isinstance(item, Rejection):
                n += 1
                told = (printable(item.source), item.line, printable(item.reason), int(item.is_missing))
                self._rejections.append((n, *told))
            else:
                self._check()
                if item.reading is not None:
                    self._note(Position(n + 1, item.reading))
                    if time.monotonic() - committed_at > _CHUNK_S:
                        self._commit()
                        committed_at = time.monotonic()
                self._progress(item)
            if len(self._drafts) + len(self._rejections) >= _CHUNK:
                self._check()
                self._commit()
                committed_at = time.monotonic()
        self._check()
        self._commit(complete=True)

    def _note(self, position: Position) -> None:
        """Left in the system's hands at once: it outlives this process, and needs no more than that."""
        line = json.dumps({"n": position.n, "file": os.fsencode(position.file).hex()}).encode() + b"\n"
        with suppress(OSError):  # a full disk is told of by what follows; without the note nothing is lost
            self._position.seek(0)
            if self._seal is not None:
                self._position.truncate()  # behind the end of what is sealed nothing may follow
            self._position.write(line if self._seal is None else self._seal.sealed(line))

    def _commit(self, complete: bool = False) -> None:
        self._connection.execute("BEGIN IMMEDIATE")
        self._connection.executemany(_PUT_DRAFT, self._drafts)
        self._connection.executemany(_PUT_REJECTION, self._rejections)
        self._connection.executemany(_PUT_ANSWER, self._answers)
        if complete:
            self._connection.execute("INSERT INTO facts VALUES ('complete', 'true')")
        self._connection.execute("COMMIT")
        self._drafts.clear()
        self._answers.clear()
        self._rejections.clear()


def _opened(path: Path) -> sqlite3.Connection:
    """Open or make the file; one that a power cut has damaged is made anew: the source is still there."""
    try:
        return _prepared(path)
    except sqlite3.DatabaseError as error:
        if not error_name(error).startswith(_DAMAGED):
            raise
        discard(path)
        return _prepared(path)


def _prepared(path: Path) -> sqlite3.Connection:
    connection = open_file(path)
    try:
        connection.execute("PRAGMA journal_mode = TRUNCATE")
        connection.execute("PRAGMA synchronous = NORMAL")
        if connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] == 0:
            connection.executescript(f"BEGIN; {TABLES} COMMIT;")
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


def _answer_row(n: int, answer: DraftAnswer) -> tuple[Any, ...]:  # Any: SQLite's own value types
    labels = None if answer.labels is None else _json(answer.labels)
    return (n, answer.annotator, labels, answer.certainty, answer.seconds)


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
