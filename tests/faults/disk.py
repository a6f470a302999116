"""A disk that remembers every operation in order, and what a power cut could leave of it.

Files are told apart by name and content. What was written behind the last sync of a file may be there, be missing or
be garbage, sector by sector, in any order; a name that was made, changed or removed holds from the next sync on.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

SECTOR = 512
_GARBLED = 0.05

Kind = Literal["create", "write", "cut", "sync", "rename", "unlink", "names", "ack"]


@dataclass(frozen=True, slots=True)
class Operation:
    """`ids` of an "ack" are the events that somebody was told are saved."""

    kind: Kind
    name: str = ""
    offset: int = 0
    data: bytes = b""
    other: str = ""
    ids: tuple[str, ...] = ()


@dataclass
class _File:
    data: bytearray
    waiting: list[Operation] = field(default_factory=list)


def files_in(folder: Path) -> dict[str, bytes]:
    """Everything below a folder by relative name: where a recording begins."""
    found = [path for path in folder.rglob("*") if path.is_file() and not path.name.endswith("-shm")]
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def after_cut(base: dict[str, bytes], operations: Sequence[Operation], chance: random.Random) -> dict[str, bytes]:
    """What could be on the disk when the power goes after these operations."""
    inodes: dict[str, _File] = {name: _File(bytearray(data)) for name, data in base.items()}
    now = dict(inodes)  # names as the programs see them
    kept = dict(inodes)  # names as the disk has them
    changes: list[Operation] = []
    made: dict[str, _File] = {}
    for operation in operations:
        if operation.kind == "create":
            now[operation.name] = made[operation.name] = _File(bytearray())
            changes.append(operation)
        elif operation.kind in ("write", "cut"):
            now[operation.name].waiting.append(operation)
        elif operation.kind == "sync":
            file = now[operation.name]
            for waiting in file.waiting:
                _apply(file.data, waiting)
            file.waiting.clear()
        elif operation.kind == "rename":
            now[operation.other] = now.pop(operation.name)
            changes.append(operation)
        elif operation.kind == "unlink":
            now.pop(operation.name, None)
            changes.append(operation)
        elif operation.kind == "names":
            _rename(kept, changes, made)
            changes.clear()
    _rename(kept, changes[: chance.randint(0, len(changes))], made)
    return {name: _torn(file, chance) for name, file in kept.items()}


def _rename(names: dict[str, _File], changes: Sequence[Operation], made: dict[str, _File]) -> None:
    for change in changes:
        if change.kind == "create":
            names[change.name] = made[change.name]
        elif change.kind == "rename":
            names[change.other] = names.pop(change.name)
        else:
            names.pop(change.name, None)


def _torn(file: _File, chance: random.Random) -> bytes:
    data = bytearray(file.data)
    for operation in file.waiting:
        if operation.kind == "cut":
            if chance.random() < 0.5:
                _apply(data, operation)
            continue
        for at in range(0, len(operation.data), SECTOR):
            sector = operation.data[at : at + SECTOR]
            fate = chance.random()
            if fate < 0.5:
                _put(data, operation.offset + at, sector)
            elif fate < 0.5 + _GARBLED:
                _put(data, operation.offset + at, chance.randbytes(len(sector)))
    return bytes(data)


def _apply(data: bytearray, operation: Operation) -> None:
    if operation.kind == "cut":
        if operation.offset < len(data):
            del data[operation.offset :]
        else:
            data.extend(bytes(operation.offset - len(data)))
    else:
        _put(data, operation.offset, operation.data)


def _put(data: bytearray, offset: int, what: bytes) -> None:
    if len(data) < offset:
        data.extend(bytes(offset - len(data)))
    data[offset : offset + len(what)] = what
