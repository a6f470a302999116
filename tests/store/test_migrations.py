"""Files of older formats, frozen as the versions of their day wrote them, opened by this one."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path
from typing import Any

import pytest

from labeler.errors import ProjectError
from labeler.store.backup import list_backups
from labeler.store.connections import DATABASE, reading_foreign
from labeler.store.engine import sqlite3
from labeler.store.project_store import ProjectStore
from labeler.store.schema import SCHEMA_VERSION
from tests.store.test_restore import killed_at_every_step

_FROZEN = Path(__file__).with_name("frozen")
_VERSIONS = sorted(int(path.stem[1:]) for path in _FROZEN.glob("v*.db"))

frozen = pytest.mark.parametrize("version", _VERSIONS)


def thawed(version: int, tmp_path: Path) -> tuple[Path, dict[str, Any]]:
    """A project of that version, and what that version said of it."""
    folder = tmp_path / f"birds-v{version}.labeler"
    folder.mkdir()
    shutil.copy(_FROZEN / f"v{version}.db", folder / DATABASE)
    return folder, json.loads((_FROZEN / f"v{version}.json").read_text("utf-8"))


def says(store: ProjectStore) -> dict[str, Any]:
    """In the words in which the frozen expectations were written down."""
    db = store._db

    def rows(sql: str) -> list[list[Any]]:
        return [list(row) for row in db.execute(sql)]

    return {
        "labels": [list(row) for row in store.current_labels()],
        "standing": rows("SELECT * FROM standing_events ORDER BY 1, 2, 3"),
        "events": rows("SELECT seq, event_id, hash FROM label_events ORDER BY seq"),
        "classes": rows("SELECT name, key, color, parent, position, description FROM classes ORDER BY position"),
        "samples": rows("SELECT id, uid, source, text, meta FROM samples ORDER BY id"),
        "annotators": rows("SELECT name, role FROM annotators ORDER BY id"),
        "imports": rows(
            "SELECT id, importer, added, duplicates, rejected, labels, undone_at IS NOT NULL FROM imports ORDER BY id"
        ),
        "model_versions": [record.version for record in store.model_versions()],
    }


def version_of(path: Path) -> int:
    with reading_foreign(path) as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


def test_every_former_version_is_frozen() -> None:
    """A new format freezes the one before: `VACUUM INTO` of a project made by the last version that wrote it."""
    assert list(range(1, SCHEMA_VERSION)) == _VERSIONS


@frozen
def test_an_older_file_is_updated_and_says_what_it_said(version: int, tmp_path: Path) -> None:
    folder, expected = thawed(version, tmp_path)
    with ProjectStore.open(folder) as store:
        assert says(store) == expected
        store.rebuild()
        assert says(store) == expected, "derived anew from the log alone"
    assert version_of(folder / DATABASE) == SCHEMA_VERSION
    with ProjectStore.open(folder) as store:
        assert says(store) == expected


@frozen
def test_an_older_file_is_backed_up_before_it_is_touched(version: int, tmp_path: Path) -> None:
    folder, expected = thawed(version, tmp_path)
    ProjectStore.open(folder).close()
    (backup,) = list_backups(folder)
    assert backup.reason.value == "migration"
    assert version_of(backup.path) == version
    with reading_foreign(backup.path) as connection:
        assert connection.execute("SELECT count(*) FROM label_events").fetchone()[0] == len(expected["events"])


@frozen
def test_without_room_for_a_backup_an_older_file_is_not_touched(version: int, tmp_path: Path) -> None:
    folder, expected = thawed(version, tmp_path)
    (folder / "backups").write_text("a file in the way", "utf-8")
    with pytest.raises(ProjectError, match="cannot be updated without a backup"):
        ProjectStore.open(folder)
    assert version_of(folder / DATABASE) == version
    with ProjectStore.open(folder, read_only=True) as store:
        assert says(store) == expected


@frozen
def test_an_older_file_is_read_as_it_is(version: int, tmp_path: Path) -> None:
    folder, expected = thawed(version, tmp_path)
    before = (folder / DATABASE).read_bytes()
    with ProjectStore.open(folder, read_only=True) as store:
        assert says(store) == expected
        assert len(list(store.events())) == len(expected["events"])
    assert (folder / DATABASE).read_bytes() == before


@frozen
@pytest.mark.skipif(sys.platform == "win32", reason="forks")
def test_an_update_killed_at_any_step_leaves_a_project_that_opens(version: int, tmp_path: Path) -> None:
    folder, expected = thawed(version, tmp_path)
    done = killed_at_every_step("open", folder, tmp_path / "scratch")
    assert len(done["killed"]) >= 15
    left = {version_of(Path(killed) / DATABASE) for killed in done["killed"]}
    assert left == {version, SCHEMA_VERSION}, "killed on both sides of the step that counts"
    for killed in done["killed"]:
        with ProjectStore.open(Path(killed)) as store:
            assert says(store) == expected


def test_a_newer_file_is_refused_politely_and_left_as_it_is(project: ProjectStore) -> None:
    project.close()
    path = project.folder / DATABASE
    with sqlite3.connect(path) as connection:
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    connection.close()
    before = {item: item.read_bytes() for item in project.folder.rglob("*") if item.is_file() and item.name != "lock"}
    for read_only in (False, True):
        with pytest.raises(ProjectError, match=r"newer labeler.*update labeler.*left as it is"):
            ProjectStore.open(project.folder, read_only=read_only)
    after = {item: item.read_bytes() for item in project.folder.rglob("*") if item.is_file() and item.name != "lock"}
    assert {item for item in before if item.name != ".closed"} <= set(after)
    assert all(after[item] == content for item, content in before.items() if item in after)
