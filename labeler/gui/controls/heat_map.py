"""A square of coloured cells with names along two sides: arrows move, Enter or a click chooses a cell."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFocusEvent, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from labeler.domain.shown_text import shown
from labeler.gui.controls.labels import tip
from labeler.gui.theme.theme import theme

_MOST, _LEAST = 62, 26
_STEPS = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}


@dataclass(frozen=True, slots=True)
class Cell:
    """`heat` from 0 to 1, None for an empty cell; `told` is the tooltip and what is read aloud."""

    heat: float | None
    words: str
    told: str


_EMPTY = Cell(None, "", "")


class HeatMap(QWidget):
    """`cell_chosen` with row and column. `warm` paints what is high in the colour of trouble."""

    cell_chosen = Signal(int, int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[str, ...] = ()
        self._columns: tuple[str, ...] = ()
        self._cells: Sequence[Sequence[Cell]] = ()
        self._at = (0, 0)
        self._chosen: tuple[int, int] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        theme().changed.connect(self._on_theme_changed)

    def show_cells(self, rows: Sequence[str], columns: Sequence[str], cells: Sequence[Sequence[Cell]]) -> None:
        self._rows, self._columns, self._cells = tuple(map(shown, rows)), tuple(map(shown, columns)), cells
        self._at = (min(self._at[0], max(0, len(rows) - 1)), min(self._at[1], max(0, len(columns) - 1)))
        self._chosen = None
        self.updateGeometry()
        self._tell()
        self.update()

    def choose(self, row: int, column: int) -> None:
        """As if it was clicked."""
        if self._cell(row, column).heat is None:
            return
        self._at = self._chosen = (row, column)
        self._tell()
        self.update()
        self.cell_chosen.emit(row, column)

    def sizeHint(self) -> QSize:
        side = self._side()
        return QSize(round(self._left() + side * len(self._columns)), round(self._top() + side * len(self._rows)) + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme().font("small"))
        self._paint_names(painter)
        for row in range(len(self._rows)):
            for column in range(len(self._columns)):
                self._paint_cell(painter, row, column)
        if self.hasFocus() and self._rows:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme().color("text"), 2))
            painter.drawRoundedRect(self._area(*self._at).adjusted(1, 1, -1, -1), 4, 4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None and self._rows:
            row = min(len(self._rows) - 1, max(0, self._at[0] + step[0]))
            column = min(len(self._columns) - 1, max(0, self._at[1] + step[1]))
            self._at = (row, column)
            self._tell()
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.choose(*self._at)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._under(event.position())
        if place is not None:
            self.choose(*place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = self._under(event.position())
        self.setToolTip("" if place is None else tip(self._cell(*place).told))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def _paint_names(self, painter: QPainter) -> None:
        now, side = theme(), self._side()
        metrics = painter.fontMetrics()
        painter.setPen(now.color("muted"))
        for row, name in enumerate(self._rows):
            area = QRectF(0, self._top() + row * side, self._left() - 8, side)
            words = metrics.elidedText(name, Qt.TextElideMode.ElideRight, int(area.width()))
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words)
        for column, name in enumerate(self._columns):
            painter.save()
            painter.translate(self._left() + (column + 0.5) * side - 4, self._top() - 6)
            painter.rotate(-50)
            words = metrics.elidedText(name, Qt.TextElideMode.ElideRight, int(self._top() * 1.15))
            painter.drawText(QPointF(0, 0), words)
            painter.restore()

    def _paint_cell(self, painter: QPainter, row: int, column: int) -> None:
        now, cell = theme(), self._cell(row, column)
        area = self._area(row, column).adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(now.color("sunken") if cell.heat is None else heat_color(cell.heat))
        painter.drawRoundedRect(area, 4, 4)
        if self._chosen == (row, column):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(now.color("accent_text"), 2))
            painter.drawRoundedRect(area, 4, 4)
        if cell.words:
            painter.setPen(now.color("muted") if cell.heat is None else ink_on(heat_color(cell.heat)))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, cell.words)

    def _cell(self, row: int, column: int) -> Cell:
        return self._cells[row][column] if row < len(self._cells) and column < len(self._cells[row]) else _EMPTY

    def _side(self) -> float:
        room = max(self.width(), 360) - self._left() - 8
        return float(min(_MOST, max(_LEAST, room / max(1, len(self._columns)))))

    def _left(self) -> float:
        widest = max((self._measure(name) for name in self._rows), default=0)
        return min(150.0, widest + 12.0)

    def _top(self) -> float:
        widest = max((self._measure(name) for name in self._columns), default=0)
        return min(96.0, widest * 0.78 + 18.0)

    def _measure(self, words: str) -> float:
        return QFontMetricsF(theme().font("small")).horizontalAdvance(words)

    def _area(self, row: int, column: int) -> QRectF:
        side = self._side()
        return QRectF(self._left() + column * side, self._top() + row * side, side, side)

    def _under(self, place: QPointF) -> tuple[int, int] | None:
        side = self._side()
        row, column = int((place.y() - self._top()) // side), int((place.x() - self._left()) // side)
        inside = 0 <= row < len(self._rows) and 0 <= column < len(self._columns)
        return (row, column) if inside else None

    def _tell(self) -> None:
        self.setAccessibleDescription(self._cell(*self._at).told)

    @Slot()
    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()


def heat_color(heat: float) -> QColor:
    """From the surface to the accent, in steps that differ in lightness too."""
    share = min(1.0, max(0.0, heat))
    low, high = theme().color("sunken"), theme().color("accent")
    ends = ((low.red(), high.red()), (low.green(), high.green()), (low.blue(), high.blue()))
    red, green, blue = (round(a + (b - a) * share) for a, b in ends)
    return QColor(red, green, blue)


def ink_on(color: QColor) -> QColor:
    """Black or white, whichever is read better."""
    return QColor("#111111") if color.lightnessF() > 0.52 else QColor("#FFFFFF")
