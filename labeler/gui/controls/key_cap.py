"""A key drawn as a key, for lists, buttons and sheets."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from labeler.gui.keys import shown_key
from labeler.gui.theme.theme import theme

HEIGHT = 20


def key_width(key: str) -> int:
    return max(HEIGHT, QFontMetrics(theme().font("caption", bold=True)).horizontalAdvance(shown_key(key)) + 12)


def paint_key(painter: QPainter, area: QRectF, key: str, *, bright: bool = False) -> None:
    """One key cap filling `area`; `bright` on the accent colour."""
    now = theme()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(now.color("on_accent" if bright else "key_border"))
    painter.setBrush(Qt.BrushStyle.NoBrush if bright else now.color("key"))
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 4.5, 4.5)
    painter.setFont(now.font("caption", bold=True))
    painter.setPen(now.color("on_accent" if bright else "muted"))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, shown_key(key))
    painter.restore()


class KeyCap(QWidget):
    """One key, or several in a row."""

    def __init__(self, *keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Return and keypad Enter look alike on a cap.
        self._keys = tuple(dict.fromkeys(shown_key(key) for key in keys))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(sum(key_width(key) + 4 for key in self._keys) - 4, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        left = 0.0
        for key in self._keys:
            width = key_width(key)
            paint_key(painter, QRectF(left, (self.height() - HEIGHT) / 2, width, HEIGHT), key)
            left += width + 4
