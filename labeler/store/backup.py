"""Backups of the project file: made beside a working writer, checked before they get their name.

Never copied as a file: opening or closing the live database by any other way than SQLite drops the locks that keep
its commits safe. `VACUUM INTO` reads one snapshot through a connection of its own.
"""

from __future__ import annotations

import os
import secrets
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path

from labeler.domain.backup import BackupName, BackupReason, thinned
from labeler.errors import Cancelled, ProjectError, ProjectLocked, StoreError
from labeler.secrecy.key_file import keep_key_copy
from labeler.store.connections import DATABASE, in_words, open_snapshot, reading_foreign
from labeler.store.engine import error_name, sqlite3
from labeler.store.journal_file import sync_file, sync_folder
from labeler.store.lock import ProjectLock
from labeler.store.project_key import BACKUPS

_BUILDING = ".building-"
# How many steps of SQLite's machine pass between two looks at progress and cancellation: some milliseconds.
_STEPS = 100_000
# What must stay free beside the backup: room for hours of labeling.
_RESERVE_BYTES = 64 << 20

_ASK_DOCTOR = "labeler doctor PROJECT tells more"

Progress = Callable[[float | None], None]
Check = Callable[[], None]


def _nothing() -> None:
    return None


def _now_ms() -> int:
    return time.time_ns() // 1_000_000


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup file. `events` and `samples` are None where it cannot be read; `problem` then says why."""

    path: Path
    taken_ms: int
    reason: BackupReason
    size: int
    events: int | None = None
    samples: int | None = None
    problem: str = ""

    @property
    def taken_at(self) -> str:
        """UTC ISO 8601."""
        return BackupName(self.taken_ms, self.reason).taken_at


@dataclass(frozen=True, slots=True)
class Tip:
    """How far a log goes: enough to know that a copy has all of it."""

    events: int
    seq: int
    hash: str


def take_backup(
    folder: Path,
    reason: BackupReason,
    *,
    progress: Progress = lambda fraction: None,
    check: Check = _nothing,
    now_ms: Callable[[], int] = _now_ms,
) -> Path:
    """Copy the project file into `backups/` while others read and write it, and thin out the old ones.

    The copy gets its name only when it is on disk, opens, passes SQLite's own check and holds every event that the
    log held when it began. Any process may call this, any number at once: they take turns or are refused.

    Parameters
    ----------
    progress : told the fraction done, every few milliseconds.
    check : raises `Cancelled` to stop; nothing is left behind then.
    """
    check()
    home = folder / BACKUPS
    with _turn(home):
        keep_key_copy(folder, home)
        _remove_leftovers(home)
        building = home / f"{_BUILDING}{secrets.token_hex(4)}.db"
        try:
            _copy(folder / DATABASE, building, progress, check)
            taken = _name(building, home, reason, now_ms())
        except OSError as error:
            raise StoreError(
                f"no backup of {folder.name} was made: {error.strerror} ({error.filename}); check the free space and "
                "the permissions of the folder backups"
            ) from error
        finally:
            _discard(building)
        thin_backups(folder, now_ms(), keep=taken)
    return taken


def list_backups(folder: Path) -> list[Backup]:
    """All backups by their names, newest first; their content is not looked at."""
    home = folder / BACKUPS
    found = []
    for path in home.glob("project-*.db") if home.is_dir() else ():
        name = BackupName.parse(path.name)
        if name is not None:
            found.append(Backup(path, name.taken_ms, name.reason, path.stat().st_size))
    return sorted(found, key=lambda backup: backup.path.name, reverse=True)


def described(backup: Backup) -> Backup:
    """With what it holds, or why it cannot be used."""
    try:
        events, samples = counts_in(backup.path)
    except ProjectError as error:
        return replace(backup, problem=str(error))
    return replace(backup, events=events, samples=samples)


def backup_at(path: Path) -> Backup:
    """Any file as a backup, with what it holds. Raises `ProjectError` if it cannot be used as one."""
    name = BackupName.parse(path.name)
    taken_ms, reason = (name.taken_ms, name.reason) if name else (path.stat().st_mtime_ns // 10**6, BackupReason.MANUAL)
    events, samples = counts_in(path)
    return Backup(path, taken_ms, reason, path.stat().st_size, events, samples)


def counts_in(path: Path) -> tuple[int, int]:
    """Events and samples in a project file. Raises `ProjectError` if it cannot be read."""
    with reading_foreign(path) as connection:
        row = connection.execute(
            "SELECT (SELECT count(*) FROM label_events), (SELECT count(*) FROM samples)"
        ).fetchone()
    return int(row[0]), int(row[1])


def is_worth_taking(folder: Path) -> bool:
    """Whether anything changed since the newest backup."""
    newest = next(iter(list_backups(folder)), None)
    if newest is None:
        return True
    try:
        with reading_foreign(newest.path) as old:
            before = _mark(old)
    except ProjectError:
        return True
    with in_words(f"cannot read {folder.name}", ProjectError):
        connection = open_snapshot(folder / DATABASE)
        try:
            return _mark(connection) != before
        finally:
            connection.close()


def thin_backups(folder: Path, now_ms: int, *, keep: Path) -> list[Path]:
    """Remove what the rule of ages and sizes does not keep; returns what went. `keep` stays, even if a wrong clock
    makes it look old."""
    held = {backup.path: (backup.taken_ms, backup.size) for backup in list_backups(folder)}
    going = [path for path in thinned(held, now_ms, shutil.disk_usage(folder).free) if path != keep]
    return [path for path in going if _is_removed(path)]


def _is_removed(path: Path) -> bool:
    """One that cannot be removed now is looked at again after the next backup."""
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return False
    return True


@contextmanager
def _turn(home: Path) -> Iterator[None]:
    """One backup at a time: what lies there unfinished is then nobody's."""
    try:
        home.mkdir(exist_ok=True)
        lock = ProjectLock.take(home)
    except ProjectLocked:
        raise StoreError(
            f"another backup of {home.parent.name} is being taken just now; try again in a moment"
        ) from None
    except (OSError, ProjectError) as error:
        raise StoreError(f"no backup was made: {home} cannot be written; check its permissions and the disk") from error
    try:
        yield
    finally:
        lock.release()


