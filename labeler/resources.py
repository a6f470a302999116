"""Finds shipped files in a checkout, an installed wheel and a frozen application alike."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

from labeler.errors import LabelerError


@cache
def resource_root() -> Path:
    """The folder holding demo/, models/, help/, icons/ and theme/."""
    package = Path(__file__).resolve().parent
    candidates = [package / "_resources", package.parent / "resources"]
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        candidates.insert(0, Path(frozen) / "resources")
    for candidate in candidates:
        if (candidate / "demo").is_dir():
            return candidate
    raise LabelerError(f"shipped resources are missing; looked in {', '.join(map(str, candidates))}; reinstall labeler")


def resource(*parts: str) -> Path:
    """Path of one shipped file or folder; raises if it is not there."""
    path = resource_root().joinpath(*parts)
    if not path.exists():
        raise LabelerError(f"the shipped file {'/'.join(parts)} is missing; reinstall labeler")
    return path
