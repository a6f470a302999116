"""One writer at a time, free at once after a kill; clocks that jump do not reorder the log."""

from __future__ import annotations

import os
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from labeler.domain.clock import HybridClock
from labeler.domain.label_event import EventKind
from labeler.errors import ProjectLocked
from labeler.store.label_log import EventDraft
from labeler.store.lock import ProjectLock, holder
from labeler.store.project_store import ProjectStore
from tests.store.conftest import MakeProject

_YEARS = 20 * 365 * 86_400_000
_ROOT = Path(__file__).parents[2]

# Takes the lock when told to, tells the outcome, and holds it until it is ended.
_STARTER = """
import sys
from pathlib import Path
from labeler.errors import ProjectLocked
from labeler.store.lock import ProjectLock
print("ready", flush=True)
for line in sys.stdin:
    try:
        lock = ProjectLock.take(Path(line.strip()))
        print("writes", flush=True)
    except ProjectLocked:
        lock = None
        print("refused", flush=True)
    sys.stdin.readline()
    if lock is not None:
        lock.release()
    print("let go", flush=True)
"""


def starter() -> subprocess.Popen[str]:
    made = subprocess.Popen(
        [sys.executable, "-c", _STARTER], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=_ROOT
    )
    assert heard(made) == "ready"
    return made


def tell(process: subprocess.Popen[str], line: str) -> None:
    assert process.stdin is not None
    process.stdin.write(line + "\n")
    process.stdin.flush()


def heard(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def race(folder: Path, processes: int, rounds: int) -> list[int]:
    """How many of the processes got to write, in each round; all are told at once."""
    starters = [starter() for _ in range(processes)]
    winners = []
    try:
        for _ in range(rounds):
            for process in starters:
                tell(process, str(folder))
            winners.append([heard(process) for process in starters].count("writes"))
            for process in starters:
                tell(process, "let go")
            assert {heard(process) for process in starters} == {"let go"}
    finally:
        for process in starters:
            process.kill()
            process.communicate()
    return winners


def test_of_a_hundred_racing_starts_exactly_one_writes_each_time(project: ProjectStore) -> None:
    project.close()
    assert race(project.folder, processes=10, rounds=10) == [1] * 10


@pytest.mark.skipif(sys.platform == "win32", reason="no such kill")
def test_the_project_is_free_at_once_after_a_kill(project: ProjectStore) -> None:
    project.close()
    process = starter()
    tell(process, str(project.folder))
    assert heard(process) == "writes"
    with pytest.raises(ProjectLocked, match=rf"process {process.pid} on .+ since 20"):
        ProjectStore.open(project.folder)
    process.kill()
    process.communicate()
    with ProjectStore.open(project.folder) as store:
        store.ensure_annotator("anna")


def test_who_holds_the_project_is_told_without_taking_anything(project: ProjectStore) -> None:
    assert f"process {os.getpid()}" in (holder(project.folder) or "")
    project.close()
    assert holder(project.folder) is None
    lock = ProjectLock.take(project.folder)
    lock.release()


def test_a_reader_sees_what_the_writer_says_and_takes_over_when_it_has_gone(project: ProjectStore) -> None:
    with ProjectStore.open(project.folder, read_only=True) as reader:
        project.append([EventDraft("a" * 64, "anna", EventKind.LABEL, {"class": "cat"})]).future.result()  # type: ignore[arg-type]
        assert reader.log_position() == 1
        project.close()
        assert holder(project.folder) is None
    with ProjectStore.open(project.folder) as store:
        store.append([EventDraft("b" * 64, "bert", EventKind.LABEL, {"class": "dog"})]).future.result()  # type: ignore[arg-type]
        assert [event.annotator for event in store.events()] == ["anna", "bert"]


def test_a_wall_clock_that_jumps_twenty_years_reorders_nothing(make_project: MakeProject) -> None:
    """Restart after restart, each with the clock elsewhere: the log stays in the order in which things were said."""
    made = make_project()
    folder = made.folder
    made.close()
    said = []
    for number, jump in enumerate((0, _YEARS, -_YEARS, 0, -_YEARS, _YEARS, 1, -1)):
        now = [1_790_000_000_000 + jump]
        with ProjectStore.open(folder, now_ms=lambda now=now: now[0]) as store:  # type: ignore[misc]
            for step in range(3):
                now[0] += (-1) ** step * _YEARS
                draft = EventDraft("c" * 64, "anna", EventKind.COMMENT, {"text": f"{number}.{step}"})  # type: ignore[arg-type]
                store.append([draft]).future.result()
                said.append(f"{number}.{step}")
    with ProjectStore.open(folder) as store:
        events = list(store.events())
        assert [event.value["text"] for event in events] == said
        assert store.state_of("c" * 64).comments["anna"].value["text"] == said[-1]
        assert all(before.clock < after.clock for before, after in pairwise(events))


@settings(max_examples=60)
@given(st.lists(st.tuples(st.integers(0, 3), st.integers(-_YEARS, _YEARS), st.booleans()), min_size=2, max_size=80))
def test_devices_with_wrong_clocks_never_answer_before_what_they_have_seen(steps: list[tuple[int, int, bool]]) -> None:
    """Four devices, walls anywhere within twenty years: what was said after seeing something sorts after it."""
    walls = [1_790_000_000_000] * 4
    clocks = [HybridClock(lambda at=at: walls[at]) for at in range(4)]  # type: ignore[misc]
    log: list[str] = []
    seen: list[int] = [0] * 4
    for device, jump, sees in steps:
        walls[device] = 1_790_000_000_000 + jump
        if sees:
            for stamp in log[seen[device] :]:
                clocks[device].witness(stamp)
            seen[device] = len(log)
        known = max(log[: seen[device]], default="")
        stamp = clocks[device].tick()
        assert stamp > known
        log.append(stamp)
