"""Lowest probability of the most probable class (Lewis & Gale, SIGIR 1994), as measured by modAL."""

from __future__ import annotations

from typing import ClassVar

from labeler.contracts.query_strategy import PoolView, Scores
from labeler.strategies._modal import measured, modal
from labeler.strategies._needs import probabilities
from labeler.strategies._reasons import for_head, torn


class Uncertainty:
    name: ClassVar[str] = "uncertainty"
    title: ClassVar[str] = "Least confidence (modAL)"
    description: ClassVar[str] = "Asks where even the most probable class is improbable. Can chase hopeless samples."
    needs: ClassVar[frozenset[str]] = frozenset({"proba"})
    cold: ClassVar[bool] = False
    multilabel: ClassVar[str] = "no"

    def score(self, view: PoolView) -> Scores:
        proba = probabilities(view)
        utilities = measured(modal("uncertainty").classifier_uncertainty, view, proba)
        return Scores(utilities, for_head(view, utilities, lambda position: torn(self.name, proba[position])))
