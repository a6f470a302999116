"""What crowd-kit and cleanlab make of one crowd, for `consensus_crowds.py`, which starts this with another Python.

    python tests/bench/consensus_peers.py < RATINGS.json

Reads {"item", "annotator", "category": codes, "items", "annotators", "categories": counts} and prints one JSON object:
by method the probabilities of each item and the CPU seconds, or why there are none.
"""

from __future__ import annotations

import importlib.util
import json
import sys
import time
import warnings

import numpy as np


def main() -> None:
    warnings.simplefilter("ignore")
    given = json.load(sys.stdin)
    found = {}
    for name, peer in peers():
        start = time.process_time()
        try:
            found[name] = {"probability": peer(given).tolist(), "seconds": time.process_time() - start}
        except (AttributeError, ValueError, TypeError, IndexError, KeyError) as error:
            found[name] = {"failed": f"{type(error).__name__}: {error}"}
    print(json.dumps(found))


def peers():
    if importlib.util.find_spec("crowdkit"):
        from crowdkit.aggregation import GLAD, MACE, DawidSkene, MajorityVote, OneCoinDawidSkene, Wawa

        makers = (MajorityVote, Wawa, lambda: DawidSkene(100), lambda: OneCoinDawidSkene(100), GLAD, MACE)
        for name, make in zip(("MajorityVote", "Wawa", "DawidSkene", "OneCoin", "GLAD", "MACE"), makers, strict=True):
            yield f"crowd-kit {name}", lambda given, make=make: crowdkit(given, make())
    if importlib.util.find_spec("cleanlab"):
        yield "cleanlab CROWDLAB", crowdlab


def crowdkit(given, method):
    import pandas as pd

    table = pd.DataFrame({"task": given["item"], "worker": given["annotator"], "label": given["category"]})
    chances = method.fit_predict_proba(table)
    return chances.reindex(index=range(given["items"]), columns=range(given["categories"])).fillna(0).to_numpy()


def crowdlab(given):
    """Without features: cleanlab wants a model's probabilities, and the shares of the votes are its own way of having
    none."""
    from cleanlab.multiannotator import get_label_quality_multiannotator

    n, q = given["items"], given["categories"]
    votes = np.full((n, given["annotators"]), np.nan)
    votes[given["item"], given["annotator"]] = given["category"]
    shares = np.zeros((n, q))
    np.add.at(shares, (given["item"], given["category"]), 1)
    shares = (shares + 1 / q) / (shares.sum(axis=1, keepdims=True) + 1)
    quality = get_label_quality_multiannotator(votes, shares, verbose=False, return_weights=True)
    label = quality["label_quality"]["consensus_label"].to_numpy().astype(int)
    sure = quality["label_quality"]["consensus_quality_score"].to_numpy()
    found = np.repeat(((1 - sure) / max(1, q - 1))[:, None], q, axis=1)
    found[np.arange(n), label] = sure
    return found


if __name__ == "__main__":
    main()
