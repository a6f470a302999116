"""Making a project folder, and deciding whether one can be opened; every refusal says what to do."""

from __future__ import annotations

import json
import os
import platform
import secrets
import shutil
import sqlite3
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from labeler.domain.task import TaskSpec, complete_classes
from labeler.errors import ProjectError
from labeler.lean_import import import_lean
from labeler.store.class_table import add_classes
from labeler.store.connections import DATABASE, in_words, open_reader, transaction
from labeler.store.schema import APPLICATION_ID, SCHEMA_VERSION, migrate
from labeler.store.stored_values import in_order, json_object, text

if TYPE_CHECKING:
    from sqlite_utils import Database


def make_project(folder: Path, spec: TaskSpec, title: str, created_at: str) -> None:
    """Make a project folder, built beside its place and moved there whole. Raises `ProjectError` if it cannot be."""
    classes = complete_classes(spec.classes)
    _refuse_occupied(folder)
    building = folder.with_name(f".{folder.name}.{secrets.token_hex(4)}")
    try:
        building.mkdir()
        _build(building / DATABASE, TaskSpec(spec.kind, classes, spec.guidelines), title, created_at)
        if folder.exists():
            folder.rmdir()
        building.rename(folder)
    except OSError as error:
        raise ProjectError(f"{folder} cannot be made ({error.strerror}); choose a folder of your own") from error
    finally:
        shutil.rmtree(building, ignore_errors=True)


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


def device_of(folder: Path, connection: sqlite3.Connection) -> tuple[str, dict[str, str]]:
    """This copy's device name, and all known ones by place.

    A project copied to another computer or folder becomes another device: two copies must not continue one hash chain.
    """
    found = connection.execute("SELECT value FROM settings WHERE key = 'devices'").fetchone()
    with in_order("the list of devices"):
        devices = {} if found is None else {text(place): text(name) for place, name in json_object(found[0]).items()}
    place = sha256(f"{platform.node()}\n{os.path.realpath(folder)}".encode("utf-8", "surrogateescape")).hexdigest()[:16]
    if place not in devices:
        devices[place] = secrets.token_hex(8)
    return devices[place], devices


def _refuse_occupied(folder: Path) -> None:
    if folder.is_dir() and not any(folder.iterdir()):
        return
    if folder.exists():
        raise ProjectError(f"{folder} exists already; choose another name, or open it")
    if not folder.parent.is_dir():
        raise ProjectError(f"the folder {folder.parent} does not exist; make it first, or choose another")


def _build(path: Path, spec: TaskSpec, title: str, created_at: str) -> None:
    import_lean("sqlite_utils")
    from sqlite_utils import Database

    with in_words("the project cannot be made", ProjectError):
        connection = sqlite3.connect(path, isolation_level=None)
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
            db = Database(connection)
            migrate(db)
            with transaction(connection):
                _fill(db, spec, title, created_at)
        finally:
            connection.close()


def _fill(db: Database, spec: TaskSpec, title: str, created_at: str) -> None:
    settings = {"task_kind": spec.kind, "guidelines": spec.guidelines, "title": title, "created_at": created_at}
    db.table("settings").insert_all({"key": key, "value": json.dumps(value)} for key, value in settings.items())
    add_classes(db, spec.classes, created_at)
