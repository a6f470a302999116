"""A helper process that crashes, runs out of memory or hangs leaves the open window alone: it says so and goes on."""

from __future__ import annotations

import shutil
import signal
import sys
from functools import partial
from pathlib import Path

import psutil
import pytest
from PySide6.QtWidgets import QLabel, QWidget

from labeler.contracts.importer import ImportOptions
from labeler.domain.task import LabelClass, TaskSpec, complete_classes
from labeler.gui.auto import wait_for
from labeler.workbench import child_engine, reading, workbench
from labeler.workbench.previews import ChildDecoder
from labeler.workbench.projects import create_project
from labeler.workbench.transfers import import_sources
from tests.gui.conftest import OpenWindow, at_rest, bench_of
from tests.gui.test_answering import press
from tests.hostile.conftest import photos, poisoned

__all__ = ["photos", "poisoned"]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX are the trouble")
_PATIENCE_MS = 60_000


def _learning_child() -> psutil.Process:
    (found,) = [
        child for child in psutil.Process().children() if _runs(child) and child.cmdline()[-2:] == ["--child", "model"]
    ]
    return found


def _runs(child: psutil.Process) -> bool:
    return bool(child.status() != psutil.STATUS_ZOMBIE)


def _end_of_learning(deed: str, child: psutil.Process) -> None:
    child.send_signal({"crash": signal.SIGSEGV, "memory": signal.SIGKILL, "hang": signal.SIGSTOP}[deed])


@pytest.mark.parametrize(
    ("deed", "said"), [("crash", "ended in the middle"), ("memory", "out of memory"), ("hang", "did not answer for")]
)
def test_a_model_child_that_dies_in_its_work_is_told_and_the_next_answer_has_a_new_one(
    window_on: OpenWindow, texts_project: Path, monkeypatch: pytest.MonkeyPatch, deed: str, said: str
) -> None:
    monkeypatch.setattr(child_engine, "_PULSE_S", 0.2)
    window = window_on(texts_project)
    bench, shell = bench_of(window), window.shell
    assert shell is not None
    for key in "1212":
        press(window, key)
    at_rest(window)
    before, child = bench.learner.version, _learning_child()
    assert before is not None
    # It holds still, so that the next turn is surely under way when it ends.
    child.suspend()
    monkeypatch.setattr(child_engine, "_HANGS_S", 2.0 if deed == "hang" else 60.0)
    press(window, "1")
    wait_for(lambda: bool(bench.activities), _PATIENCE_MS)
    _end_of_learning(deed, child)
    if deed != "hang":
        child.send_signal(signal.SIGCONT)
    wait_for(lambda: said in shell.notice.text(), _PATIENCE_MS)
    assert "labeling goes on" in shell.notice.text()
    # A new one may take longer to start on a busy machine.
    monkeypatch.setattr(child_engine, "_HANGS_S", 60.0)
    assert window.isVisible() and bench.counts().labeled == 5
    press(window, "2")
    at_rest(window)
    assert bench.counts().labeled == 6 and window.findChild(QLabel, "statusSaved").text() == "saved"
    assert bench.learner.version is not None and bench.learner.version.labels > before.labels
    assert _learning_child().pid != child.pid


@pytest.mark.parametrize("deed", ["abort", "killed", "greedy", "hang"])
def test_an_import_child_that_dies_names_the_file_and_the_window_goes_on(
    window_on: OpenWindow, texts_project: Path, photos: Path, poisoned: None, monkeypatch: pytest.MonkeyPatch, deed: str
) -> None:
    if deed == "hang":
        monkeypatch.setattr(reading, "PATIENCE_S", 3.0)
    shutil.copy(photos / "a0.png", photos / f"{deed}.png")
    window = window_on(texts_project)
    bench, shell = bench_of(window), window.shell
    assert shell is not None
    at_rest(window)
    shell.data_desk.import_sources([photos], ImportOptions())
    press(window, "1")
    view = shell.data_desk.view
    wait_for(lambda: "Import done" in view.notice.text(), _PATIENCE_MS)
    assert "6 added" in view.notice.text() and "1 refused" in view.notice.text()
    press(window, "2")
    at_rest(window)
    assert bench.counts().samples == 46 and bench.counts().labeled == 2


@pytest.mark.parametrize("deed", ["abort", "greedy", "hang"])
def test_a_decode_child_that_dies_is_told_in_the_samples_place_and_the_next_is_shown(
    window_on: OpenWindow, photos: Path, tmp_path: Path, request: pytest.FixtureRequest,
    monkeypatch: pytest.MonkeyPatch, deed: str,
) -> None:  # fmt: skip
    if deed == "hang":
        monkeypatch.setattr(workbench, "ChildDecoder", partial(ChildDecoder, seconds=2))
    shutil.move(photos / "a0.png", photos / f"{deed}.png")
    spec = TaskSpec("single", complete_classes([LabelClass("cat"), LabelClass("dog")]))
    project = create_project(tmp_path / "images", spec, "Images", seed=1)
    import_sources(project, [photos], ImportOptions())
    request.getfixturevalue("poisoned")
    window = window_on(project)
    bench, shell = bench_of(window), window.shell
    assert shell is not None
    stage = shell.label_view.stage
    bad = next(row for row in range(6) if Path(bench.pool.sample(row).source).stem == deed)
    bench.questions.go_to(bad)
    wait_for(lambda: "memory" in _words_on(stage.message) or "decoder" in _words_on(stage.message), _PATIENCE_MS)
    press(window, "s")
    assert bench.question is not None and bench.question.row != bad
    good = bench.question.sample.uid
    wait_for(lambda: bench.previews.get(good) is not None, _PATIENCE_MS)
    press(window, "1")
    wait_for(lambda: window.findChild(QLabel, "statusSaved").text() == "saved", _PATIENCE_MS)
    assert bench.counts().labeled == 1 and bench.counts().skipped == 1


def _words_on(page: QWidget) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel))
