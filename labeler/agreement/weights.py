"""How close two categories are: weights of the kappas and of AC2, and the distances of alpha."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from labeler.agreement.ratings import numbers_of

Level = Literal["nominal", "ordinal", "interval", "ratio"]
Weighting = Literal["identity", "linear", "quadratic", "ordinal"]
LEVELS: tuple[Level, ...] = ("nominal", "ordinal", "interval", "ratio")
WEIGHTINGS: tuple[Weighting, ...] = ("identity", "linear", "quadratic", "ordinal")

Matrix = NDArray[np.float64]


def weight_matrix(weighting: Weighting, categories: Sequence[str]) -> Matrix:
    """Weights in [0, 1], 1 on the diagonal; shape (q, q).

    Linear and quadratic ones look at the categories' values, which are their places where they are no numbers
    (Cohen, "Weighted kappa", Psychological Bulletin 70, 1968); ordinal ones at the places (Gwet, Handbook of
    Inter-Rater Reliability, 4th ed. 2014, ch. 3).
    """
    q = len(categories)
    if weighting == "identity" or q < 2:
        return np.eye(q)
    if weighting == "ordinal":
        places = np.arange(q)
        between = np.abs(places[:, None] - places[None, :]) + 1
        ordinal: Matrix = 1 - (between * (between - 1) / 2) / (q * (q - 1) / 2)
        return ordinal
    values = values_of(categories)
    apart: Matrix = np.abs(values[:, None] - values[None, :]) / (values.max() - values.min())
    return 1 - apart if weighting == "linear" else 1 - apart**2


def values_of(categories: Sequence[str]) -> NDArray[np.float64]:
    """What the categories are worth: their numbers, or else their places from 1 on."""
    values = numbers_of(categories)
    if values is None or len(set(values.tolist())) < len(categories):
        return np.arange(1, len(categories) + 1, dtype=np.float64)
    return values


def squared_distances(level: Level, categories: Sequence[str]) -> Matrix:
    """Krippendorff's squared differences at the levels that do not look at the ratings; shape (q, q).

    Computing Krippendorff's Alpha-Reliability, 2011. `ordinal` is `ordinal_distances`.
    """
    values = values_of(categories)
    difference: Matrix = values[:, None] - values[None, :]
    if level == "interval":
        return difference**2
    if level == "ratio":
        total = values[:, None] + values[None, :]
        return np.divide(difference, total, out=np.zeros_like(difference), where=total != 0) ** 2
    return 1 - np.eye(len(categories))


def ordinal_distances(pairable: Matrix) -> Matrix:
    """Krippendorff's ordinal metric: how many values lie between two categories; shape (..., q, q).

    pairable : how often each category was said in its items with two ratings or more, shape (..., q).
    """
    middle = np.cumsum(pairable, axis=-1) - pairable / 2
    distances: Matrix = (middle[..., :, None] - middle[..., None, :]) ** 2
    return distances


def set_distances(sets: Sequence[frozenset[str]], kind: Literal["masi", "jaccard"]) -> Matrix:
    """Distances between sets of labels, for multiple choice; shape (q, q), in [0, 1]; squared where alpha takes them.

    Passonneau, "Measuring agreement on set-valued items (MASI)", LREC 2006; Jaccard, 1912. Two empty sets are equal.
    """
    q = len(sets)
    found = np.zeros((q, q))
    for row, one in enumerate(sets):
        for column in range(row + 1, q):
            found[row, column] = found[column, row] = _set_distance(one, sets[column], kind)
    return found


def _set_distance(one: frozenset[str], other: frozenset[str], kind: Literal["masi", "jaccard"]) -> float:
    union, common = len(one | other), len(one & other)
    if union == 0:
        return 0.0
    jaccard = common / union
    if kind == "jaccard":
        return 1 - jaccard
    if one == other:
        return 0.0
    monotone = 2 / 3 if one <= other or other <= one else (1 / 3 if common else 0.0)
    return 1 - jaccard * monotone
