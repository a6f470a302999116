"""Classes change while labeling, and the log stays true."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from labeler.contracts.importer import ImportOptions
from labeler.domain.label_event import EventKind
from labeler.domain.task import LabelClass
from labeler.errors import UserError
from labeler.importers.csv_table import CsvTable
from labeler.store.engine import sqlite3
from labeler.store.label_log import EventDraft
from labeler.store.project_store import ProjectStore

MakeProject = Callable[..., ProjectStore]


def _filled(store: ProjectStore, folder: Path, *answers: tuple[str, ...]) -> None:
    """One sample an answer, each labeled by ann."""
    (folder / "t.csv").write_text("text\n" + "".join(f"text {n}\n" for n in range(len(answers))))
    store.intake.import_source(CsvTable(), folder / "t.csv", ImportOptions(text="text"))
    multiple = store.task().kind == "multi"
    for uid, names in zip(store.sample_uids(), answers, strict=True):
        value = {"classes": list(names)} if multiple else {"class": names[0]}
        store.append([EventDraft(uid, "ann", EventKind.LABEL, value)]).future.result(timeout=30)


def _view(store: ProjectStore) -> list[object]:
    with sqlite3.connect(store.folder / "project.db") as plain:
        rows = plain.execute(
            "SELECT value FROM labels l JOIN samples s ON s.uid = l.sample_uid ORDER BY s.id, l.annotator"
        ).fetchall()
    return [json.loads(value) for (value,) in rows]


def _values(store: ProjectStore) -> list[object]:
    answers = store.answers()
    return [answers.said[code].value for code in answers.codes[answers.sample_ids.argsort()]]


def _said(store: ProjectStore) -> list[object]:
    return [dict(event.value) for event in store.events()]


def test_renaming_changes_what_is_read_and_not_what_was_said(project: ProjectStore, tmp_path: Path) -> None:
    _filled(project, tmp_path, ("cat",), ("dog",))
    project.rename_class("cat", "  feline  animal ")
    assert project.task().names() == ("feline animal", "dog")
    assert _said(project) == [{"class": "cat"}, {"class": "dog"}]
    assert _values(project) == [{"class": "feline animal"}, {"class": "dog"}] == _view(project)
    assert project.label_counts().per_class == {"feline animal": 1, "dog": 1}
    project.rename_class("feline animal", "cat")
    assert _values(project) == [{"class": "cat"}, {"class": "dog"}] == _view(project)


def test_an_answer_given_with_an_old_name_still_counts(project: ProjectStore, tmp_path: Path) -> None:
    _filled(project, tmp_path, ("dog",))
    project.rename_class("cat", "feline")
    uid = project.sample_uids()[0]
    project.append([EventDraft(uid, "bo", EventKind.LABEL, {"class": "cat"})]).future.result(timeout=30)
    assert _view(project) == [{"class": "dog"}, {"class": "feline"}]
    assert [said.value for said in project.answers("bo").said] == [{"class": "feline"}]


def test_merging_collapses_and_survives_a_rebuild(make_project: MakeProject, tmp_path: Path) -> None:
    project = make_project("boot", "shoe", "sneaker", kind="multi")
    _filled(project, tmp_path, ("sneaker", "boot"), ("shoe", "sneaker"), (), ("sneaker",))
    project.merge_classes("sneaker", "boot")
    present = [{"classes": ["boot"]}, {"classes": ["boot", "shoe"]}, {"classes": []}, {"classes": ["boot"]}]
    assert project.task().names() == ("boot", "shoe")
    assert _values(project) == present == _view(project)
    assert project.label_counts().per_class == {"boot": 3, "shoe": 1}
    project.rebuild()
    assert _view(project) == present
    project.rename_class("boot", "footwear")
    assert project.label_counts().per_class == {"footwear": 3, "shoe": 1}


def test_a_name_that_once_meant_another_class_cannot_be_taken(project: ProjectStore) -> None:
    project.rename_class("cat", "feline")
    with pytest.raises(UserError, match="was once the name of the class “feline”"):
        project.add_class(LabelClass("Cat"))
    with pytest.raises(UserError, match="was once the name"):
        project.rename_class("dog", "cat")
    project.merge_classes("dog", "feline")
    with pytest.raises(UserError, match="was once the name"):
        project.add_class(LabelClass("dog"))


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("", "needs a name"),
        ("n" * 300, "300 characters"),
        ("DOG", "differs only in case"),
        ("dog", "given twice"),
        ("a\x07b", "control characters"),
    ],
)
def test_wrong_names_are_refused_and_nothing_changes(project: ProjectStore, name: str, words: str) -> None:
    with pytest.raises(UserError, match=words):
        project.add_class(LabelClass(name))
    with pytest.raises(UserError, match=words):
        project.rename_class("cat", name)
    assert project.task().names() == ("cat", "dog")


def test_names_may_hold_emoji_commas_and_lose_line_breaks(project: ProjectStore) -> None:
    for name in ("🦊 fox, red", "two\nlines", "O'Brien; DROP TABLE classes"):
        project.add_class(LabelClass(name))
    assert project.task().names()[2:] == ("🦊 fox, red", "two lines", "O'Brien; DROP TABLE classes")


def test_keys_and_colours_change_and_clashes_are_refused(project: ProjectStore) -> None:
    project.restyle_class("cat", key="X", color="#123456", description="purrs")
    cat = project.task().classes[0]
    assert (cat.key, cat.color, cat.description) == ("x", "#123456", "purrs")
    project.restyle_class("cat", description="meows")
    assert project.task().classes[0].key == "x"
    project.restyle_class("cat", key=None)
    assert project.task().classes[0].key is None
    for key, words in (("2", "both want"), ("?", "taken by the program"), ("ab", "one character")):
        with pytest.raises(UserError, match=words):
            project.restyle_class("cat", key=key)
    with pytest.raises(UserError, match="not a class of this project"):
        project.restyle_class("cow", key="c")


def test_two_hundred_classes_are_room_enough(make_project: MakeProject) -> None:
    project = make_project(*[f"class {n}" for n in range(199)])
    project.add_class(LabelClass("last"))
    with pytest.raises(UserError, match="201 classes"):
        project.add_class(LabelClass("one more"))
    assert [item.key for item in project.task().classes[:10]] == [*"123456789", None]


def test_one_class_only_and_merging_into_itself(make_project: MakeProject) -> None:
    project = make_project("cat")
    with pytest.raises(UserError, match="into itself"):
        project.merge_classes("cat", "cat")
    assert project.task().names() == ("cat",)


def test_parents_follow_renames_and_merges(project: ProjectStore) -> None:
    project.add_class(LabelClass("kitten", parent="cat"))
    project.rename_class("cat", "feline")
    assert project.task().classes[2].parent == "feline"
    project.merge_classes("feline", "dog")
    assert project.task().classes[1].parent == "dog"


def test_every_change_is_on_record(project: ProjectStore) -> None:
    project.add_class(LabelClass("cow"))
    project.rename_class("cow", "calf")
    project.merge_classes("calf", "dog")
    with sqlite3.connect(project.folder / "project.db") as plain:
        kinds = [row[0] for row in plain.execute("SELECT kind FROM class_changes ORDER BY id")]
        with pytest.raises(sqlite3.IntegrityError, match="append-only"):
            plain.execute("DELETE FROM class_changes")
    assert kinds == ["add", "add", "add", "rename", "merge"]
