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
# Landmarks whose distances to all are sorted: a median needs no more.
_MEASURED = 400
_ROUNDING = 1e-4
_MEMORY = "landmarks"


@dataclass(frozen=True, slots=True)
class Landmarks:
    """Rows, their features, and how far apart they lie: `reach[k]`, squared, is how far the usual k-th neighbour is."""

    rows: NDArray[np.int64]
    X: Floats
    reach: Floats

    def width(self, count: int) -> float:
        """Of a kernel under which so many samples would cover all: half of each one's share lies within it."""
        return self.at_least(float(self.reach[min(len(self.reach) - 1, max(1, len(self.rows) // (2 * count)))]))

    def at_least(self, width: float) -> float:
        """Not so narrow that float32 tells identical samples apart."""
        return max(width, _ROUNDING * float(self.reach.mean())) + 1e-9


def landmarks(view: PoolView) -> Landmarks:
    """The same for the same samples; a copy in `view.memory` saves the distances.

    Each row's place among landmarks depends on its number alone, so samples that are added replace few of them.
    """
    rows = _lowest(len(view.X), view.seed)
    X = features(view, rows)
    kept = view.memory.get(_MEMORY)
    if isinstance(kept, Landmarks) and np.array_equal(kept.X, X):
        return kept
    some = X[np.random.default_rng(view.seed).permutation(len(X))[:_MEASURED]]
    found = Landmarks(rows, X, np.median(np.sort(squared_distances(some, X), axis=1), axis=0))
    view.memory[_MEMORY] = found
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
