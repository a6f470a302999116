"""kill -9 of the real window while real keys answer in it, at any moment, again and again on the same project.

Run: python -m tests.soak.kill_window [--kills 200] [--seconds S]. Needs Xvfb, openbox and xdotool; says so and exits 0
where they are missing. Prints one JSON object; exits 1 if an answer that the status line had called saved was lost, a
project did not open, a restart showed another sample, or a child of a killed window went on living.
"""

from __future__ import annotations

import argparse
import json
import logging
import os
import random
import select
import shutil
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import psutil

from labeler.contracts.importer import ImportOptions
from labeler.importers.csv_table import CsvTable
from labeler.store.project_store import ProjectStore
from tests.e2e.screen import PROGRAMS, Screen, screen_of_our_own
from tests.faults.workload import SPEC
from tests.soak.kill import Outcome, judge

_TEXTS = 4_000
_KEYS = [*["1", "2"] * 5, "s", "f", "BackSpace"]
_PATIENCE_S = 60.0
# Children see that their pipe ended; one in the middle of something takes that long at most.
_CHILDREN_S = 20.0


@dataclass
class WindowOutcome(Outcome):
    """`in_start`: killed before the project was on screen. `left_running`: children that outlived their window."""

    in_start: int = 0
    left_running: int = 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seconds", type=float, default=float("inf"), help="end after so long, with fewer kills")
    asked = parser.parse_args()
    missing = [program for program in PROGRAMS if shutil.which(program) is None]
    if missing:
        print(json.dumps({"kills": 0, "skipped": f"no {missing[0]}", "met": True}))
        return 0
    logging.disable(logging.WARNING)
    with ExitStack() as stack:
        place = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        os.environ["LABELER_HOME"] = str(place / "home")
        screen = stack.enter_context(screen_of_our_own())
        outcome = kill_windows(screen, place, asked.kills, time.monotonic() + asked.seconds)
    is_good = not (outcome.lost or outcome.not_opened or outcome.wrong_sample or outcome.left_running)
    print(json.dumps({**outcome.__dict__, "failures": outcome.failures[:5], "met": is_good}))
    return 0 if is_good else 1


def kill_windows(screen: Screen, place: Path, count: int, until: float) -> WindowOutcome:
    outcome, chance = WindowOutcome(), random.Random(1)
    folder = place / "birds.labeler"
    (place / "t.csv").write_text("text\n" + "".join(f"text number {n}\n" for n in range(_TEXTS)))
    with ProjectStore.create(folder, SPEC, "Birds") as store:
        store.intake.import_source(CsvTable(), place / "t.csv", ImportOptions())
    told: set[str] = set()
    while outcome.kills < count and time.monotonic() < until:
        lines = _answer_and_die(screen, folder, chance, outcome)
        told |= {more for what, more in lines if what == "saved"}
        coming = [more for what, more in lines if what == "next"]
        judge(folder, told, [more for what, more in lines if what == "shown"], outcome, *coming[-1:])
        outcome.kills += 1
    outcome.acknowledged = len(told)
    return outcome


def _answer_and_die(
    screen: Screen, folder: Path, chance: random.Random, outcome: WindowOutcome
) -> list[tuple[str, str]]:
    program = [sys.executable, "-m", "tests.faults.window_driver", str(folder)]
    with subprocess.Popen(program, env=screen.environment, stdout=subprocess.PIPE, text=True) as window:
        assert window.stdout is not None
        said, keys = "", None
        if chance.random() < 0.1:
            # In the middle of its start.
            time.sleep(chance.random())
            outcome.in_start += 1
        elif select.select([window.stdout], [], [], _PATIENCE_S)[0]:
            said = window.stdout.readline()
            screen.window("Birds – labeler")
            typed = [chance.choice(_KEYS) for _ in range(400)]
            keys = subprocess.Popen(
                ["xdotool", "key", "--delay", str(chance.choice((4, 15, 40))), *typed], env=screen.environment
            )
            time.sleep(0.05 + chance.random() * 1.5)
        children = psutil.Process(window.pid).children(recursive=True)
        window.kill()
        if keys is not None:
            keys.kill()
            keys.wait()
        # A line that was cut off says nothing.
        lines = (said + window.stdout.read()).split("\n")[:-1]
    _, alive = psutil.wait_procs(children, timeout=_CHILDREN_S)
    outcome.left_running += len(alive)
    for child in alive:
        child.kill()
    return [(what, more) for what, _, more in (line.partition(" ") for line in lines)]


if __name__ == "__main__":
    sys.exit(main())
