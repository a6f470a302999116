"""Backups and restoring as commands."""

from __future__ import annotations

from pathlib import Path

from labeler.store.project_store import ProjectStore

from .conftest import Labeler


def test_backup_makes_a_checked_copy_and_lists_it(labeler: Labeler, texts_project: Path) -> None:
    said = labeler("backup", texts_project, "--json").json
    assert Path(said["path"]).parent == texts_project / "backups"
    assert (said["reason"], said["samples"], said["events"]) == ("manual", 40, 0)
    assert said["bytes"] == Path(said["path"]).stat().st_size
    listed = labeler("backup", texts_project, "--list", "--json").json["backups"]
    assert listed[0] == said
    text = labeler("backup", texts_project, "--list").out
    assert "asked for" in text and Path(said["path"]).name in text


def test_backup_works_while_somebody_writes_the_project(labeler: Labeler, texts_project: Path) -> None:
    with ProjectStore.open(texts_project) as store:
        store.ensure_annotator("anna")
        assert labeler("backup", texts_project).code == 0


def test_no_backups_are_said_to_be_none(labeler: Labeler, texts_project: Path) -> None:
    for path in (texts_project / "backups").glob("*"):
        path.unlink()
    assert labeler("backup", texts_project, "--list").out.strip() == "no backups yet"


def test_a_project_that_is_none_is_refused(labeler: Labeler, tmp_path: Path) -> None:
    said = labeler("backup", tmp_path / "nothing")
    assert said.code == 1
    assert "there is no project" in said.err


def test_restore_brings_the_backup_back_and_keeps_the_file_before(labeler: Labeler, texts_project: Path) -> None:
    backup = Path(labeler("backup", texts_project, "--json").json["path"])
    with ProjectStore.open(texts_project) as store:
        store.rename_class("cat", "lion")
    said = labeler("restore", texts_project, backup.name, "--json")
    assert said.code == 0
    assert said.json["backup"] == str(backup)
    assert (Path(said.json["quarantine"]) / "project.db").exists()
    text = labeler("restore", texts_project, "newest").out
    assert "restored from" in text and "quarantine" in text


def test_restore_says_who_holds_the_project(labeler: Labeler, texts_project: Path) -> None:
    labeler("backup", texts_project)
    with ProjectStore.open(texts_project):
        said = labeler("restore", texts_project, "newest")
    assert said.code == 1
    assert "is being written by process" in said.err


def test_restore_of_what_is_no_backup_is_refused(labeler: Labeler, texts_project: Path, text_csv: Path) -> None:
    assert "--list shows" in labeler("restore", texts_project, "nothing.db").err
    assert labeler("restore", texts_project, text_csv).code == 1
    assert labeler("status", texts_project).code == 0
