"""An earlier state of the project file brought back from a backup; the present one goes to quarantine, never away."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path

from labeler.errors import ProjectError, UserError
from labeler.store.backup import check_whole, copy_database
from labeler.store.connections import DATABASE, reading_foreign
from labeler.store.engine import sqlite3
from labeler.store.lock import ProjectLock
from labeler.store.project_key import BACKUPS
from labeler.store.schema import SCHEMA_VERSION
from labeler.store.swap import discard_prepared, finish, prepared_path, swap_in


def _now_ms() -> int:
    return time.time_ns() // 1_000_000


def restore_backup(
    folder: Path,
    backup: Path,
    *,
    exactly: bool = False,
    progress: Callable[[float | None], None] = lambda fraction: None,
    check: Callable[[], None] = lambda: None,
    now_ms: Callable[[], int] = _now_ms,
) -> Path:
    """Put a copy of the backup in the place of the project file; returns where the one before lies now.

    `exactly`: the journal goes to quarantine too, so that what was said since the backup does not come back from it.
    Cut off at any moment, it leaves the old project or the new one. Raises `ProjectLocked` while somebody writes the
    project, `ProjectError` if the backup is damaged, newer than this version, or of another project.
    """
    if not folder.is_dir():
        raise ProjectError(f"there is no project at {folder}; check the path")
    lock = ProjectLock.take(folder)
    try:
        finish(folder)
        _refuse_unfit(folder, backup)
        prepared = prepared_path(folder)
        try:
            copy_database(backup, prepared, progress, check)
            check_whole(prepared, check)
            check()
            return swap_in(folder, prepared, "restore", now_ms(), with_journal=exactly)
        finally:
            discard_prepared(folder, prepared)
    except OSError as error:
        raise ProjectError(
            f"{folder.name} stays as it is: {error.strerror} ({error.filename}); check its permissions and the disk, "
            "then try again"
        ) from error
    finally:
        lock.release()


def find_backup(folder: Path, named: str) -> Path:
    """The backup meant by a path, by a file name in `backups/`, or by `newest`. Raises `UserError`."""
    if named == "newest":
        newest = max((folder / BACKUPS).glob("project-*.db"), default=None, key=lambda path: path.name)
        if newest is None:
            raise UserError(f"{folder.name} has no backups yet; take one with labeler backup {folder.name}")
        return newest
    for path in (folder / BACKUPS / Path(named).name, Path(named)):
        if path.is_file():
            return path
    raise UserError(f"there is no backup {named}; labeler backup {folder.name} --list shows those there are")


def _refuse_unfit(folder: Path, backup: Path) -> None:
    """Raises `ProjectError` unless the backup can be read by this version and is one of this project."""
    with reading_foreign(backup) as connection:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        if version > SCHEMA_VERSION:
            raise ProjectError(
                f"{backup.name} was written by a newer labeler (format {version}, this one reads up to "
                f"{SCHEMA_VERSION}); update labeler to restore it"
            )
        origin, title = _origin(connection)
    try:
        with reading_foreign(folder / DATABASE) as connection:
            own, _ = _origin(connection)
    except ProjectError:
        return  # damaged or gone: that is what a backup is for
    if own != origin:
        raise ProjectError(
            f"{backup.name} is a backup of another project ({title}, made {origin[:10]}); open that one and restore it "
            "there"
        )


def _origin(connection: sqlite3.Connection) -> tuple[str, str]:
    """When the project was made, which two projects hardly share, and its title."""
    rows = dict(connection.execute("SELECT key, value FROM settings WHERE key IN ('created_at', 'title')"))
    return str(json.loads(rows.get("created_at", '""'))), str(json.loads(rows.get("title", '"?"')))
