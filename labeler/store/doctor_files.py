"""Examines what lies around the database: sources, copies, leftovers, backups, the lock, the disk."""

from __future__ import annotations

import hashlib
import json
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from labeler.domain.finding import Finding, error, note, warning
from labeler.errors import ProjectError
from labeler.secrecy import keyring
from labeler.store.backup import described, is_worth_taking, list_backups
from labeler.store.connections import DATABASE, in_words, open_reader
from labeler.store.engine import sqlite3
from labeler.store.lock import holder
from labeler.store.packet_examples import GIVEN, given_objects
from labeler.store.shared_place import shared_place

Check = Callable[[], None]

_SHOWN = 3
# Reading all of a large pool takes minutes; so much of it, evenly spread, is read byte by byte.
_HASHED_FILES = 300
_HASHED_BYTES = 200 << 20
_LITTLE_BYTES = 500 << 20
_OLD_BACKUP_S = 14 * 86_400
_DAY_S = 86_400


def examine_media(folder: Path, check: Check) -> Iterator[Finding]:
    """Source files present, with the content that was labeled; copies in the project present, whole and wanted."""
    try:
        with in_words("", ProjectError), closing(open_reader(folder / DATABASE)) as connection:
            # In a damaged file a place may be anything; the examination of the database speaks of that.
            objects = dict(connection.execute("SELECT object, uid FROM samples WHERE typeof(object) = 'text'"))
            files = connection.execute(
                "SELECT DISTINCT p.source, s.uid FROM sample_sources p JOIN samples s ON s.id = p.sample_id "
                "WHERE p.file_name IS NOT NULL AND s.object IS NULL AND s.text IS NULL AND typeof(p.source) = 'text'"
            ).fetchall()
            given = connection.execute("SELECT value FROM settings WHERE key = ?", (GIVEN,)).fetchone()
    except (ProjectError, sqlite3.Error, UnicodeDecodeError):
        return  # the examination of the database says so
    yield from _sources(files, check)
    yield from _objects(folder, objects, _shown_only(given), check)


def _sources(files: list[tuple[str, str]], check: Check) -> Iterator[Finding]:
    missing = []
    for number, (source, _) in enumerate(files):
        if number % 500 == 0:
            check()
        if not Path(source).is_file():
            missing.append(source)
    if missing:
        yield warning(
            "media-missing", f"{len(missing):,} of {len(files):,} source files are not there ({_some(missing)})",
            "these samples cannot be shown; their labels are kept",
            "put them back, or import them again from where they are now",
        )  # fmt: skip
    gone = set(missing)
    changed, hashed = _changed([(Path(source), uid) for source, uid in files if source not in gone], check)
    if changed:
        yield warning(
            "media-changed", f"{len(changed):,} source files are not what was labeled ({_some(changed)})",
            "what is shown is not what the labels speak of", "put the former files back, or import the new ones",
        )  # fmt: skip
    if files and hashed < len(files) - len(missing):
        yield note("media-sampled", f"the content of {hashed:,} of {len(files):,} source files was compared")


def _shown_only(given: tuple[object] | None) -> set[str]:
    """Copies that belong to no sample: they show an example."""
    try:
        return given_objects(json.loads(str(given[0]))) if given else set()
    except (ValueError, RecursionError):
        return set()


def _objects(folder: Path, objects: dict[str, str], shown_only: set[str], check: Check) -> Iterator[Finding]:
    home = folder / "objects"
    there = (
        {path.relative_to(folder).as_posix() for path in home.rglob("*") if path.is_file()} if home.is_dir() else set()
    )
    missing = sorted(set(objects) - there)
    if missing:
        yield error(
            "object-missing", f"{len(missing):,} copied samples are not there ({_some(missing)})",
            "they cannot be shown; their labels are kept", "import them again with --copy",
        )  # fmt: skip
    changed, _ = _changed([(folder / place, uid) for place, uid in sorted(objects.items()) if place in there], check)
    if changed:
        yield error(
            "object-changed", f"{len(changed):,} copied samples are damaged ({_some(changed)})",
            "what is shown is not what was labeled", "delete these files and import the samples again with --copy",
        )  # fmt: skip
    orphans = sorted(there - set(objects) - shown_only)
    if orphans:
        size = sum((folder / place).stat().st_size for place in orphans)
        yield note(
            "object-orphan",
            f"{len(orphans):,} copied files belong to no sample ({_some(orphans)}), {_megabytes(size)}",
            "", "they can be deleted",
        )  # fmt: skip


