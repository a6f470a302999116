"""Smallest margin between the two most probable classes (Scheffer et al., 2001), as measured by modAL."""

from __future__ import annotations

from typing import ClassVar

from labeler.contracts.query_strategy import PoolView, Scores
from labeler.strategies._modal import measured, modal
from labeler.strategies._needs import probabilities
from labeler.strategies._reasons import for_head, torn


class Margin:
    name: ClassVar[str] = "margin"
    title: ClassVar[str] = "Smallest margin (modAL)"
    description: ClassVar[str] = "Asks where the two most probable classes are closest. Strong once the model is fair."
    needs: ClassVar[frozenset[str]] = frozenset({"proba"})
    cold: ClassVar[bool] = False
    multilabel: ClassVar[str] = "no"

    def score(self, view: PoolView) -> Scores:
        proba = probabilities(view)
        # modAL's margin is small where a label teaches most: utility is its complement.
        utilities = 1.0 - measured(modal("uncertainty").classifier_margin, view, proba)
        return Scores(utilities, for_head(view, utilities, lambda position: torn(self.name, proba[position])))
