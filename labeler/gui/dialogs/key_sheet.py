"""All keys on one sheet, from the command table and the classes in force; each command's can be changed here."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from labeler.domain.task import LabelClass
from labeler.gui.controls.key_cap import KeyCap
from labeler.gui.controls.key_row import KeyRow
from labeler.gui.controls.labels import ElidedLabel, label
from labeler.gui.controls.notice import NoticeBar
from labeler.gui.dialogs.overlay import Overlay
from labeler.gui.language import translated
from labeler.workbench.commands import COMMANDS, LOOK, Command, Keymap

_COLUMNS = 3
_MOST_CLASSES = 40


class KeySheet(Overlay):
    """Reports what is wanted; whether a key can be had is decided elsewhere, and a refusal comes as `say_problem`."""

    key_wanted = Signal(str, str)
    default_wanted = Signal(str)
    all_defaults_wanted = Signal()
    import_wanted = Signal()
    export_wanted = Signal()

    def __init__(self, parent: QWidget, classes: Sequence[LabelClass]) -> None:
        super().__init__(parent, width=1000, height=680)
        self.setObjectName("keySheet")
        self.setAccessibleName(self.tr("All keys"))
        self.rows: dict[str, KeyRow] = {}
        self._columns: list[list[KeyRow]] = []
        self.notice = NoticeBar()
        self._scroll = QScrollArea()
        head = QHBoxLayout()
        head.addWidget(label(self.tr("All keys"), "title", bold=True), 1)
        head.addWidget(label(self.tr("Keys are off while you type into a field."), "small", role="muted"))
        head.addWidget(KeyCap("Esc"))
        self.body.addLayout(head)
        self.body.addWidget(self.notice)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self._all_columns(classes))
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body.addWidget(self._scroll, 1)
        self.body.addLayout(self._foot())
        self.first_field = self._columns[0][0]

    def show_keymap(self, keymap: Keymap, changed: Collection[str]) -> None:
        """The keys now; `changed` are the commands with one of the person's own."""
        for command_id, row in self.rows.items():
            row.show_keys(keymap.of(command_id), changed=command_id in changed)
        self._all_back.setEnabled(bool(changed))
        self._export.setEnabled(bool(changed))

    def say(self, kind: str, words: str) -> None:
        self.notice.say(kind, translated(words[:1].upper() + words[1:]), "")

    def _all_columns(self, classes: Sequence[LabelClass]) -> QWidget:
        inner = QWidget()
        inner.setObjectName("page")
        columns = QHBoxLayout(inner)
        columns.setContentsMargins(0, 6, 8, 0)
        columns.setSpacing(24)
        for groups in _in_columns(_groups()):
            column = QVBoxLayout()
            column.setSpacing(14)
            self._columns.append([])
            for name, commands in groups:
                column.addLayout(self._group(name, commands))
            if groups[-1][0] == LOOK:
                keyed = [(item.name, item.key.upper()) for item in classes if item.key]
                column.addLayout(_class_keys(self.tr("Classes"), keyed[:_MOST_CLASSES]))
            column.addStretch(1)
            columns.addLayout(column, 1)
        return inner

    def _group(self, name: str, commands: Sequence[Command]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(1)
        head = label(translated(name), "small", role="muted", bold=True)
        head.setIndent(6)
        column.addWidget(head)
        for command in commands:
            row = self.rows[command.id] = KeyRow(command)
            row.key_pressed.connect(self._on_key_pressed)
            row.default_wanted.connect(self._on_default_wanted)
            row.moved.connect(self._on_moved)
            self._columns[-1].append(row)
            column.addWidget(row)
        return column

    def _foot(self) -> QHBoxLayout:
        self._all_back = QPushButton(self.tr("All back to the defaults"))
        self._all_back.setObjectName("resetKeys")
        self._all_back.clicked.connect(self.all_defaults_wanted)
        self._import = QPushButton(self.tr("Import …"))
        self._import.setObjectName("importKeys")
        self._import.clicked.connect(self.import_wanted)
        self._export = QPushButton(self.tr("Export …"))
        self._export.setObjectName("exportKeys")
        self._export.clicked.connect(self.export_wanted)
        foot = QHBoxLayout()
        words = self.tr("Enter, then the new key, changes one. Delete brings its default back.")
        foot.addWidget(label(words, "small", role="muted", wrap=True), 1)
        for button in (self._all_back, self._import, self._export):
            foot.addWidget(button)
        return foot

    @Slot(str, str)
    def _on_key_pressed(self, command_id: str, pressed: str) -> None:
        self.notice.hide()
        self.key_wanted.emit(command_id, pressed)

    @Slot(str)
    def _on_default_wanted(self, command_id: str) -> None:
        self.notice.hide()
        self.default_wanted.emit(command_id)

    @Slot(int, int)
    def _on_moved(self, across: int, down: int) -> None:
        """Arrows go through the columns as they are seen."""
        row = self.sender()
        assert isinstance(row, KeyRow)
        column = next(number for number, rows in enumerate(self._columns) if row in rows)
        if down:
            wanted = self._columns[column].index(row) + down
            if not 0 <= wanted < len(self._columns[column]):
                return
            found = self._columns[column][wanted]
        else:
            beside = self._columns[max(0, min(len(self._columns) - 1, column + across))]
            found = min(beside, key=lambda one: abs(one.mapTo(self, one.pos()).y() - row.mapTo(self, row.pos()).y()))
        found.setFocus(Qt.FocusReason.TabFocusReason)
        self._scroll.ensureWidgetVisible(found)


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


def _class_keys(name: str, entries: Sequence[tuple[str, str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setVerticalSpacing(5)
    grid.setContentsMargins(6, 0, 6, 0)
    grid.setColumnStretch(0, 1)
    grid.addWidget(label(name, "small", role="muted", bold=True), 0, 0)
    for row, (title, key) in enumerate(entries, start=1):
        grid.addWidget(ElidedLabel(title), row, 0)
        grid.addWidget(KeyCap(key), row, 1)
    return grid
