"""A button for a command: icon, words, and the key that does the same."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton

from labeler.gui.controls.key_cap import HEIGHT, key_width, paint_key
from labeler.gui.controls.mirror import Mirror
from labeler.gui.language import translated
from labeler.gui.theme.icons import icon_pixmap
from labeler.gui.theme.theme import theme
from labeler.workbench.commands import BY_ID

_ICON = 16
_PAD = 10


class ActionButton(QPushButton):
    """Built from the command table; a mouse click leaves the focus on the sample."""

    def __init__(self, command: str, key: str, icon: str = "", *, words: str | None = None, role: str = "") -> None:
        super().__init__(translated(BY_ID[command].title) if words is None else words)
        self.command = command
        self._icon = icon
        self.setProperty("role", role)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.text() or translated(BY_ID[command].title))
        self.setAccessibleDescription(translated(BY_ID[command].help))
        self.show_key(key)

    def show_key(self, key: str) -> None:
        """The key that does the same."""
        self._key = key
        self.setToolTip(f"{translated(BY_ID[self.command].help)}  ({key})")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.text())
        icon = _ICON + 7 if self._icon else 0
        return QSize(2 * _PAD + icon + words + 8 + key_width(self._key) + 4, 34)

    def minimumSizeHint(self) -> QSize:
        return QSize(2 * _PAD + (_ICON if self._icon else 30) + 8 + key_width(self._key), 34)

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QPainter(self)
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        now, left, placed = theme(), _PAD, Mirror(self, self.rect())
        on_accent = self.property("role") == "primary" and self.isEnabled()
        color = "faint" if not self.isEnabled() else "on_accent" if on_accent else "text"
        if self.isChecked():
            color = "accent_text"
        if self._icon:
            pixmap = icon_pixmap(self._icon, _ICON, now.color(color), self.devicePixelRatioF())
            painter.drawPixmap(placed(QRectF(left, (self.height() - _ICON) // 2, _ICON, _ICON)).topLeft(), pixmap)
            left += _ICON + 7
        cap = key_width(self._key)
        right = self.width() - _PAD + 2 - cap
        painter.setPen(now.color(color))
        painter.setFont(now.font("body", bold=on_accent))
        words = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, right - left - 6)
        painter.drawText(placed(QRectF(left, 0, right - left - 6, self.height())), Qt.AlignmentFlag.AlignVCenter, words)
        if self.isEnabled():
            area = QRectF(right, (self.height() - HEIGHT) / 2, cap, HEIGHT)
            paint_key(painter, placed(area), self._key, bright=on_accent)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the focused button too, as people expect of a form."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)
