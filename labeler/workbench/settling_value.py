"""The value of settling a sample: disagreement × effect on the model × size of its cluster; each also in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from labeler.learning.settling import counted_near, expected_move
from labeler.workbench.model_view import ModelView

NO_MODEL = "no trained model is at hand, so its factor is 1"
NO_FEATURES = "this sample has no features, so its factor is 1"


@dataclass(frozen=True, slots=True)
class Factors:
    """Of one sample.

    Attributes
    ----------
    wrong : disagreement: the chance that the consensus is wrong by a second method, 0 to 1 (`agreement.doubt`).
    move : how far settling is expected to move the model, 0 to 1; None without a model or features.
    near : how many other unsettled samples lie near; None without features.
    effect, cluster : the factors that follow, in (0, 1]; 1 where nothing is known.
    """

    wrong: float
    move: float | None
    near: int | None
    effect: float
    cluster: float

    @property
    def value(self) -> float:
        return self.wrong * self.effect * self.cluster

    def as_json(self) -> dict[str, Any]:  # Any: JSON leaves
        return {
            "disagreement": {
                "factor": self.wrong,
                "words": f"a second method of consensus gives what is ahead {1 - self.wrong:.0%}",
            },
            "effect": {
                "factor": self.effect,
                "words": (NO_MODEL if self.near is not None else NO_FEATURES)
                if self.move is None
                else f"settling it moves the model by {self.move:.0%} of the most that one label can",
            },
            "cluster": {
                "factor": self.cluster,
                "words": NO_FEATURES if self.near is None else f"{self.near:,} other unsettled samples lie near it",
            },
        }


@dataclass(frozen=True, slots=True)
class Worth:
    """The factors of all unsettled samples, each of shape (n,); `move` NaN and `near` -1 where they are not known."""

    wrong: NDArray[np.float64]
    move: NDArray[np.float64]
    near: NDArray[np.int64]

    @property
    def effect(self) -> NDArray[np.float64]:
        """(1 + move) / 2: a sample that leaves the model as it is is still worth half, for the labels' own sake."""
        found: NDArray[np.float64] = np.where(np.isnan(self.move), 1.0, (1 + self.move) / 2)
        return found

    @property
    def cluster(self) -> NDArray[np.float64]:
        """(1 + log₂(1 + near)) over the same of the most crowded: ten times as many neighbours are not ten times as
        much worth, as the model learns the most from the first."""
        if not (self.near >= 0).any():
            return np.ones(len(self.near))
        damped = 1 + np.log2(1 + np.maximum(self.near, 0))
        found: NDArray[np.float64] = np.where(self.near < 0, 1.0, damped / damped.max())
        return found

    @property
    def value(self) -> NDArray[np.float64]:
        return self.wrong * self.effect * self.cluster

    def at(self, place: int) -> Factors:
        move, near = float(self.move[place]), int(self.near[place])
        return Factors(
            float(self.wrong[place]),
            None if np.isnan(move) else move,
            None if near < 0 else near,
            float(self.effect[place]),
            float(self.cluster[place]),
        )


def worth_of(
    wrong: NDArray[np.float64],
    said: NDArray[np.float64],
    labels: list[tuple[str, ...]],
    rows: NDArray[np.int64],
    view: ModelView | None,
    *,
    multilabel: bool,
    seed: int,
) -> Worth:
    """The factors of unsettled samples.

    wrong : the chance that each consensus is wrong, (n,). said : the consensus, (n, n_labels); `labels` what its
    columns are. rows : where the samples stand among all.
    """
    move, near = np.full(len(rows), np.nan), np.full(len(rows), -1, dtype=np.int64)
    if view is not None:
        known = rows < len(view.X)
        asked = rows[known].astype(np.int32)
        if asked.size:
            near[known] = counted_near(np.array(view.X[asked]), seed)
            chances = view.chances(asked)
            if chances is not None:
                targets = _targets(labels, view.classes)
                move[known] = expected_move(chances, said[known], targets, multilabel=multilabel)
    return Worth(wrong, move, near)


def _targets(labels: list[tuple[str, ...]], classes: tuple[str, ...]) -> NDArray[np.float32]:
    place = {name: at for at, name in enumerate(classes)}
    found = np.zeros((len(labels), len(classes)), dtype=np.float32)
    for at, names in enumerate(labels):
        for name in names:
            if name in place:
                found[at, place[name]] = 1.0
    return found
