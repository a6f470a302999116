"""A new project by the wizard, more data, an import taken back, an export: all in the real window on real files."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from labeler.gui.auto import wait_for
from labeler.gui.dialogs.add_data import AddDataSheet
from labeler.gui.dialogs.ask_name import AskName
from labeler.gui.main_window import MainWindow
from labeler.gui.views.new_project import NewProjectView
from labeler.gui.views.new_project_data import DataStep
from labeler.workbench.preferences import load_preferences
from tests.gui.conftest import OpenWindow, at_rest, bench_of

_PATIENCE_MS = 20_000


@pytest.fixture
def animals(tmp_path: Path) -> Path:
    path = tmp_path / "animals.csv"
    rows = [f"{n},{'a cat purrs' if n % 2 else 'a dog barks'} {n},{'cat' if n % 2 else 'dog'}" for n in range(12)]
    path.write_text("\n".join(["id,text,kind_of_label", *rows]) + "\n", "utf-8")
    return path


def press(window: QWidget, name: str) -> None:
    button = window.findChild(QPushButton, name)
    assert button is not None, name
    button.click()


def wizard_of(window: MainWindow) -> NewProjectView:
    press(window, "newProjectButton")
    wizard = window.findChild(NewProjectView)
    assert wizard is not None
    return wizard


def look(step: DataStep, source: Path) -> None:
    step.choose((source,))
    wait_for(lambda: step.guess is not None, _PATIENCE_MS)


def set_line(window: QWidget, name: str, text: str) -> None:
    field = window.findChild(QLineEdit, name)
    assert field is not None
    field.setText(text)


def test_the_wizard_makes_a_project_and_asks_the_first_question(
    window_on: OpenWindow, animals: Path, tmp_path: Path
) -> None:
    window = window_on(None)
    wizard = wizard_of(window)
    look(wizard.data, animals)
    press(wizard, "nextButton")
    names = wizard.findChild(QPlainTextEdit, "classNames")
    assert names is not None
    names.setPlainText("cat:k\ndog")
    press(wizard, "nextButton")
    press(wizard, "nextButton")
    set_line(wizard, "projectTitle", "My animals")
    set_line(wizard, "projectFolder", str(tmp_path / "mine.labeler"))
    set_line(wizard, "projectAnnotator", "Anna B.")
    set_line(wizard, "projectTarget", "accuracy=0.9")
    press(wizard, "nextButton")
    bench = bench_of(window)
    assert bench.settings.target is not None and bench.settings.target.value == 0.9
    wait_for(lambda: bench.question is not None or bench.counts().samples == 12, _PATIENCE_MS)
    assert (bench.title, bench.annotator, bench.spec.names()) == ("My animals", "Anna B.", ("cat", "dog"))
    assert bench.spec.classes[0].key == "k"
    assert load_preferences().annotator == "Anna B.", "who labels is remembered"


def test_labels_that_only_name_the_classes_do_not_enter_the_project(
    window_on: OpenWindow, animals: Path, tmp_path: Path
) -> None:
    labeled = animals.with_name("labeled.csv")
    labeled.write_text(animals.read_text("utf-8").replace("kind_of_label", "label"), "utf-8")
    window = window_on(None)
    wizard = wizard_of(window)
    look(wizard.data, labeled)
    wizard.data.keep_labels(False)
    press(wizard, "nextButton")
    assert wizard.classes.spec().names() == ("dog", "cat")
    for _ in range(2):
        press(wizard, "nextButton")
    set_line(wizard, "projectFolder", str(tmp_path / "anew.labeler"))
    press(wizard, "nextButton")
    bench = bench_of(window)
    wait_for(lambda: bench.question is not None, _PATIENCE_MS)
    assert bench.counts().labeled == 0 and bench.question is not None
    sample = bench.question.sample
    assert "label" not in (sample.data or {}) and "label" not in sample.meta


def test_the_wizard_says_what_is_wrong_and_stays(window_on: OpenWindow, animals: Path, tmp_path: Path) -> None:
    window = window_on(None)
    wizard = wizard_of(window)
    look(wizard.data, animals)
    press(wizard, "nextButton")
    names = wizard.findChild(QPlainTextEdit, "classNames")
    assert names is not None
    names.setPlainText("cat\nCat")
    press(wizard, "nextButton")
    assert "differs only in case" in wizard.notice.text() and wizard.step == 1
    names.setPlainText("cat\ndog")
    press(wizard, "nextButton")
    press(wizard, "nextButton")
    (tmp_path / "taken.labeler").mkdir()
    (tmp_path / "taken.labeler" / "file").write_text("x")
    set_line(wizard, "projectFolder", str(tmp_path / "taken.labeler"))
    press(wizard, "nextButton")
    assert wizard.notice.text() and wizard.step == 3 and window.workbench is None


def test_a_file_that_cannot_be_read_is_refused_in_the_wizard(window_on: OpenWindow, tmp_path: Path) -> None:
    bad = tmp_path / "picture.xyz"
    bad.write_bytes(b"\x00\x01\x02")
    window = window_on(None)
    wizard = wizard_of(window)
    wizard.data.choose((bad,))
    wait_for(lambda: "picture.xyz is nothing" in wizard.data.said, _PATIENCE_MS)
    step_button = wizard.findChild(QPushButton, "nextButton")
    assert step_button is not None and not step_button.isEnabled()


def test_data_is_added_and_an_import_taken_back(window_on: OpenWindow, texts_project: Path, animals: Path) -> None:
    window = window_on(texts_project)
    bench = bench_of(window)
    assert window.shell is not None
    window.shell.go("data")
    press(window, "addDataButton")
    sheet = window.findChild(AddDataSheet)
    assert sheet is not None
    look(sheet.data, animals)
    press(sheet, "importButton")
    wait_for(lambda: bench.counts().samples == 52, _PATIENCE_MS)
    at_rest(window)
    view = window.shell.data_desk.view
    assert "12 added" in view.notice.text()
    view.imports.selectRow(0)
    press(window, "undoImportButton")
    wait_for(lambda: bench.counts().samples == 40, _PATIENCE_MS)


def test_labels_are_exported_and_nothing_is_replaced_unasked(
    window_on: OpenWindow, texts_project: Path, tmp_path: Path
) -> None:
    window = window_on(texts_project)
    bench = bench_of(window)
    assert window.shell is not None
    for _ in range(3):
        window.shell.run_class("cat")
    at_rest(window)
    window.shell.go("export")
    target = tmp_path / "out.csv"
    set_line(window, "exportTarget", str(target))
    press(window, "exportButton")
    wait_for(target.exists, _PATIENCE_MS)
    view = window.shell.data_desk.export_view
    wait_for(lambda: "3 rows" in view.notice.text(), _PATIENCE_MS)
    with target.open(encoding="utf-8", newline="") as lines:
        assert [row["label"] for row in csv.DictReader(lines)] == ["cat"] * 3
    before = target.read_bytes()
    window.shell.run_class("dog")
    press(window, "exportButton")
    assert "is there already" in view.notice.text() and target.read_bytes() == before
    assert bench.counts().samples == 40


def test_the_export_screen_shows_what_would_come_of_each_choice(
    window_on: OpenWindow, texts_project: Path, tmp_path: Path
) -> None:
    window = window_on(texts_project)
    assert window.shell is not None
    for _ in range(3):
        window.shell.run_class("cat")
    at_rest(window)
    window.shell.go("export")
    view = window.shell.data_desk.export_view
    wait_for(lambda: view.preview.table.rowCount() == 3, _PATIENCE_MS)
    first = view.preview.table.item(0, 1)
    assert first is not None and first.text() == "cat" and "about" in view.preview.words.text()
    chosen = view.findChild(QComboBox, "exportFormat")
    assert chosen is not None
    chosen.setCurrentIndex(chosen.findData("fasttext"))
    set_line(window, "exportSplit", "train=0.7,test=0.3")
    wait_for(
        lambda: (item := view.preview.table.item(0, 3)) is not None and item.text() in ("train", "test"), _PATIENCE_MS
    )
    assert view.request().target.suffix == ".txt" and view.request().split == "train=0.7,test=0.3"
    set_line(window, "exportSplit", "train=0.7")
    wait_for(lambda: "sum to 1" in view.preview.words.text(), _PATIENCE_MS)
    chosen.setCurrentIndex(chosen.findData("coco"))
    set_line(window, "exportSplit", "")
    wait_for(lambda: "cannot hold them" in view.preview.words.text(), _PATIENCE_MS)


def test_everything_on_the_export_screen_is_reached_by_the_keyboard(window_on: OpenWindow, texts_project: Path) -> None:
    window = window_on(texts_project)
    assert window.shell is not None
    window.shell.go("export")
    view = window.shell.data_desk.export_view
    names = (
        "exportFormat", "exportLabels", "exportCertainty", "exportProbability", "exportIncludeSkipped", "exportSplit",
        "exportSplitBy", "exportSeed", "exportPseudonyms", "exportLeaveOut", "exportPreview", "exportTarget",
        "exportButton",
    )  # fmt: skip
    for name in names:
        widget = view.findChild(QWidget, name)
        assert widget is not None and widget.focusPolicy() & Qt.FocusPolicy.TabFocus, name


def test_who_labels_is_asked_once(window_on: OpenWindow, texts_project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    window = window_on(None)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *args: str(texts_project))
    press(window, "openProjectButton")
    asked = window.findChild(AskName)
    assert asked is not None
    set_line(asked, "annotatorName", "Berta")
    asked.given.emit("Berta")
    asked.close_over()
    wait_for(lambda: window.workbench is not None, _PATIENCE_MS)
    assert bench_of(window).annotator == "Berta" and load_preferences().annotator == "Berta"
    window.go_to_start()
    press(window, "openProjectButton")
    wait_for(lambda: window.workbench is not None, _PATIENCE_MS)


def test_a_folder_that_is_no_project_is_refused_on_the_start_screen(window_on: OpenWindow, tmp_path: Path) -> None:
    window = window_on(None)
    (tmp_path / "x.labeler").mkdir()
    window.open_project_soon(tmp_path / "x.labeler", "anna")
    wait_for(lambda: bool(window.start.notice.text()), _PATIENCE_MS)
    assert "x.labeler" in window.start.notice.text() and window.workbench is None
