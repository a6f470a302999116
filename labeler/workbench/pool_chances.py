"""What the newest model proposes for every sample of the pool, asked piece by piece beside everything else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from labeler.workbench.engine import ModelHandle
from labeler.workbench.lanes import Runner
from labeler.workbench.learner import Learner

NO_PROPOSAL = -1
# Rows asked about in one go: a few milliseconds of the model's time, so that rankings and questions come in between.
_CHUNK = 16_384
# From here on a class applies, in multiple choice.
_APPLIES = 0.5


@dataclass(frozen=True, slots=True)
class PoolChances:
    """By row, of the first `top.size` samples; read-only.

    Attributes
    ----------
    classes : what `top` counts.
    top : int16, the likeliest class; `NO_PROPOSAL` where in multiple choice none applies.
    chance : float32, its probability.
    doubt : float32 in [0, 1], how near the model is to changing its mind.
    """

    classes: tuple[str, ...]
    top: NDArray[np.int16]
    chance: NDArray[np.float32]
    doubt: NDArray[np.float32]

    def of(self, row: int) -> tuple[str, float] | None:
        """The proposed class and its probability."""
        if row >= self.top.size or self.top[row] == NO_PROPOSAL:
            return None
        return self.classes[int(self.top[row])], float(self.chance[row])


class ChancesDesk:
    """Runs on the front's thread; `told` is called when there is something new in `known`."""

    def __init__(self, learner: Learner, runner: Runner, multilabel: bool, classes: Callable[[], tuple[str, ...]]):
        self._learner = learner
        self._runner = runner
        self._multilabel = multilabel
        self._classes = classes
        self._of: ModelHandle | None = None
        self._asking: ModelHandle | None = None
        self.known: PoolChances | None = None
        self.told: Callable[[], None] = lambda: None

    @property
    def is_asking(self) -> bool:
        return self._asking is not None

    def refresh(self) -> None:
        """Ask the newest model of everything unless that is known or under way."""
        fitted, features = self._learner.fitted, self._learner.features
        if fitted is None or features is None or fitted is self._of or self._asking is not None:
            return
        self._asking = fitted
        classes, X, n = self._classes(), features.X, features.n_rows
        made = PoolChances(classes, np.zeros(n, np.int16), np.zeros(n, np.float32), np.zeros(n, np.float32))
        self._ask(fitted, X, made, 0)

    def forget(self) -> None:
        """Rows or classes changed."""
        self._of = self._asking = self.known = None

    def _ask(self, fitted: ModelHandle, X: NDArray[np.float32], made: PoolChances, start: int) -> None:
        n = made.top.size
        rows = np.arange(start, min(start + _CHUNK, n), dtype=np.int32)

        def work() -> None:
            if rows.size:
                put_chances(made, rows, self._learner.engine.chances(fitted, X, rows), self._multilabel)

        def done(_: None, error: BaseException | None) -> None:
            if self._asking is not fitted:
                return
            if error is not None:
                # A child that died says nothing; the next model is asked again.
                self._asking = None
            elif start + _CHUNK < n:
                self._ask(fitted, X, made, start + _CHUNK)
            else:
                self._asking, self._of, self.known = None, fitted, made
                self.told()

        self._runner.submit("index", work, done)


def put_chances(made: PoolChances, rows: NDArray[np.int32], chances: NDArray[np.float32], multilabel: bool) -> None:
    """Fold float32 chances of shape (n_rows, n_classes) into what is kept of them."""
    top = np.argmax(chances, axis=1)
    best = chances[np.arange(rows.size), top]
    made.chance[rows] = best
    if multilabel:
        made.top[rows] = np.where(best >= _APPLIES, top, NO_PROPOSAL)
        made.doubt[rows] = 1.0 - 2.0 * np.abs(chances - _APPLIES).min(axis=1)
        return
    made.top[rows] = top
    second = np.partition(chances, -2, axis=1)[:, -2] if chances.shape[1] > 1 else np.zeros_like(best)
    made.doubt[rows] = 1.0 - (best - second)
