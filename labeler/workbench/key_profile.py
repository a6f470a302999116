"""Changed keys as a file to take along or give away: written, and read back only if they can be."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from labeler.errors import UserError
from labeler.workbench.commands import Keymap
from labeler.workbench.preferences import load_preferences, save_preferences

_KIND = "labeler keys"
_LARGEST = 1 << 20


def write_profile(target: Path, keys: Mapping[str, str]) -> None:
    """Command id → key, of the changed ones only. Never writes over a file; raises `UserError`."""
    text = json.dumps({"kind": _KIND, "keys": dict(keys)}, ensure_ascii=False, indent=2) + "\n"
    try:
        with target.open("x", encoding="utf-8") as file:
            file.write(text)
    except FileExistsError:
        raise UserError(f"{target} is there already; give another name") from None
    except OSError as error:
        raise UserError(f"{target} cannot be written: {error.strerror}; choose another folder") from error


def read_profile(source: Path) -> dict[str, str]:
    """Raises `UserError` if it is no such file, or its keys contradict each other."""
    try:
        if source.stat().st_size > _LARGEST:
            raise UserError(f"{source} is too large for a file of keys; labeler keys --export writes one")
        found = json.loads(source.read_text(encoding="utf-8"))
    except OSError as error:
        raise UserError(f"{source} cannot be read: {error.strerror}") from error
    except (ValueError, RecursionError) as error:
        raise UserError(f"{source} is no JSON ({error}); labeler keys --export writes a file of keys") from error
    keys = found.get("keys") if isinstance(found, dict) and found.get("kind") == _KIND else None
    if not isinstance(keys, dict) or not all(isinstance(key, str) and key for key in keys.values()):
        raise UserError(f"{source} holds no keys of labeler; labeler keys --export writes such a file")
    try:
        Keymap(keys)
    except UserError as error:
        raise UserError(f"{source}: {error}") from error
    return keys


def keep_keys(keys: Mapping[str, str]) -> None:
    """From now on, in every project; windows that are open keep theirs. Raises `UserError`."""
    try:
        save_preferences(replace(load_preferences(), keys=dict(keys)))
    except OSError as error:
        raise UserError(f"the keys cannot be kept: {error.strerror}; is the home folder writable?") from error
