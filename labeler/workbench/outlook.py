"""All that can be said of a project's model at once: honest figures, forecast, advice, warnings, in numbers and words.

Pure: records in, frozen values out, so that the window asks for it on a lane and `labeler status` in place.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from labeler.domain.model_version import Estimate, ModelVersion
from labeler.domain.target import METRICS, Target, cost_table
from labeler.learning.audit import ReferencePoint
from labeler.learning.estimates import Estimates, estimates, gap
from labeler.learning.forecast import Forecast, MeasuredPoint, forecast, why_no_forecast
from labeler.learning.stopping import Criterion, criteria
from labeler.workbench.kept_audit import MeasuredVersion
from labeler.workbench.settings import ProjectSettings

# Below this many labels nothing can be said of a class.
FEW = 5
_GAIN = 0.01
# A training accuracy this much above the whole audit interval is told as overfitting.
_GAP = 0.1
# The commonest class has this many times the labels of the rarest: worth a word about class weights.
_IMBALANCE = 10
_Z95 = 1.959963984540054


@dataclass(frozen=True, slots=True)
class Progress:
    """Where the labels stand: counts and the person's pace (median seconds of the latest answers, None if unknown)."""

    samples: int
    labeled: int
    per_class: Mapping[str, int]
    pace_s: float | None


@dataclass(frozen=True, slots=True)
class Outlook:
    """What `labeler status` and the model screen show.

    Attributes
    ----------
    estimates : None while the newest measurement is not at hand; `version` is the one it is of.
    gap : training less audit accuracy.
    reference : what random sampling would give, from models of audit answers alone.
    forecast : of `metric`; None where `no_forecast` says why.
    labels_to_target : label count at which the target is reached with 80 % certainty; None: unknown or beyond sight.
    hours_left : for the labels until then at the present pace.
    sayings : the forecast and the target in words.
    criteria : the stopping criteria; the last is the target's own.
    warnings : over- and underfitting, classes with too few labels, imbalance.
    """

    version: str
    estimates: Estimates | None
    training: Estimate
    gap: Estimate
    reference: tuple[ReferencePoint, ...]
    metric: str
    forecast: Forecast | None
    no_forecast: str
    target: Target | None
    labels_to_target: int | None
    hours_left: float | None
    sayings: tuple[str, ...]
    criteria: tuple[Criterion, ...]
    warnings: tuple[str, ...]

    @property
    def advice(self) -> str:
        """The stopping advice in one sentence."""
        known = [criterion for criterion in self.criteria if criterion.value is not None]
        met = [criterion for criterion in known if criterion.met]
        if not known:
            return "no stopping criterion can be told yet; go on labeling"
        if len(met) == len(known) and len(known) > 1:
            return f"all {len(known)} criteria that can be told say that more labels would bring little"
        names = f" ({', '.join(criterion.title.lower() for criterion in met)})" if met else ""
        return f"{len(met)} of {len(known)} criteria say stop{names}; going on is worth it"


def outlook(
    records: Sequence[ModelVersion],
    measured: MeasuredVersion | None,
    classes: tuple[str, ...],
    settings: ProjectSettings,
    progress: Progress,
) -> Outlook:
    """Everything about the newest version that its records and its audit answers support."""
    told: Estimates | None = None
    training = between = Estimate(None, None, None, 0)
    reference: tuple[ReferencePoint, ...] = ()
    if measured is not None and measured.audit.predictions is not None and measured.classes == classes:
        costs = np.array(cost_table(settings.costs, classes)) if settings.prices_mistakes else None
        told = estimates(measured.audit.predictions, classes, costs, settings.seed)
        training, reference = measured.audit.training, measured.audit.reference
        between = gap(training, told.accuracy)
    target = settings.target
    metric = target.metric if target is not None and target.metric != "cost" else "accuracy"
    points = measured_points(records, metric)
    lack = why_no_forecast(points)
    ahead = forecast(points, progress.samples, settings.seed)
    if ahead is None and not lack:
        lack = "nothing is left to label"
    reached = None
    if ahead is not None and target is not None and target.metric == metric:
        reached = ahead.labels_for(target.value, 0.8)
    hours = None
    if reached is not None and progress.pace_s is not None:
        hours = max(0, reached - progress.labeled) * progress.pace_s / 3600
    found = (*criteria([record.metrics for record in _like_the_newest(records)]), *_target_criterion(target, told))
    return Outlook(
        version=measured.version if measured is not None and told is not None else "",
        estimates=told, training=training, gap=between, reference=reference, metric=metric, forecast=ahead,
        no_forecast=lack, target=target, labels_to_target=reached, hours_left=hours,
        sayings=tuple(_sayings(ahead, lack, metric, target, reached, hours, progress)), criteria=found,
        warnings=tuple(_warnings(training, told, between, classes, settings, progress)),
    )  # fmt: skip


