"""The record of every fitted model."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from labeler.domain.label_event import canonical_json
from labeler.domain.model_version import ModelVersion
from labeler.store.engine import sqlite3
from labeler.store.stored_values import in_order, json_object, text

if TYPE_CHECKING:
    from sqlite_utils import Database

_COLUMNS = (
    "version, model, strategy, featurizer, seed, log_position, labels, classes, training_hash, seconds, metrics, "
    "parameters, environment, fingerprints"
)


def add_model_version(db: Database, record: ModelVersion, created_at: str) -> None:
    """Keep a version; one that is kept already (the same fit repeated) is left as it is."""
    db.table("model_versions").insert(
        {
            "version": record.version,
            "created_at": created_at,
            "strategy": record.strategy,
            "model": record.model,
            "featurizer": record.featurizer,
            "seed": record.seed,
            "log_position": record.log_position,
            "labels": record.labels,
            "classes": json.dumps(list(record.classes), ensure_ascii=False),
            "metrics": canonical_json(dict(record.metrics)),
            "parameters": canonical_json(dict(record.parameters)),
            "training_hash": record.training_hash,
            "seconds": record.seconds,
            "environment": canonical_json(dict(record.environment)),
            "fingerprints": canonical_json(dict(record.fingerprints)),
        },
        ignore=True,
    )


def update_metrics(db: Database, version: str, metrics: Mapping[str, float]) -> None:
    db.execute("UPDATE model_versions SET metrics = ? WHERE version = ?", (canonical_json(dict(metrics)), version))


def read_model_versions(connection: sqlite3.Connection) -> list[ModelVersion]:
    """In the order in which they were made."""
    rows = connection.execute(f"SELECT {_COLUMNS} FROM model_versions ORDER BY id")
    with in_order("a model version"):
        return [_version_from(row) for row in rows]


def _version_from(row: tuple[Any, ...]) -> ModelVersion:  # Any: SQLite's own value types
    return ModelVersion(
        version=text(row[0]),
        model=text(row[1]),
        strategy=text(row[2]),
        featurizer=text(row[3]),
        seed=int(row[4]),
        log_position=int(row[5]),
        labels=int(row[6]),
        classes=tuple(map(text, json.loads(row[7]))),
        training_hash=text(row[8]),
        seconds=float(row[9]),
        metrics=json_object(row[10]),
        parameters=json_object(row[11]),
        environment=json_object(row[12]),
        fingerprints=json_object(row[13]),
    )
