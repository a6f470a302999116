"""A project copied to another place while it may be in use: the database as one snapshot, never as a file."""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Callable
from pathlib import Path

from labeler.errors import ProjectError
from labeler.secrecy.key_file import keep_key_copy
from labeler.store.backup import check_whole, copy_database
from labeler.store.connections import DATABASE
from labeler.store.opening import check_openable

# What is worth taking along; the journal is written anew from the database, under the name of the new place.
_TAKEN = ("objects", "features")


def copy_project(
    folder: Path,
    target: Path,
    *,
    progress: Callable[[float | None], None] = lambda fraction: None,
    check: Callable[[], None] = lambda: None,
) -> None:
    """Built beside its place and moved there whole. Raises `ProjectError`; then nothing half-made is left."""
    check_openable(folder)
    if target.exists():
        raise ProjectError(f"{target} exists already; choose another name")
    building = target.with_name(f".{target.name}.{secrets.token_hex(4)}")
    try:
        building.mkdir(parents=True)
        keep_key_copy(folder, building)
        copy_database(folder / DATABASE, building / DATABASE, progress, check)
        check_whole(building / DATABASE, check)
        for name in _TAKEN:
            check()
            if (folder / name).is_dir():
                shutil.copytree(folder / name, building / name)
        check()
        building.rename(target)
    except (OSError, shutil.Error) as error:
        reason = getattr(error, "strerror", None) or error
        raise ProjectError(f"{folder.name} cannot be copied to {target} ({reason}); check the disk") from error
    finally:
        shutil.rmtree(building, ignore_errors=True)
