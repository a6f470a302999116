"""What a lead says of the work of others: decisions that outweigh every answer, and samples sent back."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from labeler.contracts.task import Task
from labeler.domain.guideline_example import with_example
from labeler.domain.label_event import EventKind
from labeler.domain.sample import SampleUid
from labeler.domain.task import TaskSpec
from labeler.store.label_log import EventDraft
from labeler.workbench.acts import Acts
from labeler.workbench.class_desk import ClassDesk
from labeler.workbench.events import EventBus, ProgressChanged
from labeler.workbench.learner import Learner
from labeler.workbench.pool import Pool
from labeler.workbench.send_back import SentBackQuestions, sent_back_draft
from labeler.workbench.tally import Tally


class LeadDesk:
    """All methods run on the front's thread. `spec` is what is asked now."""

    def __init__(
        self,
        pool: Pool,
        task: Task,
        spec: Callable[[], TaskSpec],
        annotator: str,
        acts: Acts,
        sent_back: SentBackQuestions,
        classes: ClassDesk,
        tally: Tally,
        learner: Learner,
        events: EventBus,
    ) -> None:
        self._pool, self._task, self._spec, self._annotator = pool, task, spec, annotator
        self._acts, self._sent_back, self._classes = acts, sent_back, classes
        self._tally, self._learner, self._events = tally, learner, events

    def adjudicate(self, uid: str, names: Sequence[str]) -> None:
        """Settle a sample: outweighs every answer from now on. Raises `UserError` if that is not possible."""
        self._acts.require_writable()
        value = self._task.value_of(names, self._spec())
        row = self._pool.row_of(uid)
        self._pool.decided(row, self._task.names_of(value))
        self._acts.record(EventDraft(SampleUid(uid), self._annotator, EventKind.ADJUDICATE, value))
        self._events.publish(ProgressChanged())
        self._learner.answered()

    def settle(self, uid: str, names: Sequence[str], note: str = "") -> None:
        """`adjudicate`; a note makes the sample an example in the guidelines, which get a new version by it."""
        self.adjudicate(uid, names)
        if note.strip():
            sample = self._pool.sample(self._pool.row_of(uid))
            place = sample.source.replace("\\", "/").rpartition("/")[2] or sample.uid[:12]
            self._classes.set_guidelines(with_example(self._spec().guidelines, tuple(names), note, place))

    def send_back(self, uid: str, whom: str, note: str = "") -> None:
        """Ask an annotator to look at a sample again: it comes first in their queue, with the note."""
        self._acts.record(sent_back_draft(self._acts.state_of(uid), uid, self._annotator, whom, note))
        self._sent_back.look()
        self._tally.flag_changed(uid, True)
        self._events.publish(ProgressChanged())
