"""Labels that are probably wrong: confident learning (Northcutt, Jiang and Chuang, JAIR 2021)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class SuspectLabel:
    """`row` indexes what was given; `margin` is how much surer the model is of `suggested` than of `given`."""

    row: int
    given: int
    suggested: int
    margin: float


def suspect_labels(chances: NDArray[np.float32], given: NDArray[np.int32]) -> list[SuspectLabel]:
    """Most suspect first.

    Each class's probabilities are measured by the mean that its own labeled samples have (confident learning's
    thresholds), so that classes the model is generally less sure of are not all suspect. Suspect is what stands higher
    in another class than in its own, and where the model is surer of that class, too. Unlike confident learning's
    counts this leaves out no sample that falls short of every threshold.

    Parameters
    ----------
    chances : (n, n_classes), each row by a model that did not learn from it.
    given : (n,) class positions.
    """
    counts = np.bincount(given, minlength=chances.shape[1])
    own = chances[np.arange(len(given)), given]
    sums = np.bincount(given, own, minlength=chances.shape[1])
    thresholds = np.where(counts > 0, sums / np.maximum(counts, 1), np.inf)
    standing = chances / np.maximum(thresholds, 1e-12)
    best = standing.argmax(axis=1)
    suspect = np.flatnonzero((best != given) & (chances[np.arange(len(given)), best] > own))
    margins = chances[suspect, best[suspect]] - own[suspect]
    order = suspect[np.argsort(-margins, kind="stable")]
    return [
        SuspectLabel(int(row), int(given[row]), int(best[row]), float(chances[row, best[row]] - own[row]))
        for row in order
    ]
