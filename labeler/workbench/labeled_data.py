"""Data whose labels are known, as arrays: from .npy files, from a project, or from a source as it would be imported."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from labeler.contracts.importer import ImportOptions
from labeler.domain.task import TaskSpec, complete_classes, parse_class
from labeler.errors import SourceError, UserError
from labeler.featurizers.npy_file import open_npy
from labeler.registry import member
from labeler.store.project_store import ProjectStore
from labeler.workbench.feature_job import FeatureJob
from labeler.workbench.headless import train
from labeler.workbench.projects import create_project, project_folder
from labeler.workbench.transfers import import_sources

Report = Callable[[float | None, str], None]

# A project needs a class from the start; the source brings its own.
_NO_CLASS = "–"


@dataclass(frozen=True, slots=True)
class LabeledData:
    """Features (n, n_features); class positions (n,), or 0/1 (n, n_classes) for multiple choice; the classes' names."""

    X: NDArray[np.float32]
    y: NDArray[np.int32]
    names: tuple[str, ...]


def from_arrays(features: Path, labels: Path) -> LabeledData:
    """Raises `SourceError` for unusable files."""
    X = open_npy(features)
    if X.dtype.kind not in "fiub" or X.ndim != 2:
        raise SourceError(
            f"{features} holds no numbers in rows ({X.dtype}, shape {X.shape}); features are a table of numbers, "
            "one row a sample"
        )
    y, names = _positions(labels)
    return LabeledData(X.astype(np.float32), y, names)


def from_project(project: Path, report: Report) -> LabeledData:
    """The samples of a project that have a settled label, with the project's own features."""
    folder = project_folder(project)
    with ProjectStore.open(folder, read_only=True) as store:
        trained = train(store, report=report)
        if trained.learner.features is None:
            settings = trained.settings
            FeatureJob(folder, settings.blocks, settings.seed).run(
                lambda done, total: report(done / max(1, total), "Reading the samples")
            )
            trained = train(store, report=report)
        features = trained.learner.features
        if features is None:
            raise UserError(f"{folder.name} has no features: {'; '.join(trained.notices)}")
        settled = trained.pool.board.settled()
        if len(settled.rows) == 0:
            raise UserError(f"{folder.name} holds no labels yet; a simulation needs samples whose labels are known")
        task = member("tasks", trained.spec.kind)
        values = [task.value_of(names, trained.spec) for names in settled.values]
        y = task.targets(values, trained.spec)[settled.codes]
        return _without_unused(np.array(features.X[settled.rows]), y, trained.spec.names())


def from_source(source: Path, options: ImportOptions, report: Report) -> LabeledData:
    """A table or folder with labels, imported into a project that lives as long as this call."""
    if options.label is None and not options.folder_labels:
        raise UserError(f"which column of {source.name} holds the labels? --label COLUMN, or --folder-labels")
    with tempfile.TemporaryDirectory() as folder:
        spec = TaskSpec(
            "multi" if options.label_separator else "single", complete_classes([parse_class(_NO_CLASS)]), ""
        )
        project = create_project(Path(folder) / "simulation", spec, seed=0)
        import_sources(project, [source], options, annotator="truth")
        return from_project(project, report)


def _without_unused(X: NDArray[np.float32], y: NDArray[np.int32], names: tuple[str, ...]) -> LabeledData:
    if y.ndim == 2:
        used = np.flatnonzero(y.any(axis=0))
        return LabeledData(X, y[:, used], tuple(names[at] for at in used))
    used, positions = np.unique(y, return_inverse=True)
    return LabeledData(X, positions.astype(np.int32), tuple(names[at] for at in used))


def _positions(path: Path) -> tuple[NDArray[np.int32], tuple[str, ...]]:
    """Labels of any plain kind as class positions with their names; an indicator matrix is kept."""
    labels = open_npy(path)
    if (
        labels.ndim not in (1, 2)
        or labels.dtype.kind not in "biufUS"
        or (labels.ndim == 2 and labels.dtype.kind in "US")
    ):
        raise SourceError(f"{path} holds {labels.dtype} of shape {labels.shape}; one label a row is needed")
    if labels.ndim == 2:
        return labels.astype(np.int32), tuple(str(at) for at in range(labels.shape[1]))
    names, y = np.unique(labels, return_inverse=True)
    return y.astype(np.int32), tuple(str(name) for name in names)