def _changed(files: list[tuple[Path, str]], check: Check) -> tuple[list[str], int]:
    """Those whose content is not that of their uid, among as many as are cheap; and how many were compared."""
    step = max(1, len(files) // _HASHED_FILES)
    changed, hashed, budget = [], 0, _HASHED_BYTES
    for path, uid in files[::step]:
        check()
        try:
            size = path.stat().st_size
            if size > budget:
                continue
            budget -= size
            hashed += 1
            with keyring.open_content(path) as file:
                if hashlib.file_digest(file, "sha256").hexdigest() != uid:  # type: ignore[arg-type]  # a buffered file
                    changed.append(str(path))
        except ValueError:
            changed.append(f"{path}: its seal is broken")
        except OSError as problem:
            changed.append(f"{path}: {problem.strerror}")
    return changed, hashed


def examine_leftovers(folder: Path) -> Iterator[Finding]:
    """What interrupted work has left behind."""
    if (folder / "swap.json").exists():
        yield warning("swap-pending", "a restore or repair was cut off", "", "open the project: it is finished then")
    waiting = list((folder / "imports").glob("*.db"))
    if waiting:
        size = sum(path.stat().st_size for path in waiting)
        yield note(
            "import-waiting", f"{len(waiting)} interrupted imports wait to be taken up again, {_megabytes(size)}", "",
            "import the same source again, or leave them: they go after a week",
        )  # fmt: skip
    patterns = (f".{DATABASE}.*", "backups/.building-*", "*/*.tmp", "*.tmp")
    left = sorted({path for pattern in patterns for path in folder.glob(pattern) if path.is_file()})
    if left:
        names = _some([path.relative_to(folder).as_posix() for path in left])
        yield note("leftovers", f"{len(left)} unfinished files lie about ({names})", "", "they can be deleted")


def examine_backups(folder: Path, check: Check) -> Iterator[Finding]:
    """Whether there are backups, can be read, and are young enough to be of use."""
    backups = list_backups(folder)
    if not backups:
        yield note("backup-none", "there is no backup yet", "", "take one: labeler backup PROJECT")
        return
    for backup in backups:
        check()
        problem = described(backup).problem
        if problem:
            yield warning("backup-damaged", f"{backup.path.name} cannot be used: {problem}", "", "delete it")
    age = time.time() - backups[0].taken_ms / 1000
    try:
        is_behind = is_worth_taking(folder)
    except ProjectError:
        is_behind = True
    said = f"the newest of {len(backups)} backups is {max(0.0, age) / _DAY_S:,.0f} days old"
    if age > _OLD_BACKUP_S and is_behind:
        yield warning("backup-old", said, "what was done since is in project.db and journal only",
                      "take one: labeler backup PROJECT")  # fmt: skip
    else:
        yield note("backup-age", said)


def examine_place(folder: Path) -> Iterator[Finding]:
    """Who is writing the project, and what room is left."""
    found = holder(folder)
    if found is not None:
        yield note("locked", f"the project is being written by {found}", "", "")
    place = shared_place(folder)
    if place is not None:
        yield warning(
            "place-shared", place.words, "labels could be lost", f"{place.advice[:-1]}: labeler copy PROJECT DIR"
        )
    free = shutil.disk_usage(folder).free
    if free < _LITTLE_BYTES:
        yield warning("disk-full", f"only {_megabytes(free)} are free on this disk", "backups and imports may not fit",
                      "free some space")  # fmt: skip


def _some(names: list[str]) -> str:
    return ", ".join(names[:_SHOWN]) + (", …" if len(names) > _SHOWN else "")


def _megabytes(size: int) -> str:
    return f"{size / 1e6:,.1f} MB"
