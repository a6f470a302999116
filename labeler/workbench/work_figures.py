"""Person by person: agreement as time went by, falls, speed, tiring, consistency, anchoring, strengths."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from labeler.agreement.consensus import Consensus
from labeler.agreement.drift import Fall, falls_in, held_against_others
from labeler.agreement.figure import Figure
from labeler.agreement.work_signs import anchoring, self_consistency, share, tiring, typical_seconds
from labeler.contracts.task import Task
from labeler.store.work_reads import Worked
from labeler.workbench.agreement_figures import ProjectRatings

# An answer so soon after one's first is a correction, and not a second opinion.
_CORRECTION_MS = 30 * 60 * 1000
# A timeline has at most so many points.
_POINTS = 60
_WINDOW = 40


@dataclass(frozen=True, slots=True)
class WorkFigures:
    """One annotator.

    Attributes
    ----------
    agrees : how often they say what the others say without them.
    timeline : (answers so far, share that agreed among the latest of them), for a picture.
    falls : where agreement fell, by position among the answers that others can be held against.
    consistent : how often they said the same when asked again.
    anchored : how much more often they say what is proposed when they see it.
    seconds, slower : the typical time of an answer; how much slower they get with each hour of a sitting.
    strengths : by class, how often they say it where it is true.
    """

    annotator: str
    answers: int
    agrees: Figure
    timeline: Sequence[tuple[int, float]]
    falls: Sequence[Fall]
    consistent: Figure
    anchored: Figure
    seconds: Figure
    slower: Figure
    strengths: dict[str, Figure]

    def as_json(self) -> dict[str, Any]:  # Any: JSON leaves
        return asdict(self)


def work_figures(
    work: Sequence[Worked], said: ProjectRatings, consensus: Consensus, decided: NDArray[np.int64], task: Task
) -> list[WorkFigures]:
    """Of everybody who labeled, in the order of `said.ratings.annotators`.

    decided : by item of `said` the category the lead decided, -1 where none is.
    """
    ratings = said.ratings
    skill = [consensus.accuracy_of(at).value or 0.0 for at in range(len(ratings.annotators))]
    held = held_against_others(ratings, _order(work, said), skill, decided)
    known = np.concatenate([np.zeros(0, np.bool_), *(one.right for one in held)])
    expected = float(known.mean()) if known.size else 0.9
    by_person: dict[str, list[Worked]] = {name: [] for name in ratings.annotators}
    for one in work:
        by_person.setdefault(one.annotator, []).append(one)
    found = []
    for at, name in enumerate(ratings.annotators):
        own, right = by_person[name], held[at].right
        seconds = np.array([np.nan if one.seconds is None else one.seconds for one in own], dtype=np.float64)
        times = np.array([one.at_ms / 1000 for one in own], dtype=np.float64)
        shown, hidden = _followed(own, task)
        habits = consensus.habits(at)
        found.append(
            WorkFigures(
                name,
                len(own),
                share(int(right.sum()), int(right.size)),
                _timeline(right),
                falls_in(right, expected),
                self_consistency(_asked_again(own)),
                anchoring(shown, hidden),
                typical_seconds(seconds),
                tiring(times, seconds),
                {category: habits.figure(k, k) for k, category in enumerate(ratings.categories)},
            )
        )
    return found


def _order(work: Sequence[Worked], said: ProjectRatings) -> NDArray[np.int64]:
    """The ratings in the order in which they were given; those that no label event tells of, first."""
    ratings = said.ratings
    annotator_at = {name: at for at, name in enumerate(ratings.annotators)}
    given = np.full(len(ratings), -1, dtype=np.int64)
    keys = ratings.item * len(ratings.annotators) + ratings.annotator
    place = np.argsort(keys, kind="stable")
    holding = [(one.sample_id, annotator_at[one.annotator], at) for at, one in enumerate(work) if one.holds]
    if holding:
        sample_ids, who, at = np.array(holding, dtype=np.int64).T
        items = np.searchsorted(said.sample_ids, sample_ids)
        is_rated = said.sample_ids[np.minimum(items, len(said.sample_ids) - 1)] == sample_ids
        wanted = (items * len(ratings.annotators) + who)[is_rated]
        found = np.searchsorted(keys[place], wanted)
        found = np.minimum(found, max(0, len(keys) - 1))
        matches = keys[place][found] == wanted
        given[place[found[matches]]] = at[is_rated][matches]
    return np.argsort(given, kind="stable")


def _timeline(right: NDArray[np.bool_]) -> list[tuple[int, float]]:
    if right.size < _WINDOW:
        return []
    total = np.cumsum(np.r_[0, right])
    ends = np.unique(np.linspace(_WINDOW, right.size, min(_POINTS, right.size - _WINDOW + 1)).astype(np.int64))
    return [(int(end), float(total[end] - total[end - _WINDOW]) / _WINDOW) for end in ends.tolist()]


def _asked_again(own: Sequence[Worked]) -> NDArray[np.bool_]:
    last: dict[int, Worked] = {}
    same = []
    for one in own:
        before = last.get(one.sample_id)
        if before is not None and not one.sent_back and one.at_ms - before.at_ms >= _CORRECTION_MS:
            same.append(before.value == one.value)
        last[one.sample_id] = one
    return np.array(same, dtype=np.bool_)


def _followed(own: Sequence[Worked], task: Task) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Whether each answer is what was proposed: where it was shown, and where it was hidden."""
    parts: tuple[list[bool], list[bool]] = ([], [])
    for one in own:
        if one.proposed is not None:
            parts[one.hidden].append(task.names_of(one.value) == (one.proposed,))
    return np.array(parts[0], dtype=np.bool_), np.array(parts[1], dtype=np.bool_)
