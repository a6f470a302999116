"""Diverse mini-batches (Zhdanov, arXiv 1901.05954): the smallest margins, thinned by weighted k-means."""

from __future__ import annotations

from typing import ClassVar

import numpy as np

from labeler.contracts.query_strategy import PoolView, Probabilities, Scores
from labeler.domain.ranking import Reason
from labeler.strategies._coverage import Floats
from labeler.strategies._head import HEAD, Positions, features, put_first
from labeler.strategies._modal import measured, modal
from labeler.strategies._needs import probabilities
from labeler.strategies._reasons import best, torn

# As in the paper: k-means sees this many samples for each one asked.
_THINNED = 10


class WeightedKmeans:
    """k-means on the 10 · batch smallest margins only: memory grows with the batch, not with the pool."""

    name: ClassVar[str] = "weighted_kmeans"
    title: ClassVar[str] = "Margins thinned by k-means (Zhdanov)"
    description: ClassVar[str] = "Asks where the model is torn, no two alike in one batch. Strong in the middle."
    needs: ClassVar[frozenset[str]] = frozenset({"proba"})
    cold: ClassVar[bool] = False
    multilabel: ClassVar[str] = "no"

    def score(self, view: PoolView) -> Scores:
        proba = probabilities(view)
        unsure = 1.0 - measured(modal("uncertainty").classifier_margin, view, proba)
        utilities = np.float32(0.49) * unsure
        count = min(view.batch, len(view.pool))
        if count == 0:
            return Scores(utilities, {})
        torn_most = best(unsure, min(len(unsure), _THINNED * count)).astype(np.int64)
        view.check()
        head = torn_most[_centres(features(view, view.pool[torn_most]), unsure[torn_most], count, view.seed)]
        put_first(utilities, head)
        return Scores(utilities, self._reasons(utilities, proba, count))

    def _reasons(self, utilities: Floats, proba: Probabilities, count: int) -> dict[int, Reason]:
        return {int(at): torn(self.name, proba[at]) for at in best(utilities, min(len(utilities), max(count, HEAD)))}


def _centres(X: Floats, weights: Floats, count: int, seed: int) -> Positions:
    """The sample nearest to each centre, heaviest cluster first; identical samples fill up by weight."""
    from sklearn.cluster import KMeans

    distinct = len(np.unique(X, axis=0))
    means = KMeans(min(count, distinct), random_state=seed % 2**32, n_init=3)
    distances = means.fit_transform(X, sample_weight=weights + np.float32(1e-6))
    heavy = np.argsort(-np.bincount(means.labels_, weights=weights, minlength=distances.shape[1]), kind="stable")
    nearest = distances.argmin(axis=0)[heavy]
    found = list(dict.fromkeys(nearest.tolist()))
    rest = np.setdiff1d(np.argsort(-weights, kind="stable"), found, assume_unique=True)
    return np.array(found + rest[: count - len(found)].tolist(), dtype=np.int64)
