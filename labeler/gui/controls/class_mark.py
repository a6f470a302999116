"""A class as a mark: its colour, and a shape that goes with the colour for those who see fewer colours."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from labeler.domain.task import PALETTE
from labeler.gui.theme.theme import edge_of, theme

SIDE = 13
_ICON_SIDE = 16
_RATIOS = (1.0, 2.0, 3.0)


def paint_class_mark(painter: QPainter, area: QRectF, color: str) -> None:
    """The mark of a class of this colour, filling a square; an empty outline for a class without one."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shown = QColor(color) if color else theme().color("strong_border")
    painter.setPen(QPen(edge_of(shown), 1.2))
    painter.setBrush(shown if color else Qt.BrushStyle.NoBrush)
    painter.drawPath(class_shape(color, area.adjusted(0.6, 0.6, -0.6, -0.6)))
    painter.restore()


def class_shape(color: str, area: QRectF) -> QPainterPath:
    """Colours of the palette take the shapes in turn, all others the first."""
    wanted = color.upper()
    return _SHAPES[PALETTE.index(wanted) % len(_SHAPES) if wanted in PALETTE else 0](area)


def class_icon(color: str) -> QIcon:
    """The mark for lists and menus, also in a selected line, which Qt would tint."""
    found = QIcon()
    for ratio in _RATIOS:
        picture = QPixmap(round(_ICON_SIDE * ratio), round(_ICON_SIDE * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        paint_class_mark(painter, QRectF(1, 1, _ICON_SIDE - 2, _ICON_SIDE - 2), color)
        painter.end()
        found.addPixmap(picture, QIcon.Mode.Normal)
        found.addPixmap(picture, QIcon.Mode.Selected)
    return found


def _square(area: QRectF) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(area, area.width() / 4, area.width() / 4)
    return path


def _disc(area: QRectF) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(area)
    return path


def _corners(count: int, first_degrees: float, inner: float = 1.0) -> Callable[[QRectF], QPainterPath]:
    """Corners on a circle; every second one at `inner` of its radius, which makes stars."""

    def shape(area: QRectF) -> QPainterPath:
        path, middle, radius = QPainterPath(), area.center(), area.width() / 2
        points = []
        for corner in range(count):
            angle = math.radians(first_degrees + corner * 360 / count)
            reach = radius * (inner if corner % 2 else 1.0)
            points.append(QPointF(middle.x() + reach * math.cos(angle), middle.y() + reach * math.sin(angle)))
        path.addPolygon(QPolygonF(points))
        path.closeSubpath()
        return path

    return shape


def _cross(area: QRectF) -> QPainterPath:
    arm = area.width() / 3
    upright, across = QPainterPath(), QPainterPath()
    upright.addRect(area.left() + arm, area.top(), arm, area.height())
    across.addRect(area.left(), area.top() + arm, area.width(), arm)
    return upright.united(across)


_SHAPES: tuple[Callable[[QRectF], QPainterPath], ...] = (
    _square,
    _disc,
    _corners(3, -90),
    _corners(4, -90),
    _corners(3, 90),
    _cross,
    _corners(10, -90, 0.45),
    _corners(6, 0),
)
