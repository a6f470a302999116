"""Several blocks of features of one modality brought into one space: each block to equal weight, then PCA."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import numpy as np
from numpy.typing import NDArray

from labeler import registry
from labeler.contracts.featurizer import FIT_SAMPLES, Features, Featurizer, FileFeaturizer, FittedFeaturizer
from labeler.domain.sample import Modality, Sample
from labeler.errors import UsageError, UserError

# Measured on the demos (tests/bench/feature_blocks.py): 64 loses a point late, 160 gains none over 128.
WIDTH = 128
# Root mean square length of a vector: makes logistic regression's usual regularisation right for few answers.
_LENGTH = 8.0
# Directions with less than this share of the strongest one's spread are noise of rounding.
_LEAST_SPREAD = 1e-4
# Every projection is a product of exactly this many rows, so that a sample's vector never depends on its company.
CHUNK = 512


@dataclass(frozen=True, slots=True)
class Block:
    """One chosen block: the text it was chosen by (`NAME` or `NAME=PATH`) and its featurizer."""

    spec: str
    featurizer: Featurizer

    @property
    def identity(self) -> str:
        fingerprint = getattr(self.featurizer, "fingerprint", "")
        return f"{self.featurizer.name}:{self.featurizer.version}:{fingerprint}"


@dataclass(frozen=True, slots=True)
class FeatureSpace:
    """Fitted blocks and the projection of their concatenation.

    Attributes
    ----------
    mean : float32 (n_raw,), subtracted from the concatenated blocks.
    projection : float32 (n_raw, width), block weights, PCA directions and final length in one.
    """

    blocks: tuple[Block, ...]
    fitted: tuple[FittedFeaturizer, ...]
    mean: NDArray[np.float32]
    projection: NDArray[np.float32]

    def __reduce__(self) -> tuple[Callable[..., FeatureSpace], tuple[tuple[str, ...], dict[str, NDArray[np.generic]]]]:
        """Travels to another process as names and arrays: what is fitted may hold a running network."""
        return _arrived, (tuple(block.spec for block in self.blocks), packed(self))

    @property
    def width(self) -> int:
        return int(self.projection.shape[1])

    def project(self, raw: Features) -> Features:
        """Vectors of at most `CHUNK` rows of concatenated blocks. A row of zeros (unreadable) stays zeros."""
        padded = np.zeros((CHUNK, raw.shape[1]), dtype=np.float32)
        padded[: len(raw)] = raw - self.mean
        vectors = (padded @ self.projection)[: len(raw)]
        vectors[~raw.any(axis=1)] = 0.0
        return vectors


def _arrived(specs: Sequence[str], arrays: Mapping[str, NDArray[np.generic]]) -> FeatureSpace:
    # Workers share a machine, one a core: a network of two threads in each would be in the others' way.
    os.environ.setdefault("LABELER_NETWORK_THREADS", "1")
    return unpacked([_block(spec) for spec in specs], arrays)


def chosen_blocks(modality: Modality, specs: Sequence[str] | None) -> tuple[Block, ...]:
    """The blocks named, or the default ones of this modality; raises `UsageError` or `UserError` in words."""
    if specs is None:
        found = [
            Block(name, featurizer)
            for name, featurizer in registry.members("featurizers").items()
            if featurizer.modality == modality and featurizer.default and featurizer.available() is None
        ]
    else:
        found = [_block(spec) for spec in dict.fromkeys(specs)]
        found = [block for block in found if block.featurizer.modality == modality]
    if not found:
        asked = "" if specs is None else f" among {', '.join(specs)}"
        raise UsageError(f"no block of features for {modality.value} samples{asked}; see “labeler featurizers”")
    return tuple(found)


def _block(spec: str) -> Block:
    name, equals, path = spec.partition("=")
    featurizer: Featurizer = registry.member("featurizers", name)
    takes_file = hasattr(featurizer, "given")
    if takes_file != bool(equals):
        raise UsageError(
            f"the block “{name}” needs a file: write {name}=PATH" if takes_file else f"the block “{name}” takes no file"
        )
    if takes_file:
        featurizer = cast(FileFeaturizer, featurizer).given(str(Path(path).expanduser().absolute()))
    missing = featurizer.available()
    if missing is not None:
        raise UserError(f"the block “{name}” cannot be used: {missing}")
    return Block(spec, featurizer)


def raw_features(
    fitted: Sequence[FittedFeaturizer], samples: Sequence[Sample], step: int, tick: Callable[[int], None]
) -> Features:
    """All blocks side by side, float32 (n, n_raw), finite; `tick` is told the samples done before each `step`."""
    raw = np.zeros((len(samples), sum(block.width for block in fitted)), dtype=np.float32)
    for start in range(0, len(samples), step):
        tick(start)
        part = samples[start : start + step]
        raw[start : start + step] = np.hstack([block.transform(part) for block in fitted])
    np.nan_to_num(raw, copy=False, nan=0.0, posinf=0.0, neginf=0.0)
    return raw


def fit_projection(raw: Features, widths: Sequence[int], seed: int) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Mean and projection from the concatenated blocks of the fit samples.

    Each block is centred and brought to total variance 1, so that 1,280 columns do not outweigh 96.
    """
    read = raw[raw.any(axis=1)]
    if len(read) < 2:
        read = raw
    mean = read.mean(axis=0, dtype=np.float64).astype(np.float32)
    centred = read - mean
    weights = np.concatenate([_block_weight(part) for part in np.split(centred, np.cumsum(widths)[:-1], axis=1)])
    directions, total = _directions(centred * weights, seed)
    length = _LENGTH / np.sqrt(total) if total > 0 else 0.0
    return mean, np.ascontiguousarray((weights[:, None] * directions * length).astype(np.float32))


