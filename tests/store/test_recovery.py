"""Damaged project files: every event on a readable page comes back, what is not sound is never called so."""

from __future__ import annotations

import random
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from labeler.contracts.importer import ImportOptions
from labeler.domain.backup import BackupReason
from labeler.domain.finding import Severity
from labeler.domain.label_event import EventKind
from labeler.domain.task import LabelClass, TaskSpec, complete_classes
from labeler.errors import ProjectError, ProjectLocked, UserError
from labeler.store.backup import take_backup
from labeler.store.connections import DATABASE
from labeler.store.doctor import examine
from labeler.store.doctor_repair import repair
from labeler.store.engine import sqlite3
from labeler.store.label_log import EventDraft
from labeler.store.page_scan import scan_rows
from labeler.store.project_store import ProjectStore
from labeler.store.recovery import recover
from labeler.workbench.projects import create_project
from labeler.workbench.transfers import import_sources
from tests.store.test_restore import killed_at_every_step

_NOW = 1_790_000_000_000


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three hundred texts, some long enough for overflow pages, twelve hundred events of all kinds."""
    home = tmp_path_factory.mktemp("damaged")
    table = home / "texts.csv"
    rows = [f"r{n},{'word ' * (3000 if n % 97 == 0 else 12)}{n},{'cat' if n % 2 else 'dog'}" for n in range(300)]
    table.write_text("id,text,label\n" + "\n".join(rows) + "\n", "utf-8")
    spec = TaskSpec("single", complete_classes([LabelClass("cat"), LabelClass("dog")]))
    folder = create_project(home / "texts", spec, "Texts", seed=1)
    import_sources(folder, [table], ImportOptions(text="text", id="id", label="label"), annotator="old")
    with ProjectStore.open(folder) as store:
        uids = store.sample_uids()
        for start in range(0, 900, 50):
            drafts = [
                EventDraft(uids[n % 300], "anna", EventKind.LABEL, {"class": "cat"}, seconds=float(n % 7) / 2)
                if n % 5
                else EventDraft(uids[n % 300], "bert", EventKind.COMMENT, {"text": "ü" * (5000 if n % 100 == 0 else 9)})
                for n in range(start, start + 50)
            ]
            store.append(drafts).future.result()
        store.rename_class("cat", "tom cat")
    for path in (folder / "backups").glob("project-*"):
        path.unlink()
    return folder


@pytest.fixture
def damaged(template: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(template, tmp_path / "texts.labeler"))


def page_size(path: Path) -> int:
    return int.from_bytes(path.read_bytes()[16:18], "big")


def events_in(folder: Path) -> set[str]:
    with ProjectStore.open(folder, read_only=True) as store:
        return {event.event_id for event in store.events()}


def mend(folder: Path) -> int:
    return repair(folder, tell=lambda words: None, check=lambda: None, now_ms=lambda: _NOW).held


def wrong_with(folder: Path) -> list[str]:
    found = examine(folder, lambda words: None, lambda: None)
    return [finding.code for finding in found if finding.severity is not Severity.NOTE]


def leaves_of(path: Path, table: str) -> list[int]:
    """Numbers of the pages that hold a table's rows."""
    connection = sqlite3.connect(path)
    try:
        pages = connection.execute(
            "SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf'", (table,)
        ).fetchall()
    except sqlite3.OperationalError:
        pytest.skip("this SQLite has no dbstat")
    finally:
        connection.close()
    return [number for (number,) in pages]


def overwrite(path: Path, number: int, content: bytes, at: int = 0) -> None:
    size = page_size(path)
    with path.open("r+b") as file:
        file.seek((number - 1) * size + at)
        file.write(content)


