"""Encrypted projects on disk: what heals, what travels, and what is refused."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from labeler.contracts.importer import ImportOptions
from labeler.domain.backup import BackupReason
from labeler.domain.finding import Severity
from labeler.domain.label_event import EventKind
from labeler.domain.task import LabelClass, TaskSpec, complete_classes
from labeler.errors import PassphraseNeeded, ProjectError, WrongPassphrase
from labeler.registry import member
from labeler.secrecy import keyring
from labeler.secrecy.key_file import KEY_FILE
from labeler.store import doctor_repair
from labeler.store.connections import DATABASE
from labeler.store.doctor import examine
from labeler.store.encrypting import encrypt_project, finish_encrypting, remove_open_files
from labeler.store.journal_segment import JOURNAL
from labeler.store.label_log import EventDraft
from labeler.store.page_scan import scan_rows
from labeler.store.project_copy import copy_project
from labeler.store.project_key import change_passphrase, open_leftovers
from labeler.store.project_store import ProjectStore
from labeler.store.restore import find_backup, restore_backup

PASSPHRASE = "correct horse"
ANSWERS = 12


def build(folder: Path, source: Path, passphrase: str | None) -> Path:
    """Forty texts and twelve answers."""
    source.write_text("text\n" + "".join(f"SECRETTEXT number {n}\n" for n in range(40)), "utf-8")
    spec = TaskSpec("single", complete_classes([LabelClass("SECRETCLASS"), LabelClass("dog")]))
    with ProjectStore.create(folder, spec, "SECRETTITLE", passphrase=passphrase) as store:
        store.intake.import_source(member("importers", "csv"), source, ImportOptions(text="text"))
        store.ensure_annotator("SECRETNAME")
        answer(store, range(ANSWERS))
    return folder


def answer(store: ProjectStore, numbers: range, annotator: str = "SECRETNAME") -> None:
    uids = store.sample_uids()
    for n in numbers:
        store.append([EventDraft(uids[n], annotator, EventKind.LABEL, {"class": "SECRETCLASS"})]).future.result()


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return build(tmp_path / "birds.labeler", tmp_path / "texts.csv", PASSPHRASE)


def labels_in(folder: Path) -> int:
    with ProjectStore.open(folder) as store:
        return len(store.current_labels())


def secrets_in(folder: Path, *, beside: tuple[str, ...] = ()) -> list[str]:
    """Files in which a text, class, annotator or title can be read."""
    found = [path for path in folder.rglob("*") if path.is_file() and path.name not in beside]
    return [path.relative_to(folder).as_posix() for path in found if b"SECRET" in path.read_bytes()]


def test_it_opens_with_its_passphrase_and_with_nothing_else(project: Path) -> None:
    keyring.forget_all()
    with pytest.raises(PassphraseNeeded) as needed:
        ProjectStore.open(project)
    assert needed.value.folder == project
    with pytest.raises(WrongPassphrase):
        keyring.unlock(project, "correct  horse")
    keyring.unlock(project, PASSPHRASE)
    assert labels_in(project) == ANSWERS
    assert secrets_in(project) == []


def _zeroed(folder: Path) -> None:
    (folder / DATABASE).write_bytes(bytes(5000))


def _halved(folder: Path) -> None:
    os.truncate(folder / DATABASE, (folder / DATABASE).stat().st_size // 8192 * 4096)


def _page_of_noise(folder: Path) -> None:
    with (folder / DATABASE).open("r+b") as file:
        for page in range(2, 12):
            file.seek(page * 4096)
            file.write(os.urandom(4096))


def _deleted(folder: Path) -> None:
    (folder / DATABASE).unlink()


def _open_database(folder: Path) -> None:
    """Somebody puts an open project's database in the place of the encrypted one."""
    other = build(folder.parent / "other.labeler", folder.parent / "other.csv", None)
    shutil.copyfile(other / DATABASE, folder / DATABASE)


