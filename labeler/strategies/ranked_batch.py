"""Ranked batch mode (Cardoso et al., Information Sciences 2017) by modAL: unsure samples far from what is labeled."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from labeler.contracts.query_strategy import Features, PoolView, Probabilities, Scores
from labeler.strategies._head import features, head_size, put_first, shortlist
from labeler.strategies._modal import measured, modal
from labeler.strategies._needs import probabilities
from labeler.strategies._reasons import for_head, torn

# modAL compares every candidate with every labeled sample at every step: half of the candidates are the least sure
# ones, half are drawn from the rest of the pool.
_CANDIDATES = 1000
_LABELED = 1000


@dataclass(frozen=True, slots=True)
class _Learner:
    """The few attributes modAL's ranked batch reads of a learner."""

    proba: Probabilities
    X_training: Features
    on_transformed: bool = False

    def predict_proba(self, X: Features) -> Probabilities:
        return self.proba


class RankedBatch:
    name: ClassVar[str] = "ranked_batch"
    title: ClassVar[str] = "Ranked batch (modAL)"
    description: ClassVar[str] = "Asks what is unsure and unlike everything labeled. Varied, but drawn to oddities."
    needs: ClassVar[frozenset[str]] = frozenset({"proba"})
    cold: ClassVar[bool] = False
    multilabel: ClassVar[str] = "no"

    def score(self, view: PoolView) -> Scores:
        """The head of the ranking is modAL's; behind it the pool stands by least confidence."""
        proba = probabilities(view)
        utilities = 0.5 * measured(modal("uncertainty").classifier_uncertainty, view, proba)
        candidates = shortlist(utilities, view.seed, _CANDIDATES)
        if len(candidates) and len(view.labeled):
            learner = _Learner(proba[candidates], features(view, view.labeled[-_LABELED:]))
            count = head_size(view, len(candidates))
            view.check()
            chosen, _ = modal("batch").uncertainty_batch_sampling(
                learner, features(view, view.pool[candidates]), n_instances=count
            )
            put_first(utilities, candidates[np.asarray(chosen)])
        return Scores(utilities, for_head(view, utilities, lambda position: torn(self.name, proba[position])))
