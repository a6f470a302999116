"""About: the version, where the log is, and every package labeler is made of with its licence; all of it to copy."""

from __future__ import annotations

import platform

from PySide6.QtCore import Qt, Slot, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from labeler import __version__
from labeler.gui.controls.icon_label import IconLabel
from labeler.gui.controls.key_cap import KeyCap
from labeler.gui.controls.labels import label
from labeler.gui.controls.rows_table import RowsTable
from labeler.gui.dialogs.overlay import Overlay
from labeler.workbench.components import as_text, components
from labeler.workbench.log_file import log_folder
from labeler.workbench.preferences import config_file


class AboutSheet(Overlay):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, width=760, height=580)
        self.setObjectName("aboutSheet")
        self.setAccessibleName(self.tr("About labeler"))
        self._made_of = components()
        self._copy = QPushButton(self.tr("Copy all of this"))
        self._copy.setObjectName("copyAbout")
        self._copy.clicked.connect(self._on_copy_clicked)
        heads = (self.tr("Package"), self.tr("Version"), self.tr("Licence"))
        self.table = RowsTable(heads, self.tr("What labeler is made of"), wide=2)
        self.table.setObjectName("componentList")
        self.table.show_rows([(one.name, one.version, one.licence) for one in self._made_of])
        self.first_field = self._copy
        self._build()

    def text(self) -> str:
        """What the copy button copies: no data of any project."""
        lines = [self._versions(), *(f"{name}: {value}" for name, value in self._places()), "", as_text(self._made_of)]
        return "\n".join(lines)

    def _versions(self) -> str:
        return f"labeler {__version__}, Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}"

    def _places(self) -> tuple[tuple[str, str], ...]:
        return (self.tr("Log"), str(log_folder())), (self.tr("Settings"), str(config_file()))

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(f"labeler {__version__}", "title", bold=True))
        words.addWidget(label(self.tr("Apache License 2.0. Nothing leaves this computer."), role="muted"))
        words.addWidget(label(self._versions().partition(", ")[2], "small", role="muted", wrap=True))
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(IconLabel("app", "accent", 44), 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        head.addWidget(KeyCap("Esc"), 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        for name, value in self._places():
            place = label(f"{name}: {value}", "small", wrap=True)
            place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.body.addWidget(place)
        self.body.addWidget(label(self.tr("What labeler is made of"), bold=True))
        if not self._made_of:
            said = self.tr("The licences of the packages are not known to this installation.")
            self.body.addWidget(label(said, role="muted", wrap=True))
        self.body.addWidget(self.table, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._copy)
        self.body.addLayout(foot)

    @Slot()
    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self.text())
        self._copy.setText(self.tr("Copied"))
