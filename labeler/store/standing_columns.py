"""Everybody's standing answers in sample order, gathered in columns: what an export of a million labels reads.

Answers lie in the log in the order in which they came, samples in another; to look each answer up by its sample would
read the file from end to end once for every few hundred of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, groupby
from math import isnan
from operator import itemgetter
from typing import Any

import numpy as np
from numpy.typing import NDArray

from labeler.domain.label_event import EventKind
from labeler.domain.sample import SampleId
from labeler.store.answers import AnswerBook, Answers, Said
from labeler.store.class_names import PresentNames
from labeler.store.engine import sqlite3
from labeler.store.session_reads import AnswersOfSample, StandingAnswer
from labeler.store.stored_values import in_order, text

_CHUNK = 5_000
_STANDING = (
    "SELECT s.id, t.slot = 'adjudication', t.seq FROM standing_events t JOIN samples s ON s.uid = t.sample_uid "
    "WHERE t.slot IN ('answer', 'adjudication')"
)
# Of few samples: CROSS JOIN, for SQLite must go through them and look each one up.
_STANDING_BETWEEN = (
    "SELECT s.id, t.slot = 'adjudication', t.seq FROM samples s CROSS JOIN standing_events t ON t.sample_uid = s.uid "
    "AND t.slot IN ('answer', 'adjudication') WHERE s.id BETWEEN {first} AND {last}"
)
# What makes an answer comes as one text: four values would each be made an object of, a million times over. Of them the
# name alone may hold a blank, and stands with its length; no time is less than none.
_SAID = (
    "SELECT seq, coalesce(seconds, -9e999), created_at, length(annotator) || ' ' || annotator || kind || ' ' || "
    "coalesce(certainty, '') || ' ' || value FROM label_events WHERE {} ORDER BY seq"
)
_KINDS = "kind IN ('label', 'auto_label', 'adjudicate', 'skip')"


@dataclass(frozen=True, slots=True)
class StandingColumns:
    """One entry an answer, in sample order; `codes` index `said`, `moments` index `times`.

    `decides` tells a lead's decision from an annotator's answer; `seconds` are not a number where they are not known.
    """

    sample_ids: NDArray[np.int64]
    decides: NDArray[np.bool_]
    codes: NDArray[np.int32]
    seconds: NDArray[np.float64]
    moments: NDArray[np.int32]
    said: tuple[Said, ...]
    times: tuple[str, ...]

    def between(self, first: int, last: int) -> StandingColumns:
        """Of the samples with these ids and those between them."""
        low, high = np.searchsorted(self.sample_ids, [first, last + 1]).tolist()
        return self.only(slice(low, high))

    def of_annotators(self) -> StandingColumns:
        return self.only(~self.decides) if self.decides.any() else self

    def by_sample(self, *, skips: bool) -> Iterator[tuple[SampleId, AnswersOfSample]]:
        """Each sample of whom something is said, in id order; skips count as said only if asked for."""
        for sample_id, rows in groupby(self._told(skips), key=itemgetter(0)):
            answers: dict[str, StandingAnswer] = {}
            decided = None
            for _, decides, code, seconds, moment in rows:
                said = self.said[code]
                took = None if isnan(seconds) else seconds
                answer = StandingAnswer(said.value, said.certainty, took, self.times[moment], said.kind)
                if decides:
                    decided = answer
                else:
                    answers[said.annotator] = answer
            yield sample_id, (answers, decided)

    def answers(self) -> Answers:
        """Those of annotators, in sample order."""
        own = self.of_annotators()
        used, codes = np.unique(own.codes, return_inverse=True)
        said = tuple(self.said[code] for code in used.tolist())
        return Answers(own.sample_ids, codes.astype(np.int32).reshape(-1), said)

    def _told(self, skips: bool) -> Iterator[tuple[SampleId, bool, int, float, int]]:
        told = np.array([skips or one.kind is not EventKind.SKIP for one in self.said], np.bool_)
        kept = np.flatnonzero(told[self.codes]) if self.said else self.codes[:0]
        for start in range(0, kept.size, _CHUNK):
            part = kept[start : start + _CHUNK]
            yield from zip(
                map(SampleId, self.sample_ids[part].tolist()), self.decides[part].tolist(), self.codes[part].tolist(),
                self.seconds[part].tolist(), self.moments[part].tolist(), strict=True,
            )  # fmt: skip

    def only(self, rows: slice | NDArray[np.bool_]) -> StandingColumns:
        return StandingColumns(
            self.sample_ids[rows], self.decides[rows], self.codes[rows], self.seconds[rows], self.moments[rows],
            self.said, self.times,
        )  # fmt: skip


def read_standing_columns(connection: sqlite3.Connection, between: tuple[int, int] | None = None) -> StandingColumns:
    """Of all samples, or of the few `between` two ids and with them."""
    book, moments = _Book(AnswerBook(PresentNames.read(connection))), _Numbers()
    sample_ids, decides, seqs = _standing(connection, between)
    order = np.argsort(seqs, kind="stable")
    in_log = seqs[order]
    codes = np.full(seqs.size, -1, np.int32)
    seconds = np.full(seqs.size, np.nan)
    times = np.zeros(seqs.size, np.int32)
    for rows in _said(connection, in_log, between is not None):
        if not rows:
            continue
        seq, took, at, answer = zip(*rows, strict=True)
        found = np.asarray(seq, np.int64)
        place = np.searchsorted(in_log, found)
        place[place == in_log.size] = 0
        stands = in_log[place] == found
        into = order[place[stands]]
        codes[into] = np.fromiter(map(book.__getitem__, answer), np.int32, len(rows))[stands]
        seconds[into] = np.array(took, np.float64)[stands]
        times[into] = np.fromiter(map(moments.__getitem__, at), np.int32, len(rows))[stands]
    seconds[np.isneginf(seconds)] = np.nan
    columns = StandingColumns(
        sample_ids, decides, codes, seconds, times, tuple(book.answers.said), tuple(moments)
    )  # fmt: skip
    known = codes >= 0  # what stands and is of another kind was not asked for
    return columns if known.all() else columns.only(known)


def _said(connection: sqlite3.Connection, in_log: NDArray[np.int64], few: bool) -> Iterator[list[tuple[Any, ...]]]:
    """Rows of the log, Any being SQLite's own value types: all of it; where there are few only those that stand."""
    if not in_log.size:
        return
    if not few:
        cursor = connection.execute(_SAID.format(_KINDS))
        while rows := cursor.fetchmany(_CHUNK):
            yield rows
        return
    for start in range(0, in_log.size, _CHUNK):
        wanted = ", ".join(map(str, in_log[start : start + _CHUNK].tolist()))
        yield connection.execute(_SAID.format(f"seq IN ({wanted}) AND {_KINDS}")).fetchall()


