"""How fast the work of others comes home: several projects of many events each, merged into one, and again.

    python tests/bench/merge_speed.py [--projects 5] [--events 200000]

Prints one JSON object. Bounds: five projects of 200,000 events in 30 s, with 500 MB of memory at most.
"""

from __future__ import annotations

import argparse
import json
import resource
import shutil
import tempfile
import time
from pathlib import Path

from labeler.contracts.importer import ImportOptions
from labeler.domain.task import LabelClass, TaskSpec, complete_classes
from labeler.importers.csv_table import CsvTable
from labeler.store.project_store import ProjectStore

BOUNDS = {"merge_s": 30.0, "memory_mb": 500.0}


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--projects", type=int, default=5)
    arguments.add_argument("--events", type=int, default=200_000)
    wanted = arguments.parse_args()
    with tempfile.TemporaryDirectory(prefix="labeler-bench-") as scratch:
        home = Path(scratch) / "home.labeler"
        others = [build(home, Path(scratch), n, wanted.events) for n in range(wanted.projects)]
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        with ProjectStore.open(home) as store:
            first, report = timed(store, others)
            assert report == wanted.projects * wanted.events, report
            again, nothing = timed(store, others)
            assert nothing == 0
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    figures = {"merge_s": round(first, 2), "again_s": round(again, 2), "memory_mb": round(peak, 1)}
    met = figures["merge_s"] <= BOUNDS["merge_s"] and figures["memory_mb"] <= BOUNDS["memory_mb"]
    asked = {"projects": wanted.projects, "events_each": wanted.events, "memory_before_mb": round(before, 1)}
    print(json.dumps({**asked, **figures, "bounds": BOUNDS, "met": met}))


def timed(store: ProjectStore, others: list[Path]) -> tuple[float, int]:
    started = time.perf_counter()
    report = store.merge([other / "journal" for other in others], keep=True)
    assert not report.refused, report.refused[:3]
    return time.perf_counter() - started, report.events


def build(home: Path, scratch: Path, number: int, events: int) -> Path:
    """A copy of the home project in which one annotator labeled everything."""
    if not home.exists():
        spec = TaskSpec("single", complete_classes([LabelClass("cat"), LabelClass("dog")]))
        with ProjectStore.create(home, spec, "Bench") as store:
            options = ImportOptions(text="text", id="id", leave_out=("label",))
            store.intake.import_source(CsvTable(), table(scratch, events, 0), options)
    copy = Path(shutil.copytree(home, scratch / f"copy-{number}.labeler"))
    with ProjectStore.open(copy) as store:
        options = ImportOptions(text="text", id="id", label="label")
        store.intake.import_source(CsvTable(), table(scratch, events, number + 1), options, annotator=f"a{number}")
    return copy


def table(folder: Path, rows: int, turn: int) -> Path:
    path = folder / f"t{turn}.csv"
    with path.open("w", encoding="utf-8") as file:
        file.write("id,text,label\n")
        file.writelines(f"r{n},this is text number {n},{('cat', 'dog')[(n + turn) % 2]}\n" for n in range(rows))
    return path


if __name__ == "__main__":
    main()
