"""How featurizing reads a project's samples, whatever keeps them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from labeler.domain.sample import Sample

Keys = NDArray[np.uint64]
_KEY_DIGITS = 16


class SampleReader(Protocol):
    """Samples in sample.id order; a row is a position in that order. May be read from another process."""

    def __len__(self) -> int: ...

    def uids(self) -> Iterable[str]:
        """The uid of every sample, by row."""
        ...

    def chunks(self, size: int, start_row: int) -> Iterator[Sequence[Sample]]:
        """Samples from `start_row` on, `size` at a time."""
        ...

    def at(self, rows: Sequence[int]) -> Sequence[Sample]:
        """The samples of these rows (ascending), in that order."""
        ...


def sample_keys(uids: Iterable[str]) -> Keys:
    """The first 64 bits of each uid: enough to tell which content stands in which row."""
    return np.fromiter((int(uid[:_KEY_DIGITS], 16) for uid in uids), dtype=np.uint64)
