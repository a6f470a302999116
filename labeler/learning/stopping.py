"""When labeling has done its work: published criteria on what models say of the pool. Advice, never an order.

Their figures are taken while ranking, at checkpoints some answers apart, and kept with the model version.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

# The stop set, fixed for a pool: Bloodgood and Vijay-Shanker find 2,000 samples enough.
STOP_SET = 2000
# Predictions are compared between versions so many answers apart, or this share of the answers if that is more:
# between neighbouring versions, one answer apart, nothing ever changes.
_STEP = 10
_STEP_SHARE = 0.05
_MEMORY = "stopping"

AGREEMENT = "stop_agreement"
CHANGED = "stop_changed"
UNCERTAINTY = "stop_uncertainty"

_AGREEMENT_NEEDED = 0.99
_CHECKPOINTS = 3
_UNCERTAINTY_NEEDED = 0.1


@dataclass(frozen=True, slots=True)
class Criterion:
    """One criterion: `value` None while it cannot be told; `met` when it says that labeling can stop."""

    name: str
    title: str
    value: float | None
    threshold: float
    met: bool
    words: str


def stop_set(n_rows: int, seed: int) -> NDArray[np.int32]:
    """The rows whose predictions are compared, ascending, the same for each version of a pool."""
    chosen = np.random.default_rng([seed, 11, n_rows]).choice(n_rows, min(STOP_SET, n_rows), replace=False)
    return np.sort(chosen).astype(np.int32)


def is_due(memory: Mapping[str, Any], labels: int) -> bool:  # Any: each strategy's own cache
    """Whether so many labels make a new checkpoint."""
    before = memory.get(_MEMORY)
    return before is None or labels < before[0] or labels >= before[0] + max(_STEP, _STEP_SHARE * before[0])


def checkpoint(
    memory: dict[str, Any],  # Any: each strategy's own cache
    labels: int,
    chances: NDArray[np.float32],
    multilabel: bool,
) -> dict[str, float]:
    """Figures of the stop set's predictions against the checkpoint before, which they replace; none at the first."""
    said = (chances >= 0.5).ravel() if multilabel else chances.argmax(axis=1)
    before = memory.get(_MEMORY)
    memory[_MEMORY] = (labels, said)
    if before is None or before[1].shape != said.shape or labels <= before[0]:
        return {}
    return {AGREEMENT: kappa(before[1], said), CHANGED: float((before[1] != said).mean())}


def overall_uncertainty(chances: NDArray[np.float32], multilabel: bool) -> float:
    """Mean entropy of the predictions, from 0 (all sure) to 1 (all classes as likely)."""
    with np.errstate(divide="ignore", invalid="ignore"):
        if multilabel:
            parts = np.stack([chances, 1 - chances])
            entropy = -np.where(parts > 0, parts * np.log2(parts), 0.0).sum(axis=0)
        else:
            entropy = -np.where(chances > 0, chances * np.log(chances), 0.0).sum(axis=1)
            entropy = entropy / np.log(max(2, chances.shape[1]))
    return float(np.clip(entropy.mean(), 0.0, 1.0))


def kappa(one: NDArray[np.generic], other: NDArray[np.generic]) -> float:
    """Cohen's kappa of two models' predictions; 1 where both say one and the same class throughout."""
    same = float((one == other).mean())
    values = np.union1d(one, other)
    chance = float(sum((one == value).mean() * (other == value).mean() for value in values))
    return 1.0 if chance >= 1.0 else (same - chance) / (1 - chance)


def criteria(history: Sequence[Mapping[str, float]]) -> list[Criterion]:
    """What each criterion says.

    Parameters
    ----------
    history : metrics of the model versions in order.
    """
    agreements = [metrics[AGREEMENT] for metrics in history if AGREEMENT in metrics]
    changes = [metrics[CHANGED] for metrics in history if CHANGED in metrics]
    doubts = [metrics[UNCERTAINTY] for metrics in history if UNCERTAINTY in metrics]
    return [_stabilising(agreements), _unchanged(changes), _certain(doubts)]


def _stabilising(agreements: Sequence[float]) -> Criterion:
    """Bloodgood and Vijay-Shanker (CoNLL 2009), "Stabilizing predictions": kappa 0.99 over three checkpoints."""
    value = float(np.mean(agreements[-_CHECKPOINTS:])) if len(agreements) >= _CHECKPOINTS else None
    met = value is not None and value >= _AGREEMENT_NEEDED
    if value is None:
        words = f"needs {_CHECKPOINTS} comparisons of model versions; there are {len(agreements)}"
    elif met:
        words = f"the last versions agree on the pool (kappa {value:.3f}): more answers hardly change what they say"
    else:
        words = f"versions still change their minds (kappa {value:.3f}; stable from {_AGREEMENT_NEEDED})"
    return Criterion("stabilising_predictions", "Stabilising predictions", value, _AGREEMENT_NEEDED, met, words)


def _unchanged(changes: Sequence[float]) -> Criterion:
    """Zhu and Hovy (IJCNLP 2008): no predicted class changes between two checkpoints running."""
    latest = changes[-2:]
    value = max(latest) if len(latest) == 2 else None
    met = value == 0.0
    if value is None:
        words = f"needs 2 comparisons of model versions; there are {len(changes)}"
    elif met:
        words = "no predicted class changed at the last two comparisons"
    else:
        words = f"{value:.1%} of the predicted classes changed at one of the last two comparisons"
    return Criterion("classification_change", "Classification change", value, 0.0, met, words)


def _certain(doubts: Sequence[float]) -> Criterion:
    """Zhu, Wang and Hovy (COLING 2008; ACM TSLP 2010): overall uncertainty of what is still open."""
    value = doubts[-1] if doubts else None
    met = value is not None and value <= _UNCERTAINTY_NEEDED
    if value is None:
        words = "needs a model and open samples"
    elif met:
        words = f"the model is sure of what is still open (mean entropy {value:.2f} of 1)"
    else:
        words = f"the model still doubts open samples (mean entropy {value:.2f}; sure from {_UNCERTAINTY_NEEDED} down)"
    return Criterion("overall_uncertainty", "Overall uncertainty", value, _UNCERTAINTY_NEEDED, met, words)
