"""Labels given by the machine where it may: certified on audit answers, marked as its own, never learned from.

An auto label is an event of its own kind by the annotator “machine”. It settles nothing: the sample stays open to
people, it counts for no estimate, agreement or training, and it leaves the project only where an export asks for it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from labeler.domain.label_event import EventKind
from labeler.errors import UsageError, UserError
from labeler.learning.certify import Certificate, certify
from labeler.learning.fitting import predict
from labeler.registry import member
from labeler.store.label_log import EventDraft
from labeler.store.project_store import ProjectStore
from labeler.workbench.headless import Trained, train
from labeler.workbench.kept_audit import kept_audit
from labeler.workbench.model_export import version_again
from labeler.workbench.projects import project_folder

Report = Callable[[float | None, str], None]

MACHINE = "machine"
_BATCH = 10_000


def auto_label_project(
    project: Path, precision: float, confidence: float, apply: bool, report: Report
) -> dict[str, Any]:  # Any: JSON leaves
    """What would be labeled, and with `apply` is, as `labeler auto-label --json` prints it.

    Raises `UserError` while there is no model or no measurement of it.
    """
    for name, value in (("precision", precision), ("confidence", confidence)):
        if not 0.5 <= value < 1:
            raise UsageError(f"--{name} is a share from 0.5 to below 1, not {value}")
    with ProjectStore.open(project_folder(project), read_only=not apply) as store:
        if member("tasks", store.task().kind).multilabel:
            raise UserError("machine labels are for single choice; for multiple choice no threshold is certified")
        trained = train(store, report=report)
        certificate = _certificate(store, precision, confidence)
        found = _Found.of(store, trained, certificate)
        if apply:
            _write(store, found, certificate)
        return {
            "precision": precision, "confidence": confidence, "threshold": certificate.threshold,
            "audit_answers": certificate.answers, "right": certificate.right, "lower": certificate.lower,
            "missing": certificate.missing, "version": found.version, "samples": len(found.rows),
            "open": int((~trained.pool.board.labeled()).sum()), "applied": apply,
            "classes": dict(Counter(found.names)),
        }  # fmt: skip


def revoke_auto_labels(project: Path) -> int:
    """Take back every machine label that stands; how many."""
    with ProjectStore.open(project_folder(project)) as store:
        standing = [
            event for event in store.events(annotator=MACHINE) if event.kind is EventKind.AUTO_LABEL
            and _stands(store, event.sample_uid, event.event_id)
        ]  # fmt: skip
        drafts = [
            EventDraft(event.sample_uid, MACHINE, EventKind.REVOKE, {"event": event.event_id}) for event in standing
        ]
        if drafts:
            store.append(drafts).future.result()
        return len(drafts)


class _Found:
    """Rows that may be labeled, what with, and how sure the model is of each."""

    def __init__(
        self, version: str | None, rows: NDArray[np.int32], names: list[str], sure: NDArray[np.float32]
    ) -> None:
        self.version, self.rows, self.names, self.sure = version, rows, names, sure

    @classmethod
    def of(cls, store: ProjectStore, trained: Trained, certificate: Certificate) -> _Found:
        nothing = cls(None, np.empty(0, dtype=np.int32), [], np.empty(0, dtype=np.float32))
        if certificate.threshold is None:
            return nothing
        record, fitted, X = version_again(store, None)
        still_open = np.flatnonzero(~trained.pool.board.labeled()[: len(X)]).astype(np.int32)
        chances = predict(fitted, X, still_open, False, lambda: None)
        sure = chances.max(axis=1, initial=0.0)
        chosen = np.flatnonzero(sure >= certificate.threshold)
        names = [record.classes[at] for at in chances[chosen].argmax(axis=1).tolist()]
        return cls(record.version, still_open[chosen], names, sure[chosen])


def _certificate(store: ProjectStore, precision: float, confidence: float) -> Certificate:
    measured = kept_audit(store.folder / "models", store.sample_count(), store.task().names())
    known = None if measured is None else measured.audit.predictions
    if known is None:
        raise UserError(
            f"{store.folder.name} has too few answers to questions drawn at random; go on labeling, or raise their "
            "share"
        )
    return certify(known.chances.max(axis=1), known.right, precision, confidence)


def _write(store: ProjectStore, found: _Found, certificate: Certificate) -> None:
    store.ensure_annotator(MACHINE)
    uids = store.sample_uids()
    drafts = [
        EventDraft(
            uids[row], MACHINE, EventKind.AUTO_LABEL, {"class": name}, shown_model=found.version,
            shown_proposal={name: round(float(sure), 4)},
            reason={"strategy": "auto_label", "code": "certified", "words": _words(certificate)},
        )
        for row, name, sure in zip(found.rows.tolist(), found.names, found.sure, strict=True)
        if not _says(store, uids[row], name)
    ]  # fmt: skip
    for start in range(0, len(drafts), _BATCH):
        store.append(drafts[start : start + _BATCH]).future.result()


def _words(certificate: Certificate) -> str:
    return (
        f"at least {certificate.precision:.0%} of proposals this sure are right, with {certificate.confidence:.0%} "
        f"confidence, from {certificate.answers} audit answers"
    )


def _says(store: ProjectStore, uid: str, name: str) -> bool:
    """Whether the machine says this already: asked twice, it does not fill the log."""
    known = store.state_of(uid).answers.get(MACHINE)
    return known is not None and known.value == {"class": name}


def _stands(store: ProjectStore, uid: str, event_id: str) -> bool:
    known = store.state_of(uid).answers.get(MACHINE)
    return known is not None and known.event_id == event_id
