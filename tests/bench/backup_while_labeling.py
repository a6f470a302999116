# ruff: noqa: E402  (the display and BLAS are settled before Qt and numpy are imported)
"""Key press → next sample painted while backups of a large project are taken one after the other.

    python tests/bench/backup_while_labeling.py [--megabytes 500] [--answers 600] [--samples 100000]

Prints one JSON object: the same answers with and without backups. Bound: 16 ms at p99 with them.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import tempfile
import time
from pathlib import Path
from typing import Any

from labeler.store.engine import sqlite3

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
for _name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ.setdefault(_name, "1")

import numpy as np
from big_project import CLASSES, big_project
from window_latency import BOUNDS_MS, PER_SECOND, measure

from labeler.gui.app import open_window
from labeler.gui.auto import wait_for
from labeler.store.project_store import ProjectStore
from labeler.workbench.events import BackupEnded, SaveStatusChanged
from labeler.workbench.state import SaveState
from labeler.workbench.workbench import Workbench

_PATIENCE_MS = 300_000


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--megabytes", type=int, default=500)
    parser.add_argument("--answers", type=int, default=600)
    parser.add_argument("--samples", type=int, default=100_000)
    asked = parser.parse_args()
    os.environ["LABELER_HOME"] = tempfile.mkdtemp(prefix="labeler-bench-home-")
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(shutil.copytree(big_project(asked.samples), Path(scratch) / "texts.labeler"))
        size = inflate(folder, asked.megabytes << 20)
        found = compare(folder, asked.answers)
    print(json.dumps({"project_mb": round(size / 1e6), **found, "bounds_ms": BOUNDS_MS, "load": os.getloadavg()[0]}))


def inflate(folder: Path, wanted: int) -> int:
    """Give each sample metadata so long that the project file has the size wanted; returns what it came to."""
    path = folder / "project.db"
    connection = sqlite3.connect(path)
    count = connection.execute("SELECT count(*) FROM samples").fetchone()[0]
    filler = max(0, wanted - path.stat().st_size) // count
    connection.execute(
        "UPDATE samples SET meta = '{\"filler\":\"' || substr(hex(randomblob(?)), 1, ?) || '\"}'", (filler, filler)
    )
    connection.commit()
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    ProjectStore.open(folder).close()
    return path.stat().st_size


def compare(folder: Path, answers: int) -> dict[str, Any]:
    window = open_window(folder, "bench", offscreen=True)
    bench = window.workbench
    assert bench is not None
    wait_for(lambda: bench.model_status.version is not None and not bench.activities, _PATIENCE_MS)
    durable = Durable(bench)
    alone = measure(window, CLASSES, answers, pause_s=1.0 / PER_SECOND)
    alone["durable_ms"] = durable.figures()
    backups = Again(bench)
    beside = measure(window, CLASSES, answers, pause_s=1.0 / PER_SECOND)
    beside["durable_ms"] = durable.figures()
    backups.stop()
    wait_for(lambda: not bench.activities, _PATIENCE_MS)
    window.close()
    return {"alone": alone, "with_backups": beside, "backups": backups.taken, "seconds_a_backup": backups.seconds()}


class Again:
    """Takes a backup as soon as the last one is done."""

    def __init__(self, bench: Workbench) -> None:
        self.taken = 0
        self._bench = bench
        self._times: list[float] = []
        self._end = bench.events.subscribe(BackupEnded, self._on_ended)
        self._begin()

    def stop(self) -> None:
        self._end()

    def seconds(self) -> list[float]:
        return [round(each, 1) for each in self._times]

    def _begin(self) -> None:
        self._began = time.perf_counter()
        self._bench.backups.take()

    def _on_ended(self, event: BackupEnded) -> None:
        assert event.path is not None, event.problem
        self.taken += 1
        self._times.append(time.perf_counter() - self._began)
        self._begin()


class Durable:
    """From an answer to the word that it is saved."""

    def __init__(self, bench: Workbench) -> None:
        self._since = 0.0
        self._waited: list[float] = []
        bench.events.subscribe(SaveStatusChanged, self._on_status)

    def figures(self) -> dict[str, float]:
        """Of the answers since the last call."""
        waited, self._waited = np.asarray(self._waited or [0.0]), []
        return {f"p{at}": round(float(np.percentile(waited, at)), 1) for at in (50, 99, 100)}

    def _on_status(self, event: SaveStatusChanged) -> None:
        if event.status.state is SaveState.SAVING:
            self._since = self._since or time.perf_counter()
        elif event.status.state is SaveState.SAVED and self._since:
            self._waited.append((time.perf_counter() - self._since) * 1000)
            self._since = 0.0


if __name__ == "__main__":
    main()
