"""Mean largest loss over all classes (Li et al., ICIP 2004), modAL's modal("multilabel").mean_max_loss."""

from __future__ import annotations

from typing import ClassVar

from labeler.contracts.query_strategy import PoolView, Scores
from labeler.strategies._modal import modal, whole_pool
from labeler.strategies._needs import probabilities
from labeler.strategies._reasons import for_head, unsure_of


class MultiMeanMaxLoss:
    name: ClassVar[str] = "multi_mean_max_loss"
    title: ClassVar[str] = "Multiple choice: mean loss (modAL)"
    description: ClassVar[str] = (
        "Multiple choice: asks where being wrong about the ticked classes costs most on average."
    )
    needs: ClassVar[frozenset[str]] = frozenset({"proba"})
    cold: ClassVar[bool] = False
    multilabel: ClassVar[str] = "only"

    def score(self, view: PoolView) -> Scores:
        proba = probabilities(view)
        utilities = whole_pool(modal("multilabel").mean_max_loss, view, proba)
        return Scores(utilities, for_head(view, utilities, lambda position: unsure_of(self.name, proba[position])))
