"""How long it takes until everything is back after the database of a project with many answers is lost.

Run: python tests/bench/recovery.py [--events N]. Prints one JSON object. Times are those of `ProjectStore.open`.
"""

from __future__ import annotations

import argparse
import json
import random
import shutil
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from labeler.contracts.importer import ImportOptions
from labeler.domain.label_event import EventKind
from labeler.domain.sample import SampleUid
from labeler.domain.task import LabelClass, TaskSpec
from labeler.importers.csv_table import CsvTable
from labeler.store.label_log import EventDraft
from labeler.store.project_store import ProjectStore

BOUND_S = 1.0


def main() -> None:
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--events", type=int, default=100_000)
    wanted = arguments.parse_args()
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "whole.labeler"
        _fill(folder, Path(place), wanted.events)
        figures = {
            name: _recovery(folder, Path(place), destroy, wanted.events)
            for name, destroy in (
                ("nothing lost", lambda path: None),
                ("database deleted", _delete),
                ("database halved", _halve),
                ("an answer overwritten", _overwrite),
                ("journal deleted", lambda path: shutil.rmtree(path.parent / "journal")),
            )
        }
    print(
        json.dumps(
            {"events": wanted.events, "seconds": figures, "bound": BOUND_S, "met": max(figures.values()) <= BOUND_S}
        )
    )


def _fill(folder: Path, place: Path, events: int) -> None:
    with (place / "t.csv").open("w") as table:
        table.write("id,text\n")
        table.writelines(f"{n},a few words of a text to label number {n}\n" for n in range(events))
    spec = TaskSpec("single", (LabelClass("cat"), LabelClass("dog")))
    source = random.Random(0)
    with ProjectStore.create(folder, spec, "Bench") as store:
        store.intake.import_source(CsvTable(), place / "t.csv", ImportOptions())
        uids = store.sample_uids()
        for start in range(0, events, 2_000):
            store.append([_draft(uid, source) for uid in uids[start : start + 2_000]]).future.result()


def _draft(uid: SampleUid, source: random.Random) -> EventDraft:
    name = source.choice(["cat", "dog"])
    share = round(source.random(), 4)
    return EventDraft(
        uid, "anna", EventKind.LABEL, {"class": name}, seconds=1.5, shown_model="v12",
        shown_proposal={"cat": share, "dog": 1 - share}, reason={"strategy": "adaptive", "utility": share},
    )  # fmt: skip


def _recovery(folder: Path, place: Path, destroy: Callable[[Path], None], events: int) -> float:
    copy = Path(shutil.copytree(folder, place / "copy.labeler"))
    destroy(copy / "project.db")
    started = time.perf_counter()
    with ProjectStore.open(copy) as store:
        taken = time.perf_counter() - started
        assert store.log_position() == events, store.repairs
    shutil.rmtree(copy)
    return round(taken, 3)


def _delete(path: Path) -> None:
    path.unlink()


def _halve(path: Path) -> None:
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size // 2)


def _overwrite(path: Path) -> None:
    data = bytearray(path.read_bytes())
    at = data.index(b'{"class":"cat"}')
    data[at : at + 15] = b'{"class":"dog"}'
    path.write_bytes(data)


if __name__ == "__main__":
    main()
