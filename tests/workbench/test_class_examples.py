"""Pinned examples: kept in the project, undone in the order things were done, and never more than can be looked at."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from labeler.domain.task import LabelClass
from labeler.errors import UserError
from labeler.store.project_store import ProjectStore
from labeler.workbench.class_examples import MOST_OF_A_CLASS, ClassExample
from labeler.workbench.lanes import InlineRunner
from labeler.workbench.workbench import Workbench


def opened(folder: Path) -> Workbench:
    bench = Workbench.open(folder, "anna", runner=InlineRunner())
    bench.start()
    return bench


def answered(bench: Workbench, name: str) -> str:
    """Answer the next question and look back at it; its uid."""
    bench.questions.back_to_queue()
    assert bench.question is not None
    row, uid = bench.question.row, bench.question.sample.uid
    bench.answer([name])
    bench.questions.go_to(row)
    return uid


def test_a_pin_stays_with_the_project(texts_project: Path, tmp_path: Path) -> None:
    bench = opened(texts_project)
    uid = answered(bench, "cat")
    assert bench.toggle_example() == ("cat",)
    bench.close()
    moved = Path(shutil.copytree(texts_project, tmp_path / "elsewhere.labeler"))
    again = opened(moved)
    assert again.examples.pinned == (ClassExample("cat", uid),)
    again.questions.go_to(again.pool.row_of(uid))
    assert again.toggle_example() == ()
    again.close()
    with ProjectStore.open(moved, read_only=True) as store:
        assert store.setting("class_examples", None) == []


def test_a_sample_without_an_answer_is_no_example(texts_project: Path) -> None:
    bench = opened(texts_project)
    with pytest.raises(UserError, match="answer this sample"):
        bench.toggle_example()
    bench.close()


def test_undo_and_redo_take_pins_and_answers_in_the_order_they_were_done(texts_project: Path) -> None:
    bench = opened(texts_project)
    first = answered(bench, "cat")
    bench.toggle_example()
    second = answered(bench, "dog")
    bench.toggle_example()
    assert bench.rewinding.undo() and [one.uid for one in bench.examples.pinned] == [first]
    assert bench.rewinding.undo() and bench.counts().labeled == 1
    assert bench.rewinding.undo() and bench.examples.pinned == ()
    assert bench.rewinding.undo() and bench.counts().labeled == 0
    for _ in range(4):
        assert bench.rewinding.redo()
    assert [one.uid for one in bench.examples.pinned] == [first, second] and bench.counts().labeled == 2
    assert not bench.rewinding.redo()
    bench.close()


def test_an_example_goes_with_its_class_when_that_is_renamed_or_merged(texts_project: Path) -> None:
    bench = opened(texts_project)
    uid = answered(bench, "cat")
    bench.toggle_example()
    bench.classes.rename("cat", "feline")
    assert bench.examples.pinned == (ClassExample("feline", uid),)
    bench.classes.add(LabelClass("animal"))
    bench.classes.merge("feline", "animal")
    assert bench.examples.pinned == (ClassExample("animal", uid),)
    bench.close()


def test_a_class_has_no_more_examples_than_are_looked_at(texts_project: Path) -> None:
    bench = opened(texts_project)
    for number in range(MOST_OF_A_CLASS):
        bench.examples.pin(f"{number:064}", ["cat"])
    with pytest.raises(UserError, match="“cat” has 12 examples"):
        bench.examples.pin("f" * 64, ["cat"])
    bench.examples.pin("f" * 64, ["dog"])
    bench.close()


def test_nothing_is_pinned_where_nothing_may_be_written(texts_project: Path) -> None:
    bench = Workbench.open(texts_project, "anna", runner=InlineRunner(), read_only=True)
    with pytest.raises(UserError, match="read-only"):
        bench.unpin_example("a" * 64)
    bench.close()


@pytest.mark.parametrize("kept", [None, 5, "cat", [["cat"]], [["cat", 7]], [[1, "a"]], {"cat": "a"}])
def test_what_makes_no_sense_in_the_project_is_no_example(texts_project: Path, kept: object) -> None:
    with ProjectStore.open(texts_project) as store:
        store.set_setting("class_examples", kept)
    bench = opened(texts_project)
    assert bench.examples.pinned == ()
    bench.close()


@pytest.fixture(scope="module")
def bench(texts_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Workbench:
    folder = Path(shutil.copytree(texts_template, tmp_path_factory.mktemp("pins") / "animals.labeler"))
    return opened(folder)


@settings(deadline=None, max_examples=40)
@given(st.lists(st.tuples(st.sampled_from(["pin", "unpin", "undo", "redo"]), st.sampled_from("abc")), max_size=25))
def test_undo_always_brings_the_pins_back_as_they_were(bench: Workbench, steps: list[tuple[str, str]]) -> None:
    pins = bench.examples
    pins.unpin("what came before cannot be done again")
    past: list[tuple[ClassExample, ...]] = [pins.pinned]
    future: list[tuple[ClassExample, ...]] = []
    depth = 0
    for what, uid in steps:
        if what == "undo" and depth:
            future.append(past.pop())
            pins.undo()
            depth -= 1
        elif what == "redo" and future:
            past.append(future.pop())
            pins.redo()
            depth += 1
        elif what in ("pin", "unpin"):
            pins.pin(uid, ["cat"]) if what == "pin" else pins.unpin(uid)
            past.append(pins.pinned)
            future.clear()
            depth += 1
        assert pins.pinned == past[-1] and pins.can_redo == bool(future)
