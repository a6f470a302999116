"""The learning curve: estimated accuracy against labels, with its interval. Redraws with each model."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from labeler.gui.controls.labels import tip
from labeler.gui.language import fill, translated
from labeler.gui.theme.theme import theme
from labeler.workbench.state import CurvePoint

_LEFT, _BOTTOM, _TOP, _RIGHT = 38, 22, 10, 12


class CurveChart(QWidget):
    """`compact` leaves out the axis words, for the corner of the label view."""

    def __init__(self, parent: QWidget | None = None, *, compact: bool = False) -> None:
        super().__init__(parent)
        self._points: tuple[CurvePoint, ...] = ()
        self._compact = compact
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Learning curve"))
        theme().changed.connect(self._on_theme_changed)

    def show_points(self, points: Sequence[CurvePoint]) -> None:
        self._points = tuple(point for point in points if point.estimate.value is not None)
        if self._points:
            newest = self._points[-1]
            words = self.tr("After {0} labels: {1}").format(newest.labels, translated(newest.estimate.words))
            self.setAccessibleDescription(words)
            self.setToolTip(tip(words))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, 96) if self._compact else QSize(560, 280)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 72)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(_LEFT, _TOP, -_RIGHT, -_BOTTOM)
        low = self._lowest()
        self._paint_axes(painter, area, low)
        if not self._points:
            painter.setPen(theme().color("muted"))
            painter.setFont(theme().font("small"))
            words = self.tr("grows with each audit answer")
            painter.drawText(area.adjusted(0, 0, 0, -area.height() / 2), Qt.AlignmentFlag.AlignCenter, words)
            return
        self._paint_curve(painter, area, low)

    def _lowest(self) -> float:
        values = [point.estimate.low or 0.0 for point in self._points]
        return max(0.0, min((int(min(values) * 10) / 10), 0.9)) if values else 0.0

    def _paint_axes(self, painter: QPainter, area: QRectF, low: float) -> None:
        now = theme()
        painter.setFont(now.font("caption"))
        shares = (low, (low + 1) / 2, 1.0)
        for share in shares:
            y = area.bottom() - (share - low) / (1 - low) * area.height()
            painter.setPen(QPen(now.color("border"), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(now.color("muted"))
            box = QRectF(0, y - 8, _LEFT - 7, 16)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, fill("{0:.0%}", share))
        if self._points:
            most = self._points[-1].labels
            words = str(most) if self._compact else self.tr("{0} labels").format(most)
            foot = QRectF(area.left(), area.bottom() + 4, area.width() + 8, 16)
            painter.drawText(foot, Qt.AlignmentFlag.AlignRight, words)
            painter.drawText(foot, Qt.AlignmentFlag.AlignLeft, "0")

    def _paint_curve(self, painter: QPainter, area: QRectF, low: float) -> None:
        most = max(1, self._points[-1].labels)

        def at(labels: int, share: float) -> QPointF:
            y = area.bottom() - (max(share, low) - low) / (1 - low) * area.height()
            return QPointF(area.left() + labels / most * area.width(), y)

        upper = [at(p.labels, p.estimate.high or 0.0) for p in self._points]
        lower = [at(p.labels, p.estimate.low or 0.0) for p in self._points]
        band = QColor(theme().color("accent"))
        band.setAlphaF(0.16)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(band)
        painter.drawPolygon(QPolygonF([*upper, *reversed(lower)]))
        line = [at(p.labels, p.estimate.value or 0.0) for p in self._points]
        painter.setPen(QPen(theme().color("accent"), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(line))
        painter.drawLine(upper[-1], lower[-1])
        painter.setBrush(theme().color("accent"))
        painter.drawEllipse(line[-1], 3.0, 3.0)

    @Slot()
    def _on_theme_changed(self) -> None:
        self.update()
