"""The window in other languages: nothing left in English, nothing lost in a translation, numbers by language."""

from __future__ import annotations

import ast
import importlib.util
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QComboBox, QLabel, QListView, QWidget

from labeler.gui.controls.class_list import shown_share
from labeler.gui.dialogs.help_sheet import HelpSheet
from labeler.gui.help_pages import linked_page, pages_in
from labeler.gui.language import LANGUAGES, Catalogue, fill, install_language, translated
from labeler.gui.patterns import Patterns
from labeler.gui.screens import each_screen
from labeler.gui.viewers.sample_stage import SampleStage

from .conftest import OpenWindow, at_rest

ROOT = Path(__file__).resolve().parents[2]
CODES = sorted(set(LANGUAGES) - {"en"})
# Keys and names of programs and methods are the same in every language; so is what people wrote themselves.
SAME_EVERYWHERE = re.compile(
    r"\b(Ctrl|Alt|Shift|Space|Esc|Enter|Return|Backspace|F\d+|Left|Right|Home|End|PgUp|PgDown|Del|Up|Down|labeler|UTF-8|"
    r"anna|ben|carla|cat|dog|ham|spam|mail|text|label|project|Project|root|csv|jsonl|json|labelpack|KB|MB|GB|kB|"
    r"Animals|Python|Qt|Linux|texts)\b|#[0-9A-F]{6}|\S+#\w+|Linux-\S+"
)
WORD = re.compile(r"[A-Za-z]{3,}")


def _outside_fences(text: str) -> str:
    return re.sub(r"^```.*?^```", "", text, flags=re.MULTILINE | re.DOTALL)


# What a translation of a page has in common with it, whatever the words.
PARTS = {
    "code": lambda text: {" ".join(span.split()) for span in re.findall(r"`([^`]+)`", _outside_fences(text))},
    "links": lambda text: sorted(re.findall(r"\]\(([^)]+)\)", text)),
    "headings": lambda text: [len(marks) for marks in re.findall(r"^(#+) ", _outside_fences(text), re.MULTILINE)],
    "lists": lambda text: len(re.findall(r"^\s*(?:-|\d+\.) ", _outside_fences(text), re.MULTILINE)),
    "tables": lambda text: [
        re.sub(r"`[^`]*`", "", line).count("|") for line in text.splitlines() if line.startswith("|")
    ],
    "commands": lambda text: re.findall(r"^    (labeler[^ ]* \S+)", text, re.MULTILINE),
}


def _translations() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["translations"] = module
    spec.loader.exec_module(module)
    return module


tool = _translations()


