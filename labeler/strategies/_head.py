"""The head of a ranking chosen together, from a shortlist: what keeps dear strategies affordable on large pools."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from labeler.contracts.query_strategy import Features, PoolView

Utilities = NDArray[np.float32]
Positions = NDArray[np.int64]

# The person may skip along and answers come in while a ranking is made: a head is never shorter, whatever the batch.
HEAD = 32
# Squares of larger numbers, summed over many features, leave float32.
_LARGEST = 1e15


def head_size(view: PoolView, available: int) -> int:
    return min(available, max(view.batch, HEAD))


def shortlist(utilities: Utilities, seed: int, size: int) -> Positions:
    """At most `size` positions, ascending: one half the most useful ones, the other drawn from anywhere."""
    count = len(utilities)
    if count <= size:
        return np.arange(count)
    top = np.argpartition(-utilities, size // 2)[: size // 2]
    drawn = np.random.default_rng(seed).integers(0, count, size // 2)
    return np.union1d(top, drawn)


def drawn(view: PoolView, size: int) -> Positions:
    """At most `size` positions drawn uniformly, ascending."""
    count = len(view.pool)
    if count <= size:
        return np.arange(count)
    rng = np.random.default_rng([view.seed, len(view.labeled)])
    return np.unique(rng.integers(0, count, size))


def put_first(utilities: Utilities, places: Positions) -> None:
    """Gives `places` utilities from 1 down to 0.5, in their order; all others must be below."""
    utilities[places] = 1.0 - 0.5 * np.arange(len(places), dtype=np.float32) / max(1, len(places))


def any_order(view: PoolView) -> Utilities:
    """Utilities below 0.5 in an order that stays from ranking to ranking: what stands behind a head without a model."""
    order = np.random.default_rng(view.seed).random(int(view.pool.max(initial=-1)) + 1, dtype=np.float32)
    behind: Utilities = np.float32(0.49) * order[view.pool]
    return behind


def features(view: PoolView, rows: NDArray[np.integer[Any]]) -> Features:  # Any: int32 or int64
    """Rows of a memory map as an array of their own; what is no number in them counts as zero."""
    found = np.array(view.X[rows], dtype=np.float32)
    if not np.abs(found).max(initial=0.0) <= _LARGEST:  # also for NaN
        found[~np.isfinite(found)] = 0.0
        np.clip(found, -_LARGEST, _LARGEST, out=found)
    return found
