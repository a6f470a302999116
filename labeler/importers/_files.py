"""The files below a folder, always in the same order."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from labeler.errors import SourceError


def files_below(folder: Path, most: int | None) -> Iterator[Path]:
    """Files at any depth, sorted, hidden ones and links to folders left out.

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
            if entry.is_file():
                if given == most:
                    return
                given += 1
                yield Path(entry.path)
        waiting.extend(Path(entry.path) for entry in reversed(shown) if entry.is_dir(follow_symlinks=False))
