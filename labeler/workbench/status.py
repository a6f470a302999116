"""Where a project stands, as `labeler status` tells it: read-only, also while a window has it open."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from labeler.domain.model_version import AUDIT_NEEDED, Estimate, ModelVersion
from labeler.store.answers import LabelCounts
from labeler.store.project_store import ProjectStore
from labeler.workbench.projects import project_folder
from labeler.workbench.versions import estimate_in

# Below this many labels nothing can be said of a class.
_FEW = 5


def project_status(project: Path) -> dict[str, Any]:  # Any: JSON leaves
    """Counts, classes, annotators, the newest model with its honest accuracy, and advice in words."""
    with ProjectStore.open(project_folder(project), read_only=True) as store:
        counts = store.label_counts()
        spec = store.task()
        versions = store.model_versions()
        latest = versions[-1] if versions else None
        known = next((found for record in reversed(versions) if (found := estimate_in(record)) is not None), None)
        return {
            "project": str(store.folder),
            "title": store.title,
            "task": spec.kind,
            "counts": {
                "samples": counts.samples, "labeled": counts.labeled, "skipped": counts.skipped,
                "flagged": counts.flagged, "unlabeled": counts.samples - counts.labeled, "labels": counts.labels,
            },
            "progress": counts.labeled / counts.samples if counts.samples else None,
            "classes": {name: counts.per_class.get(name, 0) for name in spec.names()},
            "annotators": dict(counts.per_annotator),
            "log_position": store.log_position(),
            "model": _model(latest, known),
            "advice": advice(counts, spec.names(), known),
        }  # fmt: skip


def advice(counts: LabelCounts, classes: tuple[str, ...], known: Estimate | None) -> list[str]:
    """What to do next, in plain words; never more than the figures support."""
    if counts.samples == 0:
        return ["add samples first: labeler import PROJECT SOURCE"]
    if counts.labeled == counts.samples:
        return ["every sample is labeled"]
    lines = []
    rare = [name for name in classes if counts.per_class.get(name, 0) < _FEW]
    if rare:
        shown = ", ".join(rare[:5]) + (" …" if len(rare) > 5 else "")
        lines.append(f"{len(rare)} of {len(classes)} classes have fewer than {_FEW} labels: {shown}")
    if known is None or known.value is None:
        lines.append(f"go on labeling: the accuracy is not known yet, it needs {AUDIT_NEEDED} audit answers")
    elif known.high is not None and known.low is not None and known.high - known.low > 0.1:
        width = (known.high - known.low) / 2
        lines.append(f"the accuracy is known to ±{width:.0%} only; more audit answers narrow it")
    return lines


def _model(latest: ModelVersion | None, known: Estimate | None) -> dict[str, Any]:  # Any: JSON leaves
    if latest is None:
        return {"version": None, "words": "none yet"}
    return {
        "version": latest.version, "name": latest.model, "strategy": latest.strategy, "labels": latest.labels,
        "accuracy": known.value if known else None, "accuracy_low": known.low if known else None,
        "accuracy_high": known.high if known else None, "audit_answers": known.n if known else 0,
        "words": known.words if known else "accuracy not known yet",
    }  # fmt: skip
