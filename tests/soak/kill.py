"""kill -9 of a program that answers, at any moment, again and again on the same project.

Run: python -m tests.soak.kill [--kills 1000] [--encrypted]. Prints one JSON object; exits 1 if an acknowledged answer
was lost, a project did not open, or a restart showed another sample than the one that had been on screen.
"""

from __future__ import annotations

import argparse
import json
import logging
import random
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

from labeler.contracts.importer import ImportOptions
from labeler.errors import UserError
from labeler.importers.csv_table import CsvTable
from labeler.store.project_store import ProjectStore
from labeler.workbench.lanes import ManualRunner
from labeler.workbench.previews import InProcessDecoder
from labeler.workbench.workbench import Workbench
from tests.faults.answering import PASSPHRASE
from tests.faults.workload import SPEC


@dataclass
class Outcome:
    kills: int = 0
    acknowledged: int = 0
    lost: int = 0
    not_opened: int = 0
    wrong_sample: int = 0
    longest_recovery_s: float = 0.0
    failures: list[str] = field(default_factory=list)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=1_000)
    parser.add_argument("--encrypted", action="store_true")
    asked = parser.parse_args()
    logging.disable(logging.WARNING)
    with tempfile.TemporaryDirectory() as place:
        outcome = kills(Path(place), asked.kills, passphrase=PASSPHRASE if asked.encrypted else None)
    is_good = not (outcome.lost or outcome.not_opened or outcome.wrong_sample)
    said = {name: getattr(outcome, name) for name in Outcome.__dataclass_fields__}
    print(json.dumps({**said, "failures": outcome.failures[:5], "met": is_good}))
    return 0 if is_good else 1


def kills(place: Path, count: int, seed: int = 1, *, passphrase: str | None = None) -> Outcome:
    outcome, chance = Outcome(), random.Random(seed)
    folder = place / "birds.labeler"
    (place / "t.csv").write_text("text\n" + "".join(f"text number {n}\n" for n in range(3_000)))
    with ProjectStore.create(folder, SPEC, "Birds", passphrase=passphrase) as store:
        store.intake.import_source(CsvTable(), place / "t.csv", ImportOptions())
    told: set[str] = set()
    for _ in range(count):
        acknowledged, shown = _answer_and_die(folder, chance)
        told |= acknowledged
        judge(folder, told, shown, outcome)
        outcome.kills += 1
    outcome.acknowledged = len(told)
    return outcome


def _answer_and_die(folder: Path, chance: random.Random) -> tuple[set[str], list[str]]:
    with subprocess.Popen(
        [sys.executable, "-m", "tests.faults.answering", str(folder)], stdout=subprocess.PIPE, text=True
    ) as program:
        assert program.stdout is not None
        first = program.stdout.readline()
        time.sleep(chance.random() * 0.3)
        program.kill()
        # A line that was cut off says nothing.
        lines = (first + program.stdout.read()).split("\n")[:-1]
    words = [line.split(" ", 1) for line in lines]
    return {more for what, more in words if what == "ack"}, [more for what, more in words if what == "shown"]


def judge(folder: Path, told: set[str], shown: list[str], outcome: Outcome, coming: str = "") -> None:
    """`coming`: the sample that was just about to be put on screen, if that is known."""
    started = time.perf_counter()
    try:
        bench = Workbench.open(folder, "ann", runner=ManualRunner(), decoder=InProcessDecoder())
    except UserError as error:
        outcome.not_opened += 1
        outcome.failures.append(str(error))
        return
    outcome.longest_recovery_s = max(outcome.longest_recovery_s, round(time.perf_counter() - started, 3))
    try:
        missing = told - {event.event_id for event in bench.store.events()}
        outcome.lost += len(missing)
        bench.questions.back_to_queue()
        now = bench.question.sample.uid if bench.question else "-"
        # What came on screen in the very last moment may not have been printed any more. What was printed before the
        # last must not come back, unless the last was answered already.
        last_is_open = bool(shown) and shown[-1] != "-" and bench.pool.is_open(bench.pool.row_of(shown[-1]))
        if last_is_open and now not in (shown[-1], coming) and now in shown:
            outcome.wrong_sample += 1
            outcome.failures.append(f"{now} instead of {shown[-1]}")
    finally:
        bench.close()


if __name__ == "__main__":
    sys.exit(main())
