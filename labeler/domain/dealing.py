"""Dealing samples out among annotators, with a part that everyone gets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from labeler.errors import UsageError

Rows = NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Hand:
    """What one annotator gets: rows in ascending order, the first `shared` of the draw being everyone's."""

    annotator: str
    rows: Rows
    shared: int


def deal(order: Rows, annotators: Sequence[str], share: float, overlap: float) -> list[Hand]:
    """Deal the rows of `order` (a random order, int32) out.

    Parameters
    ----------
    share : the part of all rows that is dealt, from 0 to 1.
    overlap : the part of those that every annotator gets; the others are dealt in turn.

    Raises `UsageError` for impossible parts. The same order gives the same hands.
    """
    for name, part in (("share", share), ("overlap", overlap)):
        if not 0.0 <= part <= 1.0:
            raise UsageError(f"the {name} is a part, from 0 to 1, not {part}")
    dealt = order[: round(share * order.size)]
    common = dealt[: round(overlap * dealt.size)]
    rest = dealt[common.size :]
    return [
        Hand(annotator, np.sort(np.concatenate([common, rest[number :: len(annotators)]])), int(common.size))
        for number, annotator in enumerate(annotators)
    ]
