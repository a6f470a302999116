"""Information density (Settles & Craven, EMNLP 2008) by modAL: uncertain samples in crowded regions."""

from __future__ import annotations

from typing import ClassVar

import numpy as np

from labeler.contracts.query_strategy import PoolView, Scores
from labeler.strategies._coverage import Floats, squared_distances
from labeler.strategies._head import features, put_first, shortlist
from labeler.strategies._landmarks import landmarks
from labeler.strategies._modal import measured, modal
from labeler.strategies._needs import probabilities
from labeler.strategies._reasons import for_head, torn

_CANDIDATES = 4000


class InformationDensity:
    """The density of a shortlist of 4,000 among 2,000 landmarks; modAL's own compares all pairs of the pool."""

    name: ClassVar[str] = "information_density"
    title: ClassVar[str] = "Information density (modAL)"
    description: ClassVar[str] = "Asks what the model is unsure of where samples are dense. Passes oddities by."
    needs: ClassVar[frozenset[str]] = frozenset({"proba"})
    cold: ClassVar[bool] = False
    multilabel: ClassVar[str] = "no"

    def score(self, view: PoolView) -> Scores:
        """The shortlist by uncertainty × density; behind it the pool stands by uncertainty."""
        proba = probabilities(view)
        unsure = measured(modal("uncertainty").classifier_uncertainty, view, proba)
        utilities = np.float32(0.49) * unsure
        candidates = shortlist(unsure, view.seed, _CANDIDATES)
        if len(candidates):
            view.check()
            worth = unsure[candidates] * density(features(view, view.pool[candidates]), landmarks(view).X)
            put_first(utilities, candidates[np.argsort(-worth, kind="stable")])
        return Scores(utilities, for_head(view, utilities, lambda position: torn(self.name, proba[position])))


def density(X: Floats, others: Floats) -> Floats:
    """Mean similarity 1 / (1 + distance) to others, as modAL's `information_density` measures it."""
    similar: Floats = (1.0 / (1.0 + np.sqrt(squared_distances(X, others)))).mean(axis=1)
    return similar
