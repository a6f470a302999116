"""What everybody says, what the lead decided, and the consensus that follows: read once for all figures of a lead."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from labeler.agreement.consensus import Consensus, consensus_of
from labeler.contracts.task import Task
from labeler.registry import member
from labeler.store.project_store import ProjectStore
from labeler.workbench.agreement_figures import ProjectRatings, ratings_in


@dataclass(frozen=True, slots=True)
class Judged:
    """`decided` is by item of `said` the category that the lead decided, -1 where none is; shape (n_items,)."""

    said: ProjectRatings
    decided: NDArray[np.int64]
    consensus: Consensus

    @property
    def gold(self) -> dict[int, int]:
        """Items and their decided category."""
        items = np.flatnonzero(self.decided >= 0)
        return dict(zip(items.tolist(), self.decided[items].tolist(), strict=True))


def judged_in(store: ProjectStore) -> Judged:
    """Decisions hold as known labels, and teach who is good."""
    said = ratings_in(store)
    decided = decided_in(store, said, member("tasks", store.task().kind))
    items = np.flatnonzero(decided >= 0)
    gold = dict(zip(items.tolist(), decided[items].tolist(), strict=True))
    return Judged(said, decided, consensus_of(said.ratings, gold=gold, weights=said.weights))


def decided_in(store: ProjectStore, said: ProjectRatings, task: Task) -> NDArray[np.int64]:
    """By item of `said` the category that the lead decided, -1 where none is; shape (n_items,)."""
    names = store.present_names()
    found = np.full(len(said.sample_ids), -1, dtype=np.int64)
    for sample_id, event in store.adjudications():
        decided = tuple(sorted(task.names_of(names.value(event.value))))
        at = int(np.searchsorted(said.sample_ids, sample_id))
        if at < len(said.sample_ids) and said.sample_ids[at] == sample_id and decided in said.category_of:
            found[at] = said.category_of[decided]
    return found
