"""Backups, restoring and the doctor as commands."""

from __future__ import annotations

import os
from pathlib import Path

from PIL import Image

from labeler.domain.label_event import EventKind
from labeler.store.engine import sqlite3
from labeler.store.label_log import EventDraft
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


def test_doctor_calls_a_healthy_project_healthy(labeler: Labeler, texts_project: Path) -> None:
    labeler("backup", texts_project)
    said = labeler("doctor", texts_project, "--json")
    assert said.code == 0, said.out
    assert said.json["healthy"] is True
    assert {finding["severity"] for finding in said.json["findings"]} <= {"note"}
    assert "is healthy" in labeler("doctor", texts_project).out


def test_doctor_works_beside_a_writer_and_says_who_it_is(labeler: Labeler, texts_project: Path) -> None:
    with ProjectStore.open(texts_project) as store:
        store.ensure_annotator("anna")
        said = labeler("doctor", texts_project, "--json")
        assert said.code == 0, said.out
        assert any(f"process {os.getpid()}" in finding["what"] for finding in said.json["findings"])
        assert "is being written by process" in labeler("doctor", texts_project, "--repair").err


def test_doctor_says_in_words_what_is_wrong_and_repairs_it(labeler: Labeler, texts_project: Path) -> None:
    with ProjectStore.open(texts_project) as store:
        uid = store.sample_uids()[3]
        store.append([EventDraft(uid, "anna", EventKind.LABEL, {"class": "cat"})]).future.result()
    connection = sqlite3.connect(texts_project / "project.db")
    connection.execute("DELETE FROM standing_events")
    connection.commit()
    connection.close()
    said = labeler("doctor", texts_project, "--json")
    assert said.code == 1
    assert "1 thing wrong" in said.err and "not what the log says" in said.err
    (wrong,) = [finding for finding in said.json["findings"] if finding["severity"] == "error"]
    assert wrong["code"] == "standing" and wrong["means"] and wrong["do"]
    mended = labeler("doctor", texts_project, "--repair", "--json")
    assert mended.code == 0, mended.out
    assert mended.json["repair"]["events"] == 1
    assert Path(mended.json["repair"]["quarantine"]).is_dir()
    assert labeler("status", texts_project, "--json").json["counts"]["labeled"] == 1


def test_doctor_notices_lost_sources_copies_and_leftovers(labeler: Labeler, tmp_path: Path) -> None:
    photos = tmp_path / "photos"
    photos.mkdir()
    for number in range(3):
        Image.new("RGB", (20 + number, 20), (number * 80, 0, 0)).save(photos / f"{number}.png")
    folder = tmp_path / "p.labeler"
    labeler("new", folder, "--class", "a", "--class", "b")
    assert labeler("import", folder, photos).code == 0
    copied = tmp_path / "c.labeler"
    labeler("new", copied, "--class", "a", "--class", "b")
    assert labeler("import", copied, photos, "--copy").code == 0
    (photos / "0.png").unlink()
    Image.new("RGB", (50, 50)).save(photos / "1.png")
    (folder / "backups" / ".building-dead.db").write_bytes(b"x")
    codes = [finding["code"] for finding in labeler("doctor", folder, "--json").json["findings"]]
    assert {"media-missing", "media-changed", "leftovers"} <= set(codes)
    first, second, *_ = sorted(path for path in (copied / "objects").rglob("*.png"))
    first.unlink()
    second.write_bytes(b"changed")
    (copied / "objects" / "ff").mkdir(exist_ok=True)
    (copied / "objects" / "ff" / "stranger.png").write_bytes(b"x")
    codes = [finding["code"] for finding in labeler("doctor", copied, "--json").json["findings"]]
    assert {"object-missing", "object-changed", "object-orphan"} <= set(codes)
    assert "media-missing" not in codes, "the copies are what counts"


def test_doctor_looks_at_the_journal_features_and_models(labeler: Labeler, texts_project: Path) -> None:
    with ProjectStore.open(texts_project) as store:
        uids = store.sample_uids()
        drafts = [EventDraft(uids[n], "anna", EventKind.LABEL, {"class": "cat" if n % 2 else "dog"}) for n in range(12)]
        store.append(drafts).future.result()
    assert labeler("train", texts_project).code == 0
    segment = max((texts_project / "journal").glob("*.jsonl"), key=lambda path: path.stat().st_size)
    content = segment.read_bytes().splitlines(keepends=True)
    segment.write_bytes(b"".join([*content[:3], content[3][:50] + b"\n", *content[4:]]))
    for name in ("features/*.npy", "models/*.skops"):
        for path in texts_project.glob(name):
            path.write_bytes(path.read_bytes()[:-40])
    said = labeler("doctor", texts_project, "--json")
    found = {finding["code"]: finding["severity"] for finding in said.json["findings"]}
    assert said.code == 1
    assert found["journal-lines"] == "error"
    segment.write_bytes(b"".join(content))
    found = {
        finding["code"]: finding["severity"] for finding in labeler("doctor", texts_project, "--json").json["findings"]
    }
    assert found["features-damaged"] == "note" and found["model-unusable"] == "note"


def test_doctor_of_nothing_is_refused(labeler: Labeler, tmp_path: Path) -> None:
    assert "there is no project" in labeler("doctor", tmp_path / "nothing").err
