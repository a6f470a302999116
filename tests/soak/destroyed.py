"""The database destroyed in nine ways, the journal torn or deleted, and a fault at every call of a session.

Run: python -m tests.soak.destroyed [--times 25] [--journal 100] [--every 1]. Prints one JSON object; exits 1 if
anything acknowledged was lost. `--every N` tries each Nth call with each error.
"""

from __future__ import annotations

import argparse
import json
import logging
import os
import random
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from labeler.errors import UserError
from labeler.store.engine import sqlite3
from labeler.store.journal_segment import segments_in
from labeler.store.project_store import ProjectStore
from tests.faults import workload
from tests.faults.every_call import ERRORS, session_with_fault

_ANSWERS = 40


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=25)
    parser.add_argument("--journal", type=int, default=100)
    parser.add_argument("--every", type=int, default=1)
    asked = parser.parse_args()
    logging.disable(logging.WARNING)
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        told = _template(place)
        figures = {
            "database": _destroyed(place, told, [(how, n) for how in WAYS for n in range(asked.times)], _database),
            "journal": _destroyed(place, told, [("journal", n) for n in range(asked.journal)], _journal),
            "every_call": _every_call(place, asked.every),
        }
    is_good = not any(found["lost"] or found["trouble"] for found in figures.values())
    print(json.dumps({**figures, "met": is_good}))
    return 0 if is_good else 1


def _template(place: Path) -> set[str]:
    told: set[str] = set()
    workload.make(place / "template.labeler", place / "t.csv")
    shutil.copytree(place / "template.labeler", place / "small.labeler")
    with ProjectStore.open(place / "template.labeler") as store:
        told.update(event.event_id for event in store.events())
        workload.run(store, place / "t.csv", told.update, answers=_ANSWERS)
    return told


def _destroyed(
    place: Path, told: set[str], tries: list[tuple[str, int]], destroy: Callable[[Path, str, random.Random], bool]
) -> dict[str, object]:
    lost, longest, trouble = 0, 0.0, []
    for how, number in tries:
        folder = place / "broken.labeler"
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(place / "template.labeler", folder)
        is_kept = destroy(folder, how, random.Random(f"{how} {number}"))
        started = time.perf_counter()
        try:
            with ProjectStore.open(folder) as store:
                longest = max(longest, time.perf_counter() - started)
                lost += len(told - {event.event_id for event in store.events()})
                if is_kept and not any(path.exists() for path in store.repairs.quarantined):
                    trouble.append(f"{how} {number}: the broken file was not kept")
        except UserError as error:
            trouble.append(f"{how} {number}: {error}")
    return {"runs": len(tries), "lost": lost, "longest_recovery_s": round(longest, 3), "trouble": trouble[:5]}


WAYS = ("deleted", "zeroed", "empty", "halved", "header", "page", "text byte", "foreign", "random")


def _database(folder: Path, how: str, chance: random.Random) -> bool:
    """Destroy the database; True if there is still a file that must be kept."""
    path = folder / "project.db"
    size = path.stat().st_size
    if how == "deleted":
        path.unlink()
        return False
    if how == "foreign":
        path.unlink()
        with closing(sqlite3.connect(path)) as other:
            other.execute("CREATE TABLE cookies(name)")
    elif how in ("zeroed", "empty", "random"):
        path.write_bytes({"zeroed": bytes(size), "empty": b"", "random": chance.randbytes(size)}[how])
    elif how == "halved":
        os.truncate(path, size // 2)
    else:
        data = bytearray(path.read_bytes())
        if how == "header":
            data[:100] = chance.randbytes(100)
        elif how == "page":
            at = 4096 * chance.randrange(1, size // 4096)
            data[at : at + 4096] = chance.randbytes(4096)
        else:
            _flip_in_an_answer(path, data, chance)
            return True
        path.write_bytes(data)
    return True


def _flip_in_an_answer(path: Path, data: bytearray, chance: random.Random) -> None:
    """Make a "cat" of the log something else; one that only stands in unused space of a page is no damage."""
    before = _said(path)
    found = [at for at in range(len(data)) if data[at : at + 15] == b'{"class":"cat"}']
    chance.shuffle(found)
    for at in found:
        changed = bytearray(data)
        changed[at + 10] ^= 1
        path.write_bytes(changed)
        if _said(path) != before:
            return
    raise AssertionError("no answer of the template says cat")


def _said(path: Path) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as plain:
        return plain.execute("SELECT value FROM label_events ORDER BY seq").fetchall()


def _journal(folder: Path, _how: str, chance: random.Random) -> bool:
    segments = segments_in(folder / "journal")
    path = chance.choice(segments).path
    kind = chance.randrange(4)
    if kind == 0:
        path.unlink()
        return False
    if kind == 1:
        shutil.rmtree(folder / "journal")
        return False
    if kind == 2:
        os.truncate(path, chance.randrange(path.stat().st_size))
        return False
    data = bytearray(path.read_bytes())
    at = chance.randrange(len(data) - 50)
    data[at : at + 50] = chance.randbytes(50)
    path.write_bytes(data[: chance.randrange(at, len(data))])
    return False


def _every_call(place: Path, every: int) -> dict[str, object]:
    template = place / "small.labeler"
    calls = session_with_fault(place / "p.labeler", template, -1, 0, 12).calls
    runs = told = lost = surprises = 0
    trouble = []
    for at in range(0, calls, every):
        for error in ERRORS:
            found = session_with_fault(place / "p.labeler", template, at, error, 12)
            runs, told = runs + 1, told + found.told
            lost, surprises = lost + len(found.lost), surprises + len(found.surprises)
            if found.trouble or found.surprises:
                trouble.append(f"call {at}, {error}: {found.trouble} {len(found.surprises)} came back")
    return {"runs": runs, "acknowledged": told, "lost": lost, "came_back": surprises, "trouble": trouble[:5]}


if __name__ == "__main__":
    sys.exit(main())