@pytest.mark.parametrize("harm", [_zeroed, _halved, _page_of_noise, _deleted, _open_database])
def test_a_destroyed_database_comes_back_from_backup_and_journal(project: Path, harm: Callable[[Path], None]) -> None:
    with ProjectStore.open(project) as store:
        store.back_up(BackupReason.MANUAL)
        answer(store, range(ANSWERS, 20))
    harm(project)
    with ProjectStore.open(project) as store:
        assert store.repairs.rebuilt
        assert (store.log_position(), len(store.current_labels())) == (20, 20)
    assert secrets_in(project) == [] or harm is _open_database
    assert (project / "quarantine").is_dir() == (harm is not _deleted)


def test_a_lost_journal_is_written_again_sealed(project: Path) -> None:
    shutil.rmtree(project / JOURNAL)
    with ProjectStore.open(project) as store:
        assert store.repairs.rewritten == ANSWERS
    assert secrets_in(project) == []
    (project / DATABASE).unlink()
    with ProjectStore.open(project) as store:
        assert store.repairs.recovered == ANSWERS


def test_a_torn_line_is_put_aside_and_what_was_said_before_holds(project: Path) -> None:
    (segment,) = (project / JOURNAL).iterdir()
    whole = segment.read_bytes()
    segment.write_bytes(whole + whole.splitlines(keepends=True)[-1][:-20])
    with ProjectStore.open(project) as store:
        assert all(refusal.torn for refusal in store.repairs.refused) and store.repairs.refused
        assert len(store.current_labels()) == ANSWERS
    assert secrets_in(project) == []


def test_a_line_that_lies_open_in_a_sealed_journal_is_refused(project: Path, tmp_path: Path) -> None:
    """Who can write the folder but does not know the passphrase cannot add labels."""
    other = build(tmp_path / "forger.labeler", tmp_path / "other.csv", None)
    for segment in (other / JOURNAL).iterdir():
        shutil.copyfile(segment, project / JOURNAL / segment.name)
    with ProjectStore.open(project) as store:
        assert any("not sealed" in refusal.reason for refusal in store.repairs.refused)
        assert store.log_position() == ANSWERS


def test_events_are_read_from_the_bare_pages_of_a_damaged_file(project: Path) -> None:
    rows = [values for _, values in scan_rows(project / DATABASE)]
    assert sum("SECRETNAME" in map(str, values) for values in rows) >= ANSWERS
    keyring.forget_all()
    with pytest.raises(PassphraseNeeded):
        list(scan_rows(project / DATABASE))


def test_doctor_finds_it_healthy_and_repairs_what_is_not(project: Path) -> None:
    with ProjectStore.open(project) as store:
        store.back_up(BackupReason.MANUAL)

    def codes() -> set[str]:
        found = examine(project, lambda words: None, lambda: None)
        return {each.code for each in found if each.severity is Severity.ERROR}

    assert codes() == set()
    _page_of_noise(project)
    assert codes()
    done = doctor_repair.repair(project, tell=lambda words: None, check=lambda: None, now_ms=lambda: 1_790_000_000_000)
    assert done.held == ANSWERS
    assert codes() == set() and labels_in(project) == ANSWERS
    assert secrets_in(project) == []


def test_backups_are_encrypted_and_come_back(project: Path) -> None:
    with ProjectStore.open(project) as store:
        taken = store.back_up(BackupReason.MANUAL)
        answer(store, range(ANSWERS, 20))
    assert not taken.read_bytes().startswith(b"SQLite format 3")
    restore_backup(project, find_backup(project, "newest"), exactly=True)
    assert labels_in(project) == ANSWERS
    assert secrets_in(project) == []


def test_a_copy_opens_with_the_same_passphrase(project: Path, tmp_path: Path) -> None:
    copy_project(project, tmp_path / "copy.labeler")
    keyring.forget_all()
    with pytest.raises(PassphraseNeeded):
        ProjectStore.open(tmp_path / "copy.labeler")
    keyring.unlock(tmp_path / "copy.labeler", PASSPHRASE)
    assert labels_in(tmp_path / "copy.labeler") == ANSWERS
    assert secrets_in(tmp_path / "copy.labeler") == []


