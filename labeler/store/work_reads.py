"""How annotators worked: their answers in the order in which they were given, with times and what they were shown."""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

import numpy as np
from numpy.typing import NDArray

from labeler.domain.label_event import EventKind, Value, canonical_json
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


@dataclass(frozen=True, slots=True)
class WorkLog:
    """Every label that was not taken back, in log order, as columns: a million objects would be looked through by every
    garbage collection, and the window would stand still meanwhile.

    Attributes
    ----------
    sample_ids, at_ms : int64. annotators, values, proposed : int32 codes into `names`, `said` and `classes`; `proposed`
        -1 for none.
    seconds : float64, NaN where nobody measured. hidden, holds, sent_back : bool. guidelines : int32, -1 for none.
    """

    sample_ids: NDArray[np.int64]
    annotators: NDArray[np.int32]
    values: NDArray[np.int32]
    seconds: NDArray[np.float64]
    at_ms: NDArray[np.int64]
    proposed: NDArray[np.int32]
    hidden: NDArray[np.bool_]
    holds: NDArray[np.bool_]
    sent_back: NDArray[np.bool_]
    guidelines: NDArray[np.int32]
    names: tuple[str, ...]
    said: tuple[Value, ...]
    classes: tuple[str, ...]

    def __len__(self) -> int:
        return self.sample_ids.size

    def __iter__(self) -> Iterator[Worked]:
        """One by one, for where a few are looked at."""
        for at in range(len(self)):
            seconds, proposed, version = float(self.seconds[at]), int(self.proposed[at]), int(self.guidelines[at])
            yield Worked(
                int(self.sample_ids[at]), self.names[self.annotators[at]], self.said[self.values[at]],
                None if np.isnan(seconds) else seconds, int(self.at_ms[at]),
                None if proposed < 0 else self.classes[proposed], bool(self.hidden[at]), bool(self.holds[at]),
                None if version < 0 else version, bool(self.sent_back[at]),
            )  # fmt: skip


def read_work(connection: sqlite3.Connection) -> WorkLog:
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
    people, classes, values = _Codes(), _Codes(), _Values(names)
    sample_ids, at_ms = array("q"), array("q")
    who, what, proposed, guidelines = array("i"), array("i"), array("i"), array("i")
    took, flags = array("d"), bytearray()
    while rows := cursor.fetchmany(_CHUNK):
        for event_id, sample_id, annotator, value, seconds, created_at, shown, reason, version, holds in rows:
            if event_id in undone and not holds:
                continue
            with in_order("an answer"):
                is_hidden = reason is not None and HIDDEN_PROPOSAL in reason
                told = json_object(reason).get(HIDDEN_PROPOSAL) if is_hidden else _likeliest(shown)
                moment = round(datetime.fromisoformat(created_at).timestamp() * 1000)
                who.append(people[text(annotator)])
                what.append(values[value])
            sample_ids.append(sample_id)
            at_ms.append(moment)
            took.append(float("nan") if seconds is None else seconds)
            proposed.append(-1 if told is None else classes[names.name(str(told))])
            guidelines.append(-1 if version is None else version)
            flags.append(is_hidden | bool(holds) << 1 | (reason is not None and _SENT_BACK in reason) << 2)
    bits = np.frombuffer(flags, dtype=np.uint8)
    return WorkLog(
        np.frombuffer(sample_ids, np.int64), np.frombuffer(who, np.int32), np.frombuffer(what, np.int32),
        np.frombuffer(took, np.float64), np.frombuffer(at_ms, np.int64), np.frombuffer(proposed, np.int32),
        (bits & 1) > 0, (bits & 2) > 0, (bits & 4) > 0, np.frombuffer(guidelines, np.int32),
        tuple(people), tuple(values.said), tuple(classes),
    )  # fmt: skip


class _Codes(dict[str, int]):
    """Names in the order in which they came."""

    def __missing__(self, name: str) -> int:
        self[name] = len(self)
        return self[name]


class _Values(dict[str, int]):
    """Codes by JSON text; texts that say the same in present names have one code."""

    def __init__(self, names: PresentNames) -> None:
        super().__init__()
        self._names = names
        self._code_of: dict[str, int] = {}
        self.said: list[Value] = []

    def __missing__(self, value: str) -> int:
        present = self._names.value(json_object(value))
        code = self._code_of.setdefault(canonical_json(dict(present)), len(self.said))
        if code == len(self.said):
            self.said.append(present)
        self[value] = code
        return code


def _likeliest(shown: str | None) -> str | None:
    if shown is None:
        return None
    chances = json_object(shown)
    return max(chances, key=lambda name: float(chances[name])) if chances else None
