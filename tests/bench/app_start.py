"""The built application in a real X window: from its start to the first painted picture, and how large it is.

    python packaging/dev.py build deb; python tests/bench/app_start.py [--runs 12]

Prints one JSON object. Bounds: 0.5 s warm, 1.5 s cold; 300 MB unpacked, 105 MB as a Debian package. "Cold" is the first
start after the page cache was dropped, where the system allows that (it needs root); otherwise it is null. Needs Xvfb.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

from PIL import ImageGrab
from window_start import drop_caches

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = ROOT / "build" / "app" / "labeler" / "labeler"
BOUNDS = {"start_warm_s": 0.5, "start_cold_s": 1.5, "unpacked_mb": 300, "deb_mb": 105}
DISPLAY = ":93"
# A window that shows something has at least so many colours; the bare screen and an unpainted window have one or two.
PAINTED = 16
PATIENCE_S = 20.0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=12)
    asked = parser.parse_args()
    # Without -noreset the server starts anew whenever its last window goes.
    server = subprocess.Popen(["Xvfb", DISPLAY, "-noreset", "-screen", "0", "1400x900x24"], stderr=subprocess.DEVNULL)
    try:
        wait_for_server()
        with tempfile.TemporaryDirectory(prefix="labeler-bench-home-") as home:
            start(home)
            cold = start(home) if drop_caches() else None
            warm = [start(home) for _ in range(asked.runs)]
    finally:
        server.terminate()
        server.wait()
    files = [file for file in PROGRAM.parent.rglob("*") if file.is_file() and not file.is_symlink()]
    packages = sorted((ROOT / "dist").glob("labeler_*.deb"))
    figures = {
        "start_warm_s": round(statistics.median(warm), 3),
        "start_cold_s": None if cold is None else round(cold, 3),
        "unpacked_mb": round(sum(file.stat().st_size for file in files) / 1e6, 1),
        "deb_mb": round(packages[-1].stat().st_size / 1e6, 1) if packages else None,
    }
    within = {name: None if value is None else value <= BOUNDS[name] for name, value in figures.items()}
    every = [round(one, 3) for one in sorted(warm)]
    print(json.dumps({**figures, "warm_runs_s": every, "bounds": BOUNDS, "within": within}))


def wait_for_server() -> None:
    for _ in range(200):
        try:
            ImageGrab.grab(xdisplay=DISPLAY)
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise SystemExit("Xvfb does not answer")


def start(home: str) -> float:
    """Seconds from before the process exists until its window shows something."""
    environment = {**os.environ, "DISPLAY": DISPLAY, "LABELER_HOME": home, "QT_QPA_PLATFORM": "xcb"}
    began = time.monotonic()
    program = subprocess.Popen([str(PROGRAM)], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while time.monotonic() - began < PATIENCE_S:
            colours = ImageGrab.grab(xdisplay=DISPLAY).getcolors(PAINTED)
            if colours is None:
                return time.monotonic() - began
            time.sleep(0.005)
        raise SystemExit("no window was painted")
    finally:
        program.terminate()
        program.wait()


if __name__ == "__main__":
    main()