def test_saved_elsewhere_it_is_sealed_and_opens_with_the_same_passphrase(project: Path, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    with ProjectStore.open(project) as store:
        ticket = store.append([EventDraft(store.sample_uids()[30], "SECRETNAME", EventKind.LABEL, {"class": "dog"})])
        ticket.future.result()
        place = store.save_elsewhere(ticket.events, tmp_path / "stick")
    assert secrets_in(tmp_path / "stick") == []
    keyring.forget_all()
    keyring.unlock(place, PASSPHRASE)
    with ProjectStore.open(place) as store:
        assert store.log_position() == ANSWERS + 1


def test_another_passphrase_rewraps_and_the_former_one_opens_nothing_here(project: Path) -> None:
    with ProjectStore.open(project) as store:
        taken = store.back_up(BackupReason.MANUAL)
    before = {path: path.read_bytes() for path in project.rglob("*") if path.is_file() and path.name != "lock"}
    with pytest.raises(WrongPassphrase):
        change_passphrase(project, "wrong", "new one")
    assert {path: path.read_bytes() for path in before} == before
    change_passphrase(project, PASSPHRASE, "new one")
    changed = {path.relative_to(project).as_posix() for path, content in before.items() if path.read_bytes() != content}
    assert changed == {KEY_FILE, f"backups/{KEY_FILE}"}
    keyring.forget_all()
    with pytest.raises(WrongPassphrase):
        keyring.unlock(project, PASSPHRASE)
    keyring.unlock(project, "new one")
    restore_backup(project, taken)
    assert labels_in(project) == ANSWERS


def test_a_lost_key_file_comes_back_from_its_copy_beside_the_backups(project: Path) -> None:
    with ProjectStore.open(project) as store:
        store.back_up(BackupReason.MANUAL)
    (project / KEY_FILE).unlink()
    keyring.forget_all()
    with pytest.raises(PassphraseNeeded):
        ProjectStore.open(project)
    keyring.unlock(project, PASSPHRASE)
    with ProjectStore.open(project) as store:
        assert "key file was missing" in store.repairs.words
    assert (project / KEY_FILE).is_file()


def test_without_any_key_file_it_is_told_for_what_it_is_and_nothing_is_touched(project: Path) -> None:
    (project / KEY_FILE).unlink()
    before = {path: path.read_bytes() for path in project.rglob("*") if path.is_file()}
    for read_only in (False, True):
        with pytest.raises(ProjectError, match="put back a copy of it"):
            ProjectStore.open(project, read_only=read_only)
    (found,) = examine(project, lambda words: None, lambda: None)
    assert found.code == "key-lost" and "nothing can be read or recovered by anybody" in found.means
    assert {path: path.read_bytes() for path in project.rglob("*") if path.is_file()} == before


# Merging


@pytest.mark.parametrize("here, there", [(PASSPHRASE, None), (None, PASSPHRASE), (PASSPHRASE, "another one")])
def test_work_comes_home_between_open_and_encrypted_projects(
    tmp_path: Path, here: str | None, there: str | None
) -> None:
    home = build(tmp_path / "home.labeler", tmp_path / "texts.csv", here)
    away = build(tmp_path / "away.labeler", tmp_path / "texts.csv", there)
    with ProjectStore.open(away) as store:
        store.ensure_annotator("SECRETOTHER")
        answer(store, range(20, 30), "SECRETOTHER")
    with ProjectStore.open(home) as store:
        told = store.merge([away / JOURNAL], keep=False)
        assert store.log_position() == ANSWERS
        assert store.merge([away / JOURNAL], keep=True).events == told.events == ANSWERS + 10
        again = store.merge([away / JOURNAL], keep=True)
        assert (again.events, again.known, again.refused) == (0, 1, [])
        count = len(store.current_labels())
    with ProjectStore.open(away) as store:
        answer(store, range(30, 35), "SECRETOTHER")
        store.close_segment()
    with ProjectStore.open(home) as store:
        assert store.merge([away / JOURNAL], keep=True).events == 5
        assert len(store.current_labels()) == count + 5
    if here is not None:
        assert secrets_in(home) == []
    (home / DATABASE).unlink()
    with ProjectStore.open(home) as store:
        assert store.log_position() == 2 * ANSWERS + 15, "the journal alone has all of it"
        assert not store.repairs.refused


def test_a_segment_that_was_given_up_counts_as_far_in_the_other_form(tmp_path: Path) -> None:
    """Its end is said in the bytes of the form in which it was written."""
    away = build(tmp_path / "away.labeler", tmp_path / "texts.csv", PASSPHRASE)
    with ProjectStore.open(away) as store:
        (segment,) = (away / JOURNAL).iterdir()
        answer(store, range(ANSWERS, 13))
        segment.rename(tmp_path / "gone.jsonl")
        answer(store, range(13, 15))
        (tmp_path / "gone.jsonl").rename(segment)
    home = build(tmp_path / "home.labeler", tmp_path / "texts.csv", None)
    with ProjectStore.open(home) as store:
        report = store.merge([away / JOURNAL], keep=True)
        assert report.events == 15 and not report.refused
    assert labels_in(home) == 15


# From open to encrypted


@pytest.fixture
def open_project(tmp_path: Path) -> Path:
    folder = build(tmp_path / "birds.labeler", tmp_path / "texts.csv", None)
    with ProjectStore.open(folder) as store:
        store.back_up(BackupReason.MANUAL)
        store.rename_class("dog", "SECRETDOG")
    copied = folder / "objects" / "ab" / f"ab{'0' * 62}.txt"
    copied.parent.mkdir(parents=True)
    copied.write_bytes(b"SECRET content")
    assert len(secrets_in(folder)) >= 4, "the control: open, all of it can be read"
    return folder


def test_an_open_project_becomes_an_encrypted_one_and_loses_nothing(open_project: Path) -> None:
    with ProjectStore.open(open_project) as store:
        before = (list(store.events()), store.current_labels(), store.task(), store.annotators())
    encrypt_project(open_project, PASSPHRASE)
    finish_encrypting(open_project)
    left = open_leftovers(open_project)
    assert {path.name for path in left} >= {DATABASE} and any(path.suffix == ".jsonl" for path in left)
    remove_open_files(open_project)
    assert secrets_in(open_project) == [] and open_leftovers(open_project) == []
    keyring.forget_all()
    keyring.unlock(open_project, PASSPHRASE)
    with ProjectStore.open(open_project) as store:
        assert (list(store.events()), store.current_labels(), store.task(), store.annotators()) == before
        assert not store.repairs
    assert keyring.read_file(open_project / "objects" / "ab" / f"ab{'0' * 62}.txt") == b"SECRET content"


def test_encrypting_that_is_killed_anywhere_leaves_a_project_that_opens(open_project: Path, tmp_path: Path) -> None:
    script = Path(__file__).with_name("kill_points.py")
    scratch = tmp_path / "killed"
    scratch.mkdir()
    done = subprocess.run(
        [sys.executable, str(script), "encrypt", "3", str(open_project), str(scratch)],
        capture_output=True, text=True, timeout=300, env={**os.environ, "PYTHONPATH": str(script.parents[2])},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    left = json.loads(done.stdout)["killed"]
    assert len(left) > 8
    encrypted = 0
    for folder in map(Path, left):
        keyring.forget_all()
        encrypted += keyring.is_encrypted(folder)
        keyring.unlock(folder, "while killed")
        try:
            assert labels_in(folder) == ANSWERS
        except PassphraseNeeded:  # it was past the point of no return, and is finished now
            keyring.unlock(folder, "while killed")
            assert labels_in(folder) == ANSWERS
    assert 0 < encrypted < len(left)
