"""Words and word parts weighed by rarity (TF-IDF), condensed by truncated SVD: latent semantic analysis."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from labeler.contracts.featurizer import Features
from labeler.domain.sample import Modality, Sample
from labeler.featurizers._texts import texts_of

_COMPONENTS = 96
_MAX_TERMS = 12_000
# Character n-grams of a long text say little beyond its beginning, and cost by length.
_CHARACTERS_READ = 1000


class TfidfFeatures:
    """Two fitted vocabularies (words, character 3-grams) and the directions of the SVD over both.

    Attributes
    ----------
    terms, idf : for "word" and "char": unicode array (n_terms,) in column order, float64 weights beside it.
    directions : float32 (n_word_terms + n_char_terms, width).
    """

    def __init__(
        self,
        terms: Mapping[str, NDArray[np.str_]],
        idf: Mapping[str, NDArray[np.float64]],
        directions: NDArray[np.float32],
    ) -> None:
        self.width = int(directions.shape[1])
        self._terms, self._idf, self._directions = terms, idf, directions
        self._vectorizers: dict[str, Any] = {}  # Any: scikit-learn has no stubs

    def transform(self, samples: Sequence[Sample]) -> Features:
        if self.width == 0 or not samples:
            return np.zeros((len(samples), self.width), dtype=np.float32)
        if not self._vectorizers:
            self._vectorizers = {kind: _restored(kind, self._terms[kind], self._idf[kind]) for kind in self._kinds()}
        texts = texts_of(samples)
        sparse = _side_by_side([vectorizer.transform(texts) for vectorizer in self._vectorizers.values()])
        return np.ascontiguousarray(sparse @ self._directions, dtype=np.float32)

    def state(self) -> Mapping[str, NDArray[np.generic] | str | int | float]:
        arrays: dict[str, NDArray[np.generic] | str | int | float] = {"directions": self._directions}
        for kind in ("word", "char"):
            arrays[f"{kind}_terms"], arrays[f"{kind}_idf"] = self._terms[kind], self._idf[kind]
        return arrays

    def _kinds(self) -> list[str]:
        return [kind for kind in ("word", "char") if len(self._terms[kind])]


def _vectorizer(kind: str, least: int) -> Any:  # Any: as above
    from sklearn.feature_extraction.text import TfidfVectorizer

    shared: dict[str, Any] = {  # Any: keyword arguments
        "sublinear_tf": True, "min_df": least, "max_features": _MAX_TERMS, "dtype": np.float32, "lowercase": True,
    }  # fmt: skip
    if kind == "word":
        return TfidfVectorizer(ngram_range=(1, 2), token_pattern=r"(?u)\b\w+\b", **shared)
    return TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 3), preprocessor=_beginning, **shared)


def _beginning(text: str) -> str:
    return text[:_CHARACTERS_READ].lower()


def _restored(kind: str, terms: NDArray[np.str_], idf: NDArray[np.float64]) -> Any:  # Any: as above
    vectorizer = _vectorizer(kind, least=1)
    vectorizer.set_params(vocabulary={str(term): column for column, term in enumerate(terms)}, max_features=None)
    vectorizer.idf_ = idf
    return vectorizer


def _side_by_side(parts: Sequence[Any]) -> Any:  # Any: scipy sparse matrices
    from scipy.sparse import csr_matrix, hstack

    return csr_matrix(hstack(parts))


class TextTfidf:
    name: ClassVar[str] = "text_tfidf"
    title: ClassVar[str] = "Words and word parts (TF-IDF)"
    version: ClassVar[int] = 1
    modality: ClassVar[Modality] = Modality.TEXT
    default: ClassVar[bool] = True

    def available(self) -> str | None:
        return None

    def fit(self, samples: Sequence[Sample], seed: int) -> TfidfFeatures:
        texts = texts_of(samples)
        counted = []
        terms = {kind: np.empty(0, dtype=np.str_) for kind in ("word", "char")}
        idf = {kind: np.empty(0, dtype=np.float64) for kind in ("word", "char")}
        for kind in ("word", "char"):
            vectorizer = _vectorizer(kind, least=2 if len(texts) >= 50 else 1)
            try:
                counted.append(vectorizer.fit_transform(texts))
            except ValueError:  # scikit-learn's word for no term at all: empty texts, or only punctuation
                continue
            terms[kind] = np.array(vectorizer.get_feature_names_out(), dtype=np.str_)
            idf[kind] = np.asarray(vectorizer.idf_, dtype=np.float64)
        if not counted:
            return TfidfFeatures(terms, idf, np.zeros((0, 0), dtype=np.float32))
        return TfidfFeatures(terms, idf, _directions(_side_by_side(counted), seed))

    def restore(self, state: Mapping[str, NDArray[np.generic] | str | int | float]) -> TfidfFeatures:
        terms = {kind: np.asarray(state[f"{kind}_terms"], dtype=np.str_) for kind in ("word", "char")}
        idf = {kind: np.asarray(state[f"{kind}_idf"], dtype=np.float64) for kind in ("word", "char")}
        return TfidfFeatures(terms, idf, np.asarray(state["directions"], dtype=np.float32))


def _directions(matrix: Any, seed: int) -> NDArray[np.float32]:  # Any: a scipy sparse matrix
    from sklearn.decomposition import TruncatedSVD

    width = min(_COMPONENTS, min(matrix.shape) - 1)
    if width < 1:
        return np.full((matrix.shape[1], 1), 1 / matrix.shape[1], dtype=np.float32)
    svd = TruncatedSVD(width, n_iter=2, random_state=seed).fit(matrix)
    return np.ascontiguousarray(svd.components_.T, dtype=np.float32)
