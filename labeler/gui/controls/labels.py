"""Labels in the sizes and roles of the design system, and one that shortens itself with dots."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from labeler.domain.shown_text import shown
from labeler.gui.theme.theme import theme

_MOST_IN_TIP = 2_000


class ThemedLabel(QLabel):
    """Plain text only: what people typed is never read as markup, nor can it turn the text around it."""

    def __init__(self, text: str, size: str, bold: bool) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self._size, self._bold = size, bold
        self._on_theme_changed()
        theme().changed.connect(self._on_theme_changed)

    def setText(self, text: str) -> None:
        super().setText(shown(text))

    def restyle(self, size: str, *, bold: bool) -> None:
        self._size, self._bold = size, bold
        self._on_theme_changed()

    @Slot()
    def _on_theme_changed(self) -> None:
        self.setFont(theme().font(self._size, bold=self._bold))


def tip(text: str) -> str:
    """A tooltip that says just this: Qt takes for markup whatever looks like it, and would load its pictures."""
    safe = shown(text, _MOST_IN_TIP)
    return f"<p style='white-space:pre-wrap'>{escape(safe)}</p>" if "<" in safe else safe


def label(
    text: str = "", size: str = "body", *, role: str = "", bold: bool = False, wrap: bool = False, name: str = ""
) -> QLabel:
    """A label; `role` is muted, danger, ok, warn or accent."""
    made = ThemedLabel(text, size, bold)
    made.setWordWrap(wrap)
    if role:
        made.setProperty("role", role)
    if name:
        made.setObjectName(name)
    return made


class ElidedLabel(ThemedLabel):
    """One line, cut with dots where it does not fit; the whole is its tooltip."""

    def __init__(self, text: str = "", size: str = "body", *, role: str = "", bold: bool = False) -> None:
        super().__init__(text, size, bold)
        if role:
            self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        return QSize(24, QFontMetrics(self.font()).height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        visible = QFontMetrics(self.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip(tip(self.text()) if visible != self.text() else "")
        painter.drawText(self.rect(), self.alignment().value | Qt.TextFlag.TextSingleLine.value, visible)


def rule() -> QFrame:
    """A hair line."""
    line = QFrame()
    line.setProperty("role", "rule")
    line.setFixedHeight(1)
    return line


def spacer(width: int = 0, height: int = 0) -> QWidget:
    made = QWidget()
    made.setFixedSize(width, height)
    return made
