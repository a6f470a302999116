"""Ctrl+,: all settings in groups, made from the typed settings themselves; what is changed holds at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from labeler.gui.controls.key_cap import KeyCap
from labeler.gui.controls.labels import label
from labeler.gui.controls.notice import NoticeBar
from labeler.gui.controls.page import scrolled
from labeler.gui.controls.setting_row import SettingRow
from labeler.gui.dialogs.overlay import Overlay
from labeler.gui.language import translated
from labeler.workbench.setting_fields import GROUPS, KEYS, PROJECT, SettingField

_ROW = 34
_LIST_WIDTH = 150


class SettingsSheet(Overlay):
    """`changed` for each change: name and value, of a preference or, where the group is Project, of the project."""

    changed = Signal(str, object)
    keys_chosen = Signal()
    keys_reset = Signal()

    def __init__(self, parent: QWidget, taste: Sequence[SettingField], of_project: Sequence[SettingField]) -> None:
        super().__init__(parent, width=820, height=480)
        self.setObjectName("settingsSheet")
        self.setAccessibleName(self.tr("Settings"))
        self.rows: dict[str, SettingRow] = {}
        self.notice = NoticeBar()
        self.list = QListWidget()
        self.list.setObjectName("settingGroups")
        self.list.setAccessibleName(self.tr("Groups of settings"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFixedWidth(_LIST_WIDTH)
        self.first_field = self.list
        self._pages = QStackedWidget()
        self._keys_said = label("", wrap=True, name="keysChanged")
        self._reset_keys = QPushButton(self.tr("All keys back to the defaults"))
        self._reset_keys.clicked.connect(self.keys_reset)
        fields = [*taste, *of_project]
        for group in GROUPS:
            if group == PROJECT and not of_project:
                continue
            item = QListWidgetItem(translated(group), self.list)
            item.setSizeHint(QSize(100, _ROW))
            self._pages.addWidget(self._page(group, [one for one in fields if one.group == group]))
        self._build()
        self.list.currentRowChanged.connect(self._pages.setCurrentIndex)
        self.list.setCurrentRow(0)

    def show_values(self, values: Mapping[str, Any]) -> None:  # Any: each of its setting's type
        for name, row in self.rows.items():
            row.show_value(values[name])

    def show_changed_keys(self, count: int) -> None:
        if count == 0:
            self._keys_said.setText(self.tr("All keys are the default ones."))
        elif count == 1:
            self._keys_said.setText(self.tr("One command has a key of your own."))
        else:
            self._keys_said.setText(self.tr("{0} commands have keys of your own.").format(count))
        self._reset_keys.setEnabled(count > 0)

    def show_group(self, group: str) -> None:
        self.list.setCurrentRow(GROUPS.index(group))

    def set_project_enabled(self, enabled: bool) -> None:
        """A project that is only read keeps its settings."""
        for row in self.rows.values():
            if row.field.group == PROJECT:
                row.setEnabled(enabled)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Settings"), "title", bold=True), 1)
        head.addWidget(label(self.tr("What you change holds at once."), "small", role="muted"))
        head.addWidget(KeyCap("Esc"))
        row = QHBoxLayout()
        row.setSpacing(24)
        self.list.setFixedHeight(self.list.count() * _ROW + 8)
        row.addWidget(self.list, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._pages, 1)
        self.body.addLayout(head)
        self.body.addWidget(self.notice)
        self.body.addLayout(row, 1)

    def _page(self, group: str, fields: Sequence[SettingField]) -> QScrollArea:
        inner = QWidget()
        inner.setObjectName("page")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 4, 8, 0)
        column.setSpacing(16)
        for told in fields:
            row = SettingRow(told, _choices(told))
            row.changed.connect(self.changed)
            self.rows[told.name] = row
            column.addWidget(row)
        if group == KEYS:
            self._add_keys(column)
        column.addStretch(1)
        return scrolled(inner)

    def _add_keys(self, column: QVBoxLayout) -> None:
        change = QPushButton(self.tr("Show and change the keys …"))
        change.setObjectName("changeKeys")
        change.clicked.connect(self._on_keys_clicked)
        words = self.tr("The keys of classes are in the class editor, F4.")
        buttons = QHBoxLayout()
        buttons.addWidget(change)
        buttons.addWidget(self._reset_keys)
        buttons.addStretch(1)
        column.addWidget(self._keys_said)
        column.addLayout(buttons)
        column.addWidget(label(words, "small", role="muted", wrap=True))

    @Slot()
    def _on_keys_clicked(self) -> None:
        self.close_over()
        self.keys_chosen.emit()


def _choices(told: SettingField) -> Mapping[str, str]:
    if not told.family:
        return told.choices
    from labeler.registry import members

    return {name: one.title for name, one in members(told.family).items()}
