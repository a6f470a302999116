"""Pinning samples as examples of their class, and the guidelines drawer that shows them."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from labeler.errors import UserError
from labeler.gui.controls.example_card import SIDE
from labeler.gui.panels.examples_panel import ExamplesOf, ExamplesPanel

if TYPE_CHECKING:
    from labeler.workbench.workbench import Workbench


class ExamplesDesk(QObject):
    """`said` is a notice: kind, title, text."""

    said = Signal(str, str, str)

    def __init__(self, workbench: Workbench, panel: ExamplesPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._bench, self._panel = workbench, panel
        workbench.example_cells.told = self._on_cells_read
        panel.row_chosen.connect(workbench.questions.go_to)
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
                rows[one.uid] = self._bench.pool.row_of(one.uid)
                by_name[one.name].append(one.uid)
        colors = {item.name: item.color for item in self._bench.spec.classes}
        placed = {name: tuple((uid, rows[uid]) for uid in uids) for name, uids in by_name.items()}
        groups = [ExamplesOf(name, colors[name], samples) for name, samples in placed.items() if samples]
        self._panel.show_groups(groups)
        side = round(SIDE * 2 * self._panel.devicePixelRatioF())
        self._bench.example_cells.want(list(rows.values()), (side, side))
        self._show_cells()

    def _show_cells(self) -> None:
        cells = self._bench.example_cells
        for card in self._panel.cards:
            card.show_cell(cells.cell(card.row), cells.picture(card.row))
        self._panel.place_cards()

    def _on_cells_read(self, rows: Sequence[int]) -> None:
        self._show_cells()

    @Slot(str)
    def _on_unpin_chosen(self, uid: str) -> None:
        try:
            self._bench.unpin_example(uid)
        except UserError as error:
            self.said.emit("warning", str(error), "")
