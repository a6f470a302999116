"""The labeling loop without a person: truth is known, so a strategy's learning curve can be drawn."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from labeler.errors import UserError
from labeler.learning.fitting import fit, predict
from labeler.learning.rerank import rerank
from labeler.learning.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class Curve:
    """How well a model does on held-out samples after so many answers.

    Attributes
    ----------
    labels : answers given, ascending.
    accuracy, macro_f1 : on the test samples, beside `labels`. For multiple choice accuracy counts samples with every
        class right.
    full_accuracy, full_macro_f1 : of the same model fitted on the whole pool.
    found : how many answers were of the hunted class, beside `labels`; empty without a hunt.
    """

    strategy: str
    model: str
    seed: int
    labels: tuple[int, ...]
    accuracy: tuple[float, ...]
    macro_f1: tuple[float, ...]
    full_accuracy: float
    full_macro_f1: float
    found: tuple[int, ...] = ()

    def mean(self, metric: str = "accuracy") -> float:
        """The normalised area under the curve: the mean figure over all label counts, linear between points."""
        values = self.accuracy if metric == "accuracy" else self.macro_f1
        if len(values) < 2:
            return float(values[0])
        span = self.labels[-1] - self.labels[0]
        return float(np.trapezoid(values, self.labels) / span)

    def labels_to(self, share: float, metric: str = "accuracy") -> int | None:
        """Answers until `share` of the full-data figure is reached and held over three points; None if never."""
        values = self.accuracy if metric == "accuracy" else self.macro_f1
        target = share * (self.full_accuracy if metric == "accuracy" else self.full_macro_f1)
        for at, count in enumerate(self.labels):
            if float(np.mean(values[at : at + 3])) >= target:
                return count
        return None


@dataclass(frozen=True, slots=True)
class Split:
    """Pool and test rows of one seed, ascending."""

    pool: NDArray[np.int32]
    test: NDArray[np.int32]


def split_rows(y: NDArray[np.int32], test_share: float, seed: int) -> Split:
    """A split that keeps class shares; classes of one sample go to the pool."""
    rng = np.random.default_rng([seed, 7])
    if y.ndim == 2:
        order = rng.permutation(len(y))
        count = max(1, round(test_share * len(y)))
        return Split(np.sort(order[count:]).astype(np.int32), np.sort(order[:count]).astype(np.int32))
    test: list[NDArray[np.int64]] = []
    for label in np.unique(y):
        rows = rng.permutation(np.flatnonzero(y == label))
        test.append(rows[: round(test_share * len(rows))])
    chosen = np.sort(np.concatenate(test)).astype(np.int32)
    pool = np.setdiff1d(np.arange(len(y), dtype=np.int32), chosen)
    return Split(pool.astype(np.int32), chosen)


def simulate(
    X: NDArray[np.float32],
    y: NDArray[np.int32],
    *,
    strategy: str,
    model: str,
    budget: int,
    batch: int,
    seed: int,
    n_classes: int | None = None,
    test_share: float = 0.3,
    stop_at: float | None = None,
    hunt: int | None = None,
    check: Callable[[], None] = lambda: None,
) -> Curve:
    """One run of one strategy: ask `batch` samples, answer with the truth, train, measure, until `budget` answers.

    Parameters
    ----------
    X : float32 (n, n_features), finite.
    y : class positions (n,), or 0/1 (n, n_classes) for multiple choice.
    hunt : a class to count, and to hunt for with the strategy "hunt".
    stop_at : end early once this share of full-data accuracy and macro-F1 was held over three points.

    Raises `UserError` if the arrays do not fit together or the test set would be empty.
    """
    X, y = _checked(X, y)
    multilabel = y.ndim == 2
    classes = n_classes or (y.shape[1] if multilabel else int(y.max()) + 1)
    split = split_rows(y, test_share, seed)
    if len(split.test) == 0 or len(split.pool) == 0:
        raise UserError(f"{len(y)} samples are too few to set {test_share:.0%} aside for testing")
    pool_X, pool_y = np.ascontiguousarray(X[split.pool]), y[split.pool]
    weights = None
    full = fit(model, pool_X, pool_y, n_classes=classes, multilabel=multilabel, weights=weights, seed=seed)
    full_scores = _scores(predict(full, X, split.test, multilabel, check), y[split.test])
    names = tuple(str(number) for number in range(classes))
    labeled = np.empty(0, dtype=np.int32)
    points: list[tuple[int, float, float]] = []
    memory: dict[str, object] = {}
    budget = min(budget, len(split.pool))
    while True:
        check()
        still_open = np.setdiff1d(np.arange(len(split.pool), dtype=np.int32), labeled)
        outcome = rerank(
            Snapshot(
                X=pool_X, n_rows=len(pool_X), classes=names, multilabel=multilabel, labeled=labeled,
                y=pool_y[labeled], open_rows=still_open, audit_rows=np.empty(0, dtype=np.int32), model=model,
                strategy=strategy, seed=seed, version="", log_position=len(labeled), batch=batch, memory=memory,
                hunt=names[hunt] if hunt is not None and strategy == "hunt" else "",
            ),
            check,
            lambda words: None,
        )  # fmt: skip
        if outcome.fitted is not None:
            found = _scores(predict(outcome.fitted, X, split.test, multilabel, check), y[split.test])
            points.append((len(labeled), *found))
            if stop_at is not None and _held(points, stop_at, full_scores):
                break
        if len(labeled) >= budget:
            break
        labeled = np.concatenate([labeled, outcome.ranking.rows[: min(batch, budget - len(labeled))]])
    answers = pool_y[labeled]
    hits = None if hunt is None else np.cumsum(answers[:, hunt] if multilabel else answers == hunt)
    labels, accuracy, macro_f1 = zip(*points, strict=True) if points else ((), (), ())
    return Curve(strategy, model, seed, labels, accuracy, macro_f1, *full_scores, _counted(labels, hits))


def _counted(labels: tuple[int, ...], hits: NDArray[np.int64] | None) -> tuple[int, ...]:
    return () if hits is None else tuple(int(hits[count - 1]) for count in labels)


def _held(points: list[tuple[int, float, float]], share: float, full: tuple[float, float]) -> bool:
    return len(points) >= 3 and all(
        found >= share * most for point in points[-3:] for found, most in zip(point[1:], full, strict=True)
    )


def _checked(X: NDArray[np.float32], y: NDArray[np.int32]) -> tuple[NDArray[np.float32], NDArray[np.int32]]:
    if X.ndim != 2 or len(X) != len(y) or len(X) == 0:
        raise UserError(f"features have shape {X.shape} and labels {y.shape}; expected one label for each row")
    if not np.isfinite(X).all():
        raise UserError("the features hold NaN or infinite values; fill them first")
    if y.min() < 0:
        raise UserError("labels must be class positions 0, 1, 2 …")
    return X.astype(np.float32, copy=False), y.astype(np.int32, copy=False)


def _scores(chances: NDArray[np.float32], truth: NDArray[np.int32]) -> tuple[float, float]:
    """Accuracy and macro-F1 over the classes that occur in the truth."""
    if truth.ndim == 2:
        said = (chances >= 0.5).astype(np.int32)
        return float((said == truth).all(axis=1).mean()), float(
            np.mean([_f1(s, t) for s, t in zip(said.T, truth.T, strict=True)])
        )
    best = chances.argmax(axis=1)
    f1 = [_f1(best == label, truth == label) for label in np.unique(truth)]
    return float((best == truth).mean()), float(np.mean(f1))


def _f1(said: NDArray[np.generic], true: NDArray[np.generic]) -> float:
    hits = int(np.sum((said == 1) & (true == 1)))
    total = int(np.sum(said == 1)) + int(np.sum(true == 1))
    return 2 * hits / total if total else 1.0