def measured_points(records: Sequence[ModelVersion], metric: str) -> list[MeasuredPoint]:
    """The curve as the forecast wants it; a share that was never wrong gets the variance of one that nearly was not."""
    points = []
    for record in records:
        value, audits = record.metrics.get(metric), int(record.metrics.get("audit_n", 0))
        low, high = record.metrics.get(f"{metric}_low"), record.metrics.get(f"{metric}_high")
        if value is None or low is None or high is None or audits == 0:
            continue
        if metric == "accuracy":
            share = (value * audits + 1) / (audits + 2)
            variance = share * (1 - share) / audits
        else:
            variance = ((high - low) / (2 * _Z95)) ** 2
        points.append(MeasuredPoint(record.labels, value, variance, audits))
    return points


def _like_the_newest(records: Sequence[ModelVersion]) -> list[ModelVersion]:
    """The versions since the model, its features or the classes were last changed: others say other things."""
    kept: list[ModelVersion] = []
    for record in reversed(records):
        if kept and (record.model, record.classes) != (kept[0].model, kept[0].classes):
            break
        kept.append(record)
    return kept[::-1]


def _target_criterion(target: Target | None, told: Estimates | None) -> list[Criterion]:
    """The honest one: with 95 % confidence the model is as good as was asked for."""
    if target is None:
        return []
    figure = (
        None if told is None else {"accuracy": told.accuracy, "macro_f1": told.macro_f1}.get(target.metric, told.cost)
    )
    title = f"Target: {target.words}"
    if figure is None or figure.value is None or figure.low is None or figure.high is None:
        return [Criterion("target", title, None, target.value, False, f"{METRICS[target.metric]} is not known yet")]
    bound = figure.high if target.metric == "cost" else figure.low
    met = bound <= target.value if target.metric == "cost" else bound >= target.value
    side = "upper" if target.metric == "cost" else "lower"
    said = f"{figure.value:.3g} ({figure.low:.3g}–{figure.high:.3g})"
    words = f"{METRICS[target.metric]} is {said}: " + (
        f"the {side} end of its 95 % interval reaches {target.value:g}"
        if met
        else f"the {side} end of its 95 % interval has not reached {target.value:g}"
    )
    return [Criterion("target", title, bound, target.value, met, words)]


def _sayings(
    ahead: Forecast | None,
    lack: str,
    metric: str,
    target: Target | None,
    reached: int | None,
    hours: float | None,
    progress: Progress,
) -> list[str]:
    if ahead is None:
        return [lack]
    lines = []
    now, end = int(ahead.labels[0]), int(ahead.labels[-1])
    more = ahead.more_for(_GAIN)
    if more is not None:
        lines.append(f"about {_rounded(more):,} more labels for +1 point of {METRICS[metric]}")
    else:
        lines.append(f"less than 1 point of {METRICS[metric]} is to be gained up to {end:,} labels")
    double = min(2 * now, end)
    low, _, high = ahead.at(double)
    lines.append(f"at {double:,} labels {METRICS[metric]} will be {low:.0%}–{high:.0%} (80 % interval)")
    if target is None:
        return lines
    if target.metric == "cost":
        return [*lines, "the cost per sample is measured but not foretold"]
    goal = f"{METRICS[metric]} {target.value:g} is reached"
    if reached is None:
        sure = float((ahead.draws[:, -1] >= target.value).mean())
        return [
            *lines,
            f"{goal} by {end:,} labels with {sure:.0%} certainty only",
        ]
    time = "" if hours is None else f": {_duration(hours)} of labeling at the present pace"
    if reached <= progress.labeled:
        return [*lines, f"80 % sure that {goal} already"]
    return [
        *lines,
        f"80 % sure that {goal} by {_rounded(reached):,} labels{time}",
    ]


def _warnings(
    training: Estimate,
    told: Estimates | None,
    between: Estimate,
    classes: tuple[str, ...],
    settings: ProjectSettings,
    progress: Progress,
) -> list[str]:
    lines = []
    counts = {name: progress.per_class.get(name, 0) for name in classes}
    rare = [name for name, count in counts.items() if count < FEW]
    if rare:
        shown = ", ".join(rare[:5]) + (" …" if len(rare) > 5 else "")
        lines.append(f"{len(rare)} of {len(classes)} classes have fewer than {FEW} labels: {shown}")
    elif counts and max(counts.values()) >= _IMBALANCE * min(counts.values()) and not settings.class_weights:
        lines.append("the classes are very uneven: class weights would let the rare ones count as much")
    if told is None or training.value is None or between.low is None or told.accuracy.value is None:
        return lines
    if between.low > _GAP:
        lines.append(
            f"overfitting: {training.value:.0%} right on the answers it learned from, {told.accuracy.value:.0%} on "
            f"others (gap {between.low:.0%}–{between.high:.0%}); more labels help most, or a simpler model"
        )
    goal = settings.target.value if settings.target is not None and settings.target.metric == "accuracy" else None
    if goal is not None and training.high is not None and training.high < goal:
        lines.append(
            f"underfitting: even on the answers it learned from only {training.value:.0%} are right; other features or "
            "another model are needed, more labels alone will not do"
        )
    return lines


def _rounded(count: int) -> int:
    """To two figures: a forecast is no count."""
    unit = 10 ** max(0, len(str(count)) - 2)
    return int(round(count / unit) * unit)


def _duration(hours: float) -> str:
    return f"about {hours:.1f} hours" if hours >= 1 else f"about {max(1, round(60 * hours))} minutes"
