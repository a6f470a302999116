"""An icon on its own that follows theme and screen density."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from labeler.gui.theme.icons import icon_pixmap
from labeler.gui.theme.theme import theme


class IconLabel(QWidget):
    def __init__(self, name: str = "", color: str = "muted", side: int = 18) -> None:
        super().__init__()
        self._name, self._color, self._side = name, color, side
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme().changed.connect(self._on_theme_changed)

    def show_icon(self, name: str, color: str) -> None:
        if (name, color) != (self._name, self._color):
            self._name, self._color = name, color
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._name:
            pixmap = icon_pixmap(self._name, self._side, theme().color(self._color), self.devicePixelRatioF())
            QPainter(self).drawPixmap(0, 0, pixmap)

    @Slot()
    def _on_theme_changed(self) -> None:
        self.update()
