"""What one training run is made of: taken from the open project at one moment, made into a snapshot on the lane."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from labeler.contracts.task import Task
from labeler.domain.audit_order import audit_prefix
from labeler.domain.task import TaskSpec
from labeler.learning.feature_store import FeatureMatrix
from labeler.learning.snapshot import Snapshot
from labeler.workbench.label_board import LabelBoard
from labeler.workbench.settings import ProjectSettings
from labeler.workbench.training_set import training_set


@dataclass(frozen=True, slots=True)
class Recipe:
    """What the front's thread hands over so that the lane can build a snapshot: copies and immutables only.

    `memory` alone is not: the strategies' own caches, which the model lane reads and writes.
    """

    board: LabelBoard
    answered: NDArray[np.bool_]
    asking: dict[str, Any]  # Any: JSON leaves
    audit_order: NDArray[np.int32]
    task: Task
    spec: TaskSpec
    settings: ProjectSettings
    features: FeatureMatrix | None
    n_rows: int
    version: str
    log_position: int
    memory: dict[str, Any]  # Any: the strategies' own caches

    def snapshot(self) -> Snapshot:
        settings = self.settings
        taught = training_set(
            self.board, self.task, self.spec, class_weights=settings.class_weights, train_on=settings.train_on
        )
        return Snapshot(
            X=self.features.X if self.features is not None else None,
            featurizer=self.features.id if self.features is not None else "",
            n_rows=self.n_rows,
            classes=self.spec.names(),
            multilabel=self.task.multilabel,
            labeled=taught.labeled,
            y=taught.y,
            weights=taught.weights,
            soft=taught.soft,
            class_weights=settings.class_weights,
            open_rows=np.flatnonzero(~self.answered).astype(np.int32),
            asking=self.asking,
            audit_rows=audit_prefix(self.audit_order, self.board.labeled(), self.board.skipped()),
            model=settings.model,
            strategy=settings.strategy,
            hunt=settings.hunt,
            seed=settings.seed,
            batch=1,
            log_position=self.log_position,
            version=self.version,
            memory=self.memory,
        )
