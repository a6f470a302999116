"""Proposal models: classifiers that propose a label with calibrated class probabilities."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Protocol

import numpy as np
from numpy.typing import NDArray

Features = NDArray[np.float32]
Targets = NDArray[np.int32]
Probabilities = NDArray[np.float32]


class FittedModel(Protocol):
    """One fitted model. Immutable, safe to call from any thread."""

    n_classes: int

    def predict_proba(self, X: Features) -> Probabilities:
        """float32 of shape (n, n_classes), one column for *every* class of the task, seen or not.

        Single choice: rows sum to 1, classes never seen in training get 0. Multiple choice: each column alone.
        """
        ...

    def state(self) -> Mapping[str, Any]:  # Any: estimators for skops
        """What must be kept to rebuild it."""
        ...


class ProposalModel(Protocol):
    """A family member that fits models. Deterministic: same data and seed, same model."""

    name: ClassVar[str]
    title: ClassVar[str]
    # True: `update` continues from one answer in well under a frame.
    online: ClassVar[bool]

    def fit(
        self,
        X: Features,
        y: Targets,
        *,
        n_classes: int,
        multilabel: bool,
        weights: NDArray[np.float32] | None,
        seed: int,
        warm: FittedModel | None = None,
    ) -> FittedModel:
        """Fit on labeled rows.

        Parameters
        ----------
        X : float32 of shape (n_labeled, n_features), finite.
        y : class positions of shape (n_labeled,), or 0/1 of shape (n_labeled, n_classes) where `multilabel`.
        weights : certainty weights of shape (n_labeled,) in (0, 1].
        warm : the model before, to start from where that gives the same quality.

        Raises `labeler.errors.UserError` when nothing can be learned yet (single choice: fewer than two classes seen).
        """
        ...

    def update(self, model: FittedModel, X: Features, y: Targets) -> FittedModel:
        """One online step (`partial_fit`) on a copy; raises `ExtensionError` where not `online`."""
        ...

    def restore(self, state: Mapping[str, Any]) -> FittedModel:  # Any: as in `FittedModel.state`
        """The fitted model a `state` came from."""
        ...
