"""What other libraries say of the cases of `agreement_peers.py`, which starts this with another Python.

Reads the cases as JSON, prints {"cases": [{peer: {figure: value}}], "missing": [library]}.
"""

from __future__ import annotations

import importlib.util
import json
import sys
import warnings

import numpy as np


def main() -> None:
    warnings.simplefilter("ignore")
    cases = json.load(sys.stdin)
    peers = {"irrCAC": irrcac, "krippendorff": alpha, "statsmodels": fleiss, "scikit-learn": cohen}
    module = {"scikit-learn": "sklearn"}
    there = {name: ask for name, ask in peers.items() if importlib.util.find_spec(module.get(name, name))}
    found = [{name: ask(case) for name, ask in there.items()} for case in cases]
    print(json.dumps({"cases": found, "missing": sorted(peers.keys() - there.keys())}))


def table(case) -> np.ndarray:
    return np.array([[np.nan if value is None else value for value in row] for row in case["said"]])


def irrcac(case) -> dict[str, float]:
    import pandas as pd
    from irrCAC.raw import CAC

    found = {}
    for choice in ("identity", "linear", "quadratic"):
        cac = CAC(pd.DataFrame(table(case)), weights=choice, categories=list(range(case["categories"])))
        asked = {
            "fleiss_kappa": cac.fleiss,
            "gwet_ac": cac.gwet,
            "brennan_prediger": cac.bp,
            "conger_kappa": cac.conger,
        }
        for name, ask in asked.items():
            value = ask()["est"]["coefficient_value"]
            found[name if choice == "identity" else f"{name} {choice}"] = float(value)
    return found


def alpha(case) -> dict[str, float]:
    import krippendorff

    levels = ("nominal", "ordinal", "interval", "ratio")
    return {f"krippendorff_alpha {level}": float(krippendorff.alpha(
        reliability_data=table(case).T, level_of_measurement=level, value_domain=list(range(case["categories"]))
    )) for level in levels}  # fmt: skip


def fleiss(case) -> dict[str, float]:
    from statsmodels.stats.inter_rater import aggregate_raters, fleiss_kappa

    said = table(case)
    if np.isnan(said).any():
        return {}
    return {"fleiss_kappa": float(fleiss_kappa(aggregate_raters(said.astype(int))[0], method="fleiss"))}


def cohen(case) -> dict[str, float]:
    from sklearn.metrics import cohen_kappa_score

    said = table(case)
    if said.shape[1] != 2:
        return {}
    labels, (a, b) = list(range(case["categories"])), said.astype(int).T
    return {
        "cohen_kappa" if weights is None else f"cohen_kappa {weights}": float(
            cohen_kappa_score(a, b, labels=labels, weights=weights)
        )
        for weights in (None, "linear", "quadratic")
    }


if __name__ == "__main__":
    main()
