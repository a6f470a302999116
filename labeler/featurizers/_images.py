"""Decoded images at the one size all image blocks share, so that a chunk is read and decoded once."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from labeler.domain.sample import Sample
from labeler.errors import UserError

SIDE = 224
SMALL = 56
# One chunk of images plus slack; 160 kB each.
_KEPT = 160


def rgb_batch(samples: Sequence[Sample]) -> tuple[NDArray[np.uint8], NDArray[np.bool_]]:
    """Images as uint8 (n, SIDE, SIDE, 3), stretched to a square, and which of them could be read.

    Unreadable ones are black and False.
    """
    return _batch(samples, SIDE, 0)


def small_batch(samples: Sequence[Sample]) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    """The same images averaged down, float32 in 0..1 of shape (n, SMALL, SMALL, 3)."""
    batch, readable = _batch(samples, SMALL, 1)
    return batch.astype(np.float32) / np.float32(255), readable


def shrunk(batch: NDArray[np.float32], side: int) -> NDArray[np.float32]:
    """Mean over equal squares of (n, SMALL, SMALL, channels); `side` divides `SMALL`."""
    step = SMALL // side
    means: NDArray[np.float32] = batch.reshape(len(batch), side, step, side, step, -1).mean(axis=(2, 4))
    return means


def _batch(samples: Sequence[Sample], side: int, which: int) -> tuple[NDArray[np.uint8], NDArray[np.bool_]]:
    batch = np.zeros((len(samples), side, side, 3), dtype=np.uint8)
    readable = np.zeros(len(samples), dtype=np.bool_)
    for position, sample in enumerate(samples):
        sizes = _sizes(sample.source)
        if sizes is not None:
            batch[position] = sizes[which]
            readable[position] = True
    return batch, readable


def _sizes(source: str) -> tuple[NDArray[np.uint8], NDArray[np.uint8]] | None:
    path = Path(source)
    try:
        stamp = path.stat()
    except OSError:
        return None
    return _decoded(source, stamp.st_mtime_ns, stamp.st_size)


@lru_cache(maxsize=_KEPT)
def _decoded(source: str, changed_ns: int, size: int) -> tuple[NDArray[np.uint8], NDArray[np.uint8]] | None:
    """Keyed by time and size of the file too, so that an edited file is read again."""
    from PIL import Image

    from labeler.samples.image import load_rgb

    try:
        pixels = load_rgb(Path(source), SIDE)
    except (UserError, OSError, ValueError, SyntaxError):  # Pillow's own ways to say: not a readable image
        return None
    image = Image.fromarray(pixels)
    if image.size != (SIDE, SIDE):
        image = image.resize((SIDE, SIDE), Image.Resampling.BILINEAR)
    return np.asarray(image), np.asarray(image.reduce(SIDE // SMALL))
