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
