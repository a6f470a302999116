"""An honest page for a view that is not built yet: what it will hold, and what to use today."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from labeler.gui.controls.icon_label import IconLabel
from labeler.gui.controls.labels import label
from labeler.gui.controls.page import Page, card


class SoonView(Page):
    command_chosen = Signal(str)

    def __init__(
        self,
        icon: str,
        title: str,
        sentence: str,
        holds: Sequence[str],
        today: str,
        action: tuple[str, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, sentence, parent)
        picture = IconLabel(icon, "accent_text", 44)
        words = QVBoxLayout()
        words.setSpacing(7)
        for each in holds:
            words.addWidget(label(f"·  {each}", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.column.addWidget(card(self.tr("What will be here"), row))
        command, said = action
        button = QPushButton(said)
        button.setProperty("role", "primary")
        button.clicked.connect(partial(self.command_chosen.emit, command))
        now = QHBoxLayout()
        now.addWidget(label(today, wrap=True), 1)
        now.addWidget(button)
        self.column.addWidget(card(self.tr("What to use today"), now))
        self.column.addStretch(1)
