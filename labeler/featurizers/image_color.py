"""Where which colours are: soft histograms of hue and brightness over a grid of the image."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from labeler.contracts.featurizer import Features
from labeler.domain.sample import Modality, Sample
from labeler.featurizers._images import shrunk, small_batch

_SIDE = 28
_GRID = 4
_HUES = 8
_LEVELS = 4
_BATCH = 64


class ColorFeatures:
    """Per grid cell: how much of each hue (weighted by saturation) and of each brightness. Fixed arithmetic."""

    width = _GRID**2 * (_HUES + _LEVELS)

    def transform(self, samples: Sequence[Sample]) -> Features:
        features = np.zeros((len(samples), self.width), dtype=np.float32)
        for start in range(0, len(samples), _BATCH):
            part = slice(start, start + _BATCH)
            pixels, readable = small_batch(samples[part])
            features[part] = color_histograms(shrunk(pixels, _SIDE))
            features[part][~readable] = 0.0
        return features

    def state(self) -> Mapping[str, NDArray[np.generic] | str | int | float]:
        return {}


def color_histograms(rgb: NDArray[np.float32]) -> NDArray[np.float32]:
    """Square roots of the histograms (Hellinger) of (n, side, side, 3) images: float32 (n, width)."""
    value = rgb.max(axis=-1)
    chroma = value - rgb.min(axis=-1)
    hue = _hue(rgb, value, chroma) * _HUES
    level = np.minimum(value * _LEVELS, _LEVELS - 1e-3)
    # Coloured light counts by saturation times brightness: dark and grey pixels have no dependable hue.
    hues = _by_cell(hue.astype(np.int64) % _HUES, chroma, _HUES)
    levels = _by_cell(level.astype(np.int64), np.ones_like(level), _LEVELS)
    flat: NDArray[np.float32] = (
        np.sqrt(np.concatenate([hues, levels], axis=-1)).reshape(len(rgb), -1).astype(np.float32)
    )
    return flat


def _hue(rgb: NDArray[np.float32], value: NDArray[np.float32], chroma: NDArray[np.float32]) -> NDArray[np.float32]:
    red, green, blue = rgb[..., 0], rgb[..., 1], rgb[..., 2]
    safe = np.maximum(chroma, 1e-6)
    of_blue = (red - green) / safe + 4
    of_green = (blue - red) / safe + 2
    of_red = np.mod((green - blue) / safe, 6)
    hue = np.where(value == red, of_red, np.where(value == green, of_green, of_blue))
    return (np.mod(hue / 6, 1.0)).astype(np.float32)


def _by_cell(bins: NDArray[np.int64], amounts: NDArray[np.float32], n_bins: int) -> NDArray[np.float64]:
    """Amounts of shape (n, side, side) averaged by image, grid cell and bin: (n, cells, n_bins)."""
    count, side = len(bins), bins.shape[1]
    row = np.arange(side) // (side // _GRID)
    cell = row[:, None] * _GRID + row[None]
    place = (np.arange(count)[:, None, None] * _GRID**2 + cell) * n_bins + bins
    sums = np.bincount(place.ravel(), weights=amounts.ravel(), minlength=count * _GRID**2 * n_bins)
    means: NDArray[np.float64] = sums.reshape(count, _GRID**2, n_bins) / (side // _GRID) ** 2
    return means


class ImageColor:
    name: ClassVar[str] = "image_color"
    title: ClassVar[str] = "Colours and where they are"
    version: ClassVar[int] = 1
    modality: ClassVar[Modality] = Modality.IMAGE
    default: ClassVar[bool] = True

    def available(self) -> str | None:
        return None

    def fit(self, samples: Sequence[Sample], seed: int) -> ColorFeatures:
        return ColorFeatures()

    def restore(self, state: Mapping[str, NDArray[np.generic] | str | int | float]) -> ColorFeatures:
        return ColorFeatures()
