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
from labeler.agreement.reading import reading_of
from labeler.agreement.study import Agreement, agreement_of, needed_items
from labeler.registry import member
from labeler.store.agreement_table import AgreementThen
from labeler.store.project_store import ProjectStore
from labeler.workbench.agreement_figures import Asked
from labeler.workbench.judging import Judged, judged_in
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
    store: ProjectStore, asked: Asked, known: Judged | None = None, *, with_work: bool = True
) -> LeadFigures:
    """`known` is what `judged_in` found, if that is known already."""
    position, now = store.log_position(), _now()
    known = known or judged_in(store)
    said, agreement = known.said, known.said.agreement(asked)
    return LeadFigures(
        store.title,
        store.folder.name,
        agreement,
        reading_of(agreement.coefficients["krippendorff_alpha"], agreement.n_annotators),
        needed_items(agreement.coefficients["krippendorff_alpha"]),
        said.ratings,
        known.consensus,
        confusable_classes(profiles_of(said.ratings.counts()), said.ratings.categories, asked.confidence),
        work_in(store, known) if with_work else (),
        store.agreement_history(),
        int(np.count_nonzero(known.decided >= 0)),
        position,
        now,
    )


def work_in(store: ProjectStore, known: Judged) -> list[WorkFigures]:
    """How everybody worked, held against the consensus and the lead's decisions."""
    task = member("tasks", store.task().kind)
    return work_figures(store.work(), known.said, known.consensus, known.decided, task)


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
        reading_of(agreement.coefficients["krippendorff_alpha"], agreement.n_annotators),
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
