"""Backups of real projects: whole, checked, cancellable, made while answers are given."""

from __future__ import annotations

import shutil
import threading
from collections import namedtuple
from pathlib import Path

import pytest

from labeler.domain.backup import BackupReason
from labeler.domain.label_event import EventKind
from labeler.errors import Cancelled, ProjectError, StoreError
from labeler.store import backup
from labeler.store.backup import described, is_worth_taking, list_backups, take_backup
from labeler.store.connections import DATABASE, open_snapshot, reading_foreign
from labeler.store.engine import sqlite3
from labeler.store.label_log import EventDraft
from labeler.store.lock import ProjectLock
from labeler.store.project_store import ProjectStore
from labeler.workbench.cancel import CancelToken

_MOMENT = 1_790_000_000_000


def answer(store: ProjectStore, count: int, value: str = "cat") -> None:
    drafts = [EventDraft(f"{n:064x}", "anna", EventKind.LABEL, {"class": value}) for n in range(count)]  # type: ignore[arg-type]
    store.append(drafts).future.result()


def test_a_backup_holds_what_the_project_holds(project: ProjectStore) -> None:
    answer(project, 50)
    path = take_backup(project.folder, BackupReason.MANUAL, now_ms=lambda: _MOMENT)
    assert path.parent == project.folder / "backups"
    assert path.name == "project-20260921T141320000Z-manual.db"
    with reading_foreign(path) as copy, reading_foreign(project.folder / DATABASE) as live:
        for table in ("label_events", "standing_events", "settings", "classes", "class_changes"):
            assert (
                copy.execute(f"SELECT * FROM {table}").fetchall() == live.execute(f"SELECT * FROM {table}").fetchall()
            )
        assert copy.execute("PRAGMA user_version").fetchone() == live.execute("PRAGMA user_version").fetchone()
    assert [item.name for item in (project.folder / "backups").iterdir() if item.name != "lock"] == [path.name]


def test_answers_go_on_while_a_backup_is_taken(project: ProjectStore) -> None:
    answer(project, 3000)
    running, stop = threading.Event(), threading.Event()
    given: list[int] = []

    def work() -> None:
        while not stop.is_set():
            answer(project, 1, "dog")
            given.append(1)
            running.set()

    thread = threading.Thread(target=work)
    thread.start()
    try:
        assert running.wait(10)
        taken = [take_backup(project.folder, BackupReason.WORK) for _ in range(5)]
    finally:
        stop.set()
        thread.join()
    held = [described(item).events for item in reversed(list_backups(project.folder))]
    assert len(held) == len(set(taken)) == 5
    assert held == sorted(held, key=lambda events: events or 0)
    assert held[0] is not None and held[0] >= 3001
    assert project.log_position() == 3000 + len(given)


def test_a_checkpoint_waits_for_no_reader_and_is_made_good_later(project: ProjectStore) -> None:
    """A backup of a large project reads one state for seconds; the answers of that time must not wait for it."""
    writer = project._writer
    assert writer is not None
    wal = project.folder / f"{DATABASE}-wal"

    def checkpoint() -> bool:
        project._write(lambda db: writer._checkpoint(db.conn), own_transaction=True)
        return writer._dirty

    reader = open_snapshot(project.folder / DATABASE)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM label_events").fetchone()
    answer(project, 10)
    assert checkpoint(), "something is left to do"
    assert wal.stat().st_size > 0
    answer(project, 10)
    assert project.log_position() == 20
    reader.close()
    project._readers.close()
    assert not checkpoint()
    assert wal.stat().st_size == 0


def test_a_backup_lists_with_reason_events_and_samples(project: ProjectStore) -> None:
    answer(project, 7)
    take_backup(project.folder, BackupReason.OPENING, now_ms=lambda: _MOMENT)
    take_backup(project.folder, BackupReason.IMPORT, now_ms=lambda: _MOMENT + 5000)
    found = [described(item) for item in list_backups(project.folder)]
    assert [item.reason for item in found] == [BackupReason.IMPORT, BackupReason.OPENING]
    assert [item.taken_ms for item in found] == [_MOMENT + 5000, _MOMENT]
    assert [(item.events, item.samples, item.problem) for item in found] == [(7, 0, ""), (7, 0, "")]


def test_a_backup_is_taken_again_only_when_something_changed(project: ProjectStore) -> None:
    assert is_worth_taking(project.folder)
    assert project.back_up_if_due(BackupReason.OPENING) is not None
    assert project.back_up_if_due(BackupReason.OPENING) is None
    changes = (
        lambda: answer(project, 1),
        lambda: project.rename_class("cat", "tom cat"),
        lambda: project.set_guidelines("look closely"),
        lambda: project.ensure_annotator("bert"),
    )
    for change in changes:
        change()
        assert is_worth_taking(project.folder)
        assert project.back_up_if_due(BackupReason.WORK, min_age_ms=3_600_000) is None, "too young"
        assert project.back_up_if_due(BackupReason.WORK) is not None


