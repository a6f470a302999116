"""Model versions as records: the next name, the same model made twice, and the estimate a record carries."""

from __future__ import annotations

from collections.abc import Sequence

from labeler.domain.model_version import Estimate, ModelVersion
from labeler.errors import UserError
from labeler.store.project_store import ProjectStore


def estimate_in(record: ModelVersion) -> Estimate | None:
    metrics = record.metrics
    if "audit_n" not in metrics:
        return None
    return Estimate(
        metrics.get("accuracy"), metrics.get("accuracy_low"), metrics.get("accuracy_high"), int(metrics["audit_n"])
    )


def next_version(records: Sequence[ModelVersion]) -> str:
    numbers = [int(record.version[1:]) for record in records if record.version[1:].isdigit()]
    return f"v{max(numbers, default=0) + 1}"


def recorded_version(store: ProjectStore, version: str | None) -> ModelVersion:
    """A version by name, the newest for None. Raises `UserError` if there is none."""
    records = store.model_versions()
    chosen = [record for record in records if version in (None, record.version)]
    if not chosen:
        known = f"it has v1 to {records[-1].version}" if records else "it has none yet; train one: labeler train"
        raise UserError(f"{store.folder.name} has no model version {version or ''}: {known}")
    return chosen[-1]


def version_in_use(records: Sequence[ModelVersion], pinned: str) -> ModelVersion | None:
    """The one to stay with, if there is such a one; else the newest."""
    chosen = [record for record in records if record.version == pinned]
    return chosen[-1] if chosen else records[-1] if records else None


def same_training(a: ModelVersion, b: ModelVersion) -> bool:
    """Whether two versions are the same model; how the pool is ranked with it is another matter."""
    return (a.training_hash, a.model, a.featurizer, a.seed, a.classes) == (
        b.training_hash,
        b.model,
        b.featurizer,
        b.seed,
        b.classes,
    )
