"""Restoring a backup: what was before is kept, what is not fit is refused, and no cut-off leaves a broken project."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from labeler.domain.backup import BackupReason
from labeler.domain.label_event import EventKind
from labeler.errors import Cancelled, ProjectError, ProjectLocked, UserError
from labeler.store import swap
from labeler.store.backup import counts_in, take_backup
from labeler.store.connections import DATABASE, reading_foreign
from labeler.store.engine import sqlite3
from labeler.store.label_log import EventDraft
from labeler.store.project_store import ProjectStore
from labeler.store.restore import find_backup, restore_backup
from labeler.workbench.cancel import CancelToken
from labeler.workbench.restoring import restore_project
from tests.store.conftest import MakeProject


def answer(store: ProjectStore, count: int, value: str = "cat") -> None:
    drafts = [EventDraft(f"{n:064x}", "anna", EventKind.LABEL, {"class": value}) for n in range(count)]  # type: ignore[arg-type]
    store.append(drafts).future.result()


def with_backup(store: ProjectStore) -> Path:
    """Ten answers and two classes in the backup; the project says more since."""
    answer(store, 10)
    path = take_backup(store.folder, BackupReason.MANUAL)
    store.rename_class("cat", "tom cat")
    answer(store, 5, "dog")
    store.close()
    return path


def classes_in(folder: Path) -> list[str]:
    with ProjectStore.open(folder, read_only=True) as store:
        return list(store.task().names())


def test_the_state_of_the_backup_is_back_and_the_one_before_is_kept(project: ProjectStore) -> None:
    backup = with_backup(project)
    quarantined = restore_backup(project.folder, backup)
    assert quarantined.parent == project.folder / "quarantine"
    assert counts_in(project.folder / DATABASE) == (10, 0)
    assert counts_in(quarantined / DATABASE) == (15, 0)
    with reading_foreign(quarantined / DATABASE) as before:
        assert ("tom cat",) in before.execute("SELECT name FROM classes").fetchall()
    assert backup.exists()


def test_what_lies_in_the_write_ahead_log_goes_to_quarantine_with_its_file(project: ProjectStore) -> None:
    """As after a kill: the last answers are in the -wal alone, and must not leak into the restored file."""
    answer(project, 10)
    backup = take_backup(project.folder, BackupReason.MANUAL)
    answer(project, 5, "dog")
    killed = project.folder.with_name("killed.labeler")
    shutil.copytree(project.folder, killed)
    assert (killed / f"{DATABASE}-wal").stat().st_size > 0
    quarantined = restore_backup(killed, killed / "backups" / backup.name)
    assert not (killed / f"{DATABASE}-wal").exists()
    assert counts_in(quarantined / DATABASE) == (15, 0)


def test_what_was_said_since_comes_back_from_the_journal_unless_it_is_left_out(project: ProjectStore) -> None:
    backup = with_backup(project)
    report = restore_project(project.folder, backup.name)
    assert (report.events, report.brought_back) == (15, 5)
    assert classes_in(project.folder) == ["tom cat", "dog"]
    exact = restore_project(project.folder, backup.name, exactly=True)
    assert (exact.events, exact.brought_back) == (10, 0)
    assert classes_in(project.folder) == ["cat", "dog"]
    assert list(exact.quarantine.glob("journal/*.jsonl"))
    with ProjectStore.open(project.folder) as store:
        answer(store, 3)
    with ProjectStore.open(project.folder) as store:
        assert (store.log_position(), store.repairs.recovered) == (13, 0)


def test_a_destroyed_project_file_can_be_restored(project: ProjectStore) -> None:
    backup = with_backup(project)
    for destroy in (lambda path: path.unlink(), lambda path: path.write_bytes(b"\0" * 5000)):
        destroy(project.folder / DATABASE)
        restore_backup(project.folder, backup)
        assert counts_in(project.folder / DATABASE)[0] == 10


def test_a_project_that_somebody_writes_is_not_restored(project: ProjectStore) -> None:
    backup = take_backup(project.folder, BackupReason.MANUAL)
    with pytest.raises(ProjectLocked, match=f"process {os.getpid()}"):
        restore_backup(project.folder, backup)
    assert not (project.folder / "quarantine").exists()


def test_a_backup_of_another_project_is_refused(project: ProjectStore, make_project: MakeProject) -> None:
    other = make_project(name="fish.labeler")
    other.set_setting("created_at", "2020-01-01T00:00:00.000Z")
    backup = take_backup(other.folder, BackupReason.MANUAL)
    project.close()
    with pytest.raises(ProjectError, match="is a backup of another project"):
        restore_backup(project.folder, backup)
    assert classes_in(project.folder) == ["cat", "dog"]


def test_unfit_backups_are_refused_and_nothing_is_touched(project: ProjectStore, tmp_path: Path) -> None:
    backup = with_backup(project)
    content = (project.folder / DATABASE).read_bytes()
    halved = tmp_path / "halved.db"
    halved.write_bytes(backup.read_bytes()[: backup.stat().st_size // 2 // 4096 * 4096])
    nothing = tmp_path / "nothing.db"
    nothing.write_bytes(b"")
    newer = tmp_path / "newer.db"
    shutil.copy(backup, newer)
    with sqlite3.connect(newer) as connection:
        connection.execute("PRAGMA user_version = 99")
    for unfit, words in ((halved, "damaged"), (nothing, "not a labeler project"), (newer, "newer labeler")):
        with pytest.raises(UserError, match=words):
            restore_backup(project.folder, unfit)
    assert (project.folder / DATABASE).read_bytes() == content
    left = {path.name for path in project.folder.iterdir()}
    assert not [name for name in left if name.startswith(".project") or name == "quarantine"]


def test_a_stopped_restore_changes_nothing(project: ProjectStore) -> None:
    backup = with_backup(project)
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        restore_backup(project.folder, backup, check=token.check)
    assert classes_in(project.folder) == ["tom cat", "dog"]
    assert not (project.folder / "quarantine").exists()


def test_a_backup_is_found_by_name_path_or_as_the_newest(project: ProjectStore, tmp_path: Path) -> None:
    first = take_backup(project.folder, BackupReason.MANUAL)
    second = take_backup(project.folder, BackupReason.WORK)
    copied = Path(shutil.copy(first, tmp_path / "copy.db"))
    assert find_backup(project.folder, "newest") == second
    assert find_backup(project.folder, first.name) == first
    assert find_backup(project.folder, str(copied)) == copied
    with pytest.raises(UserError, match="--list shows"):
        find_backup(project.folder, "yesterday.db")


@pytest.mark.skipif(sys.platform == "win32", reason="forks")
def test_killed_at_any_step_either_project_opens(project: ProjectStore, tmp_path: Path) -> None:
    backup = with_backup(project)
    done = killed_at_every_step("restore", project.folder, tmp_path / "scratch", backup.name)
    assert len(done["killed"]) >= 12
    was_restored = set()
    for folder in map(Path, done["killed"]):
        with ProjectStore.open(folder) as store:
            assert (store.log_position(), store.task().names()) == (15, ("tom cat", "dog")), "the journal has the rest"
            was_restored.add(store.repairs.recovered)
        kept = [counts_in(path)[0] for path in folder.glob(f"quarantine/*/{DATABASE}")]
        assert kept in ([], [15])
        assert not (folder / "swap.json").exists()
    assert was_restored == {0, 5}, "some were killed before the step that counts, some after it"
    assert counts_in(Path(done["whole"]) / DATABASE)[0] == 10


@pytest.mark.skipif(sys.platform == "win32", reason="forks")
def test_a_backup_killed_at_any_step_is_whole_or_not_there(project: ProjectStore, tmp_path: Path) -> None:
    with_backup(project)
    done = killed_at_every_step("backup", project.folder, tmp_path / "scratch")
    assert len(done["killed"]) >= 5
    for folder in map(Path, done["killed"]):
        named = [path for path in (folder / "backups").iterdir() if path.name.startswith("project-")]
        assert [counts_in(path)[0] for path in sorted(named)] in ([10], [10, 15])
        take_backup(folder, BackupReason.MANUAL)
        assert not list((folder / "backups").glob(".*"))


@pytest.mark.parametrize("fails", ["replace", "fsync"])
def test_a_disk_that_fails_at_any_step_leaves_a_whole_project(
    project: ProjectStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fails: str
) -> None:
    """Each rename and each sync fails once; what is there afterwards opens, old or new, and can be restored again."""
    backup = with_backup(project)
    real = getattr(os, fails)
    refused = 0
    for step in range(20):
        folder = Path(shutil.copytree(project.folder, tmp_path / f"{fails}-{step}.labeler"))
        calls = [0]

        def failing(*arguments: object, at: int = step, calls: list[int] = calls) -> object:
            calls[0] += 1
            if calls[0] == at + 1:
                raise OSError(28, "No space left on device", "some file")
            return real(*arguments)

        monkeypatch.setattr(os, fails, failing)
        try:
            restore_backup(folder, folder / "backups" / backup.name)
        except UserError as error:
            refused += 1
            assert "No space left on device" in str(error)
        finally:
            monkeypatch.setattr(os, fails, real)
        with ProjectStore.open(folder) as store:
            assert store.log_position() == 15
        restore_backup(folder, folder / "backups" / backup.name)
        assert counts_in(folder / DATABASE)[0] == 10
        if calls[0] <= step:
            break
    assert refused >= 2


def test_a_plan_from_somebody_else_reaches_nothing_outside(project: ProjectStore, tmp_path: Path) -> None:
    project.close()
    outside = tmp_path / "outside.txt"
    outside.write_text("mine", "utf-8")
    for prepared, place in (("../outside.txt", "x"), (".project.db.0123456789abcdef", "../../gone"), (7, None)):
        said = {"prepared": prepared, "quarantine": place, "with_journal": True}
        (project.folder / "swap.json").write_text(json.dumps(said), "utf-8")
        swap.finish_interrupted(project.folder)
        assert not (project.folder / "swap.json").exists()
    assert outside.read_text("utf-8") == "mine"
    assert classes_in(project.folder) == ["cat", "dog"]


def killed_at_every_step(
    scenario: str, folder: Path, scratch: Path, *arguments: str, every: int = 1
) -> dict[str, list[str]]:
    """Folders as kills left them, and one where the work came to its end."""
    scratch.mkdir()
    script = Path(__file__).with_name("kill_points.py")
    done = subprocess.run(
        [sys.executable, str(script), scenario, str(every), str(folder), str(scratch), *arguments],
        cwd=Path(__file__).parents[2], env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    found: dict[str, list[str]] = json.loads(done.stdout)
    return found
