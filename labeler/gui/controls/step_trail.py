"""Where one is in a sequence of steps."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from labeler.gui.theme.theme import theme

_DOT = 22


class StepTrail(QWidget):
    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = tuple(names)
        self._at = 0

    def show_step(self, step: int) -> None:
        self._at = step
        said = self.tr("Step {0} of {1}: {2}").format(step + 1, len(self._names), self._names[step])
        self.setAccessibleName(said)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(600, 30)

    def minimumSizeHint(self) -> QSize:
        return QSize(300, 30)

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, middle = 1.0, self.height() / 2
        for position, name in enumerate(self._names):
            here, done = position == self._at, position < self._at
            dot = QRectF(left, middle - _DOT / 2, _DOT, _DOT)
            painter.setPen(QPen(now.color("accent" if here or done else "key_border"), 1.5))
            painter.setBrush(now.color("accent" if here else "accent_soft" if done else "surface"))
            painter.drawEllipse(dot)
            painter.setPen(now.color("on_accent" if here else "accent_text" if done else "muted"))
            painter.setFont(now.font("small", bold=True))
            painter.drawText(dot, Qt.AlignmentFlag.AlignCenter, "✓" if done else str(position + 1))
            font = now.font("body", bold=here)
            painter.setFont(font)
            painter.setPen(now.color("text" if here else "muted"))
            width = QFontMetrics(font).horizontalAdvance(name) + 4
            painter.drawText(QRectF(left + _DOT + 8, 0, width, self.height()), Qt.AlignmentFlag.AlignVCenter, name)
            left += _DOT + 8 + width + 14
            if position < len(self._names) - 1:
                painter.setPen(QPen(now.color("border"), 1.5))
                painter.drawLine(int(left), int(middle), int(left + 26), int(middle))
                left += 26 + 14
