"""Reasons for the best of a pool, with the figures their sentences need."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from labeler.contracts.query_strategy import PoolView, Probabilities
from labeler.domain.ranking import Reason

# The head of the ranking that gets reasons, whatever the batch: the person may skip along.
_HEAD = 32


def for_head(view: PoolView, utilities: NDArray[np.float32], reason: Callable[[int], Reason]) -> dict[int, Reason]:
    """A reason for each of the best positions."""
    count = min(len(utilities), max(view.batch, _HEAD))
    return {int(position): reason(int(position)) for position in best(utilities, count)}


def best(utilities: NDArray[np.float32], count: int) -> NDArray[np.intp]:
    """Positions of the `count` highest, of equal ones the first, as a stable sort would have them; ascending."""
    if count <= 0:
        return np.empty(0, dtype=np.intp)
    least = -np.partition(-utilities, count - 1)[count - 1]
    above = np.flatnonzero(utilities > least)
    equal = np.flatnonzero(utilities == least)[: count - len(above)]
    return np.sort(np.concatenate([above, equal]))


def torn(strategy: str, chances: Probabilities, **more: Any) -> Reason:  # Any: JSON leaves
    """Between which two classes one sample's probabilities (n_classes,) are torn; class positions, not names."""
    if len(chances) < 2:
        return Reason(strategy, "uncertain", {"p_first": round(float(chances[0]), 3), **more})
    first, second = np.argsort(-chances, kind="stable")[:2]
    return Reason(
        strategy,
        "torn",
        {
            "first": int(first), "p_first": round(float(chances[first]), 3),
            "second": int(second), "p_second": round(float(chances[second]), 3), **more,
        },
    )  # fmt: skip


def unsure_of(strategy: str, chances: Probabilities, **more: Any) -> Reason:  # Any: JSON leaves
    """For multiple choice: the class whose own probability is nearest to one half."""
    first = int(np.argmin(np.abs(chances - 0.5)))
    return Reason(strategy, "unsure_of", {"first": first, "p_first": round(float(chances[first]), 3), **more})


def disagreed(strategy: str, votes: tuple[Probabilities, ...], position: int) -> Reason:
    """How a committee's votes on one sample fall on its two most voted classes."""
    chances = np.stack([member[position] for member in votes])
    count = np.bincount(chances.argmax(axis=1), minlength=chances.shape[1])
    mean = chances.mean(axis=0)
    first, *rest = np.lexsort((-mean, -count))
    facts = {"first": int(first), "votes_first": int(count[first]), "members": len(votes)}
    if rest:
        facts |= {"second": int(rest[0]), "votes_second": int(count[rest[0]])}
    return Reason(strategy, "disagreement", facts)
