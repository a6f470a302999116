"""A disk that is full, a file that vanishes, a permission that goes: the truth is told, and nothing is lost."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3 as python_sqlite3
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from labeler.domain.label_event import EventKind, LabelEvent
from labeler.domain.sample import SampleUid
from labeler.domain.task import LabelClass, TaskSpec
from labeler.errors import StoreError
from labeler.store import disk_space, failures, journal_file
from labeler.store.connections import all_in_words
from labeler.store.database_watch import DatabaseGone
from labeler.store.disk_space import BALLAST, BALLAST_BYTES, DiskSpace
from labeler.store.engine import sqlite3
from labeler.store.label_log import AppendTicket, EventDraft
from labeler.store.project_store import ProjectStore

UIDS = [SampleUid(f"{n:064x}") for n in range(6)]


def _label(n: int) -> EventDraft:
    return EventDraft(UIDS[n], "ann", EventKind.LABEL, {"class": "cat"})


def _say(store: ProjectStore, *drafts: EventDraft) -> tuple[LabelEvent, ...]:
    ticket = store.append(drafts)
    ticket.future.result(timeout=30)
    return ticket.events


def _refused(store: ProjectStore, *drafts: EventDraft) -> tuple[AppendTicket, StoreError]:
    ticket = store.append(drafts)
    with pytest.raises(StoreError) as refusal:
        ticket.future.result(timeout=30)
    return ticket, refusal.value


def _delete(path: Path) -> None:
    path.unlink()


def _move(path: Path) -> None:
    path.rename(path.with_name("elsewhere.db"))


def _replace(path: Path) -> None:
    copy = path.with_name("copy.db")
    shutil.copyfile(path, copy)
    copy.replace(path)


def _cut(path: Path) -> None:
    os.truncate(path, 4096)


def _delete_wal(path: Path) -> None:
    path.with_name("project.db-wal").unlink()


@pytest.mark.skipif(os.name != "posix", reason="Windows does not let an open file go")
@pytest.mark.parametrize("break_it", [_delete, _move, _replace, _cut, _delete_wal])
def test_a_database_that_goes_under_us_takes_no_answer_along(
    project: ProjectStore, break_it: Callable[[Path], None]
) -> None:
    said = [event.event_id for n in range(2) for event in _say(project, _label(n))]
    break_it(project.folder / "project.db")
    ticket, refusal = _refused(project, _label(2))
    assert isinstance(refusal, DatabaseGone)
    assert "not saved: project.db" in str(refusal) and "open it again" in str(refusal)
    # Again and again: refused each time, and there once.
    for _ in range(2):
        with pytest.raises(DatabaseGone):
            project.append_again(ticket).future.result(timeout=30)
    both, _ = _refused(project, _label(3), _label(4))
    project.close()
    with ProjectStore.open(project.folder) as again:
        kept = [event.event_id for event in again.events()]
        assert kept == [*said, ticket.events[0].event_id, *(event.event_id for event in both.events)]
        assert not again.repairs.refused
        _say(again, _label(5))


def test_a_full_disk_is_met_with_the_ballast(project: ProjectStore, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    project.warnings.listener = lambda title, text: told.append(f"{title}: {text}")
    _say(project, _label(0))
    project._writing()._space.keep_ballast()
    ballast = project.folder / BALLAST
    assert ballast.stat().st_size == BALLAST_BYTES
    assert os.name != "posix" or ballast.stat().st_blocks * 512 >= BALLAST_BYTES

    real = os.write

    def full(descriptor: int, data: bytes) -> int:
        if ballast.exists():
            raise OSError(errno.ENOSPC, "No space left on device")
        return real(descriptor, data)

    monkeypatch.setattr(journal_file.os, "write", full)
    _say(project, _label(1))
    assert not ballast.exists()
    assert len(told) == 1 and "gave back the 16 MB" in told[0]
    assert project.log_position() == 2


def test_a_full_database_is_met_with_the_ballast(project: ProjectStore) -> None:
    told: list[str] = []
    project.warnings.listener = lambda title, text: told.append(title)
    _say(project, _label(0))
    project._writing()._space.keep_ballast()
    project._writing().call(lambda db: db.execute("PRAGMA max_page_count = 1"), own_transaction=True)
    long = EventDraft(UIDS[1], "ann", EventKind.COMMENT, {"text": "x" * 200_000})
    _, refusal = _refused(project, long)
    assert "disk is full" in str(refusal) and told == ["The disk is full"]
    project._writing().call(lambda db: db.execute("PRAGMA max_page_count = 1000000"), own_transaction=True)
    _say(project, _label(2))
    project.close()
    with ProjectStore.open(project.folder) as again:
        assert [event.sample_uid for event in again.events()] == [UIDS[0], UIDS[2]]
        assert not again.repairs


def test_low_space_is_told_once_until_there_was_enough(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    space = DiskSpace(tmp_path, lambda title, text: told.append(text))
    for free_mb in (500, 150, 90, 300, 100):
        usage = shutil._ntuple_diskusage(1 << 40, 0, free_mb << 20)  # type: ignore[attr-defined]  # the real type
        monkeypatch.setattr(disk_space.shutil, "disk_usage", lambda _path, usage=usage: usage)
        space.watch()
        space.keep_ballast()
        assert (tmp_path / BALLAST).exists() == (free_mb == 500 or (tmp_path / BALLAST).exists())
    assert [text.split(" MB")[0] for text in told] == ["150", "100"]


def test_no_ballast_is_put_by_where_space_is_scarce(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = shutil._ntuple_diskusage(1 << 40, 0, 199 << 20)  # type: ignore[attr-defined]  # the real type
    monkeypatch.setattr(disk_space.shutil, "disk_usage", lambda _path: usage)
    DiskSpace(tmp_path, lambda _title, _text: None).keep_ballast()
    assert list(tmp_path.iterdir()) == []


# Words for everything.

_OURS = (
    "SQLITE_OK", "SQLITE_ERROR", "SQLITE_INTERNAL", "SQLITE_NOTFOUND", "SQLITE_SCHEMA", "SQLITE_CONSTRAINT",
    "SQLITE_MISUSE", "SQLITE_FORMAT", "SQLITE_RANGE", "SQLITE_NOTICE", "SQLITE_WARNING", "SQLITE_EMPTY",
)  # fmt: skip
_PRIMARY = (
    "ABORT", "AUTH", "BUSY", "CANTOPEN", "CONSTRAINT", "CORRUPT", "EMPTY", "ERROR", "FORMAT", "FULL",
    "INTERNAL", "INTERRUPT", "IOERR", "LOCKED", "MISMATCH", "MISUSE", "NOLFS", "NOMEM", "NOTADB", "NOTFOUND",
    "NOTICE", "PERM", "PROTOCOL", "RANGE", "READONLY", "SCHEMA", "TOOBIG", "WARNING",
)  # fmt: skip


def _codes() -> list[str]:
    """Every result code, primary and extended, that this build knows and that is not a mistake of ours."""
    families = tuple(f"SQLITE_{name}" for name in _PRIMARY)
    known = (name for name in dir(python_sqlite3) if name.startswith(families))
    names = [name for name in known if any(name == head or name.startswith(f"{head}_") for head in families)]
    return [name for name in names if not any(name == ours or name.startswith(f"{ours}_") for ours in _OURS)]


def test_every_code_of_sqlite_has_words_and_a_next_step() -> None:
    codes = _codes()
    assert len(codes) > 60
    for name in codes:
        error = sqlite3.OperationalError("database is locked")
        error.sqlite_errorcode = getattr(python_sqlite3, name)
        # SQLCipher's module knows the names of the primary codes only.
        error.sqlite_errorname = name if error.sqlite_errorcode < 0x100 else "SQLITE_UNKNOWN"
        with pytest.raises(StoreError) as refusal, all_in_words("not saved"):
            raise error
        said = str(refusal.value)
        assert said.startswith("not saved: ") and said.endswith(f"({name})") and "; " in said
        assert "database is locked" not in said


_OS_ERRORS = (
    "ENOSPC", "EDQUOT", "EIO", "EROFS", "EACCES", "EPERM", "ENOENT", "ESTALE", "EMFILE", "ENFILE", "ENOMEM",
    "ENODEV", "ENXIO", "EFBIG", "EBUSY", "ETIMEDOUT", "EINTR", "EINVAL", "ENOTDIR", "EISDIR", "ELOOP",
    "ENAMETOOLONG", "EEXIST", "EBADF", "EAGAIN", "ENOLCK", "EHOSTDOWN", "ENOTCONN",
)  # fmt: skip


@pytest.mark.parametrize("name", [name for name in _OS_ERRORS if hasattr(errno, name)])
def test_every_error_of_the_system_has_words_and_a_next_step(name: str) -> None:
    number = getattr(errno, name)
    with pytest.raises(StoreError) as refusal, all_in_words("not saved"):
        raise OSError(number, os.strerror(number))
    assert "; " in str(refusal.value) and str(refusal.value).endswith(")")


def test_a_mistake_of_ours_is_not_dressed_up() -> None:
    for name in ("SQLITE_ERROR", "SQLITE_CONSTRAINT_UNIQUE", "SQLITE_MISUSE", ""):
        assert failures.words_for(name) is None


# A real small disk.


def _tmpfs(place: Path, size: str) -> bool:
    if not hasattr(os, "geteuid") or os.geteuid() != 0 or shutil.which("mount") is None:
        return False
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(place)], capture_output=True, check=False
    )
    return done.returncode == 0


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    place = tmp_path / "small"
    place.mkdir()
    if not _tmpfs(place, "3m"):
        pytest.skip("needs root and tmpfs")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def test_a_disk_that_runs_full_loses_nothing_and_goes_on_when_there_is_room(small_disk: Path) -> None:
    spec = TaskSpec("single", (LabelClass("cat"), LabelClass("dog")))
    with ProjectStore.create(small_disk / "birds.labeler", spec, "Birds") as store:
        store.warnings.listener = lambda _title, _text: None
        told: list[str] = []
        for n in range(1_000):
            ticket = store.append([EventDraft(UIDS[n % 6], "ann", EventKind.COMMENT, {"text": f"{n} " + "x" * 9_000})])
            try:
                ticket.future.result(timeout=30)
            except StoreError as error:
                assert "disk is full; free some space" in str(error)
                break
            told.append(ticket.events[0].event_id)
        else:
            raise AssertionError("the disk never ran full")
        assert len(told) > 20
        for _ in range(3):
            with pytest.raises(StoreError, match="disk is full"):
                store.append_again(ticket).future.result(timeout=30)
        assert [event.event_id for event in store.events()] == told
        subprocess.run(["mount", "-o", "remount,size=64m", str(small_disk)], check=True)
        store.append_again(ticket).future.result(timeout=30)
        told.append(ticket.events[0].event_id)
    with ProjectStore.open(small_disk / "birds.labeler") as again:
        assert [event.event_id for event in again.events()] == told
        assert not again.repairs


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_permission_that_goes_while_running_is_told(project: ProjectStore) -> None:
    _say(project, _label(0))
    project.close_segment()
    (project.folder / "journal").chmod(0o555)
    try:
        _, refusal = _refused(project, _label(1))
        assert "give yourself write access" in str(refusal)
    finally:
        (project.folder / "journal").chmod(0o755)
    _say(project, _label(2))
