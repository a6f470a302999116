"""A featurizer: how long a text is and how it is written, in four numbers scaled to the pool."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from labeler.contracts.featurizer import Features
from labeler.domain.sample import Modality, Sample

State = Mapping[str, "NDArray[np.generic] | str | int | float"]


class FittedTextShape:
    """What it has learned from the pool are two rows: the middle and the spread of each number."""

    width = 4

    def __init__(self, middle: NDArray[np.float32], spread: NDArray[np.float32]) -> None:
        self._middle, self._spread = middle, spread

    def transform(self, samples: Sequence[Sample]) -> Features:
        return (_numbers(samples) - self._middle) / self._spread

    def state(self) -> State:
        return {"middle": self._middle, "spread": self._spread}


class TextShape:
    name: ClassVar[str] = "text-shape"
    title: ClassVar[str] = "Shape of a text (example)"
    version: ClassVar[int] = 1
    modality: ClassVar[Modality] = Modality.TEXT
    default: ClassVar[bool] = True

    def available(self) -> str | None:
        return None

    def fit(self, samples: Sequence[Sample], seed: int) -> FittedTextShape:
        numbers = _numbers(samples)
        spread = numbers.std(axis=0)
        return FittedTextShape(numbers.mean(axis=0), np.where(spread > 0, spread, 1).astype(np.float32))

    def restore(self, state: State) -> FittedTextShape:
        return FittedTextShape(np.asarray(state["middle"], np.float32), np.asarray(state["spread"], np.float32))


def _numbers(samples: Sequence[Sample]) -> Features:
    rows = np.zeros((len(samples), FittedTextShape.width), dtype=np.float32)
    for at, sample in enumerate(samples):
        text = sample.text or ""
        size = max(1, len(text))
        digits, capitals = sum(map(str.isdigit, text)), sum(map(str.isupper, text))
        rows[at] = np.log1p(len(text)), np.log1p(len(text.split())), digits / size, capitals / size
    return rows
