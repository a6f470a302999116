"""The pool in order of usefulness at one log position."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

Rows = NDArray[np.int32]
Utilities = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a sample was picked: a strategy's name, a code with a sentence to it, and the figures of that sentence.

    Codes are those of `labeler.learning.why`. `facts` holds JSON leaves only; it goes into the label log.
    """

    strategy: str
    code: str
    facts: Mapping[str, Any] = field(default_factory=dict)  # Any: JSON leaves

    def as_json(self) -> dict[str, Any]:  # Any: JSON leaves
        return {"strategy": self.strategy, "code": self.code, **self.facts}


@dataclass(frozen=True, slots=True)
class Ranking:
    """Row numbers of the whole pool, most useful first; read-only arrays.

    Attributes
    ----------
    rows : int32 of shape (n_pool,); a row is a position in sample.id order.
    utilities : float32 of shape (n_pool,), beside `rows`; higher means ask sooner.
    reasons : by row, for the head of the ranking at least.
    """

    version: str | None
    strategy: str
    seed: int
    log_position: int
    rows: Rows
    utilities: Utilities
    reasons: Mapping[int, Reason]

    def __post_init__(self) -> None:
        for array in (self.rows, self.utilities):
            array.flags.writeable = False
