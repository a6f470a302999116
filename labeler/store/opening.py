"""Making a project folder, and deciding whether one can be opened; every refusal says what to do."""

from __future__ import annotations

import json
import os
import secrets
import shutil
from collections.abc import Callable, Mapping
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from labeler.domain.backup import BackupReason
from labeler.domain.clock import HybridClock
from labeler.domain.task import TaskSpec, complete_classes
from labeler.errors import ProjectError, StoreError
from labeler.lean_import import import_lean
from labeler.store import database_check, rebuilding
from labeler.store.backup import take_backup
from labeler.store.class_table import add_classes
from labeler.store.connections import DATABASE, all_in_words, in_words, open_reader, open_writer, transaction
from labeler.store.database_check import Found
from labeler.store.device import place_of
from labeler.store.engine import open_file, sqlite3
from labeler.store.event_rows import last_clock
from labeler.store.journal_repair import Repaired, repair_each_other
from labeler.store.journal_segment import JOURNAL
from labeler.store.leftovers import clear_leftovers
from labeler.store.project_key import BACKUPS, bring_key_back, make_key
from labeler.store.repair_report import RepairReport
from labeler.store.schema import APPLICATION_ID, SCHEMA_VERSION, migrate
from labeler.store.standing import rebuild

if TYPE_CHECKING:
    from sqlite_utils import Database


def make_project(
    folder: Path,
    spec: TaskSpec,
    title: str,
    created_at: str,
    settings: Mapping[str, Any],  # Any: JSON leaves
    passphrase: str | None = None,
) -> None:
    """Make a project folder, built beside its place and moved there whole. Raises `ProjectError` if it cannot be."""
    classes = complete_classes(spec.classes)
    _refuse_occupied(folder)
    building = folder.with_name(f".{folder.name}.{secrets.token_hex(4)}")
    try:
        building.mkdir()
        if passphrase is not None:
            make_key(building, passphrase)
        # The journal's first head already knows the device.
        devices = {place_of(folder): secrets.token_hex(8)}
        said = {**settings, "title": title, "created_at": created_at, "devices": devices}
        _build(building / DATABASE, TaskSpec(spec.kind, classes, spec.guidelines), said)
        if folder.exists():
            folder.rmdir()
        building.rename(folder)
    except OSError as error:
        raise ProjectError(f"{folder} cannot be made ({error.strerror}); choose a folder of your own") from error
    finally:
        shutil.rmtree(building, ignore_errors=True)


def check_writable(folder: Path) -> None:
    """Raises `ProjectError` if there is no project here, none that we may write, or none that could be mended."""
    _roll_back(folder)
    if not (folder.is_dir() and any((folder / name).exists() for name in (DATABASE, JOURNAL, BACKUPS))):
        check_openable(folder)
    if database_check.trouble_with(folder, Found.UNTOUCHED) and not rebuilding.can_rebuild(folder):
        check_openable(folder)
    path = folder / DATABASE
    if not os.access(folder, os.W_OK) or (path.exists() and not os.access(path, os.W_OK)):
        raise ProjectError(f"{folder} may not be written; open it read-only, or copy it to a folder of your own")


def _roll_back(folder: Path) -> None:
    """Finish what a crash cut off while a file without a write-ahead log, as backups are, was switched to one.

    Readers may not roll it back, and would find a project that cannot be opened.
    """
    journal = folder / f"{DATABASE}-journal"
    with suppress(OSError, sqlite3.Error, ProjectError):  # whatever is wrong is told by those who look next
        if journal.stat().st_size:
            open_writer(folder / DATABASE).close()


def check_openable(folder: Path) -> None:
    """Raises `ProjectError` if there is no project here that this version can read."""
    if not folder.exists():
        raise ProjectError(f"there is no project at {folder}; check the path, or make one with “labeler new”")
    path = folder / DATABASE
    if not folder.is_dir() or not path.is_file():
        raise ProjectError(
            f"{folder} is not a labeler project: a project is a folder NAME.labeler with a {DATABASE} in it"
        )
    with in_words(f"{folder.name} cannot be opened", ProjectError):
        connection = open_reader(path)
        try:
            application = connection.execute("PRAGMA application_id").fetchone()[0]
            version = connection.execute("PRAGMA user_version").fetchone()[0]
        finally:
            connection.close()
    if application != APPLICATION_ID:
        raise ProjectError(f"{path} is not a labeler project file; it is empty, damaged or belongs to another program")
    if version > SCHEMA_VERSION:
        raise ProjectError(
            f"{folder.name} was written by a newer labeler (format {version}, this one reads up to {SCHEMA_VERSION}); "
            "update labeler to open it, the project is left as it is"
        )


