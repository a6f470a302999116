"""What a lead sees of a sample that waits for a decision."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from labeler.domain.label_event import Certainty
from labeler.domain.sample import Sample
from labeler.domain.sent_back import SentBack
from labeler.workbench.settling_value import Factors


@dataclass(frozen=True, slots=True)
class Opinion:
    """What one annotator says of a sample."""

    annotator: str
    names: tuple[str, ...]
    certainty: Certainty | None
    comment: str


@dataclass(frozen=True, slots=True)
class Proposed:
    """What the newest model proposes: the classes, and the probability of the likeliest of them (of none: that none
    applies)."""

    names: tuple[str, ...]
    probability: float


@dataclass(frozen=True, slots=True)
class SettledLike:
    """A settled sample that is like an unsettled one, by the cosine of their features; `names` is what was decided."""

    uid: str
    source: str
    summary: str
    names: tuple[str, ...]
    likeness: float


@dataclass(frozen=True, slots=True)
class Unsettled:
    """A sample to settle.

    Attributes
    ----------
    summary : its beginning, for a list.
    factors : what settling it is worth, and why.
    said : annotator → the label's names.
    likely : the consensus, None where there is a tie; `probability` is that of the class ahead.
    opinions : the same as `said`, with certainty and comments; those who only commented come last.
    proposed : None without a model.
    similar : settled samples most like it, best first; none without features.
    sent_back : who is asked to look again and has not answered since.
    """

    sample: Sample
    uid: str
    source: str
    summary: str
    factors: Factors
    said: dict[str, tuple[str, ...]]
    likely: str | None
    probability: float
    opinions: tuple[Opinion, ...]
    proposed: Proposed | None = None
    similar: tuple[SettledLike, ...] = ()
    sent_back: tuple[SentBack, ...] = ()

    @property
    def value(self) -> float:
        return self.factors.value

    def as_json(self) -> dict[str, Any]:  # Any: JSON leaves
        return {
            "uid": self.uid,
            "source": self.source,
            "summary": self.summary,
            "value": self.value,
            "factors": self.factors.as_json(),
            "labels": {name: list(names) for name, names in self.said.items()},
            "consensus": self.likely,
            "probability": self.probability,
            "tie": self.likely is None,
            "certainty": {one.annotator: one.certainty.value for one in self.opinions if one.certainty is not None},
            "comments": {one.annotator: one.comment for one in self.opinions if one.comment},
            "proposal": None if self.proposed is None else {
                "classes": list(self.proposed.names), "probability": self.proposed.probability,
            },
            "similar": [
                {"uid": one.uid, "source": one.source, "decided": list(one.names), "likeness": round(one.likeness, 4)}
                for one in self.similar
            ],
            "sent_back": {one.to: one.note for one in self.sent_back},
        }  # fmt: skip


@dataclass(frozen=True, slots=True)
class Queue:
    """`waiting` counts all unsettled samples, `samples` are the first of them; `settled` ones taught the consensus."""

    waiting: int
    settled: int
    samples: Sequence[Unsettled]
