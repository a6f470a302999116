"""How evenly the classes are labeled."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Balance:
    """Attributes
    ----------
    ratio : labels of the commonest class to those of the rarest that has any; None below two such classes.
    evenness : entropy of the shares over that of equal ones, 0 to 1 (Pielou 1966); None for fewer than two classes.
    without : classes without a label.
    """

    ratio: float | None
    evenness: float | None
    without: tuple[str, ...]


def balance(counts: Mapping[str, int]) -> Balance:
    known = [count for count in counts.values() if count > 0]
    total = sum(known)
    entropy = -sum(count / total * math.log(count / total) for count in known) if total else 0.0
    return Balance(
        max(known) / min(known) if len(known) > 1 else None,
        entropy / math.log(len(counts)) if len(counts) > 1 else None,
        tuple(name for name, count in counts.items() if count == 0),
    )
