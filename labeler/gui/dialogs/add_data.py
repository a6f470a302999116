"""More data for an open project: chosen, looked at and its columns named before anything is brought in."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from labeler.gui.controls.labels import label
from labeler.gui.dialogs.overlay import Overlay
from labeler.gui.views.new_project_data import DataStep
from labeler.workbench.lanes import Runner


class AddDataSheet(Overlay):
    """`chosen` with the sources and the import options."""

    chosen = Signal(object, object)

    def __init__(self, parent: QWidget, runner: Runner) -> None:
        super().__init__(parent, width=860, height=640)
        self.setObjectName("addDataSheet")
        self.data = DataStep(runner)
        self._go = QPushButton(self.tr("Import"))
        self._go.setObjectName("importButton")
        self._go.setProperty("role", "primary")
        self._go.setEnabled(False)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.close_over)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self._go)
        self.body.addWidget(label(self.tr("Add data"), "title", bold=True))
        self.body.addWidget(self.data, 1)
        self.body.addLayout(foot)
        self.data.ready.connect(self._go.setEnabled)
        self._go.clicked.connect(self._on_go_clicked)

    @Slot()
    def _on_go_clicked(self) -> None:
        self.chosen.emit(self.data.sources, self.data.import_options())
        self.close_over()
