"""A program that was killed goes on with the sample that was on screen."""

from __future__ import annotations

import shutil
from pathlib import Path

from labeler.store.project_store import ProjectStore
from labeler.workbench.lanes import InlineRunner
from labeler.workbench.previews import InProcessDecoder
from labeler.workbench.workbench import Workbench

from .conftest import OpenWorkbench


def _reopened(folder: Path) -> str:
    """The sample on screen first, in the project as a kill would have left it just now."""
    killed = Path(shutil.copytree(folder, folder.with_name("killed.labeler"), dirs_exist_ok=True))
    bench = Workbench.open(killed, "anna", runner=InlineRunner(), decoder=InProcessDecoder())
    bench.start()
    assert bench.question is not None
    shown = bench.question.sample.uid
    bench.close()
    shutil.rmtree(killed)
    return shown


def test_a_killed_program_goes_on_with_the_sample_on_screen(open_workbench: OpenWorkbench, texts_project: Path) -> None:
    bench = open_workbench().workbench
    bench.start()
    for step in range(4):
        bench.answer(["cat" if step % 2 else "dog"])
        assert bench.question is not None
        assert _reopened(texts_project) == bench.question.sample.uid
    bench.rewinding.undo()
    assert bench.question is not None
    assert _reopened(texts_project) == bench.question.sample.uid


def test_looking_back_at_an_answer_does_not_make_it_the_question(
    open_workbench: OpenWorkbench, texts_project: Path
) -> None:
    bench = open_workbench().workbench
    bench.start()
    assert bench.question is not None
    answered = bench.question.row
    bench.answer(["cat"])
    asked = bench.question.sample.uid
    bench.questions.go_to(answered)
    assert _reopened(texts_project) == asked


def test_a_note_of_what_was_on_screen_that_makes_no_sense_is_passed_over(
    open_workbench: OpenWorkbench, texts_project: Path
) -> None:
    for noise in (b"", b"\xff" * 200, b"0" * 64):
        (texts_project / "models").mkdir(exist_ok=True)
        (texts_project / "models" / "on_screen").write_bytes(noise)
        bench = open_workbench().workbench
        bench.start()
        assert bench.question is not None
        bench.close()
        with ProjectStore.open(texts_project, read_only=True) as store:
            assert store.sample_count() == 40
