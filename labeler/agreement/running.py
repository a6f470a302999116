"""Agreement that follows every answer: a changed label costs as much as its sample has annotators."""

from __future__ import annotations

from collections.abc import Hashable

import numpy as np

from labeler.agreement.by_annotator import conger_kappa
from labeler.agreement.chance_corrected import (
    brennan_prediger,
    fleiss_kappa,
    gwet_ac,
    krippendorff_alpha,
    percent_agreement,
)
from labeler.agreement.figure import Figure
from labeler.agreement.ratings import Profiles, Ratings, profiles_of
from labeler.agreement.weights import Matrix, squared_distances
from labeler.agreement.who_said_what import WhoSaidWhat

_GROWTH = 256
# Of so few ratings the kappas are looked at as a whole, to the last digit; beyond, what one item changes is a straight
# line to well within the rounding of an interval.
_FEW = 2_000


class RunningAgreement:
    """Who said what of each item, and how many items have each distinct count of categories.

    The headline figures follow from those counts alone; `kappas` are those that need to know who said it.
    """

    def __init__(self, n_categories: int, distances: Matrix | None = None) -> None:
        """`distances` between categories for alpha; nominal ones where there are none."""
        self._q = n_categories
        self._distances = distances
        self._said: dict[Hashable, dict[Hashable, int]] = {}
        self._profile_of: dict[Hashable, tuple[int, ...]] = {}
        self._place: dict[tuple[int, ...], int] = {}
        self._rows = np.zeros((_GROWTH, n_categories), dtype=np.int64)
        self._times = np.zeros(_GROWTH, dtype=np.int64)
        self._none = (0,) * n_categories
        self.who = WhoSaidWhat(n_categories)

    @classmethod
    def of(cls, ratings: Ratings, distances: Matrix | None = None) -> RunningAgreement:
        """Items and annotators are known by their names."""
        found = cls(len(ratings.categories), distances)
        items, annotators = ratings.items, ratings.annotators
        columns = (ratings.item.tolist(), ratings.annotator.tolist(), ratings.category.tolist())
        for item, annotator, category in zip(*columns, strict=True):
            found.put(items[item], annotators[annotator], category)
        return found

    def put(self, item: Hashable, annotator: Hashable, category: int | None) -> bool:
        """An annotator says this of an item now; None takes it back. Whether another annotator had said something.

        Raises `IndexError` for a category that was not declared.
        """
        if category is not None and not 0 <= category < self._q:
            raise IndexError(category)
        said = self._said.setdefault(item, {})
        before = said.get(annotator)
        if before != category:
            self.who.put(said, annotator, before, category)
            profile = list(self._profile_of.get(item, self._none))
            if before is not None:
                profile[before] -= 1
            if category is None:
                del said[annotator]
            else:
                profile[category] += 1
                said[annotator] = category
            self._move(item, tuple(profile))
        return len(said) > (annotator in said)

    def figures(self, confidence: float = 0.95) -> dict[str, Figure]:
        """The headline figures with their intervals."""
        used = len(self._place)
        held = self._times[:used] > 0
        profiles = Profiles(self._rows[:used][held], self._times[:used][held], np.zeros(0, dtype=np.int64))
        weights = np.eye(self._q)
        distances = self._distances if self._distances is not None else squared_distances("nominal", ("",) * self._q)
        return {
            "percent_agreement": percent_agreement(profiles, confidence),
            "fleiss_kappa": fleiss_kappa(profiles, weights, confidence),
            "krippendorff_alpha": krippendorff_alpha(profiles, distances, confidence),
            "gwet_ac": gwet_ac(profiles, weights, confidence),
            "brennan_prediger": brennan_prediger(profiles, weights, confidence),
        }

    def kappas(self, confidence: float = 0.95) -> dict[str, Figure]:
        """Cohen's and Conger's kappa with their intervals; `who.pairs` has Cohen's of each pair."""
        used = len(self._place)
        held = self._times[:used] > 0
        profiles = Profiles(self._rows[:used][held], self._times[:used][held], np.zeros(0, dtype=np.int64))
        if self.who.given < _FEW:
            ratings = self.ratings()
            conger = conger_kappa(ratings, profiles_of(ratings.counts()), np.eye(self._q), confidence)
        else:
            conger = self.who.conger(profiles, confidence)
        return {"cohen_kappa": self.who.cohen(confidence), "conger_kappa": conger}

    def ratings(self) -> Ratings:
        """What stands, as columns."""
        said = [(item, who, category) for item, answers in self._said.items() for who, category in answers.items()]
        items = {item: at for at, item in enumerate(dict.fromkeys(item for item, _, _ in said))}
        people = {who: at for at, who in enumerate(dict.fromkeys(who for _, who, _ in said))}
        return Ratings(
            np.array([items[item] for item, _, _ in said], dtype=np.int64),
            np.array([people[who] for _, who, _ in said], dtype=np.int64),
            np.array([category for _, _, category in said], dtype=np.int64),
            [str(item) for item in items], tuple(map(str, people)), tuple(map(str, range(self._q))),
        )  # fmt: skip

    def _move(self, item: Hashable, profile: tuple[int, ...]) -> None:
        before = self._profile_of.get(item)
        if before is not None:
            self._times[self._place[before]] -= 1
        place = self._place.get(profile)
        if place is None:
            place = self._place[profile] = len(self._place)
            if place == len(self._times):
                self._rows = np.concatenate([self._rows, np.zeros_like(self._rows)])
                self._times = np.concatenate([self._times, np.zeros_like(self._times)])
            self._rows[place] = profile
        self._times[place] += 1
        self._profile_of[item] = profile
