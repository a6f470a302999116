"""Consensus on real crowds with known truth: right, log loss, calibration error, seconds; and the peers'.

    python tests/bench/consensus_crowds.py [--crowds ../shared/data/crowd] [--peers PYTHON]

`--peers` is a Python that has crowd-kit and cleanlab; it need not be this one. Prints one JSON object: the mean of all
sets by method, each set, and a model in the loop on real handwritten digits whose annotators are simulated (none of the
crowds comes with features).
"""

from __future__ import annotations

import argparse
import csv
import json
import subprocess
import sys
import time
from pathlib import Path

import numpy as np

from labeler.agreement.consensus import METHODS, WITH_MODEL, consensus_of
from labeler.agreement.ratings import Ratings, ratings_of

SETS = ("bluebird", "cf", "dog", "face", "labelme", "ms", "product", "rte", "snow_temp", "snow_wsd", "sp")
CROWDS = Path(__file__).parents[3] / "shared" / "data" / "crowd"
BOUNDS = {"log_loss": 0.43, "calibration_error": 0.06, "below_majority": 0.015, "model_gain": 0.04}
_BINS = 10


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--crowds", type=Path, default=CROWDS)
    arguments.add_argument("--peers", default=sys.executable)
    asked = arguments.parse_args()
    by_set = {name: methods_on(*read(asked.crowds / name), asked.peers) for name in SETS}
    names = list(dict.fromkeys(name for found in by_set.values() for name in found))
    mean = {
        name: {
            figure: round(float(np.mean([found[name][figure] for found in by_set.values() if name in found])), 4)
            for figure in ("right", "log_loss", "calibration_error", "seconds")
        }
        | {"sets": sum(name in found for found in by_set.values())}
        for name in names
    }
    worst = min(found["calibrated"]["right"] - found["majority"]["right"] for found in by_set.values())
    peers = [figures["right"] for name, figures in mean.items() if " " in name]
    default, model = mean["calibrated"], in_the_loop()
    met = {
        "right": all(default["right"] >= right for right in peers),
        "log_loss": default["log_loss"] <= BOUNDS["log_loss"],
        "calibration_error": default["calibration_error"] <= BOUNDS["calibration_error"],
        "below_majority": worst >= -BOUNDS["below_majority"],
        "model_gain": model["gain"] >= BOUNDS["model_gain"],
    }
    print(json.dumps({"mean": mean, "sets": by_set, "digits": model, "bounds": BOUNDS, "met": met}))


def methods_on(ratings: Ratings, truth: np.ndarray, python: str) -> dict[str, dict[str, float]]:
    found = {}
    for method in METHODS:
        start = time.process_time()
        probability = consensus_of(ratings, method).probability
        found[method] = {**scored(probability, truth), "seconds": round(time.process_time() - start, 4)}
    given = {
        "item": ratings.item.tolist(), "annotator": ratings.annotator.tolist(), "category": ratings.category.tolist(),
        "items": len(ratings.items), "annotators": len(ratings.annotators), "categories": len(ratings.categories),
    }  # fmt: skip
    script = str(Path(__file__).with_name("consensus_peers.py"))
    told = subprocess.run([python, script], input=json.dumps(given), capture_output=True, text=True, check=True).stdout
    for name, peer in json.loads(told.splitlines()[-1]).items():
        if "failed" in peer:
            print(f"{name}: {peer['failed']}", file=sys.stderr)
        else:
            found[name] = {
                **scored(np.array(peer["probability"]), truth),
                "seconds": round(peer["seconds"], 4),
            }
    return found


