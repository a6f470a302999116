"""Extremely randomised trees (Geurts et al., 2006): for tables and features without linear order; slower to predict."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from labeler.contracts.proposal_model import Features, FittedModel, Probabilities, Targets
from labeler.errors import ExtensionError
from labeler.models._calibration import MEASURABLE, best_temperature
from labeler.models._targets import checked, constant_chances, require_rows, seen_classes

_TREES = 100
# A leaf's shares are blended with the class shares as if this many trees had said only those: never quite 0 or 1.
PRIOR_TREES = 2.0


class ExtraTreesFit:
    """A forest that tells the share of each class in a leaf, and the temperature of those shares.

    Attributes
    ----------
    forest : a regressor on 0/1 columns `seen`; squared error on them is Gini impurity. None where no column varies.
    prior : float32 (n_seen,), shares of the classes among the answers.
    """

    def __init__(
        self,
        forest: Any,  # Any: scikit-learn has no types
        seen: NDArray[np.int32],
        prior: NDArray[np.float32],
        constant: NDArray[np.float32],
        multilabel: bool,
        temperature: float,
    ) -> None:
        self._forest, self._seen, self._prior, self._constant = forest, seen, prior, constant
        self._multilabel, self._temperature = multilabel, temperature
        self.n_classes = len(constant)

    @property
    def parameters(self) -> Mapping[str, float]:
        return {"trees": float(_TREES), "temperature": self._temperature}

    def predict_proba(self, X: Features) -> Probabilities:
        chances = np.empty((len(X), self.n_classes), dtype=np.float32)
        chances[:] = self._constant
        if self._forest is None or len(X) == 0:
            return chances
        shares = _smoothed(self._forest.predict(checked(X)).reshape(len(X), -1), self._prior)
        if not self._multilabel:
            shares = shares ** (1.0 / self._temperature)
            shares /= shares.sum(axis=1, keepdims=True)
        chances[:, self._seen] = shares
        return chances

    def state(self) -> Mapping[str, Any]:  # Any: an estimator for skops
        return {
            "forest": self._forest, "seen": self._seen, "prior": self._prior, "constant": self._constant,
            "multilabel": self._multilabel, "temperature": self._temperature,
        }  # fmt: skip


def _smoothed(shares: NDArray[np.float64], prior: NDArray[np.float32]) -> NDArray[np.float64]:
    blended: NDArray[np.float64] = (_TREES * shares + PRIOR_TREES * prior) / (_TREES + PRIOR_TREES)
    return blended


def _grown(X: Features, ticked: NDArray[np.int32], weights: NDArray[np.float32] | None, seed: int) -> Any:  # Any: above
    from sklearn.ensemble import ExtraTreesRegressor

    targets = ticked[:, 0] if ticked.shape[1] == 1 else ticked
    forest = ExtraTreesRegressor(_TREES, bootstrap=True, max_features="sqrt", random_state=seed, n_jobs=1)
    return forest.fit(X, targets.astype(np.float64), sample_weight=weights)


def _out_of_bag_temperature(forest: Any, X: Features, ticked: NDArray[np.int32], prior: NDArray[np.float32]) -> float:
    """The temperature under which each answer, told by the trees that did not see it, is least surprising."""
    if len(ticked) < MEASURABLE:
        return 1.0
    told = np.zeros(ticked.shape)
    trees = np.zeros(len(ticked))
    for tree, drawn in zip(forest.estimators_, forest.estimators_samples_, strict=True):
        unseen = np.ones(len(ticked), dtype=np.bool_)
        unseen[drawn] = False
        if unseen.any():
            told[unseen] += tree.predict(X[unseen])
            trees[unseen] += 1
    known = trees > 0
    shares = told[known] / trees[known, None]
    return best_temperature(np.log(_smoothed(shares, prior)), ticked[known].argmax(axis=1))[0]


class ExtraTrees:
    name: ClassVar[str] = "extra_trees"
    title: ClassVar[str] = "Extra-trees"
    description: ClassVar[str] = (
        "Many random trees that vote: finds rules that combine columns, good on tables; slower on large pools."
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
    ) -> ExtraTreesFit:
        X = checked(X)
        if multilabel:
            require_rows(y)
            columns, constant = constant_chances(y)
            ticked = y[:, columns]
        else:
            columns, constant = seen_classes(y), np.zeros(n_classes, dtype=np.float32)
            ticked = (y[:, None] == columns).astype(np.int32)
        prior = ticked.mean(axis=0).astype(np.float32)
        if columns.size == 0:
            return ExtraTreesFit(None, columns, prior, constant, multilabel, 1.0)
        forest = _grown(X, ticked, weights, seed)
        temperature = 1.0 if multilabel else _out_of_bag_temperature(forest, X, ticked, prior)
        return ExtraTreesFit(forest, columns, prior, constant, multilabel, temperature)

    def update(self, model: FittedModel, X: Features, y: Targets) -> FittedModel:
        raise ExtensionError("extra-trees are grown anew after each answer; they have no online step")

    def restore(self, state: Mapping[str, Any]) -> ExtraTreesFit:  # Any: an estimator from skops
        return ExtraTreesFit(
            state["forest"], np.array(state["seen"], dtype=np.int32), np.array(state["prior"], dtype=np.float32),
            np.array(state["constant"], dtype=np.float32), bool(state["multilabel"]), float(state["temperature"]),
        )  # fmt: skip
