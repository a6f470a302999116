"""How often the 95 % intervals hold the truth over whole simulated histories: active questions beside an audit stream.

    python tests/bench/estimate_coverage.py [--histories 1000]

Each history has its own number of classes, imbalance, separation, pool and label counts: an audit sample and answers
chosen by margin in three rounds; the model is measured by `learning.audit` and the truth is that very model's figures
on 10,000 fresh samples. Printed for each figure: coverage, mean width, and in how many histories it was refused.
"""

from __future__ import annotations

import argparse
import json
import time
import warnings
from collections import defaultdict

import numpy as np
from numpy.typing import NDArray

from labeler.domain.model_version import Estimate
from labeler.learning import audit as auditing
from labeler.learning.audit import audit
from labeler.learning.estimates import estimates
from labeler.learning.fitting import fit, predict
from labeler.learning.snapshot import Snapshot

FRESH = 10_000
Truths = dict[str, list[float]]


def world(rng: np.random.Generator, count: int) -> tuple[NDArray[np.float32], NDArray[np.int32], int]:
    """Gaussian classes with random centres and shares."""
    classes = int(rng.integers(2, 5))
    shares = rng.dirichlet(np.full(classes, 4.0))
    centres = rng.normal(size=(classes, 6)) * rng.uniform(0.7, 1.8)
    y = rng.choice(classes, count, p=shares).astype(np.int32)
    return (centres[y] + rng.normal(size=(count, 6))).astype(np.float32), y, classes


def history(seed: int) -> tuple[dict[str, list[tuple[Estimate, float]]], bool]:
    rng = np.random.default_rng(seed)
    pool = int(rng.integers(800, 2500))
    X, y, classes = world(rng, pool + FRESH)
    audit_rows = rng.permutation(pool)[: int(rng.integers(20, 90))].astype(np.int32)
    labeled = audit_rows
    for _ in range(3):
        fitted = fitted_on(X, y, labeled, classes)
        if fitted is None:
            break
        rest = np.setdiff1d(np.arange(pool, dtype=np.int32), labeled)
        top = np.sort(predict(fitted, X, rest, False, lambda: None), axis=1)
        labeled = np.concatenate([labeled, rest[np.argsort(top[:, -1] - top[:, -2])[: int(rng.integers(5, 60))]]])
    fitted = fitted_on(X, y, labeled, classes)
    if fitted is None:
        return {}, False
    names = tuple(f"c{at}" for at in range(classes))
    found = audit(
        Snapshot(
            X=X[:pool], n_rows=pool, classes=names, multilabel=False, labeled=labeled, y=y[labeled],
            open_rows=np.empty(0, np.int32), audit_rows=audit_rows, model="logistic_regression", strategy="margin",
            seed=seed, version="", log_position=0,
        ),
        lambda: None,
    )  # fmt: skip
    if found.predictions is None:
        return {}, False
    costs = rng.uniform(1, 10, (classes, classes)) * (1 - np.eye(classes))
    told = estimates(found.predictions, names, costs, seed)
    fresh = np.arange(pool, pool + FRESH, dtype=np.int32)
    chances = predict(fitted, X, fresh, False, lambda: None)
    said, truth = chances.argmax(axis=1), y[fresh]
    table = np.zeros((classes, classes))
    np.add.at(table, (truth, said), 1)
    hits, answered, proposed = np.diag(table), table.sum(axis=1), table.sum(axis=0)
    assert told.cost is not None
    pairs = {
        "accuracy": [(told.accuracy, float((said == truth).mean()))],
        "macro_f1": [(told.macro_f1, float((2 * hits / (answered + proposed)).mean()))],
        "recall": [(c.recall, float(hits[at] / answered[at])) for at, c in enumerate(told.classes)],
        "precision": [
            (c.precision, float(hits[at] / proposed[at])) for at, c in enumerate(told.classes) if proposed[at]
        ],
        "brier": [(told.calibration.brier, float(((chances - np.eye(classes)[truth]) ** 2).sum(axis=1).mean()))],
        "overconfidence": [
            (told.calibration.overconfidence, float((chances.max(axis=1) - (said == truth)).mean()))
        ],
        "cost": [(told.cost, float(costs[truth, said].mean()))],
    }  # fmt: skip
    return pairs, True


def fitted_on(X, y, rows, classes):  # type: ignore[no-untyped-def]  # a bench's own helper
    if len(np.unique(y[rows])) < 2:
        return None
    return fit("logistic_regression", X[rows], y[rows], n_classes=classes, multilabel=False, weights=None, seed=0)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--histories", type=int, default=1000)
    parser.add_argument("--first-seed", type=int, default=0)
    asked = parser.parse_args()
    warnings.simplefilter("ignore")
    auditing.REFERENCE_NEEDED = 10**9  # the reference has no interval; its fits would double the time
    began, done, seed = time.perf_counter(), 0, asked.first_seed
    seen: dict[str, list[tuple[bool, float]]] = defaultdict(list)
    refused: dict[str, int] = defaultdict(int)
    while done < asked.histories:
        pairs, ok = history(seed)
        seed += 1
        done += ok
        for name, told in pairs.items():
            for estimate, truth in told:
                if estimate.low is None or estimate.high is None:
                    refused[name] += 1
                else:
                    seen[name].append((estimate.low <= truth <= estimate.high, estimate.high - estimate.low))
    figures = {
        name: {
            "coverage": round(float(np.mean([inside for inside, _ in told])), 4),
            "width": round(float(np.mean([width for _, width in told])), 4),
            "intervals": len(told),
            "refused": refused[name],
        }
        for name, told in seen.items()
    }
    print(json.dumps({"histories": done, **figures, "seconds": round(time.perf_counter() - began, 1)}))


if __name__ == "__main__":
    main()
