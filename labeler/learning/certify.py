"""How sure the model must be of a proposal so that, with a stated confidence, a stated share of them is right.

Thresholds are tested one after the other from the strictest down, by exact binomial bounds (Clopper and Pearson 1934),
on audit answers alone; the walk ends at the first that fails, so that trying many costs nothing (fixed-sequence testing
with several starts, as in Angelopoulos et al. 2021, "Learn then test"). The order of the tests depends on probabilities
only, never on what turned out right.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

# Where walks start, in multiples of the fewest answers that could ever do: one mistake near the top ends but one walk.
_STARTS = (1.0, 1.6, 2.6)


@dataclass(frozen=True, slots=True)
class Certificate:
    """At least `precision` of proposals with a probability of `threshold` or more are right, with this confidence.

    Attributes
    ----------
    threshold : None where no threshold can be certified; then `missing` audit answers are needed at the least.
    answers, right : audit answers at or above it, and how many of them agree with the proposal.
    lower : the exact bound on the share that is right.
    """

    precision: float
    confidence: float
    threshold: float | None
    answers: int
    right: int
    lower: float | None
    missing: int


def certify(sure: NDArray[np.floating], right: NDArray[np.bool_], precision: float, confidence: float) -> Certificate:
    """The lowest threshold that can be certified.

    Parameters
    ----------
    sure : (n,), the probability of what is proposed, of each audit answer, by a model that did not learn from it.
    right : (n,), whether the proposal is what was answered.
    """
    order = np.argsort(-sure, kind="stable")
    sorted_sure, hits = np.asarray(sure)[order], np.cumsum(np.asarray(right)[order])
    # A threshold stands behind the last of equal probabilities.
    ends = np.flatnonzero(np.r_[sorted_sure[1:] < sorted_sure[:-1], True]) + 1 if len(order) else np.empty(0, np.int64)
    risk = (1.0 - confidence) / len(_STARTS)
    fewest = math.ceil(math.log(risk) / math.log(precision))
    best = 0
    for start in _STARTS:
        for count in ends[ends >= start * fewest].tolist():
            if lower_bound(int(hits[count - 1]), count, risk) < precision:
                break
            best = max(best, count)
    if best == 0:
        return Certificate(precision, confidence, None, len(order), int(hits[-1]) if len(order) else 0, None,
                           max(0, fewest - len(order)))  # fmt: skip
    found = int(hits[best - 1])
    bound = lower_bound(found, best, risk)
    return Certificate(precision, confidence, float(sorted_sure[best - 1]), best, found, bound, 0)


def lower_bound(right: int, count: int, risk: float) -> float:
    """Clopper and Pearson's lower bound of a share, wrong in at most `risk` of all cases."""
    from scipy.special import betaincinv

    return float(betaincinv(right, count - right + 1, risk)) if right else 0.0
