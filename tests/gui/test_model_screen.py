"""The model screen: honest figures drawn and told, a confusion matrix that opens its samples, targets, and export."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit

from labeler.domain.model_version import Estimate
from labeler.domain.target import Target
from labeler.gui.auto import wait_for
from labeler.gui.main_window import MainWindow
from labeler.gui.theme.theme import theme
from labeler.gui.views.model_view import ModelView
from labeler.learning.audit import Audit, AuditPredictions, ReferencePoint
from labeler.workbench.kept_audit import MeasuredVersion

from .conftest import OpenWindow, at_rest, bench_of


@pytest.fixture
def window(window_on: OpenWindow, texts_project: Path) -> MainWindow:
    made = window_on(texts_project)
    at_rest(made)
    assert made.shell is not None
    made.shell.go("model")
    return made


def view_of(window: MainWindow) -> ModelView:
    assert window.shell is not None
    return window.shell.model_desk.view


def measure(window: MainWindow, rows: int = 36) -> ModelView:
    """As if the project had been measured: two of each three proposals right, whatever its samples are."""
    bench, view = bench_of(window), view_of(window)
    names = bench.spec.names()
    count = min(rows, len(bench.pool))
    truth = (np.arange(count) % len(names)).astype(np.int32)
    said = np.where(np.arange(count) % 3 == 0, (truth + 1) % len(names), truth)
    chances = np.full((count, len(names)), 0.2 / (len(names) - 1), dtype=np.float32)
    chances[np.arange(count), said] = 0.8
    known = AuditPredictions(np.arange(count, dtype=np.int32), truth, chances)
    audit = Audit(known, count, Estimate(0.99, 0.95, 1.0, 80), (ReferencePoint(9, 10, 20), ReferencePoint(18, 12, 18)))
    bench.learner.measured = MeasuredVersion(audit, "v1", names)
    bench.foresight.look()
    wait_for(lambda: bool(view.confusion.matrix.shown), 20_000)
    return view


def plotted(window: MainWindow) -> ModelView:
    view = measure(window)
    view.use_plots()
    return view


def test_before_anything_was_measured_each_part_says_what_it_needs(window: MainWindow) -> None:
    view = view_of(window)
    bench_of(window).learner.measured = None
    view.show_outlook(None, ())
    assert "Nothing is foretold" in view.outlook.forecast.text()
    assert view.calibration.words == "Too few audit answers: 0 of 30."
    assert not view.confusion.matrix.isVisible()
    assert not view.grab().isNull()


def test_figures_by_class_carry_intervals_and_numbers(window: MainWindow) -> None:
    view = measure(window)
    model = view.classes.rows
    assert model.rowCount() == len(bench_of(window).spec.names())
    cells = [model.data(model.index(0, column)) for column in range(5)]
    assert cells[0] == bench_of(window).spec.names()[0]
    assert cells[1] is not None and "%" in cells[1] and "–" in cells[1]
    assert "random sampling gives" in view._beside.text()


def test_advice_and_criteria_are_told_with_reasons(window: MainWindow) -> None:
    view = measure(window)
    assert view.outlook.criteria.text().startswith("Stabilising predictions: ")
    assert view.outlook.advice.text().endswith(".")
    assert "overfitting" in view.outlook.warnings.text().lower()


def test_arrows_walk_the_matrix_and_enter_lists_the_samples_of_a_cell(window: MainWindow) -> None:
    view = plotted(window)
    matrix = view.confusion.matrix
    matrix.setFocus()
    assert matrix.cell == (0, 0)
    QTest.keyClick(matrix, Qt.Key.Key_Down)
    QTest.keyClick(matrix, Qt.Key.Key_Right)
    assert matrix.cell == (1, 1)
    names = bench_of(window).spec.names()
    assert f"“{names[1]}” were proposed as “{names[1]}”" in matrix.words.text()
    QTest.keyClick(matrix, Qt.Key.Key_Return)
    assert view.confusion.samples.rows.rowCount() > 0
    assert matrix.accessibleDescription() == matrix.words.text()


def test_a_sample_of_a_cell_opens_in_the_label_view(window: MainWindow) -> None:
    view = plotted(window)
    view.confusion.matrix.look_at(0, 0)
    view.confusion.matrix.open_cell()
    listed, _ = bench_of(window).foresight.cell(0, 0)
    QTest.keyClick(view.confusion.samples, Qt.Key.Key_Return)
    assert window.shell is not None and window.shell.place == "label"
    question = bench_of(window).question
    assert question is not None and question.sample.uid == listed[0].uid


def test_the_mouse_finds_the_cell_it_points_at(window: MainWindow) -> None:
    view = plotted(window)
    view.grab()
    plot = view.confusion.matrix.plot
    assert plot is not None
    for cell in ((0, 1), (1, 0)):
        scene = plot.item.vb.mapViewToScene(QPointF(cell[1] + 0.5, cell[0] + 0.5))
        assert plot.cell_at(scene) == cell
    assert plot.cell_at(plot.item.vb.mapViewToScene(QPointF(-1.0, 0.5))) is None


def test_all_drawings_follow_the_theme(window: MainWindow) -> None:
    view = plotted(window)
    for scheme in ("dark", "light"):
        theme().choose(scheme)
        for plot in (view.confusion.matrix.plot, view.calibration.plot, view.chart.plot):
            assert plot is not None
            assert plot.widget.backgroundBrush().color() == theme().color("surface")
    assert view.calibration.plot is not None
    assert len(view.calibration.plot.line.getData()[0]) == 3


def test_a_target_is_set_and_refused_in_words(window: MainWindow) -> None:
    view, bench = measure(window), bench_of(window)
    metric = view.findChild(QComboBox, "targetMetric")
    value = view.findChild(QLineEdit, "targetValue")
    assert metric is not None and value is not None
    metric.setCurrentIndex(metric.findData("accuracy"))
    metric.activated.emit(metric.currentIndex())
    assert value.isEnabled() and bench.settings.target is None
    value.setText("0.95")
    QTest.keyClick(value, Qt.Key.Key_Return)
    assert bench.settings.target == Target("accuracy", 0.95)
    value.setText("95")
    QTest.keyClick(value, Qt.Key.Key_Return)
    assert bench.settings.target == Target("accuracy", 0.95)
    assert value.text() == "0.95"


def test_class_weights_are_chosen_here(window: MainWindow) -> None:
    box = view_of(window).findChild(QCheckBox, "classWeights")
    assert box is not None
    box.click()
    assert bench_of(window).settings.class_weights
    at_rest(window)


def test_pictures_and_tables_are_written(window: MainWindow, tmp_path: Path) -> None:
    plotted(window)
    assert window.shell is not None
    out = tmp_path / "out"
    out.mkdir()
    written = {path.name for path in window.shell.model_desk.export(out)}
    assert {"learning-curve.csv", "classes.csv", "confusion.csv", "figures.csv", "calibration.csv"} <= written
    assert {"learning-curve.png", "confusion.png"} <= written
    lines = (out / "confusion.csv").read_text("utf-8").splitlines()
    assert len(lines) == 1 + len(bench_of(window).spec.names())
    picture = QImage(str(out / "confusion.png"))
    seen = {
        picture.pixelColor(x, y).name() for x in range(0, picture.width(), 7) for y in range(0, picture.height(), 7)
    }
    assert theme().color("accent").name() in seen or len(seen) > 3


def test_an_export_into_nowhere_is_refused_with_the_file(window: MainWindow, tmp_path: Path) -> None:
    from labeler.errors import UserError

    assert window.shell is not None
    with pytest.raises(UserError, match=r"learning-curve\.csv cannot be written"):
        window.shell.model_desk.export(tmp_path / "missing")
