"""Changed keys: one more, one less, and all of them as a file to take along, read back only if they can be."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from labeler.errors import UserError
from labeler.workbench.commands import BY_ID, Keymap
from labeler.workbench.preferences import load_preferences, save_preferences

_KIND = "labeler keys"
_LARGEST = 1 << 20
# Tab goes from control to control; no command may take it.
_CLOSED = ("Tab", "Shift+Tab", "Backtab", "Shift+Backtab")


def with_key(
    keys: Mapping[str, str], command_id: str, pressed: str, classes: Mapping[str, str] | None = None
) -> dict[str, str]:
    """The changed keys with one more; `classes` is key → class. Raises `UserError` naming who has that key already."""
    command = BY_ID[command_id]
    if pressed in _CLOSED:
        raise UserError(f"{pressed} moves from control to control and cannot be a command's")
    answers = (classes or {}).get(pressed.lower())
    if answers is not None:
        raise UserError(
            f"the key {pressed} answers “{answers}”; give that class another key first, in the class editor"
        )
    holder = Keymap(keys).commands.get(pressed)
    if holder is not None and holder != command_id:
        raise UserError(f"the key {pressed} belongs to “{BY_ID[holder].title}”; give that another key first")
    changed = {**keys, command_id: pressed}
    if command.keys == (pressed,):
        del changed[command_id]
    Keymap(changed, (classes or {}).keys())
    return changed


def without_key(keys: Mapping[str, str], command_id: str) -> dict[str, str]:
    """The changed keys with this command back at its default. Raises `UserError` if another command has that now."""
    changed = {one: key for one, key in keys.items() if one != command_id}
    Keymap(changed)
    return changed


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
