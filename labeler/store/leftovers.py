"""What work that was cut off left inside a project under passing names, cleared away at the next opening."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from labeler.store.backup import clear_unfinished
from labeler.store.objects import OBJECTS, PASSING
from labeler.store.swap import clear_unplanned

# Folder below the project → names that only stand for what is being made. None of them may be a link's.
_UNFINISHED = {
    ".": re.compile(r"\.incoming-\w+|swap\.json\.tmp|\.ballast\.new"),
    "journal": PASSING,
    OBJECTS: PASSING,
    "features": re.compile(r".+\.tmp"),
    "models": re.compile(r".+\.tmp"),
}


def clear_leftovers(folder: Path) -> None:
    """The caller holds the lock, so nobody is at work on these. What cannot be removed now stays for the next time."""
    with suppress(OSError):
        for path in list(_unfinished(folder)):
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path, ignore_errors=True)
            else:
                path.unlink(missing_ok=True)
        clear_unplanned(folder)
        clear_unfinished(folder)


def _unfinished(folder: Path) -> Iterator[Path]:
    for name, pattern in _UNFINISHED.items():
        place = folder / name
        if place.is_dir() and not place.is_symlink():
            yield from (path for path in place.iterdir() if pattern.fullmatch(path.name))
