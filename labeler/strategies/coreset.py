"""Core-set by greedy k-centres (Sener & Savarese, ICLR 2018): always the sample farthest from every answer."""

from __future__ import annotations

from typing import ClassVar

import numpy as np

from labeler.contracts.query_strategy import PoolView, Scores
from labeler.domain.ranking import Reason
from labeler.strategies._coverage import Floats, squared_distances
from labeler.strategies._head import any_order, drawn, features, head_size, put_first

_CANDIDATES = 4000
_LABELED_AT_ONCE = 512


class Coreset:
    """The k-centres of 4,000 candidates drawn at random: memory does not grow with the pool."""

    name: ClassVar[str] = "coreset"
    title: ClassVar[str] = "Farthest first (core-set)"
    description: ClassVar[str] = "Asks what is least like everything answered so far. Varied, but drawn to oddities."
    needs: ClassVar[frozenset[str]] = frozenset()
    cold: ClassVar[bool] = True
    multilabel: ClassVar[str] = "also"

    def score(self, view: PoolView) -> Scores:
        utilities = any_order(view)
        if len(view.pool) == 0:
            return Scores(utilities, {})
        candidates = drawn(view, _CANDIDATES)
        X = features(view, view.pool[candidates])
        distances = _to_nearest_answer(view, X)
        head: list[int] = []
        for _ in range(head_size(view, len(candidates))):
            view.check()
            head.append(int(distances.argmax()) if np.isfinite(distances).all() else _middle(X))
            np.minimum(distances, squared_distances(X, X[head[-1:]])[:, 0], out=distances)
            distances[head] = -1.0
        places = candidates[head]
        put_first(utilities, places)
        return Scores(utilities, {int(at): Reason(self.name, "far_from_answers") for at in places})


def _middle(X: Floats) -> int:
    """Where to begin with no answer at all."""
    return int(squared_distances(X, X.mean(axis=0, keepdims=True)).argmin())


def _to_nearest_answer(view: PoolView, X: Floats) -> Floats:
    """Squared distance to the nearest labeled sample; infinite with none."""
    nearest = np.full(len(X), np.inf, dtype=np.float32)
    for start in range(0, len(view.labeled), _LABELED_AT_ONCE):
        view.check()
        part = features(view, view.labeled[start : start + _LABELED_AT_ONCE])
        np.minimum(nearest, squared_distances(X, part).min(axis=1), out=nearest)
    return nearest
