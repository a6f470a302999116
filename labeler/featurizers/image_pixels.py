"""The image itself, very small: layout of light and colour."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from labeler.contracts.featurizer import Features
from labeler.domain.sample import Modality, Sample
from labeler.featurizers._images import shrunk, small_batch

_SIDE = 14
_BATCH = 64


class PixelFeatures:
    """Pixel values of the shrunken image. Fixed arithmetic."""

    width = _SIDE * _SIDE * 3

    def transform(self, samples: Sequence[Sample]) -> Features:
        features = np.zeros((len(samples), self.width), dtype=np.float32)
        for start in range(0, len(samples), _BATCH):
            part = slice(start, start + _BATCH)
            pixels, readable = small_batch(samples[part])
            features[part] = shrunk(pixels, _SIDE).reshape(len(pixels), -1)
            features[part][~readable] = 0.0
        return features

    def state(self) -> Mapping[str, NDArray[np.generic] | str | int | float]:
        return {}


class ImagePixels:
    name: ClassVar[str] = "image_pixels"
    title: ClassVar[str] = "Small pixels"
    version: ClassVar[int] = 1
    modality: ClassVar[Modality] = Modality.IMAGE
    default: ClassVar[bool] = True

    def available(self) -> str | None:
        return None

    def fit(self, samples: Sequence[Sample], seed: int) -> PixelFeatures:
        return PixelFeatures()

    def restore(self, state: Mapping[str, NDArray[np.generic] | str | int | float]) -> PixelFeatures:
        return PixelFeatures()
