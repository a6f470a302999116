"""The answers of a project as they stood at any position of its log, moved forward event by event."""

from __future__ import annotations

import copy
from collections.abc import Sequence

import numpy as np

from labeler.contracts.task import Task
from labeler.domain.label_event import EventKind, LabelEvent
from labeler.domain.label_state import SampleState, fold
from labeler.store.class_names import PresentNames
from labeler.workbench.label_board import LabelBoard


class AnswersAt:
    """Starts at position 0; `classes` are the names that the task had there.

    Parameters
    ----------
    events : (position in the log, row of the sample, event), by position.
    """

    def __init__(
        self, events: Sequence[tuple[int, int, LabelEvent]], size: int, task: Task, names: PresentNames
    ) -> None:
        self._events = events
        self._size = size
        self._task = task
        self._names = names
        self._next = 0
        self._of_row: dict[int, list[LabelEvent]] = {}
        self._states: dict[int, SampleState] = {}
        self._classes: tuple[str, ...] = ()
        self._then: dict[str, str] = {}
        self.board = LabelBoard(size)

    def advance(self, position: int, classes: tuple[str, ...]) -> None:
        """Take in all events up to and with `position`; names become those of `classes`."""
        if classes != self._classes:
            self._classes = classes
            self._then = {self._names.name(name): name for name in classes}
            self.board = LabelBoard(self._size)
            for row, state in self._states.items():
                self._put(row, SampleState(), state)
        touched = set()
        while self._next < len(self._events) and self._events[self._next][0] <= position:
            _, row, event = self._events[self._next]
            self._of_row.setdefault(row, []).append(event)
            touched.add(row)
            self._next += 1
        for row in touched:
            state = fold(self._of_row[row])
            self._put(row, self._states.get(row, SampleState()), state)
            self._states[row] = state

    def branch(self) -> AnswersAt:
        """A copy to look further ahead with."""
        other = copy.copy(self)
        other._of_row = {row: list(events) for row, events in self._of_row.items()}
        other._states = dict(self._states)
        other.board = self.board.frozen()
        return other

    def open_rows(self, n_rows: int, annotator: str | None) -> np.ndarray[tuple[int], np.dtype[np.int32]]:
        """Rows to ask an annotator, whatever others said; None: rows that nobody has labeled."""
        taken = self.board.labeled() if annotator is None else self.board.labeled_by(annotator)
        return np.flatnonzero(~taken[:n_rows]).astype(np.int32)

    def _put(self, row: int, before: SampleState, after: SampleState) -> None:
        for annotator in before.answers.keys() - after.answers.keys():
            self.board.clear(row, annotator)
        for annotator, event in after.answers.items():
            if event.kind is EventKind.AUTO_LABEL:
                continue  # nothing learns from it
            if event.kind is EventKind.SKIP:
                self.board.put_skip(row, annotator)
            else:
                self.board.put_label(row, annotator, self._named(event), event.certainty)
        decision = after.adjudication
        if decision is not None or before.adjudication is not None:
            self.board.adjudicate(row, None if decision is None else self._named(decision))

    def _named(self, event: LabelEvent) -> tuple[str, ...]:
        """Class names as they were called then; an old name of a class that was renamed counts for it."""
        said = self._task.names_of(event.value)
        known = [name if name in self._classes else self._then.get(self._names.name(name), name) for name in said]
        return tuple(dict.fromkeys(known))
