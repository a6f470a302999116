"""Who says what of which sample, as arrays: the in-memory picture that the queue, the counts and training read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from labeler.domain.label_event import Certainty

UNANSWERED = -1
SKIPPED = -2

# How much an answer weighs in training. "cannot tell" is an answer of record but teaches nothing.
CERTAINTY_WEIGHTS: Mapping[Certainty | None, float] = {
    None: 1.0,
    Certainty.SURE: 1.0,
    Certainty.UNSURE: 0.5,
    Certainty.CANNOT_TELL: 0.0,
}


@dataclass(frozen=True, slots=True)
class TrainingLabels:
    """Rows with a settled label: int32 rows, each one's index into `values`, and its weight in (0, 1]."""

    rows: NDArray[np.int32]
    codes: NDArray[np.int32]
    weights: NDArray[np.float32]
    values: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class BoardAnswers:
    """Answers that teach something, by annotator's name and row; `annotators` indexes `names`, `codes` `values`."""

    rows: NDArray[np.int32]
    annotators: NDArray[np.int32]
    codes: NDArray[np.int32]
    weights: NDArray[np.float32]
    names: tuple[str, ...]
    values: tuple[tuple[str, ...], ...]


class LabelBoard:
    """One int32 column and one weight column an annotator, one row a sample."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._codes: dict[str, NDArray[np.int32]] = {}
        self._weights: dict[str, NDArray[np.float32]] = {}
        self._values: list[tuple[str, ...]] = []
        self._code_of: dict[tuple[str, ...], int] = {}
        self._adjudicated: dict[int, int] = {}
        # Kept answer by answer, so that looking at the figures costs nothing.
        self._answers = np.zeros(size, dtype=np.int16)
        self._own: Counter[str] = Counter()
        self._said: Counter[int] = Counter()
        self.labeled_count = 0

    @property
    def annotators(self) -> tuple[str, ...]:
        return tuple(self._codes)

    def grow(self, size: int) -> None:
        for name, codes in self._codes.items():
            more = size - self._size
            self._codes[name] = np.concatenate([codes, np.full(more, UNANSWERED, dtype=np.int32)])
            self._weights[name] = np.concatenate([self._weights[name], np.zeros(more, dtype=np.float32)])
        self._answers = np.concatenate([self._answers, np.zeros(size - self._size, dtype=np.int16)])
        self._size = size

    def put_label(self, row: int, annotator: str, names: Sequence[str], certainty: Certainty | None) -> None:
        codes, weights = self._columns(annotator)
        code = self._code(tuple(names))
        self._count(row, annotator, int(codes[row]), code)
        codes[row] = code
        weights[row] = CERTAINTY_WEIGHTS[certainty]

    def put_labels(
        self,
        rows: NDArray[np.int32],
        annotator: str,
        said: NDArray[np.int32],
        names: Sequence[tuple[str, ...]],
        weights: NDArray[np.float32],
    ) -> None:
        """Many answers of one annotator at once, on rows they have not answered yet; `said` indexes `names`."""
        codes, column_weights = self._columns(annotator)
        used, which = np.unique(said, return_inverse=True)
        given = np.array([self._code(names[at]) for at in used.tolist()], dtype=np.int32)
        codes[rows] = given[which]
        column_weights[rows] = weights
        self.labeled_count += int(np.count_nonzero(self._answers[rows] == 0))
        self._answers[rows] += 1
        self._own[annotator] += rows.size
        for code, count in zip(given.tolist(), np.bincount(which, minlength=used.size).tolist(), strict=True):
            self._said[code] += count

    def put_skip(self, row: int, annotator: str) -> None:
        self._withdraw(row, annotator, SKIPPED)

    def clear(self, row: int, annotator: str) -> None:
        self._withdraw(row, annotator, UNANSWERED)

    def _withdraw(self, row: int, annotator: str, instead: int) -> None:
        codes, _ = self._columns(annotator)
        self._count(row, annotator, int(codes[row]), instead)
        codes[row] = instead

    def _count(self, row: int, annotator: str, before: int, after: int) -> None:
        """One annotator's code on one row changes."""
        gained = int(after >= 0) - int(before >= 0)
        was_labeled = self.is_labeled(row)
        self._answers[row] += gained
        self.labeled_count += int(self.is_labeled(row)) - int(was_labeled)
        self._own[annotator] += gained
        for code, change in ((before, -1), (after, 1)):
            if code >= 0:
                self._said[code] += change

    def adjudicate(self, row: int, names: Sequence[str] | None) -> None:
        """A lead's decision, which outweighs every answer; None takes it back."""
        was_labeled = self.is_labeled(row)
        if names is None:
            self._adjudicated.pop(row, None)
        else:
            self._adjudicated[row] = self._code(tuple(names))
        self.labeled_count += int(self.is_labeled(row)) - int(was_labeled)

    def is_adjudicated(self, row: int) -> bool:
        return row in self._adjudicated

    def adjudicated_rows(self) -> NDArray[np.int64]:
        return np.array(sorted(self._adjudicated), dtype=np.int64)

    def answers_of(self, row: int) -> int:
        """How many annotators labeled it."""
        return int(self._answers[row])

    def with_fewer_than(self, count: int) -> NDArray[np.bool_]:
        """Which rows have fewer labels than that, and no decision."""
        mask = self._answers < count
        mask[list(self._adjudicated)] = False
        return mask

    def labeled_by(self, annotator: str) -> NDArray[np.bool_]:
        codes = self._codes.get(annotator)
        return np.zeros(self._size, dtype=np.bool_) if codes is None else codes >= 0

    def is_labeled(self, row: int) -> bool:
        return row in self._adjudicated or bool(self._answers[row] > 0)

    def labeled(self) -> NDArray[np.bool_]:
        """Which rows have at least one label or a decision."""
        mask = self._answers > 0
        mask[list(self._adjudicated)] = True
        return mask

    def skipped(self, annotator: str | None = None) -> NDArray[np.bool_]:
        """Which rows an annotator (or anyone) skipped and nobody labeled."""
        mask = np.zeros(self._size, dtype=np.bool_)
        for name, codes in self._codes.items():
            if annotator in (None, name):
                mask |= codes == SKIPPED
        return mask & ~self.labeled()

    def own_labeled_count(self, annotator: str) -> int:
        return self._own[annotator]

    def class_counts(self, classes: Sequence[str]) -> dict[str, int]:
        """Answers by class, each annotator's counted."""
        counts = dict.fromkeys(classes, 0)
        for code, count in self._said.items():
            for name in self._values[code]:
                counts[name] = counts.get(name, 0) + count
        return counts

    def shared(self) -> LabelBoard:
        """A board that follows later answers row by row, also read by a lane: to look at, not to learn from."""
        view = LabelBoard(0)
        view._size = self._size
        view._codes = dict(self._codes)
        view._weights = dict(self._weights)
        view._values = list(self._values)
        view._code_of = dict(self._code_of)
        view._adjudicated = dict(self._adjudicated)
        view._answers = self._answers
        return view

    def said(self, row: int) -> tuple[tuple[str, ...], ...]:
        """The distinct answers to a row, in order of annotators; a lead's decision alone where there is one."""
        decided = self._adjudicated.get(row)
        if decided is not None:
            return (self._values[decided],)
        codes = dict.fromkeys(int(codes[row]) for codes in self._codes.values())
        return tuple(self._values[code] for code in codes if code >= 0)

    def saying(self, name: str, annotator: str = "") -> NDArray[np.bool_]:
        """Which rows an annotator gives this class; of anyone, where there is one the decision counts alone."""
        # One more for -1, which is nobody's answer.
        holding = np.array([*(name in value for value in self._values), False], dtype=np.bool_)
        mask = np.zeros(self._size, dtype=np.bool_)
        for whose, codes in self._codes.items():
            if annotator in ("", whose):
                mask |= holding[np.maximum(codes, UNANSWERED)]
        if not annotator:
            for row, code in self._adjudicated.items():
                mask[row] = holding[code]
        return mask

    def disagreeing(self) -> NDArray[np.bool_]:
        """Which rows got different labels from different annotators, and no decision."""
        first = np.full(self._size, UNANSWERED, dtype=np.int32)
        mask = np.zeros(self._size, dtype=np.bool_)
        for codes in self._codes.values():
            labeled = codes >= 0
            mask |= labeled & (first >= 0) & (first != codes)
            np.copyto(first, codes, where=labeled & (first < 0))
        mask[list(self._adjudicated)] = False
        return mask

    def codes_to_show(self) -> NDArray[np.int32]:
        """int32 of shape (n,): the first annotator's answer, or the decision, as an index into `values`; -1 none."""
        shown = np.full(self._size, UNANSWERED, dtype=np.int32)
        for codes in self._codes.values():
            np.copyto(shown, codes, where=(codes >= 0) & (shown < 0))
        for row, code in self._adjudicated.items():
            shown[row] = code
        return shown

    def annotator_codes(self) -> NDArray[np.int32]:
        """int32 of shape (n,): which of `annotators` labeled a row first in their order; -1 nobody."""
        shown = np.full(self._size, UNANSWERED, dtype=np.int32)
        for at, codes in enumerate(self._codes.values()):
            shown[(codes >= 0) & (shown < 0)] = at
        return shown

    @property
    def values(self) -> tuple[tuple[str, ...], ...]:
        """What the codes stand for."""
        return tuple(self._values)

    def put_one_for_all(self, rows: NDArray[np.int32], annotator: str, names: Sequence[str]) -> None:
        """The same label on many rows, whatever this annotator said of them before."""
        codes, weights = self._columns(annotator)
        code = self._code(tuple(names))
        before = codes[rows]
        new = before < 0
        decided = np.isin(rows, self.adjudicated_rows())
        self.labeled_count += int(np.count_nonzero((self._answers[rows] == 0) & ~decided))
        self._answers[rows[new]] += 1
        self._own[annotator] += int(np.count_nonzero(new))
        for was, count in zip(*np.unique(before[~new], return_counts=True), strict=True):
            self._said[int(was)] -= int(count)
        self._said[code] += int(rows.size)
        codes[rows] = code
        weights[rows] = CERTAINTY_WEIGHTS[None]

    def frozen(self) -> LabelBoard:
        """A copy that a lane may read while answers go on."""
        copy = LabelBoard(self._size)
        copy._codes = {name: codes.copy() for name, codes in self._codes.items()}
        copy._weights = {name: weights.copy() for name, weights in self._weights.items()}
        copy._values = list(self._values)
        copy._code_of = dict(self._code_of)
        copy._adjudicated = dict(self._adjudicated)
        copy._answers = self._answers.copy()
        return copy

    def answers(self) -> BoardAnswers:
        """Every annotator's; those that cannot tell are left out."""
        found = {name: np.flatnonzero((self._codes[name] >= 0) & (self._weights[name] > 0)) for name in self._codes}
        names = tuple(sorted(name for name, part in found.items() if part.size))
        rows = [found[name] for name in names]
        who = [np.full(part.size, at, dtype=np.int32) for at, part in enumerate(rows)]
        codes = [self._codes[name][part] for name, part in zip(names, rows, strict=True)]
        weights = [self._weights[name][part] for name, part in zip(names, rows, strict=True)]
        nothing = np.zeros(0, dtype=np.int32)
        return BoardAnswers(
            np.concatenate([nothing, *rows]).astype(np.int32),
            np.concatenate([nothing, *who]),
            np.concatenate([nothing, *codes]),
            np.concatenate([np.zeros(0, dtype=np.float32), *weights]),
            names,
            tuple(self._values),
        )

    def decided(self) -> TrainingLabels:
        """The lead's decisions alone."""
        rows = np.array(sorted(self._adjudicated), dtype=np.int32)
        codes = np.array([self._adjudicated[int(row)] for row in rows], dtype=np.int32)
        return TrainingLabels(rows, codes, np.ones(rows.size, dtype=np.float32), tuple(self._values))

    def settled(self) -> TrainingLabels:
        """The majority value of each labeled row, weighed by certainty; rows with a tie or no weight are left out.

        A tie is a matter for adjudication: settling it by class order would teach the model an accident.
        """
        rows, codes, weights, answers = self._votes()
        if rows.size == 0:
            return self._with_decisions(rows, codes, weights)
        starts = np.flatnonzero(np.r_[True, rows[1:] != rows[:-1]])
        top = np.maximum.reduceat(weights, starts)
        group = np.cumsum(np.r_[False, rows[1:] != rows[:-1]])
        leads = weights >= top[group] - 1e-6
        clear = (np.add.reduceat(leads.astype(np.int64), starts) == 1) & (top > 0)
        picked = leads & clear[group]
        share = np.clip(top / np.add.reduceat(answers, starts), 0.0, 1.0)
        return self._with_decisions(rows[picked], codes[picked], share[group][picked].astype(np.float32))

    def _votes(self) -> tuple[NDArray[np.int32], NDArray[np.int32], NDArray[np.float32], NDArray[np.float32]]:
        """Distinct (row, code) pairs in row order, with the summed weight and number of the answers that say so."""
        parts = [(np.flatnonzero(codes >= 0), name) for name, codes in self._codes.items()]
        pairs = [rows * max(1, len(self._values)) + self._codes[name][rows] for rows, name in parts]
        weights = [self._weights[name][rows] for rows, name in parts]
        flat = np.concatenate([np.zeros(0, dtype=np.int64), *pairs])
        distinct, inverse = np.unique(flat, return_inverse=True)
        summed = np.bincount(inverse, np.concatenate([np.zeros(0, np.float32), *weights]), distinct.size)
        answers = np.bincount(inverse, minlength=distinct.size)
        rows, codes = np.divmod(distinct, max(1, len(self._values)))
        return rows.astype(np.int32), codes.astype(np.int32), summed.astype(np.float32), answers.astype(np.float32)

    def _with_decisions(
        self, rows: NDArray[np.int32], codes: NDArray[np.int32], weights: NDArray[np.float32]
    ) -> TrainingLabels:
        decided = np.array(sorted(self._adjudicated), dtype=np.int32)
        kept = ~np.isin(rows, decided)
        rows = np.concatenate([rows[kept], decided])
        codes = np.concatenate([codes[kept], np.array([self._adjudicated[int(r)] for r in decided], dtype=np.int32)])
        weights = np.concatenate([weights[kept], np.ones(decided.size, dtype=np.float32)])
        order = np.argsort(rows, kind="stable")
        return TrainingLabels(rows[order], codes[order], weights[order], tuple(self._values))

    def _columns(self, annotator: str) -> tuple[NDArray[np.int32], NDArray[np.float32]]:
        if annotator not in self._codes:
            self._codes[annotator] = np.full(self._size, UNANSWERED, dtype=np.int32)
            self._weights[annotator] = np.zeros(self._size, dtype=np.float32)
        return self._codes[annotator], self._weights[annotator]

    def _code(self, names: tuple[str, ...]) -> int:
        if names not in self._code_of:
            self._code_of[names] = len(self._values)
            self._values.append(names)
        return self._code_of[names]
