"""The classes as answers: colour, key, name and what the model gives each. One click or key answers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from labeler.domain.task import LabelClass
from labeler.gui.controls.class_mark import SIDE, paint_class_mark
from labeler.gui.controls.key_cap import HEIGHT, key_width, paint_key
from labeler.gui.controls.labels import tip
from labeler.gui.controls.mirror import Mirror
from labeler.gui.language import fill, left_to_right
from labeler.gui.theme.theme import edge_of, readable_on, theme

_ROOMY, _CLOSE = 44, 32
_PAD = 10
_BAR = 46
_PICTURES = 600
_TICK = (QPointF(-3, 0), QPointF(-0.8, 2.4), QPointF(3.2, -2.8))


class ClassList(QListWidget):
    """Object name `classList` (contract): items in class order, their text is the class name.

    `toggled_names` are the classes chosen so far in multiple choice, or the standing answer when looking back.
    """

    class_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("classList")
        self.setAccessibleName(self.tr("Classes"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._delegate = _ClassDelegate(self)
        self.setItemDelegate(self._delegate)
        self.classes: tuple[LabelClass, ...] = ()
        self.multiple = False
        self.probabilities: Mapping[str, float] = {}
        self.proposed: frozenset[str] = frozenset()
        self.chosen: frozenset[str] = frozenset()
        self.itemClicked.connect(self._on_item_clicked)
        theme().changed.connect(self._on_theme_changed)

    @property
    def row_height(self) -> int:
        """As roomy as lets all classes be seen at once, within reason."""
        share = self.viewport().height() // max(1, len(self.classes))
        return max(theme().scaled(_CLOSE), min(theme().scaled(_ROOMY), share))

    def show_classes(self, classes: Sequence[LabelClass], *, multiple: bool) -> None:
        self.classes, self.multiple = tuple(classes), multiple
        self._delegate.forget()
        self.clear()
        for item in self.classes:
            row = QListWidgetItem(item.name, self)
            row.setToolTip(tip(f"{item.name}\n{item.description}" if item.description else item.name))
            key = self.tr("key {0}").format(item.key) if item.key else self.tr("no key")
            row.setData(Qt.ItemDataRole.AccessibleDescriptionRole, key)
        self.updateGeometry()

    def show_proposal(self, probabilities: Mapping[str, float], proposed: Sequence[str]) -> None:
        self.probabilities, self.proposed = probabilities, frozenset(proposed)
        self.viewport().update()

    def show_chosen(self, names: Sequence[str]) -> None:
        self.chosen = frozenset(names)
        self.viewport().update()

    def class_with_key(self, key: str) -> str | None:
        return next((item.name for item in self.classes if item.key == key), None)

    def filter(self, part: str) -> list[str]:
        """Show only the classes whose name holds `part`; those that begin with it come first in the answer."""
        wanted = part.casefold().strip()
        found = [item.name for item in self.classes if wanted in item.name.casefold()]
        shown = set(found)
        for row, item in enumerate(self.classes):
            self.setRowHidden(row, item.name not in shown)
        return sorted(found, key=lambda name: not name.casefold().startswith(wanted))

    def sizeHint(self) -> QSize:
        return QSize(260, max(1, len(self.classes)) * theme().scaled(_ROOMY))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down move, Enter answers; everything else is a command of the window."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentItem() and not event.isAutoRepeat():
            self.class_chosen.emit(self.currentItem().text())
        else:
            event.ignore()

    @Slot(QListWidgetItem)
    def _on_item_clicked(self, item: QListWidgetItem) -> None:
        self.class_chosen.emit(item.text())

    @Slot()
    def _on_theme_changed(self) -> None:
        self._delegate.forget()
        self.viewport().update()


class _ClassDelegate(QStyledItemDelegate):
    """Rows are painted once for each look they have and copied from then on: this happens with every answer."""

    def __init__(self, owner: ClassList) -> None:
        super().__init__(owner)
        self._list = owner
        self._pictures: dict[tuple[object, ...], QPixmap] = {}

    def forget(self) -> None:
        """Classes or theme changed."""
        self._pictures.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, self._list.row_height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        owner, item = self._list, self._list.classes[index.row()]
        area: QRect = option.rect.adjusted(2, 1, -2, -2)
        lit = bool(option.state & QStyle.StateFlag.State_MouseOver)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus) and owner.hasFocus()
        chance = owner.probabilities.get(item.name)
        # The bar is 46 pixels long and the figure a percentage: finer differences look alike.
        shown = None if chance is None else (shown_share(chance), round(chance * _BAR))
        marks = (item.name in owner.proposed, item.name in owner.chosen, lit, focused)
        key = (index.row(), *marks, shown, area.width(), area.height(), owner.devicePixelRatioF())
        picture = self._pictures.get(key)
        if picture is None:
            if len(self._pictures) >= _PICTURES:
                self._pictures.clear()
            picture = self._pictures[key] = self._picture(item, area.size(), lit=lit, focused=focused)
        painter.drawPixmap(area.topLeft(), picture)

    def _picture(self, item: LabelClass, size: QSize, *, lit: bool, focused: bool) -> QPixmap:
        ratio = self._list.devicePixelRatioF()
        picture = QPixmap(size * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        area = QRect(QPoint(0, 0), size)
        painter = QPainter(picture)
        painter.setLayoutDirection(self._list.layoutDirection())
        placed = Mirror(self._list, area)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, area, item, lit=lit, focused=focused)
        left = self._paint_marks(painter, area, item, placed)
        right = self._paint_probability(painter, area, item, placed)
        painter.setFont(theme().font("lead", bold=item.name in self._list.proposed or item.name in self._list.chosen))
        painter.setPen(theme().color("text"))
        words = painter.fontMetrics().elidedText(item.name, Qt.TextElideMode.ElideRight, right - left - 8)
        name = placed(QRect(left, area.top(), right - left, area.height()))
        painter.drawText(name, Qt.AlignmentFlag.AlignVCenter, words)
        painter.end()
        return picture

    def _paint_ground(self, painter: QPainter, area: QRect, item: LabelClass, *, lit: bool, focused: bool) -> None:
        now = theme()
        ground: QColor | None = None
        outline: QPen | Qt.PenStyle = Qt.PenStyle.NoPen
        if item.name in self._list.proposed:
            ground = now.color("accent_soft")
        if lit and ground is None:
            ground = now.color("hover")
        if item.name in self._list.chosen:
            outline = QPen(now.color("accent"), 1.6)
        if focused:
            outline = QPen(now.color("accent"), 2)
        painter.setBrush(Qt.BrushStyle.NoBrush if ground is None else ground)
        painter.setPen(outline)
        painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), 8, 8)

    def _paint_marks(self, painter: QPainter, area: QRect, item: LabelClass, placed: Mirror) -> int:
        """Key cap and class mark (a check box in multiple choice); returns where the name begins."""
        left = area.left() + _PAD
        if item.key:
            cap = QRectF(left, area.center().y() - HEIGHT / 2 + 1, key_width(item.key), HEIGHT)
            paint_key(painter, placed(cap), item.key.upper())
        left += HEIGHT + 10
        color = QColor(item.color)
        swatch = placed(QRectF(left, area.center().y() - 6, SIDE, SIDE))
        chosen = item.name in self._list.chosen
        if self._list.multiple or chosen:
            painter.setPen(QPen(edge_of(color), 1.6))
            painter.setBrush(color if chosen else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(swatch, 3.5, 3.5)
        else:
            paint_class_mark(painter, swatch, item.color)
        if chosen:
            painter.setPen(QPen(readable_on(color), 2))
            middle = swatch.center()
            painter.drawPolyline([middle + p for p in _TICK])
        return left + SIDE + 10

    def _paint_probability(self, painter: QPainter, area: QRect, item: LabelClass, placed: Mirror) -> int:
        """Figure and bar at the right end; returns where they begin."""
        probability = self._list.probabilities.get(item.name)
        if probability is None:
            return area.right() - _PAD
        now, width = theme(), _BAR
        left = area.right() - _PAD - width
        painter.setFont(now.font("small"))
        painter.setPen(now.color("text" if probability >= 0.1 else "muted"))
        top = area.top() + area.height() // 2 - 15
        painter.drawText(placed(QRect(left, top, width, 17)), Qt.AlignmentFlag.AlignRight, shown_share(probability))
        bar = QRectF(left, top + 20, width, 4)
        part = QRectF(bar.left(), bar.top(), max(2.0, bar.width() * probability), 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(now.color("track"))
        painter.drawRoundedRect(placed(bar), 2, 2)
        painter.setBrush(QColor(item.color))
        painter.drawRoundedRect(placed(part), 2, 2)
        return left


def shown_share(probability: float) -> str:
    """A probability in per cent that never claims certainty it does not have."""
    if 0 < probability < 0.01:
        return left_to_right("<1%")
    return left_to_right(">99%") if 0.99 < probability < 1 else fill("{0:.0%}", probability)
