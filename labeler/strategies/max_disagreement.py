"""Largest divergence of one committee member from the consensus (McCallum & Nigam, ICML 1998), as measured by modAL."""

from __future__ import annotations

from typing import ClassVar

from labeler.contracts.query_strategy import PoolView, Scores
from labeler.strategies._modal import disagreement, modal
from labeler.strategies._needs import members
from labeler.strategies._reasons import disagreed, for_head


class MaxDisagreement:
    name: ClassVar[str] = "max_disagreement"
    title: ClassVar[str] = "Committee: strongest dissent (modAL)"
    description: ClassVar[str] = "Five models trained on resampled answers; asks where one of them dissents most."
    needs: ClassVar[frozenset[str]] = frozenset({"committee"})
    cold: ClassVar[bool] = False
    multilabel: ClassVar[str] = "no"

    def score(self, view: PoolView) -> Scores:
        votes = members(view)
        utilities = disagreement(modal("disagreement").KL_max_disagreement, view)
        return Scores(utilities, for_head(view, utilities, lambda position: disagreed(self.name, votes, position)))
