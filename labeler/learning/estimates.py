"""What the audit answers say of a model: accuracy, macro-F1, each class, calibration and costs, with 95 % intervals.

Only the audit stream counts. Every other answer was picked by a strategy that takes the head of a ranking: a sample's
chance of being picked is 0 or 1, not known beforehand and never the same for all, and weights by inverse chances, which
would mend that, do not exist where a chance is 0 (Farquhar, Gal and Rainforth 2021, "On statistical bias in active
learning": every sample must have had some chance at every step).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from labeler.domain.model_version import AUDIT_NEEDED, Estimate
from labeler.learning.audit import Audit, AuditPredictions
from labeler.learning.intervals import logit_interval, mixed_estimate, share_estimate

# Audit answers of each class needed before macro-F1 has an interval that covers (tests/bench/estimate_coverage.py).
CLASS_NEEDED = 5
# Answers needed before a mean of very uneven figures (squared errors, costs) has an interval that covers.
MEAN_NEEDED = 30
_BINS = 10
_DRAWS = 400

Table = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class ClassEstimate:
    """`recall.n` counts audit answers of the class, `precision.n` the audit samples that the model gave it."""

    name: str
    recall: Estimate
    precision: Estimate
    f1: float | None


@dataclass(frozen=True, slots=True)
class ReliabilityBin:
    """Samples about as sure: the mean probability of what was proposed, and how often it was right."""

    said: float
    right: Estimate


@dataclass(frozen=True, slots=True)
class Calibration:
    """Whether probabilities mean what they say.

    Attributes
    ----------
    brier : mean squared distance of probabilities from the truth, summed over classes (0 best, 2 worst).
    overconfidence : mean probability of what is proposed, less accuracy; above 0 the model promises too much.
    ece : expected calibration error over the bins; None while they are too few.
    ece_by_chance : what a perfectly calibrated model would show at most, in 95 of 100 cases, from as many answers
        (consistency resampling, Bröcker and Smith 2007). The error itself is biased upwards and has no honest interval.
    """

    brier: Estimate
    overconfidence: Estimate
    ece: float | None
    ece_by_chance: float | None
    bins: tuple[ReliabilityBin, ...]


@dataclass(frozen=True, slots=True)
class Estimates:
    """All figures of one model. `confusion` counts (answered, proposed) by class; empty for multiple choice."""

    accuracy: Estimate
    macro_f1: Estimate
    classes: tuple[ClassEstimate, ...]
    calibration: Calibration
    confusion: Table
    cost: Estimate | None = None


def estimates(
    audit: AuditPredictions, classes: Sequence[str], costs: NDArray[np.float64] | None = None, seed: int = 0
) -> Estimates:
    """Everything the audit answers support; what they do not support has no value but the number that is needed.

    Parameters
    ----------
    costs : float (n_classes, n_classes), what it costs to propose the column for a sample of the row; single choice.
    """
    said = audit.said
    right = audit.right
    table = np.zeros((0, 0), dtype=np.int64)
    if audit.truth.ndim == 1:
        table = np.zeros((len(classes), len(classes)), dtype=np.int64)
        np.add.at(table, (audit.truth, said), 1)
    true, given = _one_hot(audit.truth, len(classes)), _one_hot(said, len(classes))
    cost = None
    if costs is not None and audit.truth.ndim == 1:
        cost = mixed_estimate(costs[audit.truth, said], right, MEAN_NEEDED, seed)
    return Estimates(
        accuracy=share_estimate(int(right.sum()), len(right), AUDIT_NEEDED),
        macro_f1=macro_f1(true, given),
        classes=tuple(_class(name, true[:, at], given[:, at]) for at, name in enumerate(classes)),
        calibration=_calibration(audit, true, right, seed),
        confusion=table,
        cost=cost,
    )


def audit_figures(audit: Audit) -> dict[str, float]:
    """What is kept with a model version: the curve's own figures, those not known left out."""
    found: dict[str, float | None] = {"audit_n": audit.n, "training_accuracy": audit.training.value}
    known = {"accuracy": audit.estimate}
    if audit.predictions is not None:
        classes = audit.predictions.chances.shape[1]
        known["macro_f1"] = macro_f1(
            _one_hot(audit.predictions.truth, classes), _one_hot(audit.predictions.said, classes)
        )
    for name, told in known.items():
        found |= {name: told.value, f"{name}_low": told.low, f"{name}_high": told.high}
    return {name: value for name, value in found.items() if value is not None}


