"""What may be wrong with a project's data and labels, as `labeler quality` tells it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from labeler.errors import ExtensionError, SourceError, UserError
from labeler.learning.feature_store import open_features
from labeler.learning.fitting import fit, predict
from labeler.learning.intervals import share_estimate
from labeler.learning.sample_reader import sample_keys
from labeler.quality.balance import balance
from labeler.quality.drift import drift_between
from labeler.quality.duplicates import near_duplicates
from labeler.quality.label_errors import suspect_labels
from labeler.quality.slices import NEEDED, slice_figures
from labeler.registry import member
from labeler.store.project_store import ProjectStore
from labeler.workbench.kept_audit import kept_audit
from labeler.workbench.pool import Pool
from labeler.workbench.projects import project_folder
from labeler.workbench.settings import load_settings

Report = Callable[[float | None, str], None]
Facts = dict[str, Any]  # Any: JSON leaves

_FOLDS = 5
# Labels below which a model that judges them knows nothing.
_LABELS_NEEDED = 30


class _Project:
    """One look at a project: its rows, features and settled labels."""

    def __init__(self, store: ProjectStore) -> None:
        self.store, self.spec, self.settings = store, store.task(), load_settings(store)
        self.task = member("tasks", self.spec.kind)
        self.pool = Pool(store, self.task, "", self.settings.seed)
        self.uids = store.sample_uids()
        found = open_features(store.folder / "features", sample_keys(self.uids))
        self.X: NDArray[np.float32] | None = None if found is None else found.X

    def features(self) -> NDArray[np.float32]:
        if self.X is None:
            name = self.store.folder.name
            raise UserError(f"{name} has no features yet; compute them first: labeler featurize {name}")
        return self.X

    def settled(self) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
        """Rows with features and a settled single-choice label, and its class position."""
        board = self.pool.board.settled()
        values = [self.task.value_of(names, self.spec) for names in board.values]
        table = self.task.targets(values, self.spec)
        kept = board.rows < len(self.features())
        return board.rows[kept], np.asarray(table[board.codes[kept]], dtype=np.int32)


def project_quality(project: Path, drift: str | None, column: str | None, similarity: float, report: Report) -> Facts:
    """Label errors, near duplicates, imbalance; with `drift`, a source (or `column=value`) against all others; with
    `column`, slices by a column of the metadata.

    Raises `UserError` without features, `SourceError` for an unknown source or column.
    """
    with ProjectStore.open(project_folder(project), read_only=True) as store:
        looked = _Project(store)
        report(0.1, "Looking for label errors")
        told: Facts = {"label_errors": _label_errors(looked)}
        report(0.5, "Looking for near duplicates")
        told["duplicates"] = _duplicates(looked, similarity)
        found = balance(store.label_counts().per_class)
        told["imbalance"] = {"ratio": found.ratio, "evenness": found.evenness, "without": list(found.without)}
        report(0.8, "Comparing parts")
        told["drift"] = None if drift is None else _drift(looked, drift)
        told["slices"] = None if column is None else _slices(looked, column)
        return told


def _label_errors(looked: _Project) -> Facts:
    if looked.task.multilabel:
        return {"items": [], "checked": 0, "why": "told for single choice only"}
    rows, y = looked.settled()
    if len(rows) < _LABELS_NEEDED or len(np.unique(y)) < 2:
        return {"items": [], "checked": 0, "why": f"it needs {_LABELS_NEEDED} labels of at least two classes"}
    chances = _cross_fitted(looked, rows, y)
    names = looked.spec.names()
    items = [
        {"uid": looked.uids[int(rows[one.row])], "source": _place(looked, int(rows[one.row])),
         "given": names[one.given], "suggested": names[one.suggested], "margin": round(one.margin, 4)}
        for one in suspect_labels(chances, y)
    ]  # fmt: skip
    return {"items": items, "checked": len(rows), "why": ""}


def _cross_fitted(looked: _Project, rows: NDArray[np.int32], y: NDArray[np.int32]) -> NDArray[np.float32]:
    """Each label's probabilities by a model that did not learn from it."""
    X, classes = looked.features(), len(looked.spec.classes)
    order = np.random.default_rng(looked.settings.seed).permutation(len(rows))
    chances = np.full((len(rows), classes), 1.0 / classes, dtype=np.float32)
    for fold in np.array_split(order, _FOLDS):
        others = np.setdiff1d(order, fold)
        try:
            fitted = fit(
                looked.settings.model, np.asarray(X[rows[others]]), y[others], n_classes=classes, multilabel=False,
                weights=None, seed=looked.settings.seed,
            )  # fmt: skip
            chances[fold] = predict(fitted, X, rows[fold], False, lambda: None)
        except (UserError, ExtensionError):
            continue
    return chances


