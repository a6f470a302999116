"""Histograms of oriented gradients: shapes and edges (Dalal & Triggs, CVPR 2005)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from labeler.contracts.featurizer import Features
from labeler.domain.sample import Modality, Sample
from labeler.featurizers._images import SMALL, small_batch

_CELL = 8
_CELLS = SMALL // _CELL
_BINS = 9
_BATCH = 64
_LUMA = np.array([0.299, 0.587, 0.114], dtype=np.float32)


class HogFeatures:
    """Gradient directions by cell, normalised by 2 × 2 cells. Fixed arithmetic."""

    width = (_CELLS - 1) ** 2 * 4 * _BINS

    def transform(self, samples: Sequence[Sample]) -> Features:
        features = np.zeros((len(samples), self.width), dtype=np.float32)
        for start in range(0, len(samples), _BATCH):
            part = slice(start, start + _BATCH)
            pixels, readable = small_batch(samples[part])
            features[part] = hog(pixels @ _LUMA)
            features[part][~readable] = 0.0
        return features

    def state(self) -> Mapping[str, NDArray[np.generic] | str | int | float]:
        return {}


def hog(grey: NDArray[np.float32]) -> NDArray[np.float32]:
    """HOG of grey images (n, side, side) in 0..1: float32 (n, width), blocks of unit length."""
    down, right = np.gradient(np.sqrt(grey), axis=(1, 2))
    size = np.hypot(down, right)
    angle = np.mod(np.arctan2(down, right), np.pi) * (_BINS / np.pi)
    lower = np.floor(angle)
    share = angle - lower
    first = lower.astype(np.int64) % _BINS
    # Each gradient is shared between the two nearest directions.
    cells = _by_cell(first, size * (1 - share)) + _by_cell((first + 1) % _BINS, size * share)
    corners = [cells[:, :-1, :-1], cells[:, :-1, 1:], cells[:, 1:, :-1], cells[:, 1:, 1:]]
    blocks = np.concatenate(corners, axis=-1)
    length = np.sqrt((blocks**2).sum(axis=-1, keepdims=True) + 1e-3)
    flat: NDArray[np.float32] = (blocks / length).reshape(len(grey), -1).astype(np.float32)
    return flat


def _by_cell(direction: NDArray[np.int64], votes: NDArray[np.float32]) -> NDArray[np.float64]:
    """Votes of shape (n, side, side) summed by image, cell and direction: (n, cells, cells, bins)."""
    count = len(direction)
    row = np.arange(SMALL) // _CELL
    cell = row[:, None] * _CELLS + row[None]
    place = (np.arange(count)[:, None, None] * _CELLS**2 + cell) * _BINS + direction
    sums = np.bincount(place.ravel(), weights=votes.ravel(), minlength=count * _CELLS**2 * _BINS)
    return np.asarray(sums, dtype=np.float64).reshape(count, _CELLS, _CELLS, _BINS)


class ImageHog:
    name: ClassVar[str] = "image_hog"
    title: ClassVar[str] = "Shapes and edges (HOG)"
    version: ClassVar[int] = 1
    modality: ClassVar[Modality] = Modality.IMAGE
    default: ClassVar[bool] = True

    def available(self) -> str | None:
        return None

    def fit(self, samples: Sequence[Sample], seed: int) -> HogFeatures:
        return HogFeatures()

    def restore(self, state: Mapping[str, NDArray[np.generic] | str | int | float]) -> HogFeatures:
        return HogFeatures()
