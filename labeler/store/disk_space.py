"""Room on the disk: 16 MB put by for the moment it is full, and a word in time before it is."""

from __future__ import annotations

import logging
import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

BALLAST = ".ballast"
BALLAST_BYTES = 16 << 20
LOW_BYTES = 200 << 20
_CHUNK = 1 << 20

_log = logging.getLogger(__name__)

Tell = Callable[[str, str], None]


class DiskSpace:
    """Watched by the writer. `tell` gets a title and a text, once for each thing worth telling."""

    def __init__(self, folder: Path, tell: Tell) -> None:
        self._folder = folder
        self._path = folder / BALLAST
        self._tell = tell
        self._is_low = False

    def watch(self) -> None:
        """Say once that space runs low, and again only after there was enough in between."""
        free = self._free()
        if free is None:
            return
        if free < LOW_BYTES and not self._is_low:
            self._tell(
                "The disk is nearly full",
                f"{free / (1 << 20):,.0f} MB are left where {self._folder.name} lies. Free some space: when nothing is "
                "left, answers cannot be saved.",
            )
        self._is_low = free < LOW_BYTES

    def keep_ballast(self) -> None:
        """Put the ballast by if it is not there and there is room for it."""
        free = self._free()
        if free is None or free < LOW_BYTES or self._path.exists():
            return
        building = self._path.with_name(f"{BALLAST}.new")
        try:
            _fill(building)
            os.replace(building, self._path)
        except OSError as error:
            _log.warning("no space could be put by in %s: %s", self._folder, error)
            with suppress(OSError):
                building.unlink(missing_ok=True)

    def release_ballast(self) -> bool:
        """The disk is full: make room. False if there was nothing to give."""
        try:
            self._path.unlink()
        except OSError:
            return False
        self._tell(
            "The disk is full",
            "labeler gave back the 16 MB that it keeps for this moment, so your last answer could be saved. Free some "
            "space now.",
        )
        return True

    def _free(self) -> int | None:
        try:
            return shutil.disk_usage(self._folder).free
        except OSError:
            return None


def _fill(path: Path) -> None:
    """Real blocks, not a hole. Random bytes where blocks cannot be asked for: zeros may be kept as nothing."""
    with path.open("wb") as file:
        if hasattr(os, "posix_fallocate"):
            os.posix_fallocate(file.fileno(), 0, BALLAST_BYTES)
        else:
            for _ in range(BALLAST_BYTES // _CHUNK):
                file.write(os.urandom(_CHUNK))
        file.flush()
        os.fsync(file.fileno())
