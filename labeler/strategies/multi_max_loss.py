"""Largest loss against the most certain class (Li et al., ICIP 2004), modAL's modal("multilabel").max_loss."""

from __future__ import annotations

from typing import ClassVar

from labeler.contracts.query_strategy import PoolView, Scores
from labeler.strategies._modal import modal, whole_pool
from labeler.strategies._needs import probabilities
from labeler.strategies._reasons import for_head, unsure_of


class MultiMaxLoss:
    name: ClassVar[str] = "multi_max_loss"
    title: ClassVar[str] = "Multiple choice: largest loss (modAL)"
    description: ClassVar[str] = "For multiple choice: asks where the answer would contradict the ticked classes most."
    needs: ClassVar[frozenset[str]] = frozenset({"proba"})
    cold: ClassVar[bool] = False
    multilabel: ClassVar[str] = "only"

    def score(self, view: PoolView) -> Scores:
        proba = probabilities(view)
        utilities = whole_pool(modal("multilabel").max_loss, view, proba)
        return Scores(utilities, for_head(view, utilities, lambda position: unsure_of(self.name, proba[position])))
