"""The first rows of an export, what it would lose and about how large it becomes, while one still chooses."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from labeler.domain.shown_text import shown
from labeler.gui.controls.labels import label
from labeler.gui.language import fill
from labeler.workbench.exports import ExportPreview

_ROWS = 6
_NOTE = 400


class PreviewTable(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = QTableWidget(0, 4)
        self.table.setObjectName("exportPreview")
        self.table.setAccessibleName(self.tr("First rows"))
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        titles = [self.tr("Sample"), self.tr("Label"), self.tr("Annotator"), self.tr("Part")]
        self.table.setHorizontalHeaderLabels(titles)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.words = label("", role="muted", wrap=True)
        self.words.setObjectName("exportLosses")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)
        column.addWidget(self.words)
        self._is_shown = False
        self._fit()

    @property
    def is_shown(self) -> bool:
        """Whether rows or a problem stand there, not only that they are looked for."""
        return self._is_shown

    def show_looking(self) -> None:
        if not self._is_shown:
            self.words.setText(self.tr("Looking at your labels …"))

    def show_preview(self, preview: ExportPreview) -> None:
        self.table.setRowCount(len(preview.rows))
        for row, cells in enumerate(preview.rows):
            for at, cell in enumerate(cells):
                self.table.setItem(row, at, QTableWidgetItem(shown(cell, 80)))
        said = [fill(self.tr("From {0:,} samples"), preview.samples)]
        if preview.bytes_estimate is not None:
            said.append(self.tr("about {0}").format(_size(preview.bytes_estimate)))
        self._is_shown = True
        lost = [shown(note, _NOTE) for note in preview.notes]
        self.words.setText("\n".join([" · ".join(said), *lost]))
        self._fit()

    def show_problem(self, text: str) -> None:
        self._is_shown = True
        self.table.setRowCount(0)
        self.words.setText(text)
        self._fit()

    def _fit(self) -> None:
        """As high as its rows: the page scrolls, not the table in it."""
        rows = min(_ROWS, max(1, self.table.rowCount()))
        height = self.table.horizontalHeader().sizeHint().height() + 2 * self.table.frameWidth()
        self.table.setFixedHeight(height + rows * self.table.verticalHeader().defaultSectionSize())


def _size(count: int) -> str:
    for unit, size in (("GB", 1e9), ("MB", 1e6), ("kB", 1e3)):
        if count >= size:
            return fill("{0:,.1f} {1}", count / size, unit)
    return fill("{0:,} B", count)
