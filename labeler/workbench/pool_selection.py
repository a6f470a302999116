"""Finds the rows that a query means, from arrays: on a lane, over a million samples, in some milliseconds."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from labeler.domain.pool_query import PoolQuery
from labeler.errors import UserError
from labeler.store.pool_reads import MetaColumnRead
from labeler.store.project_store import ProjectStore
from labeler.store.text_index import TextIndex
from labeler.workbench.label_board import LabelBoard
from labeler.workbench.pool_chances import PoolChances

# Columns read before anybody asks, and how many different values each may have.
_AHEAD, _FEW_VALUES = 8, 10_000

Rows = NDArray[np.int32]
Mask = NDArray[np.bool_]
Check = Callable[[], None]


@dataclass(frozen=True, slots=True)
class PoolPicture:
    """What is known of the pool when a query is asked; nothing in it is written to."""

    ids: NDArray[np.int64]
    board: LabelBoard
    annotator: str
    chances: PoolChances | None


@dataclass(frozen=True, slots=True)
class MetaColumn:
    """By row the index of its value in `values`, -1 for none; `counts` beside `values`, most frequent first."""

    codes: NDArray[np.int32]
    values: tuple[str, ...]
    counts: tuple[int, ...]


class PoolSelection:
    """Keeps what is slow to read, for one state of the samples. Used on one lane only."""

    def __init__(self, store: ProjectStore, index: TextIndex) -> None:
        self._store = store
        self._index = index
        self._columns: dict[str, MetaColumn] = {}
        self._reads: dict[str, MetaColumnRead] = {}
        self._size = -1

    def rows(self, query: PoolQuery, picture: PoolPicture, base: Rows | None, check: Check) -> Rows:
        """int32 rows in the query's order; with `base` only among those, and in their order unless sorted otherwise.

        Raises `UserError` where the query cannot be answered yet, `Cancelled` from `check`.
        """
        if query.needs_model and picture.chances is None:
            raise UserError("there is no model yet; answer some questions first, then filter by what it proposes")
        mask = self._mask(query, picture, check)
        n = picture.ids.size
        if base is not None:
            found = base if mask is None else base[mask[base]]
        else:
            found = (np.arange(n) if mask is None else np.flatnonzero(mask)).astype(np.int32)
        check()
        return self._sorted(query, found, picture)

    def meta_column(self, column: str, ids: NDArray[np.int64]) -> MetaColumn:
        """Reads all metadata once; from then on a filter on it is array work."""
        self._begin(ids)
        if column not in self._columns:
            read = self._reads.setdefault(column, MetaColumnRead(column))
            while not read.complete:
                self._store.read_meta(read)
            keys, codes, names = self._reads.pop(column).codes()
            counts = np.bincount(codes, minlength=len(names))
            order = np.argsort(-counts, kind="stable")
            place = np.empty_like(order)
            place[order] = np.arange(order.size)
            by_row = np.full(ids.size, -1, dtype=np.int32)
            rows, there = _rows_of(ids, keys)
            by_row[rows] = place[codes[there]]
            values = tuple(names[at] for at in order)
            self._columns[column] = MetaColumn(by_row, values, tuple(int(count) for count in counts[order]))
        return self._columns[column]

    def read_ahead(self, columns: Sequence[str], ids: NDArray[np.int64]) -> bool:
        """Some more of the columns that nobody has asked for yet; True when that is all.

        A column with a value of its own for each sample is left until it is asked for: it costs memory.
        """
        self._begin(ids)
        for column in columns[:_AHEAD]:
            if column in self._columns:
                continue
            read = self._reads.setdefault(column, MetaColumnRead(column))
            if read.distinct > _FEW_VALUES:
                continue
            if not read.complete:
                self._store.read_meta(read)
            if read.complete:
                self.meta_column(column, ids)
            return False
        return True

    def _begin(self, ids: NDArray[np.int64]) -> None:
        """Other samples: what was read before no longer counts."""
        if self._size != ids.size:
            self._columns, self._reads, self._size = {}, {}, int(ids.size)

    def _mask(self, query: PoolQuery, picture: PoolPicture, check: Check) -> Mask | None:
        """None: everything."""
        masks = [mask for mask in self._masks(query, picture, check) if mask is not None]
        return None if not masks else np.logical_and.reduce(masks)

    def _masks(self, query: PoolQuery, picture: PoolPicture, check: Check) -> list[Mask | None]:
        board, ids = picture.board, picture.ids
        found = [self._of_state(query, picture)]
        if query.said:
            found.append(board.saying(query.said, query.annotator))
        elif query.annotator:
            found.append(board.labeled_by(query.annotator))
        chances = picture.chances
        if chances is not None and query.proposed:
            wanted = chances.classes.index(query.proposed) if query.proposed in chances.classes else -2
            found.append(_padded(chances.top == wanted, ids.size))
        if chances is not None and query.chance is not None:
            low, high = query.chance
            inside = (chances.chance >= low) & ((chances.chance < high) | (high >= 1.0))
            found.append(_padded(inside, ids.size))
        if query.meta is not None:
            column = self.meta_column(query.meta[0], ids)
            code = column.values.index(query.meta[1]) if query.meta[1] in column.values else -2
            found.append(column.codes == code)
        if query.import_id is not None:
            found.append(_mask_of(ids, self._store.import_sample_ids(query.import_id)))
        check()
        if query.text.strip():
            found.append(_mask_of(ids, self._index.find(query.text, check)))
        return found

    def _of_state(self, query: PoolQuery, picture: PoolPicture) -> Mask | None:
        board = picture.board
        if query.state == "labeled":
            return board.labeled()
        if query.state == "unlabeled":
            return ~board.labeled()
        if query.state == "skipped":
            return board.skipped(picture.annotator)
        if query.state == "disagreement":
            return board.disagreeing()
        if query.state == "flagged":
            return _mask_of(picture.ids, self._store.flagged_ids())
        return None

    def _sorted(self, query: PoolQuery, rows: Rows, picture: PoolPicture) -> Rows:
        if query.sort == "row":
            return rows
        chances, n = picture.chances, picture.ids.size
        if query.sort == "newest":
            last = np.full(n, -1, dtype=np.int64)
            ids, seqs = self._store.newest_answers()
            at, there = _rows_of(picture.ids, ids)
            last[at] = seqs[there]
            return rows[np.argsort(-last[rows], kind="stable")]
        if query.sort == "disagreement":
            return rows[np.argsort(~picture.board.disagreeing()[rows], kind="stable")]
        assert chances is not None  # `rows` has refused a query that needs a model where there is none
        key = {"doubt": -chances.doubt, "sure": -chances.chance, "chance": chances.chance}[query.sort]
        # Samples the model was not asked of, which came later, are behind all others.
        padded = np.full(n, np.inf, dtype=np.float32)
        padded[: key.size] = key
        return rows[np.argsort(padded[rows], kind="stable")]


def _rows_of(ids: NDArray[np.int64], wanted: NDArray[np.int64]) -> tuple[NDArray[np.int64], Mask]:
    """Rows of those of the ids that are there, and which those are."""
    rows = np.searchsorted(ids, wanted)
    there = rows < ids.size
    there[there] = ids[rows[there]] == wanted[there]
    return rows[there], there


def _mask_of(ids: NDArray[np.int64], wanted: NDArray[np.int64]) -> Mask:
    mask = np.zeros(ids.size, dtype=np.bool_)
    mask[_rows_of(ids, wanted)[0]] = True
    return mask


def _padded(mask: Mask, size: int) -> Mask:
    """Samples that the model was not asked of do not count."""
    return np.concatenate([mask, np.zeros(size - mask.size, dtype=np.bool_)]) if mask.size < size else mask[:size]
