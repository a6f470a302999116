"""Above the sample: the project's title, how far it is, and the way to the guidelines."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from labeler.gui.controls.action_button import ActionButton
from labeler.gui.controls.labels import ElidedLabel, label
from labeler.gui.explanations import explained
from labeler.gui.language import fill
from labeler.workbench.commands import Keymap
from labeler.workbench.state import Counts


class LabelHead(QWidget):
    """One line; the counts go where it is narrow, and the Data screen tells them too."""

    guidelines_chosen = Signal()

    def __init__(self, keymap: Keymap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = ElidedLabel("", "lead", bold=True)
        self.title.setMaximumWidth(380)
        self._progress = ElidedLabel("", "small", role="muted")
        self._today = label("", "small", role="muted")
        self.guidelines_button = ActionButton("guidelines", keymap.first("guidelines"), "guidelines", role="quiet")
        self.guidelines_button.setCheckable(True)
        self.guidelines_button.clicked.connect(self.guidelines_chosen)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(self.title, 2)
        row.addWidget(self._progress, 3)
        row.addWidget(self._today)
        row.addWidget(self.guidelines_button)
        explained(self._progress, "progress")
        explained(self._today, "today")

    def show_counts(self, counts: Counts) -> None:
        share = counts.labeled / counts.samples if counts.samples else 0.0
        skipped = fill(self.tr(" · {0:,} skipped"), counts.skipped) if counts.skipped else ""
        self._progress.setText(
            fill(self.tr("{0:,} of {1:,} labeled · {2:.0%}"), counts.labeled, counts.samples, share) + skipped
        )
        self._today.setText(fill(self.tr("{0:,} today"), counts.own_today))

    def fit(self, *, with_progress: bool, with_today: bool) -> None:
        self._today.setVisible(with_today)
        self._progress.setVisible(with_progress)