@dataclass(frozen=True, slots=True)
class Opened:
    """A project ready to be written."""

    repaired: Repaired
    clock: HybridClock
    report: RepairReport


def open_for_writing(folder: Path, now_ms: Callable[[], int]) -> Opened:
    """Make a project usable: rebuild what is destroyed, migrate what is old, let journal and database agree.

    The caller holds the lock. Raises `ProjectError`.
    """
    clear_leftovers(folder)
    report = RepairReport()
    bring_key_back(folder, report)
    found = database_check.look(folder)
    trouble = database_check.trouble_with(folder, found)
    if trouble and rebuilding.can_rebuild(folder):
        rebuilding.rebuild_database(folder, trouble, report, now_ms)
    elif trouble:
        check_openable(folder)
    with all_in_words(f"{folder.name} cannot be opened", ProjectError):
        opened = _agreed(folder, now_ms, report, derive_anew=found is Found.CHANGED)
    database_check.clear_mark(folder)
    return opened


def _agreed(folder: Path, now_ms: Callable[[], int], report: RepairReport, *, derive_anew: bool) -> Opened:
    with closing(open_writer(folder / DATABASE)) as connection:
        if connection.execute("PRAGMA user_version").fetchone()[0] < SCHEMA_VERSION:
            _update(folder, connection, now_ms)
        clock = HybridClock(now_ms, last_clock(connection))
        repaired = repair_each_other(connection, folder, clock, report)
        newest = last_clock(connection)
        if newest is not None:
            clock.witness(newest)
        if derive_anew and not report.rebuilt:
            # Somebody else wrote to the file: the log was looked at word by word, what follows from it is made again.
            with transaction(connection):
                rebuild(connection)
    return Opened(repaired, clock, report)


def _update(folder: Path, connection: sqlite3.Connection, now_ms: Callable[[], int]) -> None:
    """Bring an older file to the present format; as it was, it stays among the backups."""
    import_lean("sqlite_utils")
    from sqlite_utils import Database

    try:
        take_backup(folder, BackupReason.MIGRATION, now_ms=now_ms)
    except StoreError as error:
        raise ProjectError(
            f"{folder.name} is of an older format, and cannot be updated without a backup: {error}; until then it can "
            "be opened read-only"
        ) from error
    migrate(Database(connection))


def _refuse_occupied(folder: Path) -> None:
    if folder.is_dir() and not any(folder.iterdir()):
        return
    if folder.exists():
        raise ProjectError(f"{folder} exists already; choose another name, or open it")
    if not folder.parent.is_dir():
        raise ProjectError(f"the folder {folder.parent} does not exist; make it first, or choose another")


def _build(path: Path, spec: TaskSpec, settings: Mapping[str, Any]) -> None:  # Any: JSON leaves
    import_lean("sqlite_utils")
    from sqlite_utils import Database

    with in_words("the project cannot be made", ProjectError):
        connection = open_file(path)
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
            db = Database(connection)
            migrate(db)
            with transaction(connection):
                _fill(db, spec, settings)
        finally:
            connection.close()


def _fill(db: Database, spec: TaskSpec, settings: Mapping[str, Any]) -> None:  # Any: JSON leaves
    said = {"task_kind": spec.kind, "guidelines": spec.guidelines, **settings}
    db.table("settings").insert_all({"key": key, "value": json.dumps(value)} for key, value in said.items())
    created_at = said["created_at"]
    if spec.guidelines:
        db.table("guideline_versions").insert({"version": 1, "text": spec.guidelines, "created_at": created_at})
    add_classes(db, spec.classes, created_at)
