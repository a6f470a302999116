"""Copied samples: where their content lies inside a project, by its hash and nowhere else."""

from __future__ import annotations

import re
import secrets
from pathlib import Path

from labeler.domain.sample import SampleDraft
from labeler.errors import StoreError
from labeler.secrecy import keyring

_PLACE = re.compile(r"objects/([0-9a-f]{2})/\1[0-9a-f]{62}(?:\.[a-z0-9]{1,8})?")
_ENDING = re.compile(r"\.[a-z0-9]{1,8}")
# The same, as far as SQLite's patterns can say it.
OBJECT_GLOBS = tuple(f"objects/[0-9a-f][0-9a-f]/{'[0-9a-f]' * 64}{end}" for end in ("", ".[a-z0-9]*"))


def keep_copy(folder: Path, draft: SampleDraft) -> str | None:
    """Copy a whole file into the project by content; rows hold their content anyway. Returns its place."""
    if draft.row_id is not None:
        return None
    ending = Path(draft.source).suffix.lower()
    place = f"objects/{draft.uid[:2]}/{draft.uid}{ending if _ENDING.fullmatch(ending) else ''}"
    target = folder / place
    if not target.exists():
        target.parent.mkdir(parents=True, exist_ok=True)
        building = target.with_name(f".{secrets.token_hex(8)}")
        try:
            with open(draft.source, "rb") as source, building.open("xb") as copy:
                keyring.copy_in(source, copy, target)
            building.replace(target)
        except OSError as error:
            building.unlink(missing_ok=True)
            raise StoreError(f"{draft.source} cannot be copied into the project ({error.strerror})") from error
    return place


def object_place(folder: Path, place: str) -> Path:
    """Where a copy lies. Raises `ValueError` for a place that is not ours: the project may be somebody else's."""
    if not _PLACE.fullmatch(place):
        raise ValueError("not a place of a copy")
    return folder / place


def discard_copy(folder: Path, place: str) -> None:
    """Delete a copy. A place that is not ours is let be: the project may be somebody else's, made to delete files."""
    if _PLACE.fullmatch(place) and not (folder / "objects").is_symlink():
        (folder / place).unlink(missing_ok=True)
