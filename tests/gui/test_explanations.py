"""“What's this number?”: every figure on screen has its explanation, reached by keyboard and by its mark."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QTableView, QWidget

from labeler.gui.auto import wait_for
from labeler.gui.controls.class_bars import ClassBars
from labeler.gui.controls.heat_map import HeatMap
from labeler.gui.controls.learning_curve import LearningCurve
from labeler.gui.controls.share_lines import ShareLines
from labeler.gui.dialogs.figure_sheet import FigureSheet
from labeler.gui.dialogs.help_sheet import HelpSheet
from labeler.gui.explanations import figure_words, figures_of
from labeler.gui.help_pages import help_pages, linked_page
from labeler.gui.main_window import MainWindow
from labeler.gui.panels.calibration_panel import CalibrationPanel
from labeler.gui.panels.confusion_panel import ConfusionPanel
from labeler.gui.panels.outlook_panel import OutlookPanel
from labeler.gui.project_shell import ProjectShell
from labeler.gui.views.review_view import _TITLES

from .conftest import OpenWindow, at_rest

# What shows figures, whatever its place.
_SHOWING = (
    QTableView, HeatMap, LearningCurve, ShareLines, ClassBars, CalibrationPanel, ConfusionPanel, OutlookPanel,
)  # fmt: skip
# Tables of samples, files and reasons, without a figure in them.
_LISTS = {"Refused"}


def shell_of(window: MainWindow) -> ProjectShell:
    assert window.shell is not None
    return window.shell


def test_every_explanation_is_whole_and_leads_to_a_page_of_the_help() -> None:
    for name, words in figure_words().items():
        assert words.title and words.method.endswith(".") and words.reading.endswith("."), name
        assert linked_page(words.page, help_pages()) is not None, name
    assert set(_TITLES) <= set(figure_words()), "each coefficient of the Review screen"


@pytest.mark.parametrize("place", ["label", "review", "model", "data"])
def test_every_figure_shown_has_an_explanation(window_on: OpenWindow, texts_project: Path, place: str) -> None:
    window = window_on(texts_project)
    shell = shell_of(window)
    for name in ("cat", "dog", "cat"):
        shell.run_class(name)
    at_rest(window)
    shell.go(place)
    view = shell._places[place]
    shown: list[QWidget] = [one for kind in _SHOWING for one in view.findChildren(kind)]
    if place == "label":
        named = (shell.status.pace, shell.status.model, shell.label_view.proposal, shell.label_view.why)
        shown += [*named, shell.label_view.goal]
        figures = [one for one in shell.label_view.findChildren(QLabel) if any(c.isdigit() for c in one.text())]
        # The sample's own words, keys of the drawer and names of the last answers are no figures.
        own = (shell.label_view.stage, shell.label_view.history, shell.label_view.guidelines)
        shown += [one for one in figures if not any(part.isAncestorOf(one) for part in own)]
    if place == "data":
        shown += list(shell.data_desk.view._tile_figures.values())
    unexplained = [
        f"{type(one).__name__} {one.objectName() or one.accessibleName()}"
        for one in shown
        if one.accessibleName() not in _LISTS and not figures_of(one)
    ]
    assert shown and not unexplained
    assert {name for one in shown for name in figures_of(one)} <= set(figure_words())


def test_shift_f1_explains_what_has_the_focus(window_on: OpenWindow, texts_project: Path) -> None:
    window = window_on(texts_project)
    shell = shell_of(window)
    shell.go("model")
    shell.model_desk.view.classes.setFocus()
    QTest.keyClick(shell.model_desk.view.classes, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    sheet = next(one for one in window.findChildren(FigureSheet) if one.isVisible())
    titles = [one.text() for one in sheet.findChildren(QLabel)]
    assert "Recall" in titles and "Precision" in titles and "Calibration" not in titles
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert sheet.isHidden() and shell.model_desk.view.classes.hasFocus()


def test_on_the_sample_it_explains_all_figures_of_the_screen(window_on: OpenWindow, texts_project: Path) -> None:
    window = window_on(texts_project)
    QTest.keyClick(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    sheet = window.findChild(FigureSheet)
    assert sheet is not None
    titles = {one.text() for one in sheet.findChildren(QLabel)}
    assert {"Labeled", "Accuracy", "Probability of a proposal", "Why this sample"} <= titles


def test_one_coefficient_is_explained_where_its_row_is_current(window_on: OpenWindow, texts_project: Path) -> None:
    for annotator in ("anna", "berta"):
        window = window_on(texts_project, annotator)
        for row in range(4):
            shell_of(window).workbench.questions.go_to(row)
            shell_of(window).run_class("cat" if row % 2 or annotator == "anna" else "dog")
        at_rest(window)
        if annotator == "anna":
            window.close()
    shell = shell_of(window)
    shell.go("review")
    table = shell.review_desk.view.figures
    wait_for(lambda: bool(table.property("row_figures")), 20_000)
    rows = table.property("row_figures")
    table.selectRow(rows.index("krippendorff_alpha"))
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    sheet = next(one for one in window.findChildren(FigureSheet) if one.isVisible())
    titles = [one.text() for one in sheet.findChildren(QLabel)]
    assert "Krippendorff's alpha" in titles and "95 % interval" in titles and "Cohen's kappa" not in titles


def test_the_mark_of_a_card_leads_to_the_explanation_and_on_to_the_help(
    window_on: OpenWindow, texts_project: Path
) -> None:
    window = window_on(texts_project)
    shell = shell_of(window)
    shell.go("data")
    marks = shell.data_desk.view.findChildren(QPushButton, "figureMark")
    assert len(marks) >= 6
    QTest.keyClick(marks[0], Qt.Key.Key_Space)
    sheet = next(one for one in window.findChildren(FigureSheet) if one.isVisible())
    button = next(one for one in sheet.findChildren(QPushButton) if one.text().startswith("Help: "))
    button.click()
    assert sheet.isHidden()
    shown = next(one for one in window.findChildren(HelpSheet) if one.isVisible())
    assert shown.page is not None and shown.page.name == "04-data.md"
