"""Help in the window: reached from everywhere, used by keyboard alone, and never reading anything but our pages."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from labeler.gui.dialogs.help_sheet import HelpSheet
from labeler.gui.help_pages import HelpPage, help_pages, linked_page, pages_about
from labeler.gui.main_window import MainWindow
from labeler.gui.theme.theme import theme
from labeler.gui.views.new_project import NewProjectView
from labeler.workbench.commands import COMMANDS, Keymap

from .conftest import OpenWindow, at_rest, bench_of


def opened(window: MainWindow) -> HelpSheet:
    """The one opened now; closed ones may still wait for their deletion."""
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_F1)
    return next(sheet for sheet in window.findChildren(HelpSheet) if sheet.isVisible())


def field_of(sheet: HelpSheet) -> QLineEdit:
    field = sheet.findChild(QLineEdit, "findHelp")
    assert field is not None and field.hasFocus()
    return field


def test_every_page_has_a_title_and_every_link_leads_to_a_page() -> None:
    pages = help_pages()
    assert len(pages) >= 8
    assert len({page.title for page in pages}) == len(pages)
    document = QTextDocument()
    for page in pages:
        assert page.title and page.markdown.startswith("# ")
        document.setMarkdown(page.markdown)
        block = document.begin()
        while block.isValid():
            for made in block.textFormats():
                target = made.format.anchorHref()
                assert not target or linked_page(target, pages) is not None, f"{page.name}: {target}"
            block = block.next()


def test_the_first_page_leads_on_to_others() -> None:
    assert "](02-labeling.md)" in help_pages()[0].markdown


def test_pages_are_found_by_all_words_typed() -> None:
    pages = (HelpPage("a.md", "A", "# A\nWilson interval"), HelpPage("b.md", "B", "# B\nan Interval"))
    assert pages_about("interval", pages) == pages
    assert pages_about("WILSON inter", pages) == pages[:1]
    assert pages_about("  ", pages) == pages
    assert pages_about("nothing", pages) == ()


@pytest.mark.parametrize(
    "target", ["https://example.org/", "file:///etc/passwd", "/etc/passwd", "../project.db", "", "#here", "mailto:a@b"]
)
def test_links_to_anywhere_else_lead_nowhere(target: str) -> None:
    assert linked_page(target, help_pages()) is None


def test_help_opens_on_the_start_screen_in_the_wizard_and_in_a_project(
    window_on: OpenWindow, texts_project: Path
) -> None:
    window = window_on(None)
    opened(window).close_over()
    window.start.new_chosen.emit()
    assert window.findChild(NewProjectView) is not None
    opened(window).close_over()
    window.go_to_start()
    window.open_project(texts_project, "anna")
    at_rest(window)
    assert window.shell is not None
    QTest.keyClicks(window, "/")
    sheet = opened(window)
    assert sheet.page == help_pages()[0]
    QTest.keyClicks(field_of(sheet), "1")
    at_rest(window)
    assert bench_of(window).counts().labeled == 0, "keys typed into the help do not answer"


def test_help_is_used_by_keyboard_alone(window_on: OpenWindow) -> None:
    window = window_on(None)
    sheet = opened(window)
    field = field_of(sheet)
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert sheet.page == help_pages()[1]
    QTest.keyClicks(field, "parquet spreadsheet nonsense")
    assert sheet.page is None and sheet.browser.toPlainText() == ""
    field.clear()
    QTest.keyClicks(field, "wilson")
    assert sheet.page is not None and "Wilson" in sheet.browser.toPlainText()
    assert sheet.browser.extraSelections(), "what was searched for is marked"
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert sheet.browser.hasFocus()
    QTest.keyClick(sheet.browser, Qt.Key.Key_Escape)
    assert sheet.isHidden()


def test_tab_stays_within_the_help_and_reaches_its_links(window_on: OpenWindow) -> None:
    window = window_on(None)
    sheet = opened(window)
    reached = set()
    for _ in range(12):
        focused = window.focusWidget()
        assert focused is not None and sheet.isAncestorOf(focused)
        reached.add(focused.objectName())
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert reached == {"findHelp", "helpPages", "helpText"}
    sheet.browser.setFocus()
    QTest.keyClick(sheet.browser, Qt.Key.Key_Tab)
    QTest.keyClick(sheet.browser, Qt.Key.Key_Return)
    assert sheet.page == help_pages()[1], "the first link of the first page leads to the second"


def test_the_help_never_loads_anything(window_on: OpenWindow, tmp_path: Path) -> None:
    secret = tmp_path / "secret.md"
    secret.write_text("secret words", "utf-8")
    sheet = opened(window_on(None))
    browser = sheet.browser
    for target in (secret.as_uri(), str(secret), "https://example.org/picture.png", "01-first-steps.md"):
        for kind in (QTextDocument.ResourceType.ImageResource, QTextDocument.ResourceType.MarkdownResource):
            assert browser.loadResource(kind.value, QUrl(target)) is None
    before = browser.toPlainText()
    browser.anchorClicked.emit(QUrl.fromLocalFile(str(secret)))
    browser.anchorClicked.emit(QUrl("https://example.org/"))
    assert browser.toPlainText() == before
    browser.show_page(f"![picture]({secret.as_uri()}) and [a link](https://example.org/)")
    assert "secret" not in browser.toPlainText()


def test_the_help_follows_light_and_dark(window_on: OpenWindow) -> None:
    sheet = opened(window_on(None))
    text = sheet.browser.toPlainText()
    for scheme in ("dark", "light"):
        theme().choose(scheme)
        assert sheet.browser.palette().text().color() == theme().color("text")
        assert sheet.browser.toPlainText() == text


def test_help_and_keys_have_keys_of_their_own() -> None:
    keymap = Keymap({})
    assert keymap.of("help") == ("F1",)
    assert keymap.of("keys") == ("?",)
    assert all(command.help for command in COMMANDS)
