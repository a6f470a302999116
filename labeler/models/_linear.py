"""A fitted linear classifier as plain arrays: immutable, thread-safe, and quick for one row as for a million."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from labeler.contracts.proposal_model import Features, Probabilities

Link = Literal["softmax", "sigmoid"]
_FAR = 1e30


@dataclass(frozen=True, slots=True)
class LinearModel:
    """Scores `X @ weights + bias` turned into probabilities.

    Attributes
    ----------
    weights, bias : float32 (n_features, n_seen) and (n_seen,), the temperature already divided out.
    seen : int32 (n_seen,), the class column of each score.
    link : softmax over the classes, or a sigmoid each (multiple choice).
    constant : float32 (n_classes,), the probability of classes without a score of their own.
    parameters : figures worth showing, such as the temperature.
    """

    weights: NDArray[np.float32]
    bias: NDArray[np.float32]
    seen: NDArray[np.int32]
    link: Link
    constant: NDArray[np.float32]
    parameters: Mapping[str, float]

    def __post_init__(self) -> None:
        for array in (self.weights, self.bias, self.seen, self.constant):
            array.flags.writeable = False

    @property
    def n_classes(self) -> int:
        return len(self.constant)

    def predict_proba(self, X: Features) -> Probabilities:
        chances = np.empty((len(X), self.n_classes), dtype=np.float32)
        chances[:] = self.constant
        if self.seen.size:
            with np.errstate(over="ignore", invalid="ignore"):
                scores = X @ self.weights + self.bias
            # Cells near the end of float32 overflow in a product: such a row says what it can, never NaN.
            np.nan_to_num(scores, copy=False, nan=0.0, posinf=_FAR, neginf=-_FAR)
            chances[:, self.seen] = softmax(scores) if self.link == "softmax" else sigmoid(scores)
        return chances

    def state(self) -> Mapping[str, Any]:  # Any: arrays and scalars
        return {
            "weights": np.array(self.weights), "bias": np.array(self.bias), "seen": np.array(self.seen),
            "link": self.link, "constant": np.array(self.constant), "parameters": dict(self.parameters),
        }  # fmt: skip


def linear_from(state: Mapping[str, Any]) -> LinearModel:  # Any: arrays and scalars
    return LinearModel(
        weights=np.array(state["weights"], dtype=np.float32),
        bias=np.array(state["bias"], dtype=np.float32),
        seen=np.array(state["seen"], dtype=np.int32),
        link=state["link"],
        constant=np.array(state["constant"], dtype=np.float32),
        parameters=dict(state["parameters"]),
    )


def softmax(scores: NDArray[np.float32]) -> NDArray[np.float32]:
    """Row-wise, safe for large scores; overwrites its argument."""
    scores -= scores.max(axis=1, keepdims=True)
    np.exp(scores, out=scores)
    scores /= scores.sum(axis=1, keepdims=True)
    return scores


def sigmoid(scores: NDArray[np.float32]) -> NDArray[np.float32]:
    chances: NDArray[np.float32] = (0.5 * (1.0 + np.tanh(0.5 * scores))).astype(np.float32)
    return chances
