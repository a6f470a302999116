"""Label efficiency beside other libraries' strategies: one loop, one classifier, the same splits, starts and seeds.

    python tests/bench/label_sets.py SETS [--data ../shared/data/dev]
    python tests/bench/label_efficiency.py --loop ../shared/bench --sets SETS [--only digits,snips]
        [--ours adaptive] [--peers random,modal_margin] [--seeds 5] [--batch 10] [--results runs.jsonl]

The loop, its classifier and the peers' adapters are those of `--loop`. Peers are no dependency of the program: run with
`--ours ''` in an environment that has them, then with `--peers random` in one that has labeler, both on the same
`--results`; runs that are there are not repeated. Sets are `SETS/*.npz` and the loop's own; a name may carry `~lt`
(long-tailed classes), `~dup` (a tenth of the samples eleven times) and `~noise` (5 % of the pool's labels wrong).

Prints one JSON object: per set and regime the gain over random in points of normalised area under accuracy and
macro-F1, ours, each peer's, and ours to the best peer of that very set and regime; means over the sets; labels to 95 %
of the full-data accuracy, to random's.
"""

from __future__ import annotations

import argparse
import importlib
import json
import math
import os
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import numpy as np

PEERS = (
    "random,modal_margin,modal_entropy,cardinal_zhdanov,skal_maxherding,skal_maxherding_g1,skal_typiclust,skal_falcun"
)
METRICS = ("acc", "f1")
SHORT = 0.5  # points below the best peer that count
CPU_SECONDS = 120.0
BUDGET, SMALLEST_BUDGET, MOST_CLASSES = 500, 0.9, 120
Set = dict[str, Any]  # Any: X, y, pool, test, C as the loop wants them
Run = dict[str, Any]  # Any: one line of the results


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--loop", type=Path, required=True)
    parser.add_argument("--sets", type=Path)
    parser.add_argument("--only", default="")
    parser.add_argument("--ours", default="adaptive")
    parser.add_argument("--peers", default=PEERS)
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--batch", type=int, default=10)
    parser.add_argument("--budget", type=int, default=0)
    parser.add_argument("--results", type=Path, default=Path("label_efficiency.jsonl"))
    asked = parser.parse_args()
    os.environ |= {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    sys.path.insert(0, str(asked.loop.resolve()))
    loop, sets, peers = (importlib.import_module(name) for name in ("loop", "datasets", "peers"))
    for file in sorted(asked.sets.glob("*.npz")) if asked.sets else ():
        sets.register(file.stem, file)
    names = [name for name in asked.only.split(",") if name] or list(sets.ALL)
    specs = {name: peers.REGISTRY[name] for name in asked.peers.split(",") if name}
    specs |= {f"ours:{name}": ours(peers, name) for name in asked.ours.split(",") if name}
    run_all(loop, sets, names, specs, asked)
    runs = [run for run in lines(asked.results) if run["batch"] == asked.batch and run["dataset"] in names]
    print(json.dumps({"batch": asked.batch, "seeds": asked.seeds, **report(loop, runs)}))


def run_all(loop: Any, sets: Any, names: Iterable[str], specs: dict[str, Any], asked: argparse.Namespace) -> None:
    """Any: modules of the loop. Appends to the results what is not there yet."""
    done = {(run["dataset"], run["batch"], run["seed"], run["strategy"]) for run in lines(asked.results)}
    split = loop.split
    for name in names:
        data = variant(sets, name)
        loop.split = (lambda d, seed: with_noise(split, d, seed)) if "~noise" in name else split
        budget = min(asked.budget or loop.BUDGET.get(name, (0, BUDGET))[1], int(SMALLEST_BUDGET * data["pool"]))
        for seed in range(asked.seeds):
            wanted = {key: spec for key, spec in specs.items() if (name, asked.batch, seed, key) not in done}
            full = loop.full_scores(name, data, "logreg", seed) if wanted else None
            for key, spec in wanted.items():
                try:
                    run = loop.one_run(data, spec, "logreg", asked.batch, budget, seed, 3000, CPU_SECONDS, full)
                except (ValueError, ImportError, IndexError, KeyError) as error:  # a peer's own limits
                    run = {
                        "n": [],
                        "acc": [],
                        "f1": [],
                        "dnf": repr(error)[:200],
                        "full_acc": full[0],
                        "full_f1": full[1],
                    }
                run |= {"dataset": name, "clf": "logreg", "batch": asked.batch, "budget": budget, "seed": seed}
                with asked.results.open("a", encoding="utf-8") as file:
                    file.write(json.dumps(run | {"strategy": key}) + "\n")
                print(name, seed, key, run["acc"][-1:], run["dnf"] or "", file=sys.stderr)


def variant(sets: Any, name: str) -> Set:  # Any: a module of the loop
    base, *changes = name.split("~")
    data: Set = sets.load(base)
    rng = np.random.default_rng(0)
    rows = np.flatnonzero(data["y"] < MOST_CLASSES)
    if "lt" in changes:
        kept = []
        for label in np.unique(data["y"][rows]):
            own = rng.permutation(rows[data["y"][rows] == label])
            kept.append(own[: max(12, int(len(own) * 0.6**label))])
        rows = np.concatenate(kept)
    if "dup" in changes:
        rows = np.concatenate([rows, np.repeat(rng.permutation(rows)[: len(rows) // 10], 10)])
    if len(rows) != len(data["y"]) or changes:
        pool = int(0.7 * len(rows))
        data |= {"X": data["X"][rows], "y": data["y"][rows], "pool": pool, "test": len(rows) - pool}
    return data


def with_noise(split: Callable[..., Any], data: Set, seed: int) -> tuple[np.ndarray, ...]:
    X_pool, y_pool, X_test, y_test = split(data, seed)
    rng = np.random.default_rng(500 + seed)
    wrong = rng.random(len(y_pool)) < 0.05
    y_pool = np.where(wrong, rng.integers(0, int(data["y"].max()) + 1, len(y_pool)), y_pool)
    return X_pool, y_pool, X_test, y_test


def ours(peers: Any, name: str) -> Any:  # Any: a module of the loop
    """One of our strategies as the loop calls them, on the loop's own classifier."""
    from labeler import registry
    from labeler.contracts.query_strategy import PoolView

    strategy = registry.member("strategies", name)

    def make(_: Any) -> Callable[[Any], np.ndarray]:
        memory: dict[str, Any] = {}

        def query(context: Any) -> np.ndarray:
            proba = None
            if context.est is not None:
                proba = peers.proba_k(context.est, context.X_pool, context.K).astype(np.float32)
            view = PoolView(
                X=memory.setdefault("X", context.X.astype(np.float32)), pool=context.unl.astype(np.int32),
                labeled=np.asarray(context.lab, dtype=np.int32), n_classes=context.K, multilabel=False,
                y=np.asarray(context.y_lab if len(context.lab) else [], dtype=np.int32), batch=context.n,
                seed=context.seed, proba=proba, memory=memory,
            )  # fmt: skip
            return np.argsort(-strategy.score(view).utilities, kind="stable")[: context.n]

        return query

    return peers.Spec(make, cold=strategy.cold)


def lines(file: Path) -> list[Run]:
    return [json.loads(line) for line in file.read_text("utf-8").splitlines()] if file.exists() else []


def report(loop: Any, runs: list[Run]) -> dict[str, Any]:  # Any: a module of the loop; JSON leaves
    """Every figure is over the seeds that our first strategy and random both have."""
    table: dict[str, Any] = {}
    for name in dict.fromkeys(run["dataset"] for run in runs):
        own = [run for run in runs if run["dataset"] == name]
        mine = next((run["strategy"] for run in own if run["strategy"].startswith("ours:")), None)
        by = {key: {run["seed"]: run for run in own if run["strategy"] == key} for key in {r["strategy"] for r in own}}
        if mine is None or "random" not in by:
            continue
        seeds = sorted(set(by[mine]) & set(by["random"]))
        table[name] = {
            "seeds": len(seeds),
            "regimes": regimes(loop, by, seeds),
            "labels_to_95": reached(loop, by, seeds),
        }
    return {"sets": table, "means": means(table)}


def regimes(loop: Any, by: dict[str, dict[int, Run]], seeds: list[int]) -> dict[str, Any]:  # Any: as above
    found: dict[str, Any] = {}
    for regime, (low, high) in loop.REGIMES.items():
        cell: dict[str, Any] = {}
        for metric in METRICS:
            gains = {key: gain(loop, runs, by["random"], seeds, metric, low, high) for key, runs in by.items()}
            gains = {key: value for key, value in gains.items() if value is not None and not math.isnan(value)}
            peers = {key: value for key, value in gains.items() if not key.startswith("ours:")}
            if not peers:
                continue
            best = max(peers, key=lambda key: peers[key])
            cell[metric] = {key: round(value, 2) for key, value in sorted(gains.items())}
            cell[f"{metric}_best_peer"] = best
            cell[f"{metric}_to_best"] = {
                key: round(value - peers[best], 2) for key, value in gains.items() if key not in peers
            }
        if cell:
            found[regime] = cell
    return found


def gain(
    loop: Any, runs: dict[int, Run], random: dict[int, Run], seeds: list[int], metric: str, low: float, high: float
) -> float | None:  # Any: as above
    """Mean gain over random in points; None where not all seeds reach so far."""
    values = []
    for seed in seeds:
        run = runs.get(seed)
        if run is None or not run["n"]:
            return None
        end = min(high, run["budget"])
        if run["n"][-1] < end or max(low, run["n"][0]) >= end:
            return None
        one, other = (loop.area(each["n"], each[metric], low, end) for each in (run, random[seed]))
        values.append(100 * (one - other))
    return float(np.mean(values)) if values else None


def reached(loop: Any, by: dict[str, dict[int, Run]], seeds: list[int]) -> dict[str, float]:  # Any: as above
    """Labels to 95 % of full-data accuracy, to random's (geometric mean); where neither reaches it, it says nothing."""
    found = {}
    for key, runs in by.items():
        ratios = []
        for seed in (seed for seed in seeds if seed in runs and runs[seed]["n"]):
            pair = [loop.labels_to(r["n"], r["acc"], 0.95 * r["full_acc"]) for r in (runs[seed], by["random"][seed])]
            if any(map(math.isfinite, pair)):
                ratios.append(math.log(min(pair[0], runs[seed]["budget"]) / min(pair[1], runs[seed]["budget"])))
        if ratios:
            found[key] = round(math.exp(float(np.mean(ratios))), 3)
    return found


def means(table: dict[str, Any]) -> dict[str, Any]:  # Any: JSON leaves
    """Over the sets: each strategy that all sets have, and the best peer of each set, picked afterwards."""
    found: dict[str, Any] = {}
    for regime in dict.fromkeys(regime for each in table.values() for regime in each["regimes"]):
        for metric in METRICS:
            cells = [each["regimes"][regime] for each in table.values() if metric in each["regimes"].get(regime, {})]
            shared = set.intersection(*(set(cell[metric]) for cell in cells)) if cells else set()
            row = {key: round(float(np.mean([cell[metric][key] for cell in cells])), 2) for key in sorted(shared)}
            best = [cell[metric][cell[f"{metric}_best_peer"]] for cell in cells]
            short = [value for cell in cells for value in cell[f"{metric}_to_best"].values() if value < -SHORT]
            summary = {
                "sets": len(cells),
                "best_peer_each": round(float(np.mean(best)), 2),
                "short_of_best": len(short),
            }
            found[f"{regime} {metric}"] = row | summary
    ratios: dict[str, list[float]] = {}
    for each in table.values():
        for key, value in each["labels_to_95"].items():
            ratios.setdefault(key, []).append(math.log(value))
    found["labels_to_95"] = {key: round(math.exp(float(np.mean(values))), 3) for key, values in sorted(ratios.items())}
    return found


if __name__ == "__main__":
    main()
