"""BADGE (Ash et al., ICLR 2020, arXiv 1906.03671): k-means++ over the gradients that a confident guess would cause."""

from __future__ import annotations

from typing import ClassVar

import numpy as np

from labeler.contracts.query_strategy import PoolView, Probabilities, Scores
from labeler.strategies._coverage import Floats
from labeler.strategies._head import Positions, features, head_size, put_first, shortlist
from labeler.strategies._needs import probabilities
from labeler.strategies._reasons import torn, unsure_of

_CANDIDATES = 4000
_CHUNK = 16_384


class Badge:
    """On a shortlist of 4,000. A gradient is the product of a probability error and the features, and is never built:
    its distances follow from those two, so memory grows with classes plus features instead of their product.
    """

    name: ClassVar[str] = "badge"
    title: ClassVar[str] = "Diverse gradients (BADGE)"
    description: ClassVar[str] = "Asks what would change the model most, in different directions. Good for batches."
    needs: ClassVar[frozenset[str]] = frozenset({"proba"})
    cold: ClassVar[bool] = False
    multilabel: ClassVar[str] = "also"

    def score(self, view: PoolView) -> Scores:
        """The head is drawn by k-means++; behind it the pool stands by the size of its error."""
        proba = probabilities(view)
        utilities = _error_sizes(view, proba)
        candidates = shortlist(utilities, view.seed, _CANDIDATES)
        if len(candidates) == 0:
            return Scores(utilities, {})
        error = _errors(proba[candidates], view.multilabel)
        X = features(view, view.pool[candidates])
        places = candidates[_plus_plus(view, error, X, head_size(view, len(candidates)))]
        put_first(utilities, places)
        say = unsure_of if view.multilabel else torn
        return Scores(utilities, {int(at): say(self.name, proba[at]) for at in places})


def _errors(proba: Probabilities, multilabel: bool) -> Floats:
    """What the guessed labels differ from the probabilities."""
    if multilabel:
        return (proba - (proba >= 0.5)).astype(np.float32)
    error = np.array(proba, dtype=np.float32)
    error[np.arange(len(error)), error.argmax(axis=1)] -= 1.0
    return error


def _error_sizes(view: PoolView, proba: Probabilities) -> Floats:
    """Their length in the pool, scaled to stay below 0.5."""
    sizes = np.empty(len(proba), dtype=np.float32)
    for start in range(0, len(proba), _CHUNK):
        view.check()
        error = _errors(proba[start : start + _CHUNK], view.multilabel)
        sizes[start : start + _CHUNK] = np.sqrt(np.einsum("ij,ij->i", error, error))
    return sizes * np.float32(0.49 / max(1e-9, float(sizes.max(initial=0.0))))


def _plus_plus(view: PoolView, error: Floats, X: Floats, count: int) -> Positions:
    """The largest gradient, then each with a chance in proportion to its squared distance from those taken."""
    rng = np.random.default_rng([view.seed, len(view.labeled), 5])
    lengths = np.einsum("ij,ij->i", error, error) * np.einsum("ij,ij->i", X, X)
    taken = [int(lengths.argmax())]
    nearest = np.full(len(X), np.inf, dtype=np.float32)
    while len(taken) < count:
        view.check()
        last = taken[-1]
        distances = lengths + lengths[last] - 2.0 * (error @ error[last]) * (X @ X[last])
        np.minimum(nearest, np.maximum(distances, 0.0), out=nearest)
        nearest[taken] = 0.0
        taken.append(_drawn(nearest, taken, rng))
    return np.array(taken, dtype=np.int64)


def _drawn(nearest: Floats, taken: list[int], rng: np.random.Generator) -> int:
    chances = np.cumsum(nearest, dtype=np.float64)
    if chances[-1] > 0:
        return int(min(np.searchsorted(chances, rng.random() * chances[-1], side="right"), len(nearest) - 1))
    free = np.setdiff1d(np.arange(len(nearest)), taken)  # all gradients are alike: any sample will do
    return int(rng.choice(free))
