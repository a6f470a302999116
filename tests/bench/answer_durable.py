"""How long an answer takes until it is durable in journal and database, and how little the asking thread waits.

Run: python tests/bench/answer_durable.py [--answers N]. Prints one JSON object; times are in milliseconds.
"""

from __future__ import annotations

import argparse
import json
import tempfile
import time
from pathlib import Path

from labeler.domain.label_event import EventKind
from labeler.domain.sample import SampleUid
from labeler.domain.task import LabelClass, TaskSpec
from labeler.store.label_log import EventDraft
from labeler.store.project_store import ProjectStore

P50_MS, P99_MS = 2.0, 15.0


def main() -> None:
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--answers", type=int, default=1_000)
    arguments.add_argument(
        "--dir", type=Path, default=None, help="the disk to measure; the current folder's if not given"
    )
    wanted = arguments.parse_args()
    with tempfile.TemporaryDirectory(dir=wanted.dir or Path.cwd()) as place:
        durable, asking = _measure(Path(place), wanted.answers)
    figures = {
        "durable_p50": _share(durable, 0.5), "durable_p99": _share(durable, 0.99), "durable_max": max(durable),
        "asking_thread_p50": _share(asking, 0.5), "asking_thread_p99": _share(asking, 0.99),
    }  # fmt: skip
    met = figures["durable_p50"] <= P50_MS and figures["durable_p99"] <= P99_MS
    rounded = {name: round(value, 3) for name, value in figures.items()}
    print(json.dumps({"answers": wanted.answers, **rounded, "bounds": {"p50": P50_MS, "p99": P99_MS}, "met": met}))


def _measure(place: Path, answers: int) -> tuple[list[float], list[float]]:
    spec = TaskSpec("single", (LabelClass("cat"), LabelClass("dog")))
    durable, asking = [], []
    with ProjectStore.create(place / "bench.labeler", spec, "Bench") as store:
        for n in range(answers + 20):
            draft = EventDraft(
                SampleUid(f"{n:064x}"), "anna", EventKind.LABEL, {"class": "cat"}, seconds=1.5, shown_model="v1",
                shown_proposal={"cat": 0.6, "dog": 0.4}, reason={"strategy": "adaptive"},
            )  # fmt: skip
            started = time.perf_counter()
            ticket = store.append([draft])
            given = time.perf_counter()
            ticket.future.result()
            done = time.perf_counter()
            if n >= 20:
                durable.append((done - started) * 1000)
                asking.append((given - started) * 1000)
    return durable, asking


def _share(values: list[float], share: float) -> float:
    return sorted(values)[int(len(values) * share)]


if __name__ == "__main__":
    main()