@pytest.fixture
def english() -> Iterator[QApplication]:
    """Whatever a test chose is undone."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    before = QLocale()
    yield app
    install_language(app, "en")
    QLocale.setDefault(before)
    app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("code", CODES)
def test_every_text_of_the_window_is_translated(code: str) -> None:
    assert tool.untranslated(code) == []


@pytest.mark.parametrize("code", CODES)
def test_a_translation_keeps_what_is_filled_in(code: str) -> None:
    for text, words in tool.read(code).items():
        assert tool.places(text) == tool.places(words), text
        tool.PLACE.sub("", words).format()


@pytest.mark.parametrize("code", CODES)
def test_the_compiled_catalogue_is_that_of_the_texts(code: str, tmp_path: Path) -> None:
    made = tmp_path / "made.qm"
    tool.compile_catalogue(code, made)
    assert made.read_bytes() == (tool.FOLDER / f"labeler_{code}.qm").read_bytes()


def test_every_help_page_is_translated_from_the_english_page_of_today() -> None:
    assert tool.old_pages(json.loads(tool.PAGES.read_text("utf-8"))) == [], (
        "translate, then `translations help CODE PAGE`"
    )


@pytest.mark.parametrize("code", CODES)
def test_translated_help_keeps_its_build_its_keys_and_its_links(code: str) -> None:
    for english, own in zip(pages_in("en"), pages_in(code), strict=True):
        assert own.name == english.name and own.title != "" and own.markdown != english.markdown
        for what in PARTS.values():
            assert what(own.markdown) == what(english.markdown), (code, own.name, what)
        assert linked_page("02-labeling.md", pages_in(code)) is not None


def test_help_speaks_the_windows_language(window_on: OpenWindow, texts_project: Path, english: QApplication) -> None:
    install_language(english, "de")
    window = window_on(texts_project)
    at_rest(window)
    window.run_command("help")
    (sheet,) = window.findChildren(HelpSheet)
    assert sheet.page is not None and sheet.page.title == "Erste Schritte"
    assert "Erste Schritte" in sheet.browser.toPlainText()
    assert [sheet.list.item(row).text() for row in range(2)] == ["Erste Schritte", "Labeln"]


def test_no_text_is_shown_that_was_not_given_to_the_catalogue() -> None:
    shows = {
        "setText", "setToolTip", "setWindowTitle", "setPlaceholderText", "setAccessibleName", "setTitle", "drawText",
        "setAccessibleDescription", "QLabel", "QPushButton", "QCheckBox", "QRadioButton", "label", "ElidedLabel",
    }  # fmt: skip
    bare = []
    for path, tree in tool.sources("gui"):
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and tool._name(node) in shows:
                said = node.args[0] if node.args else None
                if isinstance(said, ast.Constant) and isinstance(said.value, str) and WORD.search(said.value):
                    bare.append(f"{path}:{node.lineno} {said.value}")
    assert [one for one in bare if not one.endswith(" labeler")] == []


class Marked(Catalogue):
    """Says each known text in brackets, so that what escapes it is seen."""

    def __init__(self) -> None:
        QTranslator.__init__(self)
        self.code = "de"
        known = set(tool.texts())
        self._patterns = Patterns.of(sorted(one for one in tool.sentences() if tool.PLACE.search(one)))
        self._found = _InBrackets(known)  # type: ignore[assignment]

    def isEmpty(self) -> bool:
        return False


class _InBrackets:
    def __init__(self, known: set[str]) -> None:
        self._known = known

    def translate(self, context: str, text: str) -> str:
        return f"⟦{text}⟧" if text in self._known else ""


def _texts_of(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, SampleStage):
        return  # it reads the sample aloud, which is somebody's data
    for name in ("text", "toolTip", "placeholderText", "accessibleName", "accessibleDescription", "title"):
        tell = getattr(widget, name, None)
        said = tell() if callable(tell) else ""
        # What a person typed, and pages of help, are not texts of the program.
        if isinstance(said, str) and (name != "text" or isinstance(widget, QLabel | QAbstractButton)):
            yield said
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and widget.model() is not None and not isinstance(widget, QListView):
        heads = (
            widget.model().headerData(column, Qt.Orientation.Horizontal)
            for column in range(widget.model().columnCount())
        )
        yield from (head for head in heads if isinstance(head, str))


def _left(said: str) -> str:
    """What was not marked, without file names, addresses, markup and this machine's own words."""
    said = re.sub(r"Linux-\S+|<[^>]*>|https?://\S+|(?:/[\w.-]+)+", "", said)
    said = re.sub(r"[\w-]+\.(?:csv|labeler|md|png|html)|\([*.\w; ]+\)", "", said)
    while (inner := re.sub(r"⟦[^⟦⟧]*⟧", "", said)) != said:
        said = inner
    return SAME_EVERYWHERE.sub("", said)


