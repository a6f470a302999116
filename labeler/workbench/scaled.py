"""A project's features and ranking computed on a Dask cluster: what `featurize` and `--scheduler` stand on."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from labeler.contracts.spread import Spread
from labeler.errors import UserError
from labeler.learning.feature_store import FeatureMatrix
from labeler.learning.featurize import featurize
from labeler.learning.rerank import rerank
from labeler.learning.snapshot import Snapshot
from labeler.scale.dask_cluster import DaskCluster
from labeler.secrecy import keyring
from labeler.store.project_store import ProjectStore
from labeler.workbench.engine import Check, InPlaceEngine, ModelHandle, Turn
from labeler.workbench.feature_job import FeatureJob, StoreReader
from labeler.workbench.projects import project_folder
from labeler.workbench.settings import load_settings

Report = Callable[[float | None, str], None]


class ClusterEngine(InPlaceEngine):
    """Fits in this process, predicts the pool on a cluster."""

    def __init__(self, cluster: DaskCluster) -> None:
        self._cluster = cluster

    def rerank(self, snapshot: Snapshot, previous: ModelHandle | None, check: Check) -> Turn:
        outcome = rerank(
            replace(snapshot, previous=previous, X=self._sendable(snapshot.X)),  # type: ignore[arg-type]  # see InPlaceEngine
            check, lambda _: None, self._cluster,
        )  # fmt: skip
        return Turn(replace(outcome, fitted=None), outcome.fitted)

    def _sendable(self, X: Any) -> Any:  # Any: the snapshot's own matrix, or none
        """Workers that do not see the file are sent its rows."""
        if isinstance(X, np.memmap) and X.filename is not None and not self._cluster.sees(Path(X.filename)):
            return np.asarray(X).view(np.ndarray)
        return X


def connect(address: str, project: Path) -> DaskCluster:
    """Raises `UserError` where there is no cluster, and for an encrypted project: keys do not travel."""
    if keyring.file_seal(project / "features" / "any") is not None:
        raise UserError(
            f"{project.name} is encrypted, and its content would lie open on a cluster's workers; do it without "
            "--scheduler"
        )
    return DaskCluster(address)


def featurize_project(project: Path, scheduler: str | None, report: Report) -> dict[str, Any]:  # Any: JSON leaves
    """Compute the features that are missing, and say what there is, as `labeler featurize --json` prints it."""
    folder = project_folder(project)
    began = time.perf_counter()
    with ExitStack() as stack:
        store = stack.enter_context(ProjectStore.open(folder))
        cluster = None if scheduler is None else stack.enter_context(connect(scheduler, folder))
        matrix = features_of(store, cluster, report)
        return {
            "features": matrix.id, "rows": matrix.n_rows, "columns": matrix.card.width,
            "modality": matrix.card.modality, "blocks": list(matrix.card.blocks),
            "workers": 0 if cluster is None else cluster.workers, "seconds": round(time.perf_counter() - began, 3),
        }  # fmt: skip


def features_of(store: ProjectStore, cluster: Spread | None, report: Report) -> FeatureMatrix:
    """The matrix of all samples, whole. Without a cluster a limited child reads the samples, as beside the window."""
    settings = load_settings(store)

    def told(done: int, total: int) -> None:
        report(done / total if total else None, f"Reading samples: {done:,} of {total:,}")

    if cluster is None:
        FeatureJob(store.folder, settings.blocks, settings.seed).run(told)
    return featurize(
        StoreReader(store), store.folder / "features", settings.blocks, settings.seed, told, lambda: None, cluster
    )
