"""How many labels each class has, as bars one below the other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from labeler.domain.task import LabelClass
from labeler.gui.controls.mirror import Mirror
from labeler.gui.language import fill
from labeler.gui.theme.theme import theme

_ROW = 28
_NAME = 200
_FIGURE = 64


class ClassBars(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._classes: tuple[LabelClass, ...] = ()
        self._counts: Mapping[str, int] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Labels by class"))
        theme().changed.connect(self._on_theme_changed)

    def show_counts(self, classes: Sequence[LabelClass], counts: Mapping[str, int]) -> None:
        self._classes, self._counts = tuple(classes), counts
        self.setAccessibleDescription(", ".join(f"{item.name}: {counts.get(item.name, 0)}" for item in classes))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(400, max(1, len(self._classes)) * _ROW)

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        placed = Mirror(self, self.rect())
        most = max([1, *self._counts.values()])
        first, last = event.rect().top() // _ROW, event.rect().bottom() // _ROW + 1
        for row, item in list(enumerate(self._classes))[first:last]:
            count = self._counts.get(item.name, 0)
            area = QRectF(0, row * _ROW, self.width(), _ROW)
            painter.setPen(now.color("text"))
            painter.setFont(now.font())
            name = painter.fontMetrics().elidedText(item.name, Qt.TextElideMode.ElideRight, _NAME - 12)
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, name)
            room = area.width() - _NAME - _FIGURE
            bar = QRectF(_NAME, area.center().y() - 5, room, 10)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(now.color("track"))
            painter.drawRoundedRect(placed(bar), 5, 5)
            if count:
                painter.setBrush(QColor(item.color))
                part = QRectF(bar.left(), bar.top(), max(10.0, room * count / most), 10)
                painter.drawRoundedRect(placed(part), 5, 5)
            painter.setPen(now.color("text" if count else "muted"))
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, fill("{0:,}", count))

    @Slot()
    def _on_theme_changed(self) -> None:
        self.update()
