"""Coefficients that follow from how many annotators put each item into each category, whoever they were.

Conventions for missing ratings are Gwet's (Handbook of Inter-Rater Reliability, 4th ed., 2014): chance looks at every
item with a rating, observed agreement at those with two or more; alpha looks at the latter alone.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from labeler.agreement.figure import NO_OVERLAP, NO_VARIATION, Estimate, Figure, Values, undefined, with_interval
from labeler.agreement.ratings import Profiles
from labeler.agreement.weights import Matrix, ordinal_distances

# Of (categories) means, shape (..., q), the agreement that chance explains.
Chance = Callable[[Matrix], Values]

# Distances that move with the ratings are a matrix for each profile: so many numbers of them at a time.
_AT_ONCE = 4_000_000


def percent_agreement(profiles: Profiles, confidence: float) -> Figure:
    """The mean over items of the share of annotator pairs that agree (Gwet; Fleiss, 1971)."""
    rows = _paired(profiles)
    if rows.total == 0:
        return undefined(NO_OVERLAP)
    agreed = _agreed(rows.counts, np.eye(rows.counts.shape[1]))
    mean = float((agreed * rows.times).sum() / rows.total)
    left_out = (rows.total * mean - agreed) / max(rows.total - 1, 1)
    return with_interval(Estimate(mean, left_out, rows.times, 1.0, 0.0), rows.total, confidence, None)


def fleiss_kappa(profiles: Profiles, weights: Matrix, confidence: float) -> Figure:
    """Fleiss, "Measuring nominal scale agreement among many raters", Psychological Bulletin 76, 1971.

    For two annotators who rated everything it is Scott's pi (Public Opinion Quarterly 19, 1955).
    """
    return _corrected(profiles, weights, lambda means: ((means @ weights) * means).sum(axis=-1), confidence)


def gwet_ac(profiles: Profiles, weights: Matrix, confidence: float) -> Figure:
    """AC1, or AC2 with weights: Gwet, British Journal of Mathematical and Statistical Psychology 61, 2008.

    Chance depends on the declared categories, used or not.
    """
    q = len(weights)
    if q < 2:
        return _undefined_where_one_category(profiles)
    scale = float(weights.sum()) / (q * (q - 1))
    return _corrected(profiles, weights, lambda means: scale * (means * (1 - means)).sum(axis=-1), confidence, False)


def brennan_prediger(profiles: Profiles, weights: Matrix, confidence: float) -> Figure:
    """Brennan & Prediger, Educational and Psychological Measurement 41, 1981; with two categories PABAK.

    Chance is the same for every declared category.
    """
    if len(weights) < 2:
        return _undefined_where_one_category(profiles)
    chance = float(weights.sum()) / len(weights) ** 2
    return _corrected(profiles, weights, lambda means: np.full(means.shape[:-1], chance), confidence, False)


def krippendorff_alpha(profiles: Profiles, distances: Matrix | None, confidence: float) -> Figure:
    """Krippendorff's alpha (Content Analysis, 4th ed., 2019), for any number of annotators and missing ratings.

    distances : squared differences between categories, shape (q, q); None for the ordinal metric, which moves with
        the ratings themselves.
    """
    rows = _paired(profiles)
    if rows.total == 0:
        return undefined(NO_OVERLAP)
    pairable = rows.times @ rows.counts
    if np.count_nonzero(pairable) < 2:
        return undefined(NO_VARIATION, rows.total)
    coincidences = _coincidences(rows)
    whole = _alpha(coincidences, pairable, ordinal_distances(pairable) if distances is None else distances)
    if distances is None:
        left_out = _ordinal_left_out(rows, coincidences, pairable)
    else:
        left_out = _left_out(rows, pairable, distances, coincidences)
    if not np.isfinite(whole):
        return undefined(NO_VARIATION, rows.total)
    chance = float(((np.outer(pairable, pairable)) * (1 - np.eye(len(pairable)))).sum() / pairable.sum() ** 2)
    estimate = Estimate(whole, left_out, rows.times, chance, -np.inf)
    return with_interval(estimate, rows.total, confidence, minority_of(pairable))


def minority_of(said: Values) -> int:
    """How many ratings are outside the commonest category; `said` counts them by category."""
    return round(float(said.sum() - said.max()))


class _Rows:
    """Profiles with enough ratings, as floats: `counts` (n, q), `times` (n,), `sizes` (n,), and how many items."""

    def __init__(self, profiles: Profiles, at_least: int) -> None:
        sizes = profiles.rows.sum(axis=1)
        kept = sizes >= at_least
        self.counts = profiles.rows[kept].astype(np.float64)
        self.times = profiles.times[kept]
        self.sizes = sizes[kept].astype(np.float64)
        self.total = int(self.times.sum())


def _paired(profiles: Profiles) -> _Rows:
    return _Rows(profiles, 2)


def _agreed(counts: Matrix, weights: Matrix) -> Values:
    """By profile, the weighted share of annotator pairs that agree."""
    sizes = counts.sum(axis=1)
    found: Values = (counts * (counts @ weights - 1)).sum(axis=1) / (sizes * (sizes - 1))
    return found


def _undefined_where_one_category(profiles: Profiles) -> Figure:
    total = _paired(profiles).total
    return undefined(NO_VARIATION if total else NO_OVERLAP, total)


def _corrected(
    profiles: Profiles, weights: Matrix, chance_of: Chance, confidence: float, needs_minority: bool = True
) -> Figure:
    rated = _Rows(profiles, 1)
    is_paired = rated.sizes >= 2
    paired = int(rated.times[is_paired].sum())
    if paired == 0:
        return undefined(NO_OVERLAP)
    agreed = np.zeros(len(rated.sizes))
    agreed[is_paired] = _agreed(rated.counts[is_paired], weights)
    shares = rated.counts / rated.sizes[:, None]
    all_agreed, all_shares = float(agreed @ rated.times), rated.times @ shares
    observed, means = all_agreed / paired, all_shares / rated.total
    chance = float(chance_of(means))
    if 1 - chance <= 1e-12:
        return undefined(NO_VARIATION, paired)
    with np.errstate(divide="ignore", invalid="ignore"):
        observed_left = (all_agreed - agreed) / (paired - is_paired)
        chance_left = chance_of((all_shares - shares) / (rated.total - 1))
        left_out = (observed_left - chance_left) / (1 - chance_left)
    estimate = Estimate((observed - chance) / (1 - chance), left_out, rated.times, 1 - chance, -1.0)
    said = rated.times @ rated.counts
    return with_interval(estimate, paired, confidence, minority_of(said) if needs_minority else None)


def _coincidences(rows: _Rows) -> Matrix:
    """How often two categories met in an item, each item weighing its number of ratings; shape (q, q)."""
    weight = rows.times / (rows.sizes - 1)
    found: Matrix = rows.counts.T @ (rows.counts * weight[:, None]) - np.diag(weight @ rows.counts)
    return found


def _alpha(coincidences: Matrix, pairable: Values, distances: Matrix) -> float:
    expected = float(pairable @ distances @ pairable)
    if expected <= 0:
        return float("nan")
    return 1 - (float(pairable.sum()) - 1) * float((coincidences * distances).sum()) / expected


def _left_out(rows: _Rows, pairable: Values, distances: Matrix, coincidences: Matrix) -> Values:
    own = ((rows.counts @ distances) * rows.counts).sum(axis=1) / (rows.sizes - 1)
    observed = float((coincidences * distances).sum()) - own
    rest = pairable - rows.counts
    expected = ((rest @ distances) * rest).sum(axis=1)
    with np.errstate(divide="ignore", invalid="ignore"):
        found: Values = 1 - (pairable.sum() - rows.sizes - 1) * observed / expected
    return np.where(expected > 0, found, np.nan)


def _ordinal_left_out(rows: _Rows, coincidences: Matrix, pairable: Values) -> Values:
    q = len(pairable)
    found = np.empty(len(rows.sizes))
    step = max(1, _AT_ONCE // (q * q))
    for start in range(0, len(found), step):
        counts = rows.counts[start : start + step]
        sizes = rows.sizes[start : start + step]
        rest = pairable - counts
        distances = ordinal_distances(rest)
        own = np.einsum("uk,ukl,ul->u", counts, distances, counts, optimize=True) / (sizes - 1)
        observed = np.einsum("kl,ukl->u", coincidences, distances) - own
        expected = np.einsum("uk,ukl,ul->u", rest, distances, rest, optimize=True)
        with np.errstate(divide="ignore", invalid="ignore"):
            part = 1 - (pairable.sum() - sizes - 1) * observed / expected
        found[start : start + step] = np.where(expected > 0, part, np.nan)
    return found
