"""A project whose database is gone or broken is made anew: from the newest good backup, from what can still be read of
the broken file, and from the journal, which is brought in at the next step of opening."""

from __future__ import annotations

import secrets
import shutil
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from labeler.errors import ProjectError
from labeler.lean_import import import_lean
from labeler.store import journal_file, quarantine
from labeler.store.connections import DATABASE, in_words, transaction
from labeler.store.journal_segment import JOURNAL, read_head, segments_in
from labeler.store.journal_state import restore
from labeler.store.repair_report import RepairReport
from labeler.store.salvage import salvage_events, salvage_tables
from labeler.store.schema import APPLICATION_ID, SCHEMA_VERSION, migrate
from labeler.store.standing import rebuild

BACKUPS = "backups"
_SIDES = ("", "-wal", "-shm", "-journal")


def can_rebuild(folder: Path) -> bool:
    """Whether there is anything to make a database from."""
    return any(read_head(segment.path) for segment in segments_in(folder / JOURNAL)) or bool(_backups(folder))


def rebuild_database(folder: Path, why: str, report: RepairReport) -> None:
    """Put the broken database aside and a new one in its place. Raises `ProjectError` if that is not possible.

    The new one is built beside its place and moved there whole, so that a crash leaves the work to the next opening.
    """
    building = folder / f".{DATABASE}.{secrets.token_hex(4)}"
    damaged = folder / DATABASE
    try:
        with in_words(f"{folder.name} cannot be repaired", ProjectError):
            report.backup = _from_backup(folder, building)
            _build(folder, building, is_empty=not report.backup)
            salvage_tables(damaged, building)
        journal_file.sync_file(building)
        report.quarantined += quarantine.move(folder, *(folder / f"{DATABASE}{side}" for side in _SIDES))
        journal_file.rename(building, damaged)
    except OSError as error:
        raise ProjectError(
            f"{folder.name} cannot be repaired ({error.strerror}): {why}; check the disk and its permissions"
        ) from error
    finally:
        for side in _SIDES:
            with suppress(OSError):
                building.with_name(building.name + side).unlink(missing_ok=True)
    report.rebuilt = why


def salvage_rest(damaged: Path, connection: sqlite3.Connection) -> int:
    """Bring in what neither backup nor journal had but the broken database still tells; how many events."""
    with transaction(connection):
        saved = salvage_events(damaged, connection)
        if saved:
            rebuild(connection)
    return saved


def _from_backup(folder: Path, building: Path) -> str:
    """Copy the newest backup that is whole; its name, or nothing."""
    for backup in _backups(folder):
        shutil.copyfile(backup, building)
        with suppress(sqlite3.Error), closing(sqlite3.connect(building, isolation_level=None)) as connection:
            application = connection.execute("PRAGMA application_id").fetchone()[0]
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            is_whole = connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok"
            if application == APPLICATION_ID and version <= SCHEMA_VERSION and is_whole:
                return backup.name
        building.unlink()
    return ""


def _backups(folder: Path) -> list[Path]:
    """Newest first."""
    found = [path for path in (folder / BACKUPS).glob("project-*.db") if path.is_file()]
    return sorted(found, key=lambda path: path.stat().st_mtime_ns, reverse=True)


def _build(folder: Path, building: Path, *, is_empty: bool) -> None:
    import_lean("sqlite_utils")
    from sqlite_utils import Database

    with closing(sqlite3.connect(building, isolation_level=None)) as connection:
        # Nobody sees it before it is synced as a whole.
        connection.execute("PRAGMA journal_mode = MEMORY")
        connection.execute("PRAGMA synchronous = OFF")
        migrate(Database(connection))
        if is_empty:
            heads = [head for segment in segments_in(folder / JOURNAL) if (head := read_head(segment.path))]
            with transaction(connection):
                restore(connection, max(heads, key=lambda head: str(head["clock"])))
        connection.execute("PRAGMA journal_mode = WAL")
