"""Precomputed vectors of any modality: a table of them and the id each belongs to."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from labeler.contracts.featurizer import Features
from labeler.domain.sample import Sample
from labeler.errors import UserError
from labeler.featurizers._files import file_fingerprint
from labeler.featurizers.npy_file import open_npy

_ID_COLUMNS = ("id", "uid", "source", "file")
_VECTOR_COLUMNS = ("vector", "embedding", "features")


class VectorFeatures:
    """Looks each sample up by uid, source, file name or row id. One without a vector becomes zeros."""

    def __init__(self, path: str) -> None:
        self._path = path
        ids, self._vectors = read_vectors(Path(path))
        self._rows = {name: row for row, name in enumerate(ids)}
        self.width = int(self._vectors.shape[1])

    def transform(self, samples: Sequence[Sample]) -> Features:
        features = np.zeros((len(samples), self.width), dtype=np.float32)
        for position, sample in enumerate(samples):
            row = next((self._rows[name] for name in _names(sample) if name in self._rows), None)
            if row is not None:
                features[position] = self._vectors[row]
        return np.nan_to_num(features, copy=False, nan=0.0, posinf=0.0, neginf=0.0)

    def state(self) -> Mapping[str, NDArray[np.generic] | str | int | float]:
        return {"path": self._path}


def _names(sample: Sample) -> tuple[str, ...]:
    """What an ids file may call a sample, most specific first."""
    file, _, row_id = sample.source.rpartition("#")
    return (sample.uid, sample.source, Path(sample.source).name, row_id) if file else (
        sample.uid, sample.source, Path(sample.source).name,
    )  # fmt: skip


def read_vectors(path: Path) -> tuple[list[str], NDArray[np.float32]]:
    """Ids and vectors of `NAME.npy` with `NAME.ids.txt` (one id a line) beside it, or of a Parquet file.

    Raises `UserError` naming the file and what is wrong with it.
    """
    if path.suffix.lower() in {".parquet", ".pq"}:
        ids, vectors = _from_parquet(path)
    else:
        ids, vectors = _from_npy(path)
    if vectors.ndim != 2 or vectors.shape[1] == 0 or vectors.dtype.kind not in "fiu":
        raise UserError(
            f"{path} holds an array of shape {vectors.shape} and type {vectors.dtype}; rows of numbers needed"
        )
    if len(ids) != len(vectors):
        raise UserError(f"{path} holds {len(vectors)} vectors and {len(ids)} ids; give one id for each vector")
    return ids, vectors


def ids_path(path: Path) -> Path:
    return path.with_suffix(".ids.txt")


def vectors_fingerprint(path: Path) -> str:
    """Of the vectors and, where they are in a file of their own, the ids."""
    ids = ids_path(path)
    both = file_fingerprint(path) + (file_fingerprint(ids) if ids.exists() else "")
    return hashlib.sha256(both.encode()).hexdigest()


def _from_npy(path: Path) -> tuple[list[str], NDArray[np.float32]]:
    vectors = open_npy(path)
    try:
        ids = ids_path(path).read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise UserError(
            f"{ids_path(path)} is needed beside {path.name}: one id a line, in the vectors' order"
        ) from error
    return ids, vectors


def _from_parquet(path: Path) -> tuple[list[str], NDArray[np.float32]]:
    try:
        from pyarrow import ArrowInvalid, parquet
    except ImportError as error:
        raise UserError(f"reading {path.name} needs pyarrow; install labeler[parquet] or save a .npy file") from error
    try:
        table = parquet.read_table(path)
    except (OSError, ArrowInvalid) as error:
        raise UserError(f"{path} cannot be read as Parquet ({error}); write it again") from error
    names = table.column_names
    id_column = next((name for name in _ID_COLUMNS if name in names), None)
    if id_column is None:
        raise UserError(f"{path} has the columns {', '.join(names)}; one of {', '.join(_ID_COLUMNS)} is needed")
    ids = [str(value) for value in table.column(id_column).to_pylist()]
    vector = next((name for name in _VECTOR_COLUMNS if name in names), None)
    if vector is None:
        numbers = [table.column(name).to_numpy() for name in names if name != id_column]
        return ids, _numbers(path, numbers, axis=1)
    return ids, _numbers(path, table.column(vector).to_pylist(), axis=0)


def _numbers(path: Path, rows: Sequence[object], axis: int) -> NDArray[np.float32]:
    try:
        return np.stack([np.asarray(row, dtype=np.float32) for row in rows], axis=axis)
    except (TypeError, ValueError) as error:
        raise UserError(f"{path} holds vectors of unequal length or cells that are no numbers") from error


class GivenVectors:
    """What the precomputed featurizers of all modalities share: opening the file and naming its content."""

    takes = "a .npy file with NAME.ids.txt beside it, or a Parquet file with an id column"

    def __init__(self, path: str = "") -> None:
        self.path = path
        self.fingerprint = ""

    def available(self) -> str | None:
        return None if self.path else f"it needs {self.takes}; write NAME=PATH"

    def fit(self, samples: Sequence[Sample], seed: int) -> VectorFeatures:
        return VectorFeatures(self.path)

    def restore(self, state: Mapping[str, NDArray[np.generic] | str | int | float]) -> VectorFeatures:
        return VectorFeatures(str(state["path"]))
