"""Agreement of a project's annotators, or of a table's: what command line, API and the Review screen ask for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from labeler.agreement.ratings import Ratings
from labeler.agreement.study import CONFIDENCE, Agreement, agreement_of
from labeler.agreement.weights import Level, Matrix, Weighting, set_distances
from labeler.contracts.task import Task
from labeler.domain.label_event import Certainty, EventKind
from labeler.errors import UserError
from labeler.registry import member
from labeler.store.agreement_table import AgreementThen
from labeler.store.answers import Answers, Said
from labeler.store.project_store import ProjectStore
from labeler.workbench.label_board import CERTAINTY_WEIGHTS
from labeler.workbench.projects import project_folder
from labeler.workbench.rating_table import read_rating_table

_NONE = "(none)"
_UNKNOWN = "(not given)"
# So many slices a person can look at.
_SLICES = 200


@dataclass(frozen=True, slots=True)
class Asked:
    level: Level = "nominal"
    weighting: Weighting = "identity"
    confidence: float = CONFIDENCE


def agreement_in_table(
    path: Path, asked: Asked, categories: Sequence[str] | None = None, keep: Literal["last"] | None = None
) -> Agreement:
    """Of a long table, see `read_rating_table`."""
    ratings = read_rating_table(path, categories, keep).ratings
    return agreement_of(ratings, asked.level, asked.weighting, asked.confidence)


def agreement_of_project(
    project: Path, asked: Asked, by: str | None = None, slices: str | None = None
) -> tuple[Agreement, dict[str, Agreement]]:
    """Of what every annotator says now; by month ("time") or metadata column ("slice") each part as well.

    Raises `UserError` for a column that no sample has, or with too many values.
    """
    with ProjectStore.open(project_folder(project), read_only=True) as store:
        said = ratings_in(store)
        whole = said.agreement(asked)
        if by == "time":
            return whole, said.parts(store.answer_months(), asked)
        if by == "slice" and slices is not None:
            values = store.meta_values(slices)
            if not values:
                raise UserError(f"no sample has the metadata column “{slices}”")
            return whole, said.parts(values, asked)
        return whole, {}


def agreement_history(project: Path) -> list[AgreementThen]:
    """How the figures moved as labels came, oldest first."""
    with ProjectStore.open(project_folder(project), read_only=True) as store:
        return store.agreement_history()


@dataclass(frozen=True, slots=True)
class ProjectRatings:
    """`sample_ids` says which sample each item is, `weights` how sure each rating was; sets of labels are one category
    each, with their distances; `category_of` finds it by its sorted names."""

    ratings: Ratings
    sample_ids: NDArray[np.int64]
    weights: NDArray[np.float64]
    distances: Matrix | None
    category_of: Mapping[tuple[str, ...], int]

    def agreement(self, asked: Asked) -> Agreement:
        return agreement_of(self.ratings, asked.level, asked.weighting, asked.confidence, self.distances)

    def parts(self, values: Mapping[int, str], asked: Asked) -> dict[str, Agreement]:
        """The same of the samples that have each value; by sample id."""
        given = [values.get(sample_id, _UNKNOWN) for sample_id in self.sample_ids.tolist()]
        names = sorted(set(given))
        if len(names) > _SLICES:
            raise UserError(f"{len(names):,} parts are too many to look at (at most {_SLICES}); choose another column")
        place = {name: at for at, name in enumerate(names)}
        part_of = np.array([place[name] for name in given], dtype=np.int64)
        found = {}
        for at, name in enumerate(names):
            ratings = self._of(part_of == at)
            found[name] = agreement_of(ratings, asked.level, asked.weighting, asked.confidence, self.distances)
        return found

    def _of(self, chosen: NDArray[np.bool_]) -> Ratings:
        kept, place = self.ratings.of_items(chosen), np.cumsum(chosen) - 1
        items = [name for name, is_chosen in zip(kept.items, chosen.tolist(), strict=True) if is_chosen]
        return Ratings(place[kept.item], kept.annotator, kept.category, items, kept.annotators, kept.categories)


def ratings_in(store: ProjectStore, answers: Answers | None = None) -> ProjectRatings:
    """People's labels; a skip and “cannot tell” say nothing, nor does the machine. `answers` where they were read."""
    spec = store.task()
    task: Task = member("tasks", spec.kind)
    answers = store.answers() if answers is None else answers
    names = [task.names_of(said.value) if _counts(said) else None for said in answers.said]
    annotators = tuple(dict.fromkeys(said.annotator for said in answers.said if _counts(said)))
    # A class that came with somebody's work and is unknown here is a category all the same.
    declared = [(name,) for name in spec.names()] if spec.kind == "single" else []
    categories = list(dict.fromkeys([*declared, *(tuple(sorted(one)) for one in names if one is not None)]))
    annotator_at = {name: at for at, name in enumerate(annotators)}
    category_at = {name: at for at, name in enumerate(categories)}
    annotator_of = np.array([annotator_at.get(said.annotator, -1) for said in answers.said], dtype=np.int64)
    category_of = np.array([-1 if one is None else category_at[tuple(sorted(one))] for one in names], dtype=np.int64)
    codes = answers.codes[np.flatnonzero(category_of[answers.codes] >= 0)] if names else answers.codes
    kept = answers.sample_ids[category_of[answers.codes] >= 0] if names else answers.sample_ids
    sample_ids, item = np.unique(kept, return_inverse=True)
    ratings = Ratings(
        item.reshape(-1),
        annotator_of[codes],
        category_of[codes],
        [str(sample_id) for sample_id in sample_ids.tolist()],
        annotators,
        tuple(" + ".join(names) or _NONE for names in categories),
    )
    distances = None if spec.kind == "single" else set_distances([frozenset(names) for names in categories], "masi")
    weight_of = np.array([CERTAINTY_WEIGHTS[said.certainty] for said in answers.said], dtype=np.float64)
    return ProjectRatings(ratings, sample_ids, weight_of[codes], distances, category_at)


def _counts(said: Said) -> bool:
    return said.kind is EventKind.LABEL and said.certainty is not Certainty.CANNOT_TELL
