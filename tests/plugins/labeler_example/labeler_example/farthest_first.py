"""A query strategy: what lies farthest from the middle of the labeled samples comes first."""

from __future__ import annotations

from typing import ClassVar

import numpy as np

from labeler.contracts.query_strategy import PoolView, Scores
from labeler.domain.ranking import Reason

_ROWS = 4_096


class FarthestFirst:
    name: ClassVar[str] = "farthest-first"
    title: ClassVar[str] = "Farthest first (example)"
    description: ClassVar[str] = "Asks what is least like the samples labeled so far."
    needs: ClassVar[frozenset[str]] = frozenset()
    cold: ClassVar[bool] = True
    multilabel: ClassVar[str] = "also"

    def score(self, view: PoolView) -> Scores:
        seen = view.labeled if len(view.labeled) else view.pool
        middle = view.X[seen[:_ROWS]].mean(axis=0)
        utilities = np.zeros(len(view.pool), dtype=np.float32)
        for start in range(0, len(view.pool), _ROWS):  # X may be a memory map: never copy it whole
            view.check()
            rows = view.pool[start : start + _ROWS]
            utilities[start : start + len(rows)] = np.linalg.norm(view.X[rows] - middle, axis=1)
        best = np.argsort(-utilities, kind="stable")[: max(view.batch, 32)].tolist()
        reason = Reason(self.name, "farthest", {"words": "it is least like what was labeled so far"})
        return Scores(utilities, dict.fromkeys(best, reason))
