"""What settling a sample is worth to the model and to its surroundings, and which settled samples are like it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

# The radius of a surrounding is the usual likeness to the n-th nearest unsettled sample.
_NTH_NEAREST = 5
_RADIUS_FROM = 512
# Samples that stand for all unsettled ones when neighbours are counted, and rows compared at once.
_STAND_FOR_ALL = 4096
_CHUNK = 4096

Floats = NDArray[np.float64]


def expected_move(
    chances: NDArray[np.float32], said: Floats, targets: NDArray[np.float32], *, multilabel: bool
) -> Floats:
    """How far settling is expected to move the model, from 0 (it says so already) to 1; shape (n,).

    The expected gradient length of Settles, Craven & Ray, "Multiple-instance active learning", NIPS 2008, at the
    output: the distance of what the model says from each label it may be told, weighted by how likely annotators
    together make that label. Lengths of feature vectors, alike after scaling, are left out.

    chances : the model's probabilities, (n, n_classes). said : the consensus, (n, n_labels).
    targets : 0/1, what the model would be told for each label, (n_labels, n_classes); a row of zeros is a class that it
        does not know.
    """
    p, t = chances.astype(np.float64), targets.astype(np.float64)
    length = t.sum(axis=1) if multilabel else np.ones(len(t))
    squared = (p**2).sum(axis=1)[:, None] + length[None, :] - 2 * p @ t.T
    farthest = np.sqrt(p.shape[1] if multilabel else 2.0)
    found: Floats = (said * np.sqrt(np.maximum(squared, 0))).sum(axis=1) / farthest
    return np.clip(found, 0.0, 1.0)


def counted_near(X: NDArray[np.float32], seed: int) -> NDArray[np.int64]:
    """How many of the others lie near each sample; shape (n,).

    Near is what is at least as like (by cosine) as the fifth nearest usually is. Beyond a few thousand samples a random
    part stands for all, and its counts are scaled up.
    """
    n = len(X)
    if n < 2:
        return np.zeros(n, dtype=np.int64)
    unit = unit_rows(X)
    draw = np.random.default_rng(seed)
    # Sorted, so that the samples chosen do not depend on anything but the seed and their number.
    chosen = np.sort(draw.choice(n, min(n, _STAND_FOR_ALL), replace=False))
    reference = unit[chosen]
    some = np.sort(draw.choice(n, min(n, _RADIUS_FROM), replace=False))
    scaled = n / chosen.size
    nth = min(max(1, round(_NTH_NEAREST / scaled)), chosen.size - 1)
    likeness = unit[some] @ reference.T
    likeness[np.equal.outer(some, chosen)] = -2.0
    near = float(np.median(np.partition(likeness, -nth, axis=1)[:, -nth]))
    counts = np.concatenate(
        [np.count_nonzero(unit[at : at + _CHUNK] @ reference.T >= near, axis=1) for at in range(0, n, _CHUNK)]
    )
    itself = np.zeros(n, dtype=np.int64)
    itself[chosen] = np.einsum("ij,ij->i", reference, reference) >= near
    found: NDArray[np.int64] = np.rint((counts - itself) * scaled).astype(np.int64)
    return found


def most_like(asked: NDArray[np.float32], among: NDArray[np.float32], count: int) -> tuple[NDArray[np.int64], Floats]:
    """(positions in `among`, their cosine) of those most like each asked row, best first; shapes (n, count) or less."""
    likeness = unit_rows(asked) @ unit_rows(among).T
    order = np.argsort(-likeness, axis=1, kind="stable")[:, :count].astype(np.int64)
    return order, np.take_along_axis(likeness, order, axis=1).astype(np.float64)


def unit_rows(X: NDArray[np.float32]) -> NDArray[np.float32]:
    rows = np.asarray(X, dtype=np.float32)
    norms = np.sqrt(np.einsum("ij,ij->i", rows, rows))
    found: NDArray[np.float32] = rows / np.maximum(norms, 1e-12)[:, None]
    return found
