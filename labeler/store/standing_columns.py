"""Everybody's standing answers in sample order, gathered in columns: what an export of a million labels reads.

Answers lie in the log in the order in which they came, samples in another; to look each answer up by its sample would
read the file from end to end once for every few hundred of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter

import numpy as np
from numpy.typing import NDArray

from labeler.domain.sample import SampleId
from labeler.store.answers import AnswerBook
from labeler.store.class_names import PresentNames
from labeler.store.engine import sqlite3
from labeler.store.session_reads import AnswersOfSample, StandingAnswer

_CHUNK = 5_000
_STANDING = (
    "SELECT s.id, t.slot = 'adjudication', t.seq FROM standing_events t JOIN samples s ON s.uid = t.sample_uid "
    "WHERE t.slot IN ('answer', 'adjudication')"
)
_SAID = "SELECT seq, seconds, created_at, annotator, kind, value, certainty FROM label_events WHERE kind IN ({}) "
_KINDS = "'label', 'auto_label', 'adjudicate'"


@dataclass(frozen=True, slots=True)
class _Columns:
    """One entry an answer, in sample order; `codes` are -1 for an answer that was not asked for."""

    sample_ids: NDArray[np.int64]
    decides: NDArray[np.bool_]
    codes: NDArray[np.int32]
    seconds: NDArray[np.float64]
    moments: NDArray[np.int32]


def iter_standing_answers(
    connection: sqlite3.Connection, after_id: int = 0, *, skips: bool = False
) -> Iterator[tuple[SampleId, AnswersOfSample]]:
    """Each sample behind an id of whom something is said, in id order; skips count as said only if asked for."""
    book, moments = AnswerBook(PresentNames.read(connection)), _Moments()
    columns = _read(connection, book, moments, after_id, skips)
    for sample_id, rows in groupby(_rows(columns), key=itemgetter(0)):
        answers: dict[str, StandingAnswer] = {}
        decided = None
        for _, decides, code, seconds, moment in rows:
            said = book.said[code]
            # A number that is not equal to itself: the time it took is not known.
            took = seconds if seconds == seconds else None
            answer = StandingAnswer(said.value, said.certainty, took, moments.texts[moment], said.kind)
            if decides:
                decided = answer
            else:
                answers[said.annotator] = answer
        yield sample_id, (answers, decided)


def _read(connection: sqlite3.Connection, book: AnswerBook, moments: _Moments, after_id: int, skips: bool) -> _Columns:
    sample_ids, decides, seqs = _standing(connection, after_id)
    order = np.argsort(seqs, kind="stable")
    in_log = seqs[order]
    codes = np.full(seqs.size, -1, np.int32)
    seconds = np.full(seqs.size, np.nan)
    times = np.zeros(seqs.size, np.int32)
    cursor = connection.execute(_SAID.format(f"{_KINDS}, 'skip'" if skips else _KINDS) + "ORDER BY seq")
    while rows := cursor.fetchmany(_CHUNK):
        seq, took, at, *answer = zip(*rows, strict=True)
        found = np.asarray(seq, np.int64)
        place = np.searchsorted(in_log, found)
        place[place == in_log.size] = 0
        stands = in_log[place] == found if in_log.size else np.zeros(found.size, np.bool_)
        into = order[place[stands]] if in_log.size else place[:0]
        codes[into] = np.fromiter(map(book.__getitem__, zip(*answer, strict=True)), np.int32, len(rows))[stands]
        seconds[into] = np.array(took, np.float64)[stands]
        times[into] = np.fromiter(map(moments.__getitem__, at), np.int32, len(rows))[stands]
    return _Columns(sample_ids, decides, codes, seconds, times)


def _standing(
    connection: sqlite3.Connection, after_id: int
) -> tuple[NDArray[np.int64], NDArray[np.bool_], NDArray[np.int64]]:
    parts = [np.zeros((0, 3), np.int64)]
    cursor = connection.execute(_STANDING)
    while rows := cursor.fetchmany(_CHUNK):
        parts.append(np.array(rows, np.int64))
    standing = np.concatenate(parts)
    standing = standing[standing[:, 0] > after_id]
    standing = standing[np.argsort(standing[:, 0], kind="stable")]
    return standing[:, 0].copy(), standing[:, 1] != 0, standing[:, 2].copy()


def _rows(columns: _Columns) -> Iterator[tuple[SampleId, bool, int, float, int]]:
    kept = np.flatnonzero(columns.codes >= 0)
    for start in range(0, kept.size, _CHUNK):
        part = kept[start : start + _CHUNK]
        yield from zip(
            map(SampleId, columns.sample_ids[part].tolist()), columns.decides[part].tolist(),
            columns.codes[part].tolist(), columns.seconds[part].tolist(), columns.moments[part].tolist(), strict=True,
        )  # fmt: skip


class _Moments(dict[str, int]):
    """Numbers for times as they are written; labels that came with one import mostly share theirs."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []

    def __missing__(self, text: str) -> int:
        self.texts.append(text)
        self[text] = len(self.texts) - 1
        return self[text]
