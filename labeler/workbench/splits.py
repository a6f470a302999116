"""Which part of a split each sample falls into: by content, so that the same sample is never in two parts."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from labeler.errors import UsageError, UserError
from labeler.store.project_store import ProjectStore

Parts = list[tuple[str, float]]
# One sample's part.
Split = Mapping[str, str]
_PAGE = 512


def parse_split(text: str) -> Parts:
    """`train=0.8,test=0.2` → names and shares; raises `UsageError` unless they sum to 1."""
    parts: Parts = []
    for piece in text.split(","):
        name, equals, share = piece.partition("=")
        try:
            parts.append((name.strip(), float(share)))
        except ValueError:
            raise UsageError(f"a split looks like train=0.8,test=0.2, not “{text}”") from None
        if not equals or not name.strip() or not 0 < parts[-1][1] <= 1:
            raise UsageError(f"a split looks like train=0.8,test=0.2, not “{text}”")
    if abs(sum(share for _, share in parts) - 1) > 1e-6 or len({name for name, _ in parts}) != len(parts):
        raise UsageError(f"the parts of the split “{text}” need different names and shares that sum to 1")
    return parts


def split_of(
    store: ProjectStore,
    parts: Parts,
    by: str,
    seed: int,
    strata: Iterable[tuple[str, tuple[str, ...]]],
    check: Callable[[], None],
) -> Split:
    """The part of every sample. `by`: "stratified", "group:COLUMN" or "time:COLUMN"; `strata` are (uid, labels).

    Raises `UsageError` for another wish, `UserError` for a column that no sample has, or whose values are no times.
    """
    kind, _, column = by.partition(":")
    if kind == "stratified" and not column:
        return _stratified(strata, parts, seed)
    if kind not in ("group", "time") or not column:
        raise UsageError(f"a split can be stratified, group:COLUMN or time:COLUMN, not “{by}”")
    values = dict(_column(store, column, check))
    if not any(value is not None for value in values.values()):
        raise UserError(f"no sample has the column “{column}” to split by; check how it is written")
    return _by_group(values, parts, seed) if kind == "group" else _by_time(values, parts, column)


def _stratified(strata: Iterable[tuple[str, tuple[str, ...]]], parts: Parts, seed: int) -> Split:
    members_of: dict[tuple[str, ...], list[tuple[str, str]]] = defaultdict(list)
    for uid, labels in strata:
        members_of[labels].append((_drawn(seed, uid), uid))
    part_of: dict[str, str] = {}
    for drawn in members_of.values():
        drawn.sort()
        for at, (_, uid) in enumerate(drawn):
            part_of[uid] = part_at((at + 0.5) / len(drawn), parts)
    return part_of


def _by_group(values: Mapping[str, Any], parts: Parts, seed: int) -> Split:
    """Groups in drawn order, each whole into the part that its middle falls into; without a value each its own."""
    groups: dict[str, list[str]] = defaultdict(list)
    for uid, value in values.items():
        groups[f"own {uid}" if value is None else f"group {value}"].append(uid)
    part_of: dict[str, str] = {}
    before = 0
    for name in sorted(groups, key=lambda name: _drawn(seed, name)):
        part = part_at((before + len(groups[name]) / 2) / len(values), parts)
        part_of.update(dict.fromkeys(groups[name], part))
        before += len(groups[name])
    return part_of


def _by_time(values: Mapping[str, Any], parts: Parts, column: str) -> Split:
    """The oldest into the first part; what happened at the same time is not torn apart. Without a time: the first."""
    times = {uid: _time(value, column) for uid, value in values.items() if value is not None}
    at_once: dict[float, list[str]] = defaultdict(list)
    for uid, when in times.items():
        at_once[when].append(uid)
    part_of = dict.fromkeys(values, parts[0][0])
    before = 0
    for when in sorted(at_once):
        part = part_at((before + len(at_once[when]) / 2) / len(times), parts)
        part_of.update(dict.fromkeys(at_once[when], part))
        before += len(at_once[when])
    return part_of


def part_at(place: float, parts: Parts) -> str:
    """The part into which a place between 0 and 1 falls."""
    end = 0.0
    for name, share in parts:
        end += share
        if place < end:
            return name
    return parts[-1][0]


def _column(store: ProjectStore, column: str, check: Callable[[], None]) -> Iterator[tuple[str, Any]]:
    """(uid, value) of every sample, as its first place says it."""
    for page in store.iter_samples(size=_PAGE):
        for sample in page:
            value = sample.meta.get(column, (sample.data or {}).get(column))
            yield sample.uid, value if value not in ("", None) else None
        check()


def _time(value: Any, column: str) -> float:  # Any: a JSON leaf
    if isinstance(value, int | float) and not isinstance(value, bool):
        return float(value)
    text = str(value).strip()
    try:
        return float(text)
    except ValueError:
        pass
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise UserError(
            f"“{text[:40]}” in the column “{column}” is no time; times look like 2026-01-31 or 2026-01-31T12:00:00Z"
        ) from None
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()


def _drawn(seed: int, name: str) -> str:
    return hashlib.sha256(f"{seed}:{name}".encode("utf-8", "surrogatepass")).hexdigest()
