"""Uniform random order: the yardstick every other strategy is measured by."""

from __future__ import annotations

from typing import ClassVar

import numpy as np

from labeler.contracts.query_strategy import PoolView, Scores
from labeler.domain.ranking import Reason
from labeler.strategies._reasons import for_head


class Random:
    name: ClassVar[str] = "random"
    title: ClassVar[str] = "Random"
    description: ClassVar[str] = "Samples in random order. Learns slowest, favours nothing: good for comparing."
    needs: ClassVar[frozenset[str]] = frozenset()
    cold: ClassVar[bool] = True
    multilabel: ClassVar[str] = "also"

    def score(self, view: PoolView) -> Scores:
        """The same sample keeps its place from ranking to ranking, whatever else is in the pool."""
        utilities = np.random.default_rng(view.seed).random(int(view.pool.max(initial=-1)) + 1, dtype=np.float32)
        chosen = utilities[view.pool]
        return Scores(chosen, for_head(view, chosen, lambda position: Reason(self.name, "random")))
