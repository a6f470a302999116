"""Random damage to bytes and pages of a real database: examined in words, then repaired, every other one beside its
journal. What is on readable pages or in the journal must be there afterwards.

Run: python -m tests.soak.damaged [--damages 500]. Prints one JSON object; exits 1 if anything crashed, hung, was lost,
or was refused without words. Where the shell `sqlite3` can `.recover`, `beyond` counts the events that it finds and our
own search of the pages does not.
"""

from __future__ import annotations

import argparse
import json
import logging
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
import traceback
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path

from labeler.errors import UserError
from labeler.store.connections import DATABASE
from labeler.store.doctor import examine
from labeler.store.project_store import ProjectStore
from labeler.store.recovery import recover
from tests.store.test_recovery import damage, ids_on, is_long, make_template, mend, page_size

_PATIENCE_S = 60.0


@dataclass
class Outcome:
    """`held` of those events that must be: on untouched pages, or in the journal. `beyond`: see above."""

    damages: int = 0
    with_journal: int = 0
    due: int = 0
    lost: int = 0
    refused: int = 0
    longest_repair_s: float = 0.0
    shell: str = ""
    compared: int = 0
    found_by_pages: int = 0
    found_by_shell: int = 0
    beyond: int = 0
    trouble: list[str] = field(default_factory=list)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--damages", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    logging.disable(logging.WARNING)
    with tempfile.TemporaryDirectory() as place:
        outcome = damages(Path(place), asked.damages, asked.seed)
    is_good = not (outcome.lost or outcome.trouble)
    print(json.dumps({**outcome.__dict__, "trouble": outcome.trouble[:10], "met": is_good}))
    return 0 if is_good else 1


def damages(place: Path, count: int, seed: int) -> Outcome:
    outcome = Outcome(shell=_why_no_shell(place))
    template = make_template(place)
    size = page_size(template / DATABASE)
    pages = set(range(1, (template / DATABASE).stat().st_size // size + 1))
    with ProjectStore.open(template, read_only=True) as store:
        everything = {event.event_id for event in store.events()}
    for number in range(count):
        folder = place / "damaged.labeler"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        touched = damage(template / DATABASE, folder / DATABASE, random.Random(seed * 100_000 + number))
        due = set(ids_on(template / DATABASE, pages - touched))
        if number % 2:
            shutil.copytree(template / "journal", folder / "journal")
            outcome.with_journal += 1
            due = everything
        if not outcome.shell:
            _compare(folder, place / "recovered.db", outcome)
        _repaired(number, folder, template, due, outcome)
    return outcome


def _repaired(number: int, folder: Path, template: Path, due: set[str], outcome: Outcome) -> None:
    started = time.perf_counter()
    outcome.damages += 1
    try:
        list(examine(folder, lambda words: None, lambda: None))
        mend(folder)
        with ProjectStore.open(folder) as store:
            held = {event.event_id for event in store.events()}
    except UserError as error:
        outcome.refused += 1
        outcome.trouble.append(f"damage {number} was refused: {error}")
        return
    except Exception as error:  # border: what comes here is what the run is for
        way = "".join(traceback.format_exception(error)[-3:])
        outcome.trouble.append(f"damage {number}: {way}")
        return
    took = time.perf_counter() - started
    outcome.longest_repair_s = round(max(outcome.longest_repair_s, took), 3)
    # A long comment lies on several pages, and goes with any of them; beside the journal nothing does.
    lost = [one for one in due - held if number % 2 or not is_long(template, one)]
    outcome.due += len(due)
    outcome.lost += len(lost)
    if lost:
        outcome.trouble.append(f"damage {number}: {len(lost)} events on readable pages were lost")
    if took > _PATIENCE_S:
        outcome.trouble.append(f"damage {number} took {took:.0f} s")


def _why_no_shell(place: Path) -> str:
    """Why there is no comparison with the shell's own recovery; empty if there is one."""
    if shutil.which("sqlite3") is None:
        return "there is no sqlite3 here"
    with closing(sqlite3.connect(place / "sound.db")) as connection:
        connection.execute("CREATE TABLE t(a)")
    done = _shell(place / "sound.db")
    if done is None or done.returncode or b"CREATE TABLE" not in done.stdout:
        return f"it cannot even recover a sound file: {done.stderr.decode().strip() if done else 'it hangs'}"
    return ""


def _shell(database: Path) -> subprocess.CompletedProcess[bytes] | None:
    with suppress(subprocess.TimeoutExpired):
        return subprocess.run(
            ["sqlite3", "-readonly", str(database), ".recover"], capture_output=True, check=False, timeout=_PATIENCE_S
        )
    return None


def _compare(folder: Path, target: Path, outcome: Outcome) -> None:
    """What the shell finds of one damaged file, counted by the same rule: only events whose hash is right."""
    ours = set(recover(folder / DATABASE, lambda: None, is_sound=False).events)
    theirs: set[str] = set()
    target.unlink(missing_ok=True)
    done = _shell(folder / DATABASE)
    if done is not None and done.stdout:
        with closing(sqlite3.connect(target)) as connection, suppress(sqlite3.Error, UnicodeDecodeError):
            connection.executescript(done.stdout.decode("utf-8", "replace"))
        theirs = set(recover(target, lambda: None, is_sound=False).events)
    outcome.compared += 1
    outcome.found_by_pages += len(ours)
    outcome.found_by_shell += len(theirs)
    outcome.beyond += len(theirs - ours)


if __name__ == "__main__":
    sys.exit(main())
