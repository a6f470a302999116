"""The big learning curve: drawn late, true to the points, and told of by mouse and by keyboard."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from labeler.domain.model_version import Estimate
from labeler.gui.auto import wait_for
from labeler.gui.controls.learning_curve import CurvePlot, LearningCurve
from labeler.gui.main_window import MainWindow
from labeler.gui.theme.theme import theme
from labeler.workbench.state import CurvePoint

from .conftest import OpenWindow, at_rest

_NOT_KNOWN = CurvePoint("v1", 2, Estimate(None, None, None, 2), 0.1)
_POINTS = (
    _NOT_KNOWN,
    CurvePoint("v2", 10, Estimate(0.5, 0.2, 0.8, 5), 0.1),
    CurvePoint("v3", 20, Estimate(0.7, 0.5, 0.85, 10), 0.1),
    CurvePoint("v4", 40, Estimate(0.9, 0.8, 0.95, 20), 0.1),
)


@pytest.fixture
def window(window_on: OpenWindow, texts_project: Path) -> MainWindow:
    made = window_on(texts_project)
    at_rest(made)
    assert made.shell is not None
    made.shell.go("model")
    return made


def curve_of(window: MainWindow) -> LearningCurve:
    assert window.shell is not None
    return window.shell.model_desk.view.chart


def drawn(window: MainWindow) -> CurvePlot:
    curve = curve_of(window)
    curve.show_points(_POINTS)
    wait_for(lambda: curve.plot is not None, 20_000)
    assert curve.plot is not None
    return curve.plot


def test_nothing_is_plotted_before_there_is_an_estimate(window: MainWindow) -> None:
    curve_of(window).show_points([_NOT_KNOWN])
    assert curve_of(window).plot is None
    assert curve_of(window).words == ""
    assert not window.grab().isNull()


def test_the_curve_and_its_band_go_through_the_points(window: MainWindow) -> None:
    plot = drawn(window)
    labels, accuracy = plot.line.getData()
    assert labels.tolist() == [10, 20, 40]
    assert accuracy.tolist() == [0.5, 0.7, 0.9]
    assert plot.lower.getData()[1].tolist() == [0.2, 0.5, 0.8]
    assert plot.upper.getData()[1].tolist() == [0.8, 0.85, 0.95]


def test_the_line_is_seen_in_both_themes(window: MainWindow) -> None:
    plot = drawn(window)
    for scheme in ("dark", "light"):
        theme().choose(scheme)
        assert plot.line.opts["pen"].color() == theme().color("accent")
        assert plot.line.opts["pen"].width() == 1
        picture = plot.widget.grab().toImage()
        seen = {picture.pixelColor(x, picture.height() // 2).name() for x in range(picture.width())}
        assert theme().color("surface").name() in seen
        assert len(seen) > 1


def test_the_newest_point_is_told_of_until_another_is_pointed_at(window: MainWindow) -> None:
    drawn(window)
    curve = curve_of(window)
    assert curve.words == "Version v4 from 40 labels: accuracy 90% (80%–95%, 20 audit answers)"
    curve.look_at(1)
    assert curve.words.startswith("Version v3 from 20 labels")
    assert curve.accessibleDescription() == curve.words


def test_the_pointer_finds_the_nearest_version(window: MainWindow) -> None:
    plot, curve = drawn(window), curve_of(window)
    window.grab()
    box = plot.widget.getPlotItem().vb
    for labels, version in ((0, "v2"), (14, "v2"), (16, "v3"), (29, "v3"), (60, "v4")):
        plot.scene.sigMouseMoved.emit(box.mapViewToScene(QPoint(labels, 0)))
        assert curve.words.startswith(f"Version {version} ")


def test_arrow_keys_walk_along_the_curve(window: MainWindow) -> None:
    drawn(window)
    curve = curve_of(window)
    curve.setFocus()
    for _ in range(5):
        QTest.keyClick(curve, Qt.Key.Key_Left)
    assert curve.words.startswith("Version v2 ")
    QTest.keyClick(curve, Qt.Key.Key_Right)
    assert curve.words.startswith("Version v3 ")


def test_a_new_version_is_added_to_the_curve(window: MainWindow) -> None:
    plot, curve = drawn(window), curve_of(window)
    curve.show_points([*_POINTS, CurvePoint("v5", 80, Estimate(0.95, 0.9, 0.99, 40), 0.1)])
    assert curve.plot is plot
    assert plot.line.getData()[0].tolist()[-1] == 80
    assert curve.words.startswith("Version v5 ")
