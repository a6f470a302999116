"""The last answers as a strip: what was said of what, one click to go back."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from labeler.gui.controls.class_mark import paint_class_mark
from labeler.gui.controls.labels import tip
from labeler.gui.theme.icons import icon_pixmap
from labeler.gui.theme.theme import theme
from labeler.workbench.state import HistoryEntry

THUMB = 36
_KEPT_THUMBS = 64
_WIDTH, _HEIGHT = 148, 50
# Entries drawn and kept: those in sight in a few looks each.
_PICTURES = 64


class HistoryStrip(QListWidget):
    """Object name `historyStrip` (contract); newest first, each item's text is the answer."""

    row_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("historyStrip")
        self.setAccessibleName(self.tr("Last answers"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setSpacing(2)
        self.setFixedHeight(_HEIGHT + 6)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setItemDelegate(_EntryDelegate(self))
        self.entries: tuple[HistoryEntry, ...] = ()
        self.colors: Mapping[str, str] = {}
        self.shown_row: int | None = None
        self._thumbs: OrderedDict[str, QPixmap] = OrderedDict()
        self.itemClicked.connect(self._on_item_clicked)
        theme().changed.connect(self._on_theme_changed)

    def keep_thumbnail(self, uid: str, thumbnail: QPixmap | None) -> None:
        if thumbnail is not None:
            self._thumbs[uid] = thumbnail
            while len(self._thumbs) > _KEPT_THUMBS:
                self._thumbs.popitem(last=False)

    def thumbnail(self, uid: str) -> QPixmap | None:
        return self._thumbs.get(uid)

    def show_entries(self, entries: Sequence[HistoryEntry], colors: Mapping[str, str]) -> None:
        """Items are reused: this runs after each answer."""
        self.entries, self.colors = tuple(entries), colors
        while self.count() > len(self.entries):
            self.takeItem(self.count() - 1)
        while self.count() < len(self.entries):
            QListWidgetItem(self).setSizeHint(QSize(_WIDTH, _HEIGHT))
        for position, entry in enumerate(self.entries):
            item = self.item(position)
            if item.text() != self.said(entry):
                item.setText(self.said(entry))
            item.setToolTip(tip(f"{self.said(entry)} · {entry.summary}"))
        self.viewport().update()

    def mark_shown(self, row: int | None) -> None:
        """The entry one looks back at."""
        if row != self.shown_row:
            self.shown_row = row
            self.viewport().update()

    def said(self, entry: HistoryEntry) -> str:
        return self.tr("skipped") if entry.skipped else ", ".join(entry.names) or self.tr("none")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentRow() >= 0:
            self.row_chosen.emit(self.entries[self.currentRow()].row)
        else:
            event.ignore()

    @Slot(QListWidgetItem)
    def _on_item_clicked(self, item: QListWidgetItem) -> None:
        self.row_chosen.emit(self.entries[self.row(item)].row)

    @Slot()
    def _on_theme_changed(self) -> None:
        self.viewport().update()


class _EntryDelegate(QStyledItemDelegate):
    """Each entry is drawn once for each look and kept as a picture: the strip is painted after every answer."""

    def __init__(self, strip: HistoryStrip) -> None:
        super().__init__(strip)
        self._strip = strip
        self._pictures: OrderedDict[tuple[object, ...], QPixmap] = OrderedDict()

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry = self._strip.entries[index.row()]
        state: QStyle.StateFlag = option.state
        focused = bool(state & QStyle.StateFlag.State_HasFocus) and self._strip.hasFocus()
        marked = focused or entry.row == self._strip.shown_row
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        ratio = painter.device().devicePixelRatioF()
        size: QSize = option.rect.size()
        thumbnail = self._strip.thumbnail(entry.uid)
        color = self._strip.colors.get(entry.names[0]) if entry.names else None
        look = (
            entry, color, marked, hovered, ratio, size.width(), size.height(), theme().scheme,
            thumbnail.cacheKey() if thumbnail is not None else None,
        )  # fmt: skip
        picture = self._pictures.get(look)
        if picture is None:
            picture = self._pictures[look] = self._drawn(entry, size, ratio, marked, hovered)
            while len(self._pictures) > _PICTURES:
                self._pictures.popitem(last=False)
        painter.drawPixmap(option.rect.topLeft(), picture)

    def _drawn(self, entry: HistoryEntry, size: QSize, ratio: float, marked: bool, hovered: bool) -> QPixmap:
        picture = QPixmap(size * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        area = QRect(0, 0, size.width(), size.height()).adjusted(1, 1, -3, -1)
        now = theme()
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(now.color("accent" if marked else "border"), 2 if marked else 1))
        painter.setBrush(now.color("hover" if hovered else "surface"))
        painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), 8, 8)
        left = self._paint_picture(painter, area, entry)
        self._paint_words(painter, area, entry, left)
        painter.end()
        return picture

    def _paint_picture(self, painter: QPainter, area: QRect, entry: HistoryEntry) -> int:
        thumbnail = self._strip.thumbnail(entry.uid)
        if thumbnail is None:
            return area.left() + 12
        side = THUMB
        painter.drawPixmap(area.left() + 6, area.top() + (area.height() - side) // 2, side, side, thumbnail)
        return area.left() + side + 14

    def _paint_words(self, painter: QPainter, area: QRect, entry: HistoryEntry, left: int) -> None:
        now = theme()
        color = self._strip.colors.get(entry.names[0]) if entry.names else None
        paint_class_mark(painter, QRectF(left - 1, area.top() + 11, 11, 11), color or "")
        right = area.right() - (22 if entry.flagged else 8)
        painter.setPen(now.color("text" if not entry.skipped else "muted"))
        painter.setFont(now.font("small", bold=not entry.skipped))
        self._line(painter, QRect(left + 15, area.top() + 7, right - left - 15, 18), self._strip.said(entry))
        painter.setPen(now.color("muted"))
        painter.setFont(now.font("caption"))
        self._line(painter, QRect(left, area.top() + 25, area.right() - 8 - left, 16), entry.summary)
        if entry.flagged:
            pixmap = icon_pixmap("flag", 13, now.color("warn"), painter.device().devicePixelRatioF())
            painter.drawPixmap(area.right() - 20, area.top() + 9, pixmap)

    def _line(self, painter: QPainter, area: QRect, words: str) -> None:
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, shown)
