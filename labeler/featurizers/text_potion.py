"""potion-base-8M: static word-piece embeddings, a sentence network's knowledge at the price of a table lookup."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import chain
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from labeler.contracts.featurizer import Features
from labeler.domain.sample import Modality, Sample
from labeler.featurizers._texts import texts_of
from labeler.resources import resource

WIDTH = 256
_BATCH = 512


class PotionFeatures:
    """Mean of the token vectors, to unit length. Nothing is learned from the pool."""

    width = WIDTH

    def __init__(self) -> None:
        self._tokenizer: Any = None  # Any: tokenizers has no stubs
        self._table: NDArray[np.float32] = np.empty((0, WIDTH), dtype=np.float32)

    def transform(self, samples: Sequence[Sample]) -> Features:
        self._load()
        features = np.zeros((len(samples), WIDTH), dtype=np.float32)
        for start in range(0, len(samples), _BATCH):
            part = slice(start, start + _BATCH)
            features[part] = self._embed(texts_of(samples[part]))
        return features

    def state(self) -> Mapping[str, NDArray[np.generic] | str | int | float]:
        return {}

    def _load(self) -> None:
        if self._tokenizer is not None:
            return
        from tokenizers import Tokenizer

        with np.load(resource("models", "potion_base_8M_w8.npz"), allow_pickle=False) as weights:
            self._table = weights["q"].astype(np.float32) * weights["s"].astype(np.float32)[:, None]
        tokenizer = Tokenizer.from_file(str(resource("models", "potion_tokenizer.json")))
        tokenizer.no_padding()
        tokenizer.no_truncation()
        self._tokenizer = tokenizer

    def _embed(self, texts: list[str]) -> Features:
        from scipy.sparse import csr_matrix

        encoded = [item.ids for item in self._tokenizer.encode_batch_fast(texts, add_special_tokens=False)]
        ends = np.cumsum([len(ids) for ids in encoded])
        tokens = np.fromiter(chain.from_iterable(encoded), dtype=np.int32, count=int(ends[-1]) if len(ends) else 0)
        ones = np.ones(len(tokens), dtype=np.float32)
        counts = csr_matrix((ones, tokens, np.concatenate([[0], ends])), shape=(len(texts), len(self._table)))
        sums = counts @ self._table
        norms = np.linalg.norm(sums, axis=1, keepdims=True)
        vectors: Features = (sums / np.maximum(norms, 1e-12)).astype(np.float32)
        return vectors


class TextPotion:
    name: ClassVar[str] = "text_potion"
    title: ClassVar[str] = "Meaning (potion embeddings)"
    version: ClassVar[int] = 1
    modality: ClassVar[Modality] = Modality.TEXT
    default: ClassVar[bool] = True

    def available(self) -> str | None:
        return None

    def fit(self, samples: Sequence[Sample], seed: int) -> PotionFeatures:
        return PotionFeatures()

    def restore(self, state: Mapping[str, NDArray[np.generic] | str | int | float]) -> PotionFeatures:
        return PotionFeatures()
