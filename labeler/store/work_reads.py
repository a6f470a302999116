"""How annotators worked: their answers in the order in which they were given, with times and what they were shown."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime

from labeler.domain.label_event import EventKind, Value
from labeler.domain.sent_back import SENT_BACK
from labeler.store.class_names import PresentNames
from labeler.store.engine import sqlite3
from labeler.store.stored_values import in_order, json_object, text

# Under this name an answer's reason says what the model would have proposed where the proposal was hidden.
HIDDEN_PROPOSAL = "hidden_proposal"
_SENT_BACK = f'"code":"{SENT_BACK}"'
_CHUNK = 5_000


@dataclass(frozen=True, slots=True)
class Worked:
    """One label as it was given, in present class names; `proposed` is the model's likeliest class, shown or hidden.

    `sent_back`: a lead asked for it again. `holds`: it is what the annotator says now; `at_ms` counts from 1970 by the
    clock of the device, which may go back.
    """

    sample_id: int
    annotator: str
    value: Value
    seconds: float | None
    at_ms: int
    proposed: str | None
    hidden: bool
    holds: bool
    guidelines: int | None
    sent_back: bool = False


def read_work(connection: sqlite3.Connection) -> list[Worked]:
    """Every label that was not taken back, in log order; later ones of the same sample as well."""
    names = PresentNames.read(connection)
    undone = {
        json.loads(value).get("event")
        for (value,) in connection.execute("SELECT value FROM label_events WHERE kind IN ('undo', 'revoke')")
    }
    cursor = connection.execute(
        "SELECT e.event_id, s.id, e.annotator, e.value, e.seconds, e.created_at, e.shown_proposal, e.reason, "
        "e.guidelines, t.seq IS NOT NULL FROM label_events e JOIN samples s ON s.uid = e.sample_uid "
        "LEFT JOIN standing_events t ON t.sample_uid = e.sample_uid AND t.slot = 'answer' "
        "AND t.annotator = e.annotator AND t.seq = e.seq "
        "WHERE e.kind = ? ORDER BY e.clock, e.event_id",
        (EventKind.LABEL.value,),
    )
    known: dict[str, Value] = {}
    found = []
    while rows := cursor.fetchmany(_CHUNK):
        for event_id, sample_id, annotator, value, seconds, created_at, shown, reason, guidelines, holds in rows:
            if event_id in undone and not holds:
                continue
            with in_order("an answer"):
                if value not in known:
                    known[value] = names.value(json_object(value))
                hidden = reason is not None and HIDDEN_PROPOSAL in reason
                proposed = json_object(reason).get(HIDDEN_PROPOSAL) if hidden else _likeliest(shown)
                at_ms = round(datetime.fromisoformat(created_at).timestamp() * 1000)
                found.append(
                    Worked(
                        sample_id, text(annotator), known[value], seconds, at_ms,
                        None if proposed is None else names.present.get(str(proposed), str(proposed)),
                        hidden, bool(holds), guidelines, reason is not None and _SENT_BACK in reason,
                    )
                )  # fmt: skip
    return found


def _likeliest(shown: str | None) -> str | None:
    if shown is None:
        return None
    chances = json_object(shown)
    return max(chances, key=lambda name: float(chances[name])) if chances else None
