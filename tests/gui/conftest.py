"""The real window on small real projects, offscreen; a leaked widget, timer or thread fails the test."""

from __future__ import annotations

import gc
import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
pytest.importorskip("PySide6", reason="the window needs PySide6")

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from labeler.contracts.importer import ImportOptions
from labeler.domain.task import LabelClass, TaskSpec, complete_classes
from labeler.gui.app import application, open_window
from labeler.gui.auto import wait_for
from labeler.gui.main_window import MainWindow
from labeler.workbench.projects import create_project
from labeler.workbench.state import SaveState
from labeler.workbench.transfers import import_sources
from labeler.workbench.workbench import Workbench

OpenWindow = Callable[..., MainWindow]
MakeFolder = Callable[..., Path]

_PATIENCE_MS = 60_000


@pytest.fixture(scope="session")
def qapp_cls() -> type[QApplication]:
    return QApplication


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    return application()


@pytest.fixture
def make_texts(tmp_path: Path) -> MakeFolder:
    """A project of a few given texts."""

    def make(texts: list[str], classes: list[LabelClass], kind: str = "single") -> Path:
        source = tmp_path / "given"
        source.mkdir()
        for number, text in enumerate(texts):
            (source / f"{number:03}.txt").write_text(text, "utf-8")
        folder = create_project(tmp_path / "given-project", TaskSpec(kind, complete_classes(classes)), "Given", seed=1)
        if texts:
            import_sources(folder, [source], ImportOptions())
        return folder

    return make


@pytest.fixture
def window_on(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[OpenWindow]:
    """Opens windows and closes them; afterwards nothing of them may be left."""
    before = set(QApplication.topLevelWidgets())
    opened: list[MainWindow] = []

    def make(project: Path | None, annotator: str = "anna", *, read_only: bool = False) -> MainWindow:
        if read_only:
            window = open_window(None)
            assert project is not None
            window.open_project(project, annotator, read_only=True)
        else:
            window = open_window(project, annotator)
        opened.append(window)
        assert QTest.qWaitForWindowActive(window, _PATIENCE_MS)
        return window

    yield make
    for window in opened:
        window.close()
        window.deleteLater()
    opened.clear()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    qapp.processEvents()
    gc.collect()
    left = [type(widget).__name__ for widget in set(QApplication.topLevelWidgets()) - before]
    assert not left, f"widgets outlived the window: {left}"
    lanes = [thread.name for thread in threading.enumerate() if thread.name.startswith(("lane-", "label-writer"))]
    assert not lanes, f"threads outlived the window: {lanes}"


def bench_of(window: MainWindow) -> Workbench:
    assert window.workbench is not None
    return window.workbench


def at_rest(window: MainWindow) -> None:
    """Wait until everything is on disk and the model has caught up."""
    bench = bench_of(window)
    wait_for(lambda: not bench.activities and bench.save_status.state is not SaveState.SAVING, _PATIENCE_MS)
