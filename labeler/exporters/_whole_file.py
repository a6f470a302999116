"""A file appears whole or not at all: written under another name, synced, then moved into place."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from labeler.errors import UserError


@contextmanager
def whole_file(target: Path) -> Iterator[IO[str]]:
    """A UTF-8 text file to write; moved to `target` on success, gone on failure. Raises `UserError` in words."""
    building = target.with_name(f".{target.name[:100]}.{secrets.token_hex(4)}")
    try:
        with building.open("x", encoding="utf-8", newline="") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        building.replace(target)
        _sync_folder(target.parent)
    except OSError as error:
        raise UserError(f"{target} cannot be written ({error.strerror or error}); choose another place") from error
    finally:
        with suppress(OSError):  # where it could not be made it cannot be taken away
            building.unlink()


def _sync_folder(folder: Path) -> None:
    """Makes the new name durable; Windows has no such call and needs none."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
