"""Whether one part of the samples is unlike the rest: a classifier tries to tell them apart.

Lopez-Paz and Oquab, "Revisiting classifier two-sample tests", ICLR 2017.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

_MOST = 2000
_FOLDS = 5
_PERMUTATIONS = 1000
NEEDED = 20


@dataclass(frozen=True, slots=True)
class Drift:
    """`auc` is how well the two parts can be told apart: 0.5 not at all, 1 always.

    Attributes
    ----------
    low, high : its 95 % interval (DeLong et al. 1988).
    p : the share of random relabelings of the held-out scores that tell as well or better; small where parts differ.
    """

    auc: float
    low: float
    high: float
    p: float
    part: int
    rest: int


def drift_between(part: NDArray[np.float32], rest: NDArray[np.float32], seed: int) -> Drift | None:
    """Of features (n, n_features) of both; at most 2,000 of each, drawn. None where one has too few rows (`NEEDED`)."""
    if min(len(part), len(rest)) < NEEDED:
        return None
    rng = np.random.default_rng(seed)
    a, b = (X[rng.permutation(len(X))[:_MOST]] for X in (part, rest))
    X = np.vstack([a, b])
    y = np.r_[np.ones(len(a), dtype=np.int64), np.zeros(len(b), dtype=np.int64)]
    scores = _held_out(X, y, seed)
    auc, low, high = delong(scores[y == 1], scores[y == 0])
    drawn = [_auc(_ranks(scores), rng.permutation(y)) for _ in range(_PERMUTATIONS)]
    p = (1 + sum(value >= auc for value in drawn)) / (1 + _PERMUTATIONS)
    return Drift(auc, low, high, p, len(part), len(rest))


def delong(ours: NDArray[np.float64], others: NDArray[np.float64]) -> tuple[float, float, float]:
    """Area under the ROC curve with DeLong's 95 % interval, on the logit scale so that it stays within 0 and 1."""
    wins = (ours[:, None] > others[None]).astype(np.float64) + 0.5 * (ours[:, None] == others[None])
    auc = float(wins.mean())
    variance = wins.mean(axis=1).var(ddof=1) / len(ours) + wins.mean(axis=0).var(ddof=1) / len(others)
    # All told apart: one half of one pair stands for the rest of a doubt.
    inside = float(np.clip(auc, 0.5 / wins.size, 1 - 0.5 / wins.size))
    half = 1.959963984540054 * np.sqrt(max(variance, inside * (1 - inside) / wins.size)) / (inside * (1 - inside))
    centre = np.log(inside / (1 - inside))
    return auc, float(1 / (1 + np.exp(half - centre))), float(1 / (1 + np.exp(-half - centre)))


def _held_out(X: NDArray[np.float32], y: NDArray[np.int64], seed: int) -> NDArray[np.float64]:
    from sklearn.linear_model import LogisticRegression
    from sklearn.model_selection import StratifiedKFold

    scores = np.empty(len(y))
    for train, test in StratifiedKFold(_FOLDS, shuffle=True, random_state=seed).split(X, y):
        machine = LogisticRegression(C=0.1, max_iter=200, class_weight="balanced").fit(X[train], y[train])
        scores[test] = machine.decision_function(X[test])
    return scores


def _ranks(scores: NDArray[np.float64]) -> NDArray[np.float64]:
    from scipy.stats import rankdata

    return np.asarray(rankdata(scores))


def _auc(ranks: NDArray[np.float64], y: NDArray[np.int64]) -> float:
    ours = int(y.sum())
    return float((ranks[y == 1].sum() - ours * (ours + 1) / 2) / (ours * (len(y) - ours)))
