"""One process writes a project at a time: an operating-system lock, held for life, free at once after a kill."""

from __future__ import annotations

import json
import os
import platform
import sys
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import IO

from labeler.errors import ProjectError, ProjectLocked

LOCK_FILE = "lock"
# Windows locks bytes, and locked bytes cannot be read: lock one far behind the text that names the holder.
_LOCKED_BYTE = 1 << 20


class ProjectLock:
    """The right to write a project."""

    def __init__(self, file: IO[str]) -> None:
        self._file = file

    @classmethod
    def take(cls, folder: Path) -> ProjectLock:
        """Raises `ProjectLocked` naming the holder if another process (or this one) writes the project already."""
        path = folder / LOCK_FILE
        try:
            file = path.open("a+", encoding="utf-8")
        except OSError as error:
            raise ProjectError(
                f"{folder} cannot be written ({error.strerror}); open it read-only, or copy it to a folder of your own"
            ) from error
        try:
            _lock(file)
        except OSError:
            file.close()
            raise ProjectLocked(
                f"{folder.name} is being written by {_holder(path)}; close it there, or open it read-only"
            ) from None
        try:
            _sign(file)
        except OSError as error:
            with suppress(OSError):  # what was not written is tried once more
                file.close()
            raise ProjectError(
                f"{folder} cannot be written ({error.strerror}); free some space, or open it read-only"
            ) from error
        return cls(file)

    def release(self) -> None:
        """The file stays: removing it would let a third process lock a file that nobody sees."""
        self._file.close()


def holder(folder: Path) -> str | None:
    """Who writes the project now, in words; None if nobody does. Takes nothing away from anybody."""
    path = folder / LOCK_FILE
    try:
        with path.open("r+", encoding="utf-8") as file:
            _lock(file)
    except (FileNotFoundError, PermissionError) as error:
        # Locked bytes refuse with the same error on Windows as a folder that may not be written.
        return _holder(path) if isinstance(error, PermissionError) and os.access(path, os.W_OK) else None
    except OSError:
        return _holder(path)
    return None


def _sign(file: IO[str]) -> None:
    file.seek(0)
    file.truncate()
    since = datetime.now(UTC).isoformat(timespec="seconds")
    json.dump({"process": os.getpid(), "computer": platform.node(), "since": since}, file)
    file.flush()


def _holder(path: Path) -> str:
    try:
        said = json.loads(path.read_text(encoding="utf-8"))
        return f"process {said['process']} on {said['computer']} since {said['since']}"
    except (OSError, ValueError, KeyError, TypeError):
        return "another program"


if sys.platform == "win32":
    import msvcrt

    def _lock(file: IO[str]) -> None:
        file.seek(_LOCKED_BYTE)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(file: IO[str]) -> None:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
