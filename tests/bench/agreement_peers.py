"""Our coefficients beside those of irrCAC, krippendorff, statsmodels and scikit-learn: case, ours, theirs, difference.

    python tests/bench/agreement_peers.py [--peers PYTHON] [--table]

`--peers` is a Python that has them; it need not be this one. Where it lacks a library that is said, and left out.
Cases are drawn with a fixed seed: annotators, categories, missing ratings and skill vary. Prints one JSON object, with
`--table` a table before it. A difference over 1e-9 fails, but for irrCAC, which rounds to five digits.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path

import numpy as np

from labeler.agreement.ratings import Ratings, ratings_of
from labeler.agreement.study import agreement_of

BOUND = 1e-9
# irrCAC rounds its coefficients.
_ROUNDED = 5.1e-6
_CASES = (
    # annotators, items, categories, share missing, skill
    (2, 40, 2, 0.0, 0.8), (2, 150, 3, 0.0, 0.7), (2, 100, 5, 0.0, 0.6), (3, 60, 3, 0.0, 0.8), (4, 80, 4, 0.2, 0.7),
    (5, 120, 3, 0.4, 0.9), (6, 50, 2, 0.3, 0.75), (8, 200, 6, 0.5, 0.6),
)  # fmt: skip


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--peers", default=sys.executable)
    arguments.add_argument("--table", action="store_true")
    asked = arguments.parse_args()
    cases = [table_of(number, *case) for number, case in enumerate(_CASES)]
    script = str(Path(__file__).with_name("agreement_peers_run.py"))
    told = subprocess.run(
        [asked.peers, script], input=json.dumps(cases), capture_output=True, text=True, check=True
    ).stdout
    answers = json.loads(told.splitlines()[-1])
    rows = [row for case, found in zip(cases, answers["cases"], strict=True) for row in compared(case, found)]
    worst = {
        peer: max((row["difference"] for row in rows if row["peer"] == peer), default=None)
        for peer in ("irrCAC", "krippendorff", "statsmodels", "scikit-learn")
    }
    met = all(row["difference"] <= (_ROUNDED if row["peer"] == "irrCAC" else BOUND) for row in rows)
    if asked.table:
        for row in rows:
            print("{case:34} {peer:13} {figure:26} {ours:.12f} {theirs:.12f} {difference:.1e}".format(**row))
    print(json.dumps({"compared": len(rows), "worst": worst, "missing": answers["missing"], "met": met, "rows": rows}))
    return 0


def table_of(number, annotators, items, categories, missing, skill):
    """Rows of items by annotators; None where somebody said nothing. Everything occurs."""
    draw = np.random.default_rng(number)
    truth = np.r_[np.arange(categories), draw.integers(0, categories, items - categories)]
    said = np.where(
        draw.random((items, annotators)) < skill, truth[:, None], draw.integers(0, categories, (items, annotators))
    )
    gone = draw.random((items, annotators)) < missing
    gone[:, :2][gone.sum(axis=1) > annotators - 2] = False
    words = f"{annotators} annotators, {items} × {categories}" + (f", {missing:.0%} missing" if missing else "")
    return {"name": words, "categories": categories,
            "said": [[None if lost else int(value) for value, lost in zip(*row, strict=True)]
                     for row in zip(said.tolist(), gone.tolist(), strict=True)]}  # fmt: skip


def compared(case, found):
    for peer, figures in found.items():
        for name, theirs in figures.items():
            ours = value_of(case, name)
            yield {"case": case["name"], "peer": peer, "figure": name, "ours": ours, "theirs": theirs,
                   "difference": abs(ours - theirs)}  # fmt: skip


def value_of(case, name: str) -> float:
    coefficient, _, choice = name.partition(" ")
    ratings = ratings_in(case)
    if coefficient == "krippendorff_alpha":
        figure = agreement_of(ratings, choice or "nominal").coefficients[coefficient]
    else:
        figure = agreement_of(ratings, "nominal", choice or "identity").coefficients[coefficient]
    assert figure.value is not None
    return figure.value


def ratings_in(case) -> Ratings:
    said = [
        (f"i{item}", f"a{who}", str(value))
        for item, row in enumerate(case["said"])
        for who, value in enumerate(row)
        if value is not None
    ]
    return ratings_of(said, [str(value) for value in range(case["categories"])])


if __name__ == "__main__":
    sys.exit(main())
