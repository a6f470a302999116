"""The pool laid out on a plane: principal components fitted on some landmarks, everything placed piece by piece."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

# Samples that the axes are fitted on.
_LANDMARKS = 4_000
_PIECE = 16_384
# The part of the landmarks that a first look shows along each axis; single outliers stay outside.
_SHOWN = (0.5, 99.5)

View = tuple[float, float, float, float]


class PoolPlane:
    """`xy` is float32 of shape (n_rows, 2), complete when `placed` is `n_rows`."""

    def __init__(self, X: NDArray[np.float32], seed: int) -> None:
        self._X = X
        self._seed = seed
        self._mean: NDArray[np.float64] | None = None
        self._axes = np.zeros((X.shape[1], 2))
        self.xy: NDArray[np.float32] = np.zeros((X.shape[0], 2), dtype=np.float32)
        self.placed = 0
        self.view: View = (0.0, 0.0, 1.0, 1.0)

    @property
    def n_rows(self) -> int:
        return int(self._X.shape[0])

    def place_piece(self) -> float:
        """Fit the axes, or place some more samples; returns how much is done."""
        mean = self._mean = self._fit() if self._mean is None else self._mean
        end = min(self.placed + _PIECE, self.n_rows)
        self.xy[self.placed : end] = (self._X[self.placed : end] - mean) @ self._axes
        self.placed = end
        return end / max(1, self.n_rows)

    def _fit(self) -> NDArray[np.float64]:
        """Sets axes and view; returns where the middle lies."""
        n, width = self.n_rows, int(self._X.shape[1])
        chosen = np.sort(np.random.default_rng(self._seed).choice(n, min(n, _LANDMARKS), replace=False))
        marks = np.asarray(self._X[chosen], dtype=np.float64)
        mean: NDArray[np.float64] = marks.mean(axis=0)
        centered = marks - mean
        _, vectors = np.linalg.eigh(centered.T @ centered)
        axes = np.zeros((width, 2))
        found = vectors[:, ::-1][:, : min(2, width)]
        # An eigenvector's sign is the library's whim: the largest entry is made positive, so that maps stay the same.
        signs = np.sign(found[np.argmax(np.abs(found), axis=0), np.arange(found.shape[1])])
        axes[:, : found.shape[1]] = found * np.where(signs == 0, 1, signs)
        self._axes = axes
        self.view = shown_part(centered @ axes)
        return mean


def shown_part(flat: NDArray[np.floating[Any]]) -> View:
    """What a first look shows of points (n, 2): nearly all of them, with some air."""
    low, high = np.percentile(flat, _SHOWN, axis=0)
    margin = np.maximum((high - low) * 0.06, 1e-6)
    low, high = low - margin, high + margin
    return (float(low[0]), float(low[1]), float(high[0]), float(high[1]))
