"""Answers needed to reach 90 % of full-data accuracy on the embedded sets: adaptive against random.

    python tests/bench/demo_efficiency.py [--seeds 10] [--batch 2] [--strategies adaptive,margin] [--sets texts_mail]

Prints one JSON object. The bound: adaptive needs at most 65 % of random's answers on average over the sets, and on none
more than random. Also reported: the same for macro-F1, which the rare class of images_traffic is about.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from pathlib import Path

import numpy as np
from demo_data import DEMOS, demo

from labeler.learning.featurize import featurize
from labeler.learning.simulate import Curve, simulate

SHARE = 0.9
BUDGET = 400
BOUND = 0.65


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=10)
    parser.add_argument("--batch", type=int, default=2)
    parser.add_argument("--strategies", default="adaptive")
    parser.add_argument("--sets", default=",".join(DEMOS))
    asked = parser.parse_args()
    strategies = asked.strategies.split(",")
    sets = {name: one_set(name, ["random", *strategies], asked.seeds, asked.batch) for name in asked.sets.split(",")}
    ratios = {name: [found[name]["ratio"] for found in sets.values()] for name in strategies}
    summary = {name: {"mean_ratio": round(float(np.mean(r)), 3), "worst_ratio": max(r)} for name, r in ratios.items()}
    met = all(figures["mean_ratio"] <= BOUND and figures["worst_ratio"] <= 1 for figures in summary.values())
    print(json.dumps({"seeds": asked.seeds, "batch": asked.batch, "sets": sets, "summary": summary, "bound_met": met}))


def one_set(name: str, strategies: list[str], seeds: int, batch: int) -> dict[str, dict[str, object]]:
    """Figures of each strategy on one set; `ratio` is of mean answers, to random's."""
    reader, y = demo(name)
    with tempfile.TemporaryDirectory() as folder:
        X = np.array(featurize(reader, Path(folder), None, 0, lambda done, total: None, lambda: None).X)
    found: dict[str, dict[str, object]] = {}
    random_mean = random_f1_mean = float("nan")
    for strategy in strategies:
        curves = [one_run(X, y, strategy, seed, batch) for seed in range(seeds)]
        answers = [curve.labels_to(SHARE) or BUDGET for curve in curves]
        f1 = [curve.labels_to(SHARE, "macro_f1") or BUDGET for curve in curves]
        if strategy == "random":
            random_mean, random_f1_mean = float(np.mean(answers)), float(np.mean(f1))
        found[strategy] = {
            "answers": answers, "mean": float(np.mean(answers)),
            "ratio": round(float(np.mean(answers)) / random_mean, 3),
            "macro_f1_mean": float(np.mean(f1)), "macro_f1_ratio": round(float(np.mean(f1)) / random_f1_mean, 3),
            "full_accuracy": round(float(np.mean([curve.full_accuracy for curve in curves])), 4),
        }  # fmt: skip
    return found


def one_run(X: np.ndarray, y: np.ndarray, strategy: str, seed: int, batch: int) -> Curve:
    """Runs until both accuracy and macro-F1 have reached their share, or the budget is spent."""
    return simulate(
        X, y, strategy=strategy, model="logistic_regression", budget=BUDGET, batch=batch, seed=seed, stop_at=SHARE
    )


if __name__ == "__main__":
    main()
