"""Where broken files go: never away, never in the way."""

from __future__ import annotations

import os
import secrets
import shutil
from datetime import UTC, datetime
from pathlib import Path

from labeler.store.journal_file import sync_folder

QUARANTINE = "quarantine"


def move(folder: Path, *paths: Path) -> list[Path]:
    """Move files of a project that belong together out of the way; returns where they lie now."""
    stamp = _stamp()
    moved = []
    for path in paths:
        if path.exists() or path.is_symlink():
            target = _place(folder) / f"{stamp}-{path.name}"
            os.replace(path, target)
            moved.append(target)
    sync_folder(folder)
    return moved


def copy(folder: Path, path: Path, start: int = 0) -> Path:
    """Keep a copy of a file, or of what it holds from a byte on."""
    target = _place(folder) / f"{_stamp()}-{path.name}{f'.from-{start}' if start else ''}"
    with path.open("rb") as source, target.open("wb") as kept:
        source.seek(start)
        shutil.copyfileobj(source, kept)
        kept.flush()
        os.fsync(kept.fileno())
    return target


def _place(folder: Path) -> Path:
    place = folder / QUARANTINE
    place.mkdir(exist_ok=True)
    return place


def _stamp() -> str:
    return f"{datetime.now(UTC):%Y%m%dT%H%M%SZ}-{secrets.token_hex(2)}"
