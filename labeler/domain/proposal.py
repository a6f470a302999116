"""What a proposal model says of one sample."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Proposal:
    """Class probabilities of one model version for one sample, in class order.

    For single choice they sum to 1 and one class is proposed; for multiple choice each stands alone.
    """

    version: str
    classes: tuple[str, ...]
    probabilities: tuple[float, ...]
    proposed: tuple[str, ...]

    def top(self, count: int) -> list[tuple[str, float]]:
        """The most probable classes, best first."""
        pairs = sorted(zip(self.classes, self.probabilities, strict=True), key=lambda pair: -pair[1])
        return pairs[:count]
