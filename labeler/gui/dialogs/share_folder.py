"""Which folder labels are exchanged through."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from labeler.gui.controls.labels import label
from labeler.gui.dialogs.overlay import Overlay


class ShareSheet(Overlay):
    """`chosen` with the folder."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, width=620, height=300)
        self.setObjectName("shareSheet")
        self.setAccessibleName(self.tr("Exchange through a folder"))
        self.place = QLineEdit()
        self.place.setObjectName("sharePlace")
        self.place.setAccessibleName(self.tr("Folder to exchange through"))
        self.place.setPlaceholderText(self.tr("A folder on a shared drive, or one that is synchronised"))
        choose = QPushButton(self.tr("Choose …"))
        choose.clicked.connect(self._on_choose_clicked)
        line = QHBoxLayout()
        line.addWidget(self.place, 1)
        line.addWidget(choose)
        words = self.tr(
            "Your labels go into the folder, those of the others come out of it. The project itself stays on this "
            "computer, where nothing can get between its files; what lies in the folder is never changed again."
        )
        self.body.addWidget(label(self.tr("Exchange through a folder"), "title", bold=True))
        self.body.addWidget(label(words, role="muted", wrap=True))
        self.body.addSpacing(6)
        self.body.addLayout(line)
        self.body.addStretch(1)
        self.body.addLayout(self._foot())
        self.place.textChanged.connect(self._on_text_changed)
        self.place.returnPressed.connect(self._on_go_clicked)
        self._on_text_changed("")
        self.first_field = self.place

    def _foot(self) -> QHBoxLayout:
        self._go = QPushButton(self.tr("Exchange"))
        self._go.setObjectName("shareButton")
        self._go.clicked.connect(self._on_go_clicked)
        return self.foot(self._go)

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        self._go.setEnabled(bool(text.strip()))

    @Slot()
    def _on_choose_clicked(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("A folder that all of you see"), self.place.text())
        if chosen:
            self.place.setText(chosen)

    @Slot()
    def _on_go_clicked(self) -> None:
        if self._go.isEnabled():
            self.close_over()
            self.chosen.emit(Path(self.place.text().strip()).expanduser())
