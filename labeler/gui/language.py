"""The window's language: catalogues for all texts, and numbers, dates and reading direction to go with them.

A catalogue is one `.ts` file of one context, `resources/translations/labeler_<code>.ts`, compiled to `.qm` beside it.
Texts are found by what they say, whichever class shows them: the same words mean the same all over the window. Words
that come from below the window (an error, a reason for a question) are filled in before they arrive; they are
recognised by their pattern, ``{0} cannot be written``, and what they were filled with is put into the translation.
"""

from __future__ import annotations

import json
import re
import string
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from labeler.gui.patterns import Patterns
from labeler.resources import resource

CONTEXT = "labeler"
# Languages with a whole catalogue; English is what the texts are written in.
LANGUAGES: dict[str, str] = {
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "zh": "中文",
    "ar": "العربية",
}
_FILE = "labeler_{0}.qm"
# Patterns of all sentences from below the window, written by packaging/translations.py.
_SENTENCES = "sentences.json"
# Between sentences of the core; kept as they are.
_BETWEEN = re.compile(r"(\n+|; |(?<=[.!?:]) | · )")
_STOPS = {"zh": "。"}
_PLACE = re.compile(r"\{(\d+)\}")
_FIGURE = re.compile(r"-?\d{1,3}(?:,\d{3})*(?:\.\d+)?(?: ?%)?")
_NUMBER = re.compile(r"-?\d{1,3}(?:,\d{3})*(?:\.\d+)?")


