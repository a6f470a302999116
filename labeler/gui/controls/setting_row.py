"""One setting as a row: what it is, what it does, the control that fits its type, and the way back to its default."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from labeler.gui.controls.labels import label
from labeler.gui.language import translated
from labeler.gui.theme.icons import set_icon
from labeler.workbench.setting_fields import SettingField

_CONTROL_WIDTH = 210
_RESET_WIDTH = 34
_PERCENT = 100


class SettingRow(QWidget):
    """`changed` with the new value, also for a reset."""

    changed = Signal(str, object)

    def __init__(self, told: SettingField, choices: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = told
        self._choices = dict(choices)
        self._value: Any = told.default  # Any: the type of the setting
        self.control = self._make_control()
        self.control.setObjectName(f"set-{told.name}")
        self.control.setAccessibleName(translated(told.title))
        self.control.setAccessibleDescription(translated(told.help))
        self.control.setFixedWidth(_CONTROL_WIDTH)
        self.reset_button = QPushButton()
        self.reset_button.setObjectName(f"reset-{told.name}")
        self.reset_button.setProperty("role", "quiet")
        self.reset_button.setFixedWidth(_RESET_WIDTH)
        self.reset_button.setAccessibleName(self.tr("Back to the default: {0}").format(translated(told.title)))
        self.reset_button.setToolTip(self.tr("Back to the default"))
        set_icon(self.reset_button, "undo", "muted", 14)
        self.reset_button.clicked.connect(self._on_reset)
        # Its place stays where it is hidden, so that nothing moves when a value changes.
        policy = self.reset_button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.reset_button.setSizePolicy(policy)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(label(translated(told.title), bold=True))
        words.addWidget(label(translated(told.help), "small", role="muted", wrap=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addWidget(self.control, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.reset_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def show_value(self, value: Any) -> None:  # Any: the type of the setting
        """As it is now; nothing is emitted."""
        self._value = value
        self.control.blockSignals(True)
        if isinstance(self.control, QCheckBox):
            self.control.setChecked(value)
        elif isinstance(self.control, QComboBox):
            self.control.setCurrentIndex(list(self._choices).index(value) if value in self._choices else -1)
        elif isinstance(self.control, QSpinBox):
            self.control.setValue(round(value * _PERCENT) if self._is_share else value)
        elif isinstance(self.control, QLineEdit):
            self.control.setText(value)
        self.control.blockSignals(False)
        self.reset_button.setVisible(value != self.field.default)

    @property
    def _is_share(self) -> bool:
        return isinstance(self.field.default, float)

    def _make_control(self) -> QWidget:
        if isinstance(self.field.default, bool):
            box = QCheckBox(self.tr("on"))
            box.toggled.connect(self._take)
            return box
        if self._choices:
            choice = QComboBox()
            choice.addItems([translated(words) for words in self._choices.values()])
            choice.activated.connect(self._on_activated)
            return choice
        if isinstance(self.field.default, str):
            line = QLineEdit()
            line.editingFinished.connect(lambda: self._take(line.text().strip()))
            return line
        return self._number()

    def _number(self) -> QSpinBox:
        box = QSpinBox()
        factor = _PERCENT if self._is_share else 1
        low, high = self.field.low or 0, self.field.high if self.field.high is not None else 1_000_000
        box.setRange(round(low * factor), round(high * factor))
        box.setSuffix(" %" if self._is_share else translated(self.field.unit) if self.field.unit else "")
        box.setSpecialValueText(translated(self.field.off) if self.field.off else "")
        box.setKeyboardTracking(False)
        box.lineEdit().setTextMargins(6, 0, 0, 0)
        box.valueChanged.connect(self._on_number)
        return box

    def _take(self, value: object) -> None:
        if value != self._value:
            self._value = value
            self.reset_button.setVisible(value != self.field.default)
            self.changed.emit(self.field.name, value)

    @Slot(int)
    def _on_activated(self, row: int) -> None:
        self._take(list(self._choices)[row])

    @Slot(int)
    def _on_number(self, number: int) -> None:
        self._take(number / _PERCENT if self._is_share else number)

    @Slot()
    def _on_reset(self) -> None:
        # The button goes: the focus stays in this row.
        self.control.setFocus(Qt.FocusReason.OtherFocusReason)
        default = self.field.default
        self.show_value(default)
        self.changed.emit(self.field.name, default)
