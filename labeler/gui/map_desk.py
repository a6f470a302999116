"""Connects the map of the explore screen with the workbench."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal, Slot

from labeler.gui.language import fill
from labeler.gui.theme.theme import theme
from labeler.gui.views.explore_view import ExploreView
from labeler.workbench.map_raster import MapPicture
from labeler.workbench.pool_map import Legend
from labeler.workbench.workbench import Workbench

Rows = NDArray[np.int32]


class MapDesk(QObject):
    """`grid_wanted` with the rows that were drawn around, when the map is left for the grid."""

    grid_wanted = Signal(object)

    def __init__(self, workbench: Workbench, view: ExploreView) -> None:
        super().__init__()
        self._bench = workbench
        self._view = view
        self._enclosed: Rows | None = None
        workbench.map.told = self._on_told
        view.map_wanted.connect(self._on_map_wanted)
        view.map.picture_wanted.connect(self._draw)
        view.map.enclosed.connect(self._on_enclosed)
        view.hue.activated.connect(self._draw)
        view.layout_box.activated.connect(self._on_layout_chosen)

    @Slot(bool)
    def _on_map_wanted(self, on: bool) -> None:
        self._view.show_map(on)
        enclosed, self._enclosed = self._enclosed, None
        if not on:
            if enclosed is not None and enclosed.size:
                self.grid_wanted.emit(enclosed)
            return
        # What is selected among the cards cannot be seen here: a key must not label it.
        self._view.select_rows(self._view.grid.selection.rows[:0])
        was_ready = self._bench.map.is_ready
        if not self._bench.map.prepare():
            words = self.tr("The map needs the samples’ features, which are not computed yet.")
            self._view.map.show_message(words)
        elif was_ready:
            self._draw()

    @Slot()
    def _on_layout_chosen(self) -> None:
        chosen = self._view.layout_box.currentData()
        if chosen == self._bench.map.layout:
            return
        self._bench.map.layout = chosen
        self._view.map.forget_line()
        self._view.map.show_home((0.0, 0.0, 1.0, 1.0))
        self._view.map.show_message(self.tr("Laying out the samples …"))
        self._bench.map.prepare()

    def _on_told(self, share: float) -> None:
        """Placed so far; a part of a large pool is a map already."""
        if self._view.map.view == (0.0, 0.0, 1.0, 1.0):
            self._view.map.show_home(self._bench.map.view)
        self._view.map.ask()

    @Slot()
    def _draw(self) -> None:
        if not self._view.shows_map:
            return
        ground = theme().color("muted")
        plain = (ground.red(), ground.green(), ground.blue())
        rows, widget = self._view.grid.selection.rows, self._view.map
        hue = self._view.hue.currentData()
        self._bench.map.draw(
            rows, hue, self._bench.spec, plain, widget.view, widget.pixels, widget.devicePixelRatioF(), self._show
        )

    def _show(self, picture: MapPicture, legend: Legend) -> None:
        words = fill(self.tr("{0:,} in sight · draw around some to select them"), picture.in_sight)
        self._view.map.show_picture(picture, legend, words)

    @Slot(object)
    def _on_enclosed(self, mask: NDArray[np.bool_]) -> None:
        rows = self._view.grid.selection.rows
        self._bench.map.rows_under(rows, mask, self._view.map.view, self._select)

    def _select(self, rows: Rows) -> None:
        self._enclosed = rows
        self._view.select_rows(rows)