def clear_unfinished(folder: Path) -> None:
    """Remove what backups that were cut off left behind, unless one is being taken just now."""
    home = folder / BACKUPS
    if any(home.glob(f"{_BUILDING}*")):
        with suppress(StoreError), _turn(home):
            _remove_leftovers(home)


def _remove_leftovers(home: Path) -> None:
    for path in home.glob(f"{_BUILDING}*"):
        path.unlink(missing_ok=True)


def _discard(building: Path) -> None:
    """What cannot be removed now is removed before the next backup, or when the project is opened."""
    for ending in ("", "-journal"):
        with suppress(OSError):
            building.with_name(building.name + ending).unlink(missing_ok=True)


def _copy(source: Path, target: Path, progress: Progress, check: Check) -> None:
    tip = copy_database(source, target, progress, check)
    check_whole(target, check, tip)
    progress(1.0)


def copy_database(source: Path, target: Path, progress: Progress, check: Check) -> Tip:
    """One snapshot of a database that others may be writing, brought to the disk; returns how far its log goes."""
    with in_words(f"{source.name} could not be copied"):
        live = open_snapshot(source)
        try:
            expected = _size(live)
            _require_space(source, target.parent, expected)
            tip = _tip(live)
            _watched(live, lambda: progress(min(0.8, 0.8 * _grown(target) / max(1, expected))), check)
            with _stoppable(check):
                live.execute("VACUUM INTO ?", (str(target),))
        finally:
            live.close()
    sync_file(target)
    return tip


