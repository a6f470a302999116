"""How often the 80 % forecast intervals hold what really came, on learning curves of real sets.

    python tests/bench/forecast_backtest.py [--data FOLDER_OF_NPZ] [--cache FILE]

Curves (adaptive and random questions) come from `learning.simulate` and are kept in a temporary file. Each is cut at
several label counts; what comes after is foretold at 1.5, 2, 3 and 4 times as many labels. Measured two ways: *audit*,
as in a project, a tenth of the answers drawn at random being all that is known of the accuracy (interval against the
accuracy on the whole test set), and *exact*, the test set's own figure known at each point. The forecast's one tuned
constant, the largest walk, was chosen on breast, digits, fashion, segment and sms (`--data`, .npz files with X and y)
and on the demos, which are used without a folder; sets beside these are the check.
"""

from __future__ import annotations

import argparse
import json
import tempfile
import time
import warnings
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import NormalDist

import numpy as np
from numpy.typing import NDArray

from labeler.learning.forecast import MeasuredPoint, forecast, why_no_forecast
from labeler.learning.simulate import simulate

CUTS = (40, 60, 100, 150, 220, 320)
FACTORS = (1.5, 2.0, 3.0, 4.0)
MOST_ROWS = 3000
BUDGET = 600
SEEDS = (0, 1)
AUDIT_SHARE = 0.1
SHARED = 0.8
# Audit samples drawn of each curve: one sample's luck is in all of its cuts.
DRAWS = 6


@dataclass(frozen=True)
class Known:
    """One curve: label counts, test accuracies, test size."""

    name: str
    labels: list[int]
    accuracy: list[float]
    tests: int


def sets(folder: Path | None) -> Iterator[tuple[str, NDArray[np.float32], NDArray[np.int32]]]:
    if folder is None:
        from demo_data import DEMOS, demo
        from label_sets import features

        for name in DEMOS:
            reader, y = demo(name)
            yield name, features(reader), y
        return
    for file in sorted(folder.glob("*.npz")):
        with np.load(file, allow_pickle=False) as kept:
            X, y = kept["X"].astype(np.float32), kept["y"]
        rows = np.sort(np.random.default_rng(0).permutation(len(X))[:MOST_ROWS])
        yield file.stem, X[rows], np.unique(y[rows], return_inverse=True)[1].astype(np.int32)


def curves(folder: Path | None, cache: Path) -> list[Known]:
    kept = json.loads(cache.read_text()) if cache.exists() else {}
    found = []
    for name, X, y in sets(folder):
        for strategy in ("adaptive", "random"):
            for seed in SEEDS:
                key = f"{name}/{strategy}/{seed}"
                if key not in kept:
                    made = simulate(
                        X, y, strategy=strategy, model="logistic_regression", budget=BUDGET, batch=10, seed=seed
                    )
                    kept[key] = [list(made.labels), list(made.accuracy), round(0.3 * len(y))]
                    cache.write_text(json.dumps(kept))
                found.append(Known(key, *kept[key]))
    return found


def audit_points(curve: Known, rng: np.random.Generator) -> list[MeasuredPoint]:
    """As a project sees it: the sample of the earlier version is in that of the later one, most of its luck included.

    Four fifths of what decides whether an answer is predicted right stay with it from version to version.
    """
    kept = rng.standard_normal(curve.labels[-1])
    points = []
    for count, accuracy in zip(curve.labels, curve.accuracy, strict=True):
        audits = round(AUDIT_SHARE * count)
        if audits >= 5:
            luck = SHARED**0.5 * kept[:audits] + (1 - SHARED) ** 0.5 * rng.standard_normal(audits)
            points.append(_point(count, int((luck < NormalDist().inv_cdf(min(accuracy, 1 - 1e-9))).sum()), audits))
    return points


def exact_points(curve: Known) -> list[MeasuredPoint]:
    pairs = zip(curve.labels, curve.accuracy, strict=True)
    return [_point(count, round(accuracy * curve.tests), curve.tests) for count, accuracy in pairs]


def _point(labels: int, right: int, audits: int) -> MeasuredPoint:
    share = (right + 1) / (audits + 2)
    return MeasuredPoint(labels, right / audits, share * (1 - share) / audits, audits)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", type=Path)
    parser.add_argument("--cache", type=Path, default=Path(tempfile.gettempdir()) / "labeler-forecast-curves.json")
    asked = parser.parse_args()
    warnings.simplefilter("ignore")
    began = time.perf_counter()
    told: dict[str, list[tuple[bool, float, float]]] = defaultdict(list)
    seconds = []
    for number, curve in enumerate(curves(asked.data, asked.cache)):
        drawn = [audit_points(curve, np.random.default_rng([draw, number])) for draw in range(DRAWS)]
        for kind, points in [("exact", exact_points(curve)), *(("audit", points) for points in drawn)]:
            for cut in CUTS:
                known = [point for point in points if point.labels <= cut]
                if why_no_forecast(known) or known[-1].labels < 0.9 * cut:
                    continue
                started = time.perf_counter()
                made = forecast(known, curve.labels[-1], seed=number)
                seconds.append(time.perf_counter() - started)
                if made is None:
                    continue
                for factor in FACTORS:
                    if factor * cut <= curve.labels[-1]:
                        truth = float(np.interp(factor * cut, curve.labels, curve.accuracy))
                        low, middle, high = made.at(round(factor * cut))
                        inside = low <= truth <= high
                        for group in (kind, f"{kind} ×{factor:g}", f"{kind} {curve.name.split('/')[0]}"):
                            told[group].append((inside, high - low, abs(middle - truth)))
    figures = {
        group: {
            "coverage": round(float(np.mean([inside for inside, _, _ in cases])), 3),
            "width": round(float(np.mean([width for _, width, _ in cases])), 4),
            "error": round(float(np.mean([error for _, _, error in cases])), 4),
            "cases": len(cases),
        }
        for group, cases in sorted(told.items())
    }
    median_ms = round(1000 * float(np.median(seconds)), 1)
    print(json.dumps({**figures, "median_ms": median_ms, "seconds": round(time.perf_counter() - began, 1)}))


if __name__ == "__main__":
    main()
