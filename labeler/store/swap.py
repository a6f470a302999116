"""Another database in the place of the present one, which goes to quarantine whole: both happen, or neither.

A file's -wal belongs to it alone: the two must leave together before anything else takes their name. So the swap is
first written down, and whoever opens the project next finishes one that was cut off.
"""

from __future__ import annotations

import json
import os
import re
import secrets
from dataclasses import dataclass
from pathlib import Path

from labeler.domain.label_event import utc_text
from labeler.errors import ProjectError, ProjectLocked
from labeler.secrecy.key_file import KEY_FILE
from labeler.store.connections import DATABASE
from labeler.store.journal_file import sync_file, sync_folder
from labeler.store.journal_segment import JOURNAL
from labeler.store.lock import ProjectLock
from labeler.store.quarantine import QUARANTINE

_PLAN = "swap.json"
# What belongs to a database and to no other: its side files, and the models fitted from it.
_MOVED = (f"{DATABASE}-wal", f"{DATABASE}-shm", f"{DATABASE}-journal", "models", DATABASE)
# What is encrypted anew, or made anew, when a project becomes an encrypted one.
_OPEN = ("features", "imports", "backups")
_KEY = re.compile(r"\.project\.key\.[0-9a-f]{16}")
_PREPARED = re.compile(r"\.project\.db\.[0-9a-f]{16}")
_PLACE = re.compile(r"[0-9A-Za-z-]{1,80}")


@dataclass(frozen=True, slots=True)
class _Plan:
    prepared: Path
    home: Path
    with_journal: bool
    key: Path | None = None

    @property
    def moved(self) -> tuple[str, ...]:
        """With a key everything leaves that lies open."""
        return (*((JOURNAL,) if self.with_journal else ()), *(_OPEN if self.key else ()), *_MOVED)


def prepared_path(folder: Path) -> Path:
    """Where to build the database that `swap_in` will put in place."""
    return folder / f".{DATABASE}.{secrets.token_hex(8)}"


def swap_in(
    folder: Path, prepared: Path, why: str, now_ms: int, *, with_journal: bool = False, key: Path | None = None
) -> Path:
    """Put a whole, checked database in place; returns where the one before lies now. The caller holds the lock.

    `key`: the project becomes an encrypted one, whose key file this is.
    `with_journal`: the journal leaves too, so that nothing said since comes back; a new one is begun from the database.

    Raises `ProjectError` with everything as it was, if the files cannot be moved.
    """
    sync_file(prepared)
    place = f"{re.sub('[^0-9TZ]', '', utc_text(now_ms))}-{why}-{secrets.token_hex(2)}"
    home = folder / QUARANTINE / place
    try:
        home.mkdir(parents=True)
        sync_folder(home.parent)
        plan = _Plan(prepared, home, with_journal, key)
        _write_plan(folder, plan)
        try:
            _carry_out(folder, plan)
        except OSError:
            if prepared.exists():
                _take_back(folder, plan)
                raise
            # It is done; the plan that could not be taken away says so to the next who opens the project.
    except OSError as error:
        raise ProjectError(
            f"{folder.name} stays as it is: {error.filename} cannot be moved ({error.strerror}); close other programs "
            "that have the project open, and check its permissions and the disk"
        ) from error
    return home


def discard_prepared(folder: Path, prepared: Path) -> None:
    """Clear a database away that did not get its place; not one that a plan still wants to put there."""
    plan = _read_plan(folder)
    if plan is None or plan.prepared != prepared:
        for ending in ("", "-journal"):
            prepared.with_name(prepared.name + ending).unlink(missing_ok=True)


def finish_interrupted(folder: Path) -> bool:
    """Finish a swap that was cut off; False if there was none. Whoever holds the lock is doing it already."""
    if not (folder / _PLAN).exists():
        return False
    try:
        lock = ProjectLock.take(folder)
    except ProjectLocked:
        return False
    try:
        finish(folder)
    finally:
        lock.release()
    return True


def finish(folder: Path) -> None:
    """See `finish_interrupted`; the caller holds the lock. Clears away what a cut-off preparation left, too."""
    try:
        plan = _read_plan(folder)
        if plan is not None:
            _carry_out(folder, plan)
        for leftover in folder.glob(f".{DATABASE}.*"):
            if _PREPARED.fullmatch(leftover.name.removesuffix("-journal")):
                leftover.unlink()
        for leftover in folder.glob(f".{KEY_FILE}.*"):
            if _KEY.fullmatch(leftover.name):
                leftover.unlink()
    except OSError as error:
        raise ProjectError(
            f"a restore of {folder.name} was cut off and cannot be finished: {error.filename} cannot be moved "
            f"({error.strerror}); check the permissions of the folder and the disk, then open the project again"
        ) from error


def _write_plan(folder: Path, plan: _Plan) -> None:
    building = folder / f"{_PLAN}.tmp"
    said = {"prepared": plan.prepared.name, "quarantine": plan.home.name, "with_journal": plan.with_journal}
    if plan.key is not None:
        said["key"] = plan.key.name
    building.write_text(json.dumps(said), "utf-8")
    sync_file(building)
    os.replace(building, folder / _PLAN)
    sync_folder(folder)


def _read_plan(folder: Path) -> _Plan | None:
    """A swap under way. A plan may come from somebody else: only names of ours count."""
    path = folder / _PLAN
    try:
        said = json.loads(path.read_text("utf-8"))
        prepared, place, with_journal = str(said["prepared"]), str(said["quarantine"]), said["with_journal"] is True
        key = None if said.get("key") is None else str(said["key"])
    except FileNotFoundError:
        return None
    except (ValueError, KeyError, TypeError):
        path.unlink()
        return None
    if not (_PREPARED.fullmatch(prepared) and _PLACE.fullmatch(place) and (key is None or _KEY.fullmatch(key))):
        path.unlink()
        return None
    return _Plan(folder / prepared, folder / QUARANTINE / place, with_journal, None if key is None else folder / key)


def _carry_out(folder: Path, plan: _Plan) -> None:
    """Every step may have been done before."""
    if plan.prepared.exists():
        plan.home.mkdir(parents=True, exist_ok=True)
        for name in plan.moved:
            if (folder / name).exists():
                os.replace(folder / name, plan.home / name)
        sync_folder(plan.home)
        if plan.key is not None and plan.key.exists():
            os.replace(plan.key, folder / KEY_FILE)
        sync_folder(folder)
        os.replace(plan.prepared, folder / DATABASE)
        sync_folder(folder)
    (folder / _PLAN).unlink()
    sync_folder(folder)


def _take_back(folder: Path, plan: _Plan) -> None:
    """What was moved goes back. If even that fails, the plan stays and is carried out later."""
    for name in reversed(plan.moved):
        if (plan.home / name).exists():
            os.replace(plan.home / name, folder / name)
    if plan.key is not None and not plan.key.exists() and (folder / KEY_FILE).exists():
        os.replace(folder / KEY_FILE, plan.key)
    (folder / _PLAN).unlink(missing_ok=True)
    plan.home.rmdir()
