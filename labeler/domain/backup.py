"""Which backups there are by name, and which of them are worth their room: pure rules of ages and sizes."""

from __future__ import annotations

import math
import re
from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import TypeVar

_NAME = re.compile(r"project-(\d{8}T\d{6})(\d{3})Z-([a-z]+)\.db")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_HOUR_MS = 3_600_000
_DAY_MS = 24 * _HOUR_MS

# All of the last day up to a handful, one a day for two weeks, one a week for three months.
_OF_TODAY = 6
_DAYS = 14
_WEEKS = 13
# Together they take at most this, or room for three where one alone is large; and never most of what is free.
_ROOM_BYTES = 1 << 30
_AT_LEAST = 3
_SHARE_OF_DISK = 0.25

H = TypeVar("H", bound=Hashable)


class BackupReason(StrEnum):
    """Why a backup was taken; part of its name."""

    OPENING = "opening"
    WORK = "work"
    IMPORT = "import"
    MERGE = "merge"
    MIGRATION = "migration"
    MANUAL = "manual"

    @property
    def words(self) -> str:
        return _WORDS[self]


_WORDS = {
    BackupReason.OPENING: "on opening",
    BackupReason.WORK: "while working",
    BackupReason.IMPORT: "after an import",
    BackupReason.MERGE: "before a merge",
    BackupReason.MIGRATION: "before an update of the format",
    BackupReason.MANUAL: "asked for",
}


@dataclass(frozen=True, slots=True)
class BackupName:
    """`project-20261128T050000123Z-work.db`: names sort by time, and every file system takes them."""

    taken_ms: int
    reason: BackupReason

    @classmethod
    def parse(cls, name: str) -> BackupName | None:
        """None for any other file."""
        found = _NAME.fullmatch(name)
        if found is None:
            return None
        try:
            moment = datetime.strptime(found[1], "%Y%m%dT%H%M%S").replace(tzinfo=UTC)
            return cls((moment - _EPOCH) // timedelta(seconds=1) * 1000 + int(found[2]), BackupReason(found[3]))
        except ValueError:
            return None

    @property
    def taken_at(self) -> str:
        """UTC ISO 8601."""
        return (_EPOCH + timedelta(milliseconds=self.taken_ms)).isoformat(timespec="seconds").replace("+00:00", "Z")

    def __str__(self) -> str:
        moment = _EPOCH + timedelta(milliseconds=self.taken_ms)
        return f"project-{moment:%Y%m%dT%H%M%S}{self.taken_ms % 1000:03}Z-{self.reason.value}.db"


def thinned(backups: Mapping[H, tuple[int, int]], now_ms: int, free_bytes: int) -> list[H]:
    """Those to remove, given the (moment in ms, size in bytes) of each, oldest first. Never the newest.

    Where the sizes allow fewer than the ages would, those go first that lie closest together for their age: what is
    left reaches back evenly, an hour, a day, a month.
    """
    newest_first = sorted(backups, key=lambda item: backups[item][0], reverse=True)
    kept = _by_age(newest_first, backups, now_ms)
    _fit(kept, backups, now_ms, free_bytes)
    return [item for item in reversed(newest_first) if item not in kept]


def _by_age(newest_first: list[H], backups: Mapping[H, tuple[int, int]], now_ms: int) -> list[H]:
    """Newest first."""
    seen: set[tuple[str, int]] = set()
    kept: list[H] = []
    for item in newest_first:
        taken = backups[item][0]
        age = now_ms - taken
        day, week = ("day", taken // _DAY_MS), ("week", (taken // _DAY_MS + 3) // 7)
        is_kept = (
            not kept
            or (age < _DAY_MS and len(kept) < _OF_TODAY)
            or (age < _DAYS * _DAY_MS and day not in seen)
            or (age < _WEEKS * 7 * _DAY_MS and week not in seen)
        )
        if is_kept:
            kept.append(item)
            seen |= {day, week}
    return kept


def _fit(kept: list[H], backups: Mapping[H, tuple[int, int]], now_ms: int, free_bytes: int) -> None:
    if not kept:
        return
    held = sum(size for _, size in backups.values())
    newest = backups[kept[0]][1]
    room = min(max(_ROOM_BYTES, _AT_LEAST * newest), _SHARE_OF_DISK * (free_bytes + held))
    while len(kept) > 1 and sum(backups[item][1] for item in kept) > room:
        ages = [_log_age(now_ms - backups[item][0]) for item in kept]
        # The gap that its going would leave; the oldest goes only where nothing lies between it and the newest.
        gaps = {at: ages[at + 1] - ages[at - 1] for at in range(1, len(kept) - 1)}
        kept.pop(min(gaps, key=lambda at: gaps[at]) if gaps else 1)


def _log_age(age_ms: int) -> float:
    return math.log(max(age_ms, 0) / _HOUR_MS + 1.0)
