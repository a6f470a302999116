"""A table row as a readable card: column and value, figures aligned, missing values said and not hidden."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from labeler.domain.preview import RecordField, RecordPreview
from labeler.gui.theme.theme import theme

_WRAP = int(Qt.TextFlag.TextWordWrap.value | Qt.TextFlag.TextWrapAnywhere.value)
_PAD = 24
_GUTTER = 36
_CELL_PAD, _CLOSE_PAD = 9, 5
_CLOSE_FROM = 25
_WIDEST_COLUMN = 560
_LONGEST = 4_000


@dataclass(frozen=True, slots=True)
class _Cell:
    field: RecordField
    area: QRect


class RecordViewer(QAbstractScrollArea):
    """Painted by hand: 200 columns cost nothing, and only what is in view is drawn."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(self.tr("Table row"))
        self._fields: tuple[RecordField, ...] = ()
        self._cells: list[_Cell] = []
        self._zoom = 0

    def show_preview(self, preview: RecordPreview) -> None:
        self._fields = preview.fields
        said = (f"{field.column}: {self._value_of(field)}" for field in preview.fields)
        self.setAccessibleDescription("; ".join(said)[:_LONGEST])
        self.verticalScrollBar().setValue(0)
        self._arrange()

    def zoom_by(self, steps: int) -> None:
        self._zoom = max(-3, min(10, self._zoom + steps))
        self._arrange()

    def fit(self) -> None:
        self.zoom_by(-self._zoom)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()

    def sizeHint(self) -> QSize:
        return QSize(640, 480)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Up, Qt.Key.Key_Down):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.translate(0, -self.verticalScrollBar().value())
        seen = event.rect().translated(0, self.verticalScrollBar().value())
        for cell in self._cells:
            if cell.area.intersects(seen):
                self._paint_cell(painter, cell)

    def _paint_cell(self, painter: QPainter, cell: _Cell) -> None:
        now, area = theme(), cell.area
        name_width = self._name_width(area.width())
        inner = area.adjusted(0, self._pad, 0, -self._pad)
        painter.setFont(self._name_font())
        painter.setPen(now.color("muted"))
        name_area = QRect(inner.left(), inner.top(), name_width - 12, inner.height())
        painter.drawText(name_area, _WRAP, cell.field.column)
        value_area = QRect(inner.left() + name_width, inner.top(), area.width() - name_width, inner.height())
        missing = cell.field.kind == "missing"
        painter.setFont(self._value_font(missing))
        painter.setPen(now.color("muted" if missing else "text"))
        painter.drawText(value_area, _WRAP, self._value_of(cell.field))
        painter.setPen(now.color("border"))
        painter.drawLine(area.bottomLeft(), area.bottomRight())

    def _arrange(self) -> None:
        """Equal columns, filled from top to bottom, as many as are comfortable."""
        width = self.viewport().width() - 2 * _PAD
        columns = max(1, min(3, width // 330, (len(self._fields) + 7) // 8))
        column_width = min(_WIDEST_COLUMN, (width - _GUTTER * (columns - 1)) // columns)
        left = _PAD + (width - columns * column_width - _GUTTER * (columns - 1)) // 2
        heights = [self._height_of(field, column_width) for field in self._fields]
        goal = sum(heights) / columns
        tallest = self._fill(heights, goal, columns, left, column_width)
        spare = self.viewport().height() - tallest
        if spare > 0:
            self._cells = [_Cell(c.field, c.area.translated(0, int(spare * 0.4))) for c in self._cells]
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, -spare))
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(24)
        self.viewport().update()

    def _fill(self, heights: list[int], goal: float, columns: int, left: int, column_width: int) -> int:
        self._cells = []
        column, top, tallest = 0, _PAD, _PAD
        for field, height in zip(self._fields, heights, strict=True):
            if top - _PAD + height / 2 > goal and column < columns - 1 and top > _PAD:
                column, top = column + 1, _PAD
            place = QPoint(left + column * (column_width + _GUTTER), top)
            self._cells.append(_Cell(field, QRect(place, QSize(column_width, height))))
            top += height
            tallest = max(tallest, top)
        return tallest + _PAD

    def _height_of(self, field: RecordField, width: int) -> int:
        name_width = self._name_width(width)
        value = QFontMetrics(self._value_font(False)).boundingRect(
            QRect(0, 0, width - name_width, 100_000), _WRAP, self._value_of(field)
        )
        name = QFontMetrics(self._name_font()).boundingRect(QRect(0, 0, name_width - 12, 100_000), _WRAP, field.column)
        return max(value.height(), name.height()) + 2 * self._pad

    def _value_of(self, field: RecordField) -> str:
        if field.kind == "missing":
            return self.tr("— missing")
        return field.value if len(field.value) <= _LONGEST else field.value[:_LONGEST] + " …"

    @property
    def _pad(self) -> int:
        return _CELL_PAD if len(self._fields) < _CLOSE_FROM else _CLOSE_PAD

    def _name_width(self, width: int) -> int:
        return int(width * 0.42)

    def _name_font(self) -> QFont:
        return theme().font(pixels=13 + self._zoom)

    def _value_font(self, missing: bool) -> QFont:
        font = QFont(theme().font(pixels=14 + self._zoom, bold=not missing))
        font.setItalic(missing)
        return font
