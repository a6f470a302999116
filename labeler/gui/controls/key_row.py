"""A command with its keys as a row of the key sheet: Enter, then the new key; Delete for the default one."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from labeler.gui.controls.key_cap import HEIGHT, key_width, paint_key
from labeler.gui.controls.mirror import Mirror
from labeler.gui.keys import key_text, shown_key
from labeler.gui.language import translated
from labeler.gui.theme.theme import theme
from labeler.workbench.commands import Command

_ROW = 27
_PAD = 6
_MOVES = {
    Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1), Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0),
}  # fmt: skip


class KeyRow(QAbstractButton):
    """`key_pressed` with what was pressed while it asked for a key; `default_wanted`; `moved` by an arrow (x, y)."""

    key_pressed = Signal(str, str)
    default_wanted = Signal(str)
    moved = Signal(int, int)

    def __init__(self, command: Command) -> None:
        super().__init__()
        self.command = command
        self._keys: tuple[str, ...] = ()
        self._changed = False
        self._asks = False
        self.setText(translated(command.title))
        self.setToolTip(translated(command.help))
        self.setObjectName(f"key-{command.id}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._ask)

    @property
    def keys(self) -> tuple[str, ...]:
        return self._keys

    @property
    def asks(self) -> bool:
        """Whether the next key pressed becomes the command's."""
        return self._asks

    def show_keys(self, keys: tuple[str, ...], *, changed: bool) -> None:
        self._keys = keys
        self._changed = changed
        self.setAccessibleName(f"{self.text()}: {', '.join(self._keys)}")
        words = self.tr("your own key, the default is {0}").format(", ".join(self.command.keys)) if changed else ""
        self.setAccessibleDescription(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, theme().scaled(_ROW))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()
        if self._asks:
            self._take(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if not event.isAutoRepeat():
                self._ask()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.default_wanted.emit(self.command.id)
        elif event.key() in _MOVES:
            self.moved.emit(*_MOVES[Qt.Key(event.key())])
        else:
            event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._stop()
        super().focusOutEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()

    def leaveEvent(self, event: object) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self._asks or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(now.color("accent_soft" if self._asks else "hover"))
            painter.drawRoundedRect(area, 5, 5)
        if self.hasFocus():
            painter.setPen(QPen(now.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area, 5, 5)
        right = float(self.width() - _PAD)
        if self._asks:
            self._paint_words(painter, self.tr("press its new key"), right, "accent_text")
            return
        # Return and keypad Enter look alike on a cap.
        for key in reversed(list(dict.fromkeys(shown_key(key) for key in self._keys))):
            width = key_width(key)
            cap = QRectF(right - width, (self.height() - HEIGHT) / 2, width, HEIGHT)
            paint_key(painter, Mirror(self, self.rect())(cap), key)
            right -= width + 4
        self._paint_words(painter, self.text(), right - 4, "accent_text" if self._changed else "text")

    def _paint_words(self, painter: QPainter, words: str, right: float, color: str) -> None:
        painter.setFont(theme().font("body", bold=self._changed or self._asks))
        painter.setPen(theme().color(color))
        room = int(right - _PAD)
        words = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
        area = Mirror(self, self.rect())(QRectF(_PAD, 0, room, self.height()))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, words)

    def _ask(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._asks = True
        self.setAccessibleDescription(self.tr("press its new key, or Escape to leave it"))
        self.update()

    def _stop(self) -> None:
        if self._asks:
            self._asks = False
            self.show_keys(self._keys, changed=self._changed)

    def _take(self, event: QKeyEvent) -> None:
        pressed = key_text(event)
        if not pressed or event.isAutoRepeat():
            return
        self._stop()
        if pressed != "Esc":
            self.key_pressed.emit(self.command.id, pressed)
