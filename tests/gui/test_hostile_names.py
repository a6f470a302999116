"""Names and texts of other people in the window: shown as they are, never as markup, and nothing is ever fetched."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QLineEdit, QPushButton, QTextEdit, QWidget

from labeler.domain.sample import Rejection
from labeler.domain.task import LabelClass
from labeler.gui.auto import wait_for
from labeler.gui.controls.labels import ElidedLabel, label, tip
from labeler.gui.controls.markdown_page import MarkdownPage
from labeler.gui.controls.rows_table import RowsTable
from labeler.gui.main_window import MainWindow
from labeler.store.project_store import ProjectStore
from tests.gui.conftest import MakeFolder, OpenWindow, at_rest, bench_of

EVIL = "<b>bold</b> <img src='http://evil.example/a.png'> <a href='file:///etc/passwd'>x</a>"
_PATIENCE_MS = 20_000
_SCREENS = ("navLabel", "navReview", "navExplore", "navModel", "navData", "navExport")


def _press(window: QWidget, name: str) -> None:
    button = window.findChild(QAbstractButton, name)
    assert button is not None, name
    button.click()


@pytest.fixture
def fetched(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What any document asked for, be it a file or an address."""
    asked: list[str] = []
    load = QTextDocument.loadResource

    def watched(self: QTextDocument, kind: int, name: object) -> object:
        asked.append(str(name))
        return load(self, kind, name)  # type: ignore[arg-type]  # Qt's own

    monkeypatch.setattr(QTextDocument, "loadResource", watched)
    return asked


def _walk(window: MainWindow) -> list[QLabel]:
    labels: list[QLabel] = []
    for screen in _SCREENS:
        button = window.findChild(QAbstractButton, screen)
        if button is not None and button.isEnabled():
            button.click()
        labels += window.findChildren(QLabel)
    return labels


def test_every_label_of_every_screen_is_plain_text(
    window_on: OpenWindow, make_texts: MakeFolder, fetched: list[str]
) -> None:
    classes = [LabelClass("<b>cat</b>", description=EVIL), LabelClass("<img src=x>", description=EVIL)]
    folder = make_texts([f"{EVIL} {number}" for number in range(4)], classes)
    with ProjectStore.open(folder) as store:
        store.set_guidelines(f"# {EVIL}\n\n![x](http://evil.example/b.png) ![y](file:///etc/passwd)\n")
        store.set_setting("title", EVIL)
    window = window_on(folder, "<i>anna</i>")
    bench = bench_of(window)
    bench.comment(EVIL)
    bench.answer(["<b>cat</b>"])
    at_rest(window)
    labels = _walk(window)
    assert len(labels) > 20
    rich = [(found.objectName(), found.text()[:60]) for found in labels if found.textFormat() != Qt.TextFormat.PlainText
            and "<" in found.text()]  # fmt: skip
    assert not rich
    for widget in window.findChildren(QWidget):
        assert "<b>cat</b>" not in widget.toolTip() and "<img" not in widget.toolTip(), widget.objectName()
    assert not [name for name in fetched if "evil" in name or "passwd" in name]


def test_a_text_sample_is_shown_letter_by_letter(window_on: OpenWindow, make_texts: MakeFolder) -> None:
    window = window_on(make_texts([EVIL], [LabelClass("a"), LabelClass("b")]))
    shown = [view for view in window.findChildren(QTextEdit) if EVIL in view.toPlainText()]
    assert shown
    assert "<img" not in shown[0].toHtml().replace("&lt;img", "")


def test_guidelines_load_no_picture_and_follow_no_link(qapp: object, tmp_path: Path) -> None:
    picture = QImage(8, 8, QImage.Format.Format_RGB32)
    picture.fill(0xFF0000)
    assert picture.save(str(tmp_path / "a.png"))
    page = MarkdownPage("Guidelines")
    chosen: list[str] = []
    page.link_chosen.connect(chosen.append)
    page.show_page(
        f"![local]({(tmp_path / 'a.png').as_uri()}) [link](file:///etc/passwd)\n\n<img src='http://e/x.png'>"
    )
    page.resize(300, 200)
    page.grab()
    assert page.loadResource(int(QTextDocument.ResourceType.ImageResource.value), "file:///etc/passwd") is None
    assert not page.openLinks() and not page.openExternalLinks()
    assert chosen == []
    page.deleteLater()


@pytest.mark.parametrize("text", [EVIL, "<!doctype html><img src=x>", "plain", "a < b", "line\nline"])
def test_tooltips_are_read_as_written(text: str) -> None:
    document = QTextDocument()
    shown = tip(text)
    if "<" in text:
        document.setHtml(shown)
        assert document.toPlainText() == text
        assert "<img" not in shown
    else:
        assert shown == text


def test_labels_and_tables_cut_endless_names_and_spell_out_what_would_turn_them(qapp: object) -> None:
    endless = label("x" * 1_000_000)
    turned = label("a\u202eb\x1b")
    elided = ElidedLabel("\u2067" + "y" * 500)
    assert len(endless.text()) <= 20_000
    assert turned.text() == "a\\u202eb\\x1b"
    assert elided.text().startswith("\\u2067")
    table = RowsTable(("na\u202eme",), "Table")
    table.show_rows([(EVIL + "\u202e",)])
    index = table.rows.index(0, 0)
    assert table.rows.data(index) == EVIL + "\\u202e"
    assert "<img" not in str(table.rows.data(index, int(Qt.ItemDataRole.ToolTipRole)))
    for widget in (endless, turned, elided, table):
        widget.deleteLater()


def test_an_export_with_pseudonyms_from_the_window(
    window_on: OpenWindow, make_texts: MakeFolder, tmp_path: Path
) -> None:
    window = window_on(make_texts(["one", "two"], [LabelClass("a"), LabelClass("b")]), "Anna Secret")
    bench_of(window).answer(["a"])
    at_rest(window)
    _press(window, "navExport")
    for name in ("exportPseudonyms", "exportHidePaths"):
        box = window.findChild(QCheckBox, name)
        assert box is not None
        box.setChecked(True)
    target = window.findChild(QLineEdit, "exportTarget")
    assert target is not None
    target.setText(str(tmp_path / "out.csv"))
    button = window.findChild(QPushButton, "exportButton")
    assert button is not None
    button.click()
    wait_for(lambda: (tmp_path / "out.csv").exists(), _PATIENCE_MS)
    with (tmp_path / "out.csv").open(encoding="utf-8", newline="") as file:
        (row,) = csv.DictReader(file)
    assert row["source"] in ("000.txt", "001.txt")
    assert "Secret" not in str(row)


def test_rejections_name_hostile_files_safely(window_on: OpenWindow, make_texts: MakeFolder) -> None:
    window = window_on(make_texts(["one"], [LabelClass("a"), LabelClass("b")]))
    _press(window, "navData")
    from labeler.gui.views.data_view import DataView

    view = window.findChild(DataView)
    assert view is not None
    view.show_rejections([Rejection(f"/tmp/{EVIL}\u202egnp.exe", 3, EVIL)])
    for found in view.findChildren(QLabel):
        assert found.textFormat() == Qt.TextFormat.PlainText or "<" not in found.text()
