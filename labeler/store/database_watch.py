"""Whether the database that SQLite writes is still the one that its name leads to.

A file that was deleted, moved or replaced under an open connection goes on taking commits, and they are lost. Looked
at through `os.stat` alone: opening and closing it would drop the locks that keep it safe.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from labeler.errors import StoreError


class DatabaseGone(StoreError):
    """What was said is in the journal, and comes back at the next opening."""


@dataclass(frozen=True, slots=True)
class _Looks:
    device: int
    inode: int
    size: int


class DatabaseWatch:
    """Once something was found wrong, nothing is written any more until the project is opened again."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._wal = path.with_name(path.name + "-wal")
        self._known = _looks(path)
        self._known_wal: _Looks | None = None
        self._trouble = ""

    def require_in_place(self) -> None:
        """Raises `DatabaseGone`. Two looks at the disk's table of files, about two microseconds."""
        if not self._trouble:
            self._trouble = self._look()
        if self._trouble:
            raise DatabaseGone(
                f"not saved: {self._trouble} while the project was open; close the project and open it again. What you "
                "did last is kept in its journal and comes back then"
            )

    @property
    def is_broken(self) -> bool:
        return bool(self._trouble)

    def note(self) -> None:
        """Take note of how the files look after a commit or checkpoint of ours."""
        if not self._trouble:
            self._known = _looks(self._path)
            self._known_wal = _looks(self._wal)

    def wal_size(self) -> int:
        return 0 if self._known_wal is None else self._known_wal.size

    def _look(self) -> str:
        now = _looks(self._path)
        if now is None:
            return f"{self._path.name} was deleted or moved away"
        if self._known is None or (now.device, now.inode) != (self._known.device, self._known.inode):
            return f"{self._path.name} was replaced by another file"
        if now.size < self._known.size:
            return f"{self._path.name} was cut short"
        wal, known = _looks(self._wal), self._known_wal
        if known is not None and (wal is None or (wal.device, wal.inode) != (known.device, known.inode)):
            return f"{self._wal.name} was deleted, moved or replaced"
        return ""


def _looks(path: Path) -> _Looks | None:
    try:
        found = os.stat(path)
    except OSError:
        return None
    return _Looks(found.st_dev, found.st_ino, found.st_size)
