"""What the newest model says of single samples: known from the last ranking, or asked of the engine where it is not."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from labeler.domain.proposal import Proposal
from labeler.learning.feature_store import FeatureMatrix
from labeler.workbench.engine import Engine, ModelHandle
from labeler.workbench.lanes import Runner

Chances = NDArray[np.float32]


class Proposals:
    """All methods run on the front's thread.

    Parameters
    ----------
    model : the newest model and the features it is asked about, None for what is not there.
    version : of that model, with the names of its classes now.
    """

    def __init__(
        self,
        runner: Runner,
        engine: Engine,
        multilabel: bool,
        model: Callable[[], tuple[ModelHandle | None, FeatureMatrix | None]],
        version: Callable[[], tuple[str, tuple[str, ...]]],
    ) -> None:
        self._runner, self._engine, self._multilabel = runner, engine, multilabel
        self._model, self._version = model, version
        self._made: dict[int, Proposal] = {}
        self._chances: dict[int, Chances] = {}  # of the head of the ranking, and where asked
        self._asking: set[int] = set()
        self.told: Callable[[], None] = lambda: None

    def of(self, row: int) -> Proposal | None:
        """What the newest model says of a sample; None before the first one, and until it was asked of this sample."""
        if row not in self._made:
            self.want([row])
            chances = self._chances.get(row)
            if chances is not None:
                version, names = self._version()
                self._made[row] = make_proposal(version, names, chances, self._multilabel)
        return self._made.get(row)

    def want(self, rows: Sequence[int]) -> None:
        """Have the model asked of these samples; `told` is called when it has spoken."""
        fitted, features = self._model()
        if fitted is None or features is None:
            return
        new = [row for row in rows if row < features.n_rows and row not in self._chances and row not in self._asking]
        if not new:
            return
        self._asking.update(new)
        asked, X = np.array(new, dtype=np.int32), features.X

        def done(chances: Chances | None, error: BaseException | None) -> None:
            if self._model()[0] is fitted:
                self._asking.difference_update(new)
                # A child that died says nothing; the next ranking brings proposals again.
                if chances is not None:
                    self._chances.update(zip(new, chances, strict=True))
                    self.told()

        self._runner.submit("preview", lambda: self._engine.chances(fitted, X, asked), done)

    def take_in(self, rows: Sequence[int], chances: Chances) -> None:
        """What a ranking found out of its head by the way."""
        self._chances.update(zip(rows, chances, strict=True))

    def forget(self) -> None:
        """Another model, other classes or other rows."""
        self._made.clear()
        self._chances = {}
        self._asking = set()


def make_proposal(version: str, classes: tuple[str, ...], chances: Chances, multilabel: bool) -> Proposal:
    """`chances`: float array of shape (n_classes,)."""
    probabilities = tuple(float(chance) for chance in chances)
    if multilabel:
        proposed = tuple(name for name, chance in zip(classes, probabilities, strict=True) if chance >= 0.5)
    else:
        proposed = (classes[int(np.argmax(chances))],)
    return Proposal(version, classes, probabilities, proposed)
