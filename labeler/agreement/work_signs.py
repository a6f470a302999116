"""Signs of how somebody works: speed, tiring, agreement with oneself, and how far the machine's proposal pulls."""

from __future__ import annotations

from math import sqrt

import numpy as np
from numpy.typing import NDArray

from labeler.agreement.figure import Figure, undefined

Values = NDArray[np.float64]

# Fewer say too little for an interval that means something.
_NEEDED = 10
# Hours of the longest sitting below which seconds tell nothing of hours.
_SITTING_NEEDED_H = 0.1
# Of the logarithm of a ratio: two answers within a second may stand for any slope.
_STEEPEST = 20.0
_SHOWN_NEEDED = 30
_SESSION_GAP_S = 30 * 60.0
# Pairs of so many answers are looked at; more are thinned evenly.
_POINTS = 400
_LONGEST_ANSWER_S = 600.0


def share(hits: int, n: int, confidence: float = 0.95) -> Figure:
    """A share of `n` with Jeffreys' interval (Brown, Cai & DasGupta, Statistical Science 16, 2001)."""
    from scipy.special import betaincinv

    if n == 0:
        return undefined("no_answer: there is none to count")
    value = hits / n
    if n < _NEEDED:
        return Figure(value, n=n, no_interval=f"{n} are too few for an honest one ({_NEEDED} needed)")
    tail = (1 - confidence) / 2
    low = 0.0 if hits == 0 else float(betaincinv(hits + 0.5, n - hits + 0.5, tail))
    high = 1.0 if hits == n else float(betaincinv(hits + 0.5, n - hits + 0.5, 1 - tail))
    return Figure(value, min(low, value), max(high, value), n)


def self_consistency(same: NDArray[np.bool_], confidence: float = 0.95) -> Figure:
    """How often somebody who is asked again says the same."""
    if same.size == 0:
        return undefined("not_asked_again: no sample was answered a second time by this annotator")
    return share(int(same.sum()), int(same.size), confidence)


def anchoring(shown: NDArray[np.bool_], hidden: NDArray[np.bool_], confidence: float = 0.95) -> Figure:
    """How much more often an answer is the machine's proposal where it is shown than where it is hidden.

    The difference of two shares, in [-1, 1], with Newcombe's interval (Statistics in Medicine 17, 1998, method 10).
    `n` counts the hidden ones.
    """
    from scipy.special import ndtri

    if hidden.size == 0:
        return undefined("nothing_hidden: no proposal was hidden from this annotator, so there is nothing to compare")
    if shown.size == 0:
        return undefined("nothing_shown: this annotator never saw a proposal")
    value = float(shown.mean() - hidden.mean())
    if min(shown.size, hidden.size) < _SHOWN_NEEDED:
        fewer = min(shown.size, hidden.size)
        return Figure(
            value, n=hidden.size, no_interval=f"{fewer} are too few for an honest one ({_SHOWN_NEEDED} needed)"
        )
    z = float(ndtri((1 + confidence) / 2))
    (one, low_one, high_one), (other, low_other, high_other) = _wilson(shown, z), _wilson(hidden, z)
    low = value - sqrt((one - low_one) ** 2 + (high_other - other) ** 2)
    high = value + sqrt((high_one - one) ** 2 + (other - low_other) ** 2)
    return Figure(value, low, high, hidden.size)


def _wilson(hits: NDArray[np.bool_], z: float) -> tuple[float, float, float]:
    n, value = hits.size, float(hits.mean())
    middle = (value + z * z / (2 * n)) / (1 + z * z / n)
    reach = z / (1 + z * z / n) * sqrt(value * (1 - value) / n + z * z / (4 * n * n))
    return value, middle - reach, middle + reach


def typical_seconds(seconds: Values, confidence: float = 0.95) -> Figure:
    """The median time of an answer, with the interval of order statistics (binomial, normal approximation)."""
    from scipy.special import ndtri

    known = np.sort(seconds[np.isfinite(seconds) & (seconds > 0)])
    n = known.size
    if n == 0:
        return undefined("not_timed: no answer says how long it took")
    value = float(np.median(known))
    if n < _NEEDED:
        return Figure(value, n=n, no_interval=f"{n} are too few for an honest one ({_NEEDED} needed)")
    reach = float(ndtri((1 + confidence) / 2)) * sqrt(n) / 2
    low, high = max(0, int(n / 2 - reach)), min(n - 1, int(np.ceil(n / 2 + reach)))
    return Figure(value, min(float(known[low]), value), max(float(known[high]), value), n)


def tiring(at_s: Values, seconds: Values, confidence: float = 0.95) -> Figure:
    """How much slower answers become with each hour at it: 0.2 is a fifth slower, below 0 is faster.

    Theil's slope of the logarithm of the time on the hours since the sitting began, with Sen's interval from Kendall's
    variance (Sen, Journal of the American Statistical Association 63, 1968). A pause of half an hour ends a sitting.

    at_s : when each answer was given, ascending, in seconds; `seconds` how long it took.
    """
    from scipy.special import ndtri

    usable = np.isfinite(seconds) & (seconds > 0) & (seconds < _LONGEST_ANSWER_S)
    if not usable.any():
        return undefined("not_timed: no answer says how long it took")
    hours = _hours_at_it(at_s)[usable]
    times = np.log(seconds[usable])
    if times.size > _POINTS:
        kept = np.linspace(0, times.size - 1, _POINTS).astype(np.int64)
        hours, times = hours[kept], times[kept]
    n = times.size
    if n and hours.max() < _SITTING_NEEDED_H:
        return undefined("no_time_passed: no sitting was long enough to tell")
    first, second = np.triu_indices(n, 1)
    apart = hours[second] - hours[first]
    moved = apart != 0
    slopes = np.clip(np.sort((times[second] - times[first])[moved] / apart[moved]), -_STEEPEST, _STEEPEST)
    if slopes.size == 0:
        return undefined("no_time_passed: all answers were given at once")
    value = float(np.expm1(np.median(slopes)))
    if n < _SHOWN_NEEDED:
        return Figure(value, n=n, no_interval=f"{n} are too few for an honest one ({_SHOWN_NEEDED} needed)")
    reach = float(ndtri((1 + confidence) / 2)) * sqrt(n * (n - 1) * (2 * n + 5) / 18)
    low = max(0, int((slopes.size - reach) / 2))
    high = min(slopes.size - 1, int(np.ceil((slopes.size + reach) / 2)))
    return Figure(value, float(np.expm1(slopes[low])), float(np.expm1(slopes[high])), n)


def _hours_at_it(at_s: Values) -> Values:
    """Hours since each answer's sitting began."""
    begins = np.r_[True, np.diff(at_s) > _SESSION_GAP_S]
    began: Values = at_s[begins][np.cumsum(begins) - 1]
    return (at_s - began) / 3600
