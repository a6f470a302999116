"""Without the right to write, as one who is not root has it: told in words, nothing lost, nothing half-made."""

from __future__ import annotations

import os
import stat
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from labeler.contracts.importer import ImportOptions
from labeler.domain.backup import BackupReason
from labeler.domain.label_event import EventKind
from labeler.domain.sample import SampleUid
from labeler.domain.task import LabelClass, TaskSpec
from labeler.errors import StoreError, UserError
from labeler.importers.csv_table import CsvTable
from labeler.store.label_log import EventDraft
from labeler.store.project_store import ProjectStore
from tests.faults.system_calls import Told, alone

pytestmark = pytest.mark.skipif(os.name != "posix" or sys.platform == "darwin", reason="users as Linux has them")

_NOBODY = 65534
_SPEC = TaskSpec("single", (LabelClass("cat"), LabelClass("dog")))
_UIDS = [SampleUid(f"{n:064x}") for n in range(8)]


@pytest.fixture
def place() -> Iterator[Path]:
    """A folder that nobody may enter and write, and everybody reach."""
    with tempfile.TemporaryDirectory(dir="/dev/shm" if os.access("/dev/shm", os.W_OK) else None) as name:
        made = Path(name)
        with ProjectStore.create(made / "birds.labeler", _SPEC, "Birds") as store:
            store.append([_label(0), _label(1)]).future.result()
            store.back_up(BackupReason.MANUAL)
        (made / "more.csv").write_text("text\none\ntwo\n")
        made.chmod(0o777)
        if os.geteuid() == 0:
            for path in (made, *made.rglob("*")):
                os.chown(path, _NOBODY, _NOBODY)
        yield made
        _may_write(made, True)


def _label(n: int) -> EventDraft:
    return EventDraft(_UIDS[n], "ann", EventKind.LABEL, {"class": "cat"})


def _may_write(folder: Path, may: bool) -> None:
    for path in (folder, *folder.rglob("*")):
        own = stat.S_IMODE(path.stat().st_mode)
        path.chmod(own | 0o200 if may else own & ~0o222)


def _as_nobody(work: Callable[[], None]) -> None:
    """In a fork without root's right to write everywhere; what goes wrong there goes wrong here."""

    def without_rights(_told: Told) -> None:
        if os.geteuid() == 0:
            os.setgroups([])
            os.setgid(_NOBODY)
            os.setuid(_NOBODY)
        work()

    ended = alone(without_rights)
    assert not ended.hung and ended.words is None, ended.words


def _whole_import(store: ProjectStore, place: Path) -> None:
    store.intake.import_source(CsvTable(), place / "more.csv", ImportOptions())


def _refused(work: Callable[[], object], *words: str) -> None:
    try:
        work()
    except UserError as error:
        assert all(word in str(error) for word in words), str(error)
        assert "; " in str(error), f"it does not say what to do: {error}"
        return
    raise AssertionError("it was not refused")


def test_a_read_only_folder_is_read_and_everything_else_refused_in_words(place: Path) -> None:
    folder = place / "birds.labeler"
    _may_write(folder, False)
    before = {path: path.stat().st_mtime_ns for path in folder.rglob("*")}

    def work() -> None:
        _refused(lambda: ProjectStore.open(folder), "birds.labeler may not be written", "open it read-only")
        with ProjectStore.open(folder, read_only=True) as store:
            assert [event.sample_uid for event in store.events()] == _UIDS[:2]
            _refused(lambda: store.append([_label(2)]), "read-only")
            _refused(lambda: _whole_import(store, place), "read-only")
            _refused(lambda: store.back_up(BackupReason.MANUAL), "backups", "permissions")
        _refused(lambda: ProjectStore.create(folder / "inside.labeler", _SPEC, "X"), "inside")

    _as_nobody(work)
    assert {path: path.stat().st_mtime_ns for path in folder.rglob("*")} == before


def test_a_permission_that_goes_while_running_is_told_and_all_is_there_when_it_comes_back(place: Path) -> None:
    folder = place / "birds.labeler"

    def work() -> None:
        with ProjectStore.open(folder) as store:
            store.warnings.listener = lambda _title, _text: None
            said = [event.event_id for event in store.events()]
            ticket = store.append([_label(2)])
            ticket.future.result(timeout=30)
            said += [event.event_id for event in ticket.events]
            _may_write(folder, False)
            for attempt in (
                lambda: store.close_segment(),
                lambda: _whole_import(store, place),
                lambda: store.back_up(BackupReason.MANUAL),
            ):
                _refused(attempt)
            # What is open stays writable: an answer is saved, or refused in words and written later, once.
            late = store.append([_label(3)])
            try:
                late.future.result(timeout=30)
            except StoreError:
                _may_write(folder, True)
                store.append_again(late).future.result(timeout=30)
            said += [event.event_id for event in late.events]
            _may_write(folder, True)
            _whole_import(store, place)
            store.back_up(BackupReason.MANUAL)
            assert store.close_segment() is not None
        with ProjectStore.open(folder) as again:
            assert [event.event_id for event in again.events()] == said
            assert again.sample_count() == 2 and not again.repairs

    _as_nobody(work)


def test_a_folder_of_somebody_else_is_no_place_for_a_project(place: Path) -> None:
    place.chmod(0o755)
    if os.geteuid() == 0:
        os.chown(place, 0, 0)
    else:
        place.chmod(0o555)
    _as_nobody(lambda: _refused(lambda: ProjectStore.create(place / "new.labeler", _SPEC, "New"), "new.labeler"))
    assert not (place / "new.labeler").exists()
    assert sorted(path.name for path in place.iterdir()) == ["birds.labeler", "more.csv"]
