# ruff: noqa: E402  (threads of BLAS are limited before numpy is imported)
"""The Review screen with a million labels: time to the first figures, and the longest stall of the window's thread.

    python tests/bench/review_million.py [--samples 200000] [--people 50]

A project of 200,000 texts with 5 answers each of 50 annotators and ten classes, made once and kept. `first_figures_s`
is from the click on Review to the first agreement figure on screen, `all_s` until every card is filled; stalls are gaps
of a 5 ms timer in that time. Prints one JSON object.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import shutil
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
for _name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ.setdefault(_name, "1")

import numpy as np
from window_latency import Stalls, rest

from labeler.domain.clock import HybridClock
from labeler.domain.label_event import EventKind
from labeler.domain.sample import row_uid
from labeler.domain.task import LabelClass, TaskSpec, complete_classes
from labeler.gui.app import open_window
from labeler.gui.auto import wait_for
from labeler.store.engine import sqlite3
from labeler.store.event_rows import INSERT_EVENT, bulk_rows
from labeler.store.project_store import ProjectStore
from labeler.store.standing import add_first_answers
from labeler.workbench.agreement_keeping import keep_agreement

BOUNDS = {"first_figures_s": 1.0, "stall_max_ms": 50.0}
CLASSES = tuple(f"class {n}" for n in range(10))
_EACH = 5
_RIGHT = 0.8
_PATIENCE_MS = 120_000


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--samples", type=int, default=200_000)
    arguments.add_argument("--people", type=int, default=50)
    asked = arguments.parse_args()
    os.environ["LABELER_HOME"] = tempfile.mkdtemp(prefix="labeler-bench-home-")
    folder = million_labels(asked.samples, asked.people)
    first, again = shown(folder), shown(folder)
    best = {name: min(first[name], again[name]) for name in first}
    met = {name: best[name] <= bound for name, bound in BOUNDS.items()}
    print(json.dumps({"labels": asked.samples * _EACH, "runs": [first, again], "bounds": BOUNDS, "met": met}))


def shown(folder: Path) -> dict[str, float]:
    window = open_window(folder, "a00", offscreen=True)
    shell, bench = window.shell, window.workbench
    assert shell is not None and bench is not None
    view = shell.review_desk.view
    rest(1.0)
    gc.collect()
    gc.freeze()
    stalls, began, cpu = Stalls(), time.perf_counter(), time.process_time()
    shell.go("review")
    wait_for(lambda: view.shows_agreement, _PATIENCE_MS)
    first, first_cpu = time.perf_counter() - began, time.process_time() - cpu
    wait_for(lambda: view.has_figures and view.is_filled, _PATIENCE_MS)
    queue = time.perf_counter() - began
    wait_for(lambda: bool(view.found and view.found.lead.work) and view.is_filled, _PATIENCE_MS)
    everything = time.perf_counter() - began
    stalls.stop()
    gaps = np.asarray(stalls.gaps)
    window.close()
    return {
        "first_figures_s": round(first, 3), "first_figures_cpu_s": round(first_cpu, 3),
        "queue_s": round(queue, 3), "all_s": round(everything, 3),
        "stall_p99_ms": round(float(np.percentile(gaps, 99)), 1), "stall_max_ms": round(float(gaps.max()), 1),
    }  # fmt: skip


def million_labels(samples: int, people: int) -> Path:
    """The project's folder, made now unless it is there."""
    folder = Path(tempfile.gettempdir()) / "labeler-bench" / f"review-{samples}-{people}.labeler"
    if (folder / "made").exists():
        return folder
    shutil.rmtree(folder, ignore_errors=True)
    folder.parent.mkdir(exist_ok=True)
    spec = TaskSpec("single", complete_classes(LabelClass(name) for name in CLASSES))
    with ProjectStore.create(folder, spec, "A million labels") as store:
        names = [f"a{n:02}" for n in range(people)]
        for name in names:
            store.ensure_annotator(name)
        writer = store._writing()

        def fill(db: object) -> None:
            connection = db.conn  # type: ignore[attr-defined]  # a sqlite_utils.Database
            with writer.recorded(connection):
                writer.journal.begin_batch(connection)
                _fill(connection, store, samples, names)

        writer.call(fill, own_transaction=True)
        keep_agreement(store)
    (folder / "made").touch()
    return folder


def _fill(connection: sqlite3.Connection, store: ProjectStore, samples: int, names: list[str]) -> None:
    connection.execute(
        "INSERT INTO imports(source, importer, options, added, duplicates, rejected, labels, imported_at) "
        "VALUES ('/t.csv', 'csv', '{}', ?, 0, 0, 0, '2026-01-01T00:00:00.000Z')",
        (samples,),
    )
    uids = sorted(row_uid(f"text {n}", None) for n in range(samples))
    connection.executemany(
        "INSERT INTO samples(uid, source, modality, text, meta, added_at) "
        "VALUES (?, ?, 'text', ?, '{}', '2026-01-01T00:00:00.000Z')",
        ((uid, f"/t.csv#{n}", f"text {n}") for n, uid in enumerate(uids)),
    )
    draw = np.random.default_rng(1)
    truth = draw.integers(0, len(CLASSES), samples)
    chosen = draw.random((samples, len(names))).argsort(axis=1)[:, :_EACH]
    said = np.where(draw.random((samples, _EACH)) < _RIGHT, truth[:, None], draw.integers(0, 10, (samples, _EACH)))
    then = store._now_ms() - 30 * 86_400_000
    clock, values = HybridClock(lambda: then), [json.dumps({"class": name}, separators=(",", ":")) for name in CLASSES]
    for at, name in enumerate(names):
        sample, place = np.nonzero(chosen == at)
        answers = ((uids[n], values[said[n, p]]) for n, p in zip(sample.tolist(), place.tolist(), strict=True))
        events = bulk_rows(
            answers, device=store.device, annotator=name, kind=EventKind.LABEL, reason={"import": 1},
            clock=clock, now_ms=then, prev_hash=store._writing().journal.tip,
        )  # fmt: skip
        connection.executemany(INSERT_EVENT, store._writing().journal.events(events, connection))
    connection.execute("CREATE TEMP TABLE careful(uid TEXT PRIMARY KEY)")
    add_first_answers(connection, 0, "careful")


if __name__ == "__main__":
    sys.exit(main())