def macro_f1(true: NDArray[np.bool_], given: NDArray[np.bool_]) -> Estimate:
    """The mean F1 over classes, with the delta method's interval on the logit scale.

    Takahashi, Yamamoto, Kuchiba and Koyama (2022), written with each sample's influence so that it holds for multiple
    choice too. Refused while a class has fewer than `CLASS_NEEDED` audit answers; `n` is then that of the rarest class.

    Parameters
    ----------
    true, given : bool (n, n_classes), the classes answered and those proposed.
    """
    count = len(true)
    rarest = int(true.sum(axis=0).min(initial=count)) if true.shape[1] else 0
    if rarest < CLASS_NEEDED:
        return Estimate(None, None, None, rarest, CLASS_NEEDED)
    hits, sums = (true & given).astype(float), true.astype(float) + given
    if bool((true == given).all()):
        return _flawless(true)
    f1 = 2 * hits.sum(axis=0) / sums.sum(axis=0)
    influence = ((2 * hits - f1 * sums) / sums.mean(axis=0)).mean(axis=1)
    mean = float(f1.mean())
    if mean <= 0.0:
        return Estimate(None, None, None, rarest, rarest + 1)
    low, high = logit_interval(mean, float(influence.std()) / math.sqrt(count), count - 1)
    return Estimate(mean, low, high, count, CLASS_NEEDED)


def _flawless(true: NDArray[np.bool_]) -> Estimate:
    """No mistake seen: the low end is that of the rarest class's recall, as cautious as can be."""
    rarest = int(true.sum(axis=0).min())
    worst = share_estimate(rarest, rarest, 1)
    return Estimate(1.0, worst.low, 1.0, len(true), CLASS_NEEDED)


def _class(name: str, true: NDArray[np.bool_], given: NDArray[np.bool_]) -> ClassEstimate:
    hits, answered, proposed = int((true & given).sum()), int(true.sum()), int(given.sum())
    return ClassEstimate(
        name,
        share_estimate(hits, answered, AUDIT_NEEDED),
        share_estimate(hits, proposed, AUDIT_NEEDED),
        2 * hits / (answered + proposed) if answered >= AUDIT_NEEDED else None,
    )


def _calibration(audit: AuditPredictions, true: NDArray[np.bool_], right: NDArray[np.bool_], seed: int) -> Calibration:
    chances = audit.chances.astype(float)
    squares = ((chances - true) ** 2).sum(axis=1)
    if audit.truth.ndim == 2:
        unknown = Estimate(None, None, None, len(right), MEAN_NEEDED)
        return Calibration(mixed_estimate(squares, right, MEAN_NEEDED, seed), unknown, None, None, ())
    sure = chances.max(axis=1)
    brier = mixed_estimate(squares, right, MEAN_NEEDED, seed)
    over = mixed_estimate(sure - right, right, MEAN_NEEDED, seed)
    if len(right) < MEAN_NEEDED:
        return Calibration(brier, over, None, None, ())
    groups = np.array_split(np.argsort(sure, kind="stable"), min(_BINS, len(right) // 10))
    bins = tuple(
        ReliabilityBin(float(sure[group].mean()), share_estimate(int(right[group].sum()), len(group), 1))
        for group in groups
    )
    rng = np.random.default_rng([seed, len(right)])
    by_luck = rng.random((_DRAWS, len(right))) < sure
    drawn = sum(
        (np.abs(by_luck[:, group].mean(axis=1) - sure[group].mean()) * len(group) for group in groups),
        np.zeros(_DRAWS),
    ) / len(right)
    ece = sum(len(group) * abs(float(right[group].mean() - sure[group].mean())) for group in groups) / len(right)
    return Calibration(brier, over, float(ece), float(np.quantile(drawn, 0.95)), bins)


def _one_hot(values: NDArray[np.int64] | NDArray[np.int32], n_classes: int) -> NDArray[np.bool_]:
    if values.ndim == 2:
        return values > 0
    hot = np.zeros((len(values), n_classes), dtype=np.bool_)
    hot[np.arange(len(values)), values] = True
    return hot


def gap(training: Estimate, audit: Estimate) -> Estimate:
    """Training less audit accuracy, with the audit's interval: how much of what the model knows it knows by heart."""
    if training.value is None or audit.value is None or audit.low is None or audit.high is None:
        return replace(audit, value=None, low=None, high=None)
    return Estimate(
        training.value - audit.value, training.value - audit.high, training.value - audit.low, audit.n, audit.needed
    )
