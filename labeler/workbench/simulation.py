"""The loop on data with known labels: from files, for comparing strategies; and of a finished demo, beside random."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from labeler.errors import SourceError
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
    X = _loaded(features).astype(np.float32)
    y, names = _positions(_loaded(labels))
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


def _loaded(path: Path) -> NDArray[Any]:  # Any: whatever the file holds, checked by the caller
    try:
        array = np.load(path, allow_pickle=False)
    except FileNotFoundError as error:
        raise SourceError(f"{path} does not exist; check the path") from error
    except (OSError, ValueError, EOFError) as error:
        raise SourceError(f"{path} is not a .npy file of plain numbers or texts: {error}") from error
    if not isinstance(array, np.ndarray):
        raise SourceError(f"{path} holds several arrays; save one as .npy")
    return array


def _positions(labels: NDArray[Any]) -> tuple[NDArray[np.int32], list[str]]:  # Any: as loaded
    """Labels of any plain kind as class positions with their names; an indicator matrix is kept."""
    if labels.ndim == 2:
        return labels.astype(np.int32), [str(at) for at in range(labels.shape[1])]
    names, y = np.unique(labels, return_inverse=True)
    return y.astype(np.int32), [str(name) for name in names]
