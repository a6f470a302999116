"""A fault at calls here and there of everything that writes; the long form is `python -m tests.soak.every_call`."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.faults.deeds import DEEDS
from tests.faults.system_calls import ALLOW, KILL, Call, Told, supervise, why_not

pytestmark = pytest.mark.skipif(bool(why_not()), reason=why_not())


@pytest.fixture(scope="module")
def found() -> dict[str, Any]:
    """In a process of its own: it forks, which one with threads had better not."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.soak.every_call", "--short"], capture_output=True, text=True, check=False
    )
    assert done.stdout, done.stderr
    said: dict[str, Any] = json.loads(done.stdout)["workloads"]
    return said


@pytest.mark.parametrize("name", DEEDS)
def test_a_fault_at_any_call_loses_nothing_is_told_clearly_and_leaves_nothing_behind(
    found: dict[str, Any], name: str
) -> None:
    assert found[name]["calls"] > 40 and found[name]["runs"] >= 2
    assert found[name]["trouble"] == []


def test_faults_were_met_refused_borne_and_killed(found: dict[str, Any]) -> None:
    """Or nothing was tried."""
    for what in ("refused", "borne", "killed"):
        assert sum(one[what] for one in found.values()) > 3


def test_every_call_is_seen_also_those_made_in_c_and_by_children(tmp_path: Path) -> None:
    seen: list[Call] = []

    def work(told: Told) -> None:
        import sqlite3

        import numpy as np

        told({"begun"})
        np.save(tmp_path / "a.npy", np.zeros(1000))
        (tmp_path / "a.npy").rename(tmp_path / "b.npy")
        sqlite3.connect(tmp_path / "c.db").execute("CREATE TABLE t(a)")
        subprocess.run(["touch", str(tmp_path / "d")], check=True)
        (tmp_path / "d").unlink()
        raise AssertionError("to be told")

    ended = supervise(work, tmp_path, lambda call: seen.append(call) or ALLOW)
    assert ended.told == {"begun"} and ended.is_ours and "to be told" in str(ended.words)
    done = {(call.kind, Path(call.path).name) for call in seen}
    assert {("create", "a.npy"), ("write", "a.npy"), ("rename", "a.npy"), ("sync", "c.db"), ("create", "d")} <= done
    assert ("unlink", "d") in done


def test_a_call_can_be_refused_and_the_process_killed_at_it(tmp_path: Path) -> None:
    def work(_told: Told) -> None:
        (tmp_path / "a").write_text("a")
        (tmp_path / "b").write_text("b")

    full = supervise(work, tmp_path, lambda call: 28 if call.kind == "write" else ALLOW)
    assert full.is_ours and "No space left" in str(full.words) and (tmp_path / "a").read_text() == ""
    killed = supervise(work, tmp_path, lambda call: KILL if call.path.endswith("b") else ALLOW)
    assert killed.was_killed and killed.words is None
    assert (tmp_path / "a").read_text() == "a"
    assert not (tmp_path / "b").exists() or (tmp_path / "b").read_text() == ""
