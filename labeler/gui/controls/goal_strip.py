"""A thin line that fills as the person's own goal is done."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from labeler.gui.theme.theme import theme

_HEIGHT = 4


class GoalStrip(QWidget):
    """Hidden without a goal. Its words are its tooltip and what a screen reader says."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("goalStrip")
        self.setFixedHeight(_HEIGHT)
        self._share = 0.0
        self.hide()

    @property
    def share(self) -> float:
        return self._share

    def show_share(self, share: float | None, words: str) -> None:
        self.setVisible(share is not None)
        self._share = share or 0.0
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        area, now = QRectF(self.rect()), theme()
        painter.setBrush(now.color("track"))
        painter.drawRoundedRect(area, 2, 2)
        done = QRectF(area)
        done.setWidth(area.width() * self._share)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            done.moveRight(area.right())
        painter.setBrush(now.color("ok" if self._share >= 1.0 else "accent"))
        painter.drawRoundedRect(done, 2, 2)
