"""Work for others: who gets how much of it, what comes along, and where the packets go."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from labeler.domain.listed import listed
from labeler.gui.controls.labels import label
from labeler.gui.dialogs.overlay import Overlay
from labeler.workbench.handing_out import HandOut


class HandOutSheet(Overlay):
    """`chosen` with the place for the packets and what goes into them."""

    chosen = Signal(object, object)

    def __init__(self, parent: QWidget, place: Path, *, has_files: bool, encrypted: bool = False) -> None:
        super().__init__(parent, width=620, height=510)
        self.setObjectName("handOutSheet")
        self.setAccessibleName(self.tr("Hand out work"))
        self.names = QLineEdit()
        self.names.setObjectName("handOutNames")
        self.names.setPlaceholderText(self.tr("Anna, Ben"))
        self.share = _percents(100, (1, 2, 5, 10, 20, 25, 33, 50, 75, 100))
        self.overlap = _percents(0, (0, 5, 10, 20, 30, 50, 100))
        self.blind = QCheckBox(self.tr("Without the labels given so far"))
        self.everything = QCheckBox(self.tr("Labeled samples too, for second opinions"))
        self.content = QCheckBox(self.tr("With the image files, for somebody who has no copy of them"))
        self.content.setChecked(has_files)
        self.content.setVisible(has_files)
        self.passphrase = QLineEdit()
        self.passphrase.setObjectName("handOutPassphrase")
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        needed, free = self.tr("Needed: the project is encrypted"), self.tr("None: whoever gets the file can read it")
        self.passphrase.setPlaceholderText(needed if encrypted else free)
        self._must_encrypt = encrypted
        self.place = QLineEdit(str(place))
        self.place.setObjectName("handOutPlace")
        self.place.setAccessibleName(self.tr("Folder for the files"))
        self._problem = label("", "small", role="danger", wrap=True)
        self._problem.hide()
        words = self.tr(
            "Each person gets one file with samples, classes and guidelines, opens it in labeler on any computer, and "
            "sends back a file with the labels."
        )
        self.body.addWidget(label(self.tr("Hand out work"), "title", bold=True))
        self.body.addWidget(label(words, role="muted", wrap=True))
        self.body.addSpacing(6)
        self.body.addLayout(self._form())
        self.body.addStretch(1)
        self.body.addWidget(self._problem)
        self.body.addLayout(self._foot())
        self.names.textChanged.connect(self._on_names_changed)
        self._on_names_changed()
        self.first_field = self.names

    def wanted(self) -> HandOut:
        return HandOut(
            annotators=self._people(),
            share=self.share.currentData() / 100,
            overlap=self.overlap.currentData() / 100,
            everything=self.everything.isChecked(),
            blind=self.blind.isChecked(),
            content=self.content.isChecked(),
            passphrase=self.passphrase.text() or None,
        )

    def _people(self) -> tuple[str, ...]:
        return listed(self.names.text())

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        choose = QPushButton(self.tr("Choose …"))
        choose.clicked.connect(self._on_choose_clicked)
        place = QHBoxLayout()
        place.setSpacing(8)
        place.addWidget(self.place, 1)
        place.addWidget(choose)
        form.addRow(self.tr("For whom"), self.names)
        form.addRow(self.tr("Of the samples"), self.share)
        form.addRow(self.tr("Everyone gets"), self.overlap)
        for box in (self.blind, self.everything, self.content):
            form.addRow("", box)
        form.addRow(self.tr("Passphrase"), self.passphrase)
        form.addRow(self.tr("Into the folder"), place)
        return form

    def _foot(self) -> QHBoxLayout:
        self._go = QPushButton(self.tr("Write the packets"))
        self._go.setObjectName("handOutButton")
        self._go.clicked.connect(self._on_go_clicked)
        return self.foot(self._go)

    @Slot()
    def _on_names_changed(self) -> None:
        """A common part means something from two people on."""
        self.overlap.setEnabled(len(self._people()) > 1)

    @Slot()
    def _on_choose_clicked(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder for the packets"), self.place.text())
        if chosen:
            self.place.setText(chosen)

    @Slot()
    def _on_go_clicked(self) -> None:
        folder = Path(self.place.text().strip()).expanduser()
        if not folder.is_dir():
            self._problem.setText(self.tr("{0} is not a folder; choose one that is there").format(folder))
            self._problem.show()
            return
        if self._must_encrypt and not self.passphrase.text():
            self._problem.setText(self.tr("The project is encrypted; give its packets a passphrase too"))
            self._problem.show()
            return
        self.chosen.emit(folder, self.wanted())
        self.close_over()


def _percents(chosen: int, offered: tuple[int, ...]) -> QComboBox:
    box = QComboBox()
    for percent in offered:
        box.addItem(f"{percent} %", percent)
    box.setCurrentIndex(offered.index(chosen))
    return box
