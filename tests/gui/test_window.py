"""The window's contract: names, places, keys, states, and that nothing heavy comes before the first paint."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QFileDialog, QLineEdit, QWidget

from labeler.domain.task import LabelClass
from labeler.gui.controls.class_list import ClassList
from labeler.gui.dialogs.class_editor import ClassEditor
from labeler.gui.dialogs.command_palette import CommandPalette
from labeler.gui.dialogs.key_sheet import KeySheet
from labeler.gui.theme.theme import theme
from labeler.workbench.commands import COMMANDS
from labeler.workbench.preferences import load_preferences
from tests.gui.conftest import MakeFolder, OpenWindow, at_rest, bench_of

CONTRACT = (
    "navLabel", "navReview", "navExplore", "navModel", "navData", "navExport", "sampleView", "classList", "proposalBar",
    "whyPanel", "historyStrip", "undoButton", "skipButton", "flagButton", "commentEdit", "statusModel", "statusSaved",
    "progressBar",
)  # fmt: skip


def test_every_name_of_the_contract_is_there(window_on: OpenWindow, texts_project: Path) -> None:
    window = window_on(texts_project)
    assert window.objectName() == "mainWindow"
    for name in CONTRACT:
        assert window.findChild(QWidget, name) is not None, name


def test_classes_are_listed_in_order(window_on: OpenWindow, texts_project: Path) -> None:
    window = window_on(texts_project)
    found = window.findChild(ClassList, "classList")
    assert found is not None
    assert [found.item(row).text() for row in range(found.count())] == ["cat", "dog"]


def test_each_place_opens_by_its_button_and_key(window_on: OpenWindow, texts_project: Path) -> None:
    window = window_on(texts_project)
    assert window.shell is not None
    for place in ("review", "explore", "model", "data", "export", "label"):
        button = window.findChild(QAbstractButton, f"nav{place.capitalize()}")
        assert button is not None
        button.click()
        assert window.shell.place == place
    QTest.keyClicks(window.shell.label_view.stage, "g")
    assert window.shell.place == "explore"


def test_no_answer_is_given_from_another_place(window_on: OpenWindow, texts_project: Path) -> None:
    window = window_on(texts_project)
    assert window.shell is not None
    window.shell.go("data")
    QTest.keyClicks(window, "1")
    QTest.keyClick(window, Qt.Key.Key_Space)
    at_rest(window)
    assert bench_of(window).counts().labeled == 0


def test_every_command_of_the_table_is_bound(
    window_on: OpenWindow, texts_project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A dialog of the system would wait for somebody.
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *arguments: "")
    window = window_on(texts_project)
    assert window.shell is not None
    for command in COMMANDS:
        if command.id not in ("quit", "close-project", "full-screen", "toggle-theme", "accept"):
            window.shell.run(command.id)
    for overlay in (KeySheet, CommandPalette, ClassEditor):
        assert window.findChild(overlay) is not None


def test_the_palette_finds_a_command_and_a_class(window_on: OpenWindow, texts_project: Path) -> None:
    window = window_on(texts_project)
    assert window.shell is not None
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = window.shell.findChild(CommandPalette)
    assert palette is not None
    field = palette.findChild(QLineEdit)
    assert field is not None and field.hasFocus()
    QTest.keyClicks(field, "answer dog")
    QTest.keyClick(field, Qt.Key.Key_Return)
    at_rest(window)
    assert bench_of(window).counts().per_class["dog"] == 1


def test_keys_typed_into_a_sheet_do_not_answer(window_on: OpenWindow, texts_project: Path) -> None:
    window = window_on(texts_project)
    assert window.shell is not None
    QTest.keyClicks(window, "?")
    sheet = window.findChild(KeySheet)
    assert sheet is not None
    QTest.keyClicks(sheet, "1")
    assert bench_of(window).counts().labeled == 0
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert sheet.isHidden()
    QTest.keyClicks(window, "1")
    at_rest(window)
    assert bench_of(window).counts().labeled == 1


def test_two_hundred_classes_are_found_by_typing(window_on: OpenWindow, make_texts: MakeFolder) -> None:
    classes = [LabelClass(f"kind number {number}") for number in range(199)] + [LabelClass("🦊 fuchs, “rot”")]
    window = window_on(make_texts(["one", "two"], classes))
    assert window.shell is not None
    QTest.keyClicks(window.shell.label_view.stage, "/")
    field = window.findChild(QLineEdit, "findClass")
    assert field is not None and field.hasFocus()
    QTest.keyClicks(field, "fuchs")
    QTest.keyClick(field, Qt.Key.Key_Return)
    at_rest(window)
    assert bench_of(window).counts().per_class["🦊 fuchs, “rot”"] == 1
    assert not field.hasFocus()


def test_names_of_every_length_are_painted(window_on: OpenWindow, make_texts: MakeFolder) -> None:
    names = ["W" * 120, "日本語の分類", "عربي", "a, b; c", "🦊🦊🦊", "<b>not markup</b>"]
    window = window_on(make_texts(["one"], [LabelClass(name) for name in names]))
    assert not window.grab().isNull()
    assert window.width() <= 1280, "a long name must not widen the window"


def test_an_empty_project_says_what_to_do(window_on: OpenWindow, make_texts: MakeFolder) -> None:
    window = window_on(make_texts([], [LabelClass("a"), LabelClass("b")]))
    assert window.shell is not None
    assert "no samples yet" in window.shell.label_view.stage.message.text()
    QTest.keyClicks(window, "1")
    assert bench_of(window).counts().labeled == 0


def test_classes_are_added_and_renamed_while_labeling(window_on: OpenWindow, texts_project: Path) -> None:
    window = window_on(texts_project)
    assert window.shell is not None
    QTest.keyClicks(window.shell.label_view.stage, "1")
    at_rest(window)
    window.shell.run("edit-classes")
    editor = window.shell.findChild(ClassEditor)
    assert editor is not None
    editor.added.emit("bird:b")
    editor.renamed.emit("cat", "kitten")
    editor.renamed.emit("dog", "Kitten")
    assert "differs only in case" in editor.problem
    editor.close_over()
    at_rest(window)
    found = window.findChild(QAbstractItemView, "classList")
    assert isinstance(found, ClassList)
    assert [found.item(row).text() for row in range(found.count())] == ["kitten", "dog", "bird"]
    assert bench_of(window).counts().per_class["kitten"] == 1
    QTest.keyClicks(window.shell.label_view.stage, "b")
    at_rest(window)
    assert bench_of(window).counts().per_class["bird"] == 1


def test_every_control_has_an_accessible_name(window_on: OpenWindow, texts_project: Path) -> None:
    window = window_on(texts_project)
    assert window.shell is not None
    for place in ("label", "model", "data", "export", "review", "explore"):
        window.shell.go(place)
        for widget in window.findChildren(QWidget):
            if not isinstance(widget, (QAbstractButton, QLineEdit, QAbstractItemView)) or not widget.isVisible():
                continue
            named = widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text())
            helper = widget.objectName().startswith("qt_") or type(widget).__name__ in _QT_PARTS
            assert named or helper, f"{type(widget).__name__} {widget.objectName()} in {place}"


# Pieces Qt makes inside its own widgets.
_QT_PARTS = ("QLineEditIconButton", "QHeaderView", "QTableCornerButton", "QComboBoxListView", "QAbstractButton")


def test_the_theme_changes_while_running(window_on: OpenWindow, texts_project: Path) -> None:
    window = window_on(texts_project)
    theme().choose("light")
    for chosen in ("dark", "contrast", "system", "light"):
        QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        assert theme().choice == chosen == load_preferences().theme
        assert window.palette().window().color() == theme().color("canvas")
    assert window.shell is not None and window.shell.notice.text() == "Theme: light", "two may look alike: it is said"


def test_nothing_heavy_is_imported_before_the_first_paint(tmp_path: Path) -> None:
    code = (
        "import sys\n"
        "from labeler.gui import app\n"
        "window = app.open_window(None, offscreen=True)\n"
        "window.grab()\n"
        "heavy = {'numpy', 'sklearn', 'pandas', 'sqlite_utils', 'scipy', 'onnxruntime', 'modAL', 'PIL', 'pyqtgraph'}\n"
        "print(sorted(heavy & set(sys.modules)))\n"
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LABELER_HOME": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment, check=True)
    assert done.stdout.strip() == "[]"
