"""All keys on one sheet, from the command table and the classes in force."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from labeler.domain.task import LabelClass
from labeler.gui.controls.key_cap import KeyCap
from labeler.gui.controls.labels import ElidedLabel, label
from labeler.gui.dialogs.overlay import Overlay
from labeler.workbench.commands import COMMANDS, LOOK, Command, Keymap

_COLUMNS = 3


class KeySheet(Overlay):
    def __init__(self, parent: QWidget, keymap: Keymap, classes: Sequence[LabelClass]) -> None:
        super().__init__(parent, width=960, height=640)
        self.setObjectName("keySheet")
        self.setAccessibleName(self.tr("All keys"))
        head = QHBoxLayout()
        head.addWidget(label(self.tr("All keys"), "title", bold=True), 1)
        head.addWidget(label(self.tr("Keys are off while you type into a field."), "small", role="muted"))
        head.addWidget(KeyCap("Esc"))
        self.body.addLayout(head)
        inner = QWidget()
        inner.setObjectName("page")
        columns = QHBoxLayout(inner)
        columns.setContentsMargins(0, 6, 8, 0)
        columns.setSpacing(32)
        for groups in _in_columns(_groups()):
            column = QVBoxLayout()
            column.setSpacing(14)
            for name, commands in groups:
                column.addLayout(_group(name, [(c.title, keymap.of(c.id)) for c in commands]))
            if groups[-1][0] == LOOK:
                keyed = [(item.name, (item.key.upper(),)) for item in classes if item.key]
                column.addLayout(_group(self.tr("Classes"), keyed[:40]))
            column.addStretch(1)
            columns.addLayout(column, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inner)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body.addWidget(scroll, 1)


def _groups() -> list[tuple[str, list[Command]]]:
    found: dict[str, list[Command]] = {}
    for command in COMMANDS:
        found.setdefault(command.group, []).append(command)
    return list(found.items())


def _in_columns(groups: list[tuple[str, list[Command]]]) -> list[list[tuple[str, list[Command]]]]:
    """Neighbouring groups, about equally long columns."""
    goal = sum(len(commands) + 2 for _, commands in groups) / _COLUMNS
    columns: list[list[tuple[str, list[Command]]]] = [[]]
    length = 0.0
    for name, commands in groups:
        if length >= goal * 0.8 and len(columns) < _COLUMNS:
            columns.append([])
            length = 0.0
        columns[-1].append((name, commands))
        length += len(commands) + 2
    return columns


def _group(name: str, entries: Sequence[tuple[str, tuple[str, ...]]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setVerticalSpacing(5)
    grid.setColumnStretch(0, 1)
    grid.addWidget(label(name, "small", role="muted", bold=True), 0, 0)
    for row, (title, keys) in enumerate(entries, start=1):
        # A row of its own: the widest keys of the group do not shorten the other titles.
        line = QHBoxLayout()
        line.addWidget(ElidedLabel(title), 1)
        line.addWidget(KeyCap(*keys))
        grid.addLayout(line, row, 0)
    return grid
