"""Drives the very same window with a simulated annotator who knows the truth, by real key events."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from labeler.errors import UserError
from labeler.gui.app import has_display, open_window
from labeler.gui.controls.nav_rail import PLACES
from labeler.gui.main_window import MainWindow
from labeler.gui.screenshots import take
from labeler.workbench.demos import demo, demo_truth, prepare_demo
from labeler.workbench.simulation import demo_curve
from labeler.workbench.state import SaveState
from labeler.workbench.workbench import Workbench

ANNOTATOR = "simulated"
# A demo shows the work itself; `labeler screenshots` takes them all.
_SCREENS = (*PLACES, "guidelines", "start")
Report = Callable[[float | None, str], None]

_POLL_MS = 4
_PATIENCE_MS = 120_000
_FEATURES_PATIENCE_MS = 900_000


def answer_with_truth(
    window: MainWindow, truth: Mapping[str, str], answers: int, report: Report = lambda fraction, words: None
) -> list[int]:
    """Type the right class for up to `answers` questions; returns the rows in the order they were answered.

    Before each answer it waits until the last one is on disk and the model has caught up, as a person would not.
    Raises `UserError` if the window does not come to rest.
    """
    bench = _bench(window)
    wait_for(lambda: _rests(bench), _FEATURES_PATIENCE_MS)
    asked: list[int] = []
    while len(asked) < answers and bench.question is not None:
        question = bench.question
        type_class(window, truth[question.sample.uid])
        asked.append(question.row)
        report(len(asked) / answers, f"Labeling: {len(asked)} of {answers}")
        wait_for(lambda: _rests(bench), _PATIENCE_MS)
    return asked


def type_class(window: MainWindow, name: str) -> None:
    """Press the class's own key, or find it by its name as a person would."""
    assert window.shell is not None
    view = window.shell.label_view
    key = next((item.key for item in view.side.classes.list.classes if item.name == name), None)
    if key is not None:
        QTest.keyClicks(view.stage, key)
        return
    QTest.keyClicks(view.stage, "/")
    field = view.side.classes.findChild(QWidget, "findClass")
    assert field is not None, "the class panel has a field to find a class"
    QTest.keyClicks(field, name)
    QTest.keyClick(field, Qt.Key.Key_Return)


def wait_for(holds: Callable[[], bool], patience_ms: int) -> None:
    """Run the event loop until something holds. Raises `UserError` when patience ends."""
    if holds():
        return
    loop = QEventLoop()
    poll, limit = QTimer(), QTimer()
    poll.setInterval(_POLL_MS)
    poll.timeout.connect(lambda: loop.quit() if holds() else None)
    limit.setSingleShot(True)
    limit.timeout.connect(loop.quit)
    poll.start()
    limit.start(patience_ms)
    loop.exec()
    poll.stop()
    limit.stop()
    if not holds():
        raise UserError(f"the window did not come to rest within {patience_ms // 1000} s; is the machine overloaded?")


def run_demo(name: str, directory: Path, answers: int, seed: int, report: Report) -> dict[str, Any]:  # Any: JSON leaves
    """Label a demo by itself; the learning curve beside random sampling's, and screenshots of every screen."""
    truth = demo_truth(name)
    project = prepare_demo(name, directory, seed=seed)
    window = open_window(project, ANNOTATOR, offscreen=not has_display())
    bench = _bench(window)
    report(None, "Reading the samples")
    asked = answer_with_truth(window, truth, answers, report)
    features = bench.learner.features
    if features is None:
        raise UserError("the features of the demo could not be computed; see the message in its window")
    names = bench.spec.names()
    samples = (sample for page in bench.store.iter_samples() for sample in page)
    import numpy as np

    y = np.fromiter((names.index(truth[sample.uid]) for sample in samples), dtype=np.int32)
    curve = demo_curve(
        np.asarray(features.X), y, asked, n_classes=len(names), model=bench.settings.model, seed=seed, report=report
    )
    pictures = take(directory / "screenshots", window, themes=("light", "dark"), screens=_SCREENS)
    result = {
        "title": demo(name).title,
        "project": str(project),
        "samples": len(y),
        "answers": len(asked),
        "strategy": bench.settings.strategy,
        "model": bench.model_status.version,
        "estimate": bench.model_status.estimate.words,
        "curve": curve,
        "screenshots": [str(path) for path in pictures],
    }
    window.close()
    return result


def _bench(window: MainWindow) -> Workbench:
    assert window.workbench is not None, "the window has no open project"
    return window.workbench


def _rests(bench: Workbench) -> bool:
    return not bench.activities and bench.save_status.state is not SaveState.SAVING
