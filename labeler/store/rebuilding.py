"""A project whose database is gone or broken is made anew: from the newest good backup, from what can still be read of
the broken file, and from the journal, which is brought in at the next step of opening."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

from labeler.domain.clock import HybridClock
from labeler.errors import ProjectError
from labeler.lean_import import import_lean
from labeler.store.connections import DATABASE, all_in_words, bulk_cache, transaction
from labeler.store.engine import open_file, sqlite3
from labeler.store.event_rows import last_clock
from labeler.store.journal_repair import repair_each_other
from labeler.store.journal_segment import JOURNAL, read_head, segments_in
from labeler.store.journal_state import restore
from labeler.store.project_key import BACKUPS
from labeler.store.repair_report import RepairReport
from labeler.store.salvage import salvage_events, salvage_tables
from labeler.store.schema import APPLICATION_ID, SCHEMA_VERSION, migrate
from labeler.store.standing import rebuild
from labeler.store.swap import discard_prepared, prepared_path, swap_in

_SIDES = ("", "-wal", "-shm", "-journal")


def can_rebuild(folder: Path) -> bool:
    """Whether there is anything to make a database from."""
    return any(read_head(segment.path) for segment in segments_in(folder / JOURNAL)) or bool(_backups(folder))


def rebuild_database(folder: Path, why: str, report: RepairReport, now_ms: Callable[[], int]) -> None:
    """Put the broken database aside and a new one in its place. Raises `ProjectError` if that is not possible.

    The new one is built beside its place and swapped in whole, so that a crash leaves the work to the next opening.
    """
    building = prepared_path(folder)
    report.rebuilt = why
    try:
        with all_in_words(f"{why}, and {folder.name} cannot be repaired", ProjectError):
            report.backup = _from_backup(folder, building)
            _build(folder, building, report, now_ms)
            home = swap_in(folder, building, "damaged", now_ms())
            report.quarantined += [path for side in _SIDES if (path := home / f"{DATABASE}{side}").exists()]
            with suppress(OSError):  # only where there was nothing to keep
                home.rmdir()
                home.parent.rmdir()
    finally:
        discard_prepared(folder, building)


def _build(folder: Path, building: Path, report: RepairReport, now_ms: Callable[[], int]) -> None:
    import_lean("sqlite_utils")
    from sqlite_utils import Database

    with closing(open_file(building)) as connection, bulk_cache(connection):
        # Nobody sees it before it is synced as a whole.
        connection.execute("PRAGMA journal_mode = MEMORY")
        connection.execute("PRAGMA synchronous = OFF")
        migrate(Database(connection))
        if not report.backup:
            heads = [head for segment in segments_in(folder / JOURNAL) if (head := read_head(segment.path))]
            with transaction(connection):
                restore(connection, max(heads, key=lambda head: str(head["clock"])))
        salvage_tables(folder / DATABASE, connection)
        clock = HybridClock(now_ms, last_clock(connection))
        repair_each_other(connection, folder, clock, report).journal.close()
        with transaction(connection):
            if salvage_events(folder / DATABASE, connection):
                rebuild(connection)
        connection.execute("PRAGMA journal_mode = WAL")


def _from_backup(folder: Path, building: Path) -> str:
    """Copy the newest backup that is whole; its name, or nothing."""
    for backup in _backups(folder):
        shutil.copyfile(backup, building)
        with suppress(sqlite3.Error), closing(open_file(building)) as connection:
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
