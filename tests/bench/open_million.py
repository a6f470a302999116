"""How long it takes to open a project of a million samples and a million answers, up to the first question.

Run: python tests/bench/open_million.py [--rows N]. Prints one JSON object. The project is made once and kept.
"""

from __future__ import annotations

import argparse
import gc
import json
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from labeler.domain.clock import HybridClock
from labeler.domain.label_event import EventKind
from labeler.domain.sample import row_uid
from labeler.domain.task import LabelClass, TaskSpec
from labeler.store.engine import sqlite3
from labeler.store.event_rows import INSERT_EVENT, bulk_rows
from labeler.store.project_store import ProjectStore
from labeler.store.standing import add_first_answers
from labeler.workbench.lanes import ManualRunner
from labeler.workbench.previews import InProcessDecoder
from labeler.workbench.workbench import Workbench

BOUND_S = 1.5
_SHARE_LABELED = 0.999


def main() -> None:
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--rows", type=int, default=1_000_000)
    rows = arguments.parse_args().rows
    folder = Path(tempfile.gettempdir()) / "labeler-bench" / f"million-{rows}.labeler"
    if not (folder / ".closed").exists():
        shutil.rmtree(folder, ignore_errors=True)
        _make(folder, rows)
    store_s, total_s = _opened(folder)
    figures = {"store_s": round(store_s, 3), "first_question_s": round(total_s, 3)}
    print(json.dumps({"rows": rows, **figures, "bound": BOUND_S, "met": total_s <= BOUND_S}))


def _opened(folder: Path) -> tuple[float, float]:
    # As the program itself does while it starts.
    gc.disable()
    started = time.perf_counter()
    with ProjectStore.open(folder) as store:
        store_s = time.perf_counter() - started
        assert not store.repairs, store.repairs.words
    started = time.perf_counter()
    bench = Workbench.open(folder, "anna", runner=ManualRunner(), decoder=InProcessDecoder())
    bench.questions.back_to_queue()
    total_s = time.perf_counter() - started
    assert bench.question is not None
    bench.close()
    return store_s, total_s


def _make(folder: Path, rows: int) -> None:
    folder.parent.mkdir(exist_ok=True)
    spec = TaskSpec("single", (LabelClass("cat"), LabelClass("dog")))
    with ProjectStore.create(folder, spec, "Million") as store:
        store.ensure_annotator("anna")
        writer = store._writing()

        def fill(db: object) -> None:
            connection = db.conn  # type: ignore[attr-defined]  # a sqlite_utils.Database
            with writer.recorded(connection):
                writer.journal.begin_batch(connection)
                _fill(connection, store, rows)

        writer.call(fill, own_transaction=True)
    with closing(sqlite3.connect(folder / "project.db")) as plain:
        assert plain.execute("SELECT count(*) FROM label_events").fetchone()[0] > rows * 0.99


def _fill(connection: sqlite3.Connection, store: ProjectStore, rows: int) -> None:
    connection.execute(
        "INSERT INTO imports(source, importer, options, added, duplicates, rejected, labels, imported_at) "
        "VALUES ('/t.csv', 'csv', '{}', ?, 0, 0, 0, '2026-01-01T00:00:00.000Z')",
        (rows,),
    )
    uids = sorted(row_uid(f"text {n}", None) for n in range(rows))
    connection.executemany(
        "INSERT INTO samples(uid, source, modality, text, meta, added_at) "
        "VALUES (?, ?, 'text', ?, '{}', '2026-01-01T00:00:00.000Z')",
        ((uid, f"/t.csv#{n}", f"text {n}") for n, uid in enumerate(uids)),
    )
    said: Iterator[tuple[str, str]] = (
        (uid, '{"class":"cat"}' if n % 2 else '{"class":"dog"}')
        for n, uid in enumerate(uids)
        if n < rows * _SHARE_LABELED
    )
    # Nobody says a million things in a day, and those of today are looked at one by one.
    then = store._now_ms() - 30 * 86_400_000
    events = bulk_rows(
        said, device=store.device, annotator="anna", kind=EventKind.LABEL, reason={"import": 1},
        clock=HybridClock(lambda: then), now_ms=then, prev_hash=store._writing().journal.tip,
    )  # fmt: skip
    connection.executemany(INSERT_EVENT, store._writing().journal.events(events, connection))
    connection.execute("CREATE TEMP TABLE careful(uid TEXT PRIMARY KEY)")
    add_first_answers(connection, 0, "careful")


if __name__ == "__main__":
    main()
