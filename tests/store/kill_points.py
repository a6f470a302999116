"""Kills a piece of work at every step it takes on disk, one fork a step, and prints the folders left.

    python tests/store/kill_points.py SCENARIO EVERY PROJECT SCRATCH [ARGUMENT...]

A step is whatever Python tells an audit hook of: a file opened, renamed, removed, a folder made, a database connected.
The fork ends there without a last word, as under kill -9.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

_STEPS = frozenset(
    {"open", "os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.link", "os.truncate", "sqlite3.connect"}
)
_KILLED = 77
_MOST = 400

Scenario = Callable[..., None]


def restore(folder: Path, backup: str) -> None:
    from labeler.store.restore import restore_backup

    restore_backup(folder, folder / "backups" / backup)


def backup(folder: Path) -> None:
    from labeler.domain.backup import BackupReason
    from labeler.store.backup import take_backup

    take_backup(folder, BackupReason.MANUAL)


def repair(folder: Path) -> None:
    from labeler.store import doctor_repair

    doctor_repair.repair(folder, tell=lambda words: None, check=lambda: None, now_ms=lambda: 1_790_000_000_000)


def open_and_close(folder: Path) -> None:
    from labeler.store.project_store import ProjectStore

    ProjectStore.open(folder).close()


def encrypt(folder: Path) -> None:
    from labeler.secrecy import passphrase
    from labeler.store.encrypting import encrypt_project

    passphrase.WORK = 1 << 10
    encrypt_project(folder, "while killed")


SCENARIOS: dict[str, Scenario] = {
    "restore": restore, "backup": backup, "repair": repair, "open": open_and_close, "encrypt": encrypt,
}  # fmt: skip


def main() -> None:
    scenario, every, project, scratch, *arguments = sys.argv[1:]
    work = SCENARIOS[scenario]
    # Everything imported once, in the parent: a fork's steps are then the work's own.
    rehearsal = Path(shutil.copytree(project, Path(scratch) / "rehearsal.labeler"))
    work(rehearsal, *arguments)
    left = []
    for step in range(0, _MOST, int(every)):
        folder = Path(shutil.copytree(project, Path(scratch) / f"at-{step:03}.labeler"))
        if not _killed_at(step, lambda at=folder: work(at, *arguments)):  # type: ignore[misc]
            break
        left.append(str(folder))
    print(json.dumps({"killed": left, "whole": str(folder)}))


def _killed_at(step: int, work: Callable[[], None]) -> bool:
    """Whether the work still had that many steps to take."""
    child = os.fork()
    if child == 0:
        done = [0]

        def count(event: str, arguments: object) -> None:
            if event in _STEPS:
                done[0] += 1
                if done[0] > step:
                    os._exit(_KILLED)

        sys.addaudithook(count)
        try:
            work()
        except BaseException as error:
            print(f"step {step}: {error!r}", file=sys.stderr)
            os._exit(1)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    code = os.waitstatus_to_exitcode(status)
    if code not in (0, _KILLED):
        sys.exit(f"the work failed by itself at step {step}: {code}")
    return code == _KILLED


if __name__ == "__main__":
    main()
