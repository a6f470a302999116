"""What a team measures of itself while it labels, and the draws that decide it, the same on all devices."""

from __future__ import annotations

import hashlib
from dataclasses import asdict, dataclass, fields
from typing import Any

import numpy as np
from numpy.typing import NDArray

from labeler.errors import UsageError

# The code of a question that a team asks to measure itself; which kind it is, is in the log and not on screen.
TEAM_QUESTION = "team"
# So that the draws are others than those of the audit stream.
_OVERLAP, _HIDDEN, _EXTRA = "overlap", "hidden", "extra"


@dataclass(frozen=True, slots=True)
class TeamRules:
    """All shares are parts of 1; 0 is off, as for a person working alone.

    Attributes
    ----------
    overlap : of the samples, how many are asked of several annotators, `each` of them.
    hidden : of the questions, how many come without the machine's proposal, to measure how far people follow it.
    again : of the questions, how many are the annotator's own earlier samples.
    gold : of the questions, how many were settled by a lead already.
    people : among whom samples with an overlap are shared out (`domain.pair_plan`); nobody: all who labeled so far.
    """

    overlap: float = 0.0
    each: int = 2
    hidden: float = 0.0
    again: float = 0.0
    gold: float = 0.0
    people: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        for name in ("overlap", "hidden", "again", "gold"):
            if not 0.0 <= getattr(self, name) <= 1.0:
                raise UsageError(f"{name} is a part, from 0 to 1, not {getattr(self, name)}")
        if self.again + self.gold > 0.5:
            raise UsageError("again and gold together are more than half of all questions; then nothing new is asked")
        if not 2 <= self.each <= 100:
            raise UsageError(f"several annotators are at least 2, not {self.each}")
        if len(set(self.people)) < len(self.people):
            raise UsageError("the team names somebody twice")
        if len(self.people) == 1:
            raise UsageError(f"a team is at least two people, not {self.people[0]} alone")

    @property
    def is_on(self) -> bool:
        return self.overlap + self.hidden + self.again + self.gold > 0

    def as_json(self) -> dict[str, Any]:  # Any: JSON leaves
        return {**asdict(self), "people": list(self.people)}

    @classmethod
    def from_json(cls, kept: object) -> TeamRules:
        """What makes no sense, as in a project that somebody has tampered with, is as if it was off."""
        if not isinstance(kept, dict):
            return cls()
        known = {field.name for field in fields(cls)}
        given = {name: value for name, value in kept.items() if name in known and name != "people"}
        people = kept.get("people", [])
        if not isinstance(people, list) or not all(isinstance(name, str) for name in people):
            return cls()
        if not all(isinstance(value, int | float) and not isinstance(value, bool) for value in given.values()):
            return cls()
        try:
            return cls(**{**given, "each": int(given.get("each", 2))}, people=tuple(people))
        except (UsageError, ValueError, OverflowError):
            return cls()


# What the one switch turns on.
TEAM = TeamRules(overlap=0.2, each=2, hidden=0.1, again=0.05, gold=0.05)


def shared_rows(uid_heads: NDArray[np.uint64], seed: int, share: float) -> NDArray[np.bool_]:
    """Which samples are asked of several: decided by their content alone, so that everybody's copy agrees.

    uid_heads : uint64 of shape (n,), the first 16 hex digits of each sample's uid.
    """
    if share == 0:
        return np.zeros(uid_heads.shape, dtype=np.bool_)
    key = np.uint64(_number(_OVERLAP, str(seed)))
    with np.errstate(over="ignore"):
        mixed = (uid_heads ^ key) * np.uint64(0x9E3779B97F4A7C15)
        mixed ^= mixed >> np.uint64(32)
        mixed *= np.uint64(0xD6E8FEB86659FD93)
        mixed ^= mixed >> np.uint64(32)
    found: NDArray[np.bool_] = mixed < np.uint64(min(share, 1 - 1e-12) * 2.0**64)
    return found


def is_hidden(uid: str, annotator: str, seed: int, share: float) -> bool:
    """Whether this annotator does not see what the machine proposes for this sample."""
    return _number(_HIDDEN, str(seed), annotator, uid) / 2.0**64 < share


def extra_question(rules: TeamRules, annotator: str, seed: int, number: int) -> tuple[str, float] | None:
    """Whether the n-th question is "again" or "gold", and a number in [0, 1) that picks among what there is."""
    draw = _number(_EXTRA, str(seed), annotator, str(number)) / 2.0**64
    pick = _number(_EXTRA, "pick", str(seed), annotator, str(number)) / 2.0**64
    if draw < rules.again:
        return "again", pick
    if draw < rules.again + rules.gold:
        return "gold", pick
    return None


def _number(*parts: str) -> int:
    said = "\0".join(parts).encode("utf-8", "surrogatepass")
    return int.from_bytes(hashlib.blake2b(said, digest_size=8).digest(), "big")
