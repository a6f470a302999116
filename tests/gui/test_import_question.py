"""An import that must ask first, answered in the real window with the keyboard alone."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLineEdit, QPushButton, QWidget

from labeler.contracts.importer import ImportOptions
from labeler.domain.task import LabelClass
from labeler.gui.auto import wait_for
from labeler.gui.main_window import MainWindow
from labeler.gui.views.import_card import ImportCard
from tests.gui.conftest import MakeFolder, OpenWindow, bench_of

_PATIENCE_MS = 20_000


def begin(window: MainWindow, source: Path, options: ImportOptions) -> ImportCard:
    """Import on the Data screen and wait until it asks."""
    assert window.shell is not None
    window.shell.go("data")
    window.shell.data_desk.import_sources([source], options)
    card = window.shell.data_desk.view.question
    wait_for(lambda: card.question is not None and card.isVisible(), _PATIENCE_MS)
    return card


def tab_to(name: str) -> QWidget:
    """Tab on to the next control of that name."""
    for _ in range(60):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        assert now is not None
        if now.objectName() == name:
            return now
    raise AssertionError(f"Tab never came to {name}")


def down(box: QWidget, times: int) -> None:
    for _ in range(times):
        QTest.keyClick(box, Qt.Key.Key_Down)


@pytest.fixture
def strange(tmp_path: Path) -> Path:
    path = tmp_path / "strange.csv"
    rows = [f"words of number {n},{label}" for n, label in enumerate(["Katze", "cat", "bird", "Katze", "junk"])]
    path.write_text("\n".join(["text,label", *rows]) + "\n", "utf-8")
    return path


@pytest.fixture
def tasks(tmp_path: Path) -> Path:
    """Five images are named, two of them lie beside the list and three in `elsewhere`."""
    for place in ("list", "elsewhere"):
        (tmp_path / place).mkdir()
    for n in range(5):
        Image.new("RGB", (4, 4), (n, 9, 9)).save(tmp_path / ("list" if n < 2 else "elsewhere") / f"{n}.png")
    path = tmp_path / "list" / "tasks.json"
    path.write_text(json.dumps([{"id": n, "data": {"image": f"{n}.png"}, "annotations": []} for n in range(5)]))
    return path


def test_each_unknown_label_is_answered_by_keyboard_before_anything_comes_in(
    window_on: OpenWindow, texts_project: Path, strange: Path
) -> None:
    window = window_on(texts_project)
    bench = bench_of(window)
    card = begin(window, strange, ImportOptions(label="label"))
    go, add = card.findChild(QPushButton, "answerImport"), window.findChild(QPushButton, "addDataButton")
    assert go is not None and add is not None and not go.isEnabled() and not add.isEnabled()
    assert bench.counts().samples == 40 and "no classes of this task" in card.said()
    box = QApplication.focusWidget()
    assert isinstance(box, QComboBox) and "Katze" in box.accessibleName() and "2 times" in box.accessibleName()
    down(box, 3)
    assert box.currentText() == "Class “cat”"
    down(tab_to("labelMeaning"), 1)
    assert not go.isEnabled()
    down(tab_to("labelMeaning"), 2)
    QTest.keyClick(tab_to("answerImport"), Qt.Key.Key_Space)
    wait_for(lambda: bench.counts().samples == 45, _PATIENCE_MS)
    assert bench.spec.names() == ("cat", "dog", "bird") and not card.isVisible() and add.isEnabled()
    assert bench.counts().per_class["bird"] == 1


def test_an_import_that_is_not_wanted_after_all_changes_nothing(
    window_on: OpenWindow, texts_project: Path, strange: Path
) -> None:
    window = window_on(texts_project)
    bench = bench_of(window)
    card = begin(window, strange, ImportOptions(label="label"))
    QTest.keyClick(tab_to("dropImport"), Qt.Key.Key_Space)
    wait_for(lambda: not list((texts_project / "imports").glob("*.db")), _PATIENCE_MS)
    assert not card.isVisible() and bench.counts().samples == 40 and bench.spec.names() == ("cat", "dog")
    focused = QApplication.focusWidget()
    assert focused is not None and focused.objectName() == "addDataButton"


def test_all_unknown_labels_are_answered_with_one_button(
    window_on: OpenWindow, texts_project: Path, strange: Path
) -> None:
    window = window_on(texts_project)
    bench = bench_of(window)
    card = begin(window, strange, ImportOptions(label="label"))
    for name in ("allOut", "allNew", "answerImport"):
        button = card.findChild(QPushButton, name)
        assert button is not None
        button.click()
    wait_for(lambda: bench.counts().samples == 45, _PATIENCE_MS)
    assert bench.spec.names() == ("cat", "dog", "Katze", "bird", "junk")


def test_the_folder_of_missing_images_is_named_by_keyboard(
    window_on: OpenWindow, texts_project: Path, tasks: Path, tmp_path: Path
) -> None:
    window = window_on(texts_project)
    bench = bench_of(window)
    card = begin(window, tasks, ImportOptions())
    assert card.said().startswith("3 of 5 images are not beside the file.")
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit) and field.objectName() == "mediaFolder" and field.accessibleName()
    QTest.keyClicks(field, str(tmp_path / "nowhere"))
    QTest.keyClick(field, Qt.Key.Key_Return)
    wait_for(lambda: "is no folder" in card.said(), _PATIENCE_MS)
    field.clear()
    QTest.keyClicks(field, str(tmp_path / "elsewhere"))
    QTest.keyClick(field, Qt.Key.Key_Return)
    wait_for(lambda: card.said() == "All 5 images were found.", _PATIENCE_MS)
    assert bench.counts().samples == 40
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    wait_for(lambda: bench.counts().samples == 45, _PATIENCE_MS)


def test_the_folder_of_missing_images_is_chosen_with_the_button(
    window_on: OpenWindow, texts_project: Path, tasks: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = window_on(texts_project)
    card = begin(window, tasks, ImportOptions())
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "elsewhere"))
    browse = card.findChild(QPushButton, "chooseMedia")
    assert browse is not None
    browse.click()
    wait_for(lambda: card.said() == "All 5 images were found.", _PATIENCE_MS)


def test_nothing_is_asked_and_no_folder_shown_where_nothing_is_missing(
    window_on: OpenWindow, texts_project: Path, strange: Path
) -> None:
    strange.write_text("text,label\nonly known words,cat\n", "utf-8")
    window = window_on(texts_project)
    bench = bench_of(window)
    assert window.shell is not None
    window.shell.go("data")
    window.shell.data_desk.import_sources([strange], ImportOptions(label="label"))
    wait_for(lambda: bench.counts().samples == 41, _PATIENCE_MS)
    view = window.shell.data_desk.view
    assert view.question.question is None and not view.question.isVisible()


def test_who_labels_meanwhile_is_told_and_stays_there(
    window_on: OpenWindow, texts_project: Path, strange: Path
) -> None:
    window = window_on(texts_project)
    assert window.shell is not None
    window.shell.data_desk.import_sources([strange], ImportOptions(label="label"))
    wait_for(lambda: window.shell is not None and "waits for your answer" in window.shell.notice.text(), _PATIENCE_MS)
    assert window.shell.place == "label"
    window.shell.go("data")
    assert window.shell.data_desk.view.question.isVisible()


def test_a_new_project_that_must_be_asked_first_opens_on_the_question(
    window_on: OpenWindow, make_texts: MakeFolder, strange: Path
) -> None:
    window = window_on(make_texts([], [LabelClass("cat"), LabelClass("dog")]))
    assert window.shell is not None and window.shell.place == "label"
    window.shell.data_desk.import_sources([strange], ImportOptions(label="label"))
    card = window.shell.data_desk.view.question
    wait_for(card.isVisible, _PATIENCE_MS)
    assert window.shell.place == "data" and isinstance(QApplication.focusWidget(), QComboBox)
