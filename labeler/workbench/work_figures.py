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
from labeler.store.work_reads import WorkLog
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
    right : how often they say the true class, which is itself inferred.
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
    right: Figure
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
    work: WorkLog, said: ProjectRatings, consensus: Consensus, decided: NDArray[np.int64], task: Task
) -> list[WorkFigures]:
    """Of everybody who labeled, in the order of `said.ratings.annotators`.

    decided : by item of `said` the category the lead decided, -1 where none is.
    """
    ratings = said.ratings
    accuracy = [consensus.accuracy_of(at) for at in range(len(ratings.annotators))]
    skill = [one.value or 0.0 for one in accuracy]
    held = held_against_others(ratings, _order(work, said), skill, decided)
    known = np.concatenate([np.zeros(0, np.bool_), *(one.right for one in held)])
    expected = float(known.mean()) if known.size else 0.9
    order, starts = _by_person(work, ratings.annotators)
    followed = _follows(work, task)
    found = []
    for at, name in enumerate(ratings.annotators):
        own, right = order[starts[at] : starts[at + 1]], held[at].right
        has_proposal = own[work.proposed[own] >= 0]
        shown, hidden = (followed[has_proposal[work.hidden[has_proposal] == was]] for was in (False, True))
        seconds, times = work.seconds[own], work.at_ms[own] / 1000
        habits = consensus.habits(at)
        found.append(
            WorkFigures(
                name,
                own.size,
                share(int(right.sum()), int(right.size)),
                accuracy[at],
                _timeline(right),
                falls_in(right, expected),
                self_consistency(_asked_again(work, own)),
                anchoring(shown, hidden),
                typical_seconds(seconds),
                tiring(times, seconds),
                {category: habits.figure(k, k) for k, category in enumerate(ratings.categories)},
            )
        )
    return found


def _by_person(work: WorkLog, annotators: Sequence[str]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """(positions in `work`, person by person in log order; where each of `annotators` begins, the last one ends)."""
    place = {name: at for at, name in enumerate(annotators)}
    who = np.array([place.get(name, len(annotators)) for name in work.names], dtype=np.int64)[work.annotators]
    order = np.argsort(who, kind="stable")
    return order, np.searchsorted(who[order], np.arange(len(annotators) + 1))


def _order(work: WorkLog, said: ProjectRatings) -> NDArray[np.int64]:
    """The ratings in the order in which they were given; those that no label event tells of, first."""
    ratings = said.ratings
    annotator_at = {name: at for at, name in enumerate(ratings.annotators)}
    codes = np.array([annotator_at.get(name, -1) for name in work.names], dtype=np.int64)[work.annotators]
    given = np.full(len(ratings), -1, dtype=np.int64)
    keys = ratings.item * len(ratings.annotators) + ratings.annotator
    place = np.argsort(keys, kind="stable")
    at = np.flatnonzero(work.holds & (codes >= 0))
    if at.size and len(said.sample_ids):
        items = np.searchsorted(said.sample_ids, work.sample_ids[at])
        is_rated = said.sample_ids[np.minimum(items, len(said.sample_ids) - 1)] == work.sample_ids[at]
        wanted = (items * len(ratings.annotators) + codes[at])[is_rated]
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


def _asked_again(work: WorkLog, own: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Whether each answer to a sample answered before, long enough ago, is the same; not where a lead asked for it."""
    order = own[np.argsort(work.sample_ids[own], kind="stable")]
    before, after = order[:-1], order[1:]
    again = (work.sample_ids[before] == work.sample_ids[after]) & ~work.sent_back[after]
    again &= work.at_ms[after] - work.at_ms[before] >= _CORRECTION_MS
    same: NDArray[np.bool_] = work.values[before[again]] == work.values[after[again]]
    return same


def _follows(work: WorkLog, task: Task) -> NDArray[np.bool_]:
    """Whether each answer is what the model would have proposed, shown or hidden."""
    place = {name: at for at, name in enumerate(work.classes)}
    names = [task.names_of(value) for value in work.said]
    alone = np.array([place.get(one[0], -2) if len(one) == 1 else -2 for one in names], dtype=np.int64)
    if not alone.size:
        return np.zeros(0, dtype=np.bool_)
    follows: NDArray[np.bool_] = alone[work.values] == work.proposed
    return follows