def ids_on(path: Path, pages: set[int]) -> Iterator[str]:
    """Events that a sound file holds on these pages, found by cutting everything else away."""
    size = page_size(path)
    content = path.read_bytes()
    kept = b"".join(
        content[n * size : (n + 1) * size] if n == 0 or n + 1 in pages else b"\0" * size
        for n in range(len(content) // size)
    )
    cut = path.with_name("cut.db")
    cut.write_bytes(kept)
    for _, values in scan_rows(cut):
        if len(values) in (16, 17) and isinstance(values[1], str):
            yield values[1]
    cut.unlink()


def test_a_sound_file_is_read_the_same_by_sqlite_and_from_its_pages(damaged: Path) -> None:
    by_sqlite = recover(damaged / DATABASE, lambda: None, is_sound=True)
    content = (damaged / DATABASE).read_bytes()
    (damaged / DATABASE).write_bytes(b"\0" * 16 + content[16:])
    by_pages = recover(damaged / DATABASE, lambda: None, is_sound=False)
    assert len(by_sqlite.events) == 1200
    assert by_pages.events == by_sqlite.events
    assert by_pages.samples == by_sqlite.samples
    assert set(by_pages.sources) == set(by_sqlite.sources)


def test_a_file_without_header_backup_or_journal_comes_back_with_all_its_labels(damaged: Path) -> None:
    expected = events_in(damaged)
    with ProjectStore.open(damaged, read_only=True) as store:
        labels = {(uid, annotator) for uid, _, annotator, *_ in store.current_labels()}
    shutil.rmtree(damaged / "journal")
    content = (damaged / DATABASE).read_bytes()
    (damaged / DATABASE).write_bytes(b"\0" * 100 + content[100:])
    assert mend(damaged) == len(expected)
    assert events_in(damaged) == expected
    with ProjectStore.open(damaged) as store:
        assert {(uid, annotator) for uid, _, annotator, *_ in store.current_labels()} == labels
        assert set(store.task().names()) >= {"cat", "dog"}
    assert wrong_with(damaged) == []


def test_two_broken_pages_cost_what_they_held_and_nothing_between_them(damaged: Path) -> None:
    shutil.rmtree(damaged / "journal")
    expected = events_in(damaged)
    path = damaged / DATABASE
    leaves = leaves_of(path, "label_events")
    assert len(leaves) > 12
    gone = {leaves[3], leaves[-4]}
    lost = set(ids_on(path, gone))
    assert lost
    for number in gone:
        overwrite(path, number, b"\xff" * page_size(path))
    assert mend(damaged) == len(expected - lost)
    assert events_in(damaged) == expected - lost
    assert "integrity" in wrong_with_quarantined(damaged)


def wrong_with_quarantined(folder: Path) -> list[str]:
    """What the file that was put aside suffers from."""
    aside = next(folder.glob(f"quarantine/*/{DATABASE}")).parent
    return wrong_with(aside)


def test_with_the_journal_nothing_at_all_is_lost(damaged: Path) -> None:
    expected = events_in(damaged)
    path = damaged / DATABASE
    for number in leaves_of(path, "label_events")[::2]:
        overwrite(path, number, b"\0" * page_size(path))
    mend(damaged)
    ProjectStore.open(damaged).close()
    assert events_in(damaged) == expected
    assert wrong_with(damaged) == []


def test_an_event_that_was_changed_is_found_and_not_taken_over(damaged: Path) -> None:
    path = damaged / DATABASE
    connection = sqlite3.connect(path)
    connection.execute("DROP TRIGGER label_events_no_update")
    connection.execute("UPDATE label_events SET value = '{\"class\":\"dog\"}' WHERE seq = 700 AND kind = 'label'")
    connection.commit()
    connection.close()
    codes = wrong_with(damaged)
    assert "event-untrue" in codes and "schema-lacks" in codes
    mend(damaged)
    with ProjectStore.open(damaged) as store:
        assert len(list(store.events())) == 1200, "the journal knows what was said"
    assert wrong_with(damaged) == []


def test_foreign_triggers_views_and_tables_are_named_and_left_behind(damaged: Path) -> None:
    connection = sqlite3.connect(damaged / DATABASE)
    connection.executescript(
        "CREATE TRIGGER evil AFTER INSERT ON label_events BEGIN DELETE FROM standing_events; END;"
        "CREATE VIEW endless AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x FROM c;"
        "CREATE TABLE mine(a);"
    )
    connection.close()
    found = list(examine(damaged, lambda words: None, lambda: None))
    (foreign,) = [finding for finding in found if finding.code == "schema-foreign"]
    assert all(name in foreign.what for name in ("trigger evil", "view endless", "table mine"))
    mend(damaged)
    assert wrong_with(damaged) == []


def test_a_table_replaced_by_an_endless_view_hangs_nothing(damaged: Path) -> None:
    connection = sqlite3.connect(damaged / DATABASE)
    connection.executescript(
        "DROP TABLE present_values; CREATE VIEW present_values AS WITH RECURSIVE c(said) AS (SELECT 1 UNION ALL "
        "SELECT said + 1 FROM c) SELECT said, said AS present FROM c;"
    )
    connection.close()
    assert "schema-foreign" in wrong_with(damaged)
    mend(damaged)
    assert wrong_with(damaged) == []


def test_what_is_derived_wrongly_is_found_and_derived_anew(damaged: Path) -> None:
    expected = events_in(damaged)
    connection = sqlite3.connect(damaged / DATABASE)
    connection.execute("DELETE FROM standing_events WHERE annotator = 'anna' AND slot = 'answer'")
    connection.execute('UPDATE present_values SET present = \'{"class":"dog"}\'')
    connection.commit()
    connection.close()
    assert wrong_with(damaged) == ["standing", "present-values"]
    mend(damaged)
    assert wrong_with(damaged) == []
    assert events_in(damaged) == expected


def test_the_newest_good_backup_gives_what_pages_cannot(damaged: Path) -> None:
    """Journal gone, all samples' pages gone: the backup has the samples, the file the answers given since."""
    take_backup(damaged, BackupReason.MANUAL)
    with ProjectStore.open(damaged) as store:
        uid = store.sample_uids()[0]
        store.append([EventDraft(uid, "carl", EventKind.LABEL, {"class": "dog"})]).future.result()
    expected = events_in(damaged)
    shutil.rmtree(damaged / "journal")
    path = damaged / DATABASE
    for number in leaves_of(path, "samples"):
        overwrite(path, number, b"\xee" * page_size(path))
    mend(damaged)
    assert events_in(damaged) == expected
    with ProjectStore.open(damaged, read_only=True) as store:
        assert store.sample_count() == 300
        assert ("carl", "annotator") in store.annotators()


def test_classes_without_the_note_of_their_names_are_kept_once(damaged: Path) -> None:
    shutil.rmtree(damaged / "journal")
    path = damaged / DATABASE
    for number in leaves_of(path, "class_names"):
        overwrite(path, number, b"\xff" * page_size(path))
    assert mend(damaged) == 1200
    with ProjectStore.open(damaged, read_only=True) as store:
        assert sorted(store.task().names()) == sorted(set(store.task().names()))
        assert {"tom cat", "dog"} <= set(store.task().names())


def test_a_repair_that_would_hold_less_is_refused(damaged: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from labeler.store import doctor_repair

    path = damaged / DATABASE
    overwrite(path, leaves_of(path, "label_events")[2], b"\xff" * page_size(path))
    before = path.read_bytes()
    monkeypatch.setattr(doctor_repair, "_fill", lambda connection, found: None)
    with pytest.raises(ProjectError, match="stays as it is: the repaired copy would lack"):
        mend(damaged)
    assert path.read_bytes() == before
    assert not list(damaged.glob(".project.db.*")) and not (damaged / "quarantine").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="forks")
def test_a_repair_killed_at_any_step_loses_nothing(project: ProjectStore, tmp_path: Path) -> None:
    for number in range(60):
        draft = EventDraft(f"{number:064x}", "anna", EventKind.LABEL, {"class": "cat"})  # type: ignore[arg-type]
        project.append([draft]).future.result()
    project.close()
    path = project.folder / DATABASE
    expected = events_in(project.folder)
    overwrite(path, leaves_of(path, "label_events")[1], b"\xff" * page_size(path))
    done = killed_at_every_step("repair", project.folder, tmp_path / "scratch", every=3)
    assert len(done["killed"]) >= 8
    for folder in map(Path, done["killed"]):
        ProjectStore.open(folder).close()
        assert events_in(folder) == expected


def test_a_project_in_use_is_not_repaired(damaged: Path) -> None:
    with ProjectStore.open(damaged), pytest.raises(ProjectLocked):
        mend(damaged)


def test_random_damage_never_crashes_hangs_or_loses_readable_events(template: Path, tmp_path: Path) -> None:
    """Bytes and pages changed at random: examined in words, repaired, and every event of an unharmed page is there."""
    content = (template / DATABASE).read_bytes()
    size = page_size(template / DATABASE)
    for seed in range(10):
        damage_and_mend(template, tmp_path / f"{seed}.labeler", content, size, random.Random(seed))


def damage_and_mend(template: Path, folder: Path, content: bytes, size: int, rng: random.Random) -> None:
    folder.mkdir()
    harmed = bytearray(content)
    touched = set()
    for _ in range(rng.randrange(1, 8)):
        at = rng.randrange(len(content))
        length = rng.choice((1, 4, 100, size))
        if length == size:
            at -= at % size
        harmed[at : at + length] = rng.randbytes(len(harmed[at : at + length]))
        touched |= {at // size + 1, min(at + length - 1, len(content) - 1) // size + 1}
    (folder / DATABASE).write_bytes(harmed)
    whole = set(ids_on(template / DATABASE, set(range(1, len(content) // size + 1)) - touched))
    list(examine(folder, lambda words: None, lambda: None))
    try:
        mend(folder)
    except UserError as refused:
        raise AssertionError(f"refused: {refused}") from refused
    with ProjectStore.open(folder) as store:
        held = {event.event_id for event in store.events()}
    long_ones = whole - held
    # A comment of five thousand letters lies on several pages; it goes with any of them.
    assert all(_is_long(template, event_id) for event_id in long_ones)


def _is_long(template: Path, event_id: str) -> bool:
    connection = sqlite3.connect(f"file:{template / DATABASE}?mode=ro&immutable=1", uri=True)
    try:
        value = connection.execute("SELECT value FROM label_events WHERE event_id = ?", (event_id,)).fetchone()[0]
    finally:
        connection.close()
    return len(value) > 4000
