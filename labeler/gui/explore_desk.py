"""Connects the explore screen with the workbench."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal, Slot

from labeler.domain.pool_query import PoolQuery
from labeler.domain.preview import Preview
from labeler.errors import UserError
from labeler.gui.controls.cell_painter import CellMarks, Said
from labeler.gui.language import fill
from labeler.gui.map_desk import MapDesk
from labeler.gui.views.explore_view import ExploreView
from labeler.workbench.commands import Keymap
from labeler.workbench.events import (
    ClassesChanged,
    ModelPublished,
    NoticeRaised,
    ProgressChanged,
    RowsFound,
    SamplesAdded,
)
from labeler.workbench.exploring import PoolNames
from labeler.workbench.pool_cells import PoolCell
from labeler.workbench.workbench import Workbench

Rows = NDArray[np.int32]


class ExploreDesk(QObject):
    """`sample_wanted` with a row to be looked at alone; `filters_kept` with all kept filters."""

    sample_wanted = Signal(int)
    filters_kept = Signal(dict)
    shown = Signal()

    def __init__(self, workbench: Workbench, keymap: Keymap, kept: Mapping[str, Any]) -> None:  # Any: JSON leaves
        super().__init__()
        self._bench = workbench
        self._said: dict[str, Said] = {}
        self._base: Rows | None = None
        self._near: int | None = None
        self._is_stale = True
        self.has_rows = False
        self.view = ExploreView(keymap, self)
        self.view.set_read_only(workbench.read_only)
        self.view.filters.show_kept(kept)
        self._show_classes()
        workbench.cells.told = self.view.grid.refresh
        workbench.exploring.chances.told = self._on_chances_told
        filters = self.view.filters
        filters.query_changed.connect(self._on_query_changed)
        filters.values_wanted.connect(self._on_values_wanted)
        filters.kept_changed.connect(self.filters_kept)
        self.view.grid.in_sight.connect(self._on_in_sight)
        self.view.grid.opened.connect(self.sample_wanted)
        self.view.base_left.connect(self._on_base_left)
        self._map = MapDesk(workbench, self.view)
        self._map.grid_wanted.connect(self._on_grid_wanted)

    def subscribe(self) -> list[Callable[[], None]]:
        bus = self._bench.events
        return [
            bus.subscribe(RowsFound, self._on_rows_found),
            bus.subscribe(ProgressChanged, self._on_progress),
            bus.subscribe(ClassesChanged, self._on_classes_changed),
            bus.subscribe(SamplesAdded, self._on_samples_added),
            bus.subscribe(ModelPublished, self._on_model_published),
        ]

    def refresh(self) -> None:
        """The screen is shown: look anew if anything has changed, and begin with what takes long."""
        self._bench.exploring.prepare()
        self._bench.exploring.names(self._on_names_told)
        if self._is_stale:
            self._look()
        self.view.focus_grid()

    # What the grid paints

    def cell(self, row: int) -> PoolCell | None:
        return self._bench.cells.cell(row)

    def picture(self, row: int) -> Preview | None:
        return self._bench.cells.picture(row)

    @property
    def is_drawn(self) -> bool:
        """Whether nothing more is to come for the cards in sight."""
        return self.has_rows and all(self._is_whole(row) for row in self.view.grid.rows_in_sight())

    def _is_whole(self, row: int) -> bool:
        cell = self.cell(row)
        return cell is not None and (cell.preview is not None or self.picture(row) is not None)

    def marks(self, row: int) -> CellMarks:
        board, chances = self._bench.pool.board, self._bench.exploring.chances.known
        values = board.said(row)
        names = dict.fromkeys(name for value in values for name in value)
        proposed = None if chances is None else chances.of(row)
        cell = self._bench.cells.cell(row)
        return CellMarks(
            said=tuple(self._class(name) for name in names),
            disagreed=len(values) > 1,
            skipped=self._bench.pool.is_skipped(row),
            flagged=cell is not None and self._bench.tally.is_flagged(cell.uid),
            proposed=None if proposed is None else self._class(proposed[0]),
            # The figure is a percentage: finer differences look alike.
            chance=0.0 if proposed is None else round(proposed[1], 2),
        )

    # What the person does

    def label(self, name: str) -> None:
        """Everything selected, or the current sample. Raises `UserError` if that is not possible."""
        self._bench.label_many(self._chosen(), [name])

    def find_similar(self, row: int | None = None) -> None:
        """What is most like a sample, by default the current one."""
        chosen = self.view.grid.selection
        if row is None and chosen.current < 0:
            raise UserError("choose a sample first; then the ones most like it are found")
        self._near = int(chosen.rows[chosen.current]) if row is None else row
        self._base = None
        self.view.show_base(self.tr("Similar to one"))
        self._describe_near(self._near)
        self._look(to_top=True)

    def show_base(self, rows: Rows, title: str) -> None:
        """Only these samples, until the person wants all again."""
        self._base, self._near = rows, None
        self.view.show_base(title)
        self.view.filters.clear()
        self._look(to_top=True)

    def show_ids(self, sample_ids: NDArray[np.int64], title: str) -> None:
        """`show_base` for samples that another screen counts."""
        self.show_base(self._bench.pool.rows_of_ids(np.sort(sample_ids)), title)

    def show_map(self, on: bool) -> None:
        """The map or the cards."""
        if on != self.view.shows_map:
            self.view.map_button.click()

    def zoom_by(self, step: int) -> None:
        """Larger or smaller; 0 as it was."""
        (self.view.map if self.view.shows_map else self.view.grid).zoom_by(step)

    def ask_next(self) -> None:
        """Everything selected becomes the next questions."""
        rows = self._chosen()
        count = self._bench.questions.ask_next(rows.tolist())
        title = fill(self.tr("{0:,} samples are asked next"), count)
        text = self.tr("In the order in which they are seen here. Alt+1 goes on labeling.")
        if count == 0:
            title, text = self.tr("Nothing to ask"), self.tr("All of them have an answer already.")
        self._bench.events.publish(NoticeRaised("info", title, text))

    # Inside

    def _chosen(self) -> Rows:
        """On the map only what was drawn around: the current card of the grid is not seen there."""
        selection = self.view.grid.selection
        rows = selection.chosen() if selection.count or not self.view.shows_map else selection.rows[:0]
        if rows.size == 0:
            raise UserError("select samples first: arrows and Shift, or draw a line around them")
        return rows

    def _look(self, *, to_top: bool = False) -> None:
        self._is_stale = False
        query, whose = self.view.filters.query, self._bench.annotator
        if to_top:
            self.view.grid.to_top()
            self.view.map.forget_line()
        if not self.has_rows:
            self.view.show_waiting()
        if self._near is not None:
            self._bench.exploring.find_similar(self._near, query, whose)
        else:
            self._bench.exploring.look(query, whose, self._base)

    def _describe_near(self, row: int) -> None:
        cell = self._bench.cells.cell(row)
        if cell is not None:
            self.view.show_base(self.tr("Similar to {0}").format(_short(cell.summary)))

    def _on_rows_found(self, event: RowsFound) -> None:
        if event.rows is None:
            self.view.show_problem(event.problem)
        else:
            kind = self._bench.modality
            self.view.show_rows(event.rows, len(self._bench.pool), "text" if kind is None else kind.value)
        self.has_rows = True
        self.view.map.ask()
        self.shown.emit()

    def _on_progress(self, _: ProgressChanged) -> None:
        """Answers change cards at once, and what is found where the query asks for answers."""
        if self.view.filters.query.follows_labels or not self.view.isVisible():
            self._is_stale = True
        if self.view.isVisible():
            self.view.grid.viewport().update()
            self.view.map.ask()
            if self._is_stale:
                self._look()

    def _on_classes_changed(self, _: ClassesChanged) -> None:
        self._show_classes()
        self._is_stale = True
        self.view.grid.refresh()

    def _on_samples_added(self, event: SamplesAdded) -> None:
        self._is_stale = True
        if event.added < 0:
            self._on_base_left()
        if self.view.isVisible():
            self.refresh()

    def _on_model_published(self, _: ModelPublished) -> None:
        if self.view.isVisible():
            self._bench.exploring.prepare()

    def _on_chances_told(self) -> None:
        """Cards tell the new proposals; the order stays as it is under the person's hands."""
        self.view.grid.viewport().update()
        self.view.map.ask()

    def _on_names_told(self, names: PoolNames) -> None:
        self.view.filters.show_names(self._bench.spec.names(), names)
        self.view.show_columns(names.meta_columns)

    def _show_classes(self) -> None:
        spec = self._bench.spec
        self._said = {
            item.name: Said(item.name, item.color, (item.key or item.name[:1]).upper()) for item in spec.classes
        }
        self.view.show_classes(spec.classes)

    def _class(self, name: str) -> Said:
        return self._said.get(name) or Said(name, "#8A8A84", name[:1].upper())

    @Slot(object)
    def _on_query_changed(self, _: PoolQuery) -> None:
        self._look(to_top=True)

    @Slot(str)
    def _on_values_wanted(self, column: str) -> None:
        self._bench.exploring.meta_column(column, partial(self.view.filters.show_values, column))

    @Slot(list, int, int)
    def _on_in_sight(self, rows: list[int], width: int, height: int) -> None:
        self._bench.cells.want(rows, (width, height))

    @Slot(object)
    def _on_grid_wanted(self, rows: Rows) -> None:
        """What was drawn around on the map, as cards."""
        self.show_base(rows, self.tr("From the map"))
        self.view.focus_grid()

    @Slot()
    def _on_base_left(self) -> None:
        if self._base is not None or self._near is not None:
            self._base = self._near = None
            self.view.show_base("")
            self._look(to_top=True)


def _short(text: str) -> str:
    return text if len(text) <= 32 else f"{text[:31]}…"
