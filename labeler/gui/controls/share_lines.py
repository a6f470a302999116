"""Shares from 0 to 1 along a row of answers: a line, the interval around it, and marks where something happened."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from labeler.gui.controls.labels import tip
from labeler.gui.theme.theme import theme

_LEFT, _BOTTOM, _TOP, _RIGHT = 40, 24, 20, 14


class ShareLines(QWidget):
    def __init__(self, name: str, axis: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._axis = axis
        self._points: Sequence[tuple[float, float]] = ()
        self._band: Sequence[tuple[float, float, float]] = ()
        self._marks: Sequence[tuple[float, str]] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        theme().changed.connect(self._on_theme_changed)

    def show_points(
        self,
        points: Sequence[tuple[float, float]],
        band: Sequence[tuple[float, float, float]] = (),
        marks: Sequence[tuple[float, str]] = (),
        told: str = "",
    ) -> None:
        """`band` are (x, low, high); `told` says the picture in words."""
        self._points, self._band, self._marks = points, band, marks
        self.setAccessibleDescription(told)
        self.setToolTip(tip(told))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(520, 170)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 150)

    def paintEvent(self, event: QPaintEvent) -> None:
        now, painter = theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(now.font("small"))
        area = QRectF(self.rect()).adjusted(_LEFT, _TOP, -_RIGHT, -_BOTTOM)
        for share in (0.0, 0.5, 1.0):
            y = area.bottom() - share * area.height()
            painter.setPen(now.color("border"))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(now.color("muted"))
            where = QRectF(0, y - 9, _LEFT - 8, 18)
            painter.drawText(where, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"{share:g}")
        foot = QRectF(area.left(), area.bottom() + 4, area.width(), _BOTTOM - 4)
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight, self._axis)
        if self._band:
            around = [self._place(area, x, high) for x, _, high in self._band]
            around += [self._place(area, x, low) for x, low, _ in reversed(self._band)]
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(now.color("accent_soft"))
            painter.drawPolygon(QPolygonF(around))
        painter.setPen(QPen(now.color("accent"), 2))
        painter.drawPolyline(QPolygonF([self._place(area, x, y) for x, y in self._points]))
        if len(self._points) == 1:
            painter.drawEllipse(self._place(area, *self._points[0]), 3, 3)
        for x, words in self._marks:
            self._paint_mark(painter, area, self._place(area, x, 0).x(), words)

    def _paint_mark(self, painter: QPainter, area: QRectF, x: float, words: str) -> None:
        painter.setPen(QPen(theme().color("warn"), 2, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
        painter.drawText(QRectF(x - 60, 0, 120, _TOP - 2), Qt.AlignmentFlag.AlignCenter, words)

    def _place(self, area: QRectF, x: float, share: float) -> QPointF:
        first, last = self._points[0][0] if self._points else 0.0, self._points[-1][0] if self._points else 1.0
        across = 0.5 if last <= first else min(1.0, max(0.0, (x - first) / (last - first)))
        return QPointF(area.left() + across * area.width(), area.bottom() - min(1.0, max(0.0, share)) * area.height())

    @Slot()
    def _on_theme_changed(self) -> None:
        self.update()
