"""How fast a large file of Label Studio comes in, and how much memory its reader takes.

Run: python tests/bench/import_label_studio.py [--tasks N]. Prints one JSON object.
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import tempfile
import time
from pathlib import Path

from labeler.contracts.importer import ImportOptions
from labeler.domain.task import LabelClass, TaskSpec
from labeler.workbench.projects import create_project
from labeler.workbench.transfers import import_sources

BOUND_S = 60.0
BOUND_MB = 400


def main() -> None:
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--tasks", type=int, default=250_000)
    tasks = arguments.parse_args().tasks
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        source = _file(folder, tasks)
        project = create_project(folder / "p", TaskSpec("single", (LabelClass("cat"), LabelClass("dog"))))
        started = time.perf_counter()
        report = import_sources(project, [source], ImportOptions())
        seconds = time.perf_counter() - started
        peaks = [resource.getrusage(who).ru_maxrss / 1024 for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
        figures = {
            "tasks": tasks, "file_mb": round(source.stat().st_size / 1e6), "added": report.added,
            "labels": report.labels, "seconds": round(seconds, 1), "peak_mb": round(peaks[0]),
            "reader_peak_mb": round(peaks[1]),
        }  # fmt: skip
    met = figures["seconds"] <= BOUND_S and max(peaks) <= BOUND_MB and report.added == tasks
    print(json.dumps({**figures, "bounds": {"seconds": BOUND_S, "peak_mb": BOUND_MB}, "met": met}))


def _file(folder: Path, tasks: int) -> Path:
    words = ["boot", "river", "quickly", "seventeen", "of", "the", "green", "letter", "again", "however"]
    drawn = random.Random(0)
    path = folder / "tasks.json"
    with path.open("w", encoding="utf-8") as file:
        file.write("[")
        for n in range(tasks):
            result = {
                "id": f"r{n}", "from_name": "mood", "to_name": "text", "type": "choices", "origin": "manual",
                "value": {"choices": [drawn.choice(["cat", "dog"])]},
            }  # fmt: skip
            annotation = {
                "id": n, "completed_by": n % 3, "result": [result], "was_cancelled": False, "lead_time": 3.5,
                "created_at": "2026-01-01T00:00:00Z", "ground_truth": False,
            }  # fmt: skip
            task = {
                "id": n, "data": {"text": f"{' '.join(drawn.choices(words, k=25))} {n}"}, "annotations": [annotation],
                "predictions": [], "inner_id": n, "project": 1,
            }  # fmt: skip
            file.write(("," if n else "") + json.dumps(task))
        file.write("]")
    return path


if __name__ == "__main__":
    main()
