"""How fast answers come in from a file and go out as an export, and how soon a project of that size tells its status.

Run: python tests/bench/labels_in_out.py [--rows N]. Prints one JSON object.
"""

from __future__ import annotations

import argparse
import json
import random
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from labeler.contracts.importer import ImportOptions
from labeler.domain.task import LabelClass, TaskSpec
from labeler.workbench.answers_file import enter_answers
from labeler.workbench.exports import ExportRequest, export_project
from labeler.workbench.projects import create_project
from labeler.workbench.status import project_status
from labeler.workbench.transfers import import_sources

EXPORT_BOUND = 30_000
ANSWERS_BOUND = 10_000
STATUS_BOUND_S = 1.0


def main() -> None:
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--rows", type=int, default=100_000)
    rows = arguments.parse_args().rows
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        table, answers = _files(folder, rows)
        project = create_project(folder / "p", TaskSpec("single", (LabelClass("cat"), LabelClass("dog"))))
        import_sources(project, [table], ImportOptions(text="text", id="id"))
        figures = {
            "answers_per_s": round(rows / _seconds(lambda: enter_answers(project, answers, "anna"))),
            "answers_again_per_s": round(rows / _seconds(lambda: enter_answers(project, answers, "anna"))),
            "export_csv_rows_per_s": round(rows / _seconds(lambda: _export(project, folder / "a.csv"))),
            "export_jsonl_rows_per_s": round(rows / _seconds(lambda: _export(project, folder / "a.jsonl"))),
            "export_split_rows_per_s": round(
                rows / _seconds(lambda: _export(project, folder / "b.csv", "train=0.8,test=0.2"))
            ),
            "status_s": round(_seconds(lambda: project_status(project)), 3),
        }
    met = (
        figures["export_csv_rows_per_s"] >= EXPORT_BOUND
        and figures["answers_per_s"] >= ANSWERS_BOUND
        and figures["status_s"] <= STATUS_BOUND_S
    )
    bounds = {"export_csv_rows_per_s": EXPORT_BOUND, "answers_per_s": ANSWERS_BOUND, "status_s": STATUS_BOUND_S}
    print(json.dumps({"rows": rows, **figures, "bounds": bounds, "met": met}))


def _export(project: Path, target: Path, split: str | None = None) -> None:
    export_project(project, ExportRequest(target, split=split))


def _seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def _files(folder: Path, rows: int) -> tuple[Path, Path]:
    words = ["boot", "river", "quickly", "seventeen", "of", "the", "green", "letter", "again", "however"]
    source = random.Random(0)
    with (
        (folder / "t.csv").open("w", encoding="utf-8") as table,
        (folder / "l.csv").open("w", encoding="utf-8") as file,
    ):
        table.write("id,text\n")
        file.write("source,label\n")
        for n in range(rows):
            table.write(f"{n:07},{' '.join(source.choices(words, k=12))} {n}\n")
            file.write(f"{n:07},{source.choice(['cat', 'dog'])}\n")
    return folder / "t.csv", folder / "l.csv"


if __name__ == "__main__":
    main()
