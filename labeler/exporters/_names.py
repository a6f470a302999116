"""Names of files and folders that every system takes: Windows is the strictest, and it takes `A` and `a` for one."""

from __future__ import annotations

import re
from collections.abc import Iterator

# What lies beside every export, or in it where that is a folder.
DATASHEET = "datasheet.md"
MANIFEST = "manifest.json"

_ILLEGAL = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f\ud800-\udfff]')
_DEVICES = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?\Z", re.IGNORECASE)
_MAX_BYTES = 120
_NAMED = 5


def safe_name(name: str) -> str:
    """The name with what some system refuses replaced by `_`."""
    safe = _ILLEGAL.sub("_", name).rstrip(". ")
    if not safe or safe.startswith("."):
        safe = "_" + safe.lstrip(".")
    if _DEVICES.match(safe):
        safe = "_" + safe
    stem, dot, ending = safe.rpartition(".")
    if len(safe.encode()) > _MAX_BYTES and dot and len(ending) <= 8:
        return _cut(stem, _MAX_BYTES - len(ending.encode()) - 1) + dot + ending
    return _cut(safe, _MAX_BYTES)


def _cut(text: str, most: int) -> str:
    return text.encode()[:most].decode("utf-8", "ignore").rstrip(". ") or "_"


class SafeNames:
    """Gives out names, each once in its folder whatever the case, and notes which are not as they were."""

    def __init__(self) -> None:
        self._taken: set[str] = set()
        self._changed: list[tuple[str, str]] = []
        self._count = 0
        self._collisions = 0

    def one(self, name: str, folder: str = "", mark: str = "") -> str:
        """A free name in a folder; where the name is taken, `mark` or a number tells the two apart."""
        safe = safe_name(name)
        if safe != name:
            self._count += 1
            if len(self._changed) < _NAMED:
                self._changed.append((name, safe))
        free, number = safe, 1
        while f"{folder}/{free}".casefold() in self._taken:
            stem, dot, ending = safe.rpartition(".")
            part = mark if number == 1 and mark else str(number + (not mark))
            free = f"{stem}-{part}{dot}{ending}" if dot and stem else f"{safe}-{part}"
            number += 1
        self._collisions += free != safe
        self._taken.add(f"{folder}/{free}".casefold())
        return free

    def notes(self) -> Iterator[str]:
        if self._count:
            shown = ", ".join(f"“{name}” is “{safe}”" for name, safe in self._changed)
            more = ", …" if self._count > len(self._changed) else ""
            yield f"{self._count:,} names that not every system takes were changed: {shown}{more}"
        if self._collisions:
            yield f"{self._collisions:,} names stood twice in one folder; each got a name of its own"
