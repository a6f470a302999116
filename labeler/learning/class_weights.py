"""Weights that let every class count alike in a fit, however few answers it has."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

# A class with one answer among thousands would otherwise pull the whole fit.
_MOST = 10.0


def balanced(y: NDArray[np.int32], weights: NDArray[np.float32] | None) -> NDArray[np.float32] | None:
    """`weights` times the inverse share of each answer's class, mean 1 before the limit of `_MOST`.

    Multiple choice keeps its weights: a sample has no one class to weigh.

    Parameters
    ----------
    y : class positions (n,), or 0/1 (n, n_classes).
    """
    if y.ndim != 1 or len(y) == 0:
        return weights
    counts = np.bincount(y)
    share = len(y) / (np.count_nonzero(counts) * counts[y])
    own = np.ones(len(y), dtype=np.float32) if weights is None else weights
    return np.asarray(own * np.minimum(share, _MOST), dtype=np.float32)
