"""Seconds and memory of one query, from ten thousand to ten million samples in a memory-mapped file.

    python tests/bench/rank_speed.py [--sizes 10000x128,100000x128,1000000x128,10000000x64] [--strategies adaptive]

Prints one JSON object. Per size: CPU seconds of scikit-learn's bare `predict_proba`, and of a query (our prediction and
the strategy, once fresh and once with the landmarks kept) for ten classes, 200 labels and batches of 50; seconds of a
whole re-ranking, fit and order included; memory beyond what the process had. Mapped pages of the file belong to the
system and are given beside the process's own memory. Every cell runs in a process of its own, on one thread.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np

from labeler import registry
from labeler.contracts.query_strategy import PoolView
from labeler.learning.fitting import fit, predict
from labeler.learning.rerank import rerank
from labeler.learning.snapshot import Snapshot

CLASSES = 10
LABELS = 200
BATCH = 50
STEP = 100_000


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", default="10000x128,100000x128,1000000x128,10000000x64")
    parser.add_argument("--strategies", default="adaptive")
    asked = parser.parse_args()
    os.environ |= {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}  # read by the processes started below
    found = []
    with tempfile.TemporaryDirectory() as folder:
        for size in asked.sizes.split(","):
            count, width = map(int, size.split("x"))
            file = Path(folder) / "X.npy"
            y = make_pool(file, count, width)
            bare = in_process(bare_prediction, file, y)
            for strategy in asked.strategies.split(","):
                cell = in_process(one_query, file, y, strategy)
                cell["times_bare"] = round(cell["query_cpu_s"] / bare["cpu_s"], 2)
                whole = in_process(whole_ranking, file, y, strategy)
                print(size, strategy, cell, whole, file=sys.stderr)
                found.append({"size": size, "strategy": strategy, "bare_cpu_s": bare["cpu_s"], **cell, **whole})
    growth = {name: ratios(found, name) for name in asked.strategies.split(",")}
    print(json.dumps({"classes": CLASSES, "labels": LABELS, "batch": BATCH, "cells": found, "growth": growth}))


def ratios(cells: list[dict[str, object]], strategy: str) -> list[float]:
    """Query seconds of each size to those of the one before."""
    seconds = [float(cell["query_cpu_s"]) for cell in cells if cell["strategy"] == strategy]  # type: ignore[arg-type]  # numbers
    return [round(later / earlier, 2) for earlier, later in pairwise(seconds)]


def make_pool(file: Path, count: int, width: int) -> np.ndarray:
    rng = np.random.default_rng(0)
    centres = rng.normal(size=(CLASSES, width)).astype(np.float32) * 0.6
    y = rng.integers(0, CLASSES, count).astype(np.int32)
    X = np.lib.format.open_memmap(file, mode="w+", dtype=np.float32, shape=(count, width))
    for start in range(0, count, STEP):
        part = y[start : start + STEP]
        X[start : start + STEP] = rng.standard_normal((len(part), width), dtype=np.float32) + centres[part]
    X.flush()
    return y


def in_process(work: Callable[..., dict[str, float]], *given: object) -> dict[str, float]:
    """What `work` returns, from a fresh process: its memory and caches are its own."""
    context = multiprocessing.get_context("spawn")
    receive, send = context.Pipe(duplex=False)
    process = context.Process(target=_child, args=(work, send, given))
    process.start()
    found: dict[str, float] = receive.recv()
    process.join()
    return found


def _child(work: Callable[..., dict[str, float]], send: object, given: tuple[object, ...]) -> None:
    send.send(work(*given))  # type: ignore[attr-defined]  # a multiprocessing connection


class Memory:
    """The most memory of its own (anonymous pages) that this process had beyond its start, sampled all along."""

    def __enter__(self) -> Memory:
        self.start = _kib("RssAnon")
        self.most = self.start
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()

    @property
    def extra_mib(self) -> float:
        return round((self.most - self.start) / 1024, 1)

    def _watch(self) -> None:
        while not self._over.wait(0.005):
            self.most = max(self.most, _kib("RssAnon"))


def _kib(name: str) -> int:
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return int(next(line for line in lines if line.startswith(name + ":")).split()[1])


def labels(y: np.ndarray) -> np.ndarray:
    return np.sort(np.random.default_rng(1).choice(len(y), LABELS, replace=False)).astype(np.int32)


def bare_prediction(file: Path, y: np.ndarray) -> dict[str, float]:
    from sklearn.linear_model import LogisticRegression

    X = np.load(file, mmap_mode="r")
    labeled = labels(y)
    model = LogisticRegression(max_iter=300).fit(X[labeled], y[labeled])
    model.predict_proba(X[:1000])
    parts = range(0, len(X), 1_000_000)  # at once up to a million rows: more would not fit into memory
    for start in parts:
        np.add.reduce(X[start : start + 1_000_000, 0])  # the file is in the page cache for everybody
    began = time.process_time()
    for start in parts:
        model.predict_proba(X[start : start + 1_000_000])
    return {"cpu_s": round(time.process_time() - began, 4)}


def one_query(file: Path, y: np.ndarray, strategy: str) -> dict[str, float]:
    X = np.load(file, mmap_mode="r")
    labeled = labels(y)
    fitted = fit(
        "logistic_regression", X[labeled], y[labeled], n_classes=CLASSES, multilabel=False, weights=None, seed=0
    )
    pool = np.setdiff1d(np.arange(len(y), dtype=np.int32), labeled).astype(np.int32)
    member = registry.member("strategies", strategy)
    memory: dict[str, object] = {}

    def query() -> float:
        began = time.process_time()
        proba = predict(fitted, X, pool, False, lambda: None)
        view = PoolView(
            X=X, pool=pool, labeled=labeled, y=y[labeled], n_classes=CLASSES, multilabel=False, batch=BATCH, seed=0,
            proba=proba, memory=memory,
        )  # fmt: skip
        utilities = member.score(view).utilities
        chosen = np.argpartition(-utilities, BATCH)[:BATCH]
        seconds = time.process_time() - began
        assert len(np.unique(chosen)) == BATCH
        return seconds

    small = fitted.predict_proba(np.array(X[:1000]))
    assert small.shape == (1000, CLASSES)
    with Memory() as used:
        fresh = query()
        again = min(query(), query())
    return {
        "fresh_query_cpu_s": round(fresh, 4), "query_cpu_s": round(again, 4), "extra_mib": used.extra_mib,
        "with_mapped_file_mib": round(_kib("VmHWM") / 1024, 1),
    }  # fmt: skip


def whole_ranking(file: Path, y: np.ndarray, strategy: str) -> dict[str, float]:
    X = np.load(file, mmap_mode="r")
    labeled = labels(y)
    pool = np.setdiff1d(np.arange(len(y), dtype=np.int32), labeled).astype(np.int32)
    snapshot = Snapshot(
        X=X, n_rows=len(X), classes=tuple(map(str, range(CLASSES))), multilabel=False, labeled=labeled, y=y[labeled],
        open_rows=pool, audit_rows=labeled[:0], model="logistic_regression", strategy=strategy, seed=0, version="v1",
        log_position=0, batch=BATCH,
    )  # fmt: skip
    quiet = (lambda: None, lambda words: None)
    few = np.arange(100, dtype=np.int32)
    rerank(replace(snapshot, X=np.array(X[:1000]), n_rows=1000, open_rows=few + 100, labeled=few, y=y[few]), *quiet)
    with Memory() as used:
        began, cpu = time.perf_counter(), time.process_time()
        outcome = rerank(snapshot, *quiet)
        seconds, cpu = time.perf_counter() - began, time.process_time() - cpu
    assert not outcome.problem, outcome.problem
    assert len(outcome.ranking.rows) == len(pool)
    return {"rerank_s": round(seconds, 3), "rerank_cpu_s": round(cpu, 3), "rerank_extra_mib": used.extra_mib}


if __name__ == "__main__":
    main()
