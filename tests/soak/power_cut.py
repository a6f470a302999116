"""Simulated power cuts under the real store: at any operation, unsynced sectors of database, write-ahead log and
journal are dropped, kept or garbled in any order, and in every tenth the database is destroyed on top.

Run: python -m tests.soak.power_cut [--cuts 10000] [--encrypted]. Prints one JSON object; exits 1 if anything
acknowledged was lost, or if a control loses nothing: a harness that does not see those is broken.
"""

from __future__ import annotations

import argparse
import json
import logging
import random
import shutil
import sys
import tempfile
import time
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import apsw

from labeler.domain.label_event import event_hash
from labeler.errors import UserError
from labeler.secrecy import passphrase as stretching
from labeler.store import journal as journal_module
from labeler.store.engine import open_file
from labeler.store.project_store import ProjectStore
from tests.faults import workload
from tests.faults.disk import Operation, after_cut, files_in
from tests.faults.recording import Watched, watching

_SESSIONS = 4


@dataclass
class Outcome:
    cuts: int = 0
    acknowledged: int = 0
    lost: int = 0
    cuts_with_losses: int = 0
    not_opened: int = 0
    damaged: int = 0
    longest_recovery_s: float = 0.0
    failures: list[str] = field(default_factory=list)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cuts", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--encrypted", action="store_true", help="needs apsw-sqlite3mc in the place of apsw")
    asked = parser.parse_args()
    logging.disable(logging.WARNING)
    passphrase = None
    if asked.encrypted:
        if not hasattr(apsw, "mc_version"):
            parser.error("--encrypted needs a recording engine that can encrypt: pip install apsw-sqlite3mc")
        stretching.WORK, passphrase = 1 << 10, "cut off"
    with tempfile.TemporaryDirectory() as place:
        real = power_cuts(Path(place) / "real", asked.cuts, asked.seed, passphrase=passphrase)
        few = max(40, asked.cuts // 50)
        normal = power_cuts(
            Path(place) / "normal", few, asked.seed, synchronous="NORMAL", has_journal=False, passphrase=passphrase
        )
        unsynced = power_cuts(
            Path(place) / "unsynced", few, asked.seed, syncs_journal=False, destroy=1.0, passphrase=passphrase
        )
    controls = {"synchronous_normal_and_no_journal": normal.lost, "journal_not_synced": unsynced.lost}
    is_good = not (real.lost or real.not_opened or real.damaged) and all(controls.values())
    print(
        json.dumps(
            {
                "cuts": real.cuts, "acknowledged": real.acknowledged, "lost": real.lost,
                "not_opened": real.not_opened, "damaged": real.damaged,
                "encrypted": asked.encrypted,
                "longest_recovery_s": round(real.longest_recovery_s, 3), "failures": real.failures[:5],
                "controls_lost": controls, "met": is_good,
            }
        )
    )  # fmt: skip
    return 0 if is_good else 1


def power_cuts(
    place: Path,
    cuts: int,
    seed: int,
    *,
    synchronous: str = "FULL",
    syncs_journal: bool = True,
    has_journal: bool = True,
    destroy: float = 0.1,
    passphrase: str | None = None,
) -> Outcome:
    """Record sessions and cut each many times. `destroy`: in which share of the cuts the database goes too."""
    outcome, chance = Outcome(), random.Random(seed)
    for session in range(_SESSIONS):
        home = place / str(session)
        home.mkdir(parents=True)
        folder = home / "birds.labeler"
        watched = Watched(folder, synchronous=synchronous, syncs_journal=syncs_journal)
        base, first = _record(folder, home / "t.csv", watched, session + seed, passphrase)
        shutil.move(folder, home / "recorded")
        for _ in range(cuts // _SESSIONS):
            stop = chance.randint(first, len(watched.operations))
            files = after_cut(base, watched.operations[:stop], chance)
            gone = chance.random() < destroy
            _check(folder, files, _told(watched.operations[:stop]), outcome, has_journal=has_journal, gone=gone)
    return outcome


def _record(
    folder: Path, table: Path, watched: Watched, seed: int, passphrase: str | None
) -> tuple[dict[str, bytes], int]:
    before = journal_module.SEGMENT_BYTES
    # Several segments in a short session.
    journal_module.SEGMENT_BYTES = 24_000
    try:
        workload.make(folder, table, passphrase)
        base = files_in(folder)
        with watching(watched), ProjectStore.open(folder) as store:
            first = len(watched.operations)
            workload.run(store, table, watched.acknowledge, seed=seed)
    finally:
        journal_module.SEGMENT_BYTES = before
    return base, first


def _told(operations: list[Operation]) -> set[str]:
    return {event_id for operation in operations if operation.kind == "ack" for event_id in operation.ids}


def _check(
    folder: Path, files: Mapping[str, bytes], told: set[str], outcome: Outcome, *, has_journal: bool, gone: bool
) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    for name, data in files.items():
        if (gone and name.startswith("project.db")) or (not has_journal and name.startswith("journal/")):
            continue
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    outcome.cuts += 1
    outcome.acknowledged += len(told)
    started = time.perf_counter()
    try:
        with ProjectStore.open(folder) as store:
            outcome.longest_recovery_s = max(outcome.longest_recovery_s, time.perf_counter() - started)
            events = list(store.events())
            missing = told - {event.event_id for event in events}
            outcome.lost += len(missing)
            outcome.cuts_with_losses += bool(missing)
            is_chained = all(event_hash(event) == event.hash for event in events)
            if missing:
                outcome.failures.append(f"cut {outcome.cuts}: {len(missing)} lost; {store.repairs.words}")
    except UserError as error:
        outcome.not_opened += 1
        outcome.lost += len(told)
        outcome.failures.append(f"cut {outcome.cuts}: {error}")
        return
    with closing(open_file(folder / "project.db")) as plain:
        is_whole = plain.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    outcome.damaged += not (is_whole and is_chained)


if __name__ == "__main__":
    sys.exit(main())
