"""What a front end may look at: frozen pictures of the open project, taken on the front end's own thread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from labeler.domain.label_event import Certainty, Value
from labeler.domain.model_version import Estimate
from labeler.domain.proposal import Proposal
from labeler.domain.ranking import Reason
from labeler.domain.sample import Sample


@dataclass(frozen=True, slots=True)
class Question:
    """The sample on screen and everything said about it. It never changes under the person's hands.

    Attributes
    ----------
    row : its position in sample.id order.
    proposal : what the newest model proposed when the question was put; None before the first model.
    reason : why this sample; None when the person jumped to it.
    why : `reason` in plain words.
    is_audit : drawn uniformly at random, for the honest estimate.
    own_value, own_certainty : this annotator's current answer, when looking back at an answered sample.
    own_skipped : whether this annotator skipped it before.
    hidden_proposal : what the model proposes and this annotator is not shown, to measure how far people follow it.
    asked_again : the person came back to it (jump or undo) rather than being led by the queue.
    """

    row: int
    sample: Sample
    proposal: Proposal | None
    reason: Reason | None
    why: str
    is_audit: bool
    own_value: Value | None
    own_certainty: Certainty | None
    own_skipped: bool
    flagged: bool
    comment: str
    asked_again: bool
    hidden_proposal: str | None = None


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One of the last answers, for the strip."""

    uid: str
    row: int
    summary: str
    names: tuple[str, ...]
    skipped: bool
    flagged: bool
    created_at: str


@dataclass(frozen=True, slots=True)
class Counts:
    """Progress in figures. `labeled` counts samples with at least one label; `own_*` this annotator's work.

    `pace_s` is the median seconds per answer today, None below three answers.
    """

    samples: int
    labeled: int
    skipped: int
    flagged: int
    own_labeled: int
    own_today: int
    pace_s: float | None
    per_class: Mapping[str, int]


class SaveState(StrEnum):
    SAVED = "saved"
    SAVING = "saving"
    FAILED = "failed"
    READ_ONLY = "read_only"


@dataclass(frozen=True, slots=True)
class SaveStatus:
    """The truth about the disk. `message` says why not, and what to do, when `state` is FAILED."""

    state: SaveState
    message: str = ""


@dataclass(frozen=True, slots=True)
class CurvePoint:
    """One model version on the learning curve."""

    version: str
    labels: int
    estimate: Estimate
    seconds: float


@dataclass(frozen=True, slots=True)
class Activity:
    """What runs in the background now. `fraction` None: how long is unknown. `cancellable` through its `lane`."""

    lane: str
    title: str
    fraction: float | None
    cancellable: bool


@dataclass(frozen=True, slots=True)
class ModelStatus:
    """The newest model version, or why there is none yet."""

    version: str | None
    labels: int
    estimate: Estimate
    waiting_for: str
    problem: str
    pinned: bool = False