class Catalogue(QTranslator):
    """All texts of one language. What it does not know is shown as it was written, in English."""

    def __init__(self, code: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.code = code
        self._found = QTranslator(self)
        self._found.load(str(resource("translations", _FILE.format(code))))
        self._patterns: Patterns | None = None

    def isEmpty(self) -> bool:
        return self._found.isEmpty()

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """None leaves the text to other catalogues, Qt's own among them."""
        exact = self._found.translate(CONTEXT, text)
        if exact or context != CONTEXT or not text:
            return exact or None
        return self._sentences(text, all_of_them=True) or self._sentence(text) or self._sentences(text)

    def _sentence(self, text: str) -> str:
        """One text of the core, which may have got a capital and a full stop on its way; empty if it is unknown."""
        stop = "." if text.endswith(".") else ""
        for asked in dict.fromkeys((text, text.removesuffix("."), _small(text), _small(text.removesuffix(".")))):
            found = self._found.translate(CONTEXT, asked) or self._filled(asked)
            if found:
                raised = found if asked[:1] == text[:1] else found[:1].upper() + found[1:]
                return raised if asked.endswith(stop) else raised + _STOPS.get(self.code, ".")
        return ""

    def _sentences(self, text: str, *, all_of_them: bool = False) -> str | None:
        """Several of them in a row, each by itself; None where there is only one, or one that has to be is unknown."""
        first, *rest = _BETWEEN.split(text)
        if not rest:
            return None
        found = [self._sentence(first) or ("" if all_of_them else first)]
        for between, part in zip(rest[::2], rest[1::2], strict=True):
            # Some follow others only, and are known with what joins them.
            said = self._sentence(between + part)
            known = self._sentence(part) or ("" if all_of_them else part)
            found.append(said or (between + known if known else ""))
        return "".join(found) if all(found) else None

    def _filled(self, text: str) -> str:
        if self._patterns is None:
            self._patterns = Patterns.of(json.loads(resource("translations", _SENTENCES).read_text("utf-8")))
        met = self._patterns.find(text)
        words = self._found.translate(CONTEXT, met.pattern) if met else ""
        if met is None or not words:
            return ""
        # Other braces stand for themselves: a pattern may show what JSON looks like.
        return _PLACE.sub(lambda place: self._part(met.parts[int(place[1])]), words)

    def _part(self, text: str) -> str:
        """What a pattern was filled with: a text of ours, a number, or somebody's data, which stays as it is."""
        if _FIGURE.fullmatch(text):
            return _local_number(text)
        return self._found.translate(CONTEXT, text) or self._filled(text) or self._title(text) or text

    def _title(self, text: str) -> str:
        """A title that was written small among other words."""
        found = (self._found.translate(CONTEXT, text[:1].upper() + text[1:]) or "") if text[:1].islower() else ""
        return found if self.code == "de" else _small(found)


class _LocalFormatter(string.Formatter):
    """`str.format` whose ``,``, ``%`` and ``f`` follow the window's language."""

    def format_field(self, value: Any, spec: str) -> str:  # Any: as the standard library has it
        said = str(super().format_field(value, spec))
        if isinstance(value, (int, float)) and not isinstance(value, bool) and spec:
            return _NUMBER.sub(lambda match: _local_number(match[0]), said)
        return said


_FORMATTER = _LocalFormatter()


def fill(text: str, *values: object, **named: object) -> str:
    """`text.format(...)` with figures as the window's language writes them: 1,234.5 or 1.234,5 or 1 234,5."""
    if QLocale().groupSeparator() == "," and QLocale().decimalPoint() == ".":
        return text.format(*values, **named)
    return _FORMATTER.vformat(text, values, named)


def translated(text: str) -> str:
    """Words that are not written here, a command's title or why a sample was picked, in the window's language."""
    return QCoreApplication.translate(CONTEXT, text) if text else ""


def isolated(text: str) -> str:
    """Somebody's data among words that run from right to left: a file's ending stays behind its name."""
    if QLocale().textDirection() != Qt.LayoutDirection.RightToLeft:
        return text
    return f"\u2068{text}\u2069"


def left_to_right(text: str) -> str:
    """Signs that are read from left to right in every language: ``<1%`` is not to become ``1%>``."""
    return f"\u2066{text}\u2069" if QLocale().textDirection() == Qt.LayoutDirection.RightToLeft else text


def noted(text: str) -> str:
    """The text as it is; marks for the catalogues what is shown elsewhere, with `translated`."""
    return text


def _small(text: str) -> str:
    return text[:1].lower() + text[1:]


def _local_number(text: str) -> str:
    locale = QLocale()
    group, point = locale.groupSeparator(), locale.decimalPoint()
    return "".join(group if mark == "," else point if mark == "." else mark for mark in text)


def install_language(app: QApplication, choice: str) -> str:
    """Make the window speak `choice` ("system" or a code of `LANGUAGES`); what it speaks now. Before any widget."""
    code = choice if choice in LANGUAGES else _system_language()
    for old in app.findChildren(QTranslator, options=Qt.FindChildOption.FindDirectChildrenOnly):
        QCoreApplication.removeTranslator(old)
        old.deleteLater()
    QLocale.setDefault(_locale(code))
    app.setLayoutDirection(QLocale().textDirection())
    if code == "en":
        return code
    widgets = QTranslator(app)
    if widgets.load(QLocale(), "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        QCoreApplication.installTranslator(widgets)
    QCoreApplication.installTranslator(Catalogue(code, app))
    return code


def spoken() -> str:
    """The code of the language that the window speaks now."""
    code = QLocale().name().partition("_")[0]
    return code if code in LANGUAGES else "en"


def _system_language() -> str:
    wanted: Sequence[str] = QLocale.system().uiLanguages()
    return next((code for code in (tag.partition("-")[0] for tag in wanted) if code in LANGUAGES), "en")


def _locale(code: str) -> QLocale:
    """The system's own, if it speaks that language: a Swiss reader keeps the numbers of Switzerland."""
    system = QLocale.system()
    if system.name().partition("_")[0] == code and system.zeroDigit() == "0":
        return system
    # Figures of ours are in Latin digits, so those of Qt's own controls are to be as well.
    return QLocale("ar_AE" if code == "ar" else code)
