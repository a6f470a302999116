"""A sample that a lead gives back to an annotator: what the flag says that does it, and to whom it is still open."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from labeler.domain.label_event import LabelEvent, Value
from labeler.domain.label_state import SampleState

# The code of a question asked because of it.
SENT_BACK = "sent_back"
# In the value of a flag: annotator → the note for them.
_TO = "to"


@dataclass(frozen=True, slots=True)
class SentBack:
    """`by` wants `to` to look again, and says why; the note may be empty."""

    by: str
    to: str
    note: str

    @property
    def words(self) -> str:
        """For the annotator: one sentence without full stop."""
        return f"{self.by} sends it back: “{self.note}”" if self.note else f"{self.by} asks you to look at it again"


def sent_back_value(state: SampleState, by: str, to: str, note: str) -> Value:
    """The value of the flag that sends a sample back to somebody; what the same lead asked of others stays open."""
    others = {one.to: one.note for one in still_sent_back(state) if one.by == by}
    return {_TO: {**others, to: note.strip()}}


def still_sent_back(state: SampleState) -> list[SentBack]:
    """What is open: whoever answers or skips the sample after the flag has done what it asks."""
    return [
        SentBack(by, to, note)
        for by, flag in state.flags.items()
        for to, note in notes_in(flag).items()
        if to not in state.answers or state.answers[to].order < flag.order
    ]


def notes_in(flag: LabelEvent) -> Mapping[str, str]:
    """Annotator → note; a flag that somebody's program wrote otherwise sends nothing back."""
    asked = flag.value.get(_TO)
    if not isinstance(asked, Mapping):
        return {}
    return {to: note for to, note in asked.items() if isinstance(to, str) and isinstance(note, str)}
