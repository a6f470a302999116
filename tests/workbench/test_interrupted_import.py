"""Imports that are killed: the project is untouched, and the same command goes on."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from labeler.contracts.importer import ImportOptions
from labeler.errors import SourceError
from labeler.store.engine import sqlite3
from labeler.store.project_store import ProjectStore
from labeler.workbench.transfers import import_sources

from ..conftest import MakeProject

ROWS = 9_000
OPTIONS = ImportOptions(text="text", id="id", label="label")

_DIES_WHILE_READING = """
import os, signal
from labeler.workbench import transfers
def progress(at):
    if at.done > 0.6 * at.total:
        os.kill(os.getpid(), signal.SIGKILL)
"""
_DIES_IN_THE_TRANSACTION = """
import os, signal
from labeler.store import import_batch
from labeler.workbench import transfers
progress = lambda at: None
import_batch.add_first_answers = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
"""
_DIES_BEFORE_TIDYING_UP = """
import os, signal
from labeler.store import staging
from labeler.workbench import transfers
progress = lambda at: None
staging.discard = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
"""
_RUN = """
import sys
from pathlib import Path
from labeler.contracts.importer import ImportOptions
options = ImportOptions(text="text", id="id", label="label")
transfers.import_sources(Path(sys.argv[1]), [Path(sys.argv[2])], options, progress=progress)
"""


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "t.csv"
    rows = "".join(f"{n},text number {n},{('cat', 'dog')[n % 2]}\n" for n in range(ROWS))
    path.write_text("id,text,label\n" + rows, "utf-8")
    return path


def _killed(program: str, project: Path, table: Path) -> None:
    done = subprocess.run([sys.executable, "-c", program + _RUN, str(project), str(table)], check=False, timeout=60)
    assert done.returncode == -signal.SIGKILL


def _counts(project: Path) -> tuple[int, int, int]:
    with ProjectStore.open(project, read_only=True) as store:
        return store.sample_count(), store.label_counts().labels, len(store.imports())


@pytest.mark.skipif(os.name != "posix", reason="kills with SIGKILL")
@pytest.mark.parametrize("program", [_DIES_WHILE_READING, _DIES_IN_THE_TRANSACTION], ids=["reading", "committing"])
def test_a_killed_import_leaves_the_project_untouched_and_goes_on(
    make_project: MakeProject, table: Path, program: str
) -> None:
    project = make_project()
    _killed(program, project, table)
    assert _counts(project) == (0, 0, 0)
    (waiting,) = (project / "imports").glob("*.db")
    with closing(sqlite3.connect(waiting)) as staged:
        known = staged.execute("SELECT count(*) FROM drafts").fetchone()[0]
    assert known >= 4_000, "what was read is not read again"
    report = import_sources(project, [table], OPTIONS)
    assert (report.added, report.duplicates, report.labels) == (ROWS, 0, ROWS)
    assert _counts(project) == (ROWS, ROWS, 1)
    assert not list((project / "imports").glob("*"))


@pytest.mark.skipif(os.name != "posix", reason="kills with SIGKILL")
def test_a_kill_after_the_commit_makes_nothing_double(make_project: MakeProject, table: Path) -> None:
    project = make_project()
    _killed(_DIES_BEFORE_TIDYING_UP, project, table)
    assert _counts(project)[:2] == (ROWS, ROWS)
    report = import_sources(project, [table], OPTIONS)
    assert (report.added, report.duplicates, report.labels) == (0, ROWS, 0)
    assert _counts(project)[:2] == (ROWS, ROWS)


def test_a_source_that_fails_at_once_leaves_nothing_waiting(make_project: MakeProject, tmp_path: Path) -> None:
    project = make_project()
    (tmp_path / "t.csv").write_text("a,b\n1,2\n", "utf-8")
    with pytest.raises(SourceError):
        import_sources(project, [tmp_path / "t.csv"], ImportOptions(label="kind"))
    assert not list((project / "imports").glob("*"))


_INTERRUPTED_IN_THE_TRANSACTION = """
import os, signal, sys
from labeler.cli.main import run
from labeler.store import import_batch
add = import_batch.add_first_answers
def interrupted(*arguments):
    os.kill(os.getpid(), signal.SIGINT)
    add(*arguments)
import_batch.add_first_answers = interrupted
sys.exit(run(["import", sys.argv[1], sys.argv[2], "--label", "label", "--json"]))
"""
_INTERRUPTED_WHILE_READING = """
import os, signal, sys
from labeler.cli.main import run
from labeler.workbench import reading
staged = reading._is_staged
def interrupted(message, progress):
    os.kill(os.getpid(), signal.SIGINT)
    return staged(message, progress)
reading._is_staged = interrupted
sys.exit(run(["import", sys.argv[1], sys.argv[2], "--label", "label", "--json"]))
"""


@pytest.mark.skipif(os.name != "posix", reason="sends SIGINT")
@pytest.mark.parametrize(
    ("program", "code", "came_in"), [(_INTERRUPTED_WHILE_READING, 130, 0), (_INTERRUPTED_IN_THE_TRANSACTION, 0, ROWS)]
)
def test_ctrl_c_stops_the_reading_but_never_lies_about_what_went_in(
    make_project: MakeProject, table: Path, program: str, code: int, came_in: int
) -> None:
    project = make_project()
    done = subprocess.run(
        [sys.executable, "-c", program, str(project), str(table)],
        check=False, timeout=60, capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == code, done.stderr
    assert "Traceback" not in done.stderr
    assert ("stopped" in done.stderr) == (came_in == 0)
    assert _counts(project)[:2] == (came_in, came_in)
    assert import_sources(project, [table], OPTIONS).added == ROWS - came_in
