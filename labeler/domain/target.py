"""What a project is to reach: a figure with a value, and what each kind of mistake costs."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from labeler.errors import UsageError

METRICS = {"accuracy": "accuracy", "macro_f1": "macro-F1", "cost": "cost per sample"}


@dataclass(frozen=True, slots=True)
class Target:
    """`value` is a share for accuracy and macro-F1; a mean cost per sample, to be at most that, for cost."""

    metric: str
    value: float

    @property
    def words(self) -> str:
        if self.metric == "cost":
            return f"a cost per sample of at most {self.value:g}"
        return f"{METRICS[self.metric]} {self.value:.4g}"

    def as_text(self) -> str:
        return f"{self.metric}={self.value:g}"


@dataclass(frozen=True, slots=True)
class Cost:
    """What it costs to propose `proposed` for a sample that is `answered`."""

    answered: str
    proposed: str
    value: float


def parse_target(text: str) -> Target | None:
    """`accuracy=0.95`, `macro_f1=90%`, `cost=0.2`; None for an empty text or `none`. Raises `UsageError`."""
    if text.strip().lower() in ("", "none"):
        return None
    metric, _, said = text.partition("=")
    metric = metric.strip().lower().replace("-", "_")
    value = _number(said.strip())
    if metric not in METRICS or value is None:
        raise UsageError(f"“{text}” is no target; write one like accuracy=0.95, macro_f1=0.9 or cost=0.2")
    if metric != "cost" and not 0.0 < value < 1.0:
        raise UsageError(f"a target for {METRICS[metric]} lies between 0 and 1, like 0.95 or 95%, not {said.strip()}")
    if metric == "cost" and value <= 0.0:
        raise UsageError("a target for the cost per sample is above 0")
    return Target(metric, value)


def parse_cost(text: str, classes: Sequence[str]) -> Cost:
    """`ANSWERED:PROPOSED=VALUE`; names may hold colons themselves. Raises `UsageError`."""
    pair, _, said = text.rpartition("=")
    value = _number(said.strip())
    places = [at for at, sign in enumerate(pair) if sign == ":"]
    for at in places:
        answered, proposed = pair[:at].strip(), pair[at + 1 :].strip()
        if answered in classes and proposed in classes and answered != proposed and value is not None and value >= 0:
            return Cost(answered, proposed, value)
    raise UsageError(
        f"“{text}” is no cost; write CLASS:PROPOSED=VALUE with two of {', '.join(classes[:8])} and a number from 0 on"
    )


def cost_table(costs: Iterable[Cost], classes: Sequence[str]) -> list[list[float]]:
    """Rows answered, columns proposed: 0 for right, 1 for a mistake nothing is said of. Other names do not count."""
    position = {name: at for at, name in enumerate(classes)}
    table = [[0.0 if row == column else 1.0 for column in range(len(classes))] for row in range(len(classes))]
    for cost in costs:
        if cost.answered in position and cost.proposed in position:
            table[position[cost.answered]][position[cost.proposed]] = cost.value
    return table


def _number(said: str) -> float | None:
    try:
        value = float(said.removesuffix("%")) / (100.0 if said.endswith("%") else 1.0)
    except ValueError:
        return None
    return value if math.isfinite(value) else None
