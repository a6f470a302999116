"""hunt: find more of one class. Most likely ones first, with a quota for what the model knows nothing of.

Ranking by likelihood alone (the greedy rule of active search, Garnett et al., arXiv 1206.6406) finds only more of the
same and starves the other classes. Every fifth place stays with `adaptive`; and the less the model promises of the
next best, the more of the others look elsewhere: among the oddest samples, and anywhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import ClassVar

import numpy as np

from labeler.contracts.query_strategy import PoolView, Scores
from labeler.domain.ranking import Reason
from labeler.strategies._coverage import Floats, kernel, squared_distances
from labeler.strategies._head import Positions, any_order, drawn, features, head_size, put_first
from labeler.strategies._landmarks import LANDMARKS, landmarks
from labeler.strategies._reasons import best
from labeler.strategies.adaptive import Adaptive

# One place in so many is for the other classes.
QUOTA = 5
_CANDIDATES = 10_000


class Hunt:
    """Likelihoods of the whole pool. Oddities are looked for among 10,000 samples drawn at random."""

    name: ClassVar[str] = "hunt"
    title: ClassVar[str] = "Hunt for one class"
    description: ClassVar[str] = (
        "Asks what is probably of one class, the named one or else the rarest. One in five is left to adaptive."
    )
    needs: ClassVar[frozenset[str]] = frozenset()
    cold: ClassVar[bool] = True
    multilabel: ClassVar[str] = "also"

    def score(self, view: PoolView) -> Scores:
        answers = _answers(view)
        hunted = int(answers.argmin()) if view.hunted is None else view.hunted
        others = Adaptive().score(view)
        count = head_size(view, len(view.pool))
        if count == 0:
            return Scores(any_order(view), {})
        utilities, likely, promises = any_order(view), np.empty(0, dtype=np.int64), np.empty(0, dtype=np.float32)
        if view.proba is not None and answers[hunted]:
            utilities = np.float32(0.49) * view.proba[:, hunted].astype(np.float32)
            likely = _in_order(utilities, count)
            promises = view.proba[likely, hunted]
        sources = {"likely": likely, "elsewhere": _elsewhere(view, count), "others": _in_order(others.utilities, count)}
        picks = dict(_shared(sources, promises, count))
        put_first(utilities, np.array(list(picks), dtype=np.int64))
        reasons = {at: self._reason(view, at, source, hunted, others) for at, source in picks.items()}
        return Scores(utilities, reasons)

    def _reason(self, view: PoolView, position: int, source: str, hunted: int, others: Scores) -> Reason:
        if source == "others" and position in others.reasons:
            said = others.reasons[position]
            return Reason(self.name, said.code, said.facts)
        if source == "likely" and view.proba is not None:
            chance = round(float(view.proba[position, hunted]), 3)
            return Reason(self.name, "hunted", {"first": hunted, "p_first": chance})
        return Reason(self.name, "elsewhere", {"first": hunted})


def _answers(view: PoolView) -> Positions:
    """How many answers each class has."""
    found = view.y.sum(axis=0) if view.multilabel else np.bincount(view.y, minlength=view.n_classes)
    return np.asarray(found, dtype=np.int64)


def _elsewhere(view: PoolView, count: int) -> Positions:
    """Where the model knows nothing of the class: by turns an oddity and any sample. A rare class is among the oddities
    or hides where only chance finds it.
    """
    odd = _odd(view, count)
    rng = np.random.default_rng([view.seed, len(view.labeled), 11])
    anywhere = rng.integers(0, len(view.pool), count)
    return np.stack([odd, anywhere[: len(odd)]], axis=1).ravel()


def _odd(view: PoolView, count: int) -> Positions:
    """Candidates in the thinnest regions, no two from one and none where an answer is."""
    found = landmarks(view)
    width = found.width(2 * view.n_classes)
    candidates = drawn(view, _CANDIDATES)
    X = features(view, view.pool[candidates])
    crowd = np.empty(len(X), dtype=np.float32)
    for start in range(0, len(X), LANDMARKS):
        view.check()
        part = slice(start, start + LANDMARKS)
        crowd[part] = kernel(squared_distances(X[part], found.X), width).mean(axis=1)
    thin = np.argsort(crowd, kind="stable")[: 4 * count]
    near = kernel(squared_distances(X[thin], X[thin]), width)
    taken = _near_answers(view, X[thin], width)
    chosen: list[int] = []
    while len(chosen) < min(count, len(thin)):
        chosen.append(int(np.argmin(taken)))
        taken = np.maximum(taken, near[chosen[-1]])
        taken[chosen] = np.inf
    return candidates[thin[chosen]]


def _near_answers(view: PoolView, X: Floats, width: float) -> Floats:
    if len(view.labeled) == 0:
        return np.zeros(len(X), dtype=np.float32)
    answered = features(view, view.labeled[-LANDMARKS:])
    nearest: Floats = kernel(squared_distances(X, answered), width).max(axis=1)
    return nearest


def _in_order(utilities: Floats, count: int) -> Positions:
    top = best(utilities, count).astype(np.int64)
    return top[np.argsort(-utilities[top], kind="stable")]


def _shared(sources: Mapping[str, Positions], promises: Floats, count: int) -> Iterator[tuple[int, str]]:
    """`count` distinct positions and whose they are; a source that has no more leaves its places to the next.

    The likely get the share of their places that the root of the next one's promise tells.
    """
    lists = {source: iter(positions.tolist()) for source, positions in sources.items()}
    seen: set[int] = set()
    due, taken = 0.0, 0
    for place in range(1, count + 1):
        turn = "others"
        if place % QUOTA != 0:
            due += float(np.sqrt(promises[taken])) if taken < len(promises) else 0.0
            turn = "likely" if due >= 0.5 else "elsewhere"
            due, taken = (due - 1.0, taken + 1) if due >= 0.5 else (due, taken)
        for source in (turn, *lists):
            found = next((at for at in lists[source] if at not in seen), None)
            if found is not None:
                break
        else:
            return
        seen.add(found)
        yield found, source
