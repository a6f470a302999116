"""A pinned example as a small card: Enter looks at the sample, Delete unpins it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from labeler.domain.preview import Preview
from labeler.domain.sample import Modality
from labeler.gui.controls.cell_painter import paint_content
from labeler.gui.controls.labels import tip
from labeler.gui.theme.icons import icon_pixmap
from labeler.gui.theme.theme import theme
from labeler.workbench.pool_cells import PoolCell

SIDE, TEXT_HEIGHT = 72, 58
_CROSS = 18


class ExampleCard(QAbstractButton):
    unpin_chosen = Signal(str)

    def __init__(self, uid: str, row: int, name: str) -> None:
        super().__init__()
        self.uid, self.row, self.class_name = uid, row, name
        self._cell: PoolCell | None = None
        self._picture: Preview | None = None
        self.setObjectName("exampleCard")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Example of {0}").format(name))

    @property
    def is_picture(self) -> bool:
        return self._cell is not None and self._cell.modality is Modality.IMAGE

    def show_cell(self, cell: PoolCell | None, picture: Preview | None) -> None:
        self._cell, self._picture = cell, picture
        if cell is not None:
            said = self.tr("Example of {0}: {1}").format(self.class_name, cell.summary)
            self.setAccessibleName(said)
            self.setToolTip(tip(self.tr("{0}\nEnter shows it, Delete unpins it.").format(said)))
            policy = QSizePolicy.Policy.Fixed if self.is_picture else QSizePolicy.Policy.Expanding
            self.setSizePolicy(policy, QSizePolicy.Policy.Fixed)
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(SIDE, SIDE if self.is_picture else TEXT_HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.unpin_chosen.emit(self.uid)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._cross().contains(event.position().toPoint()):
            self.setDown(False)
            self.unpin_chosen.emit(self.uid)
        else:
            super().mouseReleaseEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()

    def leaveEvent(self, event: object) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setBrush(now.color("surface"))
        focused = self.hasFocus()
        painter.setPen(QPen(now.color("accent" if focused else "border"), 2 if focused else 1))
        painter.drawRoundedRect(area, 6, 6)
        if self._cell is not None:
            paint_content(painter, area.toRect().adjusted(3, 3, -3, -3), self._cell, self._picture)
        if self.underMouse() or focused:
            cross = self._cross()
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(now.color("surface"))
            painter.drawEllipse(cross)
            pixmap = icon_pixmap("close", 10, now.color("text"), self.devicePixelRatioF())
            painter.drawPixmap(cross.left() + 4, cross.top() + 4, pixmap)

    def _cross(self) -> QRect:
        return QRect(self.width() - _CROSS - 3, 3, _CROSS, _CROSS)
