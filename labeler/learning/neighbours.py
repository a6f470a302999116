"""The samples most like one: by exact search in pieces, and by an approximate index once one has been built.

Likeness is the cosine of feature vectors.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from usearch.index import Index

# Rows compared at once in the exact search.
_CHUNK = 16_384
# Below this many rows the exact search answers within a frame or two: no index is needed.
_SMALL = 50_000
# Rows put into the index between two looks at whether it is still wanted; each such piece takes about 0.1 s.
_PIECE = 512
_CONNECTIVITY, _EXPANSION_ADD, _EXPANSION_SEARCH = 16, 96, 256


class Neighbours:
    """Of one feature matrix. `build` and `find` may run on different threads."""

    def __init__(self, X: NDArray[np.float32]) -> None:
        self._X = X
        self._index: Index | None = None
        self._built = 0
        self._under_way: Index | None = None

    @property
    def n_rows(self) -> int:
        return int(self._X.shape[0])

    @property
    def wants_index(self) -> bool:
        return self.n_rows > _SMALL and self._index is None

    @property
    def is_started(self) -> bool:
        """Whether somebody is building the index, or has built it."""
        return self._under_way is not None

    def build_piece(self) -> float:
        """Put some more rows into the index; returns how much of it is there, 1.0 when it answers."""
        from usearch.index import Index

        if self._under_way is None:
            self._under_way = Index(
                ndim=int(self._X.shape[1]), metric="cos", dtype="f16", connectivity=_CONNECTIVITY,
                expansion_add=_EXPANSION_ADD, expansion_search=_EXPANSION_SEARCH,
            )  # fmt: skip
        end = min(self._built + _PIECE, self.n_rows)
        keys = np.arange(self._built, end, dtype=np.uint64)
        self._under_way.add(keys, np.array(self._X[self._built : end]), threads=1, log=False)
        self._built = end
        if end == self.n_rows:
            self._index = self._under_way
        return end / max(1, self.n_rows)

    def find(self, row: int, count: int, check: Callable[[], None] = lambda: None) -> NDArray[np.int32]:
        """The rows most like one, itself first."""
        index = self._index
        found = self._exact(row, count, check) if index is None else self._approximate(index, row, count)
        others = found[found != row][: max(0, count - 1)]
        return np.concatenate([np.array([row], dtype=np.int32), others.astype(np.int32)])

    def _approximate(self, index: Index, row: int, count: int) -> NDArray[np.int64]:
        matches = index.search(np.array(self._X[row]), count, threads=1)
        return np.asarray(matches.keys).astype(np.int64)

    def _exact(self, row: int, count: int, check: Callable[[], None]) -> NDArray[np.int64]:
        asked = np.array(self._X[row])
        asked /= max(float(np.linalg.norm(asked)), 1e-12)
        rows = np.zeros(0, dtype=np.int64)
        likeness = np.zeros(0, dtype=np.float32)
        for start in range(0, self.n_rows, _CHUNK):
            check()
            part = self._X[start : start + _CHUNK]
            norms = np.sqrt(np.einsum("ij,ij->i", part, part))
            close = (part @ asked) / np.maximum(norms, 1e-12)
            rows = np.concatenate([rows, np.arange(start, start + len(part))])
            likeness = np.concatenate([likeness, close])
            if rows.size > count:
                kept = np.argpartition(-likeness, count - 1)[:count]
                rows, likeness = rows[kept], likeness[kept]
        return rows[np.argsort(-likeness, kind="stable")]
