"""Everything there is to say about the agreement of a set of ratings, at one level of measurement."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from math import ceil
from typing import Any

import numpy as np

from labeler.agreement.by_annotator import Pairs, agreement_with_others, cohen_kappas, conger_kappa, pairs_of
from labeler.agreement.by_class import specific_agreement
from labeler.agreement.chance_corrected import (
    brennan_prediger,
    fleiss_kappa,
    gwet_ac,
    krippendorff_alpha,
    percent_agreement,
)
from labeler.agreement.figure import NO_OVERLAP, Figure, undefined
from labeler.agreement.ratings import Profiles, Ratings, profiles_of
from labeler.agreement.weights import Level, Matrix, Weighting, squared_distances, weight_matrix

CONFIDENCE = 0.95
# The half width that a lead can work with, and that studies are planned for.
GOOD_ENOUGH = 0.05

_TWO_ONLY = "not_two: defined for two annotators; conger_kappa and fleiss_kappa are for any number"


@dataclass(frozen=True, slots=True)
class PairFigure:
    """Cohen's kappa of two annotators, and how often they agree; `n` items were rated by both."""

    a: str
    b: str
    kappa: Figure
    agreed: float

    @property
    def low(self) -> float | None:
        return self.kappa.low

    @property
    def high(self) -> float | None:
        return self.kappa.high


@dataclass(frozen=True, slots=True)
class Agreement:
    """The agreement of some annotators on some items.

    Attributes
    ----------
    coefficients : by name; the undefined ones say why.
    pairs : of annotators with items in common.
    per_class : specific agreement of each class.
    annotators : how often others said the same as this one.
    notes : what a reader should know before using a figure, in plain words.
    """

    level: Level
    weighting: Weighting
    confidence: float
    n_items: int
    n_annotators: int
    n_ratings: int
    coefficients: Mapping[str, Figure]
    pairs: Sequence[PairFigure]
    per_class: Mapping[str, Figure]
    annotators: Mapping[str, Figure]
    notes: Sequence[str] = field(default=())

    def as_json(self) -> dict[str, Any]:  # Any: JSON leaves
        """The object that `labeler agreement --json` prints."""
        return {
            "level": self.level,
            "weights": self.weighting,
            "confidence": self.confidence,
            "n_items": self.n_items,
            "n_annotators": self.n_annotators,
            "n_ratings": self.n_ratings,
            "coefficients": _as_json(self.coefficients),
            "pairs": [
                {"a": pair.a, "b": pair.b, "percent_agreement": pair.agreed, **asdict(pair.kappa)}
                for pair in self.pairs
            ],
            "classes": _as_json(self.per_class),
            "annotators": _as_json(self.annotators),
            "notes": list(self.notes),
        }


def agreement_of(
    ratings: Ratings,
    level: Level = "nominal",
    weighting: Weighting = "identity",
    confidence: float = CONFIDENCE,
    distances: Matrix | None = None,
) -> Agreement:
    """Compute all of it.

    Parameters
    ----------
    level : what alpha takes the categories for.
    weighting : how near misses count in the kappas, AC2 and Brennan–Prediger.
    distances : squared differences between categories for alpha, in the place of the level's, as for sets of labels.
    """
    weights = weight_matrix(weighting, ratings.categories)
    profiles, pairs = profiles_of(ratings.counts()), pairs_of(ratings)
    kappas = cohen_kappas(pairs, weights, confidence)
    active = np.unique(ratings.annotator)
    coefficients = _coefficients(ratings, profiles, level, weights, confidence, distances)
    coefficients["cohen_kappa"] = _of_two(len(active), kappas)
    return Agreement(
        level,
        weighting,
        confidence,
        n_items=len(ratings.items),
        n_annotators=len(active),
        n_ratings=len(ratings),
        coefficients=coefficients,
        pairs=_named(pairs, kappas, ratings.annotators),
        per_class=dict(zip(ratings.categories, specific_agreement(profiles, confidence), strict=True)),
        annotators=dict(zip(ratings.annotators, agreement_with_others(ratings, profiles, confidence), strict=True)),
        notes=notes_on(coefficients, ratings),
    )


