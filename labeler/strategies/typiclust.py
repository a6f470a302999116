"""TypiClust (Hacohen et al., ICML 2022, arXiv 2202.02794): the most typical sample of each large cluster not asked."""

from __future__ import annotations

from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from labeler.contracts.query_strategy import PoolView, Scores
from labeler.domain.ranking import Reason
from labeler.strategies._coverage import Floats, squared_distances
from labeler.strategies._head import Positions, any_order, drawn, features, head_size, put_first

_CANDIDATES = 3000
_LABELED = 1000
# As in the paper: more clusters than these would be smaller than the neighbourhood that measures typicality.
_MOST_CLUSTERS = 500
_NEIGHBOURS = 20


class TypiClust:
    """Clusters 3,000 candidates drawn at random together with the newest 1,000 answers."""

    name: ClassVar[str] = "typiclust"
    title: ClassVar[str] = "Typical of clusters (TypiClust)"
    description: ClassVar[str] = "Asks the most typical sample of clusters without an answer. Strong for few answers."
    needs: ClassVar[frozenset[str]] = frozenset()
    cold: ClassVar[bool] = True
    multilabel: ClassVar[str] = "also"

    def score(self, view: PoolView) -> Scores:
        utilities = any_order(view)
        if len(view.pool) == 0:
            return Scores(utilities, {})
        candidates = drawn(view, _CANDIDATES)
        answered = view.labeled[-_LABELED:]
        X = features(view, np.concatenate([view.pool[candidates], answered]))
        count = head_size(view, len(candidates))
        view.check()
        clusters = _clusters(X, min(len(view.labeled) + view.batch, _MOST_CLUSTERS), view.seed)
        typical = _typicality(view, X[: len(candidates)], clusters[: len(candidates)])
        head = _by_turns(clusters, len(candidates), typical, count)
        sizes = np.bincount(clusters)[clusters[head]] * (len(view.X) / len(X))
        put_first(utilities, candidates[head])
        reasons = {
            int(at): Reason(self.name, "representative", {"stands_for": max(1, round(float(size)))})
            for at, size in zip(candidates[head], sizes, strict=True)
        }
        return Scores(utilities, reasons)


def _clusters(X: Floats, count: int, seed: int) -> NDArray[np.int64]:
    """k-means; identical samples leave clusters empty, which is no fault."""
    from sklearn.cluster import MiniBatchKMeans

    distinct = len(np.unique(X, axis=0))
    means = MiniBatchKMeans(min(count, distinct), random_state=seed % 2**32, n_init=3, batch_size=1024)
    found: NDArray[np.int64] = means.fit_predict(X).astype(np.int64)
    return found


def _typicality(view: PoolView, X: Floats, clusters: NDArray[np.int64]) -> Floats:
    """One over the mean distance to the nearest of the own cluster."""
    typical = np.zeros(len(X), dtype=np.float32)
    for cluster in np.unique(clusters):
        view.check()
        inside = np.flatnonzero(clusters == cluster)
        near = min(_NEIGHBOURS, len(inside) - 1)
        if near < 1:
            continue
        distances = np.sqrt(squared_distances(X[inside], X[inside]))
        closest = np.partition(distances, near, axis=1)[:, : near + 1]
        typical[inside] = 1.0 / (closest.sum(axis=1) / near + 1e-9)
    return typical


def _by_turns(clusters: NDArray[np.int64], n_candidates: int, typical: Floats, count: int) -> Positions:
    """Clusters with the fewest answers first, of these the largest; each gives its most typical sample in turn."""
    own = clusters[:n_candidates]
    sizes, asked = np.bincount(clusters), np.bincount(clusters[n_candidates:], minlength=int(clusters.max()) + 1)
    order = np.lexsort((-typical, own))
    rank_inside = np.empty(n_candidates, dtype=np.int64)
    starts = np.searchsorted(own[order], own[order])
    rank_inside[order] = np.arange(n_candidates) - starts
    turns = asked[own] + rank_inside
    return np.lexsort((-typical, -sizes[own], turns))[:count]
