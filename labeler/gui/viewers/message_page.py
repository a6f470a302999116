"""What stands where a sample would stand: loading, broken, waiting, finished. Designed, not left over."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from labeler.gui.controls.icon_label import IconLabel
from labeler.gui.controls.labels import label

_WIDEST = 520


class MessagePage(QWidget):
    """An icon, a headline, a sentence and at most a few things to do."""

    action_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconLabel(side=40)
        self._title = label("", "title", bold=True)
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title.setWordWrap(True)
        self._text = label("", "lead", role="muted", wrap=True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(10)
        column.addStretch(4)
        column.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._title)
        column.addWidget(self._text, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(8)
        column.addLayout(self._buttons)
        column.addStretch(5)

    def show_message(
        self, icon: str, title: str, text: str, actions: tuple[tuple[str, str], ...] = (), color: str = "muted"
    ) -> None:
        """`actions` are (command id, words); the first is the one to take."""
        self._icon.show_icon(icon, color)
        self._title.setText(title)
        self._text.setText(text)
        self._fit_text()
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self._show_actions(actions)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit_text()

    def _fit_text(self) -> None:
        """A wrapped label in the middle has to be told its size."""
        width = max(160, min(_WIDEST, self.width() - 64))
        self._text.setFixedSize(width, max(0, self._text.heightForWidth(width)))

    def press(self, command: str) -> None:
        """Do what one of its buttons does."""
        self._actions[command].click()

    def text(self) -> str:
        return f"{self._title.text()} {self._text.text()}"

    def _show_actions(self, actions: tuple[tuple[str, str], ...]) -> None:
        while (item := self._buttons.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._actions: dict[str, QPushButton] = {}
        self._buttons.addStretch(1)
        for position, (command, words) in enumerate(actions):
            button = QPushButton(words)
            button.setProperty("role", "primary" if position == 0 else "")
            button.clicked.connect(partial(self.action_chosen.emit, command))
            self._actions[command] = button
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
