"""How fast data comes in: CSV rows and small images a second, read in a limited child, all the way into a project.

Run: python tests/bench/import_speed.py [--rows N] [--images N]. Prints one JSON object.
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import tempfile
import time
from pathlib import Path

import numpy as np

from labeler.contracts.importer import Importer, ImportOptions
from labeler.domain.task import LabelClass, TaskSpec
from labeler.importers.csv_table import CsvTable
from labeler.importers.image_folder import ImageFolder
from labeler.store.project_store import ProjectStore
from labeler.workbench.reading import stage_in_child

ROWS_BOUND = 50_000
IMAGES_BOUND = 300


def main() -> None:
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--rows", type=int, default=100_000)
    arguments.add_argument("--images", type=int, default=2_400)
    wanted = arguments.parse_args()
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        table, pictures = _table(folder, wanted.rows), _pictures(folder, wanted.images)
        before = _peak_mb()
        unlabeled = ImportOptions(label="", leave_out=("label",))
        figures = {
            "csv_rows_per_s": _speed(folder / "a.labeler", CsvTable(), table, unlabeled, wanted.rows),
            "csv_rows_per_s_again_all_duplicates": _speed(
                folder / "a.labeler", CsvTable(), table, unlabeled, wanted.rows
            ),
            "csv_rows_per_s_with_a_label_event_each": _speed(
                folder / "b.labeler", CsvTable(), table, ImportOptions(), wanted.rows
            ),
            "images_per_s": _speed(folder / "c.labeler", ImageFolder(), pictures, ImportOptions(), wanted.images),
            "memory_added_mb": round(_peak_mb() - before, 1),
        }
    bounds = {"csv_rows_per_s": ROWS_BOUND, "images_per_s": IMAGES_BOUND}
    met = all(figures[name] >= bound for name, bound in bounds.items())
    print(json.dumps({"rows": wanted.rows, "images": wanted.images, **figures, "bounds": bounds, "met": met}))


def _speed(project: Path, importer: Importer, source: Path, options: ImportOptions, count: int) -> int:
    spec = TaskSpec("single", (LabelClass("cat"), LabelClass("dog")))
    with ProjectStore.open(project) if project.exists() else ProjectStore.create(project, spec, "Bench") as store:
        store.set_setting("warm", True)
        started = time.perf_counter()
        report = store.intake.import_source(importer, source, options, stager=stage_in_child)
        taken = time.perf_counter() - started
        assert report.added + report.duplicates == count and not report.rejected
    return round(count / taken)


def _table(folder: Path, rows: int) -> Path:
    words = ["boot", "river", "quickly", "seventeen", "of", "the", "green", "letter", "again", "however"]
    source = random.Random(0)
    with (folder / "t.csv").open("w", encoding="utf-8") as file:
        file.write("id,text,label\n")
        for n in range(rows):
            file.write(f"{n:07},{' '.join(source.choices(words, k=12))} {n},{source.choice(['cat', 'dog'])}\n")
    return folder / "t.csv"


def _pictures(folder: Path, images: int) -> Path:
    from PIL import Image

    noise = np.random.default_rng(0)
    (folder / "pictures").mkdir()
    for n in range(images):
        pixels = noise.integers(0, 255, (64, 64, 3), dtype=np.uint8)
        Image.fromarray(pixels).save(folder / "pictures" / (f"{n}.jpg" if n % 2 else f"{n}.png"))
    return folder / "pictures"


def _peak_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main()
