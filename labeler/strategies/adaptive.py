"""adaptive, the default: cover the pool while little is known, then cover what the model is unsure of.

One objective throughout, kernel coverage of fixed landmarks weighted by how unsure the model is about each (UHerding,
arXiv 2412.20644): with no model all weights are one and typical samples are asked; as labels grow the kernel narrows
to the distances between them and the choice tends to the margin. What decides is measured, not counted: calibrated
probabilities (a model that knows little doubts everything, and coverage rules), distances between labeled samples, and
the share of answers that are the only one of their class, which tells how much of the pool classes without an answer
may hold.
"""

from __future__ import annotations

from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from labeler.contracts.query_strategy import PoolView, Scores
from labeler.domain.ranking import Reason
from labeler.strategies._coverage import Floats, greedy, kernel, squared_distances
from labeler.strategies._head import features, head_size, put_first
from labeler.strategies._landmarks import LANDMARKS, Landmarks, covered, landmarks
from labeler.strategies._reasons import torn, unsure_of

_CANDIDATES = 2000
_CHUNK = 16_384


class Adaptive:
    name: ClassVar[str] = "adaptive"
    title: ClassVar[str] = "Adaptive"
    description: ClassVar[str] = (
        "Typical samples first, then those the model is unsure of, each standing for many others. Good from the first "
        "answer to the last."
    )
    needs: ClassVar[frozenset[str]] = frozenset()
    cold: ClassVar[bool] = True
    multilabel: ClassVar[str] = "also"

    def score(self, view: PoolView) -> Scores:
        """The head is chosen together, best coverage first; behind it the pool stands by uncertainty."""
        doubt = _doubt(view)
        utilities = 0.5 * doubt
        if len(view.pool) == 0:
            return Scores(utilities, {})
        found = landmarks(view)
        candidates = _candidates(view, doubt)
        width = _width(view, found)
        reached = covered(view, found, width)
        doubted = _doubted(view, found, doubt)
        novel = _novel(view, reached) * (doubted > 0)
        X = features(view, view.pool[candidates])
        view.check()
        similar = kernel(squared_distances(X, found.X), width)
        head = greedy(similar, doubted + novel, reached, head_size(view, len(candidates)))
        places = candidates[head]
        put_first(utilities, places)
        share = len(view.X) / len(found.rows)
        mass = similar[head].sum(axis=1) * share
        is_novel = similar[head] @ novel > similar[head] @ doubted
        reasons = {
            int(at): _reason(self.name, view, int(at), max(1, round(float(stands_for))), bool(new))
            for at, stands_for, new in zip(places, mass, is_novel, strict=True)
        }
        return Scores(utilities, reasons)


def _doubt(view: PoolView) -> Floats:
    """How unsure the model is of each sample in the pool, 0..1: one minus the margin; for multiple choice the least
    sure class. All ones before there is a model.
    """
    if view.proba is None:
        return np.ones(len(view.pool), dtype=np.float32)
    doubt = np.empty(len(view.pool), dtype=np.float32)
    for start in range(0, len(doubt), _CHUNK):
        view.check()
        part = slice(start, start + _CHUNK)
        doubt[part] = _doubt_of(view.proba[part], view.multilabel)
    return doubt


def _doubt_of(proba: Floats, multilabel: bool) -> Floats:
    if multilabel:
        closest: Floats = np.abs(2.0 * proba - 1.0).min(axis=1)
        return 1.0 - closest
    if proba.shape[1] < 2:
        return np.zeros(len(proba), dtype=np.float32)
    top = np.partition(proba, proba.shape[1] - 2, axis=1)[:, -2:]
    return (1.0 - (top[:, 1] - top[:, 0])).astype(np.float32)


def _candidates(view: PoolView, doubt: Floats) -> NDArray[np.int64]:
    """The most doubtful half, and as many from anywhere."""
    count = len(view.pool)
    if count <= _CANDIDATES:
        return np.arange(count)
    drawn = np.random.default_rng([view.seed, len(view.labeled)]).integers(0, count, _CANDIDATES // 2)
    if view.proba is None:
        return np.unique(drawn)
    top = np.argpartition(-doubt, _CANDIDATES // 2)[: _CANDIDATES // 2]
    return np.union1d(top, drawn)


def _width(view: PoolView, found: Landmarks) -> float:
    """Of the kernel: what the samples asked so far and next would cover all with; once there is a model, the usual
    distance of a labeled sample to its nearest labeled neighbour, which tells how dense the answers really lie.
    """
    if view.proba is None or len(view.labeled) < 2:
        return found.width(len(view.labeled) + view.batch)
    X = features(view, view.labeled[-LANDMARKS:])
    distances = squared_distances(X, X)
    np.fill_diagonal(distances, np.inf)
    return found.at_least(float(np.median(distances.min(axis=1))))


def _doubted(view: PoolView, found: Landmarks, doubt: Floats) -> Floats:
    """The doubt about each landmark; one that is labeled or withheld needs no covering."""
    weights = np.zeros(len(found.rows), dtype=np.float32)
    at = np.searchsorted(view.pool, found.rows)
    at = np.minimum(at, len(view.pool) - 1)
    still_open = view.pool[at] == found.rows
    weights[still_open] = doubt[at[still_open]]
    return weights


def _novel(view: PoolView, covered: Floats) -> Floats:
    """What a landmark unlike everything labeled is worth while classes have no answer yet: their probable share.

    That share is Good and Turing's estimate (Biometrika 1953), the part of answers that are the only one of their
    class, plus one standard error at its largest. A model's own doubt cannot know of classes it has never seen.
    """
    answers = _answers(view)
    if view.proba is None or len(view.y) == 0 or answers.all():
        return np.zeros_like(covered)
    count = len(view.y)
    share = min(1.0, float((answers == 1).sum()) / count + 0.5 / np.sqrt(count))
    worth: Floats = np.float32(share) * (1.0 - covered)
    return worth


def _answers(view: PoolView) -> NDArray[np.int64]:
    """How many answers each class has."""
    found = view.y.sum(axis=0) if view.multilabel else np.bincount(view.y, minlength=view.n_classes)
    return np.asarray(found, dtype=np.int64)


def _reason(name: str, view: PoolView, position: int, stands_for: int, is_novel: bool) -> Reason:
    if view.proba is None:
        return Reason(name, "representative", {"stands_for": stands_for})
    if is_novel:
        return Reason(name, "unseen_class", {"unseen": int((_answers(view) == 0).sum()), "stands_for": stands_for})
    chances = view.proba[position]
    if view.multilabel:
        return unsure_of(name, chances, stands_for=stands_for)
    return torn(name, chances, stands_for=stands_for)