def _standing(
    connection: sqlite3.Connection, between: tuple[int, int] | None
) -> tuple[NDArray[np.int64], NDArray[np.bool_], NDArray[np.int64]]:
    parts = [np.zeros((0, 3), np.int64)]
    asked = _STANDING
    if between is not None:
        asked = _STANDING_BETWEEN.format(first=int(between[0]), last=int(between[1]))
    cursor = connection.execute(asked)
    while rows := cursor.fetchmany(_CHUNK):
        parts.append(np.fromiter(chain.from_iterable(rows), np.int64, 3 * len(rows)).reshape(-1, 3))
    standing = np.concatenate(parts)
    standing = standing[np.argsort(standing[:, 0], kind="stable")]
    return standing[:, 0].copy(), standing[:, 1] != 0, standing[:, 2].copy()


class _Numbers(dict[str, int]):
    """A number for every text, in the order in which they come; labels of one import mostly share their time."""

    def __missing__(self, text: str) -> int:
        self[text] = len(self)
        return self[text]


class _Book(dict[str, int]):
    """Codes of answers by the texts that `_SAID` makes of them."""

    def __init__(self, answers: AnswerBook) -> None:
        super().__init__()
        self.answers = answers

    def __missing__(self, answer: str) -> int:
        with in_order("an answer"):
            length, _, rest = text(answer).partition(" ")
            annotator, said = rest[: int(length)], rest[int(length) :]
            kind, certainty, value = said.split(" ", 2)
        self[answer] = self.answers[annotator, kind, value, certainty or None]
        return self[answer]
