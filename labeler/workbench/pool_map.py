"""The map of the pool: placed and drawn beside the window, coloured by what is known of each sample."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from labeler.domain.task import TaskSpec
from labeler.learning.pool_likeness import PoolLikeness
from labeler.learning.pool_plane import PoolPlane, View
from labeler.workbench.label_board import LabelBoard
from labeler.workbench.lanes import Runner
from labeler.workbench.learner import Learner
from labeler.workbench.map_raster import Color, MapPicture, draw, pixel_of
from labeler.workbench.pool import Pool
from labeler.workbench.pool_chances import ChancesDesk, PoolChances
from labeler.workbench.pool_selection import MetaColumn

Hue = Literal["label", "proposal", "doubt", "annotator"] | str  # or a column of the metadata, as META + its name
META = "meta:"
Layout = Literal["directions", "likeness"]
Rows = NDArray[np.int32]

# Blue for what the model is sure of, through grey, to orange: told apart without red and green.
DOUBTS: tuple[tuple[str, Color], ...] = (
    ("sure", (43, 108, 196)), ("rather sure", (122, 160, 205)), ("doubtful", (226, 170, 110)),
    ("torn", (201, 84, 20)),
)  # fmt: skip
# From dark blue to yellow, as bright as they are large; legible to colour-blind eyes (Smith & van der Walt, viridis).
_AMOUNTS: tuple[Color, ...] = ((68, 1, 84), (59, 82, 139), (33, 145, 140), (94, 201, 98), (220, 200, 40))
# Values of a column that get a colour each, the most frequent first; the rest is grey.
_VALUES = 12
_PEOPLE: tuple[Color, ...] = ((0, 114, 178), (230, 159, 0), (0, 158, 115), (204, 121, 167), (86, 180, 233))


@dataclass(frozen=True, slots=True)
class Legend:
    """What the colours mean; beside each other. `letters` are the second cue: a class's key, or its first letter.

    `lies_together`: the samples of a group are expected near each other, so that its middle says something.
    `is_ours`: the names are words of the program, not of the project.
    """

    names: tuple[str, ...]
    colors: tuple[Color, ...]
    letters: tuple[str, ...]
    lies_together: bool = True
    is_ours: bool = False


class PoolMap:
    """Runs on the front's thread. `told` is called when the map is there, or further on its way."""

    def __init__(
        self,
        pool: Pool,
        learner: Learner,
        chances: ChancesDesk,
        runner: Runner,
        seed: int,
        column: Callable[[str, NDArray[np.int64]], MetaColumn],
    ) -> None:
        self._column = column
        self._pool = pool
        self._learner = learner
        self._chances = chances
        self._runner = runner
        self._seed = seed
        self.layout: Layout = "directions"
        self._plane: PoolPlane | PoolLikeness | None = None
        self._placed_of: tuple[str, Layout] = ("", self.layout)
        self._drawing = False
        self._next: Callable[[], None] | None = None
        self.told: Callable[[float], None] = lambda share: None

    @property
    def is_ready(self) -> bool:
        return self._plane is not None and self._plane.placed == self._plane.n_rows

    @property
    def view(self) -> View:
        """What a first look shows."""
        return (0.0, 0.0, 1.0, 1.0) if self._plane is None else self._plane.view

    def prepare(self) -> bool:
        """Begin to place everything; False while there are no features."""
        features = self._learner.features
        if features is None:
            return False
        if self._plane is None or self._placed_of != (features.id, self.layout):
            self._placed_of = (features.id, self.layout)
            kind = PoolPlane if self.layout == "directions" else PoolLikeness
            self._plane = kind(features.X, self._seed)
            self._place(self._plane)
        return True

    def forget(self) -> None:
        self._plane = None

    def draw(
        self,
        rows: Rows,
        hue: Hue,
        spec: TaskSpec,
        plain: Color,
        view: View,
        size: tuple[int, int],
        ratio: float,
        done: Callable[[MapPicture, Legend], None],
    ) -> None:
        """A picture of these rows, in device pixels; of several asked for meanwhile, only the newest is made."""
        plane = self._plane
        if plane is None:
            return
        if self._drawing:
            self._next = lambda: self.draw(rows, hue, spec, plain, view, size, ratio, done)
            return
        self._drawing = True
        board, known, ids = self._pool.board.shared(), self._chances.known, self._pool.ids

        def work() -> tuple[MapPicture, Legend]:
            shown = rows[rows < plane.n_rows]
            if hue.startswith(META):
                groups, legend = column_groups(self._column(hue.removeprefix(META), ids))
            else:
                groups, legend = _groups(hue, board, known, spec, ids.size)
            return draw(plane.xy[shown], groups[shown], legend.colors, plain, view, *size, ratio), legend

        def drawn(found: tuple[MapPicture, Legend] | None, error: BaseException | None) -> None:
            self._drawing = False
            again, self._next = self._next, None
            if found is not None:
                done(*found)
            if again is not None:
                again()

        self._runner.submit("explore", work, drawn)

    def rows_under(self, rows: Rows, mask: NDArray[np.bool_], view: View, done: Callable[[Rows], None]) -> None:
        """Those of the rows whose point lies under a mask over the view, of shape (height, width)."""
        plane = self._plane
        if plane is None:
            return

        def work() -> Rows:
            shown = rows[rows < plane.n_rows]
            columns, lines, inside = pixel_of(plane.xy[shown], view, mask.shape[1], mask.shape[0])
            return shown[inside & mask[lines, columns]]

        self._runner.submit("explore", work, lambda found, _: done(found) if found is not None else None)

    def _place(self, plane: PoolPlane | PoolLikeness) -> None:
        def done(share: float | None, error: BaseException | None) -> None:
            if share is None or self._plane is not plane:
                return
            self.told(share)
            if share < 1.0:
                self._place(plane)

        self._runner.submit("index", plane.place_piece, done)