def test_every_screen_speaks_through_the_catalogue(
    window_on: OpenWindow, texts_project: Path, english: QApplication
) -> None:
    marked = Marked()
    QCoreApplication.installTranslator(marked)
    try:
        window = window_on(texts_project)
        assert window.shell is not None
        for name in ("cat", "dog", "cat"):
            window.shell.run_class(name)
        at_rest(window)
        escaped = set()
        for screen in each_screen(window):
            for widget in [screen.top, *screen.top.findChildren(QWidget)]:
                if widget.isVisibleTo(screen.top):
                    escaped |= {
                        (screen.name, type(widget).__name__, said[:120])
                        for said in _texts_of(widget)
                        if WORD.search(_left(said))
                    }
    finally:
        QCoreApplication.removeTranslator(marked)
    assert not escaped, "\n".join(map(str, sorted(escaped)))


def test_sentences_from_below_are_recognised_with_what_they_were_filled_with(english: QApplication) -> None:
    install_language(english, "de")
    filled = translated("/data/x.png cannot be written; choose another folder")
    assert "/data/x.png" in filled and "cannot" not in filled
    both = translated("Torn between ‘Rose’ 0.43 and ‘Tulip’ 0.35; stands for 128 similar ones")
    assert "Rose" in both and "128" in both and "stands" not in both and "Torn" not in both
    assert translated("Torn between ‘Rose’ 0.43 and ‘Tulip’ 0.35").count("0,43") == 1
    assert translated("what somebody wrote") == "what somebody wrote"


@given(st.lists(st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=8), min_size=2, max_size=2))
def test_a_pattern_gives_back_what_it_was_filled_with(parts: list[str]) -> None:
    pattern = "the file «{0}» is not as large as «{1}» says"
    met = Patterns.of([pattern, "the file {0}"]).find(pattern.format(*parts))
    assert met is not None and met.pattern == pattern and met.parts == tuple(parts)


@pytest.mark.parametrize(
    ("code", "said"),
    [("en", "12,345 and 3.5"), ("de", "12.345 and 3,5"), ("es", "12.345 and 3,5"), ("zh", "12,345 and 3.5")],
)
def test_numbers_are_written_as_the_language_does(code: str, said: str, english: QApplication) -> None:
    install_language(english, code)
    assert fill("{0:,} and {1:.1f}", 12345, 3.5) == said


def test_an_unknown_choice_falls_back_to_the_system_and_then_to_english(english: QApplication) -> None:
    assert install_language(english, "xx") == "en"


def test_arabic_runs_from_right_to_left(window_on: OpenWindow, texts_project: Path, english: QApplication) -> None:
    install_language(english, "ar")
    window = window_on(texts_project)
    assert window.shell is not None
    rail, content = window.shell.rail, window.shell.label_view
    assert rail.mapTo(window, rail.rect().center()).x() > content.mapTo(window, content.rect().center()).x()


@pytest.mark.parametrize("code", CODES)
def test_sentences_that_show_what_json_looks_like_can_be_filled(code: str, english: QApplication) -> None:
    """Their own braces are no places."""
    install_language(english, code)
    patterns = json.loads((ROOT / "resources" / "translations" / "sentences.json").read_text("utf-8"))
    braced = [each for each in patterns if tool.PLACE.sub("", each).count("{") or re.search(r"\{(?!\d+\})", each)]
    assert len(braced) >= 4
    for pattern in braced:
        said = re.sub(r"\{(\d+)\}", lambda place: f"part{place[1]}", pattern)
        told = translated(said)
        assert told and all(f"part{place}" in told for place in re.findall(r"\{(\d+)\}", pattern)), pattern


def test_signs_and_keys_are_read_from_left_to_right_in_every_language(
    window_on: OpenWindow, english: QApplication
) -> None:
    assert shown_share(0.004) == "<1%"
    install_language(english, "ar")
    assert shown_share(0.004) == "\u2066<1%\u2069" and shown_share(0.999) == "\u2066>99%\u2069"
    window = window_on(None)
    window.run_command("help")
    (sheet,) = window.findChildren(HelpSheet)
    assert "\u20661\u2069–\u20669\u2069" in sheet.browser.toPlainText()
