"""Ctrl+Shift+M: what a team measures of itself, one switch and each share; what is changed holds at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from labeler.gui.controls.key_cap import KeyCap
from labeler.gui.controls.labels import label
from labeler.gui.controls.notice import NoticeBar
from labeler.gui.controls.page import scrolled
from labeler.gui.controls.setting_row import SettingRow
from labeler.gui.dialogs.overlay import Overlay
from labeler.workbench.setting_fields import SettingField


class TeamSheet(Overlay):
    """`changed` for each change: name of the choice and its value."""

    changed = Signal(str, object)

    def __init__(self, parent: QWidget, fields: Sequence[SettingField], *, read_only: bool) -> None:
        super().__init__(parent, width=700, height=600)
        self.setObjectName("teamSheet")
        self.setAccessibleName(self.tr("Team measures"))
        self.notice = NoticeBar()
        self.rows: dict[str, SettingRow] = {}
        for told in fields:
            row = SettingRow(told, told.choices)
            row.changed.connect(self.changed)
            row.setEnabled(not read_only)
            self.rows[told.name] = row
        self.first_field = None if read_only else self.rows[fields[0].name].control
        self._build(read_only)

    def show_values(self, values: Mapping[str, Any]) -> None:  # Any: each of its setting's type
        for name, row in self.rows.items():
            row.show_value(values[name])

    def _build(self, read_only: bool) -> None:
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Team measures"), "title", bold=True), 1)
        head.addWidget(label(self.tr("What you change holds at once."), "small", role="muted"))
        head.addWidget(KeyCap("Esc"))
        words = (
            self.tr("This project is open for reading only; nothing can be changed here.")
            if read_only
            else self.tr("Nobody sees which questions measure the team. A person working alone leaves all of it off.")
        )
        self.body.addLayout(head)
        self.body.addWidget(label(words, "small", role="muted", wrap=True, name="teamWords"))
        self.body.addWidget(self.notice)
        self.body.addWidget(self._page(), 1)

    def _page(self) -> QScrollArea:
        inner = QWidget()
        inner.setObjectName("page")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 4, 8, 0)
        column.setSpacing(14)
        for row in self.rows.values():
            column.addWidget(row)
        column.addStretch(1)
        return scrolled(inner)
