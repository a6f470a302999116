"""A grid over a million samples: only what is in sight exists; keyboard, mouse, shift and rubber band select."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from labeler.domain.preview import Preview
from labeler.gui.controls.cell_painter import FOOT, CellLook, CellMarks, paint_cell
from labeler.gui.controls.grid_selection import GridSelection
from labeler.gui.theme.theme import theme
from labeler.workbench.pool_cells import PoolCell

_GAP, _MARGIN = 8, 16
# Width and height of a card at zoom 0, by what it shows.
SIZES = {"image": QSize(176, 176), "text": QSize(250, 164), "record": QSize(250, 176)}
_ZOOM = 1.25
_ZOOMS = range(-3, 5)
_KEPT_PICTURES = 500
# Cards drawn anew in one go; the rest of a screen follows in the next frames, so that none takes long.
_PAINT_S = 0.005
_DRAG = 6
_SCROLL_MS = 25
# Cards asked for beyond what is in sight, so that scrolling finds them there.
_AHEAD = 2


class CellSource(Protocol):
    """Where the grid looks when it paints; whatever is not there yet is None."""

    def cell(self, row: int) -> PoolCell | None: ...

    def picture(self, row: int) -> Preview | None: ...

    def marks(self, row: int) -> CellMarks: ...


class SampleGrid(QAbstractScrollArea):
    """Object name `exploreGrid`. `opened` with a row; `in_sight` with rows and the device pixels of a card."""

    opened = Signal(int)
    selection_changed = Signal()
    in_sight = Signal(list, int, int)

    def __init__(self, source: CellSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("exploreGrid")
        self.setAccessibleName(self.tr("Samples"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.selection = GridSelection()
        self._source = source
        self._kind = "text"
        self._zoom = 0
        self.columns = 1
        self._across, self._down = 1.0, 1
        self._pictures: OrderedDict[tuple[object, ...], QPixmap] = OrderedDict()
        self._pressed: QPoint | None = None
        self._band: QRect | None = None
        self._pointer = QPoint()
        self._scroller = QTimer(self)
        self._scroller.setInterval(_SCROLL_MS)
        self._scroller.timeout.connect(self._on_scroll_due)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        theme().changed.connect(self.repaint_all)

    # What it shows

    def show_rows(self, rows: NDArray[np.int32], pool_size: int, kind: str) -> None:
        """Other samples; `kind` is image, text or record."""
        self._kind = kind if kind in SIZES else "text"
        self.selection.show_rows(rows, pool_size)
        self._measure()
        if self.selection.current >= 0:
            self._see(self.selection.current)
        self._changed()
        self._ask()

    def to_top(self) -> None:
        """As after another question was asked: what was selected before is not labeled unseen."""
        self.selection.clear()
        if self.selection.rows.size:
            self.selection.move(0, keep=True)
        self.verticalScrollBar().setValue(0)

    def refresh(self, rows: Sequence[int] = ()) -> None:
        """These rows can be shown better now; without any: all."""
        gone = set(rows)
        for look in [look for look in self._pictures if not gone or look[0] in gone]:
            del self._pictures[look]
        self.viewport().update()

    @Slot()
    def repaint_all(self) -> None:
        self.refresh()

    def zoom_by(self, steps: int) -> None:
        """Larger or smaller cards."""
        self._zoom = min(max(self._zoom + steps, _ZOOMS[0]), _ZOOMS[-1]) if steps else 0
        self._measure()
        if self.selection.current >= 0:
            self._see(self.selection.current)
        self.refresh()
        self._ask()

    def rows_in_sight(self) -> list[int]:
        first, last = self._sight()
        rows: list[int] = self.selection.rows[first:last].tolist()
        return rows

    # Where cards are

    def _card(self) -> QSize:
        size = SIZES[self._kind] * _ZOOM**self._zoom
        return QSize(size.width(), size.height() + (FOOT if self._kind == "image" else 0))

    def _step(self) -> tuple[float, int]:
        """From one card to the next, across and down; cards share the width of the window."""
        return self._across, self._down

    def _box(self, position: int) -> QRect:
        """In the viewport."""
        across, down = self._step()
        column, line = position % self.columns, position // self.columns
        left = round(_MARGIN + column * across)
        width = round(_MARGIN + (column + 1) * across) - left - _GAP
        return QRect(left, _MARGIN + line * down - self.verticalScrollBar().value(), width, down - _GAP)

    def _position_at(self, point: QPoint) -> int:
        """The card under a point of the viewport, -1 for none."""
        across, down = self._step()
        line = (point.y() + self.verticalScrollBar().value() - _MARGIN) // down
        column = int((point.x() - _MARGIN) // across)
        position = line * self.columns + column
        inside = line >= 0 and 0 <= column < self.columns and position < self.selection.rows.size
        return position if inside and self._box(position).contains(point) else -1

    def _measure(self) -> None:
        card, room = self._card(), self.viewport().width() - 2 * _MARGIN + _GAP
        self.columns = max(1, room // (card.width() + _GAP))
        self._across, self._down = room / self.columns, card.height() + _GAP
        down = self._down
        lines = -(-self.selection.rows.size // self.columns)
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, 2 * _MARGIN - _GAP + lines * down - self.viewport().height()))
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(down // 3)

    def _sight(self) -> tuple[int, int]:
        _, down = self._step()
        top = self.verticalScrollBar().value() - _MARGIN
        first = max(0, top // down) * self.columns
        last = (max(0, top + self.viewport().height()) // down + 1) * self.columns
        return first, min(last, int(self.selection.rows.size))

    def _see(self, position: int) -> None:
        box, bar = self._box(position), self.verticalScrollBar()
        if box.top() < _MARGIN:
            bar.setValue(bar.value() + box.top() - _MARGIN)
        elif box.bottom() > self.viewport().height() - _MARGIN:
            bar.setValue(bar.value() + box.bottom() - self.viewport().height() + _MARGIN)

    def _ask(self) -> None:
        """Tell what is in sight, and the next lines behind it."""
        first, last = self._sight()
        ahead = self.selection.rows[first : last + _AHEAD * self.columns].tolist()
        ratio, card = self.devicePixelRatioF(), self._card()
        self.in_sight.emit(ahead, round(card.width() * ratio), round((card.height() - FOOT) * ratio))

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        until = time.monotonic() + _PAINT_S
        is_late = False
        for position in range(*self._sight()):
            box = self._box(position)
            if not box.intersects(event.rect()):
                continue
            is_late |= not self._paint_card(painter, position, box, may_draw=time.monotonic() < until)
        if self._band is not None:
            color = theme().color("accent")
            painter.setPen(QPen(color, 1))
            color.setAlpha(40)
            painter.setBrush(color)
            painter.drawRect(QRectF(self._band.normalized().translated(0, -self.verticalScrollBar().value())))
        painter.end()
        if is_late:
            QTimer.singleShot(0, self, self.viewport().update)

    def _paint_card(self, painter: QPainter, position: int, box: QRect, *, may_draw: bool) -> bool:
        """False if there was no time left to draw it anew."""
        row = int(self.selection.rows[position])
        cell = self._source.cell(row)
        if cell is None:
            # Read in a moment: drawn in full then, once.
            painter.fillRect(box, theme().color("sunken"))
            return True
        picture, marks = self._source.picture(row), self._source.marks(row)
        look = CellLook(self.selection.is_selected(position), position == self.selection.current and self.hasFocus())
        key = (row, picture is None, marks, look, box.width(), box.height(), self.devicePixelRatioF())
        drawn = self._pictures.get(key)
        if drawn is None and may_draw:
            drawn = self._pictures[key] = self._drawn(box.size(), cell, picture, marks, look)
            while len(self._pictures) > _KEPT_PICTURES:
                self._pictures.popitem(last=False)
        if drawn is None:
            painter.fillRect(box, theme().color("sunken"))
            return False
        self._pictures.move_to_end(key)
        painter.drawPixmap(box.topLeft(), drawn)
        return True

    def _drawn(self, size: QSize, cell: PoolCell, picture: Preview | None, marks: CellMarks, look: CellLook) -> QPixmap:
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(size * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        paint_cell(painter, QRect(QPoint(0, 0), size), cell, picture, marks, look)
        painter.end()
        return pixmap

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, pages, Home and End move; Shift extends, Ctrl moves alone; Space marks one; the rest goes up."""
        held = event.modifiers()
        extend = bool(held & Qt.KeyboardModifier.ShiftModifier)
        alone = bool(held & Qt.KeyboardModifier.ControlModifier)
        key = Qt.Key(event.key())
        target = self._target(key)
        if target is not None:
            self.selection.move(target, extend=extend, keep=alone and not extend)
            self._see(self.selection.current)
            self._changed()
        elif key == Qt.Key.Key_A and alone:
            self.selection.select_all()
            self._changed()
        elif key == Qt.Key.Key_Space and self.selection.current >= 0:
            self.selection.toggle(self.selection.current)
            self._changed()
        elif key == Qt.Key.Key_Escape and self.selection.count:
            self.selection.clear()
            self._changed()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.selection.current >= 0:
            if not event.isAutoRepeat():
                self.opened.emit(int(self.selection.rows[self.selection.current]))
        else:
            event.ignore()

    def _target(self, key: Qt.Key) -> int | None:
        lines = max(1, self.viewport().height() // self._step()[1])
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -self.columns,
            Qt.Key.Key_Down: self.columns,
            Qt.Key.Key_PageUp: -lines * self.columns,
            Qt.Key.Key_PageDown: lines * self.columns,
        }
        n, now = int(self.selection.rows.size), self.selection.current
        if key == Qt.Key.Key_Home:
            return 0
        if key == Qt.Key.Key_End:
            return n - 1
        if key not in steps:
            return None
        wanted = now + steps[key]
        # Down from the last line but one reaches the last card, even where none is straight below.
        is_beyond = wanted >= n and now // self.columns == (n - 1) // self.columns
        return now if wanted < 0 or is_beyond else min(wanted, n - 1)

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        point, held = event.position().toPoint(), event.modifiers()
        self._pressed = point + QPoint(0, self.verticalScrollBar().value())
        position = self._position_at(point)
        if position >= 0 and held & Qt.KeyboardModifier.ControlModifier:
            self.selection.toggle(position)
        elif position >= 0:
            self.selection.move(position, extend=bool(held & Qt.KeyboardModifier.ShiftModifier))
        elif not held:
            self.selection.clear()
        self._changed()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        self._pointer = event.position().toPoint()
        here = self._pointer + QPoint(0, self.verticalScrollBar().value())
        if self._band is None:
            if (here - self._pressed).manhattanLength() < _DRAG:
                return
            self.selection.begin_band(add=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
            self._scroller.start()
        self._stretch(here)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = self._band = None
        self._scroller.stop()
        self.viewport().update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        position = self._position_at(event.position().toPoint())
        if position >= 0:
            self.opened.emit(int(self.selection.rows[position]))

    def _stretch(self, here: QPoint) -> None:
        assert self._pressed is not None
        self._band = QRect(self._pressed, here)
        self.selection.band(self._positions_in(self._band.normalized()))
        self._changed()

    def _positions_in(self, area: QRect) -> NDArray[np.int64]:
        """Cards that an area of the whole grid touches."""
        across, down = self._step()
        first = max(0, (area.top() - _MARGIN + _GAP) // down)
        last = max(-1, (area.bottom() - _MARGIN) // down)
        left = max(0, int((area.left() - _MARGIN + _GAP) // across))
        right = min(self.columns - 1, int((area.right() - _MARGIN) // across))
        lines = np.arange(first, last + 1, dtype=np.int64)[:, None] * self.columns
        found = (lines + np.arange(left, right + 1, dtype=np.int64)[None, :]).ravel()
        return found[found < self.selection.rows.size]

    @Slot()
    def _on_scroll_due(self) -> None:
        """A band that leaves the window takes it along."""
        height, y = self.viewport().height(), self._pointer.y()
        beyond = y - height if y > height else min(0, y)
        if beyond and self._band is not None:
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + beyond)
            self._stretch(self._pointer + QPoint(0, self.verticalScrollBar().value()))

    # Events of the frame

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()
        self._ask()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.viewport().update()

    @Slot()
    def _on_scrolled(self) -> None:
        self.viewport().update()
        self._ask()

    def _changed(self) -> None:
        self._tell()
        self.viewport().update()
        self.selection_changed.emit()

    def _tell(self) -> None:
        """What a screen reader says of the current card."""
        at = self.selection.current
        if not 0 <= at < self.selection.rows.size:
            return
        row = int(self.selection.rows[at])
        cell = self._source.cell(row)
        words = f"{cell.summary if cell else ''}: {self._source.marks(row).words()}"
        if self.selection.is_selected(at):
            words += self.tr(", selected")
        self.setAccessibleDescription(words)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
