"""The files below a folder, always in the same order, and which of them may be opened."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

from labeler.errors import SourceError


def files_below(folder: Path, most: int | None) -> Iterator[Path]:
    """Files at any depth, sorted, hidden ones and links to folders left out.

    Whatever is no folder counts, links that lead nowhere and devices too: `check_file` says why they are not read.
    With `most` it is a first look: it ends there and never raises. Otherwise `SourceError` for a folder that cannot
    be read.
    """
    waiting, given = [folder], 0
    while waiting:
        try:
            with os.scandir(waiting.pop()) as found:
                entries = sorted(found, key=lambda entry: entry.name)
        except OSError as error:
            if most is not None:
                return
            raise SourceError(f"{error.filename} cannot be read ({error.strerror}); check its permissions") from error
        shown = [entry for entry in entries if not entry.name.startswith((".", "__MACOSX"))]
        for entry in shown:
            if not _leads_to_folder(entry):
                if given == most:
                    return
                given += 1
                yield Path(entry.path)
        waiting.extend(Path(entry.path) for entry in reversed(shown) if entry.is_dir(follow_symlinks=False))


def _leads_to_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:  # links in a circle
        return False


def check_file(path: Path, root: Path | None) -> None:
    """Raises `SourceError` if a file must not be opened: one could wait for it, or be led out of the folder `root`.

    A folder from somebody else must not bring in files that they do not have, by a link to where those lie.
    """
    try:
        if root is not None and path.is_symlink() and not path.resolve().is_relative_to(root.resolve()):
            raise SourceError("it is a link to a file outside of the folder; copy the file itself into the folder")
        mode = path.stat().st_mode
    except FileNotFoundError:
        raise SourceError("it is a link to a file that is not there; copy the file itself into the folder") from None
    except (OSError, RuntimeError) as error:
        reason = getattr(error, "strerror", None) or "its links run in a circle"
        raise SourceError(f"the file cannot be read ({reason}); check its permissions") from error
    if not stat.S_ISREG(mode):
        raise SourceError("it is a pipe, a device or the like, not a file; leave it out")


def is_there(path: Path) -> bool:
    """Whether it is a file that one may know of; never raises."""
    try:
        return path.is_file()
    except OSError:
        return False
