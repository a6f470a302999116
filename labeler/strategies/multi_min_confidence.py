"""Smallest class probability (Esuli & Sebastiani, ECIR 2009), modAL's modal("multilabel").min_confidence."""

from __future__ import annotations

from typing import ClassVar

from labeler.contracts.query_strategy import PoolView, Scores
from labeler.strategies._modal import modal, whole_pool
from labeler.strategies._needs import probabilities
from labeler.strategies._reasons import for_head, unsure_of


class MultiMinConfidence:
    name: ClassVar[str] = "multi_min_confidence"
    title: ClassVar[str] = "Multiple choice: least confidence (modAL)"
    description: ClassVar[str] = "For multiple choice: asks where some class is least probable."
    needs: ClassVar[frozenset[str]] = frozenset({"proba"})
    cold: ClassVar[bool] = False
    multilabel: ClassVar[str] = "only"

    def score(self, view: PoolView) -> Scores:
        proba = probabilities(view)
        utilities = 1.0 - whole_pool(modal("multilabel").min_confidence, view, proba)
        return Scores(utilities, for_head(view, utilities, lambda position: unsure_of(self.name, proba[position])))
