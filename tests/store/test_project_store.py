"""Making, opening and refusing project folders."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from labeler.domain.label_event import EventKind
from labeler.domain.model_version import ModelVersion
from labeler.domain.sample import SampleUid
from labeler.domain.task import LabelClass, TaskSpec
from labeler.errors import ProjectError, ProjectLocked, UserError
from labeler.store.engine import sqlite3
from labeler.store.label_log import EventDraft
from labeler.store.project_store import ProjectStore

SPEC = TaskSpec("single", (LabelClass("cat"), LabelClass("dog")), "Look twice.")


def test_a_new_project_holds_its_task_and_title(tmp_path: Path) -> None:
    with ProjectStore.create(tmp_path / "a.labeler", SPEC, "Pets") as store:
        assert store.title == "Pets"
        assert store.task().kind == "single"
        assert store.task().names() == ("cat", "dog")
        assert store.task().guidelines == "Look twice."
        assert [item.key for item in store.task().classes] == ["1", "2"]
    with ProjectStore.open(tmp_path / "a.labeler") as again:
        assert again.task().names() == ("cat", "dog")


def test_the_file_is_what_the_design_promises(project: ProjectStore) -> None:
    path = project.folder / "project.db"
    project.close()
    with sqlite3.connect(path) as plain:
        assert plain.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert plain.execute("PRAGMA application_id").fetchone()[0] == 0x6C61626C
        assert plain.execute("PRAGMA user_version").fetchone()[0] == 3
        columns = {
            table: {row[1] for row in plain.execute(f"PRAGMA table_info({table})")}
            for table in ("samples", "sample_sources", "annotators", "classes", "label_events", "labels")
        }
    assert columns["samples"] >= {"id", "uid", "source", "modality", "text", "data", "meta", "added_at"}
    assert columns["sample_sources"] >= {"sample_id", "source", "row_id", "meta"}
    assert columns["annotators"] == {"id", "name", "role"}
    assert columns["classes"] >= {"id", "name", "key", "color", "parent", "position"}
    assert columns["label_events"] == {
        "seq", "event_id", "device", "clock", "sample_uid", "annotator", "kind", "value", "certainty", "seconds",
        "shown_model", "shown_proposal", "reason", "created_at", "prev_hash", "hash",
        "guidelines",
    }  # fmt: skip
    assert columns["labels"] == {
        "sample_uid", "source", "annotator", "value", "certainty", "seconds", "created_at"
    }  # fmt: skip


def test_after_closing_the_bare_file_is_whole(project: ProjectStore) -> None:
    project.set_setting("colour", {"deep": [1, None]})
    project.close()
    assert not (project.folder / "project.db-wal").exists()
    with ProjectStore.open(project.folder) as again:
        assert again.setting("colour") == {"deep": [1, None]}
        assert again.setting("nothing", 7) == 7


def test_creating_refuses_what_is_there(project: ProjectStore, tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="exists already"):
        ProjectStore.create(project.folder, SPEC, "x")
    with pytest.raises(ProjectError, match="does not exist"):
        ProjectStore.create(tmp_path / "no" / "where.labeler", SPEC, "x")
    (tmp_path / "empty.labeler").mkdir()
    ProjectStore.create(tmp_path / "empty.labeler", SPEC, "x").close()


def test_creating_leaves_nothing_behind_when_the_classes_are_wrong(tmp_path: Path) -> None:
    for classes in (
        (LabelClass("cat"), LabelClass("Cat")),
        (LabelClass("n" * 300),),
        (LabelClass("a", key="x"), LabelClass("b", key="x")),
        (),
    ):
        with pytest.raises(UserError):
            ProjectStore.create(tmp_path / "a.labeler", TaskSpec("single", classes), "x")
    with pytest.raises(UserError, match="poetry"):
        ProjectStore.create(tmp_path / "a.labeler", TaskSpec("poetry", SPEC.classes), "x")
    assert list(tmp_path.iterdir()) == []


def test_one_process_writes_and_others_read(project: ProjectStore) -> None:
    with pytest.raises(ProjectLocked, match=f"process {os.getpid()}"):
        ProjectStore.open(project.folder)
    with ProjectStore.open(project.folder, read_only=True) as reader:
        project.set_setting("seen", True)
        assert reader.setting("seen") is True
        with pytest.raises(ProjectError, match="read-only"):
            reader.set_setting("seen", False)
        with pytest.raises(ProjectError, match="read-only"):
            reader.append([EventDraft(SampleUid("0" * 64), "ann", EventKind.SKIP, {})])
    project.close()
    ProjectStore.open(project.folder).close()


def test_the_lock_is_free_at_once_after_a_kill(tmp_path: Path) -> None:
    ProjectStore.create(tmp_path / "a.labeler", SPEC, "x").close()
    program = (
        "import sys, time; from pathlib import Path; from labeler.store.project_store import ProjectStore\n"
        "store = ProjectStore.open(Path(sys.argv[1])); print('open', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program, str(tmp_path / "a.labeler")], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"open\n"
        with pytest.raises(ProjectLocked, match=f"process {other.pid}"):
            ProjectStore.open(tmp_path / "a.labeler")
        other.kill()
        other.wait()
    ProjectStore.open(tmp_path / "a.labeler").close()


def test_what_is_no_project_is_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="no project at"):
        ProjectStore.open(tmp_path / "missing.labeler")
    (tmp_path / "photos").mkdir()
    with pytest.raises(ProjectError, match="not a labeler project"):
        ProjectStore.open(tmp_path / "photos")
    (tmp_path / "file.labeler").write_text("hello")
    with pytest.raises(ProjectError, match="not a labeler project"):
        ProjectStore.open(tmp_path / "file.labeler")


@pytest.mark.parametrize("content", [b"", b"no database" * 1000, b"SQLite format 3\0" + b"\xff" * 5000])
def test_a_damaged_or_foreign_database_is_refused_and_left_alone(tmp_path: Path, content: bytes) -> None:
    folder = tmp_path / "bad.labeler"
    folder.mkdir()
    (folder / "project.db").write_bytes(content)
    for read_only in (False, True):
        with pytest.raises(ProjectError):
            ProjectStore.open(folder, read_only=read_only)
    assert (folder / "project.db").read_bytes() == content


def test_another_programs_database_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "other.labeler"
    folder.mkdir()
    with sqlite3.connect(folder / "project.db") as other:
        other.execute("CREATE TABLE cookies(name)")
    with pytest.raises(ProjectError, match="another program"):
        ProjectStore.open(folder)


def test_a_newer_project_is_refused_politely_and_left_as_it_is(project: ProjectStore) -> None:
    path = project.folder / "project.db"
    project.close()
    with sqlite3.connect(path) as newer:
        newer.execute("PRAGMA user_version = 99")
    newer.close()
    before = path.read_bytes()
    with pytest.raises(ProjectError, match=r"newer labeler.*format 99.*update labeler"):
        ProjectStore.open(project.folder)
    assert path.read_bytes() == before


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="gives up root's rights to meet a read-only folder")
def test_a_read_only_folder_can_be_read_but_not_written() -> None:
    place = Path(tempfile.mkdtemp(dir="/tmp"))
    try:
        ProjectStore.create(place / "a.labeler", SPEC, "Pets").close()
        ProjectStore.create(place / "b.labeler", SPEC, "Other pets").close()
        place.chmod(0o755)
        (place / "a.labeler").chmod(0o555)
        (place / "a.labeler" / "project.db").chmod(0o444)
        program = (
            "import os, sys; from pathlib import Path\n"
            "from labeler.errors import ProjectError; from labeler.store.project_store import ProjectStore\n"
            # Whatever is imported late: the other user may have no way to the interpreter's own folder.
            "ProjectStore.open(Path(sys.argv[2])).close()\n"
            "try: ProjectStore.open(Path(sys.argv[2]) / 'nothing')\n"
            "except ProjectError: pass\n"
            "os.setgid(65534); os.setuid(65534)\n"
            "folder = Path(sys.argv[1])\n"
            "print(ProjectStore.open(folder, read_only=True).title)\n"
            "try: ProjectStore.open(folder)\n"
            "except ProjectError as error: print(error)\n"
        )
        done = subprocess.run(
            [sys.executable, "-c", program, str(place / "a.labeler"), str(place / "b.labeler")],
            capture_output=True,
            text=True,
            check=True,
        )
        title, refusal = done.stdout.splitlines()
        assert title == "Pets"
        assert "may not be written" in refusal and "read-only" in refusal
    finally:
        shutil.rmtree(place)


def test_a_copy_of_a_project_is_another_device(project: ProjectStore, tmp_path: Path) -> None:
    project.close()
    shutil.copytree(project.folder, tmp_path / "copy.labeler")
    with ProjectStore.open(project.folder) as first, ProjectStore.open(tmp_path / "copy.labeler") as second:
        assert first.device == project.device
        assert second.device != project.device


def test_model_versions_come_back_as_they_were(project: ProjectStore) -> None:
    record = ModelVersion(
        version="v1",
        model="logistic_regression",
        strategy="adaptive",
        featurizer="abc",
        seed=7,
        log_position=12,
        labels=5,
        classes=("cat", "dog"),
        training_hash="f" * 64,
        seconds=0.25,
        metrics={"accuracy": 0.5},
        parameters={"temperature": 1.5},
        environment={"numpy": "2"},
    )
    project.add_model_version(record).result(timeout=30)
    project.add_model_version(record).result(timeout=30)
    assert project.model_versions() == [record]


def test_annotators_keep_their_role(project: ProjectStore) -> None:
    project.ensure_annotator("Ann", "lead")
    project.ensure_annotator("Ann")
    project.ensure_annotator("Bo")
    assert project.annotators() == [("Ann", "lead"), ("Bo", "annotator")]
    with pytest.raises(UserError, match="needs a name"):
        project.ensure_annotator("  ")


def test_opening_the_module_imports_nothing_heavy() -> None:
    program = (
        "import sys, labeler.store.project_store\n"
        "print([name for name in ('pandas', 'sqlite_utils', 'sklearn', 'PIL') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
