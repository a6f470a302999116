"""Who said what beside whom, kept up answer by answer: the ground of Conger's kappa and of Cohen's of each pair."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from labeler.agreement.by_annotator import Pairs, cohen_kappas
from labeler.agreement.chance_corrected import minority_of
from labeler.agreement.figure import (
    MINORITY_NEEDED,
    NO_OVERLAP,
    NO_VARIATION,
    Estimate,
    Figure,
    student_t,
    undefined,
    with_interval,
)
from labeler.agreement.ratings import Profiles

_GROWTH = 64
_TWO_ONLY = "not_two: defined for two annotators; conger_kappa and fleiss_kappa are for any number"


@dataclass(slots=True)
class _Table:
    """A table that grows by rows."""

    rows: NDArray[np.float64]

    def at_least(self, count: int) -> None:
        if count > len(self.rows):
            self.rows = np.concatenate([self.rows, np.zeros((max(_GROWTH, len(self.rows)), self.rows.shape[1]))])


class WhoSaidWhat:
    """Tables by annotator and category, and by pair of annotators and both their categories.

    Attributes
    ----------
    given : how many ratings stand.
    """

    def __init__(self, n_categories: int) -> None:
        self._q = n_categories
        self.given = 0
        self._code: dict[Hashable, int] = {}
        self._pair: dict[tuple[int, int], int] = {}
        # By annotator and category: ratings, those of items with two and more, and the agreement summed over these.
        self._said = _Table(np.zeros((_GROWTH, n_categories)))
        self._paired = _Table(np.zeros((_GROWTH, n_categories)))
        self._agreed = _Table(np.zeros((_GROWTH, n_categories)))
        self._met = _Table(np.zeros((_GROWTH, n_categories * n_categories)))

    def put(self, said: Mapping[Hashable, int], annotator: Hashable, before: int | None, category: int | None) -> None:
        """An annotator changes what they say of an item of which `said` tells what everybody says so far."""
        who = self._known(annotator)
        others = [(self._known(other), what) for other, what in said.items() if other != annotator]
        kept = [what for _, what in others]
        then = _agreement(kept if before is None else [*kept, before])
        now = _agreement(kept if category is None else [*kept, category])
        for sign, own, share in ((-1, before, then), (1, category, now)):
            if own is None:
                if share is not None:
                    self._count(others, sign, share)
                continue
            self.given += sign
            self._said.rows[who, own] += sign
            if share is not None:
                self._count([*others, (who, own)], sign, share)
            for other, what in others:
                self._meet(who, own, other, what, sign)

    def cohen(self, confidence: float) -> Figure:
        """Of two annotators; undefined for any other number of them."""
        active = np.flatnonzero(self._said.rows[: len(self._code)].sum(axis=1) > 0)
        if active.size != 2:
            return undefined(NO_OVERLAP if active.size < 2 else _TWO_ONLY)
        found = self.pairs(confidence)
        return next(iter(found.values()), undefined(NO_OVERLAP))

    def pairs(self, confidence: float) -> dict[tuple[Hashable, Hashable], Figure]:
        """Cohen's kappa of each two annotators with an item in common."""
        cells = self._cells()
        met = np.flatnonzero(cells.sum(axis=(1, 2)) > 0)
        names, pairs = list(self._code), list(self._pair)
        one = np.array([pairs[at][0] for at in met.tolist()], dtype=np.int64)
        other = np.array([pairs[at][1] for at in met.tolist()], dtype=np.int64)
        kappas = cohen_kappas(Pairs(one, other, cells[met].astype(np.int64)), np.eye(self._q), confidence)
        return {(names[a], names[b]): kappa for a, b, kappa in zip(one.tolist(), other.tolist(), kappas, strict=True)}

    def conger(self, profiles: Profiles, confidence: float) -> Figure:
        """Conger's kappa with the interval of the infinitesimal jackknife: what one item changes, to first order.

        Sums of squares over items follow from the tables: an item's part in chance is a sum over its ratings, whose
        square is a sum over its pairs of ratings. (Efron & Stein, Annals of Statistics 9, 1981.)
        """
        sizes = profiles.rows.sum(axis=1)
        is_paired = sizes >= 2
        paired = float(profiles.times[is_paired].sum())
        table = self._said.rows[: len(self._code)]
        given = table.sum(axis=1)
        active = given > 0
        n = int(active.sum())
        if paired == 0:
            return undefined(NO_OVERLAP)
        counts = profiles.rows[is_paired].astype(np.float64)
        agreed = (counts * (counts - 1)).sum(axis=1) / (sizes[is_paired] * (sizes[is_paired] - 1))
        observed = float(agreed @ profiles.times[is_paired]) / paired
        shares = np.divide(table, given[:, None], out=np.zeros_like(table), where=active[:, None])
        total, own = shares.sum(axis=0), (shares * shares).sum(axis=1)
        chance = float(total @ total - own.sum()) / (n * (n - 1))
        if 1 - chance <= 1e-12:
            return undefined(NO_VARIATION, int(paired))
        value = (observed - chance) / (1 - chance)
        minority = minority_of((profiles.times @ profiles.rows).astype(np.float64))
        if minority < MINORITY_NEEDED or value >= 1 - 1e-12:
            alike = Estimate(value, np.zeros(1), np.array([int(paired)], dtype=np.int64), 1 - chance, -1.0)
            return with_interval(alike, int(paired), confidence, minority)
        step = np.divide(1.0, given - 1, out=np.zeros_like(given), where=given > 1)
        pull = total[None, :] - shares
        moved = 2 * step[:, None] * ((shares * pull).sum(axis=1)[:, None] - pull) / (n * (n - 1))
        spread = self._spread(profiles, agreed, is_paired, observed, chance, moved)
        reach = student_t(confidence, int(profiles.times[sizes >= 1].sum()) - 1) * float(np.sqrt(max(spread, 0.0)))
        middle = float(np.log(1 - value))
        low, high = 1 - np.exp(middle + reach), 1 - np.exp(middle - reach)
        return Figure(value, max(-1.0, float(low)), min(1.0, float(high)), int(paired))

    def _spread(
        self,
        profiles: Profiles,
        agreed: NDArray[np.float64],
        is_paired: NDArray[np.bool_],
        observed: float,
        chance: float,
        moved: NDArray[np.float64],
    ) -> float:
        """The variance of log(1 − kappa). `moved`: what losing one rating changes in chance, (n_annotators, q)."""
        times = profiles.times[is_paired]
        paired, items = float(times.sum()), float(profiles.times[profiles.rows.sum(axis=1) >= 1].sum())
        # log(1 − kappa) = log(1 − observed) − log(1 − chance).
        by_observed, by_chance = -1 / (1 - observed) / (paired - 1), 1 / (1 - chance)
        known = len(self._code)
        said, both, alike = (one.rows[:known] for one in (self._said, self._paired, self._agreed))
        first = by_observed**2 * float(((observed - agreed) ** 2) @ times)
        cross = by_observed * by_chance * float(((observed * both - alike) * moved).sum())
        one, other = (np.array([pair[at] for pair in self._pair], dtype=np.int64) for at in (0, 1))
        products = (moved[one][:, :, None] * moved[other][:, None, :] * self._cells()).sum()
        second = by_chance**2 * (float((said * moved**2).sum()) + 2 * float(products))
        mean = by_chance * float((said * moved).sum()) / items
        return (items - 1) / items * (first + 2 * cross + second - items * mean**2)

    def _cells(self) -> NDArray[np.float64]:
        found: NDArray[np.float64] = self._met.rows[: len(self._pair)].reshape(-1, self._q, self._q)
        return found

    def _known(self, annotator: Hashable) -> int:
        code = self._code.get(annotator)
        if code is None:
            code = self._code[annotator] = len(self._code)
            for table in (self._said, self._paired, self._agreed):
                table.at_least(code + 1)
        return code

    def _count(self, ratings: list[tuple[int, int]], sign: int, share: float) -> None:
        for who, what in ratings:
            self._paired.rows[who, what] += sign
            self._agreed.rows[who, what] += sign * share

    def _meet(self, one: int, said: int, other: int, told: int, sign: int) -> None:
        if one > other:
            one, said, other, told = other, told, one, said
        place = self._pair.get((one, other))
        if place is None:
            place = self._pair[one, other] = len(self._pair)
            self._met.at_least(place + 1)
        self._met.rows[place, said * self._q + told] += sign


def _agreement(said: list[int]) -> float | None:
    """The share of pairs of ratings that agree; None where there is no pair."""
    n = len(said)
    if n < 2:
        return None
    return sum(said.count(what) - 1 for what in said) / (n * (n - 1))
