"""Where a project lies: safe or not, and a copy of it in a safe place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from labeler.store.project_copy import copy_project
from labeler.store.shared_place import SharedPlace, shared_place
from labeler.workbench.projects import SUFFIX, project_folder

__all__ = ["SharedPlace", "copy_to", "local_target", "place_note", "shared_place"]


def copy_to(
    project: Path,
    target: Path,
    progress: Callable[[float | None], None] = lambda fraction: None,
    check: Callable[[], None] = lambda: None,
) -> Path:
    """Copy a project; returns the folder of the copy. Raises `UserError`."""
    made = project_folder(target)
    copy_project(project_folder(project), made, progress=progress, check=check)
    return made


def local_target(folder: Path, home: Path) -> Path:
    """A free name for a local copy of this project below `home`."""
    name, number = folder.stem, 1
    while (target := home / f"{name}{f' {number}' if number > 1 else ''}{SUFFIX}").exists():
        number += 1
    return target


def place_note(folder: Path) -> str:
    """What the command line says of a folder that is no good place; empty for a good one."""
    found = shared_place(folder)
    return "" if found is None else f"{found.words} {found.advice[:-1]}: labeler copy {folder} ~/{folder.stem}"
