"""The explore grid over a million samples: opening, scrolling, filters, full text, likeness.

    python tests/bench/explore_grid.py [--rows 1000000] [--width 128] [--vectors 200000]

Prints one JSON object. The project is made once and kept. `--vectors` is the size of the matrix for likeness; its
index takes about a millisecond a vector to build.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import numpy as np
from PySide6.QtCore import QEventLoop, QTimer

from labeler.domain.pool_query import PoolQuery
from labeler.domain.sample import row_uid
from labeler.domain.task import LabelClass, TaskSpec, complete_classes
from labeler.gui.app import open_window
from labeler.gui.auto import wait_for
from labeler.gui.controls.pool_map_view import PoolMapView
from labeler.gui.explore_desk import ExploreDesk
from labeler.learning.neighbours import Neighbours
from labeler.store.project_store import ProjectStore
from labeler.workbench.map_raster import draw, pixel_of
from labeler.workbench.pool_map import Legend

_PATIENCE_MS = 600_000
_WORDS = [
    "red",
    "green",
    "blue",
    "fast",
    "slow",
    "barn",
    "river",
    "stone",
    "cloud",
    "paper",
    "engine",
    "winter",
    "summer",
    "garden",
    "window",
]


def main() -> None:
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--rows", type=int, default=1_000_000)
    arguments.add_argument("--width", type=int, default=128)
    arguments.add_argument("--vectors", type=int, default=1_000_000)
    asked = arguments.parse_args()
    folder = Path(tempfile.gettempdir()) / "labeler-bench" / f"explore-{asked.rows}.labeler"
    if not (folder / "made").exists():
        shutil.rmtree(folder, ignore_errors=True)
        _make(folder, asked.rows)
    print(
        json.dumps({"rows": asked.rows, **_grid(folder), **_map(asked.rows), **_likeness(asked.vectors, asked.width)})
    )


def _make(folder: Path, rows: int) -> None:
    folder.parent.mkdir(exist_ok=True)
    rng = np.random.default_rng(1)
    picks = rng.integers(0, len(_WORDS), (rows, 8))
    with ProjectStore.create(
        folder, TaskSpec("single", complete_classes([LabelClass("a"), LabelClass("b")])), "X"
    ) as s:

        def fill(db: object) -> None:
            connection = db.conn  # type: ignore[attr-defined]  # a sqlite_utils.Database
            connection.execute(
                "INSERT INTO imports(source, importer, options, added, duplicates, rejected, labels, imported_at) "
                "VALUES ('/t.csv', 'csv', '{}', ?, 0, 0, 0, '2026-01-01T00:00:00.000Z')",
                (rows,),
            )
            uids = sorted(row_uid(f"text {n}", None) for n in range(rows))
            connection.executemany(
                "INSERT INTO samples(uid, source, modality, text, meta, added_at) "
                "VALUES (?, ?, 'text', ?, ?, '2026-01-01T00:00:00.000Z')",
                (
                    (uid, "/t.csv", f"{' '.join(_WORDS[k] for k in picks[n])} {n}", f'{{"year":{1990 + n % 30}}}')
                    for n, uid in enumerate(uids)
                ),
            )

        s._writing().call(fill)
    (folder / "made").touch()


def _grid(folder: Path) -> dict[str, object]:
    window = open_window(folder, "anna")
    window.resize(1280, 800)
    shell = window.shell
    assert shell is not None
    desk = shell.explore_desk
    _settle(500)
    started = time.perf_counter()
    shell.go("explore")
    wait_for(lambda: desk.has_rows and desk.cell(0) is not None, _PATIENCE_MS)
    window.repaint()
    opened = time.perf_counter() - started
    frames = _scrolled(desk)
    everything = _asked(desk, PoolQuery(state="unlabeled"))
    # As long as a person takes to open the menu and choose.
    _settle(2500)
    column_first = _asked(desk, PoolQuery(meta=("year", "2001")))
    meta = _asked(desk, PoolQuery(meta=("year", "2003")))
    wait_for(lambda: shell.workbench.exploring.has_text_index, _PATIENCE_MS)
    text = [_asked(desk, PoolQuery(text=words)) for words in ("barn river", '"stone cloud"', "12345", "wint")]
    rss = _memory_mb()
    window.close()
    return {
        "open_ms": round(opened * 1000, 1),
        "scroll_p50_ms": round(float(np.percentile(frames, 50)), 2),
        "scroll_p99_ms": round(float(np.percentile(frames, 99)), 2),
        "filter_state_ms": everything,
        "filter_meta_first_ms": column_first,
        "filter_meta_ms": meta,
        "text_ms_worst": max(text),
        "memory_mb": rss,
        "met": opened <= 0.5 and float(np.percentile(frames, 99)) <= 16 and meta <= 300 and max(text) <= 500,
    }


def _scrolled(desk: ExploreDesk) -> list[float]:
    """Milliseconds of each frame: a step of the wheel and its painting, then jumps all over the pool."""
    bar, frames = desk.view.grid.verticalScrollBar(), []
    steps = [bar.singleStep() * at for at in range(300)]
    steps += np.random.default_rng(2).integers(0, bar.maximum(), 100).tolist()
    for step in steps:
        started = time.perf_counter()
        bar.setValue(int(step))
        desk.view.grid.viewport().repaint()
        frames.append((time.perf_counter() - started) * 1000)
        _settle(4)
    return frames


def _asked(desk: ExploreDesk, query: PoolQuery) -> float:
    told: list[bool] = []
    desk.shown.connect(lambda: told.append(True))
    started = time.perf_counter()
    desk.view.filters.ask(query)
    wait_for(lambda: bool(told), _PATIENCE_MS)
    return round((time.perf_counter() - started) * 1000, 1)


def _map(n: int) -> dict[str, object]:
    """A new picture is made beside the window, which moves the old one along meanwhile: that is what a frame costs."""
    rng = np.random.default_rng(4)
    xy = rng.normal(size=(n, 2)).astype(np.float32)
    groups = rng.integers(-1, 6, n).astype(np.int32)
    colors = [(200, 30, 30), (30, 200, 30), (30, 30, 200), (200, 200, 30), (30, 200, 200), (200, 30, 200)]
    view, drawn = (-3.0, -3.0, 3.0, 3.0), []
    shown = PoolMapView()
    shown.resize(1200, 640)
    for _ in range(8):
        started = time.perf_counter()
        picture = draw(xy, groups, colors, (120, 120, 120), view, 1200, 640)
        drawn.append((time.perf_counter() - started) * 1000)
    shown.show_home(view)
    shown.show_picture(picture, Legend(tuple("abcdef"), tuple(colors), tuple("ABCDEF")), "")
    frames = []
    for step in range(60):
        started = time.perf_counter()
        shown.zoom_by(1 if step % 2 else -1)
        shown.grab()
        frames.append((time.perf_counter() - started) * 1000)
    mask = np.zeros((640, 1200), dtype=np.bool_)
    mask[260:380, 500:700] = True
    started = time.perf_counter()
    columns, lines, inside = pixel_of(xy, view, 1200, 640)
    enclosed = np.flatnonzero(inside & mask[lines, columns])
    lasso = (time.perf_counter() - started) * 1000
    return {
        "map_frame_p99_ms": round(float(np.percentile(frames, 99)), 1),
        "map_new_picture_ms": round(float(np.median(drawn)), 1),
        "lasso_ms": round(lasso, 1),
        "lasso_points": int(enclosed.size),
    }


def _likeness(n: int, width: int) -> dict[str, object]:
    rng = np.random.default_rng(3)
    # Features vary in about 20 directions; rows bent out of that plane, with noise on top.
    directions = rng.normal(size=(20, width)).astype(np.float32)
    X = np.empty((n, width), dtype=np.float32)
    for at in range(0, n, 50_000):
        part = X[at : at + 50_000]
        part[:] = np.tanh(rng.normal(size=(len(part), 20)) @ directions / 3) + 0.1 * rng.normal(size=part.shape)
    exact, near = Neighbours(X), Neighbours(X)
    started = time.perf_counter()
    while near.build_piece() < 1.0:
        pass
    built = time.perf_counter() - started
    rows = rng.integers(0, n, 40).tolist()
    truth = [exact.find(row, 50) for row in rows]
    began, found = [], []
    for row in rows:
        started = time.perf_counter()
        found.append(near.find(row, 50))
        began.append((time.perf_counter() - started) * 1000)
    started = time.perf_counter()
    exact.find(rows[0], 50)
    exact_ms = (time.perf_counter() - started) * 1000
    recall = float(np.mean([np.isin(a, b).mean() for a, b in zip(truth, found, strict=True)]))
    return {
        "vectors": n,
        "index_s": round(built, 1),
        "similar_p99_ms": round(float(np.percentile(began, 99)), 2),
        "similar_exact_ms": round(exact_ms, 1),
        "recall_at_50": round(recall, 4),
    }


def _settle(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _memory_mb() -> float:
    import psutil

    return round(psutil.Process().memory_info().rss / 1e6, 1)


if __name__ == "__main__":
    main()
