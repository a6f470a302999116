"""Where the project stands and whether to go on, in sentences; and the target that this is measured against."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from labeler.domain.target import METRICS, Target
from labeler.gui.controls.labels import label
from labeler.gui.language import translated

if TYPE_CHECKING:
    from labeler.workbench.outlook import Outlook


class OutlookPanel(QWidget):
    """`target_chosen` with a text like `accuracy=0.95`, empty for no target."""

    target_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.forecast = label("", wrap=True, name="forecastWords")
        self.advice = label("", bold=True, wrap=True, name="stoppingAdvice")
        self.criteria = label("", "small", role="muted", wrap=True, name="stoppingCriteria")
        self.warnings = label("", role="warn", wrap=True, name="modelWarnings")
        self._metric = QComboBox()
        self._metric.setObjectName("targetMetric")
        self._metric.setAccessibleName(self.tr("Target"))
        self._metric.addItem(self.tr("No target"), "")
        for name, title in METRICS.items():
            self._metric.addItem(translated(title[:1].upper() + title[1:]), name)
        self._value = QLineEdit()
        self._value.setObjectName("targetValue")
        self._value.setAccessibleName(self.tr("Target value"))
        self._value.setMaximumWidth(110)
        self._value.setPlaceholderText("0.95")
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(label(self.tr("Target")))
        row.addWidget(self._metric)
        row.addWidget(self._value)
        row.addWidget(label(self.tr("Advice is measured against it."), "small", role="muted"))
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.forecast, self.advice, self.criteria, self.warnings):
            column.addWidget(widget)
        column.addLayout(row)
        self._metric.activated.connect(self._on_changed)
        self._value.editingFinished.connect(self._on_changed)
        self.show_target(None)
        self.show_outlook(None)

    def show_outlook(self, told: Outlook | None) -> None:
        if told is None:
            self.forecast.setText(self.tr("Nothing is foretold before versions were measured."))
        else:
            self.forecast.setText("\n".join(translated(_sentence(line)) for line in told.sayings))
            self.advice.setText(translated(_sentence(told.advice)))
            self.criteria.setText(
                "\n".join(f"{translated(one.title)}: {translated(one.words)}." for one in told.criteria)
            )
            self.warnings.setText("\n".join(translated(_sentence(line)) for line in told.warnings))
        for line in (self.advice, self.criteria, self.warnings):
            line.setVisible(bool(line.text()))

    def show_target(self, target: Target | None) -> None:
        self._metric.setCurrentIndex(self._metric.findData(target.metric if target else ""))
        self._value.setText(f"{target.value:g}" if target else "")
        self._value.setEnabled(target is not None and self._metric.isEnabled())

    def set_enabled(self, enabled: bool) -> None:
        """Off in a project open for reading only."""
        self._metric.setEnabled(enabled)
        self._value.setEnabled(enabled and bool(self._metric.currentData()))

    @Slot()
    def _on_changed(self) -> None:
        metric = str(self._metric.currentData())
        if metric and not self._value.text().strip():
            self._value.setEnabled(True)
            self._value.setFocus()
            return
        self.target_chosen.emit(f"{metric}={self._value.text().strip()}" if metric else "")


def _sentence(line: str) -> str:
    return line[:1].upper() + line[1:] + ("" if line.endswith("…") else ".")
