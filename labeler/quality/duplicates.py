"""Samples that are nearly the same: groups by distance in the feature space, exact, in blocks of rows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

_BLOCK = 1024
# Exact search compares all with all; beyond this many rows a neighbour index takes its place.
_EXACT = 30_000
_NEIGHBOURS = 16


@dataclass(frozen=True, slots=True)
class DuplicateGroup:
    """Rows that are nearly the same; `closest` is the largest cosine similarity of two of them."""

    rows: tuple[int, ...]
    closest: float


def near_duplicates(
    X: NDArray[np.float32], similarity: float, check: Callable[[], None] = lambda: None
) -> list[DuplicateGroup]:
    """Groups of rows linked by a cosine similarity of at least `similarity`, largest groups first.

    Rows of zeros (unreadable samples) are like nothing.
    """
    norms = np.linalg.norm(X, axis=1)
    known = np.flatnonzero(np.isfinite(norms) & (norms > 0))
    unit = np.asarray(X[known] / norms[known, None], dtype=np.float32)
    pairs = _pairs(unit, similarity, check)
    parent = np.arange(len(known))
    closest: dict[int, float] = {}
    for a, b, _ in pairs:
        parent[_root(parent, a)] = _root(parent, b)
    groups: dict[int, list[int]] = {}
    for a, b, close in pairs:
        root = _root(parent, a)
        groups.setdefault(root, []).extend((a, b))
        closest[root] = max(closest.get(root, 0.0), close)
    found = [
        DuplicateGroup(tuple(sorted({int(known[at]) for at in members})), closest[root])
        for root, members in groups.items()
    ]
    return sorted(found, key=lambda group: (-len(group.rows), group.rows))


def _pairs(unit: NDArray[np.float32], similarity: float, check: Callable[[], None]) -> list[tuple[int, int, float]]:
    if len(unit) > _EXACT:
        return _indexed_pairs(unit, similarity)
    found = []
    for start in range(0, len(unit), _BLOCK):
        check()
        close = unit[start : start + _BLOCK] @ unit[start:].T
        rows, columns = np.nonzero(close >= similarity)
        after = columns > rows
        for row, column in zip(rows[after].tolist(), columns[after].tolist(), strict=True):
            found.append((start + row, start + column, float(min(1.0, close[row, column]))))
    return found


def _indexed_pairs(unit: NDArray[np.float32], similarity: float) -> list[tuple[int, int, float]]:
    """By an approximate index: of each row, its nearest few."""
    from usearch.index import Index

    index = Index(ndim=unit.shape[1], metric="cos", dtype="f32")
    index.add(np.arange(len(unit)), unit, threads=1)
    matches = index.search(unit, _NEIGHBOURS, threads=1)
    rows, columns = np.nonzero(1.0 - matches.distances >= similarity)
    found = {}
    for row, column in zip(rows.tolist(), columns.tolist(), strict=True):
        other = int(matches.keys[row, column])
        if other != row:
            found[min(row, other), max(row, other)] = float(min(1.0, 1.0 - matches.distances[row, column]))
    return [(a, b, close) for (a, b), close in sorted(found.items())]


def _root(parent: NDArray[np.int64], at: int) -> int:
    while parent[at] != at:
        parent[at] = parent[parent[at]]
        at = int(parent[at])
    return at
