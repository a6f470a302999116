"""Nearest neighbours: the answers of the most similar labeled samples, weighed by closeness. Explains itself."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from labeler.contracts.proposal_model import Features, FittedModel, Probabilities, Targets
from labeler.errors import ExtensionError
from labeler.models._targets import checked, require_rows, seen_classes

# Distances of a chunk to all labeled samples are held at once: 16 MB for 2,000 of them.
_CHUNK = 2048
# Neighbours' votes are blended with the overall class shares as if these were one vote of this weight.
PRIOR_VOTE = 0.1
# Squared distances of no more difference than this, of themselves or of 1, are the same but for rounding.
AS_NEAR = 1e-5
_NEIGHBOURS = (3, 5, 10, 20)


class NeighboursFit:
    """The labeled samples themselves.

    Attributes
    ----------
    X : float32 (n_labeled, n_features).
    votes : float32 (n_labeled, n_classes), one-hot or indicator, times the certainty weight.
    weight : float32 (n_labeled,).
    count : how many neighbours vote.
    reach : squared distance at which a vote's weight has fallen to 1/e.
    """

    def __init__(
        self,
        X: NDArray[np.float32],
        votes: NDArray[np.float32],
        weight: NDArray[np.float32],
        count: int,
        reach: float,
    ) -> None:
        self._X, self._votes, self._weight, self._count, self._reach = X, votes, weight, count, reach
        self._squares = np.einsum("ij,ij->i", X, X)
        self._prior = (votes.sum(axis=0) / weight.sum()).astype(np.float32)
        for array in (X, votes, weight, self._squares, self._prior):
            array.flags.writeable = False
        self.n_classes = int(votes.shape[1])

    @property
    def parameters(self) -> Mapping[str, float]:
        return {"neighbours": float(self._count), "reach": float(np.sqrt(self._reach))}

    def predict_proba(self, X: Features) -> Probabilities:
        X = checked(X)
        parts = [self._chances(X[start : start + _CHUNK]) for start in range(0, len(X), _CHUNK)]
        return np.concatenate(parts) if parts else np.empty((0, self.n_classes), dtype=np.float32)

    def _chances(self, X: Features) -> Probabilities:
        return _voted(self.distances(X), self._votes, self._weight, self._prior, self._count, self._reach)

    def distances(self, X: Features) -> NDArray[np.float32]:
        """Squared distances (n, n_labeled)."""
        products = X @ self._X.T
        own = np.einsum("ij,ij->i", X, X)[:, None]
        found: NDArray[np.float32] = np.maximum(own + self._squares - 2 * products, 0)
        return found

    def state(self) -> Mapping[str, Any]:  # Any: arrays and scalars
        return {
            "X": np.array(self._X), "votes": np.array(self._votes), "weight": np.array(self._weight),
            "count": self._count, "reach": self._reach,
        }  # fmt: skip


def _voted(
    distances: NDArray[np.float32],
    votes: NDArray[np.float32],
    weight: NDArray[np.float32],
    prior: NDArray[np.float32],
    count: int,
    reach: float,
) -> Probabilities:
    """Closeness-weighted shares of the `count` nearest and of all as near as the last of them, so that no order of
    the samples matters; far from everything they fade into the class shares."""
    count = min(count, distances.shape[1])
    last = np.partition(distances, count - 1, axis=1)[:, count - 1 : count]
    close = np.exp(-distances / np.float32(reach))
    close[distances > last * np.float32(1 + AS_NEAR) + np.float32(AS_NEAR)] = 0.0
    counted = close @ votes
    total = close @ weight[:, None]
    chances: Probabilities = ((counted + PRIOR_VOTE * prior) / (total + PRIOR_VOTE)).astype(np.float32)
    return chances


class NearestNeighbours:
    name: ClassVar[str] = "nearest_neighbours"
    title: ClassVar[str] = "Nearest neighbours"
    description: ClassVar[str] = (
        "A sample is what its most similar labeled samples are: easy to understand, weaker with many features."
    )
    online: ClassVar[bool] = False

    def fit(
        self,
        X: Features,
        y: Targets,
        *,
        n_classes: int,
        multilabel: bool,
        weights: NDArray[np.float32] | None,
        seed: int,
        warm: FittedModel | None = None,
    ) -> NeighboursFit:
        """The number of neighbours is the one with the best leave-one-out log loss."""
        X = checked(X).copy()
        if multilabel:
            require_rows(y)
            ticked = y.astype(np.float32)
        else:
            seen_classes(y)
            ticked = (y[:, None] == np.arange(n_classes)).astype(np.float32)
        weight = np.ones(len(X), dtype=np.float32) if weights is None else np.array(weights, dtype=np.float32)
        fitted = NeighboursFit(X, ticked * weight[:, None], weight, _NEIGHBOURS[0], 1.0)
        count, reach = _chosen(fitted, ticked, weight, seed)
        return NeighboursFit(X, ticked * weight[:, None], weight, count, reach)

    def update(self, model: FittedModel, X: Features, y: Targets) -> FittedModel:
        raise ExtensionError("nearest neighbours are collected anew after each answer; there is no online step")

    def restore(self, state: Mapping[str, Any]) -> NeighboursFit:  # Any: arrays and scalars
        X, votes, weight = (np.array(state[key], dtype=np.float32) for key in ("X", "votes", "weight"))
        return NeighboursFit(X, votes, weight, int(state["count"]), float(state["reach"]))


def _chosen(
    fitted: NeighboursFit, ticked: NDArray[np.float32], weight: NDArray[np.float32], seed: int
) -> tuple[int, float]:
    """Neighbours and reach by leave-one-out over at most `_CHUNK` of the labeled samples."""
    count = len(ticked)
    some = np.sort(np.random.default_rng(seed).choice(count, min(count, _CHUNK), replace=False))
    X = np.array(fitted.state()["X"])
    distances = fitted.distances(X[some])
    distances[np.arange(len(some)), some] = np.inf
    if count < 3:
        return 1, max(1e-6, float(np.min(distances, initial=1.0, where=np.isfinite(distances))))
    prior = ticked.mean(axis=0)
    found = []
    for neighbours in (number for number in _NEIGHBOURS if number < count):
        usual = float(np.median(np.partition(distances, neighbours - 1, axis=1)[:, neighbours - 1])) + 1e-6
        for reach in (usual, 4 * usual):
            chances = _voted(distances, ticked * weight[:, None], weight, prior, neighbours, reach)
            found.append((_loss(chances, ticked[some]), neighbours, reach))
    if not found:
        return 1, float(np.median(distances.min(axis=1))) + 1e-6
    _, neighbours, reach = min(found)
    return neighbours, reach


def _loss(chances: Probabilities, ticked: NDArray[np.float32]) -> float:
    safe = np.clip(chances, 1e-6, 1 - 1e-6)
    return float(-np.mean(np.log(np.where(ticked > 0, safe, 1 - safe)).sum(axis=1)))
