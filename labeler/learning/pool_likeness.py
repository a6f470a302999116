"""The pool laid out by likeness: t-SNE of some landmarks (van der Maaten & Hinton, 2008), the others among them.

What lies together is alike; how far apart groups lie says little, and nothing of it is used for anything but looking.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from labeler.learning.pool_plane import View, shown_part

# t-SNE of so many takes about ten seconds; each further sample lies among its nearest ones.
_LANDMARKS = 3_000
_DIRECTIONS = 50
_PERPLEXITY = 30.0
_NEAREST = 4
_PIECE = 4_096


class PoolLikeness:
    """As `PoolPlane`: `xy` is float32 (n_rows, 2), complete when `placed` is `n_rows`."""

    def __init__(self, X: NDArray[np.float32], seed: int) -> None:
        self._X = X
        self._seed = seed
        self._marks: NDArray[np.float32] | None = None
        self._flat = np.zeros((0, 2), dtype=np.float32)
        self._mean = np.zeros(X.shape[1], dtype=np.float32)
        self._axes = np.zeros((X.shape[1], 0), dtype=np.float32)
        self.xy: NDArray[np.float32] = np.zeros((X.shape[0], 2), dtype=np.float32)
        self.placed = 0
        self.view: View = (0.0, 0.0, 1.0, 1.0)

    @property
    def n_rows(self) -> int:
        return int(self._X.shape[0])

    def place_piece(self) -> float:
        """Lay out the landmarks, or place some more samples; returns how much is done."""
        marks = self._marks = self._laid_out() if self._marks is None else self._marks
        end = min(self.placed + _PIECE, self.n_rows)
        part = self._turned(self._X[self.placed : end])
        self.xy[self.placed : end] = self._among(marks, part)
        self.placed = end
        return end / max(1, self.n_rows)

    def _laid_out(self) -> NDArray[np.float32]:
        """Sets directions, plane of the landmarks and view; returns the landmarks in those directions."""
        n = self.n_rows
        chosen = np.sort(np.random.default_rng(self._seed).choice(n, min(n, _LANDMARKS), replace=False))
        some = np.array(self._X[chosen], dtype=np.float32)
        self._mean = some.mean(axis=0)
        _, vectors = np.linalg.eigh((some - self._mean).T @ (some - self._mean))
        self._axes = vectors[:, ::-1][:, :_DIRECTIONS].astype(np.float32)
        marks = self._turned(some)
        self._flat = _plane_of(marks, self._seed)
        self.view = shown_part(self._flat)
        return marks

    def _turned(self, X: NDArray[np.float32]) -> NDArray[np.float32]:
        found: NDArray[np.float32] = ((X - self._mean) @ self._axes).astype(np.float32, copy=False)
        return found

    def _among(self, marks: NDArray[np.float32], part: NDArray[np.float32]) -> NDArray[np.float32]:
        """Mean place of the nearest landmarks, the nearer the heavier; a landmark itself stays where it is."""
        distances = np.einsum("ij,ij->i", marks, marks) - 2 * (part @ marks.T)
        distances += np.einsum("ij,ij->i", part, part)[:, None]
        count = min(_NEAREST, len(marks))
        near = np.argpartition(distances, count - 1, axis=1)[:, :count]
        weights = 1.0 / (np.maximum(np.take_along_axis(distances, near, axis=1), 0) + 1e-9)
        weights /= weights.sum(axis=1, keepdims=True)
        placed: NDArray[np.float32] = np.einsum("nk,nkc->nc", weights, self._flat[near]).astype(np.float32)
        return placed


def _plane_of(marks: NDArray[np.float32], seed: int) -> NDArray[np.float32]:
    """float32 (n, 2); too few or all alike to have neighbourhoods, they lie along their first directions."""
    if len(marks) < 8 or np.ptp(marks, axis=0).max(initial=0.0) == 0:
        flat = np.zeros((len(marks), 2), dtype=np.float32)
        flat[:, : min(2, marks.shape[1])] = marks[:, :2]
        return flat
    from sklearn.manifold import TSNE

    few = min(_PERPLEXITY, (len(marks) - 1) / 3)
    made: Any = TSNE(2, perplexity=few, init="pca", random_state=seed, n_jobs=1, max_iter=500)  # Any: no types there
    return np.asarray(made.fit_transform(marks), dtype=np.float32)
