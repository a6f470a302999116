"""What the cells of a grid in sight show: samples read and images decoded beside the window, few of them kept."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from labeler.domain.preview import Box, BrokenPreview, ImagePreview, Preview
from labeler.domain.sample import Modality
from labeler.registry import member
from labeler.store.project_store import ProjectStore
from labeler.workbench.lanes import Runner
from labeler.workbench.pool import Pool
from labeler.workbench.previews import Decoder

_KEPT_CELLS = 4_000
_KEPT_BYTES = 96 << 20
# Samples read in one go; what is in sight comes first.
_PAGE = 120


@dataclass(frozen=True, slots=True)
class PoolCell:
    """A sample as a card: `preview` of what is cheap to show; images come later, through `picture`."""

    row: int
    uid: str
    modality: Modality
    summary: str
    source: str
    preview: Preview | None


class PoolCells:
    """Runs on the front's thread; `told` is called with the rows that can be shown better now."""

    def __init__(self, store: ProjectStore, pool: Pool, runner: Runner, decoder: Decoder) -> None:
        self._store = store
        self._pool = pool
        self._runner = runner
        self._decoder = decoder
        self._cells: OrderedDict[int, PoolCell] = OrderedDict()
        self._pictures: OrderedDict[int, Preview] = OrderedDict()
        self._bytes = 0
        self._wanted: tuple[int, ...] = ()
        self._box: Box = (320, 240)
        self._reading = False
        self._decoding = False
        self._state = 0
        self.told: Callable[[Sequence[int]], None] = lambda rows: None

    def want(self, rows: Sequence[int], box: Box) -> None:
        """The rows in sight, first ones first, and the device pixels an image may take."""
        self._wanted, self._box = tuple(rows), box
        self._read()
        self._decode()

    def cell(self, row: int) -> PoolCell | None:
        found = self._cells.get(row)
        if found is not None:
            self._cells.move_to_end(row)
        return found

    def picture(self, row: int) -> Preview | None:
        """A decoded image, or why there is none."""
        found = self._pictures.get(row)
        if found is not None:
            self._pictures.move_to_end(row)
        return found

    def forget(self) -> None:
        """Rows have moved."""
        self._cells.clear()
        self._pictures.clear()
        self._bytes, self._wanted = 0, ()
        self._state += 1

    def _read(self) -> None:
        missing = [row for row in self._wanted if row not in self._cells][:_PAGE]
        if self._reading or not missing:
            return
        self._reading = True
        ids = self._pool.ids[np.array(missing, dtype=np.int64)].tolist()
        state = self._state

        def done(cells: list[PoolCell] | None, error: BaseException | None) -> None:
            self._reading = False
            if cells is None or state != self._state:
                return
            for cell in cells:
                self._cells[cell.row] = cell
            while len(self._cells) > _KEPT_CELLS:
                self._cells.popitem(last=False)
            self.told([cell.row for cell in cells])
            self._read()
            self._decode()

        self._runner.submit("explore", lambda: _cells_of(self._store, missing, ids), done)

    def _decode(self) -> None:
        """One image at a time: what went out of sight meanwhile is not decoded, and questions come in between."""
        row = next((row for row in self._wanted if self._lacks_picture(row)), None)
        if self._decoding or row is None:
            return
        self._decoding = True
        sample_id, box, state = int(self._pool.ids[row]), self._box, self._state

        def done(preview: Preview | None, error: BaseException | None) -> None:
            self._decoding = False
            if state != self._state:
                return
            if preview is None:
                preview = BrokenPreview(f"this sample cannot be shown: {error}")
            self._keep(row, preview)
            self.told([row])
            self._decode()

        self._runner.submit("preview", lambda: self._decoder.decode(self._store.sample(sample_id), box), done)

    def _lacks_picture(self, row: int) -> bool:
        cell = self._cells.get(row)
        return cell is not None and cell.preview is None and row not in self._pictures

    def _keep(self, row: int, preview: Preview) -> None:
        self._pictures[row] = preview
        self._bytes += _size_of(preview)
        while self._bytes > _KEPT_BYTES and len(self._pictures) > 1:
            self._bytes -= _size_of(self._pictures.popitem(last=False)[1])


def _cells_of(store: ProjectStore, rows: Sequence[int], ids: Sequence[int]) -> list[PoolCell]:
    found = []
    for row, sample in zip(rows, store.samples_at(ids), strict=True):
        kind = member("samples", sample.modality.value)
        preview = None if kind.heavy else kind.preview(sample, None)
        found.append(PoolCell(row, sample.uid, sample.modality, kind.summary(sample), sample.source, preview))
    return found


def _size_of(preview: Preview) -> int:
    return len(preview.pixels) if isinstance(preview, ImagePreview) else 0
