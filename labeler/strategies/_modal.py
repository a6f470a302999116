"""modAL's measures fed from probabilities computed once; the only door to modAL.

modAL's own learners break on scikit-learn ≥ 1.8 and its query() runs a strategy twice, so only its measures are used.
Its multilabel strategies return the indices they choose rather than their measure: asked for the whole pool, they
return the measure of every sample beside its index.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from labeler.contracts.query_strategy import PoolView, Probabilities
from labeler.lean_import import import_lean, import_telling_tables

# modAL builds several float64 copies of what it is given.
_CHUNK = 16_384

Measure = Callable[[Any, Any], Any]  # Any: modAL has no types


def modal(part: str) -> Any:  # Any: modAL has no types
    """`modAL.<part>`, imported at its first use and without the pandas that nothing here hands it."""
    import_lean("sklearn.base")
    return import_telling_tables(f"modAL.{part}")


class Precomputed:
    """A fitted classifier to modAL: its samples are rows of a probability table, given as X itself."""

    def __init__(self, n_classes: int) -> None:
        self.classes_ = np.arange(n_classes)

    def predict_proba(self, X: Probabilities) -> Probabilities:
        return X

    def predict(self, X: Probabilities) -> NDArray[np.int64]:
        """0/1 per class, as a one-against-rest classifier says it."""
        return (X >= 0.5).astype(np.int64)


class Committee:
    """A committee to modAL: X is the members' probabilities, (n, n_members, n_classes)."""

    def __init__(self, n_members: int, n_classes: int) -> None:
        self._n_members = n_members
        self.classes_ = np.arange(n_classes)

    def __len__(self) -> int:
        return self._n_members

    def __iter__(self) -> Any:  # Any: modAL only counts the members
        return iter(range(self._n_members))

    def vote_proba(self, X: Probabilities) -> Probabilities:
        return X

    def vote(self, X: Probabilities) -> NDArray[np.int64]:
        votes: NDArray[np.int64] = X.argmax(axis=2)
        return votes

    def predict_proba(self, X: Probabilities) -> Probabilities:
        mean: Probabilities = X.mean(axis=1)
        return mean


def measured(measure: Measure, view: PoolView, proba: Probabilities) -> NDArray[np.float32]:
    """A measure of modAL over the whole pool in chunks; NaN (an entropy of nothing) becomes 0."""
    classifier = Precomputed(view.n_classes)
    return _in_chunks(lambda part: measure(classifier, proba[part]), view)


def disagreement(measure: Measure, view: PoolView) -> NDArray[np.float32]:
    """A committee measure of modAL over the whole pool."""
    committee = Committee(len(view.members), view.n_classes)
    return _in_chunks(
        lambda part: measure(committee, np.stack([member[part] for member in view.members], axis=1)), view
    )


def whole_pool(strategy: Callable[..., Any], view: PoolView, proba: Probabilities) -> NDArray[np.float32]:
    """The measure a multilabel strategy of modAL computes inside, for every sample."""
    classifier = Precomputed(view.n_classes)

    def of(part: slice) -> NDArray[np.float64]:
        rows = proba[part]
        chosen, values = strategy(classifier, rows, n_instances=len(rows), random_tie_break=False)
        found = np.empty(len(rows))
        found[np.asarray(chosen)] = np.asarray(values)
        return found

    return _in_chunks(of, view)


def _in_chunks(of: Callable[[slice], Any], view: PoolView) -> NDArray[np.float32]:  # Any: as above
    values = np.zeros(len(view.pool), dtype=np.float32)
    for start in range(0, len(view.pool), _CHUNK):
        view.check()
        part = slice(start, start + _CHUNK)
        with np.errstate(divide="ignore", invalid="ignore"):
            values[part] = np.asarray(of(part))
    return np.nan_to_num(values, copy=False, nan=0.0, posinf=0.0, neginf=0.0)
