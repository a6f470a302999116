"""The immutable facts of the label log, and their identity, text form and hash chain."""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, NewType
from uuid import UUID

from labeler.domain.sample import SampleUid

EventId = NewType("EventId", str)
Value = Mapping[str, Any]  # Any: JSON leaves, checked by the task

GENESIS = "0" * 64


class EventKind(StrEnum):
    """The closed set of things the log can say (contract)."""

    LABEL = "label"
    SKIP = "skip"
    FLAG = "flag"
    UNFLAG = "unflag"
    COMMENT = "comment"
    UNDO = "undo"
    ADJUDICATE = "adjudicate"
    AUTO_LABEL = "auto_label"
    REVOKE = "revoke"


class Certainty(StrEnum):
    """The annotator's own word on an answer."""

    SURE = "sure"
    UNSURE = "unsure"
    CANNOT_TELL = "cannot_tell"


@dataclass(frozen=True, slots=True)
class LabelEvent:
    """One line of the log. Order is (clock, event_id); `created_at` is only shown.

    `value` depends on `kind`: a task's value for label, adjudicate and auto_label; `{"text": …}` for comment;
    `{"event": EVENT_ID}` for undo and revoke; `{"to": {ANNOTATOR: NOTE}}` for a flag that sends a sample back; `{}`
    otherwise. `guidelines` is the version of the guidelines that the
    annotator had before them; None where there were none, and for labels brought along by an import.
    """

    event_id: EventId
    device: str
    clock: str
    sample_uid: SampleUid
    annotator: str
    kind: EventKind
    value: Value
    created_at: str
    certainty: Certainty | None = None
    seconds: float | None = None
    shown_model: str | None = None
    shown_proposal: Value | None = None
    reason: Value | None = None
    prev_hash: str = GENESIS
    hash: str = ""
    guidelines: int | None = None

    @property
    def order(self) -> tuple[str, str]:
        return (self.clock, self.event_id)


def uuid7(milliseconds: int) -> EventId:
    """A time-ordered unique id (RFC 9562, version 7)."""
    random = secrets.randbits(74)
    packed = (milliseconds & ((1 << 48) - 1)) << 80 | 0x7 << 76 | (random >> 62) << 64 | 0b10 << 62
    return EventId(str(UUID(int=packed | (random & ((1 << 62) - 1)))))


def utc_text(milliseconds: int) -> str:
    """UTC ISO 8601 with milliseconds, as stored and exported."""
    moment = datetime.fromtimestamp(milliseconds / 1000, UTC)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


# Made once: `json.dumps` with options makes an encoder a call.
_ENCODE = json.JSONEncoder(sort_keys=True, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode


def canonical_json(value: object) -> str:
    """One text per value: sorted keys, no spaces, no NaN. Hashes and comparisons rest on it."""
    return _ENCODE(value)


def event_hash(event: LabelEvent) -> str:
    """SHA-256 over everything the event says and the hash before it."""
    return _hash_behind(event, event.prev_hash)


def _hash_behind(event: LabelEvent, prev_hash: str) -> str:
    said: list[object] = [
        prev_hash, event.event_id, event.device, event.clock, event.sample_uid, event.annotator,
        event.kind.value, dict(event.value), event.certainty.value if event.certainty else None, event.seconds,
        event.shown_model, dict(event.shown_proposal) if event.shown_proposal is not None else None,
        dict(event.reason) if event.reason is not None else None, event.created_at,
    ]  # fmt: skip
    if event.guidelines is not None:
        # Only where it says something, so that events from before there were versions keep their hash.
        said.append(event.guidelines)
    return hashlib.sha256(canonical_json(said).encode("utf-8", "surrogatepass")).hexdigest()


def chained(event: LabelEvent, prev_hash: str) -> LabelEvent:
    """The event as the next link of its device's chain."""
    return replace(event, prev_hash=prev_hash, hash=_hash_behind(event, prev_hash))
