"""Acts taken back and done again: pool, counts, model and screen follow what is said now."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from labeler.contracts.task import Task
from labeler.domain.label_event import Certainty, EventKind, LabelEvent
from labeler.workbench.acts import Acts
from labeler.workbench.agreement_keeping import AgreementKeeper
from labeler.workbench.bulk_labels import BulkLabels
from labeler.workbench.class_examples import ClassExamples
from labeler.workbench.events import EventBus, ProgressChanged
from labeler.workbench.learner import Learner
from labeler.workbench.pool import Pool
from labeler.workbench.question_desk import QuestionDesk
from labeler.workbench.tally import Tally


class Rewinding:
    """Undo and redo of one annotator, across samples and restarts. All methods run on the front's thread."""

    def __init__(
        self,
        pool: Pool,
        task: Task,
        annotator: str,
        acts: Acts,
        bulk: BulkLabels,
        examples: ClassExamples,
        questions: QuestionDesk,
        tally: Tally,
        agreement: AgreementKeeper,
        learner: Learner,
        events: EventBus,
    ) -> None:
        self._pool, self._task, self._annotator = pool, task, annotator
        self._acts, self._bulk, self._examples, self._questions = acts, bulk, examples, questions
        self._tally, self._agreement, self._learner, self._events = tally, agreement, learner, events

    @property
    def can_undo(self) -> bool:
        return self._acts.can_undo or self._examples.can_undo

    @property
    def can_redo(self) -> bool:
        return self._acts.can_redo or self._examples.can_redo

    def undo(self) -> bool:
        """Take the last act back and show its sample; False if there is none."""
        if self._examples.can_undo:
            self._examples.undo()
            return True
        return self._followed(self._acts.undo())

    def redo(self) -> bool:
        """Do again what was undone last; False if there is nothing."""
        if self._examples.can_redo:
            self._examples.redo()
            return True
        return self._followed(self._acts.redo())

    def settle(self, row: int, uid: str) -> None:
        """What is said of this sample now, wherever that is kept by row."""
        state = self._acts.state_of(uid)
        own, decided = state.answers.get(self._annotator), state.adjudication
        names: Sequence[str] | None = None
        certainty: Certainty | None = None
        if own is None:
            self._pool.reopened(row, self._annotator)
        elif own.kind is EventKind.SKIP:
            self._pool.skipped(row, self._annotator)
        else:
            names, certainty = self._task.names_of(self._pool.names.value(own.value)), own.certainty
            self._pool.labeled(row, self._annotator, names, certainty)
        self._agreement.said(self._pool.board, self._pool.sample(row).id, self._annotator, names, certainty)
        settled = None if decided is None else self._task.names_of(self._pool.names.value(decided.value))
        if settled is not None or self._pool.board.is_adjudicated(row):
            self._pool.decided(row, settled)
        self._tally.rewound(self._acts.standing)

    def settle_many(self, acts: Sequence[LabelEvent]) -> None:
        """What now holds of many samples is read from the store, once everything is there."""

        def found(rows: NDArray[np.int32]) -> None:
            self._pool.reread(rows)
            self.many_changed(rows)

        self._acts.when_written(lambda: self._bulk.rows_of(acts, found))

    def many_changed(self, rows: NDArray[np.int32]) -> None:
        """Something else is said of these now, and the pool knows it."""
        self._agreement.forget()
        self._tally.rewound(self._acts.standing)
        if self._questions.current is not None and self._questions.current.row in rows:
            self._questions.advance()
        self._events.publish(ProgressChanged())
        self._learner.answered()

    def _followed(self, acts: Sequence[LabelEvent]) -> bool:
        """After undo or redo: everything derived from the sample follows, and the sample is shown."""
        if not acts:
            return False
        if len(acts) > 1:
            self.settle_many(acts)
            return True
        row = self._pool.row_of(acts[0].sample_uid)
        self.settle(row, acts[0].sample_uid)
        self._questions.go_to(row)
        self._events.publish(ProgressChanged())
        self._learner.answered()
        return True
