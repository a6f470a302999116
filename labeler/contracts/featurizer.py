"""Featurizers: one block of features of one modality."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar, Protocol

import numpy as np
from numpy.typing import NDArray

from labeler.domain.sample import Modality, Sample

Features = NDArray[np.float32]


class FittedFeaturizer(Protocol):
    """A featurizer that has seen the pool. The same sample gives the same vector from here on, bit for bit."""

    width: int

    def transform(self, samples: Sequence[Sample]) -> Features:
        """float32 of shape (len(samples), width), finite. A sample that cannot be read becomes a row of zeros."""
        ...

    def state(self) -> Mapping[str, NDArray[np.generic] | str | int | float]:
        """Plain arrays and scalars from which `Featurizer.restore` rebuilds it; nothing is ever pickled."""
        ...


class Featurizer(Protocol):
    """One block of features. Heavy imports belong inside the methods.

    Attributes
    ----------
    name : stable, stored in file names.
    version : raise it whenever the vectors change.
    default : part of the default set of its modality.
    """

    name: ClassVar[str]
    title: ClassVar[str]
    version: ClassVar[int]
    modality: ClassVar[Modality]
    default: ClassVar[bool]

    def available(self) -> str | None:
        """None if it can run here, otherwise what is missing and how to get it."""
        ...

    def fit(self, samples: Sequence[Sample], seed: int) -> FittedFeaturizer:
        """Learn what must be learned from a part of the pool (at most `FIT_SAMPLES` samples), deterministically."""
        ...

    def restore(self, state: Mapping[str, NDArray[np.generic] | str | int | float]) -> FittedFeaturizer: ...


class FileFeaturizer(Featurizer, Protocol):
    """A featurizer that works from a person's own file; chosen as the block `NAME=PATH`."""

    takes: ClassVar[str]
    # SHA-256 (hex) of what the file holds; another content gives another feature matrix.
    fingerprint: str

    def given(self, path: str) -> FileFeaturizer:
        """The featurizer of this file, which is hashed but not looked into: `fit` and `restore` run in a limited child.

        Raises `UserError` if the file cannot be read.
        """
        ...


FIT_SAMPLES = 4000