def _groups(
    hue: Hue, board: LabelBoard, chances: PoolChances | None, spec: TaskSpec, size: int
) -> tuple[NDArray[np.int32], Legend]:
    names = spec.names()
    classes = Legend(
        names,
        tuple(_rgb(item.color) for item in spec.classes),
        tuple((item.key or item.name[:1]).upper() for item in spec.classes),
    )
    groups = np.full(size, -1, dtype=np.int32)
    if hue == "label":
        first = [names.index(value[0]) if value and value[0] in names else -1 for value in board.values]
        groups = np.array([*first, -1], dtype=np.int32)[board.codes_to_show()]
        return groups, classes
    if hue == "annotator":
        people = board.annotators
        return board.annotator_codes(), Legend(
            people, _many(_PEOPLE, len(people)), _letters(len(people)), lies_together=False
        )
    if chances is not None and hue == "proposal":
        index = [names.index(name) if name in names else -1 for name in chances.classes]
        groups[: chances.top.size] = np.array([*index, -1], dtype=np.int32)[chances.top]
    if hue == "proposal":
        return groups, classes
    if chances is not None:
        groups[: chances.doubt.size] = np.minimum((chances.doubt * len(DOUBTS)).astype(np.int32), len(DOUBTS) - 1)
    return groups, Legend(
        tuple(name for name, _ in DOUBTS),
        tuple(color for _, color in DOUBTS),
        _letters(4),
        lies_together=False,
        is_ours=True,
    )


def column_groups(column: MetaColumn) -> tuple[NDArray[np.int32], Legend]:
    """A colour for each of the frequent values; many numbers are put into fifths, from few to much."""
    numbers = _numbers(column.values)
    if len(column.values) > _VALUES and numbers is not None:
        own = numbers[column.codes[column.codes >= 0]]
        bounds = np.unique(np.percentile(own, [0, 20, 40, 60, 80, 100]))
        fifth = np.clip(np.searchsorted(bounds, numbers, side="right") - 1, 0, max(0, len(bounds) - 2)).astype(np.int32)
        names = tuple(f"{low:g} – {high:g}" for low, high in pairwise(bounds.tolist())) or (f"{bounds[0]:g}",)
        codes, colors = fifth, _AMOUNTS[: len(names)]
    else:
        names = column.values[:_VALUES]
        codes = np.where(np.arange(len(column.values)) < _VALUES, np.arange(len(column.values)), -1).astype(np.int32)
        colors = _many(_PEOPLE, len(names))
    return np.append(codes, np.int32(-1))[column.codes], Legend(names, colors, _letters(len(names)), False)


def _numbers(values: Sequence[str]) -> NDArray[np.float64] | None:
    """All values as numbers; None where one is none."""
    try:
        found = np.array([float(value) for value in values])
    except ValueError:
        return None
    return found if np.isfinite(found).all() else None


def _many(colors: Sequence[Color], count: int) -> tuple[Color, ...]:
    return tuple(colors[at % len(colors)] for at in range(count))


def _letters(count: int) -> tuple[str, ...]:
    return tuple(chr(ord("A") + at % 26) for at in range(count))


def _rgb(color: str) -> Color:
    return int(color[1:3], 16), int(color[3:5], 16), int(color[5:7], 16)
