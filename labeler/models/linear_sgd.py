"""A linear model by stochastic gradient descent: one step after every answer, no waiting for a fit."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from labeler.contracts.proposal_model import Features, FittedModel, Probabilities, Targets
from labeler.errors import ExtensionError
from labeler.models._calibration import MEASURABLE, best_temperature, held_out_scores
from labeler.models._linear import LinearModel
from labeler.models._targets import checked, constant_chances, require_rows, seen_classes

_EPOCHS = 60
_PENALTY = 0.03


class LinearSgdFit:
    """One scikit-learn SGDClassifier for each class, and their weights as a linear model.

    Attributes
    ----------
    machines : by class column; only classes with both kinds of answers have one.
    constant : float32 (n_classes,), the probability of classes without a machine.
    """

    def __init__(
        self, machines: Mapping[int, Any], constant: NDArray[np.float32], multilabel: bool, temperature: float
    ) -> None:  # Any: scikit-learn has no types
        self.machines, self.constant, self.multilabel, self.temperature = machines, constant, multilabel, temperature
        self.n_classes = len(constant)
        self._linear = _as_linear(machines, constant, multilabel, temperature)

    @property
    def parameters(self) -> Mapping[str, float]:
        return self._linear.parameters

    def predict_proba(self, X: Features) -> Probabilities:
        return self._linear.predict_proba(X)

    def as_linear(self) -> LinearModel:
        """What it says now, as plain weights."""
        return self._linear

    def state(self) -> Mapping[str, Any]:  # Any: estimators for skops
        return {
            "machines": {str(column): machine for column, machine in self.machines.items()},
            "constant": np.array(self.constant),
            "multilabel": self.multilabel,
            "temperature": self.temperature,
        }


class LinearSgd:
    name: ClassVar[str] = "linear_sgd"
    title: ClassVar[str] = "Linear, learning on the fly (SGD)"
    description: ClassVar[str] = (
        "A straight border learned answer by answer: the quickest after each answer, a little less accurate."
    )
    online: ClassVar[bool] = True

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
    ) -> LinearSgdFit:
        """`warm` is not used: a version must be the same when made again from the log alone."""
        X = checked(X)
        if multilabel:
            require_rows(y)
            varying, constant = constant_chances(y)
            return LinearSgdFit(_machines(X, y, varying, weights, seed), constant, True, 1.0)
        seen = seen_classes(y)
        ticked = (y[:, None] == np.arange(n_classes)).astype(np.int32)
        temperature = _measured_temperature(X, np.searchsorted(seen, y), weights, seed)
        machines = _machines(X, ticked, seen, weights, seed)
        return LinearSgdFit(machines, np.zeros(n_classes, dtype=np.float32), False, temperature)

    def update(self, model: FittedModel, X: Features, y: Targets) -> LinearSgdFit:
        """One pass over the new answers. A class that had no answer before waits for the next full fit."""
        if not isinstance(model, LinearSgdFit):
            raise ExtensionError(f"linear_sgd cannot continue from a {type(model).__name__}")
        X = checked(X)
        machines = {}
        for column, machine in model.machines.items():
            continued = copy.deepcopy(machine)
            target = y[:, column] if model.multilabel else (y == column).astype(np.int32)
            machines[column] = continued.partial_fit(X, target)
        return LinearSgdFit(machines, np.array(model.constant), model.multilabel, model.temperature)

    def restore(self, state: Mapping[str, Any]) -> LinearSgdFit:  # Any: estimators from skops
        machines = {int(column): machine for column, machine in state["machines"].items()}
        constant = np.array(state["constant"], dtype=np.float32)
        return LinearSgdFit(machines, constant, bool(state["multilabel"]), float(state["temperature"]))


def _machines(
    X: Features,
    ticked: NDArray[np.int32],
    columns: NDArray[np.int32],
    weights: NDArray[np.float32] | None,
    seed: int,
) -> dict[int, Any]:  # Any: scikit-learn has no types
    from sklearn.linear_model import SGDClassifier

    found = {}
    for column in columns:
        machine = SGDClassifier(
            loss="log_loss", alpha=_PENALTY, average=True, random_state=seed, max_iter=_EPOCHS, tol=None
        )
        found[int(column)] = machine.fit(X, ticked[:, column], sample_weight=weights)
    return found


def _measured_temperature(
    X: Features, columns: NDArray[np.int64], weights: NDArray[np.float32] | None, seed: int
) -> float:
    """One against the rest says more than it knows: its scores become a softmax under a measured temperature."""
    if len(columns) < MEASURABLE:
        return 1.0

    def solve(
        rows: Features, known: NDArray[np.int64], kept: NDArray[np.float32] | None
    ) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        present = np.arange(int(known.max()) + 1, dtype=np.int32)
        machines = _machines(rows, (known[:, None] == present).astype(np.int32), present, kept, seed)
        return _stacked(machines)

    return best_temperature(*held_out_scores(solve, X, columns, weights, seed))[0]


def _stacked(machines: Mapping[int, Any]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:  # Any: as above
    """Coefficients (n_features, n_machines) and biases, in column order."""
    found = [machines[column] for column in sorted(machines)]
    if not found:
        return np.empty((0, 0)), np.empty(0)
    return np.stack([machine.coef_[0] for machine in found], axis=1), np.array([float(m.intercept_[0]) for m in found])


def _as_linear(
    machines: Mapping[int, Any], constant: NDArray[np.float32], multilabel: bool, temperature: float
) -> LinearModel:  # Any: as above
    coefficients, bias = _stacked(machines)
    return LinearModel(
        weights=(coefficients / temperature).astype(np.float32),
        bias=(bias / temperature).astype(np.float32),
        seen=np.array(sorted(machines), dtype=np.int32),
        link="sigmoid" if multilabel else "softmax",
        constant=constant,
        parameters={"penalty": _PENALTY, "temperature": temperature},
    )