def _duplicates(looked: _Project, similarity: float) -> Facts:
    groups = near_duplicates(np.asarray(looked.features()), similarity)
    rows, y = looked.settled()
    said = dict(zip(rows.tolist(), y.tolist(), strict=True)) if not looked.task.multilabel else {}
    told: list[Facts] = [
        {
            "uids": [looked.uids[row] for row in group.rows],
            "sources": [_place(looked, row) for row in group.rows],
            "similarity": round(group.closest, 4),
            "labels_differ": len({said[row] for row in group.rows if row in said}) > 1,
        }
        for group in groups
    ]
    # Same things labeled differently are worth the first look.
    told.sort(key=lambda group: not group["labels_differ"])
    return {"groups": told, "similarity": similarity, "samples": sum(len(group["uids"]) for group in told)}


def _drift(looked: _Project, wanted: str) -> Facts:
    X = looked.features()
    column, equals, value = wanted.partition("=")
    samples = [sample for page in looked.store.iter_samples() for sample in page][: len(X)]
    if equals:
        values = looked.store.meta_values(column)
        inside = np.array([values.get(int(sample.id)) == value for sample in samples], dtype=np.bool_)
    else:
        inside = np.array([_is_from(sample.source, wanted) for sample in samples], dtype=np.bool_)
    if not inside.any() or inside.all():
        how = "all samples are" if inside.all() else "no sample is"
        raise SourceError(f"{how} from “{wanted}”; name a file or folder they came from, or COLUMN=VALUE")
    found = drift_between(np.asarray(X[inside]), np.asarray(X[~inside]), looked.settings.seed)
    if found is None:
        return {"of": wanted, "undefined": "both parts need at least 20 samples", "part": int(inside.sum())}
    return {"of": wanted, "undefined": None, **asdict(found)}


def _is_from(source: str, wanted: str) -> bool:
    """A file itself, a folder above it, or either's name."""
    path, asked = Path(source.partition("#")[0]), Path(wanted)
    if asked.is_absolute():
        return path == asked or asked in path.parents
    return wanted == path.name or wanted in (parent.name for parent in path.parents)


def _slices(looked: _Project, column: str) -> list[Facts]:
    values = looked.store.meta_values(column)
    if not values:
        raise SourceError(f"no sample has a “{column}” among its metadata")
    ids = looked.store.sample_ids().tolist()
    measured = kept_audit(looked.store.folder / "models", len(ids), looked.spec.names())
    known = None if measured is None else measured.audit.predictions
    rows = np.empty(0, dtype=np.int32) if known is None else known.rows
    right = np.empty(0, dtype=np.bool_) if known is None else known.right
    found = slice_figures([values.get(int(one)) for one in ids], looked.pool.board.labeled(), rows, right)
    told = []
    for one in found:
        share = share_estimate(one.right, one.audited, NEEDED)
        told.append({
            "value": one.value, "samples": one.samples, "labeled": one.labeled, "audit_answers": one.audited,
            "accuracy": share.value, "low": share.low, "high": share.high, "p": one.p,
        })  # fmt: skip
    return told


def _place(looked: _Project, row: int) -> str:
    return looked.pool.sample(row).source
