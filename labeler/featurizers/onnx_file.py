"""The person's own image network, an .onnx file, as a featurizer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from labeler.contracts.featurizer import Features
from labeler.domain.sample import Modality, Sample
from labeler.errors import UserError
from labeler.featurizers._files import file_fingerprint
from labeler.featurizers._images import SIDE, rgb_batch
from labeler.featurizers._onnx import network_errors, open_session

_BATCH = 16
_MAX_SIDE = 1024
# ImageNet's channel means and deviations: what nearly every published image network was trained with.
_MEAN = np.array([0.485, 0.456, 0.406], dtype=np.float32)
_DEVIATION = np.array([0.229, 0.224, 0.225], dtype=np.float32)


class OnnxFeatures:
    """The first output of the network, averaged over all but its first two axes."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._session: Any = open_session(Path(path))
        self._input, self._side = _image_input(self._session, path)
        self._output = self._session.get_outputs()[0].name
        self.width = self._run(np.zeros((1, 3, self._side, self._side), dtype=np.float32)).shape[1]

    def transform(self, samples: Sequence[Sample]) -> Features:
        features = np.zeros((len(samples), self.width), dtype=np.float32)
        for start in range(0, len(samples), _BATCH):
            part = slice(start, start + _BATCH)
            pixels, readable = rgb_batch(samples[part])
            x = (_resized(pixels, self._side).astype(np.float32) / 255.0 - _MEAN) / _DEVIATION
            features[part] = self._run(np.ascontiguousarray(x.transpose(0, 3, 1, 2)))
            features[part][~readable] = 0.0
        return np.nan_to_num(features, copy=False, nan=0.0, posinf=0.0, neginf=0.0)

    def state(self) -> Mapping[str, NDArray[np.generic] | str | int | float]:
        return {"path": self._path}

    def _run(self, x: NDArray[np.float32]) -> Features:
        try:
            found = np.asarray(self._session.run([self._output], {self._input: x})[0], dtype=np.float32)
        except network_errors() as error:
            reason = str(error).splitlines()[0][:200]
            raise UserError(f"{self._path} cannot take images of {self._side} × {self._side} ({reason})") from error
        if found.ndim < 2 or len(found) != len(x):
            raise UserError(f"{self._path} gives an output of shape {found.shape}; one vector for each image is needed")
        averaged: Features = found.reshape(*found.shape[:2], -1).mean(axis=2)
        return averaged


def _image_input(session: Any, path: str) -> tuple[str, int]:  # Any: onnxruntime has no stubs
    """Name and side length of the network's one NCHW input; a free side length means `SIDE`."""
    inputs = session.get_inputs()
    shape = list(inputs[0].shape) if inputs else []
    if len(inputs) != 1 or len(shape) != 4 or shape[1] != 3 or "float" not in inputs[0].type:
        found = ", ".join(f"{item.name} {item.shape}" for item in inputs) or "none"
        raise UserError(
            f"{path} takes the inputs {found}; one float input of shape [N, 3, height, width] is needed, export it so"
        )
    side = shape[2] if isinstance(shape[2], int) else SIDE
    if not 1 <= side <= _MAX_SIDE or (isinstance(shape[3], int) and shape[3] != side):
        raise UserError(f"{path} takes images of {shape[2]} × {shape[3]}; squares up to {_MAX_SIDE} are possible")
    if isinstance(shape[0], int) and shape[0] != 1 and shape[0] > 0:
        raise UserError(f"{path} takes exactly {shape[0]} images at a time; export it with a free batch size")
    return str(inputs[0].name), side


def _resized(pixels: NDArray[np.uint8], side: int) -> NDArray[np.uint8]:
    if side == SIDE:
        return pixels
    from PIL import Image

    bilinear = Image.Resampling.BILINEAR
    return np.stack([np.asarray(Image.fromarray(image).resize((side, side), bilinear)) for image in pixels])


class OnnxFile:
    name: ClassVar[str] = "onnx_file"
    title: ClassVar[str] = "Your own image network (.onnx)"
    version: ClassVar[int] = 1
    modality: ClassVar[Modality] = Modality.IMAGE
    default: ClassVar[bool] = False
    takes: ClassVar[str] = "an .onnx file: one float input [N, 3, height, width], ImageNet-normalised RGB"

    def __init__(self, path: str = "") -> None:
        self._path = path
        self.fingerprint = ""

    def given(self, path: str) -> OnnxFile:
        """The network in this file, not opened yet; raises `UserError` if it cannot be read."""
        featurizer = OnnxFile(path)
        featurizer.fingerprint = file_fingerprint(Path(path))
        return featurizer

    def available(self) -> str | None:
        return None if self._path else f"it needs {self.takes}; write onnx_file=PATH"

    def fit(self, samples: Sequence[Sample], seed: int) -> OnnxFeatures:
        return OnnxFeatures(self._path)

    def restore(self, state: Mapping[str, NDArray[np.generic] | str | int | float]) -> OnnxFeatures:
        return OnnxFeatures(str(state["path"]))
