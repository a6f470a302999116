"""EfficientNet-Lite0, an ImageNet network small enough to ship, as an image featurizer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from labeler.contracts.featurizer import Features
from labeler.domain.sample import Modality, Sample
from labeler.featurizers._images import rgb_batch
from labeler.featurizers._onnx import open_session
from labeler.resources import resource

WIDTH = 1280
# Large enough to keep the matrix products busy, small enough to stay in cache.
_BATCH = 16


class Lite0Features:
    """The network with its fixed weights; nothing is learned from the pool."""

    width = WIDTH

    def __init__(self) -> None:
        self._session: Any = None  # Any: onnxruntime has no stubs

    def transform(self, samples: Sequence[Sample]) -> Features:
        if self._session is None:
            self._session = open_session(resource("models", "efficientnet_lite0_feat_w8.onnx"))
        features = np.zeros((len(samples), WIDTH), dtype=np.float32)
        for start in range(0, len(samples), _BATCH):
            part = slice(start, start + _BATCH)
            pixels, readable = rgb_batch(samples[part])
            x = (pixels.transpose(0, 3, 1, 2).astype(np.float32) - 127.0) / 128.0
            features[part] = self._session.run(["feat"], {"x": x})[0]
            features[part][~readable] = 0.0
        return features

    def state(self) -> Mapping[str, NDArray[np.generic] | str | int | float]:
        return {}


class ImageLite0:
    name: ClassVar[str] = "image_lite0"
    title: ClassVar[str] = "What is shown (EfficientNet-Lite0)"
    version: ClassVar[int] = 1
    modality: ClassVar[Modality] = Modality.IMAGE
    default: ClassVar[bool] = True

    def available(self) -> str | None:
        return None

    def fit(self, samples: Sequence[Sample], seed: int) -> Lite0Features:
        return Lite0Features()

    def restore(self, state: Mapping[str, NDArray[np.generic] | str | int | float]) -> Lite0Features:
        return Lite0Features()
