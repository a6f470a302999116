"""Rows that stand for the whole pool: drawn uniformly once, so that no measure of density grows with it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from labeler.contracts.query_strategy import PoolView
from labeler.strategies._coverage import Floats, kernel, squared_distances
from labeler.strategies._head import features

LANDMARKS = 2000
_LABELED_AT_ONCE = 512
_MEMORY = "landmarks"


@dataclass(frozen=True, slots=True)
class Landmarks:
    """Rows, their features, and the width of a kernel under which a class is about one neighbourhood."""

    rows: NDArray[np.int64]
    X: Floats
    width: float


def landmarks(view: PoolView) -> Landmarks:
    """The same for the same samples and number of classes; a copy in `view.memory` saves the distances.

    Each row's place among landmarks depends on its number alone, so samples that are added replace few of them.
    """
    rows = _lowest(len(view.X), view.seed)
    X = features(view, rows)
    kept = view.memory.get(_MEMORY)
    if kept is not None and kept[0] == view.n_classes and np.array_equal(kept[1].X, X):
        known: Landmarks = kept[1]
        return known
    distances = squared_distances(X, X)
    near = min(len(rows) - 1, max(3, len(rows) // (4 * view.n_classes)))
    width = float(np.median(np.partition(distances, near, axis=1)[:, near])) + 1e-9
    found = Landmarks(rows, X, width)
    view.memory[_MEMORY] = (view.n_classes, found)
    return found


def covered(view: PoolView, found: Landmarks, width: float) -> Floats:
    """How well labeled samples cover each landmark, 0..1."""
    best = np.zeros(len(found.rows), dtype=np.float32)
    for start in range(0, len(view.labeled), _LABELED_AT_ONCE):
        view.check()
        part = view.labeled[start : start + _LABELED_AT_ONCE]
        X = features(view, part)
        np.maximum(best, kernel(squared_distances(X, found.X), width).max(axis=0), out=best)
    return best


def _lowest(count: int, seed: int) -> NDArray[np.int64]:
    """The rows with the lowest of as many random numbers, ascending."""
    if count <= LANDMARKS:
        return np.arange(count)
    drawn = np.random.default_rng([seed, 3]).random(count, dtype=np.float32)
    return np.sort(np.argpartition(drawn, LANDMARKS)[:LANDMARKS])
