"""Vectors computed elsewhere for text samples."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from labeler.domain.sample import Modality
from labeler.featurizers._vectors import GivenVectors, vectors_fingerprint


class TextVectors(GivenVectors):
    name: ClassVar[str] = "text_vectors"
    title: ClassVar[str] = "Your own vectors (.npy or Parquet)"
    version: ClassVar[int] = 1
    modality: ClassVar[Modality] = Modality.TEXT
    default: ClassVar[bool] = False

    def given(self, path: str) -> TextVectors:
        """The vectors in this file, not looked into yet; raises `UserError` if it cannot be read."""
        featurizer = TextVectors(path)
        featurizer.fingerprint = vectors_fingerprint(Path(path))
        return featurizer
