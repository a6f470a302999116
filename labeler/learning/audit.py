"""Honest predictions: of samples drawn uniformly at random, each by a model that did not learn from it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from labeler.domain.model_version import AUDIT_NEEDED, Estimate
from labeler.errors import ExtensionError, UserError
from labeler.learning.fitting import fit, predict
from labeler.learning.intervals import share_estimate, wilson
from labeler.learning.snapshot import Snapshot

__all__ = ["Audit", "AuditPredictions", "ReferencePoint", "audit", "estimate", "wilson"]

_FOLDS = 10
# Shares of the audit answers that models of the random-sampling reference learn from, each measured on the others.
_REFERENCE_SHARES = (0.25, 0.5, 0.9)
_REFERENCE_FOLDS = 5
# Audit answers needed before a reference is drawn from them.
REFERENCE_NEEDED = 20

Check = Callable[[], None]
Rows = NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class AuditPredictions:
    """The audit answers beside what models said that had not seen them.

    Attributes
    ----------
    rows : int32 (n,).
    truth : int32 (n,) class positions, or 0/1 (n, n_classes) for multiple choice.
    chances : float32 (n, n_classes).
    """

    rows: Rows
    truth: NDArray[np.int32]
    chances: NDArray[np.float32]

    @property
    def said(self) -> NDArray[np.int64]:
        """What is proposed, in the form of `truth`."""
        if self.truth.ndim == 2:
            return np.asarray(self.chances >= 0.5, dtype=np.int64)
        return np.asarray(np.argmax(self.chances, axis=1), dtype=np.int64)

    @property
    def right(self) -> NDArray[np.bool_]:
        """For multiple choice a proposal is right when every class is."""
        same: NDArray[np.bool_] = np.asarray(self.said == self.truth).reshape(len(self.truth), -1)
        return np.asarray(same.all(axis=1))


@dataclass(frozen=True, slots=True)
class ReferencePoint:
    """What random sampling gives from so many labels: `right` of `count` audit answers that were not learned from."""

    labels: int
    right: int
    count: int


@dataclass(frozen=True, slots=True)
class Audit:
    """One measurement of one model version.

    Attributes
    ----------
    predictions : None while nothing can be said; `n` audit answers there are then.
    training : accuracy on the very answers the model learned from.
    reference : random sampling, from few labels to many; empty while audit answers are too few for it.
    """

    predictions: AuditPredictions | None
    n: int
    training: Estimate
    reference: tuple[ReferencePoint, ...] = ()

    @property
    def estimate(self) -> Estimate:
        """Accuracy with Wilson's 95 % interval."""
        if self.predictions is None:
            return Estimate(None, None, None, self.n)
        return share_estimate(int(self.predictions.right.sum()), len(self.predictions.rows), AUDIT_NEEDED)


def audit(snapshot: Snapshot, check: Check) -> Audit:
    """Measure the snapshot's model on the pool by cross-fitting.

    The audit answers are dealt into folds; for each, the model is fitted on all other answers and predicts the fold.
    So no answer is wasted: audit answers train the real model too.
    """
    at = _audited(snapshot)
    unknown = Audit(None, len(at), Estimate(None, None, None, 0))
    if snapshot.X is None or len(at) < AUDIT_NEEDED:
        return unknown
    everything = np.flatnonzero(snapshot.labeled < len(snapshot.X))
    chances = np.empty((len(at), len(snapshot.classes)), dtype=np.float32)
    order = np.random.default_rng(snapshot.seed).permutation(len(at))
    for fold in np.array_split(order, min(_FOLDS, len(at))):
        check()
        found = _predicted(snapshot, np.setdiff1d(everything, at[fold]), at[fold], check)
        if found is None:
            return unknown
        chances[fold] = found
    known = AuditPredictions(snapshot.labeled[at], snapshot.y[at], chances)
    return Audit(known, len(at), _training(snapshot, everything, check), _reference(snapshot, at, check))


def estimate(snapshot: Snapshot, check: Check) -> Estimate:
    """The accuracy alone."""
    return audit(snapshot, check).estimate


def _audited(snapshot: Snapshot) -> NDArray[np.int64]:
    """Positions in `snapshot.labeled` of the audit answers that have features."""
    at = np.flatnonzero(np.isin(snapshot.labeled, snapshot.audit_rows))
    return at if snapshot.X is None else at[snapshot.labeled[at] < len(snapshot.X)]


def _training(snapshot: Snapshot, everything: NDArray[np.int64], check: Check) -> Estimate:
    found = _predicted(snapshot, everything, everything, check)
    if found is None:
        return Estimate(None, None, None, 0)
    fitted = AuditPredictions(snapshot.labeled[everything], snapshot.y[everything], found)
    return share_estimate(int(fitted.right.sum()), len(everything), 1)


def _reference(snapshot: Snapshot, at: NDArray[np.int64], check: Check) -> tuple[ReferencePoint, ...]:
    """Models that learn from audit answers alone, which are a random sample, measured on those they did not see."""
    if len(at) < REFERENCE_NEEDED:
        return ()
    points = []
    rng = np.random.default_rng([snapshot.seed, 3])
    for share in _REFERENCE_SHARES:
        size = round(share * len(at))
        right = count = 0
        order = rng.permutation(len(at))
        for fold in range(_REFERENCE_FOLDS):
            check()
            turned = np.roll(order, -(fold * len(at)) // _REFERENCE_FOLDS)
            learned, others = at[turned[:size]], at[turned[size:]]
            found = _predicted(snapshot, learned, others, check)
            if found is not None:
                said = AuditPredictions(snapshot.labeled[others], snapshot.y[others], found)
                right, count = right + int(said.right.sum()), count + len(others)
        if count:
            points.append(ReferencePoint(size, right, count))
    return tuple(points)


def _predicted(
    snapshot: Snapshot, train: NDArray[np.int64], asked: NDArray[np.int64], check: Check
) -> NDArray[np.float32] | None:
    """Probabilities of the positions `asked` by a model of the positions `train`; None if they do not suffice.

    Of soft labels those of the same samples are learned, without ties: the figure is of a little less learning.
    """
    X = snapshot.X
    assert X is not None
    rows, y = snapshot.labeled[train], snapshot.y[train]
    weights = None if snapshot.weights is None else snapshot.weights[train]
    if snapshot.soft is not None:
        soft, known = snapshot.soft, snapshot.soft.among(rows)
        rows, y, weights = soft.rows[known], soft.y[known], soft.weights[known]
    try:
        fitted = fit(
            snapshot.model, X[rows], y, n_classes=len(snapshot.classes),
            multilabel=snapshot.multilabel, weights=weights, seed=snapshot.seed,
        )  # fmt: skip
        return predict(fitted, X, snapshot.labeled[asked], snapshot.multilabel, check)
    except (UserError, ExtensionError):
        return None
