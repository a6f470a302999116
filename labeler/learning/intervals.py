"""95 % intervals of shares and means, each with the paper it is from."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from labeler.domain.model_version import Estimate

_Z95 = 1.959963984540054
_DRAWS = 2000
_MISTAKES_NEEDED = 3


def wilson(right: int, count: int) -> tuple[float, float]:
    """Wilson's 95 % score interval of a proportion (1927)."""
    share, squared = right / count, _Z95**2
    centre = (share + squared / (2 * count)) / (1 + squared / count)
    half = _Z95 / (1 + squared / count) * math.sqrt(share * (1 - share) / count + squared / (4 * count**2))
    return max(0.0, centre - half), min(1.0, centre + half)


def share_estimate(right: int, count: int, needed: int) -> Estimate:
    """A proportion with Wilson's interval, or none where `count` is below `needed`."""
    if count < max(1, needed):
        return Estimate(None, None, None, count, needed)
    return Estimate(right / count, *wilson(right, count), count, needed)


def mixed_estimate(values: NDArray[np.float64], right: NDArray[np.bool_], needed: int, seed: int) -> Estimate:
    """A mean of figures that differ much between samples proposed right and wrong, such as squared errors and costs.

    Student's interval of the mean covers too little (85 % instead of 95 % at 30 to 90 answers): nearly all of the
    spread comes from how many mistakes were seen. So that number has Jeffreys' posterior, each of the two means
    Student's, and the interval is drawn from all three together. Refused below `needed` answers and three mistakes.
    """
    wrong = ~right
    if len(values) < needed or int(wrong.sum()) < _MISTAKES_NEEDED or int(right.sum()) < _MISTAKES_NEEDED:
        return Estimate(None, None, None, len(values), needed)
    rng = np.random.default_rng([seed, len(values)])
    share = rng.beta(wrong.sum() + 0.5, right.sum() + 0.5, _DRAWS)
    drawn = share * _drawn_mean(values[wrong], rng) + (1 - share) * _drawn_mean(values[right], rng)
    low, high = np.quantile(drawn, [0.025, 0.975])
    return Estimate(float(values.mean()), float(low), float(high), len(values), needed)


def _drawn_mean(values: NDArray[np.float64], rng: np.random.Generator) -> NDArray[np.float64]:
    error = float(values.std(ddof=1)) / math.sqrt(len(values))
    drawn = values.mean() + error * rng.standard_t(len(values) - 1, _DRAWS)
    return np.asarray(np.clip(drawn, values.min(), values.max()))


def student(freedom: int) -> float:
    """The 97.5 % quantile of Student's distribution."""
    from scipy.special import stdtrit

    return float(stdtrit(freedom, 0.975))


def logit_interval(share: float, error: float, freedom: int) -> tuple[float, float]:
    """An interval of a figure strictly between 0 and 1 from its standard error, made on the logit scale."""
    centre = math.log(share / (1 - share))
    half = student(freedom) * error / (share * (1 - share))
    return 1 / (1 + math.exp(min(700.0, half - centre))), 1 / (1 + math.exp(max(-700.0, -half - centre)))
