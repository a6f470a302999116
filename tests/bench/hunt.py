"""Labels until most samples of a very rare class are found: hunt against random order.

    python tests/bench/hunt.py [--seeds 5] [--batch 50] [--real X_and_y.npz --rare 8]

Prints one JSON object. Pools: 100,000 made samples of 64 features in thirty overlapping groups with 100 positives:
`attribute`, samples of all groups that have something in common beside; `groups`, two groups of their own; and, with
`--real`, an .npz with X and y in which class `--rare` is thinned to one in a thousand. Two classes, no answer to begin
with. Random needs 0.8 · (n + 1) labels for 80 % (the mean over orders). The bound: at most 10 % of these labels.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

import numpy as np

from labeler.learning.rerank import rerank
from labeler.learning.snapshot import Snapshot

SHARE = 0.8
BOUND = 0.1
RARE, COUNT, WIDTH = 100, 100_000, 64


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--batch", type=int, default=50)
    parser.add_argument("--strategies", default="hunt")
    parser.add_argument("--real", type=Path)
    parser.add_argument("--rare", type=int, default=0)
    parser.add_argument("--made", default="attribute,groups")
    asked = parser.parse_args()
    pools = {
        name: [make(seed) for seed in range(asked.seeds)]
        for name, make in MADE.items()
        if name in asked.made.split(",")
    }
    if asked.real is not None:
        pools[f"{asked.real.stem}_{asked.rare}"] = [
            thinned(asked.real, asked.rare, seed) for seed in range(asked.seeds)
        ]
    found = {
        f"{name}/{strategy}": figures(
            [labels_needed(*pool, strategy, asked.batch, seed) for seed, pool in enumerate(seeds)]
        )
        for name, seeds in pools.items()
        for strategy in asked.strategies.split(",")
    }
    met = all(cell["worst_share_of_random"] <= BOUND for cell in found.values())
    print(json.dumps({"seeds": asked.seeds, "batch": asked.batch, "pools": found, "bound_met": met}))


def figures(runs: list[dict[str, int]]) -> dict[str, object]:
    shares = [run["labels"] / run["random"] for run in runs]
    return {
        "runs": runs, "mean_share_of_random": round(float(np.mean(shares)), 4),
        "worst_share_of_random": round(max(shares), 4),
    }  # fmt: skip


def background(rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Samples of thirty groups of unequal size and spread, the groups' centres, and which sample is where."""
    centres = rng.normal(size=(30, WIDTH)) * 1.2
    spread = rng.uniform(0.6, 1.4, size=30)
    which = rng.choice(30, COUNT, p=rng.dirichlet(np.full(30, 2.0)))
    X = (centres[which] + rng.normal(size=(COUNT, WIDTH)) * spread[which, None]).astype(np.float32)
    return X, centres, which


def direction(rng: np.random.Generator) -> np.ndarray:
    away = rng.normal(size=WIDTH)
    return away / np.linalg.norm(away)


def attribute(seed: int) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(seed)
    X, _, _ = background(rng)
    y = np.zeros(COUNT, dtype=np.int32)
    y[rng.choice(COUNT, RARE, replace=False)] = 1
    X[y == 1] += direction(rng) * rng.normal(6.0, 1.0, size=(RARE, 1))
    return X, y


def groups(seed: int) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(seed)
    X, centres, _ = background(rng)
    y = np.zeros(COUNT, dtype=np.int32)
    rare = rng.choice(COUNT, RARE, replace=False)
    for part in np.array_split(rare, 2):
        middle = centres[rng.integers(30)] + 6.0 * direction(rng)
        X[part] = middle + rng.normal(size=(len(part), WIDTH)) * 0.8
    y[rare] = 1
    return X, y


MADE = {"attribute": attribute, "groups": groups}


def thinned(file: Path, rare: int, seed: int) -> tuple[np.ndarray, np.ndarray]:
    with np.load(file) as data:
        X, y = data["X"].astype(np.float32), data["y"]
    rng = np.random.default_rng(seed)
    others = np.flatnonzero(y != rare)
    kept = rng.permutation(np.flatnonzero(y == rare))[: max(10, len(others) // 1000)]
    rows = rng.permutation(np.concatenate([others, kept]))
    return X[rows], (y[rows] == rare).astype(np.int32)


def labels_needed(X: np.ndarray, y: np.ndarray, strategy: str, batch: int, seed: int) -> dict[str, int]:
    positives = int(y.sum())
    labeled = np.empty(0, dtype=np.int32)
    is_open = np.ones(len(y), dtype=np.bool_)
    memory: dict[str, object] = {}
    first = 0
    while int(y[labeled].sum()) < SHARE * positives and len(labeled) < len(y) // 5:
        outcome = rerank(
            Snapshot(
                X=X, n_rows=len(X), classes=("other", "rare"), multilabel=False, labeled=labeled, y=y[labeled],
                open_rows=np.flatnonzero(is_open).astype(np.int32), audit_rows=labeled[:0], model="logistic_regression",
                strategy=strategy, seed=seed, version="", log_position=len(labeled), batch=batch, memory=memory,
                hunt="rare" if strategy == "hunt" else "",
            ),
            lambda: None,
            lambda words: None,
        )  # fmt: skip
        rows = outcome.ranking.rows[:batch]
        hits = np.flatnonzero(y[rows])
        first = first or (len(labeled) + int(hits[0]) + 1 if len(hits) else 0)
        labeled = np.concatenate([labeled, rows])
        print(len(labeled), int(y[labeled].sum()), file=sys.stderr)
        is_open[rows] = False
    needed = np.flatnonzero(np.cumsum(y[labeled]) >= SHARE * positives)
    labels = int(needed[0]) + 1 if len(needed) else len(y)
    return {"positives": positives, "first_found": first, "labels": labels, "random": round(SHARE * (len(y) + 1))}


if __name__ == "__main__":
    main()
