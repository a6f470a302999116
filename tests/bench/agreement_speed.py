"""Agreement and consensus of a million labels: 200,000 samples, five of 50 annotators each, ten classes.

    python tests/bench/agreement_speed.py [--samples 200000]

Prints one JSON object of CPU seconds on one thread, beyond reading the data. Peers run beside where they are installed.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import resource
import time
from collections.abc import Callable

os.environ["OMP_NUM_THREADS"] = "1"

import numpy as np

from labeler.agreement.by_annotator import cohen_kappas, pairs_of
from labeler.agreement.consensus import consensus_of
from labeler.agreement.ratings import Ratings
from labeler.agreement.running import RunningAgreement
from labeler.agreement.study import coefficients_of
from labeler.agreement.weights import weight_matrix

BOUNDS = {
    "coefficients": 0.15, "pairs": 0.2, "dawid_skene": 0.6, "calibrated": 3.0, "memory_mb": 250.0,
    "one_more_label_us": 20.0, "figures_kept_up_ms": 2.0,
}  # fmt: skip
ANNOTATORS, CLASSES, EACH = 50, 10, 5


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--samples", type=int, default=200_000)
    ratings = simulated(arguments.parse_args().samples)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    weights = weight_matrix("identity", ratings.categories)
    figures = {
        "coefficients": cpu(lambda: coefficients_of(ratings)),
        "pairs": cpu(lambda: cohen_kappas(pairs_of(ratings), weights, 0.95)),
        "dawid_skene": cpu(lambda: consensus_of(ratings, "dawid-skene")),
        "calibrated": cpu(lambda: consensus_of(ratings, "calibrated")),
    }
    figures["memory_mb"] = round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024 - before, 1)
    figures |= kept_up(ratings)
    for method in ("bayesian-dawid-skene", "glad", "mace"):
        figures[method] = cpu(lambda method=method: consensus_of(ratings, method))
    peers = {"krippendorff_alpha": cpu(lambda: krippendorff(ratings))} if installed("krippendorff") else {}
    if installed("sklearn"):
        scikit_learn(ratings)  # its import is not what is measured
        peers["sklearn_one_pair_times_1225"] = round(1225 * cpu(lambda: scikit_learn(ratings)), 2)
    met = {name: figures[name] <= bound for name, bound in BOUNDS.items()}
    print(json.dumps({"labels": len(ratings), **figures, "peers": peers, "bounds": BOUNDS, "met": met}))


def kept_up(ratings: Ratings) -> dict[str, float]:
    """What a further label costs, and the headline figures after it; they are asked for once before, for their
    imports."""
    started = time.process_time()
    running = RunningAgreement.of(ratings)
    each = (time.process_time() - started) / len(ratings)
    running.figures()
    kappas = cpu(lambda: [running.kappas() for _ in range(5)]) / 5
    figures = cpu(lambda: [running.figures() for _ in range(20)]) / 20
    return {"one_more_label_us": round(each * 1e6, 2), "figures_kept_up_ms": round(figures * 1e3, 2),
            "kappas_kept_up_ms": round(kappas * 1e3, 2)}  # fmt: skip


def simulated(samples: int) -> Ratings:
    draw = np.random.default_rng(0)
    truth = np.repeat(draw.integers(CLASSES, size=samples), EACH)
    who = np.argsort(draw.random((samples, ANNOTATORS)), axis=1)[:, :EACH].ravel().astype(np.int64)
    said = np.where(draw.random(truth.size) < 0.75, truth, draw.integers(CLASSES, size=truth.size))
    names = [str(n) for n in range(samples)]
    people, classes = (tuple(f"{kind}{n}" for n in range(count)) for kind, count in (("a", ANNOTATORS), ("c", CLASSES)))
    return Ratings(np.repeat(np.arange(samples), EACH), who, said, names, people, classes)


def cpu(work: Callable[[], object]) -> float:
    started = time.process_time()
    work()
    return round(time.process_time() - started, 4)


def installed(name: str) -> bool:
    return importlib.util.find_spec(name) is not None


def krippendorff(ratings: Ratings) -> float:
    import krippendorff as peer  # type: ignore[import-not-found]

    return float(peer.alpha(value_counts=ratings.counts(), level_of_measurement="nominal"))


def scikit_learn(ratings: Ratings) -> float:
    from sklearn.metrics import cohen_kappa_score

    first, second = (ratings.annotator == at for at in (0, 1))
    both = np.intersect1d(ratings.item[first], ratings.item[second])
    one, other = (ratings.category[mask][np.isin(ratings.item[mask], both)] for mask in (first, second))
    return float(cohen_kappa_score(one, other))


if __name__ == "__main__":
    main()
