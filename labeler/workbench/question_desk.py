"""The question on screen: put, looked at anew, left for another sample and come back to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace

from labeler.contracts.task import Task
from labeler.domain.label_event import Certainty, EventKind, LabelEvent, Value
from labeler.domain.ranking import Reason
from labeler.errors import UserError
from labeler.store.label_log import EventDraft
from labeler.store.project_store import ProjectStore
from labeler.workbench.acts import Acts
from labeler.workbench.events import EventBus, ProgressChanged, QuestionPut, QuestionRefreshed
from labeler.workbench.learner import Learner
from labeler.workbench.next_question import NextQuestion
from labeler.workbench.on_screen import OnScreen
from labeler.workbench.pool import Pool
from labeler.workbench.previews import Previews
from labeler.workbench.questions import answer_to, blinded, question_of
from labeler.workbench.state import Question
from labeler.workbench.team_questions import TeamQuestions


class QuestionDesk:
    """All methods run on the front's thread. `current` is None when everything is answered."""

    def __init__(
        self,
        store: ProjectStore,
        pool: Pool,
        task: Task,
        annotator: str,
        acts: Acts,
        learner: Learner,
        previews: Previews,
        following: NextQuestion,
        of_team: TeamQuestions,
        events: EventBus,
        clock: Callable[[], float],
    ) -> None:
        self._pool, self._task, self._annotator, self._acts = pool, task, annotator, acts
        self._learner, self._previews, self._next, self._of_team = learner, previews, following, of_team
        self._events, self._clock = events, clock
        self._on_screen = OnScreen(store.folder, read_only=store.read_only)
        self._shown_at = 0.0
        self.current: Question | None = None
        self._next.interrupted = self._last_asked()

    def close(self) -> None:
        self._on_screen.close()

    def asked(self) -> Question:
        """The question that an act is about. Raises `UserError` if there is none, or nothing can be recorded."""
        self._acts.require_writable()
        if self.current is None:
            raise UserError("there is no question on screen; everything is labeled")
        return self.current

    def draft(self, kind: EventKind, value: Value, certainty: Certainty | None) -> EventDraft:
        """An answer to it. Raises `UserError` like `asked`."""
        return answer_to(self.asked(), self._annotator, kind, value, certainty, self._clock() - self._shown_at)

    def own_names(self) -> tuple[str, ...]:
        """The classes of the own standing answer to the sample on screen."""
        value = self.current.own_value if self.current else None
        return self._task.names_of(value) if value else ()

    def advance(self) -> None:
        """Put the next question."""
        picked = self._next.pick(self.current.row if self.current else None)
        if picked is None:
            self.current = None
            self._events.publish(QuestionPut(None))
            return
        self._put(*picked, asked_again=False)

    def go_to(self, row: int) -> None:
        """Show any sample; the interrupted question comes back afterwards."""
        if self.current is not None and not self.current.asked_again:
            self._next.interrupted = self.current.row
        self._put(row, None, asked_again=True)

    def back_to_queue(self) -> None:
        """Leave a sample that was jumped to."""
        if self.current is None or self.current.asked_again:
            self.advance()

    def ask_next(self, rows: Sequence[int]) -> int:
        """Have these samples asked before all others, in this order; returns how many of them are open."""
        count = self._next.ask_next(rows)
        self._prefetch()
        return count

    def request_full_preview(self) -> None:
        if self.current is not None:
            self._previews.request_full(self.current.sample)

    def refresh(self) -> None:
        """The same sample, looked at anew."""
        if self.current is None:
            return
        shown = self.current
        self.current = self._question(shown.row, shown.reason, shown.asked_again)
        self._events.publish(QuestionRefreshed(self.current))
        self._events.publish(ProgressChanged())

    def hold(self, answer: LabelEvent) -> None:
        """Show an answer that is not in the log, so that it is still in hand."""
        if self.current is not None:
            self.current = replace(self.current, own_value=answer.value, own_certainty=answer.certainty)
            self._events.publish(QuestionRefreshed(self.current))

    def rows_moved(self) -> None:
        """Samples were removed: what was on screen may be gone, and rows mean others now."""
        self._next.rows_moved()
        self.current = None

    def ranked(self) -> None:
        """A new ranking: the sample on screen stays."""
        self.proposed()
        self._prefetch()

    def proposed(self) -> None:
        """If the sample on screen had no proposal yet, it gets its first one."""
        shown = self.current
        if shown is not None and shown.proposal is None:
            proposal = self._learner.proposals.of(shown.row)
            if proposal is not None and shown.hidden_proposal is None:
                hides = self._hides(shown.sample.uid)
                self.current = blinded(replace(shown, proposal=proposal), hides_proposal=hides)
                self._events.publish(QuestionRefreshed(self.current))

    def _put(self, row: int, reason: Reason | None, *, asked_again: bool) -> None:
        self.current = self._question(row, reason, asked_again)
        if self._pool.is_open(row):
            self._on_screen.put(self.current.sample.uid)
        self._previews.show(self.current.sample)
        self._shown_at = self._clock()
        self._events.publish(QuestionPut(self.current))
        self._prefetch()

    def _last_asked(self) -> int | None:
        """The row on screen when the project was last open, however that ended."""
        uid = self._on_screen.last()
        with suppress(KeyError):
            return self._learner.asked_last if uid is None else self._pool.row_of(uid)
        return self._learner.asked_last

    def _question(self, row: int, reason: Reason | None, asked_again: bool) -> Question:
        sample = self._pool.sample(row)
        state, proposal = self._acts.state_of(sample.uid), self._learner.proposals.of(row)
        question = question_of(row, sample, state, self._annotator, self._pool.names, proposal, reason, asked_again)
        return blinded(question, hides_proposal=self._hides(sample.uid))

    def _hides(self, uid: str) -> bool:
        return not self._task.multilabel and self._of_team.hides(uid)

    def _prefetch(self) -> None:
        """Have the next samples read, decoded and looked at by the model."""
        current = self.current
        upcoming = self._next.upcoming(current.row if current else None)
        self._previews.want([self._pool.sample(row) for row in upcoming], current.sample if current else None)
        self._learner.proposals.want(upcoming)
