"""The passphrase of an encrypted project or packet: asked for over the window, tried beside it, never kept."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from labeler.gui.controls.labels import label
from labeler.gui.dialogs.overlay import Overlay


class AskPassphrase(Overlay):
    """`given` with each one that is to be tried; `refuse` says why it was not the right one."""

    given = Signal(str)

    def __init__(self, parent: QWidget, name: str, words: str) -> None:
        super().__init__(parent, width=480, height=270)
        self.setObjectName("askPassphrase")
        self.setAccessibleName(self.tr("Passphrase"))
        self._passphrase = QLineEdit()
        self._passphrase.setObjectName("passphrase")
        self._passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self._passphrase.setAccessibleName(self.tr("Passphrase of {0}").format(name))
        self._problem = label("", "small", role="danger", wrap=True)
        self._problem.setObjectName("passphraseProblem")
        self._problem.hide()
        self._go = QPushButton(self.tr("Open"))
        self._go.setObjectName("unlockButton")
        self.body.addWidget(label(self.tr("{0} is encrypted").format(name), "title", bold=True))
        self.body.addWidget(label(words, role="muted", wrap=True))
        self.body.addWidget(self._passphrase)
        self.body.addWidget(self._problem)
        self.body.addStretch(1)
        self.body.addLayout(self.foot(self._go))
        self._passphrase.textChanged.connect(self._on_changed)
        self._passphrase.returnPressed.connect(self._on_given)
        self._go.clicked.connect(self._on_given)
        self._go.setEnabled(False)

    def open_over(self) -> None:
        super().open_over()
        self._passphrase.setFocus(Qt.FocusReason.PopupFocusReason)

    def refuse(self, words: str) -> None:
        self._problem.setText(words[:1].upper() + words[1:])
        self._problem.show()
        self._passphrase.setEnabled(True)
        self._passphrase.selectAll()
        self._passphrase.setFocus(Qt.FocusReason.OtherFocusReason)
        self._go.setEnabled(True)

    @Slot()
    def _on_changed(self) -> None:
        self._go.setEnabled(bool(self._passphrase.text()))

    @Slot()
    def _on_given(self) -> None:
        if self._passphrase.text():
            self._problem.hide()
            # One guess at a time: each takes half a second and 128 MB.
            self._passphrase.setEnabled(False)
            self._go.setEnabled(False)
            self.given.emit(self._passphrase.text())
