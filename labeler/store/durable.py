"""Files and folders brought to the disk for good: what a rename promises only after a sync."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def sync_file(path: Path) -> None:
    """Never of a live database: closing the file again drops SQLite's locks on it."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


if sys.platform == "win32":

    def sync_folder(path: Path) -> None:
        """Windows writes names through; a folder cannot be opened there."""

else:

    def sync_folder(path: Path) -> None:
        """Names made, changed and removed in this folder survive a power cut from here on."""
        handle = os.open(path, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
