"""Snapshots and outcomes as JSON and raw arrays, for a model lane that computes in another process.

Nothing is pickled: what arrives is checked like a file from somebody else.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, fields
from math import prod
from typing import Any

import numpy as np
from numpy.typing import NDArray

from labeler.domain.model_version import Estimate, ModelVersion
from labeler.domain.ranking import Ranking, Reason
from labeler.learning.audit import Audit, AuditPredictions, ReferencePoint
from labeler.learning.feature_store import HeldMatrix
from labeler.learning.snapshot import Outcome, Snapshot
from labeler.learning.soft_labels import SoftLabels

Facts = dict[str, Any]  # Any: JSON leaves
Arrays = dict[str, NDArray[Any]]  # Any: each array's own dtype

_KINDS = frozenset({"<i4", "<i8", "<f4", "<f8"})
_ARRAYS = ("labeled", "y", "open_rows", "audit_rows")
_TOLD = (
    "n_rows", "classes", "multilabel", "model", "strategy", "seed", "version", "log_position", "featurizer", "batch",
    "hunt", "class_weights", "asking",
)  # fmt: skip


def packed(facts: Mapping[str, Any], arrays: Mapping[str, NDArray[Any]]) -> tuple[Facts, bytes]:
    """(header, payload) of a message; arrays become little-endian and contiguous."""
    said = json.dumps(facts, ensure_ascii=False).encode("utf-8", "surrogatepass")
    plain = {name: np.ascontiguousarray(array, array.dtype.newbyteorder("<")) for name, array in arrays.items()}
    described = [[name, array.dtype.str, list(array.shape)] for name, array in plain.items()]
    return {"json": len(said), "arrays": described}, b"".join([said, *(array.tobytes() for array in plain.values())])


def unpacked(header: Mapping[str, Any], payload: bytes) -> tuple[Facts, Arrays]:
    """The facts and arrays of a message; the arrays are read-only. Raises ValueError if it is not one."""
    at = int(header["json"])
    facts = json.loads(payload[:at].decode("utf-8", "surrogatepass"))
    arrays: Arrays = {}
    for name, kind, shape in header["arrays"]:
        if kind not in _KINDS or any(side < 0 for side in shape):
            raise ValueError(f"an array of kind {kind} and shape {shape} cannot be in a message")
        count = prod(shape)
        arrays[name] = np.frombuffer(payload, kind, count, at).reshape(shape)
        at += count * np.dtype(kind).itemsize
    if at != len(payload) or not isinstance(facts, dict):
        raise ValueError("a message of another length than it says")
    return facts, arrays


def snapshot_parts(snapshot: Snapshot) -> tuple[Facts, Arrays]:
    """Everything but the features, whose file is named; `previous` and `memory` stay with whoever computes."""
    facts = {"features": features_file(snapshot.X), **{name: getattr(snapshot, name) for name in _TOLD}}
    arrays: Arrays = {name: getattr(snapshot, name) for name in _ARRAYS}
    if snapshot.weights is not None:
        arrays["weights"] = snapshot.weights
    if snapshot.soft is not None:
        soft = snapshot.soft
        arrays |= {"soft_rows": soft.rows, "soft_y": soft.y, "soft_weights": soft.weights}
    return facts, arrays


def snapshot_from(facts: Facts, arrays: Arrays, X: NDArray[np.float32] | None, **kept: Any) -> Snapshot:
    """The snapshot again; `kept` are `previous` and `memory`."""
    said = {name: value for name, value in facts.items() if name in _TOLD} | {"classes": tuple(facts["classes"])}
    given: dict[str, Any] = {name: arrays[name] for name in _ARRAYS} | {"weights": arrays.get("weights")}
    soft = None
    if "soft_rows" in arrays:
        soft = SoftLabels(arrays["soft_rows"], arrays["soft_y"], arrays["soft_weights"])
        if not len(soft.rows) == len(soft.y) == len(soft.weights):
            raise ValueError("soft labels of different lengths")
    return Snapshot(X=X, soft=soft, **given, **said, **kept)


def features_file(X: NDArray[np.float32] | None) -> str | None:
    """Where a matrix lies. Raises ValueError for one that is in memory only."""
    if X is None:
        return None
    if not isinstance(X, np.memmap | HeldMatrix) or X.filename is None:
        raise ValueError("only features that lie in a file can be learned from in another process")
    return str(X.filename)


def outcome_parts(outcome: Outcome) -> tuple[Facts, Arrays]:
    """Everything but the fitted model."""
    ranking = outcome.ranking
    reasons = {str(row): [reason.strategy, reason.code, reason.facts] for row, reason in ranking.reasons.items()}
    facts = {
        "model_version": None if outcome.model_version is None else asdict(outcome.model_version),
        "estimate": asdict(outcome.estimate), "waiting_for": outcome.waiting_for, "problem": outcome.problem,
        "ranking": {
            "version": ranking.version, "strategy": ranking.strategy, "seed": ranking.seed,
            "log_position": ranking.log_position, "reasons": reasons,
        },
    }  # fmt: skip
    arrays: Arrays = {"rows": ranking.rows, "utilities": ranking.utilities}
    return facts, arrays if outcome.head_proba is None else {**arrays, "head_proba": outcome.head_proba}


def outcome_from(facts: Facts, arrays: Arrays) -> Outcome:
    """The outcome again, without a fitted model. Raises ValueError, KeyError or TypeError if it is none."""
    said = dict(facts["ranking"])
    reasons = {int(row): Reason(strategy, code, told) for row, (strategy, code, told) in said.pop("reasons").items()}
    made = facts["model_version"]
    return Outcome(
        model_version=None if made is None else version_from(made),
        fitted=None,
        ranking=Ranking(rows=arrays["rows"], utilities=arrays["utilities"], reasons=reasons, **said),
        estimate=Estimate(**facts["estimate"]),
        waiting_for=facts["waiting_for"],
        problem=facts["problem"],
        head_proba=arrays.get("head_proba"),
    )


def audit_parts(audit: Audit) -> tuple[Facts, Arrays]:
    facts = {
        "n": audit.n, "training": asdict(audit.training), "reference": [asdict(point) for point in audit.reference],
    }  # fmt: skip
    known = audit.predictions
    return facts, {} if known is None else {"rows": known.rows, "truth": known.truth, "chances": known.chances}


def audit_from(facts: Facts, arrays: Arrays) -> Audit:
    """Raises ValueError, KeyError or TypeError if it is none."""
    known = AuditPredictions(arrays["rows"], arrays["truth"], arrays["chances"]) if "rows" in arrays else None
    if known is not None and not len(known.rows) == len(known.truth) == len(known.chances):
        raise ValueError("audit predictions of different lengths")
    reference = tuple(ReferencePoint(**point) for point in facts["reference"])
    return Audit(known, int(facts["n"]), Estimate(**facts["training"]), reference)


def version_from(said: Mapping[str, Any]) -> ModelVersion:  # Any: JSON leaves
    known = {field.name for field in fields(ModelVersion)}
    return ModelVersion(**{name: value for name, value in said.items() if name in known} | {
        "classes": tuple(said["classes"])
    })  # fmt: skip
