"""A fall in how often an annotator is right, found while it happens: a sequential test on one answer after another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from labeler.agreement.ratings import Ratings

# The fall that is looked for: the odds of being right are a third of what they were, as from .90 to .75.
_ODDS_FALL = 3.0
# Chosen by simulation (tests/bench/drift.py): one false alarm in 2,000 answers where nothing changes.
THRESHOLD = 1_560.0
# What somebody used to be is learned from answers older than these, so that a fall does not teach itself away.
_RECENT = 100
# Before so many answers nobody is known well enough to have fallen.
_NEWCOMER = 50
# How many answers the expectation is worth until an annotator's own outweigh them.
_EXPECTED_WORTH = 40.0
_SUREST = (0.55, 0.985)


@dataclass(frozen=True, slots=True)
class Fall:
    """Found at answer `found` (a position); it began about at `began`. Shares of right answers before and since."""

    began: int
    found: int
    before: float
    since: float


def falls_in(right: NDArray[np.bool_], expected: float, threshold: float = THRESHOLD) -> list[Fall]:
    """Every fall in a row of answers, in their order.

    Shiryaev–Roberts: the sum over all possible beginnings of the likelihood ratio of a fall to none (Pollak, "Optimal
    detection of a change in distribution", Annals of Statistics 13, 1985). After each alarm the test starts anew, and
    what is usual is learned anew.

    expected : the share of right answers to expect of somebody unknown, as that of all annotators.
    """
    falls: list[Fall] = []
    start = 0
    while (fall := _first_fall(right[start:], expected, threshold, max(0, _NEWCOMER - start))) is not None:
        falls.append(Fall(fall.began + start, fall.found + start, fall.before, fall.since))
        expected = fall.since
        start += fall.found + 1
    return falls


def _first_fall(right: NDArray[np.bool_], expected: float, threshold: float, newcomer: int) -> Fall | None:
    """One that began no sooner than `newcomer`: somebody who never was as good as expected has not fallen.

    Until then the suspicion stands, and goes away by itself as it is learned what is usual of them.
    """
    usual = usual_shares(right, expected)
    odds = usual / (1 - usual) / _ODDS_FALL
    fallen = odds / (1 + odds)
    ratios = np.where(right, fallen / usual, (1 - fallen) / (1 - usual))
    suspicion = 0.0
    for at, ratio in enumerate(ratios.tolist()):
        suspicion = (1 + suspicion) * ratio
        if suspicion >= threshold:
            began = _likeliest_beginning(ratios[: at + 1])
            if began >= newcomer:
                before = float(right[:began].mean()) if began else expected
                return Fall(began, at, before, float(right[began : at + 1].mean()))
    return None


def usual_shares(right: NDArray[np.bool_], expected: float) -> NDArray[np.float64]:
    """Before each answer: the share of right ones to expect, from all but the most recent; shape (n,)."""
    known = np.cumsum(np.r_[0.0, right])
    until = np.maximum(np.arange(right.size) - _RECENT, 0)
    shares = (known[until] + expected * _EXPECTED_WORTH) / (until + _EXPECTED_WORTH)
    return np.clip(shares, *_SUREST)


def _likeliest_beginning(ratios: NDArray[np.float64]) -> int:
    evidence = np.cumsum(np.log(ratios)[::-1])[::-1]
    return int(evidence.argmax())


@dataclass(frozen=True, slots=True)
class Held:
    """One annotator's answers that others can be held against, in the order given: which ratings, and whether right."""

    rating: NDArray[np.int64]
    right: NDArray[np.bool_]


def held_against_others(
    ratings: Ratings, order: NDArray[np.int64], skill: Sequence[float], decided: NDArray[np.int64]
) -> list[Held]:
    """By annotator: does each answer say what the others say without it?

    Others count by their skill; where two classes of theirs are ahead together, or nobody else answered, nothing is
    known. A lead's decision goes before all.

    Parameters
    ----------
    order : the ratings in the order in which they were given.
    skill : how often each annotator is right, in [0, 1].
    decided : by item the category decided, -1 where none is.
    """
    q = len(ratings.categories)
    weight = np.maximum(np.asarray(skill, dtype=np.float64), 1e-3)[ratings.annotator]
    cell = ratings.item * q + ratings.category
    counted = np.bincount(cell, weight, len(ratings.items) * q).astype(np.float64)
    votes = counted.reshape(-1, q)[ratings.item]
    each = np.arange(len(ratings))
    votes[each, ratings.category] -= weight
    best = votes.max(axis=1, initial=0.0)
    ahead = votes >= best[:, None] - 1e-9
    others = np.where((best > 1e-9) & (ahead.sum(axis=1) == 1), votes.argmax(axis=1), -1)
    truth = np.where(decided[ratings.item] >= 0, decided[ratings.item], others)
    found = []
    who = ratings.annotator[order]
    for annotator in range(len(ratings.annotators)):
        own = order[who == annotator]
        own = own[truth[own] >= 0]
        found.append(Held(own, truth[own] == ratings.category[own]))
    return found