def coefficients_of(
    ratings: Ratings,
    level: Level = "nominal",
    weighting: Weighting = "identity",
    confidence: float = CONFIDENCE,
    distances: Matrix | None = None,
) -> dict[str, Figure]:
    """The headline figures alone, of any number of annotators: without pairs, classes and annotators."""
    profiles, weights = profiles_of(ratings.counts()), weight_matrix(weighting, ratings.categories)
    return _coefficients(ratings, profiles, level, weights, confidence, distances)


def _coefficients(
    ratings: Ratings,
    profiles: Profiles,
    level: Level,
    weights: Matrix,
    confidence: float,
    distances: Matrix | None,
) -> dict[str, Figure]:
    if distances is None and level != "ordinal":
        distances = squared_distances(level, ratings.categories)
    n_annotators = int(np.count_nonzero(np.bincount(ratings.annotator, minlength=1)))
    return {
        "percent_agreement": percent_agreement(profiles, confidence),
        "cohen_kappa": undefined(NO_OVERLAP if n_annotators < 2 else _TWO_ONLY),
        "conger_kappa": conger_kappa(ratings, profiles, weights, confidence),
        "fleiss_kappa": fleiss_kappa(profiles, weights, confidence),
        "scott_pi": _scott_pi(n_annotators, profiles, weights, confidence),
        "krippendorff_alpha": krippendorff_alpha(profiles, distances, confidence),
        "gwet_ac": gwet_ac(profiles, weights, confidence),
        "brennan_prediger": brennan_prediger(profiles, weights, confidence),
    }


def needed_items(figure: Figure, half_width: float = GOOD_ENOUGH) -> int | None:
    """How many items rated twice or more make the interval that narrow, if they are like those at hand.

    None where there is no interval to go by.
    """
    if figure.low is None or figure.high is None or figure.n == 0:
        return None
    return max(figure.n, ceil(figure.n * ((figure.high - figure.low) / 2 / half_width) ** 2))


def notes_on(coefficients: Mapping[str, Figure], ratings: Ratings) -> list[str]:
    """What a reader of the figures should know, in plain words."""
    notes = []
    raw, kappa, corrected = (coefficients[name] for name in ("percent_agreement", "fleiss_kappa", "gwet_ac"))
    if raw.value is not None and kappa.value is not None and raw.value - kappa.value > 0.3 and raw.value >= 0.8:
        share = np.bincount(ratings.category).max() / len(ratings)
        said = "" if corrected.value is None else f", and Gwet's AC, which does not, is {corrected.value:.2f}"
        notes.append(
            f"annotators agree on {raw.value:.0%} and kappa is {kappa.value:.2f} all the same: {share:.0%} of all "
            f"ratings are one class, and kappa takes that for chance{said}; look at the agreement of each class "
            "(Feinstein & Cicchetti, 1990)"
        )
    alpha = coefficients["krippendorff_alpha"]
    needed = needed_items(alpha)
    if needed is not None and needed > alpha.n:
        notes.append(
            f"for ±{GOOD_ENOUGH:.2f} on alpha about {needed:,} items rated twice or more are needed; "
            f"there are {alpha.n:,}"
        )
    return notes


def _of_two(n_annotators: int, kappas: Sequence[Figure]) -> Figure:
    if n_annotators != 2:
        return undefined(NO_OVERLAP if n_annotators < 2 else _TWO_ONLY)
    return kappas[0] if kappas else undefined(NO_OVERLAP)


def _scott_pi(n_annotators: int, profiles: Profiles, weights: Matrix, confidence: float) -> Figure:
    if n_annotators != 2:
        return undefined(NO_OVERLAP if n_annotators < 2 else _TWO_ONLY)
    both = profiles.rows.sum(axis=1) == 2
    return fleiss_kappa(Profiles(profiles.rows[both], profiles.times[both], profiles.of_item), weights, confidence)


def _named(pairs: Pairs, kappas: Sequence[Figure], names: Sequence[str]) -> list[PairFigure]:
    agreed = np.trace(pairs.cells, axis1=1, axis2=2) / np.maximum(pairs.cells.sum(axis=(1, 2)), 1)
    return [
        PairFigure(names[a], names[b], kappa, float(share))
        for a, b, kappa, share in zip(pairs.a.tolist(), pairs.b.tolist(), kappas, agreed.tolist(), strict=True)
    ]


def _as_json(figures: Mapping[str, Figure]) -> dict[str, dict[str, Any]]:  # Any: JSON leaves
    return {name: asdict(figure) for name, figure in figures.items()}
