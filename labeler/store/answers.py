"""What everybody currently says, as columns: what the label board, the counts and exports are filled from."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter

import numpy as np
from numpy.typing import NDArray

from labeler.domain.label_event import Certainty, EventId, EventKind, Value
from labeler.store.class_names import PresentNames, names_in
from labeler.store.engine import sqlite3
from labeler.store.stored_values import in_order, json_object, text

_CHUNK = 5_000


@dataclass(frozen=True, slots=True)
class Answers:
    """Standing answers (label, skip, auto_label), one a (sample, annotator), in log order; columns of equal length.

    `sample_ids` is int64, `seconds` float32 with NaN for unknown. `values` have present class names; equal values are
    one object.
    """

    sample_ids: NDArray[np.int64]
    annotators: list[str]
    kinds: list[EventKind]
    values: list[Value]
    certainties: list[Certainty | None]
    seconds: NDArray[np.float32]
    created_at: list[str]
    event_ids: list[EventId]

    def __len__(self) -> int:
        return len(self.kinds)


@dataclass(frozen=True, slots=True)
class LabelCounts:
    """Progress in figures. `labeled` and `skipped` count samples; `per_class` and `per_annotator` count labels.

    A skipped sample is one that somebody skipped and nobody labeled.
    """

    samples: int
    labeled: int
    skipped: int
    flagged: int
    labels: int
    per_class: Mapping[str, int]
    per_annotator: Mapping[str, int]


def read_answers(connection: sqlite3.Connection, annotator: str | None) -> Answers:
    """All standing answers, or one annotator's."""
    names = PresentNames.read(connection)
    known: dict[str, Value] = {}
    answers = Answers(np.zeros(0, np.int64), [], [], [], [], np.zeros(0, np.float32), [], [])
    sample_ids: list[NDArray[np.int64]] = []
    seconds: list[NDArray[np.float32]] = []
    cursor = connection.execute(
        "SELECT s.id, e.annotator, e.kind, e.value, e.certainty, e.seconds, e.created_at, e.event_id "
        "FROM standing_events t JOIN label_events e ON e.seq = t.seq JOIN samples s ON s.uid = t.sample_uid "
        "WHERE t.slot = 'answer' AND (?1 IS NULL OR t.annotator = ?1) ORDER BY e.clock, e.event_id",
        (annotator,),
    )
    while rows := cursor.fetchmany(_CHUNK):
        sample_ids.append(np.fromiter((row[0] for row in rows), np.int64, len(rows)))
        seconds.append(np.fromiter((np.nan if row[5] is None else row[5] for row in rows), np.float32, len(rows)))
        for _, who, kind, value, certainty, _, created_at, event_id in rows:
            if value not in known:
                with in_order("an answer"):
                    known[value] = names.value(json_object(value))
            answers.annotators.append(who)
            answers.kinds.append(_KINDS[kind])
            answers.values.append(known[value])
            answers.certainties.append(_CERTAINTIES[certainty])
            answers.created_at.append(created_at)
            answers.event_ids.append(event_id)
    return Answers(
        np.concatenate([answers.sample_ids, *sample_ids]),
        answers.annotators,
        answers.kinds,
        answers.values,
        answers.certainties,
        np.concatenate([answers.seconds, *seconds]),
        answers.created_at,
        answers.event_ids,
    )


_KINDS = {kind.value: kind for kind in EventKind}
_CERTAINTIES: dict[str | None, Certainty | None] = {None: None, **{word.value: word for word in Certainty}}


def read_label_counts(connection: sqlite3.Connection) -> LabelCounts:
    """One pass over what stands, in uid order: grouping in SQL would sort it three times."""
    names = PresentNames.read(connection)
    said: Counter[tuple[str, str]] = Counter()
    labeled = skipped = 0
    cursor = connection.execute(
        "SELECT t.sample_uid, t.annotator, e.kind, e.value FROM standing_events t JOIN label_events e ON e.seq = t.seq "
        "JOIN samples s ON s.uid = t.sample_uid WHERE t.slot = 'answer' ORDER BY t.sample_uid"
    )
    for _, answers in groupby(cursor, key=itemgetter(0)):
        labels = [(annotator, value) for _, annotator, kind, value in answers if kind != EventKind.SKIP.value]
        said.update(labels)
        labeled += bool(labels)
        skipped += not labels
    per_class = dict.fromkeys(sorted(names.positions, key=lambda name: names.positions[name]), 0)
    per_annotator: Counter[str] = Counter()
    for (annotator, value), count in sorted(said.items()):
        per_annotator[annotator] += count
        with in_order("an answer"):
            classes = [text(name) for name in names_in(names.value(json_object(value)))]
        for name in classes:
            per_class[name] = per_class.get(name, 0) + count
    known = "sample_uid IN (SELECT uid FROM samples)"
    flagged = f"SELECT DISTINCT sample_uid FROM standing_events WHERE slot = 'flag' AND {known}"
    return LabelCounts(
        samples=_count(connection, "SELECT id FROM samples"),
        labeled=labeled,
        skipped=skipped,
        flagged=_count(connection, flagged),
        labels=said.total(),
        per_class=per_class,
        per_annotator=per_annotator,
    )


def _count(connection: sqlite3.Connection, query: str) -> int:
    return int(connection.execute(f"SELECT count(*) FROM ({query})").fetchone()[0])
