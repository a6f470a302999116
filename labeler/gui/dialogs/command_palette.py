"""Ctrl+K: type what you want to do. Commands, and classes as answers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QStyledItemDelegate, QWidget

from labeler.gui.controls.key_cap import HEIGHT, key_width, paint_key
from labeler.gui.controls.mirror import Mirror
from labeler.gui.dialogs.overlay import Overlay
from labeler.gui.language import translated
from labeler.gui.theme.theme import theme
from labeler.workbench.commands import COMMANDS, Keymap

_ROW = 38
_ID = Qt.ItemDataRole.UserRole
_HELP = Qt.ItemDataRole.UserRole.value + 1
_KEY = Qt.ItemDataRole.UserRole.value + 2


class CommandPalette(Overlay):
    command_chosen = Signal(str)
    class_chosen = Signal(str)

    def __init__(self, parent: QWidget, keymap: Keymap, classes: Sequence[str]) -> None:
        super().__init__(parent, width=600, height=420, top_share=0.25)
        self.setObjectName("commandPalette")
        self._field = QLineEdit()
        self._field.setPlaceholderText(self.tr("What do you want to do?"))
        self._field.setAccessibleName(self.tr("Find a command"))
        self._field.installEventFilter(self)
        self._list = QListWidget()
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setItemDelegate(_PaletteDelegate(self._list))
        self._list.setAccessibleName(self.tr("Commands"))
        self.body.setContentsMargins(12, 12, 12, 12)
        self.body.addWidget(self._field)
        self.body.addWidget(self._list, 1)
        for command in COMMANDS:
            if command.id != "palette":
                self._add(command.id, translated(command.title), translated(command.help), keymap.first(command.id))
        for name in classes:
            self._add(f"class:{name}", self.tr("Answer “{0}”").format(name), "", "")
        self._field.textChanged.connect(self._on_changed)
        self._list.itemClicked.connect(self._choose)
        self._list.setCurrentRow(0)

    def open_over(self) -> None:
        super().open_over()
        self._field.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self._move(1 if event.key() == Qt.Key.Key_Down else -1)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if self._list.currentItem() is not None and not event.isAutoRepeat():
                    self._choose(self._list.currentItem())
                return True
        return super().eventFilter(watched, event)

    def _add(self, identity: str, title: str, words: str, key: str) -> None:
        item = QListWidgetItem(title, self._list)
        item.setData(_ID, identity)
        item.setData(_HELP, words)
        item.setData(_KEY, key)
        item.setSizeHint(QSize(100, _ROW))

    def _move(self, step: int) -> None:
        row = self._list.currentRow() + step
        while 0 <= row < self._list.count():
            if not self._list.isRowHidden(row):
                self._list.setCurrentRow(row)
                return
            row += step

    @Slot(str)
    def _on_changed(self, typed: str) -> None:
        """Every word typed must occur in the title or the help."""
        words = typed.casefold().split()
        first = None
        for row in range(self._list.count()):
            item = self._list.item(row)
            said = f"{item.text()} {item.data(_HELP)}".casefold()
            hidden = not all(word in said for word in words)
            self._list.setRowHidden(row, hidden)
            begins = bool(words) and item.text().casefold().startswith(words[0])
            if not hidden and (first is None or (begins and not self._begins(first, words))):
                first = row
        self._list.setCurrentRow(-1 if first is None else first)

    def _begins(self, row: int, words: list[str]) -> bool:
        return self._list.item(row).text().casefold().startswith(words[0])

    @Slot(QListWidgetItem)
    def _choose(self, item: QListWidgetItem) -> None:
        identity = str(item.data(_ID))
        self.close_over()
        if identity.startswith("class:"):
            self.class_chosen.emit(identity.removeprefix("class:"))
        else:
            self.command_chosen.emit(identity)


class _PaletteDelegate(QStyledItemDelegate):
    def paint(self, painter: QPainter, option, index) -> None:  # type: ignore[no-untyped-def]  # fields missing in stubs
        now = theme()
        area: QRect = option.rect.adjusted(2, 1, -2, -1)
        placed = Mirror(option.widget, area)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.row() == option.widget.currentRow():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(now.color("accent_soft"))
            painter.drawRoundedRect(area, 7, 7)
        key = str(index.data(_KEY))
        right = area.right() - 12
        if key:
            right -= key_width(key)
            cap = QRect(right, area.center().y() - HEIGHT // 2, key_width(key), HEIGHT)
            paint_key(painter, placed(cap), key)
        painter.setPen(now.color("text"))
        painter.setFont(now.font("lead"))
        title = str(index.data())
        width = painter.fontMetrics().horizontalAdvance(title)
        line = area.adjusted(12, 0, 0, 0)
        painter.drawText(
            placed(QRect(line.left(), line.top(), width + 2, line.height())), Qt.AlignmentFlag.AlignVCenter, title
        )
        painter.setPen(now.color("muted"))
        painter.setFont(now.font("small"))
        left = line.left() + width + 14
        words = painter.fontMetrics().elidedText(str(index.data(_HELP)), Qt.TextElideMode.ElideRight, right - left - 12)
        beside = placed(QRect(left, area.top() + 1, right - left, area.height()))
        painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter, words)
        painter.restore()
