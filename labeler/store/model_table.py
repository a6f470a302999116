"""The record of every fitted model."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from typing import TYPE_CHECKING

from labeler.domain.label_event import canonical_json
from labeler.domain.model_version import ModelVersion

if TYPE_CHECKING:
    from sqlite_utils import Database

_COLUMNS = (
    "version, model, strategy, featurizer, seed, log_position, labels, classes, training_hash, seconds, metrics, "
    "parameters, environment"
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
        },
        ignore=True,
    )


def update_metrics(db: Database, version: str, metrics: Mapping[str, float]) -> None:
    db.execute("UPDATE model_versions SET metrics = ? WHERE version = ?", (canonical_json(dict(metrics)), version))


def read_model_versions(connection: sqlite3.Connection) -> list[ModelVersion]:
    """In the order in which they were made."""
    return [
        ModelVersion(
            version=row[0],
            model=row[1],
            strategy=row[2],
            featurizer=row[3],
            seed=row[4],
            log_position=row[5],
            labels=row[6],
            classes=tuple(json.loads(row[7])),
            training_hash=row[8],
            seconds=row[9],
            metrics=json.loads(row[10]),
            parameters=json.loads(row[11]),
            environment=json.loads(row[12]),
        )
        for row in connection.execute(f"SELECT {_COLUMNS} FROM model_versions ORDER BY id")
    ]
