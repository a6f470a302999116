"""Logistic regression, the default: strong on good features, quick to fit, and honest once its temperature is set."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from labeler.contracts.proposal_model import Features, FittedModel, Targets
from labeler.errors import ExtensionError
from labeler.models._calibration import MEASURABLE, best_temperature, held_out_scores
from labeler.models._linear import LinearModel, linear_from
from labeler.models._targets import checked, constant_chances, require_rows, seen_classes

# Inverse regularisation strengths to choose from once answers suffice, the first one before.
_STRENGTHS = (1.0, 0.1, 10.0)
_ITERATIONS = 200


class LogisticRegressionModel:
    """Multinomial for single choice, one against the rest for multiple choice.

    The starting point of `warm` is not used: a version must be the same when made again from the log alone.
    """

    name: ClassVar[str] = "logistic_regression"
    title: ClassVar[str] = "Logistic regression"
    description: ClassVar[str] = (
        "One straight border between classes: strong on good features, quick, its probabilities corrected. The default."
    )
    online: ClassVar[bool] = False

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
    ) -> LinearModel:
        X = checked(X)
        if multilabel:
            return _fit_each(X, y, weights)
        seen = seen_classes(y)
        columns = np.searchsorted(seen, y)
        strength, temperature, loss = _measured(X, columns, weights, seed)
        coefficients, bias = _solve(X, columns, weights, strength)
        return LinearModel(
            weights=(coefficients / temperature).astype(np.float32),
            bias=(bias / temperature).astype(np.float32),
            seen=seen,
            link="softmax",
            constant=np.zeros(n_classes, dtype=np.float32),
            parameters={"strength": strength, "temperature": temperature, "held_out_log_loss": loss},
        )

    def update(self, model: FittedModel, X: Features, y: Targets) -> FittedModel:
        raise ExtensionError("logistic regression is fitted anew after each answer; it has no online step")

    def restore(self, state: Mapping[str, Any]) -> LinearModel:  # Any: arrays and scalars
        return linear_from(state)


def _solve(
    X: Features, columns: NDArray[np.int64], weights: NDArray[np.float32] | None, strength: float
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Coefficients (n_features, n_seen) and biases (n_seen,) of the softmax; two classes too."""
    from sklearn.linear_model import LogisticRegression

    if 2 * (int(columns.max()) + 1) > len(columns):
        X, columns, weights = _with_silent_copies(X, columns, weights)
    machine = LogisticRegression(C=strength, max_iter=_ITERATIONS, tol=1e-3)
    fitted = machine.fit(X, columns, sample_weight=weights)
    coefficients, bias = np.asarray(fitted.coef_, dtype=np.float64), np.asarray(fitted.intercept_, dtype=np.float64)
    if len(coefficients) == 1:
        # scikit-learn keeps one sigmoid for two classes: as a softmax, the first class has score 0.
        coefficients = np.vstack([np.zeros_like(coefficients), coefficients])
        bias = np.concatenate([[0.0], bias])
    return coefficients.T, bias


def _with_silent_copies(
    X: Features, columns: NDArray[np.int64], weights: NDArray[np.float32] | None
) -> tuple[Features, NDArray[np.int64], NDArray[np.float32]]:
    """Every row once more with weight 0, which changes nothing in the fit.

    scikit-learn warns of a mistaken regression when there are more classes than half the rows; with one or two answers
    a class that is no mistake, and filtering warnings is not safe beside other threads.
    """
    own = np.ones(len(X), dtype=np.float32) if weights is None else weights
    return np.vstack([X, X]), np.concatenate([columns, columns]), np.concatenate([own, np.zeros_like(own)])


def _measured(
    X: Features, columns: NDArray[np.int64], weights: NDArray[np.float32] | None, seed: int
) -> tuple[float, float, float]:
    """(strength, temperature, held-out log loss) by cross-validation; the prior values while answers are few."""
    if len(columns) < MEASURABLE:
        return _STRENGTHS[0], 1.0, float("nan")
    found: list[tuple[float, float, float]] = []
    for strength in _STRENGTHS:
        scores, truth = held_out_scores(partial(_solve, strength=strength), X, columns, weights, seed)
        temperature, loss = best_temperature(scores, truth)
        found.append((loss, strength, temperature))
    loss, strength, temperature = min(found)
    return strength, temperature, loss


def _fit_each(X: Features, y: Targets, weights: NDArray[np.float32] | None) -> LinearModel:
    require_rows(y)
    varying, constant = constant_chances(y)
    coefficients = np.zeros((X.shape[1], len(varying)), dtype=np.float32)
    bias = np.zeros(len(varying), dtype=np.float32)
    for position, column in enumerate(varying):
        pair, offset = _solve(X, y[:, column].astype(np.int64), weights, _STRENGTHS[0])
        coefficients[:, position], bias[position] = pair[:, 1] - pair[:, 0], offset[1] - offset[0]
    return LinearModel(coefficients, bias, varying, "sigmoid", constant, {"strength": _STRENGTHS[0]})
