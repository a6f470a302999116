"""How fast a million labels go out as CSV and as Parquet, and how much memory it takes.

Run: python tests/bench/export_speed.py [--labels N]. Prints one JSON object; each export runs in a process of its own.
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from labeler.contracts.importer import ImportOptions
from labeler.domain.task import LabelClass, TaskSpec
from labeler.workbench.exports import ExportRequest, export_project
from labeler.workbench.projects import create_project
from labeler.workbench.transfers import import_sources

BOUNDS_S = {"csv": 10.0, "parquet": 8.0}
BOUND_MB = 400
_PER_SAMPLE = 4


def main() -> None:
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--labels", type=int, default=1_000_000)
    arguments.add_argument("--one", nargs=3, help="project, target and format of one export")
    given = arguments.parse_args()
    if given.one:
        project, target, name = given.one
        print(json.dumps(_one(Path(project), Path(target), name)))
        return
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        project = _project(folder, given.labels)
        figures = {}
        for name in BOUNDS_S:
            command = [sys.executable, __file__, "--one", str(project), str(folder / f"o.{name}"), name]
            said = subprocess.run(command, capture_output=True, check=True, text=True)
            figures[name] = json.loads(said.stdout)
        met = all(one["seconds"] <= BOUNDS_S[name] and one["peak_mb"] <= BOUND_MB for name, one in figures.items())
        bounds = {"seconds": BOUNDS_S, "peak_mb": BOUND_MB}
        print(json.dumps({"labels": given.labels, **figures, "bounds": bounds, "met": met}))


def _one(project: Path, target: Path, name: str) -> dict[str, float]:
    started = time.perf_counter()
    report = export_project(project, ExportRequest(target, name, "each"))
    seconds = time.perf_counter() - started
    return {"rows": report.rows, "seconds": round(seconds, 2), "peak_mb": round(_peak_mb())}


def _peak_mb() -> float:
    """Of this process since it was started. `ru_maxrss` would begin with the maximum of the process that forked it."""
    status = Path("/proc/self/status").read_text("ascii")
    peak = next(line for line in status.splitlines() if line.startswith("VmHWM:"))
    return int(peak.split()[1]) / 1024


def _project(folder: Path, labels: int) -> Path:
    """Texts that each have been labeled by four people."""
    words = ["boot", "river", "quickly", "seventeen", "of", "the", "green", "letter", "again", "however"]
    source = random.Random(0)
    table = folder / "t.csv"
    with table.open("w", encoding="utf-8") as file:
        file.write("item,text,annotator,label\n")
        for n in range(labels // _PER_SAMPLE):
            text = f"{' '.join(source.choices(words, k=12))} {n}"
            for who in range(_PER_SAMPLE):
                file.write(f"{n:07},{text},annotator {who},{source.choice(['cat', 'dog'])}\n")
    project = create_project(folder / "p", TaskSpec("single", (LabelClass("cat"), LabelClass("dog"))))
    import_sources(project, [table], ImportOptions(), format_name="long")
    return project


if __name__ == "__main__":
    main()
