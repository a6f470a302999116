"""Labels that are not sure, for fits that know sure ones only: each likely label of a sample, by its probability."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

# What is less likely would make a fit several times as large and teach it the doubt that no number of votes takes away.
_LEAST = 0.05


@dataclass(frozen=True, slots=True)
class SoftLabels:
    """Several entries a sample, in row order.

    Attributes
    ----------
    rows : int32 (n,), the samples.
    y : class positions (n,), or 0/1 (n, n_classes) for multiple choice.
    weights : float32 (n,) in (0, 1]; those of one sample sum to 1.
    """

    rows: NDArray[np.int32]
    y: NDArray[np.int32]
    weights: NDArray[np.float32]

    def among(self, rows: NDArray[np.int32]) -> NDArray[np.int64]:
        """Positions of the entries of these samples."""
        return np.flatnonzero(np.isin(self.rows, rows))


def soft_labels(rows: NDArray[np.int32], probability: NDArray[np.float64], targets: NDArray[np.int32]) -> SoftLabels:
    """The entries of samples whose labels have these probabilities.

    Parameters
    ----------
    rows : ascending, (n,). probability : (n, n_labels). targets : what a model is told for each label, (n_labels,) or
        (n_labels, n_classes).
    """
    kept = np.where(probability >= _LEAST, probability, 0.0)
    kept /= np.maximum(kept.sum(axis=1, keepdims=True), 1e-12)
    at, label = np.nonzero(kept)
    return SoftLabels(rows[at], targets[label], kept[at, label].astype(np.float32))
