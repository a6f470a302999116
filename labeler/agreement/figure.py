"""A figure is never alone: it carries its interval and the number of items behind it, or says why it has none."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

Values = NDArray[np.float64]

NO_OVERLAP = "no_overlap: no item has two ratings"
NO_VARIATION = "no_variation: every pairable rating is the same category (0/0)"
# Below, nominal intervals of chance-corrected coefficients cover far too little, whatever the method: 73–80 % instead
# of 95 % at 97 to 3 and 50 items.
MINORITY_NEEDED = 10


@dataclass(frozen=True, slots=True)
class Figure:
    """One statistic.

    Attributes
    ----------
    value : None where it is undefined; `undefined` says why.
    low, high : the interval; None where none is honest; `no_interval` says why.
    n : the items (or pairs of an item) that it rests on.
    """

    value: float | None
    low: float | None = None
    high: float | None = None
    n: int = 0
    undefined: str | None = None
    no_interval: str | None = None


def undefined(why: str, n: int = 0) -> Figure:
    """A figure that cannot be computed."""
    return Figure(None, n=n, undefined=why)


@dataclass(frozen=True, slots=True)
class Estimate:
    """A coefficient 1 − disagreement / expected disagreement, with what it becomes when one item is left out.

    Attributes
    ----------
    value : of all items.
    left_out : the coefficient without one item of each kind, shape (n_kinds,).
    times : how many items are of each kind, shape (n_kinds,).
    expected : the disagreement that chance explains; 1 where nothing is corrected.
    floor : the smallest value that it can take.
    """

    value: float
    left_out: Values
    times: NDArray[np.int64]
    expected: float
    floor: float


def with_interval(estimate: Estimate, n: int, confidence: float, minority: int | None) -> Figure:
    """The figure with its interval: delete-one jackknife over items, t interval on log(1 − value).

    Efron, The Jackknife, the Bootstrap and Other Resampling Plans, 1982. Within two per cent of Gwet's analytic
    standard error from 30 items on. Where nobody disagrees the jackknife knows no spread, and the exact bound of
    Clopper and Pearson (Biometrika 26, 1934) on a disagreement nobody has seen takes its place.

    minority : ratings outside the commonest category, where the coefficient rests on them.
    """
    value = min(estimate.value, 1.0)
    if minority is not None and minority < MINORITY_NEEDED:
        why = f"{minority} ratings outside the commonest class are too few for an honest one ({MINORITY_NEEDED} needed)"
        return Figure(value, n=n, no_interval=why)
    total = int(estimate.times.sum())
    if total < 2:
        return Figure(value, n=n, no_interval="one item says nothing about spread")
    if value >= 1 - 1e-12:
        unseen = 1 - ((1 - confidence) / 2) ** (1 / n)
        return Figure(value, max(estimate.floor, 1 - unseen / estimate.expected), 1.0, n)
    if not np.isfinite(estimate.left_out).all():
        return Figure(value, n=n, no_interval="it hangs on a single item: without it the figure is undefined")
    scale = np.log(np.maximum(1 - estimate.left_out, 1e-12))
    mean = float((scale * estimate.times).sum() / total)
    variance = (total - 1) / total * float((estimate.times * (scale - mean) ** 2).sum())
    if variance <= 1e-18:
        return _without_spread(estimate, value, n, confidence)
    reach = student_t(confidence, total - 1) * float(np.sqrt(variance))
    middle = float(np.log(1 - value))
    low, high = 1 - np.exp(middle + reach), 1 - np.exp(middle - reach)
    return Figure(value, max(estimate.floor, float(low)), min(1.0, float(high)), n)


def _without_spread(estimate: Estimate, value: float, n: int, confidence: float) -> Figure:
    """Every item says the same: an exact bound where they all say that nobody ever agrees, no interval otherwise."""
    if 1 - (1 - value) * estimate.expected > 1e-9:
        return Figure(value, n=n, no_interval="every item is alike, so that nothing is known of the spread")
    seen = ((1 - confidence) / 2) ** (1 / n)
    return Figure(value, value, min(1.0, 1 - seen / estimate.expected), n)


@lru_cache(4096)
def student_t(confidence: float, degrees: int) -> float:
    """The two-sided quantile of Student's t."""
    from scipy.special import stdtrit

    return float(stdtrit(degrees, (1 + confidence) / 2))
