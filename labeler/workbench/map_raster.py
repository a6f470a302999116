"""Points as one picture: however many there are, what is drawn is a raster of the size of the screen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from labeler.learning.pool_plane import View

Color = tuple[int, int, int]
# Points in sight up to which each is drawn so large, in pixels.
_SIZES = ((6_000, 7), (25_000, 5), (120_000, 3))
# How much a point that belongs to no group adds to the mixed colour beside one that does.
_FAINT = 0.12
_LEAST_ALPHA = 110


@dataclass(frozen=True, slots=True)
class MapPicture:
    """`pixels`: uint8 (height, width, 4), R G B A; `centers` says where groups lie, in pixels, by group."""

    view: View
    pixels: NDArray[np.uint8]
    centers: dict[int, tuple[float, float]]
    in_sight: int


def pixel_of(
    xy: NDArray[np.float32], view: View, width: int, height: int
) -> tuple[NDArray[np.int32], NDArray[np.int32], NDArray[np.bool_]]:
    """Column and row of each point, and which of them are in sight; y grows upwards."""
    x0, y0, x1, y1 = view
    columns = np.floor((xy[:, 0] - x0) * (width / max(x1 - x0, 1e-12)))
    lines = np.floor((y1 - xy[:, 1]) * (height / max(y1 - y0, 1e-12)))
    inside = (columns >= 0) & (columns < width) & (lines >= 0) & (lines < height)
    columns, lines = np.where(inside, columns, 0), np.where(inside, lines, 0)
    return columns.astype(np.int32), lines.astype(np.int32), inside


def draw(
    xy: NDArray[np.float32],
    groups: NDArray[np.int32],
    colors: Sequence[Color],
    plain: Color,
    view: View,
    width: int,
    height: int,
    ratio: float = 1.0,
) -> MapPicture:
    """`groups` beside `xy`: index into `colors`, -1 for points of no group, which are drawn in `plain`.

    `ratio`: device pixels a pixel of the design, by which few points are drawn larger.
    """
    columns, lines, inside = pixel_of(xy, view, width, height)
    columns, lines, groups = columns[inside], lines[inside], groups[inside]
    palette = np.array([*colors, plain], dtype=np.float32)
    weights = np.where(groups < 0, _FAINT, 1.0).astype(np.float32)
    tinted = palette[groups] * weights[:, None]
    at, point = _spread(columns, lines, width, height, ratio)
    mixed = np.stack(
        [
            *(np.bincount(at, tinted[point, channel], height * width) for channel in range(3)),
            np.bincount(at, weights[point], height * width),
            np.bincount(at, minlength=height * width),
        ],
        axis=1,
    )
    pixels = np.zeros((height * width, 4), dtype=np.uint8)
    drawn = mixed[:, 4] > 0
    pixels[drawn, :3] = mixed[drawn, :3] / mixed[drawn, 3:4]
    depth = np.log1p(mixed[drawn, 4]) / np.log1p(max(1.0, float(mixed[:, 4].max(initial=1.0))))
    pixels[drawn, 3] = _LEAST_ALPHA + depth * (255 - _LEAST_ALPHA)
    # A point of a group is not lost among those of none.
    pixels[mixed[:, 3] >= 1.0, 3] = 255
    centers = _centers(columns, lines, groups, len(colors))
    return MapPicture(view, pixels.reshape(height, width, 4), centers, int(columns.size))


def _spread(
    columns: NDArray[np.int32], lines: NDArray[np.int32], width: int, height: int, ratio: float
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """The pixels that points cover, and whose each one is."""
    offsets = np.array(_disc(columns.size, ratio), dtype=np.int64)
    x = columns[None, :] + offsets[:, :1]
    y = lines[None, :] + offsets[:, 1:]
    fits = (x >= 0) & (x < width) & (y >= 0) & (y < height)
    whose = np.broadcast_to(np.arange(columns.size), x.shape)
    return (y * width + x)[fits], whose[fits]


def _centers(
    columns: NDArray[np.int32], lines: NDArray[np.int32], groups: NDArray[np.int32], count: int
) -> dict[int, tuple[float, float]]:
    known = groups >= 0
    sizes = np.bincount(groups[known], minlength=count)
    x = np.bincount(groups[known], columns[known], count) / np.maximum(sizes, 1)
    y = np.bincount(groups[known], lines[known], count) / np.maximum(sizes, 1)
    return {at: (float(x[at]), float(y[at])) for at in np.flatnonzero(sizes).tolist()}


def _disc(points: int, ratio: float) -> list[tuple[int, int]]:
    """Offsets of one point's pixels: few points are drawn large, many as what they are."""
    size = next((size for most, size in _SIZES if points <= most), 1)
    reach = round(size // 2 * ratio)
    steps = range(-reach, reach + 1)
    return [(dx, dy) for dx in steps for dy in steps if dx * dx + dy * dy <= reach * reach + 1]
