"""Disks that fail at any call, in a short form; the long one is in tests/soak."""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
import threading
from contextlib import nullcontext
from pathlib import Path

import pytest

from labeler.domain.label_event import EventKind
from labeler.errors import StoreError
from labeler.store.database_watch import DatabaseGone
from labeler.store.label_log import EventDraft
from labeler.store.project_store import ProjectStore
from tests.faults import workload
from tests.faults.every_call import ERRORS, session_with_fault
from tests.soak.power_cut import power_cuts

_ANSWERS = 12


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("template")
    workload.make(home / "template.labeler", home / "t.csv")
    return home / "template.labeler"


@pytest.fixture(scope="module")
def calls(template: Path, tmp_path_factory: pytest.TempPathFactory) -> int:
    """How many calls of a session can fail."""
    found = session_with_fault(tmp_path_factory.mktemp("none") / "p.labeler", template, -1, 0, _ANSWERS)
    assert not found.trouble and not found.lost and not found.refused and found.told > 70
    return found.calls


@pytest.mark.parametrize("error", ERRORS)
def test_a_call_that_fails_loses_nothing_told_and_leaves_nothing_refused(
    template: Path, calls: int, tmp_path: Path, error: int
) -> None:
    chance = random.Random(error)
    for at in sorted(chance.sample(range(calls), 9)):
        found = session_with_fault(tmp_path / "p.labeler", template, at, error, _ANSWERS)
        assert (found.lost, found.surprises, found.trouble) == (frozenset(), frozenset(), ""), f"call {at} of {calls}"


def test_power_cuts_lose_nothing_and_the_controls_do(tmp_path: Path) -> None:
    real = power_cuts(tmp_path / "real", 24, seed=3)
    assert (real.lost, real.not_opened, real.damaged) == (0, 0, 0), real.failures
    assert real.acknowledged > 300
    assert power_cuts(tmp_path / "normal", 24, 3, synchronous="NORMAL", has_journal=False).lost
    assert power_cuts(tmp_path / "unsynced", 8, 3, syncs_journal=False, destroy=1.0).lost


_HOLDS_THE_LOCK = """
import sqlite3, sys
other = sqlite3.connect(sys.argv[1], isolation_level=None, timeout=0)
try:
    other.execute("BEGIN IMMEDIATE")
    print("taken")
except sqlite3.OperationalError:
    print("refused")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="locks of POSIX are the trouble")
@pytest.mark.parametrize("opens_it", [False, True])
def test_the_store_never_opens_the_live_file_as_a_file(project: ProjectStore, opens_it: bool) -> None:
    """The control opens and closes it, and with that gives its locks away: another process writes at the same time and
    takes the write-ahead log along when it goes, which is noticed."""
    seen: list[str] = []
    watches = threading.Event()

    def audit(event: str, arguments: tuple[object, ...]) -> None:
        # A rollback journal holds no locks; one that somebody planted is looked into before SQLite believes it.
        name = str(arguments[0]) if event == "open" else ""
        if watches.is_set() and ".labeler/project.db" in name and not name.endswith("-journal"):
            seen.append(name)

    sys.addaudithook(audit)
    watches.set()
    try:
        path = project.folder / "project.db"

        said: list[str] = []

        def held(_db: object) -> None:
            if opens_it:
                for side in ("", "-shm"):
                    path.with_name(path.name + side).open("rb").close()
            done = subprocess.run(
                [sys.executable, "-c", _HOLDS_THE_LOCK, str(path)], capture_output=True, text=True, check=True
            )
            said.append(done.stdout.strip())

        ticket = project.append([EventDraft(workload.UIDS[0], "ann", EventKind.LABEL, {"class": "cat"})])
        ticket.future.result(timeout=30)
        with pytest.raises(DatabaseGone) if opens_it else nullcontext():
            project._write(held)
        assert said == ["taken" if opens_it else "refused"]
        project.close()
        with ProjectStore.open(project.folder):
            pass
    finally:
        watches.clear()
    assert bool(seen) == opens_it


def test_two_writers_cannot_be(project: ProjectStore) -> None:
    program = (
        "import sys; from pathlib import Path; from labeler.errors import ProjectLocked\n"
        "from labeler.store.project_store import ProjectStore\n"
        "try: ProjectStore.open(Path(sys.argv[1])); print('open')\n"
        "except ProjectLocked: print('locked')\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(project.folder)], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "locked"


def test_a_failing_disk_is_never_called_a_locked_database(
    template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_descriptor: int) -> None:
        raise OSError(5, "Input/output error")

    folder = Path(shutil.copytree(template, tmp_path / "p.labeler"))
    with ProjectStore.open(folder) as store:
        monkeypatch.setattr("labeler.store.journal_file.os.fdatasync", broken)
        with pytest.raises(StoreError) as refusal:
            store.append([EventDraft(workload.UIDS[0], "ann", EventKind.SKIP, {})]).future.result(timeout=30)
        assert "locked" not in str(refusal.value) and "check the disk" in str(refusal.value)
        monkeypatch.undo()
