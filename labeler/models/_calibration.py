"""Temperature scaling: one number that makes confident mouths tell the truth (Guo et al., ICML 2017)."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from labeler.contracts.proposal_model import Features
from labeler.models._targets import folds_of

FOLDS = 3
# Held-out answers needed before a temperature is measured rather than assumed.
MEASURABLE = 24

Weights = NDArray[np.float32] | None
# Fits on rows, class columns 0, 1, 2 … and weights; returns coefficients (n_features, n_columns) and biases.
Solve = Callable[[Features, NDArray[np.int64], Weights], tuple[NDArray[np.float64], NDArray[np.float64]]]

# Standard deviation of log temperature believed before seeing data: few held-out answers move it little.
_PRIOR_SPREAD = 0.7
_GRID = np.exp(np.linspace(np.log(0.2), np.log(8.0), 49))


def best_temperature(scores: NDArray[np.float64], truth: NDArray[np.int64]) -> tuple[float, float]:
    """Temperature for held-out scores (n, k) and their true columns (n,), with the mean log loss it gives."""
    if len(truth) == 0:
        return 1.0, float("inf")
    losses = np.array([log_loss(scores / temperature, truth) for temperature in _GRID])
    penalty = 0.5 * (np.log(_GRID) / _PRIOR_SPREAD) ** 2 / len(truth)
    best = int(np.argmin(losses + penalty))
    return float(_GRID[best]), float(losses[best])


def log_loss(scores: NDArray[np.float64], truth: NDArray[np.int64]) -> float:
    """Mean negative log probability of the true columns under the softmax of the scores."""
    top = scores.max(axis=1, keepdims=True)
    normaliser = np.log(np.exp(scores - top).sum(axis=1)) + top[:, 0]
    return float(np.mean(normaliser - scores[np.arange(len(truth)), truth]))


def held_out_scores(
    solve: Solve, X: Features, columns: NDArray[np.int64], weights: Weights, seed: int
) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    """Scores of each row by a linear model that did not see it, and their true columns, by cross-validation.

    Rows whose class only they have are left out.
    """
    folds = folds_of(columns.astype(np.int32), FOLDS, seed)
    n_seen = int(columns.max()) + 1
    all_scores, all_truth = [np.empty((0, n_seen))], [np.empty(0, dtype=np.int64)]
    for fold in range(FOLDS):
        train = folds != fold
        known = np.unique(columns[train])
        test = ~train & np.isin(columns, known)
        if known.size < 2 or not test.any():
            continue
        kept = None if weights is None else weights[train]
        coefficients, bias = solve(X[train], np.searchsorted(known, columns[train]), kept)
        # A class unknown to this fold keeps out of the softmax.
        scores = np.full((int(test.sum()), n_seen), -1e9)
        scores[:, known] = X[test] @ coefficients + bias
        all_scores.append(scores)
        all_truth.append(columns[test])
    return np.concatenate(all_scores), np.concatenate(all_truth)
