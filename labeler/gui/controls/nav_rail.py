"""The rail on the left: where one can go, and what is always at hand."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QVBoxLayout, QWidget

from labeler.gui.language import translated
from labeler.gui.theme.icons import icon_pixmap
from labeler.gui.theme.theme import theme
from labeler.workbench.commands import BY_ID, Keymap

WIDTH = 84
PLACES = ("label", "review", "explore", "model", "data", "export")
_OBJECT_NAMES = {place: f"nav{place.capitalize()}" for place in PLACES}


class NavRail(QFrame):
    """Buttons `navLabel` … `navExport` (contract), and help, the keys and a menu at the foot."""

    command_chosen = Signal(str)

    def __init__(self, keymap: Keymap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("navRail")
        self.setFixedWidth(WIDTH)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, RailButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 12, 8, 10)
        column.setSpacing(4)
        for place in PLACES:
            button = self._button(f"go-{place}", place)
            button.setObjectName(_OBJECT_NAMES[place])
            button.setCheckable(True)
            self._group.addButton(button)
            self._buttons[place] = button
            column.addWidget(button)
        column.addStretch(1)
        self.help_button = self._button("help", "help", self.tr("Help"))
        self.keys_button = self._button("keys", "keyboard", self.tr("Keys"))
        self.menu_button = self._button("palette", "menu", self.tr("Menu"))
        for button in (self.help_button, self.keys_button, self.menu_button):
            column.addWidget(button)
        self.show_keys(keymap)

    def show_keys(self, keymap: Keymap) -> None:
        """The tooltips teach the keys."""
        for button in self.findChildren(RailButton):
            command = BY_ID[str(button.property("command"))]
            button.setToolTip(
                f"{translated(command.title)}: {translated(command.help)}  ({', '.join(keymap.of(command.id))})"
            )

    def show_place(self, place: str) -> None:
        self._buttons[place].setChecked(True)

    def _button(self, command: str, icon: str, words: str | None = None) -> RailButton:
        button = RailButton(icon, words or translated(BY_ID[command].title))
        button.setProperty("command", command)
        button.clicked.connect(self._on_clicked)
        return button

    def _on_clicked(self) -> None:
        self.command_chosen.emit(str(self.sender().property("command")))


class RailButton(QAbstractButton):
    """An icon over a word."""

    def __init__(self, icon: str, words: str) -> None:
        super().__init__()
        self._icon = icon
        self.setText(words)
        self.setAccessibleName(words)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(WIDTH - 16, 54)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()

    def leaveEvent(self, event: object) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(now.color("surface" if self.isChecked() else "hover"))
            painter.drawRoundedRect(area, 9, 9)
        if self.hasFocus():
            painter.setPen(QPen(now.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area, 9, 9)
        color = now.color("accent_text" if self.isChecked() else "muted")
        pixmap = icon_pixmap(self._icon, 21, color, self.devicePixelRatioF())
        painter.drawPixmap((self.width() - 21) // 2, 9, pixmap)
        painter.setPen(color)
        painter.setFont(now.font("caption", bold=self.isChecked()))
        words = QRectF(0, 32, self.width(), 16)
        painter.drawText(words, Qt.AlignmentFlag.AlignHCenter, self.text())