def scored(probability: np.ndarray, truth: np.ndarray) -> dict[str, float]:
    """Ties count as the share of what they would be right by a draw."""
    known = truth >= 0
    found, right = probability[known], truth[known]
    at = (np.arange(len(found)), right)
    ahead = found >= found.max(axis=1, keepdims=True) - 1e-9
    hit = ahead[at] / ahead.sum(axis=1)
    sure = found.max(axis=1)
    part = np.minimum((sure * _BINS).astype(int), _BINS - 1)
    gaps = [abs(float((hit - sure)[part == b].sum())) for b in range(_BINS)]
    return {
        "right": round(float(hit.mean()), 4),
        "log_loss": round(float(-np.log(np.clip(found[at], 1e-6, 1)).mean()), 4),
        "calibration_error": round(sum(gaps) / len(found), 4),
    }


def read(folder: Path) -> tuple[Ratings, np.ndarray]:
    with (folder / "labels.csv").open(newline="") as file:
        said = [(row[0], row[1], row[2]) for row in list(csv.reader(file))[1:]]
    with (folder / "gold.csv").open(newline="") as file:
        gold = {row[0]: row[1] for row in list(csv.reader(file))[1:]}
    ratings = ratings_of(said, sorted({label for _, _, label in said} | set(gold.values())))
    place = {label: at for at, label in enumerate(ratings.categories)}
    return ratings, np.array([place[gold[item]] if item in gold else -1 for item in ratings.items])


def in_the_loop(seeds: int = 5) -> dict[str, object]:
    """LabelMe's shape on digits: 1,000 items, 59 annotators of .5 to .9, 2.5 labels each; the model learns from what
    the annotators say together, twice, and proposes out of sample."""
    from sklearn.datasets import load_digits

    X, y = load_digits(return_X_y=True)
    right: dict[str, list[float]] = {}
    for seed in range(seeds):
        draw = np.random.default_rng(seed)
        chosen = draw.permutation(len(X))[:1000]
        features, truth = X[chosen], y[chosen]
        ratings = simulated(truth, draw)
        for method in METHODS:
            found = consensus_of(ratings, method).probability
            right.setdefault(method, []).append(scored(found, truth)["right"])
        proposed = None
        for _ in range(2):
            found = consensus_of(ratings, "calibrated" if proposed is None else WITH_MODEL, proposed=proposed)
            proposed = out_of_sample(features, found.probability, seed)
        with_it = consensus_of(ratings, WITH_MODEL, proposed=proposed).probability
        right.setdefault(WITH_MODEL, []).append(scored(with_it, truth)["right"])
        right.setdefault("the model alone", []).append(scored(proposed, truth)["right"])
    mean = {name: round(float(np.mean(values)), 4) for name, values in right.items()}
    best = max(mean[method] for method in METHODS)
    return {"right": mean, "gain": round(mean[WITH_MODEL] - best, 4)}


def simulated(truth: np.ndarray, draw: np.random.Generator) -> Ratings:
    skill = draw.uniform(0.5, 0.9, 59)
    said = []
    for item, label in enumerate(truth.tolist()):
        for who in draw.choice(59, size=2 + int(draw.random() < 0.55), replace=False).tolist():
            # Half of all mistakes are the one that everybody makes.
            wrong = (label + 1) % 10 if draw.random() < 0.5 else int((label + draw.integers(1, 10)) % 10)
            said.append((str(item), f"a{who}", str(label if draw.random() < skill[who] else wrong)))
    found = ratings_of(said, [str(digit) for digit in range(10)])
    assert list(found.items) == [str(item) for item in range(len(truth))]
    return found


def out_of_sample(features: np.ndarray, probability: np.ndarray, seed: int) -> np.ndarray:
    from sklearn.linear_model import LogisticRegression

    label, sure = probability.argmax(axis=1), probability.max(axis=1)
    found = np.zeros_like(probability)
    for fold in np.array_split(np.random.default_rng(seed).permutation(len(features)), 5):
        rest = np.setdiff1d(np.arange(len(features)), fold)
        model = LogisticRegression(C=0.02, max_iter=500).fit(features[rest] / 16, label[rest], sure[rest])
        found[np.ix_(fold, model.classes_)] = model.predict_proba(features[fold] / 16)
    return found


if __name__ == "__main__":
    main()
