"""On opening, journal and database repair each other: nothing that was said is lost while one of them has it."""

from __future__ import annotations

import os
import random
import shutil
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from labeler.contracts.importer import ImportOptions
from labeler.domain.label_event import EventKind, LabelEvent, event_hash
from labeler.domain.sample import SampleUid
from labeler.domain.task import LabelClass, TaskSpec
from labeler.errors import ProjectError
from labeler.importers.csv_table import CsvTable
from labeler.store.engine import sqlite3
from labeler.store.journal_segment import Line, Refusal, read_segment, segments_in
from labeler.store.label_log import EventDraft
from labeler.store.project_store import ProjectStore

UIDS = [SampleUid(f"{n:064x}") for n in range(9)]


def _label(uid: str, name: str = "cat", annotator: str = "ann") -> EventDraft:
    return EventDraft(SampleUid(uid), annotator, EventKind.LABEL, {"class": name})


def _say(store: ProjectStore, *drafts: EventDraft) -> list[LabelEvent]:
    ticket = store.append(drafts)
    ticket.future.result(timeout=30)
    return list(ticket.events)


def _table(folder: Path, table: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(folder / "project.db")) as plain:
        return sorted(plain.execute(f"SELECT * FROM {table}").fetchall(), key=repr)


def _whole(folder: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Everything that must come back, as it is in the file."""
    names = ("label_events", "standing_events", "classes", "class_names", "class_changes", "guideline_versions")
    return {name: _table(folder, name) for name in (*names, "settings", "annotators", "present_values")}


@pytest.fixture
def busy(tmp_path: Path) -> Path:
    """A project, closed, in which everything happened that can happen, samples included."""
    (tmp_path / "t.csv").write_text("text,label\none,cat\ntwo,dog\nthree,owl\nfour,\nfive,\n")
    spec = TaskSpec("single", (LabelClass("cat"), LabelClass("dog")), "Look.")
    with ProjectStore.create(tmp_path / "birds.labeler", spec, "Birds") as store:
        store.set_setting("seed", 7)
        store.ensure_annotator("ann", "lead")
        first = _say(store, _label(UIDS[0]), _label(UIDS[1], "dog"), _label(UIDS[2], annotator="bo"))
        store.intake.import_source(CsvTable(), tmp_path / "t.csv", ImportOptions())
        store.rename_class("cat", "Katze")
        store.set_guidelines("Look twice.")
        store.close_segment()
        _say(store, EventDraft(UIDS[0], "ann", EventKind.UNDO, {"event": first[0].event_id}))
        _say(store, EventDraft(UIDS[1], "bo", EventKind.COMMENT, {"text": "blurred"}))
        store.merge_classes("owl", "dog")
        uids = store.sample_uids()
        _say(store, EventDraft(uids[3], "ann", EventKind.SKIP, {}), EventDraft(uids[4], "bo", EventKind.FLAG, {}))
        _say(store, _label(uids[4], "Katze"))
    return tmp_path / "birds.labeler"


def _journal(folder: Path) -> list[Path]:
    return [segment.path for segment in segments_in(folder / "journal")]


def test_a_healthy_project_opens_without_reading_the_journal(busy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[tuple[Path, int]] = []

    def counted(path: Path, start: int = 0, line: int = 0) -> Any:
        read.append((path, path.stat().st_size - start))
        return read_segment(path, start, line)

    monkeypatch.setattr("labeler.store.journal_repair.read_segment", counted)
    with ProjectStore.open(busy) as store:
        assert not store.repairs and store.repairs.words == ""
    assert [path for path, _ in read] == _journal(busy)[-1:]
    assert all(size <= 1 << 16 for _, size in read)


def test_everything_comes_back_from_the_journal_alone(busy: Path) -> None:
    before = _whole(busy)
    (busy / "project.db").unlink()
    with ProjectStore.open(busy) as store:
        assert store.repairs.recovered == len(before["label_events"])
        assert "was missing" in store.repairs.words and "t.csv" in store.repairs.words
        assert store.device == before["label_events"][0][2]
        assert [event.guidelines for event in store.events()] == [1, 1, 1, None, None, None, 2, 2, 2, 2, 2]
    assert _whole(busy) == before


def test_samples_and_their_labels_are_back_when_their_source_is_imported_again(busy: Path, tmp_path: Path) -> None:
    with ProjectStore.open(busy) as store:
        labels = store.current_labels()
    (busy / "project.db").unlink()
    with ProjectStore.open(busy) as store:
        assert store.current_labels() == []
        report = store.intake.import_source(CsvTable(), tmp_path / "t.csv", ImportOptions())
        assert report.labels == 0
        assert store.current_labels() == labels


def test_everything_comes_back_into_the_journal(busy: Path) -> None:
    before = _whole(busy)
    shutil.rmtree(busy / "journal")
    with ProjectStore.open(busy) as store:
        assert store.repairs.rewritten == len(before["label_events"])
    (busy / "project.db").unlink()
    with ProjectStore.open(busy) as store:
        assert store.repairs.recovered == len(before["label_events"])
        _say(store, _label(UIDS[8], "dog"))
        events = list(store.events())
        assert all(event.hash == event_hash(event) for event in events)
        assert len({event.prev_hash for event in events}) == len(events)
    assert _whole(busy)["classes"] == before["classes"]


def test_a_project_from_before_there_was_a_journal_gets_one(tmp_path: Path) -> None:
    busy = tmp_path / "old.labeler"
    with ProjectStore.create(busy, TaskSpec("single", (LabelClass("cat"), LabelClass("dog"))), "Old") as store:
        for n in range(12):
            _say(store, _label(UIDS[n % 9], "dog"))
        store.set_guidelines("Look twice.")
    before = _whole(busy)["label_events"]
    shutil.rmtree(busy / "journal")
    with sqlite3.connect(busy / "project.db") as plain:
        plain.executescript(
            "DROP TABLE guideline_versions; DROP TABLE journal_segments; DROP TRIGGER label_events_no_update;"
            "UPDATE label_events SET guidelines = NULL; DELETE FROM settings WHERE key = 'project_id';"
            "ALTER TABLE label_events DROP COLUMN guidelines; PRAGMA user_version = 1;"
            "CREATE TRIGGER label_events_no_update BEFORE UPDATE ON label_events\n"
            "BEGIN SELECT RAISE(ABORT, 'label_events is append-only'); END;"
            "ALTER TABLE model_versions DROP COLUMN fingerprints;"
            "DELETE FROM _sqlite_migrations WHERE name LIKE 'm0002%' OR name LIKE 'm0003%'"
        )
    plain.close()
    with ProjectStore.open(busy, read_only=True) as old:
        assert [event.event_id for event in old.events()] == [row[1] for row in sorted(before)]
        assert old.guideline_versions() == []
    with ProjectStore.open(busy) as store:
        assert store.repairs.rewritten == len(before)
        assert [version.text for version in store.guideline_versions()] == ["Look twice."]
        assert store.guidelines_version() == 1
    read = [item for path in _journal(busy) for item in read_segment(path)]
    assert not [item for item in read if isinstance(item, Refusal)]
    said = [item.row[0] for item in read if isinstance(item, Line) and item.row]
    assert sorted(said) == sorted(row[1] for row in before)


def _destroy(path: Path, how: str, chance: random.Random) -> None:
    size = path.stat().st_size
    if how == "deleted":
        path.unlink()
    elif how == "zeroed":
        path.write_bytes(bytes(size))
    elif how == "empty":
        path.write_bytes(b"")
    elif how == "halved":
        os.truncate(path, size // 2)
    elif how == "header":
        _overwrite(path, 0, chance.randbytes(100))
    elif how == "page":
        _overwrite(path, 4096 * chance.randrange(1, size // 4096), chance.randbytes(4096))
    elif how == "text byte":
        data = path.read_bytes()
        _overwrite(path, data.index(b'{"class":"dog"}') + 10, b"f")
    elif how == "foreign":
        path.unlink()
        with sqlite3.connect(path) as other:
            other.execute("CREATE TABLE cookies(name)")
        other.close()
    elif how == "random":
        path.write_bytes(chance.randbytes(size))


def _overwrite(path: Path, at: int, data: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(at)
        file.write(data)


WAYS = ("deleted", "zeroed", "empty", "halved", "header", "page", "text byte", "foreign", "random")


@pytest.mark.parametrize("seed", [1, 2])
@pytest.mark.parametrize("how", WAYS)
def test_a_destroyed_database_is_made_anew_and_kept_aside(busy: Path, how: str, seed: int) -> None:
    before = _whole(busy)
    _destroy(busy / "project.db", how, random.Random(seed))
    broken = (busy / "project.db").read_bytes() if (busy / "project.db").exists() else None
    with ProjectStore.open(busy) as store:
        assert store.repairs.rebuilt and not store.repairs.refused
        kept = [path for path in store.repairs.quarantined if path.name.endswith("project.db")]
    assert _whole(busy) == before
    assert [path.read_bytes() for path in kept] == ([] if broken is None else [broken])
    with ProjectStore.open(busy) as store:
        assert not store.repairs


@pytest.mark.parametrize("table", ["present_values", "standing_events"])
def test_a_text_that_was_changed_in_what_is_derived_is_derived_anew(busy: Path, table: str) -> None:
    """No event is harmed, and no check finds it: it is made again because the file was changed in between."""
    with ProjectStore.open(busy) as store:
        labels = store.current_labels()
    before = _whole(busy)
    content = (busy / "project.db").read_bytes()
    wanted = b'{"class":"cat"}{"class":"Katze"}' if table == "present_values" else b"answerann"
    _overwrite(busy / "project.db", content.index(wanted) + len(wanted) - 3, b"x")
    with ProjectStore.open(busy) as store:
        assert store.current_labels() == labels
    assert _whole(busy) == before


def test_what_a_damaged_database_still_tells_is_not_given_up(busy: Path) -> None:
    """With its samples, although the journal does not hold them; and with an answer that only it has."""
    with ProjectStore.open(busy) as store:
        samples = store.sample_uids()
        labels = store.current_labels()
    _destroy(busy / "project.db", "text byte", random.Random(1))
    last = _journal(busy)[-1]
    lines = last.read_bytes().splitlines(keepends=True)
    last.write_bytes(b"".join(lines[:-1]))
    with ProjectStore.open(busy) as store:
        assert store.repairs.rebuilt
        assert store.sample_uids() == samples
        assert store.current_labels() == labels


@pytest.mark.parametrize("seed", range(12))
def test_a_torn_or_deleted_journal_costs_nothing_while_the_database_is_there(busy: Path, seed: int) -> None:
    before = _whole(busy)
    chance = random.Random(seed)
    path = chance.choice(_journal(busy))
    if seed % 3 == 0:
        path.unlink()
    elif seed % 3 == 1:
        os.truncate(path, chance.randrange(path.stat().st_size))
    else:
        _overwrite(path, chance.randrange(path.stat().st_size - 40), chance.randbytes(40))
        os.truncate(path, path.stat().st_size - 1)
    with ProjectStore.open(busy) as store:
        assert store.repairs
        _say(store, _label(UIDS[7], "dog"))
    (busy / "project.db").unlink()
    with ProjectStore.open(busy) as store:
        said = {event.event_id for event in store.events()}
    assert {row[1] for row in before["label_events"]} < said
    assert _whole(busy)["classes"] == before["classes"]


def test_an_answer_that_reached_only_the_journal_is_there_after_a_crash(busy: Path) -> None:
    """As a kill between the journal's sync and the commit leaves it."""
    copy = busy.with_name("before.db")
    shutil.copyfile(busy / "project.db", copy)
    with ProjectStore.open(busy) as store:
        said = _say(store, _label(UIDS[6]))
        store.add_class(LabelClass("heron"))
        said += _say(store, _label(UIDS[5], "heron"))
        state = _table(busy, "standing_events")
    shutil.copyfile(copy, busy / "project.db")
    (busy / ".closed").unlink()
    with ProjectStore.open(busy) as store:
        assert store.repairs.recovered == 2 and store.repairs.is_calm
        assert [event.event_id for event in store.events()][-2:] == [event.event_id for event in said]
        assert "heron" in store.task().names()
    assert _table(busy, "standing_events") == state


def test_a_torn_tail_is_cut_and_kept(busy: Path) -> None:
    path = _journal(busy)[-1]
    whole = path.read_bytes()
    path.write_bytes(whole + b'{"crc":"12345678","event":{"ann')
    with ProjectStore.open(busy) as store:
        assert [refusal.torn for refusal in store.repairs.refused] == [True]
        (kept,) = store.repairs.quarantined
    assert path.read_bytes() == whole
    assert kept.read_bytes() == b'{"crc":"12345678","event":{"ann' and kept.parent == busy / "quarantine"


def test_a_backup_and_the_journal_on_top_give_the_whole(busy: Path, tmp_path: Path) -> None:
    (busy / "backups").mkdir()
    with sqlite3.connect(busy / "project.db") as plain:
        plain.execute("VACUUM INTO ?", (str(busy / "backups" / "project-20260101T000000Z.db"),))
    plain.close()
    (busy / "backups" / "project-20270101T000000Z.db").write_bytes(b"not a database" * 500)
    with ProjectStore.open(busy) as store:
        _say(store, *[_label(UIDS[n], "dog", "cy") for n in range(9)])
        store.rename_class("dog", "Hund")
        labels = store.current_labels()
    before = _whole(busy)
    (busy / "project.db").unlink()
    with ProjectStore.open(busy) as store:
        assert store.repairs.backup == "project-20260101T000000Z.db" and store.repairs.recovered == 9
        assert store.current_labels() == labels
    assert _whole(busy) == before


def _files(folder: Path) -> dict[Path, int]:
    """All but what SQLite needs beside a file while it is read."""
    found = [item for item in folder.rglob("*") if item.is_file() and item.suffix not in (".db-wal", ".db-shm")]
    return {item: item.stat().st_mtime_ns for item in found}


def test_reading_only_repairs_nothing_and_writes_nothing(busy: Path) -> None:
    path = _journal(busy)[-1]
    path.write_bytes(path.read_bytes() + b"torn")
    before = _files(busy)
    with ProjectStore.open(busy, read_only=True) as store:
        assert store.log_position() > 0 and not store.repairs
    assert _files(busy) == before
    (busy / "project.db").unlink()
    with pytest.raises(ProjectError):
        ProjectStore.open(busy, read_only=True)
    assert not (busy / "project.db").exists()


def test_without_journal_and_backup_a_broken_database_is_left_alone(busy: Path) -> None:
    shutil.rmtree(busy / "journal")
    content = b"no database" * 1000
    (busy / "project.db").write_bytes(content)
    with pytest.raises(ProjectError):
        ProjectStore.open(busy)
    assert (busy / "project.db").read_bytes() == content


def test_a_copied_project_goes_on_in_a_journal_of_its_own(busy: Path, tmp_path: Path) -> None:
    copy = Path(shutil.copytree(busy, tmp_path / "copy.labeler"))
    with ProjectStore.open(copy) as second, ProjectStore.open(busy) as first:
        _say(second, _label(UIDS[3]))
        _say(first, _label(UIDS[4]))
        assert first.device != second.device
    names = {path.name.split("-")[0] for path in _journal(copy)}
    assert names == {first.device, second.device}
    (copy / "project.db").unlink()
    with ProjectStore.open(copy) as again:
        assert again.device == second.device
        assert UIDS[3] in [event.sample_uid for event in again.events()]


def test_forged_lines_do_not_come_in(busy: Path) -> None:
    path = _journal(busy)[-1]
    good = path.read_bytes()
    line = good.splitlines(keepends=True)[-1]
    path.write_bytes(good + line.replace(b'"dog"', b'"cat"').replace(b'"Katze"', b'"dog"'))
    events = len(_table(busy, "label_events"))
    with ProjectStore.open(busy) as store:
        assert store.log_position() == events
        assert "checksum" in store.repairs.words


@pytest.mark.parametrize("stop", ["migrate", "restore", "repair_each_other", "salvage_events"])
def test_a_repair_that_is_stopped_halfway_is_begun_again(
    busy: Path, monkeypatch: pytest.MonkeyPatch, stop: str
) -> None:
    before = _whole(busy)
    _destroy(busy / "project.db", "zeroed", random.Random(0))

    def fail(*_args: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(f"labeler.store.rebuilding.{stop}", fail)
    with pytest.raises(ProjectError, match="disk is full"):
        ProjectStore.open(busy)
    assert (busy / "project.db").exists()
    monkeypatch.undo()
    with ProjectStore.open(busy) as store:
        assert store.repairs.rebuilt
    assert _whole(busy) == before
    assert not [path for path in busy.iterdir() if path.name.startswith(".project.db")]
