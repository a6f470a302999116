"""Whether the model's probabilities mean what they say: the reliability diagram and its figures in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from labeler.gui.controls.calibration_plot import CalibrationPlot
from labeler.gui.controls.labels import label
from labeler.gui.language import fill

if TYPE_CHECKING:
    from labeler.learning.estimates import Calibration

_HEIGHT = 250


class CalibrationPanel(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("calibrationPlot")
        self.setAccessibleName(self.tr("Calibration"))
        self.plot: CalibrationPlot | None = None
        self._shown: Calibration | None = None
        self._words = label("", wrap=True, name="calibrationWords")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._words)
        self._column.addStretch(1)
        self.show_calibration(None)

    @property
    def words(self) -> str:
        return self._words.text()

    def use_plot(self) -> None:
        if self.plot is None:
            self.plot = CalibrationPlot()
            self.plot.widget.setMinimumHeight(_HEIGHT)
            self._column.insertWidget(0, self.plot.widget, 1)
        self.show_calibration(self._shown)

    def show_calibration(self, told: Calibration | None) -> None:
        self._shown = told
        known = told is not None and bool(told.bins)
        if self.plot is not None:
            self.plot.widget.setVisible(known)
            if told is not None and known:
                self.plot.show_bins(told.bins)
        said = self._said(told)
        self._words.setText(said)
        self.setAccessibleDescription(said)

    def _said(self, told: Calibration | None) -> str:
        if told is None or told.ece is None or told.ece_by_chance is None:
            needed = 30 if told is None else told.brier.needed
            count = 0 if told is None else told.brier.n
            return self.tr("Too few audit answers: {0} of {1}.").format(count, needed)
        if told.ece > told.ece_by_chance:
            said = self.tr("The probabilities are off by {0:.1%} on average, more than chance would show ({1:.1%}).")
        else:
            said = self.tr("Well calibrated as far as can be told: off by {0:.1%}; chance alone shows up to {1:.1%}.")
        lines = [fill(said, told.ece, told.ece_by_chance)]
        over, brier = told.overconfidence, told.brier
        if over.value is not None and over.low is not None and over.high is not None:
            lines.append(
                fill(self.tr("Promised less kept: {0:+.1%} ({1:+.1%} to {2:+.1%})."), over.value, over.low, over.high)
            )
        if brier.value is not None and brier.low is not None and brier.high is not None:
            lines.append(fill(self.tr("Brier score {0:.3f} ({1:.3f}–{2:.3f})."), brier.value, brier.low, brier.high))
        return " ".join(lines)
