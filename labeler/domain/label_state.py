"""The fold: what a sample's events currently say. The one place where undo, revoke and latest-wins are decided."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from labeler.domain.label_event import EventId, EventKind, LabelEvent

ANSWERS = frozenset({EventKind.LABEL, EventKind.SKIP, EventKind.AUTO_LABEL})
_MARKS = frozenset({EventKind.FLAG, EventKind.UNFLAG})
TAKES_BACK = frozenset({EventKind.UNDO, EventKind.REVOKE})


@dataclass(frozen=True, slots=True)
class SampleState:
    """Derived from the events of one sample; each entry is the event that currently holds, by annotator."""

    answers: dict[str, LabelEvent] = field(default_factory=dict)
    flags: dict[str, LabelEvent] = field(default_factory=dict)
    comments: dict[str, LabelEvent] = field(default_factory=dict)
    adjudication: LabelEvent | None = None


def standing(events: Iterable[LabelEvent]) -> list[LabelEvent]:
    """The events that hold, in log order: an event falls while an undo or revoke of it stands.

    An undo may itself be undone (redo). An annotator can undo only own events; revoke reaches any.
    """
    ordered = sorted(events, key=lambda event: event.order)
    by_id = {event.event_id: event for event in ordered}
    fallen: set[EventId] = set()
    for event in reversed(ordered):
        if event.event_id in fallen or event.kind not in TAKES_BACK:
            continue
        target = by_id.get(EventId(str(event.value.get("event", ""))))
        if target is None or target.order >= event.order:
            continue
        if event.kind is EventKind.REVOKE or target.annotator == event.annotator:
            fallen.add(target.event_id)
    return [event for event in ordered if event.event_id not in fallen]


def fold(events: Iterable[LabelEvent]) -> SampleState:
    """What one sample's events say now. A later answer of the same annotator replaces the earlier one."""
    state = SampleState()
    adjudication: LabelEvent | None = None
    for event in standing(events):
        if event.kind in ANSWERS:
            state.answers[event.annotator] = event
        elif event.kind is EventKind.FLAG:
            state.flags[event.annotator] = event
        elif event.kind is EventKind.UNFLAG:
            state.flags.pop(event.annotator, None)
        elif event.kind is EventKind.COMMENT:
            _comment(state, event)
        elif event.kind is EventKind.ADJUDICATE:
            adjudication = event
    return SampleState(state.answers, state.flags, state.comments, adjudication)


def _comment(state: SampleState, event: LabelEvent) -> None:
    if event.value.get("text"):
        state.comments[event.annotator] = event
    else:
        state.comments.pop(event.annotator, None)


def next_undo(own: Sequence[LabelEvent]) -> LabelEvent | None:
    """The latest standing act among one annotator's events, which Undo would take back."""
    acts = [event for event in standing(own) if event.kind not in TAKES_BACK]
    return acts[-1] if acts else None


def next_redo(own: Sequence[LabelEvent]) -> LabelEvent | None:
    """The undo that Redo would take back: the latest standing one of an act, unless something new was done since."""
    undos = {event.event_id for event in own if event.kind is EventKind.UNDO}
    holding = standing(own)
    undone_acts = [e for e in holding if e.kind is EventKind.UNDO and e.value.get("event") not in undos]
    if not undone_acts:
        return None
    latest = undone_acts[-1]
    done_since = any(e.order > latest.order for e in holding if e.kind not in TAKES_BACK)
    return None if done_since else latest
