"""A plain table over tuples: a read-only item model and a view that looks right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar, overload

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from labeler.domain.shown_text import shown
from labeler.gui.controls.labels import tip
from labeler.gui.language import isolated

_ROW_HEIGHT = 30
_WIDEST = 420
_AIR = 24
_NOWHERE = QModelIndex()
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_TOOLTIP = int(Qt.ItemDataRole.ToolTipRole)


T = TypeVar("T")


class RowsMade(Sequence[Sequence[str]]):
    """Rows made when they are looked at: of a thousand a person sees ten."""

    def __init__(self, things: Sequence[T], make: Callable[[T], Sequence[str]]) -> None:
        self._row: Callable[[int], Sequence[str]] = lambda at: make(things[at])
        self._count = len(things)

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, at: int) -> Sequence[str]: ...

    @overload
    def __getitem__(self, at: slice) -> Sequence[Sequence[str]]: ...

    def __getitem__(self, at: int | slice) -> Sequence[str] | Sequence[Sequence[str]]:
        if isinstance(at, slice):
            return [self._row(place) for place in range(*at.indices(self._count))]
        if not -self._count <= at < self._count:
            raise IndexError(at)
        return self._row(at % self._count)


class RowsModel(QAbstractTableModel):
    def __init__(self, heads: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._heads = tuple(heads)
        self._rows: Sequence[Sequence[str]] = ()

    def show_rows(self, rows: Sequence[Sequence[str]], heads: Sequence[str] | None = None) -> None:
        self.beginResetModel()
        self._rows = rows
        if heads is not None:
            self._heads = tuple(heads)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._heads)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = _DISPLAY) -> str | None:
        if role in (_DISPLAY, _TOOLTIP):
            row = self._rows[index.row()]
            cell = row[index.column()] if index.column() < len(row) else ""
            return tip(cell) if role == _TOOLTIP else isolated(shown(cell))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> str | None:
        if role == _DISPLAY and orientation == Qt.Orientation.Horizontal and section < len(self._heads):
            return shown(self._heads[section])
        return None


class RowsTable(QTableView):
    """Whole rows are selected. The `wide` column takes what the others leave; without one, columns can be dragged and
    begin as wide as their content, up to a limit."""

    def __init__(
        self, heads: Sequence[str], name: str, *, wide: int | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._wide = wide
        self.rows = RowsModel(heads, self)
        self.setModel(self.rows)
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        self.horizontalHeader().setStretchLastSection(wide is None)
        self.horizontalHeader().setResizeContentsPrecision(60)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)

    def show_rows(self, rows: Sequence[Sequence[str]], heads: Sequence[str] | None = None) -> None:
        self.rows.show_rows(rows, heads)
        if self._wide is not None:
            for column in range(self.rows.columnCount()):
                mode = (
                    QHeaderView.ResizeMode.Stretch if column == self._wide else QHeaderView.ResizeMode.ResizeToContents
                )
                self.horizontalHeader().setSectionResizeMode(column, mode)
        else:
            for column in range(self.rows.columnCount()):
                wanted = max(self.sizeHintForColumn(column), self.horizontalHeader().sectionSizeHint(column)) + _AIR
                self.setColumnWidth(column, min(_WIDEST, wanted))

    def fit_rows(self, at_most: int) -> None:
        """As tall as its rows, up to a number of them."""
        visible = min(at_most, max(1, self.rows.rowCount()))
        self.setFixedHeight(visible * _ROW_HEIGHT + self.horizontalHeader().sizeHint().height() + 6)
