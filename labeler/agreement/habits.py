"""What an annotator tends to say of each true class, as figures with intervals."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from labeler.agreement.figure import Figure, undefined

Floats = NDArray[np.float64]

# The reference prior of a proportion, where a method has none of its own (Jeffreys, 1946).
_JEFFREYS = 0.5


@dataclass(frozen=True, slots=True)
class Habits:
    """One annotator's confusion matrix.

    Attributes
    ----------
    rate, low, high : true class by said class, shape (q, q); what stands in a row without answers means nothing.
    n : the expected answers to items of each true class, shape (q,).
    """

    rate: Floats
    low: Floats
    high: Floats
    n: Floats

    def figure(self, true: int, said: int) -> Figure:
        """How often items of class `true` are called `said`."""
        if self.n[true] < _JEFFREYS:
            return undefined("no_rating: this annotator saw no item that is likely of this class")
        at = (true, said)
        return Figure(float(self.rate[at]), float(self.low[at]), float(self.high[at]), round(float(self.n[true])))

    def as_json(self) -> dict[str, Any]:  # Any: JSON leaves
        """Rows of true classes; null where nothing is known."""
        known = self.n >= _JEFFREYS
        rows = {
            name: [row.round(6).tolist() if is_known else None for row, is_known in zip(table, known, strict=True)]
            for name, table in (("rate", self.rate), ("low", self.low), ("high", self.high))
        }
        return {**rows, "n": self.n.round(3).tolist()}


def habits_of(counts: Floats, doubt: Floats, prior: Floats | None, confidence: float) -> Habits:
    """The Dirichlet posterior of each row, as Beta intervals of its cells.

    Not knowing the truth widens them: as if there were so many fewer answers that the spread grows by its part
    (delta method).

    Parameters
    ----------
    counts : expected answers, true class by said class, shape (q, q).
    doubt : the variance of each, the truth being drawn; same shape.
    prior : the Dirichlet prior, Jeffreys' where there is none; same shape.
    """
    from scipy.special import betaincinv

    held = np.full_like(counts, _JEFFREYS) if prior is None else prior
    n = counts.sum(axis=1)
    posterior = counts + held
    total = posterior.sum(axis=1, keepdims=True)
    rate = posterior / total
    spread = rate * (1 - rate) / (total + 1)
    of_row = doubt.sum(axis=1, keepdims=True)
    unknown = (doubt * (1 - rate) ** 2 + (of_row - doubt) * rate**2) / np.maximum(n, 1e-9)[:, None] ** 2
    worth = total / (1 + unknown / np.maximum(spread, 1e-12))
    tail = (1 - confidence) / 2
    low, high = (betaincinv(worth * rate, worth * (1 - rate), at) for at in (tail, 1 - tail))
    return Habits(rate, np.minimum(low, rate), np.maximum(high, rate), n)
