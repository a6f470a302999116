"""Pinning samples as examples of their class, and the guidelines drawer that shows them."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from shiboken6 import isValid

from labeler.domain.preview import Preview
from labeler.errors import UserError
from labeler.gui.controls.example_card import SIDE
from labeler.gui.dialogs.example_sheet import SIZE, ExampleSheet
from labeler.gui.panels.examples_panel import ExamplesOf, ExamplesPanel
from labeler.workbench.given_examples import NO_ROW

if TYPE_CHECKING:
    from labeler.workbench.workbench import Workbench


class ExamplesDesk(QObject):
    """`said` is a notice: kind, title, text."""

    said = Signal(str, str, str)

    def __init__(self, workbench: Workbench, panel: ExamplesPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._bench, self._panel = workbench, panel
        workbench.example_cells.told = self._on_cells_read
        workbench.given_examples.told = self._show_cells
        panel.row_chosen.connect(workbench.questions.go_to)
        panel.given_chosen.connect(self._on_given_chosen)
        panel.unpin_chosen.connect(self._on_unpin_chosen)

    def toggle(self) -> None:
        """Pin the sample on screen as example of what this annotator said of it, or unpin it. Raises `UserError`."""
        names = self._bench.toggle_example()
        if names:
            title = self.tr("Pinned as example of {0}").format(", ".join(names))
            self.said.emit("info", title, self.tr("It stands beside the guidelines now."))
        else:
            self.said.emit("info", self.tr("No longer an example"), "")

    def show_all(self) -> None:
        """Grouped by class, in the order of the classes."""
        rows: dict[str, int] = {}
        by_name: dict[str, list[str]] = {item.name: [] for item in self._bench.spec.classes}
        for one in self._bench.examples.pinned:
            # A class or a sample that is gone has no example; both may come back.
            with suppress(KeyError):
                rows[one.uid] = self._row_of(one.uid)
                by_name[one.name].append(one.uid)
        colors = {item.name: item.color for item in self._bench.spec.classes}
        placed = {name: tuple((uid, rows[uid]) for uid in uids) for name, uids in by_name.items()}
        groups = [ExamplesOf(name, colors[name], samples) for name, samples in placed.items() if samples]
        self._panel.show_groups(groups)
        side = round(SIDE * 2 * self._panel.devicePixelRatioF())
        self._bench.example_cells.want([row for row in rows.values() if row != NO_ROW], (side, side))
        self._bench.given_examples.want([uid for uid, row in rows.items() if row == NO_ROW], (side, side))
        self._show_cells()

    def _row_of(self, uid: str) -> int:
        """Raises KeyError where neither the pool nor a work packet brought it."""
        try:
            return self._bench.pool.row_of(uid)
        except KeyError:
            if uid in self._bench.given_examples:
                return NO_ROW
            raise

    def _show_cells(self) -> None:
        cells, given = self._bench.example_cells, self._bench.given_examples
        for card in self._panel.cards:
            if card.row == NO_ROW:
                card.show_cell(given.cell(card.uid), given.picture(card.uid))
            else:
                card.show_cell(cells.cell(card.row), cells.picture(card.row))
        self._panel.place_cards()

    def _on_cells_read(self, rows: Sequence[int]) -> None:
        self._show_cells()

    @Slot(str, str)
    def _on_given_chosen(self, uid: str, name: str) -> None:
        """It has no place among the questions: shown on a sheet of its own."""
        given = self._bench.given_examples
        sheet = ExampleSheet(self._panel.window(), name, given.cell(uid).source)
        sheet.open_over()
        ratio = sheet.devicePixelRatioF()

        def show(preview: Preview) -> None:
            if isValid(sheet):
                sheet.show_preview(preview)

        given.look(uid, (round(SIZE[0] * ratio), round(SIZE[1] * ratio)), show)

    @Slot(str)
    def _on_unpin_chosen(self, uid: str) -> None:
        try:
            self._bench.unpin_example(uid)
        except UserError as error:
            self.said.emit("warning", str(error), "")
