"""The loop on data with known labels: from files, for comparing strategies; and of a finished demo, beside random."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from labeler.errors import SourceError
from labeler.featurizers.npy_file import open_npy
from labeler.learning.fitting import fit
from labeler.learning.simulate import Curve, simulate
from labeler.registry import member

Report = Callable[[float | None, str], None]


def compare(
    features: Path,
    labels: Path,
    *,
    strategies: Sequence[str],
    model: str,
    budget: int,
    batch: int,
    seeds: Sequence[int],
    report: Report = lambda fraction, words: None,
) -> dict[str, Any]:  # Any: JSON leaves
    """Several strategies and seeds side by side. Raises `SourceError` for unusable files, `UsageError` for names."""
    member("models", model)
    for name in strategies:
        member("strategies", name)
    X = _numbers(features)
    y, names = _positions(labels)
    curves = []
    runs = [(strategy, seed) for seed in seeds for strategy in strategies]
    for number, (strategy, seed) in enumerate(runs):
        report(number / len(runs), f"{strategy}, seed {seed}")
        found = simulate(
            X, y, strategy=strategy, model=model, budget=budget, batch=batch, seed=seed, n_classes=len(names)
        )
        curves.append(_as_json(found))
    return {"samples": len(X), "features": int(X.shape[1]), "classes": names, "model": model, "curves": curves}


def _as_json(curve: Curve) -> dict[str, Any]:  # Any: JSON leaves
    return {
        "strategy": curve.strategy, "seed": curve.seed, "labels": list(curve.labels),
        "accuracy": [round(value, 5) for value in curve.accuracy],
        "macro_f1": [round(value, 5) for value in curve.macro_f1],
        "full_accuracy": round(curve.full_accuracy, 5), "full_macro_f1": round(curve.full_macro_f1, 5),
        "labels_to_90": curve.labels_to(0.9), "labels_to_95": curve.labels_to(0.95),
    }  # fmt: skip


def _numbers(path: Path) -> NDArray[np.float32]:
    found = open_npy(path)
    if found.dtype.kind not in "fiub" or found.ndim != 2:
        raise SourceError(
            f"{path} holds no numbers in rows ({found.dtype}, shape {found.shape}); features are a table of numbers, "
            "one row a sample"
        )
    return found.astype(np.float32)


def _positions(path: Path) -> tuple[NDArray[np.int32], list[str]]:
    """Labels of any plain kind as class positions with their names; an indicator matrix is kept."""
    labels = open_npy(path)
    if (
        labels.ndim not in (1, 2)
        or labels.dtype.kind not in "biufUS"
        or (labels.ndim == 2 and labels.dtype.kind in "US")
    ):
        raise SourceError(f"{path} holds {labels.dtype} of shape {labels.shape}; one label a row is needed")
    if labels.ndim == 2:
        return labels.astype(np.int32), [str(at) for at in range(labels.shape[1])]
    names, y = np.unique(labels, return_inverse=True)
    return y.astype(np.int32), [str(name) for name in names]


def demo_curve(
    X: NDArray[np.float32],
    y: NDArray[np.int32],
    asked: Sequence[int],
    *,
    n_classes: int,
    model: str,
    seed: int,
    runs: int = 5,
    points: int = 10,
    report: Report = lambda fraction, words: None,
) -> list[dict[str, float | int]]:
    """How good the model became along the answers given, beside answers to samples drawn at random.

    Both are tested on the same samples, those that neither was asked, so the comparison is fair.

    Parameters
    ----------
    X, y : features (n, n_features) and true class positions (n,) of all samples, by row.
    asked : rows in the order they were answered.
    runs : random orders to average over.

    Returns
    -------
    One dict a point: `labels`, `accuracy`, `random`.
    """
    counts = np.unique(np.linspace(min(5, len(asked)), len(asked), points).round().astype(int))
    ours = np.zeros((runs, len(counts)))
    random = np.zeros((runs, len(counts)))
    for run in range(runs):
        drawn = np.random.default_rng([seed, run]).permutation(len(X))[: len(asked)]
        test = np.setdiff1d(np.arange(len(X)), np.concatenate([np.asarray(asked), drawn]))
        for at, count in enumerate(counts):
            report((run * len(counts) + at) / (runs * len(counts)), "Comparing with random")
            ours[run, at] = _accuracy(X, y, np.asarray(asked[:count]), test, n_classes, model, seed)
            random[run, at] = _accuracy(X, y, drawn[:count], test, n_classes, model, seed)
    return [
        {"labels": int(count), "accuracy": round(float(mine), 4), "random": round(float(theirs), 4)}
        for count, mine, theirs in zip(counts, ours.mean(axis=0), random.mean(axis=0), strict=True)
    ]


def _accuracy(
    X: NDArray[np.float32],
    y: NDArray[np.int32],
    train: NDArray[np.int64],
    test: NDArray[np.int64],
    n_classes: int,
    model: str,
    seed: int,
) -> float:
    """On the test rows; with one class seen so far, everything is called that."""
    if len(test) == 0:
        return 1.0
    if np.unique(y[train]).size < 2:
        return float((y[test] == y[train][0]).mean())
    fitted = fit(model, X[train], y[train], n_classes=n_classes, multilabel=False, weights=None, seed=seed)
    return float((fitted.predict_proba(np.ascontiguousarray(X[test])).argmax(axis=1) == y[test]).mean())
