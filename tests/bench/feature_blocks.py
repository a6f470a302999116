"""What each block of features brings on the embedded sets: accuracy of logistic regression with few and many answers.

    python tests/bench/feature_blocks.py [--seeds 5] [--markdown]

Prints one JSON object (accuracy in per cent by set, blocks and number of random answers), or a table for the README.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from pathlib import Path

import numpy as np
from demo_data import DEMOS, demo

from labeler.learning.feature_space import chosen_blocks
from labeler.learning.featurize import featurize
from labeler.learning.fitting import fit, predict
from labeler.learning.simulate import split_rows

ANSWERS = (30, 100, 300)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--markdown", action="store_true")
    asked = parser.parse_args()
    found = {name: one_set(name, asked.seeds) for name in DEMOS}
    print(markdown(found) if asked.markdown else json.dumps({"answers": ANSWERS, "sets": found}))


def one_set(name: str, seeds: int) -> dict[str, list[float]]:
    reader, y = demo(name)
    names = [block.spec for block in chosen_blocks(reader.samples[0].modality, None)]
    choices = {block: [block] for block in names} if len(names) > 1 else {}
    choices["all"] = names
    found = {}
    for label, blocks in choices.items():
        with tempfile.TemporaryDirectory() as folder:
            X = np.array(featurize(reader, Path(folder), blocks, 0, lambda done, total: None, lambda: None).X)
        found[label] = [accuracy(X, y, count, seeds) for count in ANSWERS]
    return found


def accuracy(X: np.ndarray, y: np.ndarray, count: int, seeds: int) -> float:
    """Mean over seeds, in per cent, on the held-out third."""
    shares = []
    for seed in range(seeds):
        split = split_rows(y, 0.3, seed)
        rows = np.random.default_rng(seed).permutation(split.pool)[:count]
        fitted = fit(
            "logistic_regression", X[rows], y[rows], n_classes=int(y.max()) + 1, multilabel=False, weights=None,
            seed=seed,
        )  # fmt: skip
        chances = predict(fitted, X, split.test, False, lambda: None)
        shares.append(float((chances.argmax(axis=1) == y[split.test]).mean()))
    return round(100 * float(np.mean(shares)), 1)


def markdown(found: dict[str, dict[str, list[float]]]) -> str:
    lines = [
        "| set | blocks | " + " | ".join(f"{count} answers" for count in ANSWERS) + " |",
        "|---|---|" + "---|" * len(ANSWERS),
    ]
    for name, rows in found.items():
        lines += [f"| {name} | {blocks} | " + " | ".join(map(str, values)) + " |" for blocks, values in rows.items()]
    return "\n".join(lines)


if __name__ == "__main__":
    main()
