"""What an import asks before anything comes in: labels that are no classes, images that lie somewhere else."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from labeler.contracts.importer import ImportOptions
from labeler.domain.task import LabelClass, TaskSpec
from labeler.store.label_values import LEFT_OUT
from labeler.store.project_store import ProjectStore
from labeler.workbench.batch import Batch
from labeler.workbench.events import EventBus, ImportAsked, ImportEnded
from labeler.workbench.import_question import MOST_ROWS, ImportQuestion, LabelChoice, LabelRow, rows_of, with_media
from labeler.workbench.lanes import InlineRunner
from labeler.workbench.projects import create_project

from ..conftest import MakeProject

NEW, OUT, CAT = LabelChoice("new"), LabelChoice("out"), LabelChoice("class", "cat")


class Desk:
    """A batch lane whose questions and outcomes are kept."""

    def __init__(self, store: ProjectStore) -> None:
        events = EventBus()
        self.store = store
        self.asked: list[ImportAsked] = []
        self.ended: list[ImportEnded] = []
        events.subscribe(ImportAsked, self.asked.append)
        events.subscribe(ImportEnded, self.ended.append)
        self.batch = Batch(store, InlineRunner(), events, lambda *_: None, lambda _: None)

    @property
    def question(self) -> ImportQuestion:
        return self.asked[-1].question

    def labels(self) -> list[str]:
        return sorted(json.dumps(row[3]) for row in self.store.current_labels())

    def waiting(self) -> list[str]:
        return [path.name for path in (self.store.folder / "imports").glob("*.db")]


def table(folder: Path, *labels: str) -> Path:
    path = folder / "table.csv"
    rows = [f"some words of number {n},{label}" for n, label in enumerate(labels)]
    path.write_text("\n".join(["text,label", *rows]) + "\n", "utf-8")
    return path


def test_labels_that_are_classes_in_any_case_are_not_asked_about(make_project: MakeProject, tmp_path: Path) -> None:
    with ProjectStore.open(make_project()) as store:
        desk = Desk(store)
        desk.batch.ask_sources([table(tmp_path, "cat", "DOG")], ImportOptions(label="label"))
        assert desk.asked == [] and desk.ended[0].report is not None and desk.ended[0].report.labels == 2


def test_nothing_comes_in_before_each_unknown_label_is_answered(make_project: MakeProject, tmp_path: Path) -> None:
    with ProjectStore.open(make_project()) as store:
        desk = Desk(store)
        source = table(tmp_path, "cat", "Katze", "bird", "Katze", "junk")
        desk.batch.ask_sources([source], ImportOptions(label="label"))
        assert store.sample_count() == 0 and desk.ended == [] and store.imports() == []
        assert [(row.labels[0], row.count) for row in desk.question.rows] == [("Katze", 2), ("bird", 1), ("junk", 1)]
        assert not desk.question.may_go([CAT, None, OUT]) and desk.question.may_go([CAT, NEW, OUT])
        with pytest.raises(ValueError, match="answered"):
            desk.batch.answer_question(desk.question, [CAT, None, OUT])
        desk.batch.answer_question(desk.question, [CAT, NEW, OUT])
        assert store.sample_count() == 5 and store.task().names() == ("cat", "dog", "bird")
        assert desk.labels() == ['{"class": "bird"}', *['{"class": "cat"}'] * 3]
        assert desk.waiting() == []


def test_of_several_labels_in_a_cell_only_those_left_out_go(make_project: MakeProject, tmp_path: Path) -> None:
    project = make_project(kind="multi")
    with ProjectStore.open(project) as store:
        desk = Desk(store)
        desk.batch.ask_sources([table(tmp_path, "cat;junk", "junk", "dog;cat")], ImportOptions(label="label"))
        assert [row.labels for row in desk.question.rows] == [("junk",)] and desk.question.rows[0].count == 2
        desk.batch.answer_question(desk.question, [OUT])
        assert sorted(desk.labels()) == ['{"classes": ["cat", "dog"]}', '{"classes": ["cat"]}']
        assert store.sample_count() == 3


def test_what_is_not_imported_after_all_leaves_nothing_behind(make_project: MakeProject, tmp_path: Path) -> None:
    with ProjectStore.open(make_project()) as store:
        desk = Desk(store)
        desk.batch.ask_sources([table(tmp_path, "bird")], ImportOptions(label="label"))
        assert len(desk.waiting()) == 1
        desk.batch.forget_question(desk.question)
        assert desk.waiting() == [] and store.sample_count() == 0


def named_images(folder: Path, count: int, beside: int) -> tuple[Path, Path]:
    """(a list that names `count` images, the folder of those that are not beside it)."""
    elsewhere = folder / "elsewhere"
    elsewhere.mkdir()
    (folder / "list").mkdir()
    for n in range(count):
        place = folder / "list" if n < beside else elsewhere
        Image.new("RGB", (4, 4), (n, 9, 9)).save(place / f"{n}.png")
    source = folder / "list" / "tasks.json"
    source.write_text(json.dumps([{"id": n, "data": {"image": f"{n}.png"}, "annotations": []} for n in range(count)]))
    return source, elsewhere


def test_images_that_are_not_beside_the_file_are_counted_and_looked_for_in_the_folder_named(
    make_project: MakeProject, tmp_path: Path
) -> None:
    source, elsewhere = named_images(tmp_path, 7, 4)
    with ProjectStore.open(make_project()) as store:
        desk = Desk(store)
        desk.batch.ask_sources([source], ImportOptions())
        assert (desk.question.missing, desk.question.images, desk.question.rows) == (3, 7, ())
        desk.batch.look_in(desk.question, str(tmp_path / "nowhere"))
        assert "is no folder" in desk.asked[-1].problem and desk.question.missing == 3
        desk.batch.look_in(desk.question, str(elsewhere))
        assert (desk.question.missing, desk.question.images) == (0, 7) and store.sample_count() == 0
        assert len(desk.waiting()) == 1, "what was read without that folder is gone"
        desk.batch.answer_question(desk.question, [])
        assert store.sample_count() == 7


def test_images_can_stay_missing_and_are_then_listed(make_project: MakeProject, tmp_path: Path) -> None:
    source, _ = named_images(tmp_path, 3, 1)
    with ProjectStore.open(make_project()) as store:
        desk = Desk(store)
        desk.batch.ask_sources([source], ImportOptions())
        desk.batch.answer_question(desk.question, [])
        report = desk.ended[0].report
        assert report is not None and report.added == 1
        assert [item.line for item in report.rejected] == [2, 3]


def test_an_encrypted_project_is_asked_the_same(tmp_path: Path) -> None:
    spec = TaskSpec("single", (LabelClass("cat"), LabelClass("dog")))
    project = create_project(tmp_path / "secret", spec, passphrase="correct horse battery")
    with ProjectStore.open(project) as store:
        desk = Desk(store)
        desk.batch.ask_sources([table(tmp_path, "cat", "bird")], ImportOptions(label="label"))
        assert [row.labels for row in desk.question.rows] == [("bird",)]
        desk.batch.answer_question(desk.question, [OUT])
        assert (store.sample_count(), desk.labels()) == (2, ['{"class": "cat"}'])


def test_old_names_of_a_class_are_known(make_project: MakeProject, tmp_path: Path) -> None:
    with ProjectStore.open(make_project()) as store:
        store.rename_class("cat", "feline")
        desk = Desk(store)
        desk.batch.ask_sources([table(tmp_path, "cat", "bird")], ImportOptions(label="label"))
        assert [row.labels for row in desk.question.rows] == [("bird",)]


def test_a_task_without_room_takes_no_more_new_classes(tmp_path: Path) -> None:
    rows = tuple(LabelRow((name,), 1) for name in ("a", "b", "B"))
    question = ImportQuestion((), ImportOptions(), rows, ("cat",), room=1)
    assert question.too_many([NEW, NEW, NEW]) == 1 and not question.may_go([NEW, NEW, NEW])
    assert question.may_go([OUT, NEW, NEW]) and question.class_map([OUT, NEW, CAT]) == {"a": LEFT_OUT, "B": "cat"}


@given(st.dictionaries(st.text(min_size=1, max_size=5), st.integers(1, 9), max_size=2 * MOST_ROWS))
def test_every_label_is_asked_about_once(unknown: dict[str, int]) -> None:
    rows = rows_of(unknown)
    said = [label for row in rows for label in row.labels]
    assert sorted(said) == sorted(unknown) and len(rows) <= MOST_ROWS + 1
    assert sum(row.count for row in rows) == sum(unknown.values())


def test_an_empty_folder_means_beside_the_file() -> None:
    question = ImportQuestion((), ImportOptions(media="/there"))
    assert with_media(question, "  ").media is None and with_media(question, "/a/b").media == str(
        Path("/a/b").absolute()
    )
