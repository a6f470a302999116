"""How many errors of the consensus lie at the head of the adjudication queue, on real crowds with known truth.

    python tests/bench/adjudication_order.py [--crowds ../shared/data/crowd]

`all` orders every sample, `differing` only those on which annotators differ, as the queue does; the share is of the
errors among what is ordered. `left_out` picks, for each set, the method that is best on all other sets: what the choice
of one method for all would have brought on a set it never saw. Sets with fewer than five errors are passed over and
named. Prints one JSON object.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np
from consensus_crowds import CROWDS, SETS, read

from labeler.agreement.consensus import METHODS, TIE, consensus_of
from labeler.agreement.doubt import chance_wrong

BOUNDS = {"first_tenth": 0.32, "first_fifth": 0.52}
_PARTS = (0.1, 0.2)
_ENOUGH = 5


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--crowds", type=Path, default=CROWDS)
    asked = arguments.parse_args()
    by_set, left = {}, []
    for name in SETS:
        found = shares_on(*read(asked.crowds / name))
        if found is None:
            left.append(name)
        else:
            by_set[name] = found
    orders = list(next(iter(by_set.values())))
    mean = {order: np.mean([found[order] for found in by_set.values()], axis=0) for order in orders}
    blind = np.mean([by_set[name][best_without(by_set, name)] for name in by_set], axis=0)
    ours = mean["the queue"]
    print(
        json.dumps(
            {
                "mean": {order: named(value) for order, value in mean.items()},
                "left_out": named(blind),
                "sets": {name: named(found["the queue"]) for name, found in by_set.items()},
                "passed_over": left,
                "bounds": BOUNDS,
                "met": {
                    "first_tenth": bool(ours[0] >= BOUNDS["first_tenth"]),
                    "first_fifth": bool(ours[1] >= BOUNDS["first_fifth"]),
                },
            }
        )
    )


def shares_on(ratings, truth):
    """By order, the shares of the first tenth and fifth of all samples, then of the differing ones."""
    consensus, counts = consensus_of(ratings), ratings.counts()
    known, rows = truth >= 0, np.arange(len(truth))
    ahead = consensus.probability >= consensus.probability.max(axis=1, keepdims=True) - TIE
    wrong = np.where(known, 1 - ahead[rows, np.maximum(truth, 0)] / ahead.sum(axis=1), 0)
    if wrong.sum() < _ENOUGH:
        return None
    orders = {
        "the queue": chance_wrong(consensus, ratings),
        "lowest vote agreement": 1 - counts.max(axis=1) / counts.sum(axis=1),
    }
    shown = consensus.probability.argmax(axis=1)
    for method in METHODS:
        orders[method] = 1 - consensus_of(ratings, method).probability[rows, shown]
    ordered = (known, known & (np.count_nonzero(counts, axis=1) > 1))
    return {name: [held(value, wrong, among, part) for among in ordered for part in _PARTS]
            for name, value in orders.items()}  # fmt: skip


def held(value, wrong, among, part):
    items = np.flatnonzero(among)
    order = items[np.argsort(-value[items], kind="stable")]
    return float(wrong[order[: round(part * order.size)]].sum() / wrong[items].sum())


def best_without(by_set, name):
    return max(METHODS, key=lambda method: sum(sum(by_set[other][method][:2]) for other in by_set if other != name))


def named(shares):
    keys = ("all_first_tenth", "all_first_fifth", "differing_first_tenth", "differing_first_fifth")
    return {key: round(float(share), 4) for key, share in zip(keys, shares, strict=True)}


if __name__ == "__main__":
    main()
