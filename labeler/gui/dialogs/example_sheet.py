"""An example that is no sample of this project, large: it can be looked at and nothing else."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from labeler.domain.preview import Preview
from labeler.gui.controls.labels import label
from labeler.gui.dialogs.overlay import Overlay
from labeler.gui.viewers.sample_stage import SampleStage

SIZE = (760, 560)


class ExampleSheet(Overlay):
    def __init__(self, parent: QWidget, class_name: str, caption: str) -> None:
        super().__init__(parent, width=SIZE[0], height=SIZE[1])
        self.setObjectName("exampleSheet")
        title = self.tr("Example of {0}").format(class_name)
        self.setAccessibleName(title)
        self._caption = caption
        self.stage = SampleStage()
        self.stage.setObjectName("exampleStage")
        self.stage.show_message("image", self.tr("Reading the image …"), caption)
        words = self.tr("It came along with the work packet to be looked at. It is never asked, counted or exported.")
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.close_over)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        self.body.addWidget(label(title, "title", bold=True))
        self.body.addWidget(label(words, role="muted", wrap=True))
        self.body.addWidget(self.stage, 1)
        self.body.addLayout(foot)
        self.first_field = close

    def show_preview(self, preview: Preview) -> None:
        self.stage.show_preview(preview, self._caption)
