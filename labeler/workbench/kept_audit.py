"""The newest measurement, answer by answer, so that the model screen and `labeler status` can tell of it at any time.

A disposable cache: the figures themselves stay with their model version.
"""

from __future__ import annotations

import io
import json
import zipfile
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from labeler.domain.model_version import Estimate
from labeler.learning.audit import Audit, AuditPredictions, ReferencePoint
from labeler.secrecy import keyring

FILE = "audit.npz"


@dataclass(frozen=True, slots=True)
class MeasuredVersion:
    """A measurement with the version it is of, and that version's class names."""

    audit: Audit
    version: str
    classes: tuple[str, ...]


def keep_audit(folder: Path, measured: MeasuredVersion) -> None:
    """Write it whole or not at all. Raises OSError."""
    known = measured.audit.predictions
    if known is None:
        return
    folder.mkdir(parents=True, exist_ok=True)
    card: dict[str, Any] = {  # Any: JSON leaves
        "version": measured.version, "classes": list(measured.classes), "n": measured.audit.n,
        "training": asdict(measured.audit.training),
        "reference": [asdict(point) for point in measured.audit.reference],
    }  # fmt: skip
    content, temporary = io.BytesIO(), folder / f"{FILE}.tmp"
    np.savez(content, rows=known.rows, truth=known.truth, chances=known.chances, card=np.array(json.dumps(card)))
    temporary.write_bytes(keyring.sealed(temporary, content.getvalue()))
    temporary.replace(folder / FILE)


def kept_audit(folder: Path, samples: int, classes: tuple[str, ...]) -> MeasuredVersion | None:
    """The measurement kept, if it can belong to this project as it is now."""
    try:
        with np.load(io.BytesIO(keyring.read_file(folder / FILE)), allow_pickle=False) as kept:
            rows, truth = kept["rows"].astype(np.int32), kept["truth"].astype(np.int32)
            chances, card = kept["chances"].astype(np.float32), json.loads(str(kept["card"]))
        reference = tuple(ReferencePoint(**point) for point in card["reference"])
        audit = Audit(
            AuditPredictions(rows, truth, chances), int(card["n"]), Estimate(**card["training"]), reference
        )  # fmt: skip
        names, version = tuple(map(str, card["classes"])), str(card["version"])
    except (OSError, ValueError, KeyError, TypeError, AttributeError, EOFError, zipfile.BadZipFile):
        return None
    fits = names == classes and chances.shape == (len(rows), len(classes)) and bool(np.isfinite(chances).all())
    shaped = truth.shape in ((len(rows),), chances.shape) and rows.ndim == 1 and len(rows) > 0
    if not fits or not shaped or rows.min() < 0 or rows.max() >= samples or not 0 <= truth.min() <= truth.max():
        return None
    if truth.max() >= (len(classes) if truth.ndim == 1 else 2):
        return None
    return MeasuredVersion(audit, version, names)
