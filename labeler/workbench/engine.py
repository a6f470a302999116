"""Where models are fitted and asked: in this process, or in the model child beside the window.

A fitted model never leaves the engine that made it; everyone else holds a handle. All calls block and belong on a lane.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from labeler.contracts.proposal_model import FittedModel, ProposalModel
from labeler.domain.model_version import ModelVersion
from labeler.learning.audit import Audit, audit
from labeler.learning.rerank import rerank
from labeler.learning.snapshot import Outcome, Snapshot
from labeler.registry import member
from labeler.workbench.model_files import keep_model, kept_model

Features = NDArray[np.float32]
Check = Callable[[], None]


class ModelHandle(Protocol):
    """A fitted model, wherever it lies."""

    @property
    def n_classes(self) -> int: ...


@dataclass(frozen=True, slots=True)
class Turn:
    """One re-ranking and the model it made; the outcome's own `fitted` stays empty."""

    outcome: Outcome
    model: ModelHandle | None


class Engine(Protocol):
    """What the learning side of an open project stands on."""

    def rerank(self, snapshot: Snapshot, previous: ModelHandle | None, check: Check) -> Turn:
        """One turn of the loop; `check` raises `Cancelled` to stop it."""
        ...

    def audit(self, snapshot: Snapshot, check: Check) -> Audit:
        """Honest predictions for the snapshot of the latest turn."""
        ...

    def chances(self, model: ModelHandle, X: Features, rows: NDArray[np.int32]) -> NDArray[np.float32]:
        """What a model says of some rows of the features: float32 of shape (n_rows, n_classes)."""
        ...

    def step(self, name: str, model: ModelHandle, X: Features, row: int, y: NDArray[np.int32]) -> ModelHandle:
        """One online step of the model family `name` with one more answer."""
        ...

    def keep(self, project: Path, version: ModelVersion, model: ModelHandle) -> None:
        """Write a model into the project's cache. Raises `UserError` if it cannot be written."""
        ...

    def kept(self, project: Path, version: ModelVersion) -> ModelHandle | None:
        """The model of a version from the project's cache; None if it is not there or not our own."""
        ...

    def close(self) -> None:
        """Let go of everything this project's models hold."""
        ...


class InPlaceEngine:
    """For the command line, tests, and wherever no window waits beside the work."""

    def rerank(self, snapshot: Snapshot, previous: ModelHandle | None, check: Check) -> Turn:
        outcome = rerank(replace(snapshot, previous=_own(previous)), check, lambda _: None)
        return Turn(replace(outcome, fitted=None), outcome.fitted)

    def audit(self, snapshot: Snapshot, check: Check) -> Audit:
        return audit(snapshot, check)

    def chances(self, model: ModelHandle, X: Features, rows: NDArray[np.int32]) -> NDArray[np.float32]:
        fitted = _own(model)
        assert fitted is not None
        return fitted.predict_proba(np.array(X[rows]))

    def step(self, name: str, model: ModelHandle, X: Features, row: int, y: NDArray[np.int32]) -> ModelHandle:
        family: ProposalModel = member("models", name)
        fitted = _own(model)
        assert fitted is not None
        return family.update(fitted, np.array(X[row : row + 1]), y)

    def keep(self, project: Path, version: ModelVersion, model: ModelHandle) -> None:
        fitted = _own(model)
        assert fitted is not None
        keep_model(project, version, fitted)

    def kept(self, project: Path, version: ModelVersion) -> ModelHandle | None:
        return kept_model(project, version)

    def close(self) -> None:
        return None


def _own(model: ModelHandle | None) -> FittedModel | None:
    """In this process a handle is the fitted model itself."""
    return model  # type: ignore[return-value]  # only this engine's own results are ever given back to it