def check_whole(path: Path, check: Check, tip: Tip | None = None) -> None:
    """Raises `StoreError` if a copy is damaged, or does not go as far as `tip`."""
    with reading_foreign(path) as copy:
        _watched(copy, _nothing, check)
        with _stoppable(check):
            (found,) = copy.execute("PRAGMA integrity_check(1)").fetchone()
            if found != "ok":
                raise StoreError(f"the copy was discarded: what it was made from is damaged ({found}); {_ASK_DOCTOR}")
            if tip is not None:
                _refuse_short(copy, tip)


def _refuse_short(copy: sqlite3.Connection, tip: Tip) -> None:
    held = copy.execute("SELECT count(*) FROM label_events WHERE seq <= ?", (tip.seq,)).fetchone()[0]
    last = copy.execute("SELECT hash FROM label_events WHERE seq = ?", (tip.seq,)).fetchone()
    if held != tip.events or (tip.events and last != (tip.hash,)):
        raise StoreError(f"the copy was discarded: it holds {held:,} of {tip.events:,} events; {_ASK_DOCTOR}")


def _watched(connection: sqlite3.Connection, tell: Check, check: Check) -> None:
    """Have progress told while SQLite works, and its work interrupted when `check` says so."""

    def look() -> int:
        try:
            check()
        except Cancelled:
            return 1
        tell()
        return 0

    connection.set_progress_handler(look, _STEPS)


@contextmanager
def _stoppable(check: Check) -> Iterator[None]:
    """An interruption that was asked for arrives as `Cancelled`."""
    try:
        yield
    except sqlite3.OperationalError as error:
        if error_name(error) == "SQLITE_INTERRUPT":
            check()
        raise


def _name(building: Path, home: Path, reason: BackupReason, now_ms: int) -> Path:
    """Give the checked copy its name, a moment of its own, never one that is taken."""
    while (target := home / str(BackupName(now_ms, reason))).exists():
        now_ms += 1
    os.replace(building, target)
    sync_folder(home)
    return target


def _require_space(source: Path, home: Path, needed: int) -> None:
    free = shutil.disk_usage(home).free
    if free < needed + _RESERVE_BYTES:
        # A project file lies in the project's folder, a backup in one below it.
        copied = source.parent.name if source.name == DATABASE else source.name
        raise StoreError(
            f"{copied} cannot be copied: that needs {(needed + _RESERVE_BYTES) / 1e6:,.0f} MB with "
            f"room to work, but only {free / 1e6:,.0f} MB are free; free some space, or delete old files from the "
            "folder backups"
        )


def _grown(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _size(connection: sqlite3.Connection) -> int:
    """Bytes that the copy will have, about."""
    names = ("page_count", "freelist_count", "page_size")
    pages, free, size = (int(connection.execute(f"PRAGMA {name}").fetchone()[0]) for name in names)
    return int((pages - free) * size)


def _tip(connection: sqlite3.Connection) -> Tip:
    """In one statement, so from one snapshot."""
    row = connection.execute(
        "SELECT count(*), coalesce(max(seq), 0), (SELECT hash FROM label_events ORDER BY seq DESC LIMIT 1) "
        "FROM label_events"
    ).fetchone()
    return Tip(row[0], row[1], row[2] or "")


def _mark(connection: sqlite3.Connection) -> tuple[object, ...]:
    """Differs between two states of a project that a person would call different."""
    row = connection.execute(
        "SELECT (SELECT max(seq) FROM label_events), (SELECT max(id) FROM class_changes), "
        "(SELECT max(id) FROM imports), (SELECT count(undone_at) FROM imports), (SELECT max(id) FROM samples), "
        "(SELECT max(id) FROM model_versions), (SELECT max(id) FROM annotators), "
        "(SELECT group_concat(key || '=' || value, char(10)) FROM (SELECT * FROM settings ORDER BY key))"
    ).fetchone()
    return tuple(row)
