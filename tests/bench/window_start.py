"""From process start to the first paint, and to the first question of a 100,000-sample project.

    python tests/bench/window_start.py [--runs 5] [--samples 100000]

Prints one JSON object. Bounds: start screen 0.5 s warm and 1.0 s cold, first question 2.0 s. "Cold" is the first start
after the files of the program and of the interpreter's libraries were dropped from the page cache, where the system
allows that (it needs root); otherwise it is null.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from big_project import big_project

BOUNDS_S = {"start_warm": 0.5, "start_cold": 1.0, "question": 2.0}

# The clock starts before the interpreter does: the parent hands over its monotonic time, which is system-wide.
_START = """
import os, sys, time
began = float(os.environ["BENCH_BEGAN"])
from labeler.gui.app import open_window
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

class FirstPaint(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.UpdateRequest and question_is_there():
            window.removeEventFilter(self)
            QTimer.singleShot(0, report)
        return False

def question_is_there():
    return window.workbench is None or window.workbench.question is not None

def report():
    print(time.monotonic() - began, flush=True)
    QApplication.exit(0)

project = sys.argv[1] if len(sys.argv) > 1 else None
window = open_window(project, "bench", offscreen=True)
first = FirstPaint()
window.installEventFilter(first)
window.update()
QApplication.exec()
window.close()
os._exit(0)
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--samples", type=int, default=100_000)
    asked = parser.parse_args()
    folder = big_project(asked.samples)
    home = tempfile.mkdtemp(prefix="labeler-bench-home-")
    cold = start(home) if drop_caches() else None
    start(home)
    warm = [start(home) for _ in range(asked.runs)]
    start(home, folder)
    question = [start(home, folder) for _ in range(asked.runs)]
    figures = {
        "start_warm": statistics.median(warm),
        "start_cold": cold,
        "question": statistics.median(question),
    }
    print(
        json.dumps(
            {
                "seconds": {name: None if value is None else round(value, 3) for name, value in figures.items()},
                "bounds": BOUNDS_S,
                "within": {name: None if v is None else v <= BOUNDS_S[name] for name, v in figures.items()},
                "samples": asked.samples,
                "runs": asked.runs,
            }
        )
    )


def start(home: str, project: Path | None = None) -> float:
    """Seconds from before the process exists to its window's first paint."""
    import time

    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LABELER_HOME": home, "OMP_NUM_THREADS": "1"}
    environment["BENCH_BEGAN"] = repr(time.monotonic())
    command = [sys.executable, "-c", _START, *([str(project)] if project else [])]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return float(done.stdout.splitlines()[-1])


def drop_caches() -> bool:
    """Make the next start a cold one; False where this is not allowed."""
    try:
        os.sync()
        Path("/proc/sys/vm/drop_caches").write_text("1\n")
    except OSError:
        return False
    return True


if __name__ == "__main__":
    main()
