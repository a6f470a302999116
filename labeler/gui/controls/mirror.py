"""Where a painted part stands in a reading direction: languages from right to left have everything mirrored."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtWidgets import QWidget


class Mirror:
    """Turns places measured from the left into those of the widget's reading direction; nothing from left to right."""

    def __init__(self, widget: QWidget, within: QRect | QRectF) -> None:
        self.mirrors = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._left, self._right = float(within.left()), float(within.left() + within.width())

    def __call__(self, part: QRect | QRectF) -> QRectF:
        area = QRectF(part)
        if self.mirrors:
            area.moveLeft(self._left + self._right - area.left() - area.width())
        return area
