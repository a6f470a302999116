"""What is recorded of a fitted model, and the honest estimate of its accuracy."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

# Below this an interval would say next to nothing; from here on it is shown with all its width.
AUDIT_NEEDED = 5


@dataclass(frozen=True, slots=True)
class Estimate:
    """Accuracy estimated from the audit stream only, with its 95 % interval; `value` None while `n` is too small."""

    value: float | None
    low: float | None
    high: float | None
    n: int
    needed: int = AUDIT_NEEDED

    @property
    def words(self) -> str:
        if self.value is None or self.low is None or self.high is None:
            return f"accuracy not known yet: {self.n} of {self.needed} audit answers"
        return f"accuracy {self.value:.0%} ({self.low:.0%}–{self.high:.0%}, {self.n} audit answers)"


@dataclass(frozen=True, slots=True)
class ModelVersion:
    """One fitted model with everything needed to make it again from the log.

    Attributes
    ----------
    featurizer : id of the feature matrix it was fitted on.
    log_position : the last event of the log it knows.
    labels : how many labeled samples it was fitted on.
    classes : class names in column order of its probabilities.
    training_hash : SHA-256 (hex) over rows, targets and weights.
    metrics : figures known at fitting time.
    parameters : the model's own fitted parameters worth showing (temperature, iterations …).
    environment : package versions and platform.
    fingerprints : what a replay must meet, bit for bit: `learning.fingerprints`. Empty for versions from before.
    """

    version: str
    model: str
    strategy: str
    featurizer: str
    seed: int
    log_position: int
    labels: int
    classes: tuple[str, ...]
    training_hash: str
    seconds: float
    metrics: Mapping[str, float] = field(default_factory=dict)
    parameters: Mapping[str, Any] = field(default_factory=dict)  # Any: JSON leaves
    environment: Mapping[str, str] = field(default_factory=dict)
    fingerprints: Mapping[str, Any] = field(default_factory=dict)  # Any: JSON leaves
