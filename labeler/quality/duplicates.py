"""Samples that are nearly the same: groups by distance in the feature space, in blocks of rows.

Up to 30,000 samples all are compared with all. Beyond, with those that can be near by the triangle inequality: rows are
grouped by centres (spherical k-means), and a row within an angle of θ of another lies at most 2θ farther from the
other's centre than from its own. Of the groups that this allows the nearest four are looked at.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

# Rows compared with as many others at once: where all are the same, a piece links 4 million pairs.
_BLOCK, _PIECE = 256, 16_384
_EXACT = 30_000
# Rows that centres are learned from, rows for each centre, and the most groups that one row is compared with.
_LEARNED_FROM, _OF_A_CENTRE, _LOOKED_AT = 32_768, 1000, 4

_Rows = NDArray[np.int64]
_Check = Callable[[], None]


@dataclass(frozen=True, slots=True)
class DuplicateGroup:
    """Rows that are nearly the same; `closest` is the largest cosine similarity met between two of them."""

    rows: tuple[int, ...]
    closest: float


def near_duplicates(X: NDArray[np.float32], similarity: float, check: _Check = lambda: None) -> list[DuplicateGroup]:
    """Groups of rows linked by a cosine similarity of at least `similarity`, largest groups first.

    Rows of zeros (unreadable samples) are like nothing.
    """
    norms = np.linalg.norm(X, axis=1)
    known = np.flatnonzero(np.isfinite(norms) & (norms > 0))
    unit = np.asarray(X[known] / norms[known, None], dtype=np.float32)
    every = np.arange(len(unit), dtype=np.int64)
    lists = [(every, every)] if len(unit) <= _EXACT else _within_reach(unit, similarity, check)
    heaps = _Heaps(len(unit))
    for own, others in lists:
        _join(heaps, unit, own, others, similarity, check)
    found = [DuplicateGroup(tuple(known[rows].tolist()), min(1.0, closest)) for rows, closest in heaps.of_several()]
    return sorted(found, key=lambda group: (-len(group.rows), group.rows))


class _Heaps:
    """Which rows hang together, and the largest likeness in each heap."""

    def __init__(self, n: int) -> None:
        self.of = np.arange(n, dtype=np.int64)
        self._closest = np.zeros(n, dtype=np.float32)

    def join(self, rows: _Rows, others: _Rows, likeness: NDArray[np.float32]) -> None:
        """Pairs that are near; their heaps become one, called by its first name."""
        from scipy.sparse import coo_array
        from scipy.sparse.csgraph import connected_components

        names, places = np.unique(np.concatenate([self.of[rows], self.of[others]]), return_inverse=True)
        a, b = np.split(places, 2)
        graph = coo_array((np.ones(len(a), dtype=bool), (a, b)), shape=(len(names), len(names)))
        count, joined = connected_components(graph, directed=False)
        best = np.zeros(count, dtype=np.float32)
        np.maximum.at(best, joined, self._closest[names])
        np.maximum.at(best, joined[a], likeness)
        first = np.full(count, len(self.of))
        np.minimum.at(first, joined, names)
        self._closest[first] = best
        renamed = np.arange(len(self.of))
        renamed[names] = first[joined]
        self.of = renamed[self.of]

    def of_several(self) -> Iterator[tuple[_Rows, float]]:
        """The heaps of two rows and more, rows ascending."""
        order = np.argsort(self.of, kind="stable")
        for rows in np.split(order, np.flatnonzero(np.diff(self.of[order])) + 1):
            if len(rows) > 1:
                yield rows, float(self._closest[self.of[rows[0]]])


def _join(
    heaps: _Heaps, unit: NDArray[np.float32], own: _Rows, others: _Rows, similarity: float, check: _Check
) -> None:
    """Compare each of one list with each of another; rows of the heap that most are in, not with that heap again."""
    for start in range(0, len(own), _BLOCK):
        rows = own[start : start + _BLOCK]
        for begin in range(start if own is others else 0, len(others), _PIECE):
            check()
            beside = others[begin : begin + _PIECE]
            names, counts = np.unique(heaps.of[rows], return_counts=True)
            most = heaps.of[rows] == names[counts.argmax()]
            new = heaps.of[beside] != names[counts.argmax()]
            _compare(heaps, unit, rows[~most], beside, similarity)
            _compare(heaps, unit, rows[most], beside[new] if counts.max() > 1 else beside, similarity)


def _compare(heaps: _Heaps, unit: NDArray[np.float32], rows: _Rows, beside: _Rows, similarity: float) -> None:
    close = unit[rows] @ unit[beside].T
    at, to = np.nonzero(close >= similarity)
    pairs = rows[at] != beside[to]
    at, to = at[pairs], to[pairs]
    if len(at):
        heaps.join(rows[at], beside[to], close[at, to])


def _within_reach(unit: NDArray[np.float32], similarity: float, check: _Check) -> Iterator[tuple[_Rows, _Rows]]:
    """Each group's own rows, beside the rows of all groups that may be near them."""
    home, visits = _assigned(unit, _centres(unit), 2 * float(np.arccos(min(1.0, similarity))), check)
    by_group = np.lexsort((visits[:, 0], visits[:, 1]))
    members = visits[by_group]
    at_home = home[members[:, 0]] == members[:, 1]
    for group in np.split(np.arange(len(members)), np.flatnonzero(np.diff(members[:, 1])) + 1):
        yield members[group[at_home[group]], 0], members[group, 0]


def _centres(unit: NDArray[np.float32]) -> NDArray[np.float32]:
    from sklearn.cluster import KMeans
    from sklearn.exceptions import ConvergenceWarning

    some = np.random.default_rng(0).choice(len(unit), min(len(unit), _LEARNED_FROM), replace=False)
    count = max(1, min(len(some) // 16, len(unit) // _OF_A_CENTRE))
    grouping = KMeans(count, init="random", n_init=1, max_iter=5, tol=0.0, random_state=0)
    with warnings.catch_warnings():
        # Of copies there are fewer places than centres, which does no harm.
        warnings.simplefilter("ignore", ConvergenceWarning)
        fitted = grouping.fit(unit[np.sort(some)])
    centres: NDArray[np.float32] = fitted.cluster_centers_
    centres /= np.maximum(np.linalg.norm(centres, axis=1, keepdims=True), np.float32(1e-12))
    return centres


def _assigned(
    unit: NDArray[np.float32], centres: NDArray[np.float32], slack: float, check: _Check
) -> tuple[_Rows, _Rows]:
    """Of each row its group, and all (row, group) with a centre at most `slack` (radians) farther than its own."""
    home = np.empty(len(unit), dtype=np.int64)
    visits = []
    looked_at = min(_LOOKED_AT, len(centres))
    for start in range(0, len(unit), _PIECE):
        check()
        angles = np.arccos(np.clip(unit[start : start + _PIECE] @ centres.T, -1.0, 1.0))
        nearest = np.argpartition(angles, looked_at - 1, axis=1)[:, :looked_at]
        near = np.take_along_axis(angles, nearest, axis=1)
        first = near.argmin(axis=1)
        home[start : start + len(near)] = nearest[np.arange(len(near)), first]
        rows, columns = np.nonzero(near <= near.min(axis=1, keepdims=True) + slack)
        visits.append(np.column_stack([start + rows, nearest[rows, columns]]))
    return home, np.concatenate(visits)
