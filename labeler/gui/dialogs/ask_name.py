"""Who labels? Asked once, remembered, written beside each answer."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from labeler.gui.controls.labels import label
from labeler.gui.dialogs.overlay import Overlay


class AskName(Overlay):
    given = Signal(str)

    def __init__(self, parent: QWidget, guess: str) -> None:
        super().__init__(parent, width=460, height=236)
        self.setObjectName("askName")
        self._name = QLineEdit(guess)
        self._name.setObjectName("annotatorName")
        self._name.setMaxLength(200)
        self._name.setAccessibleName(self.tr("Your name"))
        self._name.selectAll()
        self._go = QPushButton(self.tr("Start labeling"))
        self._go.setProperty("role", "primary")
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._go)
        self.body.addWidget(label(self.tr("Who labels?"), "title", bold=True))
        words = self.tr(
            "Your name is written beside each of your answers, so that several people can be compared later."
        )
        self.body.addWidget(label(words, role="muted", wrap=True))
        self.body.addWidget(self._name)
        self.body.addStretch(1)
        self.body.addLayout(foot)
        self._name.textChanged.connect(self._on_changed)
        self._name.returnPressed.connect(self._on_given)
        self._go.clicked.connect(self._on_given)
        self._on_changed()

    def open_over(self) -> None:
        super().open_over()
        self._name.setFocus(Qt.FocusReason.PopupFocusReason)

    @Slot()
    def _on_changed(self) -> None:
        self._go.setEnabled(bool(self._name.text().strip()))

    @Slot()
    def _on_given(self) -> None:
        if self._name.text().strip():
            name = self._name.text().strip()
            self.close_over()
            self.given.emit(name)
