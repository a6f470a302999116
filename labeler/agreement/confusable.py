"""Which two classes annotators take for each other: what the guidelines should tell apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from labeler.agreement.figure import Estimate, Figure, Values, with_interval
from labeler.agreement.ratings import Codes, Profiles

# Fewer contradictions are an accident of a few samples.
_NEEDED = 5
# A rarer mix-up is not worth a sentence in the guidelines.
_WORTH = 0.05


@dataclass(frozen=True, slots=True)
class Confusable:
    """`mixed`: of two answers that both are one of the two classes, how often they differ; `items` on which they do."""

    a: str
    b: str
    mixed: Figure
    items: int

    @property
    def suggestion(self) -> str:
        share = "" if self.mixed.value is None else f" ({self.mixed.value:.0%} of the time)"
        return (
            f"Annotators take “{self.a}” and “{self.b}” for each other{share}, on {self.items:,} samples. Say in the "
            "guidelines what tells them apart, with one settled example of each; or merge them."
        )

    def as_json(self) -> dict[str, Any]:  # Any: JSON leaves
        return {**asdict(self), "suggestion": self.suggestion}


def confusable_classes(
    profiles: Profiles, categories: Sequence[str], confidence: float = 0.95, limit: int = 10
) -> list[Confusable]:
    """Those that are mixed up surely more often than rarely, the most mixed up first."""
    counts, times = profiles.rows.astype(np.float64), profiles.times
    found = []
    met = (counts > 0).astype(np.float64)
    together = (met * times[:, None]).T @ met
    for a in range(len(categories)):
        for b in range(a + 1, len(categories)):
            if together[a, b] < _NEEDED:
                continue
            mixed = _mixed(counts[:, a], counts[:, b], times, confidence)
            if (mixed.low if mixed.low is not None else mixed.value or 0.0) >= _WORTH:
                found.append(Confusable(categories[a], categories[b], mixed, int(together[a, b])))
    return sorted(found, key=lambda pair: -(pair.mixed.value or 0.0))[:limit]


def _mixed(a: Values, b: Values, times: Codes, confidence: float) -> Figure:
    both = a + b
    used = both >= 2
    apart, pairs, times = (a * b)[used], (both * (both - 1) / 2)[used], times[used]
    all_apart, all_pairs = float(apart @ times), float(pairs @ times)
    with np.errstate(divide="ignore", invalid="ignore"):
        left_out = 1 - (all_apart - apart) / (all_pairs - pairs)
    alike = Estimate(1 - all_apart / all_pairs, left_out, times, 1.0, 0.0)
    figure = with_interval(alike, int(times.sum()), confidence, None)
    assert figure.value is not None
    low = None if figure.high is None else 1 - figure.high
    high = None if figure.low is None else 1 - figure.low
    return Figure(1 - figure.value, low, high, figure.n, no_interval=figure.no_interval)
