"""Entropy of a committee's mean probabilities, as measured by modAL."""

from __future__ import annotations

from typing import ClassVar

from labeler.contracts.query_strategy import PoolView, Scores
from labeler.strategies._modal import disagreement, modal
from labeler.strategies._needs import members
from labeler.strategies._reasons import disagreed, for_head


class ConsensusEntropy:
    name: ClassVar[str] = "consensus_entropy"
    title: ClassVar[str] = "Committee: unsure together (modAL)"
    description: ClassVar[str] = "Five models trained on resampled answers; asks where their average is least sure."
    needs: ClassVar[frozenset[str]] = frozenset({"committee"})
    cold: ClassVar[bool] = False
    multilabel: ClassVar[str] = "no"

    def score(self, view: PoolView) -> Scores:
        votes = members(view)
        utilities = disagreement(modal("disagreement").consensus_entropy, view)
        return Scores(utilities, for_head(view, utilities, lambda position: disagreed(self.name, votes, position)))
