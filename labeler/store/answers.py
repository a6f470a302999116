"""What everybody currently says, as columns: what the label board, the counts and exports are filled from."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter

import numpy as np
from numpy.typing import NDArray

from labeler.domain.label_event import Certainty, EventKind, Value
from labeler.store.class_names import PresentNames, names_in
from labeler.store.engine import sqlite3
from labeler.store.stored_values import in_order, json_object, text

_CHUNK = 5_000


@dataclass(frozen=True, slots=True)
class Said:
    """An annotator's label, skip or auto_label, with present class names; of which sample is another matter."""

    annotator: str
    kind: EventKind
    value: Value
    certainty: Certainty | None


@dataclass(frozen=True, slots=True)
class Answers:
    """Standing answers, one a (sample, annotator); the labels in any order, then the skips in log order.

    A million samples know a few hundred different answers: `sample_ids` (int64) and `codes` (int32, into `said`) have
    one entry each.
    """

    sample_ids: NDArray[np.int64]
    codes: NDArray[np.int32]
    said: tuple[Said, ...]

    def __len__(self) -> int:
        return self.codes.size

    def by_people(self) -> Answers:
        """Without what the machine labeled by itself."""
        own = np.array([one.kind is not EventKind.AUTO_LABEL for one in self.said], dtype=np.bool_)
        if own.all():
            return self
        kept = own[self.codes]
        return Answers(self.sample_ids[kept], self.codes[kept], self.said)


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
    # Samples that the machine labeled by itself and nobody else; they count nowhere above.
    auto: int = 0


def read_answers(connection: sqlite3.Connection, annotator: str | None) -> Answers:
    """All standing answers, or one annotator's."""
    book = AnswerBook(PresentNames.read(connection))
    sample_ids, codes = [np.zeros(0, np.int64)], [np.zeros(0, np.int32)]
    skips: list[tuple[str, int, int]] = []
    cursor = connection.execute(
        "SELECT s.id, t.annotator, e.kind, e.value, e.certainty, "
        "CASE e.kind WHEN 'skip' THEN e.clock || e.event_id END "
        "FROM standing_events t JOIN label_events e ON e.seq = t.seq JOIN samples s ON s.uid = t.sample_uid "
        "WHERE t.slot = 'answer' AND (?1 IS NULL OR t.annotator = ?1)",
        (annotator,),
    )
    while rows := cursor.fetchmany(_CHUNK):
        ids, *answer, skipped_at = zip(*rows, strict=True)
        found = np.fromiter(map(book.__getitem__, zip(*answer, strict=True)), np.int32, len(rows))
        is_skip = np.array([said.kind is EventKind.SKIP for said in book.said], np.bool_)[found]
        places = np.asarray(ids, np.int64)
        skips += [(skipped_at[row], int(places[row]), int(found[row])) for row in np.flatnonzero(is_skip)]
        sample_ids.append(places[~is_skip])
        codes.append(found[~is_skip])
    skips.sort()
    sample_ids.append(np.array([sample_id for _, sample_id, _ in skips], np.int64))
    codes.append(np.array([code for _, _, code in skips], np.int32))
    return Answers(np.concatenate(sample_ids), np.concatenate(codes), tuple(book.said))


class AnswerBook(dict[tuple[str, str, str, str | None], int]):
    """Codes by (annotator, kind, value, certainty) as they stand in a row; a new one is taken apart once."""

    def __init__(self, names: PresentNames) -> None:
        super().__init__()
        self._names = names
        self.said: list[Said] = []

    def __missing__(self, row: tuple[str, str, str, str | None]) -> int:
        annotator, kind, value, certainty = row
        with in_order("an answer"):
            said = self._names.value(json_object(value))
            self.said.append(Said(text(annotator), EventKind(kind), said, _CERTAINTIES[certainty]))
        self[row] = len(self.said) - 1
        return self[row]


_CERTAINTIES: dict[str | None, Certainty | None] = {None: None, **{word.value: word for word in Certainty}}


def read_label_counts(connection: sqlite3.Connection) -> LabelCounts:
    """One pass over what stands, in uid order: grouping in SQL would sort it three times."""
    names = PresentNames.read(connection)
    said: Counter[tuple[str, str]] = Counter()
    labeled = skipped = auto = 0
    cursor = connection.execute(
        "SELECT t.sample_uid, t.annotator, e.kind, e.value FROM standing_events t JOIN label_events e ON e.seq = t.seq "
        "JOIN samples s ON s.uid = t.sample_uid WHERE t.slot = 'answer' ORDER BY t.sample_uid"
    )
    for _, answers in groupby(cursor, key=itemgetter(0)):
        found = list(answers)
        by_people = [answer for answer in found if answer[2] != EventKind.AUTO_LABEL.value]
        labels = [(annotator, value) for _, annotator, kind, value in by_people if kind != EventKind.SKIP.value]
        said.update(labels)
        labeled += bool(labels)
        skipped += bool(by_people) and not labels
        auto += len(by_people) < len(found) and not labels
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
        auto=auto,
    )


def _count(connection: sqlite3.Connection, query: str) -> int:
    return int(connection.execute(f"SELECT count(*) FROM ({query})").fetchone()[0])
