"""Highest entropy of the class probabilities (Shannon), as measured by modAL."""

from __future__ import annotations

from typing import ClassVar

from labeler.contracts.query_strategy import PoolView, Scores
from labeler.strategies._modal import measured, modal
from labeler.strategies._needs import probabilities
from labeler.strategies._reasons import for_head, torn


class Entropy:
    name: ClassVar[str] = "entropy"
    title: ClassVar[str] = "Highest entropy (modAL)"
    description: ClassVar[str] = "Asks where probability is spread over many classes. Finds rare ones; slow at first."
    needs: ClassVar[frozenset[str]] = frozenset({"proba"})
    cold: ClassVar[bool] = False
    multilabel: ClassVar[str] = "no"

    def score(self, view: PoolView) -> Scores:
        proba = probabilities(view)
        utilities = measured(modal("uncertainty").classifier_entropy, view, proba)
        return Scores(utilities, for_head(view, utilities, lambda position: torn(self.name, proba[position])))
