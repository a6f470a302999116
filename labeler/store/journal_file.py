"""The operating system's calls under the journal: appending, syncing, taking back, renaming so that it lasts.

Everything that can fail on the way to the disk is here, and only here.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

_BINARY = getattr(os, "O_BINARY", 0)
_CLOEXEC = getattr(os, "O_CLOEXEC", 0)


class JournalFile:
    """One open segment, written at its end. `size` is how far it is known to go."""

    def __init__(self, path: Path, size: int, *, new: bool) -> None:
        """Opens it. `new`: it must not be there yet."""
        flags = os.O_RDWR | _BINARY | _CLOEXEC | (os.O_CREAT | os.O_EXCL if new else 0)
        self.path = path
        self.size = size
        self._fd = os.open(path, flags, 0o666)

    def append(self, data: bytes) -> None:
        """Not durable before `sync`; on an error part of it may be there."""
        os.lseek(self._fd, self.size, os.SEEK_SET)
        left = memoryview(data)
        while left:
            written = os.write(self._fd, left)
            left = left[written:]
            self.size += written

    def sync(self) -> None:
        if hasattr(os, "fdatasync"):
            os.fdatasync(self._fd)
        else:
            os.fsync(self._fd)

    def cut(self, size: int) -> None:
        """Take back everything behind `size`, durably."""
        os.ftruncate(self._fd, size)
        os.fsync(self._fd)
        self.size = size

    def is_in_place(self) -> bool:
        """Whether its name still leads to it: it may have been moved or deleted under us."""
        try:
            named = os.stat(self.path)
        except OSError:
            return False
        mine = os.fstat(self._fd)
        return (named.st_dev, named.st_ino) == (mine.st_dev, mine.st_ino)

    def close(self) -> None:
        # What is written is synced already; a second close of a broken descriptor says nothing new.
        with suppress(OSError):
            os.close(self._fd)


def make_folder(folder: Path) -> None:
    """Make a folder that is still there after a power cut."""
    if not folder.is_dir():
        folder.mkdir()
        sync_folder(folder.parent)


def rename(old: Path, new: Path) -> None:
    os.replace(old, new)
    sync_folder(new.parent)


def remove(path: Path) -> None:
    path.unlink(missing_ok=True)
    sync_folder(path.parent)


def sync_file(path: Path) -> None:
    """Make what somebody else has written to a file durable."""
    descriptor = os.open(path, os.O_RDWR | _BINARY | _CLOEXEC)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_folder(folder: Path) -> None:
    """Make names in a folder durable; Windows does so by itself and cannot open folders."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY | _CLOEXEC)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
