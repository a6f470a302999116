"""Why this sample was picked, in plain words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from labeler.gui.controls.icon_label import IconLabel
from labeler.gui.controls.labels import label, tip
from labeler.gui.language import translated


class WhyPanel(QFrame):
    """Object name `whyPanel` (contract)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("whyPanel")
        self.setProperty("role", "card")
        self._icon = IconLabel("spark", "accent_text", 20)
        self._words = label("", wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 4, 14, 4)
        row.setSpacing(12)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._words, 1)

    def show_why(self, words: str, *, is_audit: bool, looking_back: bool) -> None:
        name = "undo" if looking_back else "dice" if is_audit else "spark"
        self._icon.show_icon(name, "accent_text")
        if looking_back:
            words = words or self.tr("You came back to this one; a new answer replaces the old. Esc goes on.")
        shown = translated(words[:1].upper() + words[1:])
        self._words.setText(shown)
        self._words.setToolTip(tip(shown))
        self.setAccessibleName(self.tr("Why this one: {0}").format(shown))

    def text(self) -> str:
        return self._words.text()
