"""Coefficients that look at who said what: Conger's kappa of all annotators, Cohen's of each pair.

Both come with what they become when one item is left out, in closed form, so that a million ratings take a blink.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from labeler.agreement.chance_corrected import minority_of
from labeler.agreement.figure import NO_OVERLAP, NO_VARIATION, Estimate, Figure, Values, undefined, with_interval
from labeler.agreement.ratings import Codes, Profiles, Ratings
from labeler.agreement.weights import Matrix

# A table of so many cells is kept whole; beyond, only the pairs that met.
_DENSE_CELLS = 20_000_000
# Where every annotator gave so many ratings, the square of what one of them changes is below rounding of the interval.
_MANY = 5_000


def conger_kappa(ratings: Ratings, profiles: Profiles, weights: Matrix, confidence: float) -> Figure:
    """Conger, "Integration and generalization of kappas for multiple raters", Psychological Bulletin 88, 1980.

    Cohen's kappa where there are two annotators. Each annotator's own shares of the categories make chance.
    """
    sizes = profiles.rows.sum(axis=1)
    is_paired = sizes >= 2
    paired = int(profiles.times[is_paired].sum())
    if paired == 0:
        return undefined(NO_OVERLAP)
    counts, pairs = profiles.rows.astype(np.float64), (sizes * (sizes - 1)).astype(np.float64)
    alike = (counts * (counts @ weights - 1)).sum(axis=1)
    agreed = np.divide(alike, pairs, out=np.zeros(len(pairs)), where=is_paired)
    all_agreed = float(agreed @ profiles.times)
    chance = _CongerChance(ratings, weights)
    if 1 - chance.whole <= 1e-12:
        return undefined(NO_VARIATION, paired)
    chance_left = chance.left_out()
    with np.errstate(divide="ignore", invalid="ignore"):
        observed_left = ((all_agreed - agreed) / (paired - is_paired))[profiles.of_item]
        left_out = ((observed_left - chance_left) / (1 - chance_left))[(sizes >= 1)[profiles.of_item]]
    value = (all_agreed / paired - chance.whole) / (1 - chance.whole)
    times = np.ones(left_out.size, dtype=np.int64)
    estimate = Estimate(value, left_out, times, 1 - chance.whole, -1.0)
    return with_interval(estimate, paired, confidence, minority_of(profiles.times @ counts))


class _CongerChance:
    """The agreement of two different annotators drawn at random, each answering by their own shares."""

    def __init__(self, ratings: Ratings, weights: Matrix) -> None:
        self._ratings = ratings
        self._weights = weights
        q = len(weights)
        table = np.bincount(ratings.annotator * q + ratings.category, minlength=len(ratings.annotators) * q)
        self._table = table.reshape(-1, q).astype(np.float64)
        self._given = self._table.sum(axis=1)
        self.whole = self._of(self._table)

    def _of(self, table: Matrix) -> float:
        given = table.sum(axis=1)
        shares = table[given > 0] / given[given > 0][:, None]
        n = len(shares)
        if n < 2:
            return float("nan")
        total = shares.sum(axis=0)
        own = ((shares @ self._weights) * shares).sum()
        return float((total @ self._weights @ total - own) / (n * (n - 1)))

    def left_out(self) -> Values:
        """The same without each item; shape (n_items,)."""
        ratings, weights, given = self._ratings, self._weights, self._given
        n_items = len(ratings.items)
        active = given > 0
        n = int(active.sum())
        shares = np.divide(self._table, given[:, None], out=np.zeros_like(self._table), where=active[:, None])
        # An annotator who loses one rating of category k moves from `shares` by (shares − e_k) / (given − 1).
        step = np.divide(1.0, given - 1, out=np.zeros_like(given), where=given > 1)
        total = shares.sum(axis=0)
        weighed, pull = shares @ weights, weights @ total
        own = (weighed * shares).sum(axis=1)
        moved_own = (
            2 * step[:, None] * (own[:, None] - weighed)
            + step[:, None] ** 2 * (own[:, None] - 2 * weighed + np.diag(weights)[None, :])
        )  # fmt: skip
        # What one rating changes in sums and owns: a table that each item adds up from.
        change = 2 * step[:, None] * ((shares @ pull)[:, None] - pull[None, :]) - moved_own
        moved = np.bincount(ratings.item, change[ratings.annotator, ratings.category], n_items)
        base = float(total @ weights @ total - own.sum())
        squares = self._squares(shares, step) if given[active].min() < _MANY else 0.0
        found: Values = (base + moved + squares) / (n * (n - 1))
        # Whoever gave one rating alone is gone with it: those few are counted anew.
        for item in np.unique(ratings.item[given[ratings.annotator] == 1]):
            here = ratings.item == item
            table = self._table.copy()
            np.subtract.at(table, (ratings.annotator[here], ratings.category[here]), 1)
            found[item] = self._of(table)
        return found

    def _squares(self, shares: Matrix, step: Values) -> Values:
        """The part that is quadratic in what an item moves: of the order of its square, `_MANY` times smaller."""
        ratings, q, n_items = self._ratings, len(self._weights), len(self._ratings.items)
        weight = step[ratings.annotator]
        moved = np.empty((n_items, q))
        for k in range(q):
            moved[:, k] = np.bincount(ratings.item, weight * shares[ratings.annotator, k], n_items)
        moved -= np.bincount(ratings.item * q + ratings.category, weight, n_items * q).reshape(n_items, q)
        found: Values = ((moved @ self._weights) * moved).sum(axis=1)
        return found


@dataclass(frozen=True, slots=True)
class Pairs:
    """Who met whom, and what both said: the ground of every figure on two annotators.

    Attributes
    ----------
    a, b : codes of the annotators, a before b, shape (n_pairs,).
    cells : how often a said k where b said l, shape (n_pairs, q, q).
    """

    a: Codes
    b: Codes
    cells: NDArray[np.int64]


def pairs_of(ratings: Ratings) -> Pairs:
    """Every pair of annotators with at least one common item."""
    q, n_annotators = len(ratings.categories), len(ratings.annotators)
    order = np.argsort(ratings.item * n_annotators + ratings.annotator, kind="stable")
    item, annotator, category = ratings.item[order], ratings.annotator[order], ratings.category[order]
    starts = np.flatnonzero(np.r_[True, item[1:] != item[:-1]]) if item.size else np.zeros(0, dtype=np.int64)
    sizes = np.diff(np.r_[starts, item.size])
    said = annotator * q + category
    width = n_annotators * q
    keys: list[NDArray[np.int64]] = [np.zeros(0, dtype=np.int64)]
    for size in np.unique(sizes[sizes >= 2]):
        table = said[starts[sizes == size][:, None] + np.arange(size)]
        keys += [table[:, one] * width + table[:, other] for one, other in combinations(range(size), 2)]
    if width * width <= _DENSE_CELLS:
        met = np.zeros(width * width, dtype=np.int64)
        for part in keys:
            met += np.bincount(part, minlength=width * width)
        filled = np.flatnonzero(met)
        times = met[filled]
    else:
        filled, times = np.unique(np.concatenate(keys), return_counts=True)
    one, other = np.divmod(filled, width)
    (a, k), (b, m) = np.divmod(one, q), np.divmod(other, q)
    pair, which = np.unique(a * n_annotators + b, return_inverse=True)
    cells = np.zeros((pair.size, q, q), dtype=np.int64)
    cells[which, k, m] = times
    first, second = np.divmod(pair, n_annotators)
    return Pairs(first, second, cells)


def cohen_kappas(pairs: Pairs, weights: Matrix, confidence: float) -> list[Figure]:
    """Cohen, "A coefficient of agreement for nominal scales", 1960, and weighted kappa, 1968, of each pair.

    Only items that both rated count.
    """
    found = []
    step = max(1, _DENSE_CELLS // max(1, len(weights) ** 2))
    for start in range(0, len(pairs.a), step):
        found += _kappas(pairs.cells[start : start + step].astype(np.float64), weights, confidence)
    return found


def _kappas(cells: NDArray[np.float64], weights: Matrix, confidence: float) -> list[Figure]:
    n = cells.sum(axis=(1, 2))
    rows, columns = cells.sum(axis=2), cells.sum(axis=1)
    alike = (cells * weights).sum(axis=(1, 2))
    by_chance = ((rows @ weights) * columns).sum(axis=1)
    with np.errstate(divide="ignore", invalid="ignore"):
        observed, chance = alike / n, by_chance / n**2
        value = (observed - chance) / (1 - chance)
        # Without one item of cell (k, l).
        less = (n - 1)[:, None, None]
        observed_left = (alike[:, None, None] - weights) / less
        chance_left = (
            by_chance[:, None, None] - (columns @ weights.T)[:, :, None] - (rows @ weights)[:, None, :] + weights
        ) / less**2
        left = (observed_left - chance_left) / (1 - chance_left)
    found = []
    for at in range(len(n)):
        if 1 - chance[at] <= 1e-12:
            found.append(undefined(NO_VARIATION, int(n[at])))
            continue
        filled = cells[at] > 0
        said = rows[at] + columns[at]
        times = cells[at][filled].astype(np.int64)
        estimate = Estimate(float(value[at]), left[at][filled], times, float(1 - chance[at]), -1.0)
        found.append(with_interval(estimate, int(n[at]), confidence, minority_of(said)))
    return found


def agreement_with_others(ratings: Ratings, profiles: Profiles, confidence: float) -> list[Figure]:
    """By annotator: how often somebody else who rated the item said the same, a mean over items."""
    profile = profiles.of_item[ratings.item]
    q, others = profiles.rows.shape[1], profiles.rows.sum(axis=1) - 1
    # Equal fractions fall together, so that an annotator has a handful of distinct ones.
    alike = np.divide(profiles.rows - 1, others[:, None], out=np.zeros(profiles.rows.shape), where=others[:, None] > 0)
    values, code = np.unique(alike, return_inverse=True)
    code = code.reshape(-1)[profile * q + ratings.category]
    shared = (others > 0)[profile]
    keys = ratings.annotator[shared] * values.size + code[shared]
    if len(ratings.annotators) * values.size <= _DENSE_CELLS:
        shape = (len(ratings.annotators), values.size)
        met = np.bincount(keys, minlength=shape[0] * shape[1]).reshape(shape)
        rows = [(values[row > 0], row[row > 0]) for row in met]
    else:
        filled, times = np.unique(keys, return_counts=True)
        ends = np.searchsorted(filled, np.arange(1, len(ratings.annotators)) * values.size)
        parts = zip(np.split(filled, ends), np.split(times, ends), strict=True)
        rows = [(values[part % values.size], count) for part, count in parts]
    return [_mean_with_interval(own, times, confidence) for own, times in rows]


def _mean_with_interval(values: Values, times: Codes, confidence: float) -> Figure:
    n = int(times.sum())
    if n == 0:
        return undefined(NO_OVERLAP)
    mean = float(values @ times) / n
    left_out = (n * mean - values) / max(n - 1, 1)
    return with_interval(Estimate(mean, left_out, times, 1.0, 0.0), n, confidence, None)
