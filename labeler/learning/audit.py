"""Honest accuracy: from samples drawn uniformly at random, each predicted by a model that did not learn from it."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from labeler.domain.model_version import AUDIT_NEEDED, Estimate
from labeler.errors import ExtensionError, UserError
from labeler.learning.fitting import fit, predict
from labeler.learning.snapshot import Snapshot

_FOLDS = 10
_Z95 = 1.959963984540054


def estimate(snapshot: Snapshot, check: Callable[[], None]) -> Estimate:
    """Accuracy of the snapshot's model on the pool, by cross-fitting, with Wilson's 95 % interval.

    The audit answers are dealt into folds; for each, the model is fitted on all other answers and predicts the fold.
    So no answer is wasted: audit answers train the real model too. For multiple choice a prediction counts as right
    when every class is.
    """
    audit = np.flatnonzero(np.isin(snapshot.labeled, snapshot.audit_rows))
    if snapshot.X is not None:
        audit = audit[snapshot.labeled[audit] < len(snapshot.X)]
    unknown = Estimate(None, None, None, len(audit))
    if snapshot.X is None or len(audit) < AUDIT_NEEDED:
        return unknown
    right = 0
    shuffled = np.random.default_rng(snapshot.seed).permutation(audit)
    for fold in np.array_split(shuffled, min(_FOLDS, len(audit))):
        check()
        hits = _hits(snapshot, fold, check)
        if hits is None:
            return unknown
        right += hits
    low, high = wilson(right, len(audit))
    return Estimate(right / len(audit), low, high, len(audit))


def wilson(right: int, count: int) -> tuple[float, float]:
    """Wilson's 95 % score interval of a proportion (1927)."""
    share, squared = right / count, _Z95**2
    centre = (share + squared / (2 * count)) / (1 + squared / count)
    half = _Z95 / (1 + squared / count) * math.sqrt(share * (1 - share) / count + squared / (4 * count**2))
    return max(0.0, centre - half), min(1.0, centre + half)


def _hits(snapshot: Snapshot, fold: NDArray[np.int64], check: Callable[[], None]) -> int | None:
    """How many of the fold are predicted right; None if the rest does not suffice for a model."""
    X = snapshot.X
    assert X is not None
    train = np.setdiff1d(np.flatnonzero(snapshot.labeled < len(X)), fold)
    weights = None if snapshot.weights is None else snapshot.weights[train]
    try:
        fitted = fit(
            snapshot.model, X[snapshot.labeled[train]], snapshot.y[train], n_classes=len(snapshot.classes),
            multilabel=snapshot.multilabel, weights=weights, seed=snapshot.seed,
        )  # fmt: skip
        chances = predict(fitted, X, snapshot.labeled[fold], snapshot.multilabel, check)
    except (UserError, ExtensionError):
        return None
    if snapshot.multilabel:
        return int(((chances >= 0.5) == (snapshot.y[fold] > 0)).all(axis=1).sum())
    return int((chances.argmax(axis=1) == snapshot.y[fold]).sum())
