"""A file or folder appears whole or not at all: written under another name, synced, then moved into place."""

from __future__ import annotations

import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, cast

from labeler.errors import UserError


@contextmanager
def whole_file(target: Path) -> Iterator[IO[str]]:
    """A UTF-8 text file to write; moved to `target` on success, gone on failure. Raises `UserError` in words."""
    with _whole(target, "x+") as file:
        yield cast("IO[str]", file)


@contextmanager
def whole_binary(target: Path) -> Iterator[IO[bytes]]:
    """As `whole_file`, of bytes."""
    with _whole(target, "x+b") as file:
        yield cast("IO[bytes]", file)


@contextmanager
def _whole(target: Path, mode: str) -> Iterator[IO[str] | IO[bytes]]:
    building = _building(target)
    text = "b" not in mode
    try:
        with building.open(mode, encoding="utf-8" if text else None, newline="" if text else None) as file:
            yield cast("IO[str] | IO[bytes]", file)
            file.flush()
            os.fsync(file.fileno())
        building.replace(target)
        sync_folder(target.parent)
    except OSError as error:
        raise _not_written(target, error) from error
    finally:
        with suppress(OSError):  # where it could not be made it cannot be taken away
            building.unlink()


@contextmanager
def whole_folder(target: Path, *, replace: bool) -> Iterator[Path]:
    """A folder to fill; moved to `target` on success, gone on failure. `replace` takes the place of an older one."""
    building, old = _building(target), _building(target)
    try:
        building.mkdir()
        yield building
        for folder, _, files in os.walk(building):
            for name in files:
                _sync_file(Path(folder, name))
        if replace and target.exists():
            target.replace(old)
        building.rename(target)
        sync_folder(target.parent)
    except OSError as error:
        if old.exists() and not target.exists():
            old.rename(target)
        raise _not_written(target, error) from error
    finally:
        for rest in (building, old):
            if rest.is_dir():
                shutil.rmtree(rest, ignore_errors=True)
            else:
                rest.unlink(missing_ok=True)


def sync_folder(folder: Path) -> None:
    """Makes the new name durable; Windows has no such call and needs none."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _building(target: Path) -> Path:
    return target.with_name(f".{target.name[:100]}.{secrets.token_hex(4)}")


def _sync_file(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _not_written(target: Path, error: OSError) -> UserError:
    return UserError(f"{target} cannot be written ({error.strerror or error}); choose another place")
