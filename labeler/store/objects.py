"""Copied samples: where their content lies inside a project, by its hash and nowhere else."""

from __future__ import annotations

import re
import secrets
from contextlib import suppress
from io import BytesIO
from pathlib import Path

from labeler.domain.sample import SampleDraft
from labeler.errors import StoreError
from labeler.secrecy import keyring

OBJECTS = "objects"
# A copy that has not got its name yet; it lies beside the folders of copies, where it is found without looking far.
PASSING = re.compile(r"\.[0-9a-f]{16}")
_PLACE = re.compile(r"objects/([0-9a-f]{2})/\1[0-9a-f]{62}(?:\.[a-z0-9]{1,8})?")
_ENDING = re.compile(r"\.[a-z0-9]{1,8}")
# The same, as far as SQLite's patterns can say it.
OBJECT_GLOBS = tuple(f"objects/[0-9a-f][0-9a-f]/{'[0-9a-f]' * 64}{end}" for end in ("", ".[a-z0-9]*"))


def keep_copy(folder: Path, draft: SampleDraft) -> str | None:
    """Copy a whole or embedded file into the project by content; rows hold theirs anyway. Returns its place."""
    if draft.row_id is not None and draft.content is None:
        return None
    ending = "" if draft.content is not None else Path(draft.source).suffix.lower()
    place = f"objects/{draft.uid[:2]}/{draft.uid}{ending if _ENDING.fullmatch(ending) else ''}"
    target = folder / place
    if not target.exists():
        building = folder / OBJECTS / f".{secrets.token_hex(8)}"
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            content = None if draft.content is None else BytesIO(draft.content)
            with content or open(draft.source, "rb") as source, building.open("xb") as copy:
                keyring.copy_in(source, copy, target)
            building.replace(target)
        except OSError as error:
            with suppress(OSError):
                building.unlink(missing_ok=True)
            raise StoreError(
                f"{draft.source} cannot be copied into the project ({error.strerror}); check that it can be read and "
                f"that {folder.name} can be written, then import again"
            ) from error
    return place


def object_place(folder: Path, place: str) -> Path:
    """Where a copy lies. Raises `ValueError` for a place that is not ours: the project may be somebody else's."""
    if not _PLACE.fullmatch(place):
        raise ValueError("not a place of a copy")
    return folder / place


def discard_copy(folder: Path, place: str) -> None:
    """Delete a copy that nothing speaks of any more; one that cannot be deleted harms nobody.

    A place that is not ours is let be: the project may be somebody else's, made to delete files.
    """
    if _PLACE.fullmatch(place) and not (folder / OBJECTS).is_symlink():
        with suppress(OSError):
            (folder / place).unlink(missing_ok=True)
