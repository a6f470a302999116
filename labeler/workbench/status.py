"""Where a project stands, as `labeler status` tells it: read-only, also while a window has it open."""

from __future__ import annotations

import statistics
from pathlib import Path
from typing import Any

from labeler.domain.model_version import AUDIT_NEEDED, Estimate, ModelVersion
from labeler.store.answers import LabelCounts
from labeler.store.project_store import ProjectStore
from labeler.workbench.kept_audit import kept_audit
from labeler.workbench.outlook import FEW, Outlook, Progress, outlook
from labeler.workbench.projects import project_folder
from labeler.workbench.settings import load_settings
from labeler.workbench.versions import estimate_in

_PACE_ANSWERS = 50
_PACE_NEEDED = 3

Facts = dict[str, Any]  # Any: JSON leaves


def project_status(project: Path) -> Facts:
    """Counts, classes, annotators, the newest model with its honest figures, the forecast, and advice in words."""
    with ProjectStore.open(project_folder(project), read_only=True) as store:
        counts = store.label_counts()
        spec = store.task()
        versions = store.model_versions()
        latest = versions[-1] if versions else None
        known = next((found for record in reversed(versions) if (found := estimate_in(record)) is not None), None)
        seconds = store.latest_seconds(_PACE_ANSWERS)
        pace = statistics.median(seconds) if len(seconds) >= _PACE_NEEDED else None
        measured = kept_audit(store.folder / "models", counts.samples, spec.names())
        progress = Progress(counts.samples, counts.labeled, counts.per_class, pace)
        ahead = outlook(versions, measured, spec.names(), load_settings(store), progress)
        return {
            "project": str(store.folder),
            "title": store.title,
            "task": spec.kind,
            "counts": {
                "samples": counts.samples, "labeled": counts.labeled, "skipped": counts.skipped,
                "flagged": counts.flagged,
                "auto": counts.auto, "unlabeled": counts.samples - counts.labeled, "labels": counts.labels,
            },
            "progress": counts.labeled / counts.samples if counts.samples else None,
            "classes": {name: counts.per_class.get(name, 0) for name in spec.names()},
            "annotators": dict(counts.per_annotator),
            "log_position": store.log_position(),
            "model": _model(latest, known),
            "estimates": _estimates(ahead),
            "forecast": _forecast(ahead, pace),
            "stopping": {
                "words": ahead.advice,
                "criteria": [
                    {"name": one.name, "title": one.title, "value": one.value, "threshold": one.threshold,
                     "met": one.met, "words": one.words} for one in ahead.criteria
                ],
            },
            "warnings": list(ahead.warnings),
            "advice": advice(counts, spec.names(), known),
        }  # fmt: skip


def advice(counts: LabelCounts, classes: tuple[str, ...], known: Estimate | None) -> list[str]:
    """What to do next, in plain words; never more than the figures support."""
    if counts.samples == 0:
        return ["add samples first: labeler import PROJECT SOURCE"]
    if counts.labeled == counts.samples:
        return ["every sample is labeled"]
    lines = []
    rare = [name for name in classes if counts.per_class.get(name, 0) < FEW]
    if rare:
        shown = ", ".join(rare[:5]) + (" …" if len(rare) > 5 else "")
        lines.append(f"{len(rare)} of {len(classes)} classes have fewer than {FEW} labels: {shown}")
    if known is None or known.value is None:
        lines.append(f"go on labeling: the accuracy is not known yet, it needs {AUDIT_NEEDED} audit answers")
    elif known.high is not None and known.low is not None and known.high - known.low > 0.1:
        width = (known.high - known.low) / 2
        lines.append(f"the accuracy is known to ±{width:.0%} only; more audit answers narrow it")
    return lines


def _model(latest: ModelVersion | None, known: Estimate | None) -> Facts:
    if latest is None:
        return {"version": None, "words": "none yet"}
    return {
        "version": latest.version, "name": latest.model, "strategy": latest.strategy, "labels": latest.labels,
        "accuracy": known.value if known else None, "accuracy_low": known.low if known else None,
        "accuracy_high": known.high if known else None, "audit_answers": known.n if known else 0,
        "words": known.words if known else "accuracy not known yet",
    }  # fmt: skip


def _figure(estimate: Estimate | None) -> Facts | None:
    """Value, interval and what it rests on; no value says how much is needed."""
    if estimate is None:
        return None
    return {
        "value": estimate.value, "low": estimate.low, "high": estimate.high, "n": estimate.n,
        "needed": estimate.needed,
    }  # fmt: skip


def _estimates(ahead: Outlook) -> Facts | None:
    told = ahead.estimates
    if told is None:
        return None
    calibration = told.calibration
    return {
        "version": ahead.version,
        "accuracy": _figure(told.accuracy),
        "macro_f1": _figure(told.macro_f1),
        "cost": _figure(told.cost),
        "classes": {
            one.name: {"recall": _figure(one.recall), "precision": _figure(one.precision), "f1": one.f1}
            for one in told.classes
        },
        "calibration": {
            "brier": _figure(calibration.brier), "overconfidence": _figure(calibration.overconfidence),
            "ece": calibration.ece, "ece_by_chance": calibration.ece_by_chance,
        },
        "training_accuracy": ahead.training.value,
        "gap": _figure(ahead.gap),
    }  # fmt: skip


def _forecast(ahead: Outlook, pace: float | None) -> Facts:
    told: Facts = {
        "metric": ahead.metric, "words": list(ahead.sayings),
        "target": ahead.target.as_text() if ahead.target else None, "labels_to_target": ahead.labels_to_target,
        "seconds_per_answer": pace, "hours_left": ahead.hours_left, "curve": [],
    }  # fmt: skip
    if ahead.forecast is not None:
        low, middle, high = ahead.forecast.band
        told["curve"] = [
            {"labels": int(labels), "low": float(low[at]), "middle": float(middle[at]), "high": float(high[at])}
            for at, labels in enumerate(ahead.forecast.labels)
        ]
    return told
