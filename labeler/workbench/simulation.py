"""The loop on data with known labels: strategies side by side; and a finished demo beside random."""

from __future__ import annotations

import csv
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from labeler.errors import UsageError, UserError
from labeler.learning.fitting import fit
from labeler.learning.simulate import Curve, simulate
from labeler.registry import member
from labeler.workbench.labeled_data import LabeledData

Report = Callable[[float | None, str], None]


def compare(
    data: LabeledData,
    *,
    strategies: Sequence[str],
    model: str,
    budget: int,
    batch: int,
    seeds: Sequence[int],
    hunt: str | None = None,
    report: Report = lambda fraction, words: None,
) -> dict[str, Any]:  # Any: JSON leaves
    """Several strategies and seeds side by side. Raises `UsageError` for unknown names.

    `summary` holds means over the seeds, the gains paired with random where random is among the strategies.
    """
    member("models", model)
    for name in strategies:
        member("strategies", name)
    if hunt is not None and hunt not in data.names:
        raise UsageError(f"“{hunt}” is not among the classes: {', '.join(data.names)}")
    curves = []
    runs = [(strategy, seed) for seed in seeds for strategy in strategies]
    for number, (strategy, seed) in enumerate(runs):
        report(number / len(runs), f"{strategy}, seed {seed}")
        curves.append(
            simulate(
                data.X, data.y, strategy=strategy, model=model, budget=budget, batch=batch, seed=seed,
                n_classes=len(data.names), hunt=None if hunt is None else data.names.index(hunt),
            )
        )  # fmt: skip
    return {
        "samples": len(data.X), "features": int(data.X.shape[1]), "classes": list(data.names), "model": model,
        "summary": [_summary(name, curves) for name in dict.fromkeys(strategies)],
        "curves": [_as_json(curve) for curve in curves],
    }  # fmt: skip


def mean_curve(curves: Sequence[Mapping[str, Any]], strategy: str, value: str) -> list[tuple[int, float]]:
    """Mean over the seeds at the label counts that all of them have; curves as `compare` gives them."""
    own = [dict(zip(curve["labels"], curve[value], strict=True)) for curve in curves if curve["strategy"] == strategy]
    shared = sorted(set.intersection(*(set(points) for points in own))) if own else []
    return [(count, float(np.mean([points[count] for points in own]))) for count in shared]


def write_points(path: Path, curves: Sequence[Mapping[str, Any]]) -> None:
    """Every point of every curve, one a line."""
    header = ["strategy", "seed", "labels", "accuracy", "macro_f1"]
    try:
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(header)
            for curve in curves:
                points = zip(curve["labels"], curve["accuracy"], curve["macro_f1"], strict=True)
                writer.writerows([curve["strategy"], curve["seed"], *point] for point in points)
    except OSError as error:
        raise UserError(f"{path} cannot be written ({error.strerror or error})") from error


def _summary(strategy: str, curves: Sequence[Curve]) -> dict[str, Any]:  # Any: JSON leaves
    own = {curve.seed: curve for curve in curves if curve.strategy == strategy and curve.labels}
    random = {curve.seed: curve for curve in curves if curve.strategy == "random" and curve.labels}
    shared = [seed for seed in own if seed in random]
    found: dict[str, Any] = {"strategy": strategy, "seeds": len(own)}
    for metric in ("accuracy", "macro_f1"):
        found[f"mean_{metric}"] = _mean([own[seed].mean(metric) for seed in own])
        gains = [100 * (own[seed].mean(metric) - random[seed].mean(metric)) for seed in shared]
        found[f"gain_{metric}"] = _mean(gains)
        found[f"gain_{metric}_se"] = round(float(np.std(gains, ddof=1) / len(gains) ** 0.5), 5) if shared[1:] else None
    found["labels_to_95"] = [curve.labels_to(0.95) for curve in own.values()]
    found["found"] = _mean([float(curve.found[-1]) for curve in own.values() if curve.found])
    return found


def _mean(values: Sequence[float]) -> float | None:
    return round(float(np.mean(values)), 5) if values else None


def _as_json(curve: Curve) -> dict[str, Any]:  # Any: JSON leaves
    return {
        "strategy": curve.strategy, "seed": curve.seed, "labels": list(curve.labels),
        "accuracy": [round(value, 5) for value in curve.accuracy],
        "macro_f1": [round(value, 5) for value in curve.macro_f1],
        "full_accuracy": round(curve.full_accuracy, 5), "full_macro_f1": round(curve.full_macro_f1, 5),
        "labels_to_90": curve.labels_to(0.9), "labels_to_95": curve.labels_to(0.95), "found": list(curve.found),
    }  # fmt: skip


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
