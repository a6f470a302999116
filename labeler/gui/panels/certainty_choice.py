"""How sure the annotator is of the next answer. Nothing chosen means nothing said."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from labeler.domain.label_event import Certainty


class CertaintyChoice(QFrame):
    """Three words, at most one of them chosen; it falls back to none with each new question."""

    def __init__(self, keys: dict[Certainty, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("certaintyChoice")
        self._buttons: dict[Certainty, QPushButton] = {}
        self.setProperty("role", "well")
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(4)
        words = {
            Certainty.SURE: self.tr("Sure"),
            Certainty.UNSURE: self.tr("Unsure"),
            Certainty.CANNOT_TELL: self.tr("Cannot tell"),
        }
        for certainty, said in words.items():
            button = QPushButton(said)
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setProperty("role", "quiet")
            button.setToolTip(self.tr("{0}: holds for this answer  ({1})").format(said, keys[certainty]))
            button.clicked.connect(self._on_clicked)
            button.setProperty("certainty", certainty.value)
            self._buttons[certainty] = button
            row.addWidget(button, 1)

    @property
    def chosen(self) -> Certainty | None:
        return next((certainty for certainty, button in self._buttons.items() if button.isChecked()), None)

    def choose(self, certainty: Certainty | None) -> None:
        for each, button in self._buttons.items():
            if button.isChecked() != (each is certainty):
                button.setChecked(each is certainty)

    def toggle(self, certainty: Certainty) -> None:
        self.choose(None if self.chosen is certainty else certainty)

    @Slot()
    def _on_clicked(self) -> None:
        clicked = self.sender()
        for button in self._buttons.values():
            if button is not clicked:
                button.setChecked(False)
