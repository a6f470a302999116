"""What is in the project: counts, classes, where it came from, what was refused, and more to add."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from labeler.domain.sample import Rejection
from labeler.domain.task import LabelClass
from labeler.gui.controls.class_bars import ClassBars
from labeler.gui.controls.figure_mark import FigureMark
from labeler.gui.controls.labels import label
from labeler.gui.controls.moments import moment_text
from labeler.gui.controls.notice import NoticeBar
from labeler.gui.controls.page import Page, card
from labeler.gui.controls.rows_table import RowsTable
from labeler.gui.language import fill, translated
from labeler.gui.theme.icons import set_icon
from labeler.gui.views.import_card import ImportCard
from labeler.workbench.commands import BY_ID
from labeler.workbench.state import Counts


@dataclass(frozen=True, slots=True)
class ImportLine:
    """One import as listed."""

    id: int
    source: str
    when: str
    added: int
    duplicates: int
    rejected: int
    undone: bool


def _tr(text: str) -> str:
    return QCoreApplication.translate("DataView", text)


# The tiles' figures, as the table of explanations names them.
_TILES = {"samples": "samples", "labeled": "progress", "skipped": "skipped", "flagged": "flagged"}


class DataView(Page):
    add_chosen = Signal()
    undo_chosen = Signal(int)
    command_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            _tr("Data"), _tr("What is in this project, where it came from, and how far it is labeled."), parent
        )
        self._lines: tuple[ImportLine, ...] = ()
        self.notice = NoticeBar()
        self.column.addWidget(self.notice)
        self.question = ImportCard()
        self.column.addWidget(self.question)
        self.column.addLayout(self._tiles())
        self.bars = ClassBars()
        self.column.addWidget(card(self.tr("Labels by class"), self.bars, figures=("class-counts",)))
        self.column.addWidget(card(self.tr("Imports"), self._imports(), figures=("imports",)))
        self._rejected_card = card(self.tr("Refused"), self._rejected())
        self._rejected_card.hide()
        self.column.addWidget(self._rejected_card)
        self.column.addWidget(card(self.tr("Team"), self._team()))
        self.column.addWidget(card(self.tr("Backups"), self._backups()))
        self.column.addStretch(1)

    def show_counts(self, counts: Counts, classes: Sequence[LabelClass]) -> None:
        share = counts.labeled / counts.samples if counts.samples else 0.0
        for name, figure in (
            ("samples", fill("{0:,}", counts.samples)),
            ("labeled", fill("{0:,}  ({1:.0%})", counts.labeled, share)),
            ("skipped", fill("{0:,}", counts.skipped)),
            ("flagged", fill("{0:,}", counts.flagged)),
        ):
            self._tile_figures[name].setText(figure)
        self.bars.show_counts(classes, counts.per_class)

    def show_imports(self, lines: Sequence[ImportLine]) -> None:
        self._lines = tuple(lines)
        rows = [
            (
                line.source,
                line.when,
                fill("{0:,}", line.added),
                fill("{0:,}", line.duplicates),
                fill("{0:,}", line.rejected),
                self.tr("taken back") if line.undone else "",
            )
            for line in self._lines
        ]
        self.imports.show_rows(rows)
        self.imports.fit_rows(6)
        self._undo.setEnabled(False)

    def show_rejections(self, rejections: Sequence[Rejection]) -> None:
        """What was not taken in, and why: by file and line."""
        self._rejected_card.setVisible(bool(rejections))
        self.rejected.show_rows([(r.source, "" if r.line is None else str(r.line), r.reason) for r in rejections])
        self.rejected.fit_rows(8)

    def show_backup(self, taken_at: str, why: str, count: int) -> None:
        """The newest backup; an empty `taken_at` says that there is none."""
        words = self.tr("No backup yet. One is taken at each opening, every half hour of work and after imports.")
        if taken_at:
            said = self.tr("The newest of {0:,}: {1}, {2}.") if count > 1 else self.tr("One so far: {1}, {2}.")
            words = fill(said, count, moment_text(taken_at), translated(why))
        self._newest.setText(words)

    def backups_words(self) -> str:
        """What it says of them."""
        return self._newest.text()

    def set_enabled(self, enabled: bool) -> None:
        # One question at a time: the next import is chosen when this one is answered.
        self._add.setEnabled(enabled and self.question.question is None)
        for button in (*self._keeping, *self._teaming):
            button.setEnabled(enabled)

    @property
    def first_field(self) -> QPushButton:
        return self._add

    def _tiles(self) -> QHBoxLayout:
        self._tile_figures = {
            name: label("—", "title", bold=True) for name in ("samples", "labeled", "skipped", "flagged")
        }
        words = {
            "samples": self.tr("Samples"),
            "labeled": self.tr("Labeled"),
            "skipped": self.tr("Skipped"),
            "flagged": self.tr("Flagged"),
        }
        row = QHBoxLayout()
        row.setSpacing(12)
        for name, figure in self._tile_figures.items():
            column = QVBoxLayout()
            column.setSpacing(0)
            head = QHBoxLayout()
            head.setSpacing(4)
            head.addWidget(label(words[name], "small", role="muted"))
            head.addWidget(FigureMark(_TILES[name]))
            head.addStretch(1)
            column.addLayout(head)
            column.addWidget(figure)
            row.addWidget(card("", column, figures=(_TILES[name],)), 1)
        return row

    def _imports(self) -> QVBoxLayout:
        tr = self.tr
        heads = (tr("Source"), tr("When"), tr("Added"), tr("Duplicates"), tr("Refused"), "")
        self.imports = RowsTable(heads, self.tr("Imports"), wide=0)
        self.imports.selectionModel().selectionChanged.connect(self._on_selected)
        self._add = QPushButton(self.tr("  Add data …"))
        self._add.setObjectName("addDataButton")
        self._undo = QPushButton(self.tr("  Take this import back"))
        for button, icon in ((self._add, "plus"), (self._undo, "undo")):
            set_icon(button, icon, "text", 15)
        self._undo.setObjectName("undoImportButton")
        self._undo.setEnabled(False)
        self._add.clicked.connect(self.add_chosen)
        self._undo.clicked.connect(self._on_undo_clicked)
        foot = QHBoxLayout()
        foot.addWidget(self._add)
        foot.addStretch(1)
        foot.addWidget(self._undo)
        column = QVBoxLayout()
        column.addWidget(self.imports)
        column.addLayout(foot)
        return column

    def _team(self) -> QVBoxLayout:
        words = self.tr(
            "Others label on their own computers. Work goes out and comes home as files; no server is needed."
        )
        self._teaming = tuple(
            self._command_button(command, icon, said)
            for command, icon, said in (
                ("hand-out", "export", self.tr("  Hand out work …")),
                ("bring-home", "merge", self.tr("  Bring work home …")),
                ("share-folder", "folder", self.tr("  Exchange through a folder …")),
            )
        )
        row = QHBoxLayout()
        for button in self._teaming:
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(10)
        column.addWidget(label(words, role="muted", wrap=True))
        column.addLayout(row)
        return column

    def _backups(self) -> QHBoxLayout:
        self._newest = label("", role="muted", wrap=True)
        self._keeping = tuple(
            self._command_button(command, icon, words)
            for command, icon, words in (
                ("back-up", "backup", self.tr("  Back up now")),
                ("restore-backup", "restore", self.tr("  Restore a backup …")),
            )
        )
        row = QHBoxLayout()
        row.addWidget(self._newest, 1)
        for button in self._keeping:
            row.addWidget(button)
        return row

    def _command_button(self, command: str, icon: str, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName(f"{command}-button")
        button.setToolTip(translated(BY_ID[command].help))
        set_icon(button, icon, "text", 15)
        button.clicked.connect(partial(self.command_chosen.emit, command))
        return button

    def _rejected(self) -> RowsTable:
        heads = (self.tr("File"), self.tr("Line"), self.tr("Reason"))
        self.rejected = RowsTable(heads, self.tr("Refused"), wide=2)
        return self.rejected

    def _selected(self) -> ImportLine | None:
        rows = self.imports.selectionModel().selectedRows()
        return self._lines[rows[0].row()] if rows else None

    @Slot()
    def _on_selected(self) -> None:
        line = self._selected()
        self._undo.setEnabled(line is not None and not line.undone and self._add.isEnabled())

    @Slot()
    def _on_undo_clicked(self) -> None:
        line = self._selected()
        if line is not None:
            self.undo_chosen.emit(line.id)