def test_a_stopped_backup_leaves_nothing_behind(project: ProjectStore) -> None:
    answer(project, 5000)
    token = CancelToken()
    asked: list[int] = []

    def check() -> None:
        asked.append(1)
        if len(asked) == 2:
            token.cancel()
        token.check()

    backup_steps = backup._STEPS
    backup._STEPS = 1000
    try:
        with pytest.raises(Cancelled):
            take_backup(project.folder, BackupReason.MANUAL, check=check)
    finally:
        backup._STEPS = backup_steps
    assert list_backups(project.folder) == []
    assert [item.name for item in (project.folder / "backups").iterdir()] == ["lock"]
    answer(project, 1)


def test_progress_only_grows_and_ends_at_one(project: ProjectStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backup, "_STEPS", 1000)
    answer(project, 5000)
    seen: list[float] = []
    take_backup(project.folder, BackupReason.MANUAL, progress=lambda fraction: seen.append(fraction or 0.0))
    assert len(seen) > 3
    assert seen == sorted(seen)
    assert seen[-1] == 1.0


def test_too_little_room_is_refused_in_words(project: ProjectStore, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage(1 << 40, 1 << 40, 1 << 20))
    with pytest.raises(StoreError, match=r"only 1 MB are free; free some space"):
        take_backup(project.folder, BackupReason.MANUAL)
    assert list_backups(project.folder) == []


def test_two_backups_at_once_take_turns(project: ProjectStore) -> None:
    take_backup(project.folder, BackupReason.MANUAL)
    held = ProjectLock.take(project.folder / "backups")
    try:
        with pytest.raises(StoreError, match="another backup"):
            take_backup(project.folder, BackupReason.MANUAL)
    finally:
        held.release()
    take_backup(project.folder, BackupReason.MANUAL)
    assert len(list_backups(project.folder)) == 2


def test_two_backups_of_one_moment_have_two_names(project: ProjectStore) -> None:
    paths = {take_backup(project.folder, BackupReason.MANUAL, now_ms=lambda: _MOMENT) for _ in range(3)}
    assert len(paths) == 3


def test_what_a_killed_backup_left_is_cleared_by_the_next(project: ProjectStore) -> None:
    take_backup(project.folder, BackupReason.MANUAL)
    leftover = project.folder / "backups" / ".building-dead.db"
    leftover.write_bytes(b"half")
    take_backup(project.folder, BackupReason.MANUAL)
    assert not leftover.exists()


def test_a_damaged_project_makes_no_backup(project: ProjectStore) -> None:
    """A page of an index zeroed: the copy might open, but it must not push good backups out."""
    answer(project, 3000)
    project.close()
    path = project.folder / DATABASE
    connection = sqlite3.connect(path)
    root = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'label_events'").fetchone()[0]
    size = connection.execute("PRAGMA page_size").fetchone()[0]
    connection.close()
    with path.open("r+b") as file:
        file.seek((root - 1) * size)
        file.write(b"\xff" * size)
    with pytest.raises(StoreError, match="damaged"):
        take_backup(project.folder, BackupReason.MANUAL)
    assert list_backups(project.folder) == []


def test_a_damaged_backup_lists_with_its_problem(project: ProjectStore) -> None:
    path = take_backup(project.folder, BackupReason.MANUAL)
    path.write_bytes(b"SQLite format 3\x00" + b"\x01" * 9000)
    (found,) = [described(item) for item in list_backups(project.folder)]
    assert found.events is None
    assert "damaged" in found.problem
    assert is_worth_taking(project.folder)


def test_a_folder_that_cannot_be_written_is_named(project: ProjectStore) -> None:
    (project.folder / "backups").write_text("in the way", "utf-8")
    with pytest.raises(StoreError, match="backups cannot be written"):
        take_backup(project.folder, BackupReason.MANUAL)


def test_old_backups_go_when_new_ones_come(project: ProjectStore) -> None:
    """One an hour for two weeks: as many stay as the rule of ages says, and the just taken is among them."""
    for hour in range(0, 14 * 24, 6):
        last = take_backup(project.folder, BackupReason.WORK, now_ms=lambda at=hour: _MOMENT + at * 3_600_000)  # type: ignore[misc]
        assert last.exists()
    assert 14 <= len(list_backups(project.folder)) <= 20


def test_a_wrong_clock_never_removes_what_was_just_taken(project: ProjectStore) -> None:
    for number in range(9):
        take_backup(project.folder, BackupReason.WORK, now_ms=lambda at=number: _MOMENT + at * 60_000)  # type: ignore[misc]
    past = take_backup(project.folder, BackupReason.WORK, now_ms=lambda: _MOMENT - 20 * 365 * 86_400_000)
    assert past.exists()


def test_another_program_s_file_is_no_backup(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    sqlite3.connect(path).execute("CREATE TABLE t(a)").connection.close()
    with pytest.raises(ProjectError, match="not a labeler project"), reading_foreign(path):
        pass
