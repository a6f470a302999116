"""Largest confidence-weighted class score (Esuli & Sebastiani, ECIR 2009), modAL's modal("multilabel").max_score."""

from __future__ import annotations

from typing import ClassVar

from labeler.contracts.query_strategy import PoolView, Scores
from labeler.strategies._modal import modal, whole_pool
from labeler.strategies._needs import probabilities
from labeler.strategies._reasons import for_head, unsure_of


class MultiMaxScore:
    name: ClassVar[str] = "multi_max_score"
    title: ClassVar[str] = "Multiple choice: largest score (modAL)"
    description: ClassVar[str] = "Multiple choice: asks where one class seems most certain, to confirm or refute it."
    needs: ClassVar[frozenset[str]] = frozenset({"proba"})
    cold: ClassVar[bool] = False
    multilabel: ClassVar[str] = "only"

    def score(self, view: PoolView) -> Scores:
        proba = probabilities(view)
        utilities = whole_pool(modal("multilabel").max_score, view, proba)
        return Scores(utilities, for_head(view, utilities, lambda position: unsure_of(self.name, proba[position])))
