"""Small screens, screens that go away, no fonts, no OpenGL, a theme that changes: the window goes on, and says what it
did."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

import labeler.gui
from labeler.domain.task import LabelClass
from labeler.gui.app import application
from labeler.gui.screen_fit import onto_screens, within
from labeler.gui.theme.theme import theme
from labeler.gui.theme.tokens import Density

from .conftest import MakeFolder, OpenWindow, at_rest, bench_of


@pytest.mark.parametrize(("size", "density"), [((1024, 600), "normal"), ((1024, 600), "large"), ((860, 560), "normal")])
def test_guidelines_beside_the_sample_clip_neither_title_nor_reason_nor_proposal(
    window_on: OpenWindow, texts_project: Path, size: tuple[int, int], density: Density
) -> None:
    window = window_on(texts_project)
    shell = window.shell
    assert shell is not None
    for name in ("cat", "dog", "cat", "dog"):
        shell.run_class(name)
    at_rest(window)
    shell.run_class("cat")
    theme().use_density(density)
    try:
        window.resize(*size)
        shell.run("guidelines")
        QTest.qWait(20)
        view = shell.label_view
        view.why.show_why("torn between ‘cat’ 0.48 and ‘dog’ 0.46", is_audit=False, looking_back=False)
        QTest.qWait(1)
        words = view.why._words
        assert words.heightForWidth(words.width()) <= words.height(), "the reason is whole"
        assert view.head.title.width() >= view.head.title.fontMetrics().horizontalAdvance("Animals"), (
            "the title is whole"
        )
        names = view.proposal._names
        if view.proposal.accept_button.isVisible():
            assert names.width() >= names.fontMetrics().horizontalAdvance(names.text()), "the proposal is whole"
        assert view.stage.height() > 100 and view.stage.width() > 150, "the sample keeps room"
    finally:
        theme().use_density("normal")


def test_a_window_whose_screen_was_unplugged_comes_back(
    window_on: OpenWindow, texts_project: Path, qapp: QApplication
) -> None:
    window = window_on(texts_project)
    window.move(5000, 4000)
    qapp.screenRemoved.emit(qapp.primaryScreen())
    assert any(screen.geometry().intersects(window.geometry()) for screen in qapp.screens())
    QTest.keyClicks(window, "1")
    at_rest(window)
    assert bench_of(window).counts().labeled == 1


_AREAS = st.builds(
    QRect, st.integers(-4000, 4000), st.integers(-4000, 4000), st.integers(600, 4000), st.integers(400, 3000)
)


@settings(deadline=None)
@given(_AREAS, st.lists(_AREAS, min_size=1, max_size=3))
def test_wherever_a_window_was_it_can_be_got_hold_of(window: QRect, screens: list[QRect]) -> None:
    placed = onto_screens(window, screens)
    assert any(
        screen.intersected(placed).width() >= 120 and screen.intersected(placed).height() >= 60 for screen in screens
    )
    assert onto_screens(placed, screens) == placed


def test_a_small_screen_makes_a_small_window() -> None:
    assert within(QSize(1280, 800), QRect(0, 0, 1024, 600), QSize(4, 40)) == QSize(1020, 560)
    assert within(QSize(1280, 800), QRect(0, 0, 3840, 2160), QSize(4, 40)) == QSize(1280, 800)


def test_a_computer_without_fonts_is_told_where_it_can_be_read(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(QFontDatabase, "families", lambda *given: [])
    assert application() is qapp
    assert "no fonts are installed" in caplog.text
    caplog.clear()


def test_nothing_of_the_window_needs_opengl() -> None:
    found = []
    for source in Path(labeler.gui.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(source.read_text("utf-8"))):
            names = [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            names += [one.name for one in node.names] if isinstance(node, (ast.Import, ast.ImportFrom)) else []
            words = [str(node.value)] if isinstance(node, ast.Constant) and node.value == "useOpenGL" else []
            found += [f"{source.name}: {name}" for name in [*names, *words] if "OpenGL" in name or "Quick" in name]
    assert not found


def test_the_system_turning_dark_while_a_sheet_is_open_changes_the_sheet_too(
    window_on: OpenWindow, texts_project: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = window_on(texts_project)
    theme().choose("system")
    QTest.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    before = window.grab().toImage().pixelColor(400, 300)
    monkeypatch.setattr("labeler.gui.theme.theme.system_scheme", lambda hints: "dark")
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme().scheme == "dark" and window.grab().toImage().pixelColor(400, 300) != before
    monkeypatch.undo()
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)


def test_an_empty_project_opens_on_a_small_screen(window_on: OpenWindow, make_texts: MakeFolder) -> None:
    window = window_on(make_texts([], [LabelClass("cat")]))
    window.resize(860, 560)
    QTest.qWait(1)
    assert window.shell is not None and window.shell.label_view.stage.isVisible()
