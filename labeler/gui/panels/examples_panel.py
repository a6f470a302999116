"""The pinned examples of each class, below the guidelines: pictures side by side, texts one below the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from labeler.gui.controls.class_mark import paint_class_mark
from labeler.gui.controls.example_card import SIDE, ExampleCard
from labeler.gui.controls.labels import ElidedLabel, label
from labeler.workbench.given_examples import NO_ROW

_GAP = 6


@dataclass(frozen=True, slots=True)
class ExamplesOf:
    """The examples of one class: uid and row of each; `NO_ROW` for those that the pool does not hold."""

    name: str
    color: str
    samples: tuple[tuple[str, int], ...]


class ExamplesPanel(QScrollArea):
    """`row_chosen` to look at one, `given_chosen` where it has no row, `unpin_chosen` with its uid."""

    row_chosen = Signal(int)
    given_chosen = Signal(str, str)
    unpin_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("examplesPanel")
        self.setAccessibleName(self.tr("Examples of the classes"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._groups: tuple[ExamplesOf, ...] = ()
        self.cards: list[ExampleCard] = []
        self._grids: list[tuple[QGridLayout, list[ExampleCard]]] = []
        self.hide()

    def show_groups(self, groups: Sequence[ExamplesOf]) -> None:
        """Hidden where nothing is pinned."""
        if tuple(groups) == self._groups:
            return
        self._groups = tuple(groups)
        self.cards, self._grids = [], []
        inner = QWidget()
        inner.setObjectName("page")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 4, 4, 4)
        column.setSpacing(6)
        column.addWidget(label(self.tr("Examples"), bold=True))
        for group in self._groups:
            column.addLayout(self._head(group))
            column.addLayout(self._grid(group))
        column.addStretch(1)
        self.setWidget(inner)
        self.setVisible(bool(self._groups))

    def place_cards(self) -> None:
        """What was read since tells pictures from texts."""
        columns = max(1, (self.viewport().width() - 4 + _GAP) // (SIDE + _GAP))
        for grid, cards in self._grids:
            across = columns if all(card.is_picture for card in cards) else 1
            for number, card in enumerate(cards):
                grid.removeWidget(card)
                grid.addWidget(card, number // across, number % across)
            for at in range(grid.columnCount()):
                grid.setColumnStretch(at, 1 if across == 1 and at == 0 else 0)
            if across > 1:
                grid.setColumnStretch(across, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place_cards()

    def _head(self, group: ExamplesOf) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(7)
        row.addWidget(_Mark(group.color))
        row.addWidget(ElidedLabel(group.name, "small", bold=True), 1)
        return row

    def _grid(self, group: ExamplesOf) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(_GAP)
        cards = [ExampleCard(uid, row, group.name) for uid, row in group.samples]
        for card in cards:
            card.clicked.connect(self._on_card_clicked)
            card.unpin_chosen.connect(self.unpin_chosen)
        self.cards += cards
        self._grids.append((grid, cards))
        for number, card in enumerate(cards):
            grid.addWidget(card, number, 0)
        return grid

    @Slot()
    def _on_card_clicked(self) -> None:
        card = self.sender()
        assert isinstance(card, ExampleCard)
        if card.row == NO_ROW:
            self.given_chosen.emit(card.uid, card.class_name)
        else:
            self.row_chosen.emit(card.row)


class _Mark(QWidget):
    def __init__(self, color: str) -> None:
        super().__init__()
        self._color = color
        self.setFixedSize(QSize(13, 13))

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_class_mark(QPainter(self), QRectF(self.rect()), self._color)
