"""All that a lead is shown of who agrees with whom, of a project or of a table: for Review screen and report."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

import numpy as np

from labeler.agreement.confusable import Confusable, confusable_classes
from labeler.agreement.consensus import Consensus, consensus_of
from labeler.agreement.ratings import Ratings, profiles_of
from labeler.agreement.study import Agreement, agreement_of, needed_items, reading_of
from labeler.registry import member
from labeler.store.agreement_table import AgreementThen
from labeler.store.project_store import ProjectStore
from labeler.workbench.adjudication import decided_in
from labeler.workbench.agreement_figures import Asked, ProjectRatings, ratings_in
from labeler.workbench.projects import project_folder
from labeler.workbench.rating_table import read_rating_table
from labeler.workbench.work_figures import WorkFigures, work_figures


@dataclass(frozen=True, slots=True)
class LeadFigures:
    """Attributes
    ----------
    reading : the headline in plain words.
    needed : items with two ratings for ±0.05 on alpha; None where nothing is known of it.
    work : by annotator; empty for a table, which does not tell when anything was said.
    log_position : of the project; None for a table.
    """

    title: str
    source: str
    agreement: Agreement
    reading: str
    needed: int | None
    ratings: Ratings
    consensus: Consensus
    confusable: Sequence[Confusable]
    work: Sequence[WorkFigures]
    history: Sequence[AgreementThen]
    settled: int
    log_position: int | None
    made_at: str


def lead_figures_of_project(project: Path, asked: Asked) -> LeadFigures:
    with ProjectStore.open(project_folder(project), read_only=True) as store:
        return lead_figures_in(store, asked)


def lead_figures_in(
    store: ProjectStore, asked: Asked, said: ProjectRatings | None = None, *, with_work: bool = True
) -> LeadFigures:
    """Decisions hold as known labels. `said` is what `ratings_in` found, if that is known already."""
    position, now = store.log_position(), _now()
    said = said or ratings_in(store)
    task = member("tasks", store.task().kind)
    decided = decided_in(store, said, task)
    gold = {int(item): int(decided[item]) for item in np.flatnonzero(decided >= 0)}
    consensus = consensus_of(said.ratings, gold=gold, weights=said.weights)
    agreement = said.agreement(asked)
    return LeadFigures(
        store.title,
        store.folder.name,
        agreement,
        reading_of(agreement),
        needed_items(agreement.coefficients["krippendorff_alpha"]),
        said.ratings,
        consensus,
        confusable_classes(profiles_of(said.ratings.counts()), said.ratings.categories, asked.confidence),
        work_figures(store.work(), said, consensus, decided, task) if with_work else (),
        store.agreement_history(),
        len(gold),
        position,
        now,
    )


def work_in(store: ProjectStore, said: ProjectRatings, consensus: Consensus) -> list[WorkFigures]:
    """How everybody in `said` worked, held against `consensus`."""
    task = member("tasks", store.task().kind)
    return work_figures(store.work(), said, consensus, decided_in(store, said, task), task)


def lead_figures_in_table(
    path: Path, asked: Asked, categories: Sequence[str] | None = None, keep: Literal["last"] | None = None
) -> LeadFigures:
    """See `read_rating_table`."""
    ratings = read_rating_table(path, categories, keep).ratings
    agreement = agreement_of(ratings, asked.level, asked.weighting, asked.confidence)
    return LeadFigures(
        path.stem,
        path.name,
        agreement,
        reading_of(agreement),
        needed_items(agreement.coefficients["krippendorff_alpha"]),
        ratings,
        consensus_of(ratings),
        confusable_classes(profiles_of(ratings.counts()), ratings.categories, asked.confidence),
        (),
        (),
        0,
        None,
        _now(),
    )


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
