"""Calm words over the work: one notice at a time, repeated failures counted instead of piled up."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from labeler.gui.controls.icon_label import IconLabel
from labeler.gui.controls.labels import label
from labeler.gui.language import translated
from labeler.gui.theme.icons import set_icon

_ICONS = {"info": ("info", "accent_text"), "warning": ("alert", "warn"), "error": ("alert", "danger")}
_ROLES = {"info": "info", "warning": "warn", "error": "danger"}


class NoticeBar(QFrame):
    """Hidden until there is something to say. `action_chosen` and `other_chosen` when its buttons are pressed."""

    action_chosen = Signal()
    other_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("noticeBar")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._said = ("", "", "")
        self._times = 0
        self._icon = IconLabel()
        self._title = label("", bold=True)
        self._text = label("", wrap=True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._action = QPushButton()
        self._action.clicked.connect(self.action_chosen)
        self._other = QPushButton()
        self._other.setProperty("role", "quiet")
        self._other.clicked.connect(self.other_chosen)
        self._close = QPushButton()
        self._close.setProperty("role", "quiet")
        self._close.setAccessibleName(self.tr("Dismiss"))
        set_icon(self._close, "close", "muted", 14)
        self._close.clicked.connect(self.hide)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._text)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 8, 8)
        row.setSpacing(12)
        row.addWidget(self._icon)
        row.addLayout(words, 1)
        row.addWidget(self._other)
        row.addWidget(self._action)
        row.addWidget(self._close)
        self.hide()

    def say(
        self, kind: str, title: str, text: str, action: str = "", other: str = "", *, dismissible: bool = True
    ) -> None:
        """Show this instead of what was there; the same again only counts up."""
        same = self.isVisible() and self._said == (kind, title, text)
        self._times = self._times + 1 if same else 1
        self._said = (kind, title, text)
        self.setProperty("role", _ROLES.get(kind, "info"))
        self.style().unpolish(self)
        self.style().polish(self)
        name, color = _ICONS.get(kind, _ICONS["info"])
        self._icon.show_icon(name, color)
        title, text = translated(title), translated(text)
        self._title.setText(title if self._times == 1 else self.tr("{0} ({1} times)").format(title, self._times))
        self._title.setVisible(bool(title))
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self._other.setText(other)
        self._other.setVisible(bool(other))
        self._close.setVisible(dismissible)
        self.setAccessibleName(f"{title}. {text}")
        self.show()

    def text(self) -> str:
        """What it says now; empty when hidden."""
        return f"{self._said[1]} {self._said[2]}".strip() if not self.isHidden() else ""
