"""Maximum coverage herding (MaxHerding, Bae et al., arXiv 2407.12212): typical samples, each for another region."""

from __future__ import annotations

from typing import ClassVar

import numpy as np

from labeler.contracts.query_strategy import PoolView, Scores
from labeler.domain.ranking import Reason
from labeler.strategies._coverage import greedy, kernel, squared_distances
from labeler.strategies._head import any_order, drawn, features, head_size, put_first
from labeler.strategies._landmarks import covered, landmarks

_CANDIDATES = 2000


class Herding:
    """Covers 2,000 landmarks with the best of 2,000 candidates drawn at random, whatever the size of the pool."""

    name: ClassVar[str] = "herding"
    title: ClassVar[str] = "Maximum coverage (MaxHerding)"
    description: ClassVar[str] = "Asks typical samples of regions without an answer. Strongest for the first answers."
    needs: ClassVar[frozenset[str]] = frozenset()
    cold: ClassVar[bool] = True
    multilabel: ClassVar[str] = "also"

    def score(self, view: PoolView) -> Scores:
        utilities = any_order(view)
        if len(view.pool) == 0:
            return Scores(utilities, {})
        found = landmarks(view)
        width = found.width(len(view.labeled) + view.batch)
        candidates = drawn(view, _CANDIDATES)
        view.check()
        similar = kernel(squared_distances(features(view, view.pool[candidates]), found.X), width)
        weights = np.ones(len(found.rows), dtype=np.float32)
        count = head_size(view, len(candidates))
        head = greedy(similar, weights, covered(view, found, width), count)
        places = candidates[head]
        put_first(utilities, places)
        stands_for = similar[head].sum(axis=1) * (len(view.X) / len(found.rows))
        reasons = {
            int(at): Reason(self.name, "representative", {"stands_for": max(1, round(float(mass)))})
            for at, mass in zip(places, stands_for, strict=True)
        }
        return Scores(utilities, reasons)
