"""An older model version in use: what it learned from, met again in the log, so that it proposes as it did."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from labeler.domain.model_version import ModelVersion
from labeler.errors import UserError
from labeler.learning.feature_store import FeatureMatrix
from labeler.learning.snapshot import Snapshot
from labeler.learning.soft_labels import SoftLabels
from labeler.store.project_store import ProjectStore
from labeler.workbench.lanes import Runner
from labeler.workbench.projects import project_folder
from labeler.workbench.settings import save_pinned
from labeler.workbench.versions import recorded_version, version_in_use


@dataclass(frozen=True, slots=True)
class Pinned:
    """The training set of a version, bit for bit as recorded.

    Attributes
    ----------
    labeled : int32 (n_labeled,), rows.
    y : beside `labeled`, as in a `Snapshot`.
    weights : float32 beside `labeled`; None: all alike.
    soft : what it learned instead, if it learned a consensus.
    """

    record: ModelVersion
    labeled: NDArray[np.int32]
    y: NDArray[np.int32]
    weights: NDArray[np.float32] | None
    class_weights: bool
    soft: SoftLabels | None


def pinnable(store: ProjectStore, version: str) -> ModelVersion:
    """The record of a version that the project's present classes allow. Raises `UserError` with the reason."""
    record = recorded_version(store, version)
    names = store.task().names()
    if record.classes != names:
        raise UserError(
            f"{version} knows the classes {', '.join(record.classes)}; the project has {', '.join(names)} now, and a "
            "version of other classes cannot propose"
        )
    return record


def pinned_training(folder: Path, version: str, features: FeatureMatrix) -> Pinned:
    """Read the log up to that version. Raises `UserError` if it cannot be had any more."""
    from labeler.workbench.replay import Replay

    with ProjectStore.open(folder, read_only=True) as store:
        record = pinnable(store, version)
        if record.featurizer.rpartition("-")[0] != features.card.basis:
            raise UserError(f"{version} was fitted on other features, {record.featurizer}; choose those first")
        met = Replay(store).training(record, features.X)
        if met is None:
            raise UserError(
                f"the log no longer gives the {record.labels:,} labels that {version} learned from: samples were "
                "removed, or classes merged since"
            )
        return Pinned(record, met.labeled, met.y, met.weights, met.class_weights, met.soft)


def stay_with(project: Path, version: str) -> str:
    """Choose the version in use, for `labeler model --use`; empty for the newest. Raises `UserError`."""
    with ProjectStore.open(project_folder(project)) as store:
        if version:
            pinnable(store, version)
        save_pinned(store, version)
        newest = version_in_use(store.model_versions(), version)
        return newest.version if newest is not None else ""


def as_pinned(snapshot: Snapshot, pinned: Pinned | None) -> Snapshot:
    """The same pool and questions, learned from what that version learned from; without a further estimate of it."""
    if pinned is None:
        return snapshot
    record = pinned.record
    return replace(
        snapshot, labeled=pinned.labeled, y=pinned.y, weights=pinned.weights, class_weights=pinned.class_weights,
        soft=pinned.soft,
        featurizer=record.featurizer, model=record.model, seed=record.seed, version=record.version,
        audit_rows=np.empty(0, dtype=np.int32),
    )  # fmt: skip


class PinDesk:
    """Which version is in use, and its training set once that was read. All methods run on the front's thread.

    Parameters
    ----------
    wanted : the version to stay with, empty for the newest.
    read : called when there is something to learn from.
    failed : called with the reason, before `read`, if the version cannot be used; the newest is, then.
    """

    def __init__(
        self,
        folder: Path,
        runner: Runner,
        wanted: Callable[[], str],
        read: Callable[[], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        self._folder, self._runner, self._wanted, self._read, self.failed = folder, runner, wanted, read, failed
        self._reading = False
        self._hopeless = ""  # the version that cannot be used
        self.pinned: Pinned | None = None

    def is_settled(self, features: FeatureMatrix | None) -> bool:
        """Whether it is known what to learn from; if not it is being read, and `read` follows."""
        version = self._wanted()
        if not version:
            self.pinned = None
        if not version or features is None or version == self._hopeless or self.holds(version):
            return True
        if not self._reading:
            self._reading = True
            done = partial(self._done, version)
            self._runner.submit("model", lambda: pinned_training(self._folder, version, features), done)
        return False

    def holds(self, version: str) -> bool:
        return self.pinned is not None and self.pinned.record.version == version

    def _done(self, version: str, found: Pinned | None, error: BaseException | None) -> None:
        self._reading = False
        self.pinned = found
        if error is not None and version == self._wanted():
            self._hopeless = version
            self.failed(error)
        self._read()