def _block_weight(part: Features) -> NDArray[np.float32]:
    total = float((part.astype(np.float64) ** 2).sum() / max(1, len(part)))
    weight = 1.0 / np.sqrt(total) if total > 1e-12 else 0.0
    return np.full(part.shape[1], weight, dtype=np.float32)


def _directions(scaled: Features, seed: int) -> tuple[NDArray[np.float32], float]:
    """Principal directions (n_raw, width) and the mean squared length of the vectors along them."""
    from sklearn.decomposition import PCA

    width = min(WIDTH, scaled.shape[1], len(scaled) - 1)
    if width < 1 or not scaled.any():
        return np.zeros((scaled.shape[1], 1), dtype=np.float32), 0.0
    small = min(scaled.shape) <= 2 * WIDTH
    pca = PCA(width, svd_solver="full" if small else "randomized", random_state=seed).fit(scaled)
    kept = pca.singular_values_ > _LEAST_SPREAD * pca.singular_values_[0]
    return pca.components_[kept].T.astype(np.float32), float(pca.explained_variance_[kept].sum())


def unprojected(blocks: Sequence[Block], fitted: Sequence[FittedFeaturizer]) -> FeatureSpace:
    """Fitted blocks on their way to a projection: what computes raw blocks elsewhere."""
    width = sum(block.width for block in fitted)
    mean, projection = np.zeros(width, dtype=np.float32), np.zeros((width, 0), dtype=np.float32)
    return FeatureSpace(tuple(blocks), tuple(fitted), mean, projection)


def basis_id(modality: Modality, blocks: Sequence[Block], seed: int, fit_keys: NDArray[np.uint64]) -> str:
    """Names a feature space by all it depends on: equal names, equal vectors."""
    said = "\n".join([modality.value, str(WIDTH), str(_LENGTH), str(seed), *(block.identity for block in blocks)])
    digest = hashlib.sha256(said.encode() + fit_keys.tobytes()).hexdigest()
    return f"{modality.value}-{digest[:12]}"


def fit_rows(count: int, seed: int) -> NDArray[np.int64]:
    """Which rows the space is fitted on: uniform, at most `FIT_SAMPLES`, ascending."""
    if count <= FIT_SAMPLES:
        return np.arange(count)
    return np.sort(np.random.default_rng(seed).choice(count, FIT_SAMPLES, replace=False))


def packed(space: FeatureSpace) -> dict[str, NDArray[np.generic]]:
    """Everything learned, as plain arrays for one .npz file."""
    arrays: dict[str, NDArray[np.generic]] = {"mean": space.mean, "projection": space.projection}
    for position, fitted in enumerate(space.fitted):
        for key, value in fitted.state().items():
            arrays[f"{position}/{key}"] = np.asarray(value)
    return arrays


def unpacked(blocks: Sequence[Block], arrays: Mapping[str, NDArray[np.generic]]) -> FeatureSpace:
    fitted = []
    for position, block in enumerate(blocks):
        prefix = f"{position}/"
        own = {key.removeprefix(prefix): arrays[key] for key in arrays if key.startswith(prefix)}
        state = {key: value if value.ndim else value.item() for key, value in own.items()}
        fitted.append(block.featurizer.restore(state))
    mean = np.asarray(arrays["mean"], dtype=np.float32)
    projection = np.asarray(arrays["projection"], dtype=np.float32)
    return FeatureSpace(tuple(blocks), tuple(fitted), mean, projection)
