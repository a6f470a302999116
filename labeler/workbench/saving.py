"""What cannot be written: the sample comes back with the answer still in hand, to be saved again or elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from labeler.domain.label_event import EventKind, LabelEvent
from labeler.store.project_store import ProjectStore
from labeler.workbench.acts import Acts
from labeler.workbench.events import EventBus, NoticeRaised, ProgressChanged
from labeler.workbench.lanes import Runner
from labeler.workbench.pool import Pool
from labeler.workbench.question_desk import QuestionDesk
from labeler.workbench.rewinding import Rewinding


class Saving:
    """All methods run on the front's thread."""

    def __init__(
        self,
        store: ProjectStore,
        pool: Pool,
        acts: Acts,
        questions: QuestionDesk,
        rewinding: Rewinding,
        runner: Runner,
        events: EventBus,
    ) -> None:
        self._store, self._pool, self._acts = store, pool, acts
        self._questions, self._rewinding, self._runner, self._events = questions, rewinding, runner, events

    def failed(self, acts: Sequence[LabelEvent]) -> None:
        """Return to the sample; nothing further is accepted until it is settled."""
        if len(acts) > 1:
            self._rewinding.settle_many(acts)
            self._events.publish(NoticeRaised("error", "Your last answers are not saved", self._acts.status.message))
            return
        act = acts[0]
        row = self._pool.row_of(act.sample_uid)
        self._rewinding.settle(row, act.sample_uid)
        self._questions.go_to(row)
        if act.kind is EventKind.LABEL:
            self._questions.hold(act)
        self._events.publish(ProgressChanged())
        self._events.publish(NoticeRaised("error", "Your last answer is not saved", self._acts.status.message))

    def retry(self) -> None:
        """Write again what could not be written, and go on."""
        again = self._acts.retry()
        if len(again) > 1:
            self._rewinding.settle_many(again)
        shown = self._questions.current
        if shown is not None:
            self._rewinding.settle(shown.row, shown.sample.uid)
            self._questions.advance()

    def save_elsewhere(self, target: Path) -> None:
        """Keep what cannot be saved, and the whole journal, below another folder. A notice tells what came of it."""
        events = self._acts.unsaved()

        def done(place: Path | None, error: BaseException | None) -> None:
            if place is None:
                self._events.publish(NoticeRaised("warning", "Nothing was saved elsewhere", str(error)))
                return
            said = (
                f"{place} holds every answer, the last one too. Open it as a project, or merge it into this one later; "
                "samples show again once their source is imported there."
            )
            self._events.publish(NoticeRaised("info", "Saved elsewhere", said))

        self._runner.submit("batch", lambda: self._store.save_elsewhere(events, target), done)
