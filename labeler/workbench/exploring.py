"""The whole pool to look at: queries answered beside the window, likeness, and many samples labeled at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from labeler.domain.pool_query import PoolQuery
from labeler.errors import Cancelled, UserError
from labeler.store.project_store import ProjectStore
from labeler.workbench.events import EventBus, RowsFound
from labeler.workbench.lanes import Runner
from labeler.workbench.learner import Learner
from labeler.workbench.pool import Pool
from labeler.workbench.pool_chances import ChancesDesk
from labeler.workbench.pool_selection import MetaColumn, PoolPicture, PoolSelection

if TYPE_CHECKING:
    from labeler.learning.neighbours import Neighbours

# How many of the samples most like one are shown.
SIMILAR = 500

Rows = NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class PoolNames:
    """What there is to filter by."""

    annotators: tuple[str, ...]
    meta_columns: tuple[str, ...]
    imports: tuple[tuple[int, str], ...]


class Exploring:
    """Runs on the front's thread. `RowsFound` tells what a query found; of several only the newest is answered."""

    def __init__(
        self, store: ProjectStore, pool: Pool, runner: Runner, events: EventBus, learner: Learner, chances: ChancesDesk
    ) -> None:
        self._store = store
        self._pool = pool
        self._runner = runner
        self._events = events
        self._learner = learner
        self.chances = chances
        self._index = store.text_index(read_only=store.read_only)
        self._selection = PoolSelection(store, self._index)
        self._neighbours: Neighbours | None = None
        self._near_of = ""
        self._asked = 0
        self._is_stopped = False
        self._is_indexing = False

    @property
    def has_text_index(self) -> bool:
        """Whether words are found by an index; without it every text is read."""
        return self._index.complete

    def stop(self) -> None:
        self._is_stopped = True
        self._asked += 1

    def prepare(self) -> None:
        """Begin with what takes long: the model's opinion of everything, full text."""
        self.chances.refresh()
        if not self._index.complete and not self._is_indexing:
            self._is_indexing = True
            self._index_text()

    def _index_text(self) -> None:
        def work() -> bool:
            self._check_open()
            return self._index.build_piece()

        def done(is_complete: bool | None, error: BaseException | None) -> None:
            self._is_indexing = error is None and not is_complete
            if self._is_indexing:
                self._index_text()

        self._runner.submit("index", work, done)

    def look(self, query: PoolQuery, annotator: str, base: Rows | None = None) -> None:
        """Ask for rows; with `base` only among those."""
        self._ask(query, lambda picture, check: self._selection.rows(query, picture, base, check), annotator)

    def find_similar(self, row: int, query: PoolQuery, annotator: str) -> None:
        """The samples most like one, itself first, as far as the query lets them through."""

        def work(picture: PoolPicture, check: Callable[[], None]) -> Rows:
            near = self._known_neighbours()
            if row >= near.n_rows:
                raise UserError("the features of this sample are not computed yet; try again in a moment")
            return self._selection.rows(query, picture, near.find(row, SIMILAR, check), check)

        self._ask(query, work, annotator)
        self._build_neighbours()

    def names(self, done: Callable[[PoolNames], None]) -> None:
        """What there is to filter by, told on the front's thread."""
        annotators = self._pool.board.annotators

        def work() -> PoolNames:
            imports = tuple((item.import_id, item.source) for item in self._store.imports() if item.undone_at is None)
            return PoolNames(annotators, tuple(self._store.meta_columns()), imports)

        def told(found: PoolNames | None, error: BaseException | None) -> None:
            if found is not None:
                done(found)
                self._read_ahead(found.meta_columns)

        self._runner.submit("explore", work, told)

    def _read_ahead(self, columns: Sequence[str]) -> None:
        """Metadata, piece by piece behind what a person asks, so that the first filter takes no time either."""
        ids = self._pool.ids

        def work() -> bool:
            self._check_open()
            return ids.size != self._pool.ids.size or self._selection.read_ahead(columns, ids)

        def read(is_all: bool | None, error: BaseException | None) -> None:
            if error is None and not is_all:
                self._runner.submit("explore", work, read)

        self._runner.submit("explore", work, read)

    def meta_column(self, column: str, done: Callable[[MetaColumn], None]) -> None:
        """The values of a column; from then on filtering by it takes no time."""
        ids = self._pool.ids
        self._runner.submit(
            "explore",
            lambda: self._selection.meta_column(column, ids),
            lambda found, _: done(found) if found is not None else None,
        )

    def read_column(self, column: str, ids: NDArray[np.int64]) -> MetaColumn:
        """On the lane `explore` only."""
        return self._selection.meta_column(column, ids)

    def samples_changed(self) -> None:
        """Samples came or went: full text follows, likeness and the model's opinion are made anew."""
        self._index.complete = False
        self._neighbours = None
        self.chances.forget()

    def _ask(self, query: PoolQuery, find: Callable[[PoolPicture, Callable[[], None]], Rows], annotator: str) -> None:
        self._asked += 1
        number = self._asked
        picture = PoolPicture(self._pool.ids, self._pool.board.shared(), annotator, self.chances.known)

        def check() -> None:
            if number != self._asked:
                raise Cancelled("something else is looked for")

        def work() -> Rows:
            check()
            return find(picture, check)

        def done(rows: Rows | None, error: BaseException | None) -> None:
            if number == self._asked:
                self._events.publish(RowsFound(query, rows, "" if error is None else str(error)))

        self._runner.submit("explore", work, done)

    def _known_neighbours(self) -> Neighbours:
        from labeler.learning.neighbours import Neighbours

        features = self._learner.features
        if features is None:
            raise UserError("likeness needs the samples' features, which are not computed yet; try again in a moment")
        if self._neighbours is None or self._near_of != features.id:
            self._near_of = features.id
            self._neighbours = Neighbours(features.X)
        return self._neighbours

    def _build_neighbours(self) -> None:
        """The index of a large pool, piece by piece beside everything else; until then the search is exact."""

        def work() -> bool:
            self._check_open()
            near = self._neighbours
            if near is None or not near.wants_index:
                return True
            return near.build_piece() >= 1.0

        def done(is_complete: bool | None, error: BaseException | None) -> None:
            if error is None and not is_complete:
                self._runner.submit("index", work, done)

        if not self._is_building:
            self._runner.submit("index", work, done)

    @property
    def _is_building(self) -> bool:
        return self._neighbours is not None and self._neighbours.is_started

    def _check_open(self) -> None:
        if self._is_stopped:
            raise Cancelled("the project is closing")
