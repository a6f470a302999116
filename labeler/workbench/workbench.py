"""The open project: one annotator's session with questions, answers, background learning and the queue.

Every method runs on the front end's thread and returns at once; long work runs on lanes and comes back as events.
`Workbench.open` alone may run on another thread, before the front end takes over.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from labeler.contracts.task import Task
from labeler.domain.annotator import clean_annotator
from labeler.domain.control import Control
from labeler.domain.label_event import Certainty, EventKind
from labeler.domain.sample import Modality
from labeler.domain.task import TaskSpec
from labeler.domain.team_rules import TeamRules
from labeler.errors import UserError
from labeler.registry import member
from labeler.store.label_log import AppendTicket, EventDraft
from labeler.store.project_store import ProjectStore
from labeler.workbench.acts import Acts
from labeler.workbench.agreement_keeping import AgreementKeeper
from labeler.workbench.backups import Backups
from labeler.workbench.batch import Batch
from labeler.workbench.bulk_labels import BulkLabels
from labeler.workbench.class_desk import ClassDesk
from labeler.workbench.class_examples import ClassExamples
from labeler.workbench.engine import Engine
from labeler.workbench.events import (
    ActivityChanged,
    ClassesChanged,
    EventBus,
    ExamplesChanged,
    NoticeRaised,
    PreviewReady,
    ProgressChanged,
    SamplesAdded,
    SaveStatusChanged,
)
from labeler.workbench.exploring import Exploring
from labeler.workbench.foresight import Foresight
from labeler.workbench.given_examples import GivenExamples
from labeler.workbench.history import HistoryReader
from labeler.workbench.lanes import Runner
from labeler.workbench.lead_desk import LeadDesk
from labeler.workbench.learner import Learner
from labeler.workbench.learning_choices import LearningChoices
from labeler.workbench.next_question import NextQuestion
from labeler.workbench.pool import Pool
from labeler.workbench.pool_cells import PoolCells
from labeler.workbench.pool_chances import ChancesDesk
from labeler.workbench.pool_map import PoolMap
from labeler.workbench.previews import ChildDecoder, Decoder, Previews
from labeler.workbench.projects import remember
from labeler.workbench.question_desk import QuestionDesk
from labeler.workbench.reviewing import Reviewing
from labeler.workbench.rewinding import Rewinding
from labeler.workbench.saving import Saving
from labeler.workbench.send_back import SentBackQuestions
from labeler.workbench.settings import ProjectSettings
from labeler.workbench.state import (
    Activity,
    Counts,
    CurvePoint,
    HistoryEntry,
    ModelStatus,
    Question,
    SaveState,
    SaveStatus,
)
from labeler.workbench.tally import Tally
from labeler.workbench.team_questions import TeamQuestions, save_rules
from labeler.workbench.teamwork import Teamwork
from labeler.workbench.version_desk import VersionDesk


class Workbench:
    """See the module. Construct with `open`."""

    def __init__(
        self, store: ProjectStore, annotator: str, runner: Runner, decoder: Decoder, engine: Engine | None
    ) -> None:
        self.store = store
        self.annotator = annotator
        self.events = EventBus()
        self._runner = runner
        self._clock: Callable[[], float] = time.monotonic
        self.learning = LearningChoices(store, lambda: self.spec, self._warned)
        self.spec: TaskSpec = store.task()
        self.task: Task = member("tasks", self.spec.kind)
        self.pool = Pool(store, self.task, annotator, self.settings.seed)
        self.acts = Acts(
            store, annotator, runner,
            lambda status: self.events.publish(SaveStatusChanged(status)), lambda failed: self.saving.failed(failed),
        )  # fmt: skip
        self.tally = Tally(store, annotator, self.acts.standing)
        self.previews = Previews(runner, decoder, lambda uid: self.events.publish(PreviewReady(uid)))
        self.learner = Learner(
            store, self.pool, self.task, runner, self.events, lambda: (self.spec, self.settings), engine
        )
        self.learner.pins.failed = self.learning.unpinned
        self.learning.learner = self.learner
        self.batch = Batch(store, runner, self.events, self.learner.activity, self.samples_added)
        self.team = Teamwork(store, runner, self.events, self.learner.activity, self._labels_came)
        self.review = Reviewing(store, runner, self.events, self.learner.view)
        self.versions = VersionDesk(store, runner, self.events, self.learner.activity)
        self.histories = HistoryReader(store, runner, self.events)
        self.foresight = Foresight(
            self.learner, self.pool, runner, self.events, lambda: (self.spec, self.settings), self.counts
        )
        self.agreement = AgreementKeeper(store, runner)
        self.team_questions = TeamQuestions(store, self.pool, annotator, self.settings.seed)
        self.sent_back = SentBackQuestions(store, self.pool, annotator, self.acts.state_of)
        self.classes = ClassDesk(store, self._classes_changed)
        self.lead = LeadDesk(
            self.pool, self.task, lambda: self.spec, annotator, self.acts, self.sent_back, self.classes, self.tally,
            self.learner, self.events,
        )  # fmt: skip
        following = NextQuestion(
            self.pool, self.learner, self.previews, self.sent_back, self.team_questions,
            lambda: self.acts.standing, lambda: self.settings.audit_share,
        )  # fmt: skip
        self.questions = QuestionDesk(
            store, self.pool, self.task, annotator, self.acts, self.learner, self.previews, following,
            self.team_questions, self.events, lambda: self._clock(),
        )  # fmt: skip
        self.learner.on_ranked = self.questions.ranked
        self.learner.proposals.told = self.questions.proposed
        chances = ChancesDesk(self.learner, runner, self.task.multilabel, lambda: self.spec.names())
        self.exploring = Exploring(store, self.pool, runner, self.events, self.learner, chances)
        self.map = PoolMap(self.pool, self.learner, chances, runner, self.settings.seed, self.exploring.read_column)
        self.cells = PoolCells(store, self.pool, runner, decoder)
        self.bulk = BulkLabels(store, self.pool, self.acts, annotator, runner)
        self.example_cells = PoolCells(store, self.pool, runner, decoder)
        self.given_examples = GivenExamples(store, runner, decoder)
        self.examples = ClassExamples(
            store,
            lambda name: self.pool.names.name(name),
            lambda: self.acts.standing[-1].event_id if self.acts.standing else "",
            lambda: self.events.publish(ExamplesChanged()),
        )
        self.rewinding = Rewinding(
            self.pool, self.task, annotator, self.acts, self.bulk, self.examples, self.questions, self.tally,
            self.agreement, self.learner, self.events,
        )  # fmt: skip
        self.saving = Saving(store, self.pool, self.acts, self.questions, self.rewinding, runner, self.events)
        self.backups = Backups(store, runner, self.events, self.learner.activity, lambda: self._clock())
        self.activities: tuple[Activity, ...] = ()
        self.events.subscribe(ActivityChanged, self._activity_changed)

    @classmethod
    def open(
        cls,
        folder: Path,
        annotator: str,
        *,
        runner: Runner,
        read_only: bool = False,
        decoder: Decoder | None = None,
        engine: Engine | None = None,
    ) -> Workbench:
        """Open a project for one annotator. Raises `ProjectError`; a new name is entered into the project.

        `engine` fits the models, by default in this process.
        """
        name = clean_annotator(annotator)
        store = ProjectStore.open(folder, read_only=read_only)
        try:
            if not read_only:
                store.ensure_annotator(name)
            return cls(store, name, runner, decoder or ChildDecoder(), engine)
        except BaseException:
            store.close()
            raise

    @property
    def settings(self) -> ProjectSettings:
        return self.learning.settings

    @property
    def folder(self) -> Path:
        return self.store.folder

    @property
    def title(self) -> str:
        return self.store.title

    @property
    def read_only(self) -> bool:
        return self.store.read_only

    @property
    def save_status(self) -> SaveStatus:
        return self.acts.status

    @property
    def model_status(self) -> ModelStatus:
        return self.learner.status

    @property
    def question(self) -> Question | None:
        """The one on screen."""
        return self.questions.current

    def start(self) -> None:
        """Put the first question and begin learning."""
        self.questions.advance()
        self.learner.start()
        self.backups.opened()
        self.store.warnings.listener = self._warned
        repairs = self.store.repairs
        if repairs:
            title = "This project was repaired" if not repairs.is_calm else "What a crash had left was put in order"
            self.events.publish(NoticeRaised("info" if repairs.is_calm else "warning", title, repairs.words))

    def close(self) -> None:
        """Stop background work, wait for it, leave the project clean."""
        shown = self.question
        self.learner.stop((shown.row, shown.reason) if shown and shown.reason else None)
        self.batch.stop()
        self.backups.stop()
        self.exploring.stop()
        self._runner.shutdown(timeout_s=10.0)
        self.previews.close()
        self.questions.close()
        counts = self.counts()
        if not self.read_only:
            self.agreement.keep()
        self.store.close()
        if not self.read_only:
            remember(self.folder, self.title, counts.samples, counts.labeled)

    @property
    def modality(self) -> Modality | None:
        """Of the samples; None in an empty project."""
        return self.pool.sample(0).modality if len(self.pool) else None

    def control(self) -> Control:
        return self.task.control(self.spec)

    def counts(self) -> Counts:
        return self.tally.counts(self.pool, self.spec)

    def history(self, n: int = 12) -> list[HistoryEntry]:
        return self.tally.history(n, self.pool, self.task)

    def curve(self) -> list[CurvePoint]:
        return self.learner.curve()

    # Answers

    def answer(self, names: Sequence[str], certainty: Certainty | None = None) -> None:
        """Answer the question on screen with these classes and go on. Raises `UserError` if that is not possible."""
        question = self.questions.asked()
        value = self.task.value_of(names, self.spec)
        draft = self.questions.draft(EventKind.LABEL, value, certainty)
        self.pool.labeled(question.row, self.annotator, self.task.names_of(value), certainty)
        self._record(draft)
        self._heard(question.sample.id, self.task.names_of(value), certainty)

    def accept_proposal(self, certainty: Certainty | None = None) -> None:
        """Answer as the model proposes."""
        question = self.questions.asked()
        if question.proposal is None:
            raise UserError("there is no proposal yet; answer with a key")
        self.answer(question.proposal.proposed, certainty)

    def label_many(self, rows: NDArray[np.int32], names: Sequence[str]) -> None:
        """Give many samples the same label, as one act for Undo. Raises `UserError` if that is not possible."""
        value = self.task.value_of(names, self.spec)
        given = self.task.names_of(value)

        def done(ticket: AppendTicket | None, error: BaseException | None) -> None:
            if ticket is None:
                self.events.publish(NoticeRaised("error", "The labels are not saved", str(error)))
                return
            if self.save_status.state is SaveState.FAILED:
                return
            self.pool.labeled_many(rows, self.annotator, given)
            for event in ticket.events:
                self.tally.acted(event)
            self.rewinding.many_changed(rows)

        self.bulk.label(rows, value, done)

    def skip(self) -> None:
        """Go on without an answer; the sample comes back after all others."""
        question = self.questions.asked()
        draft = self.questions.draft(EventKind.SKIP, {}, None)
        self.pool.skipped(question.row, self.annotator)
        self._record(draft)
        self._heard(question.sample.id, None)

    def toggle_flag(self) -> None:
        """Mark the sample for a later look, or take the mark away."""
        question = self.questions.asked()
        kind = EventKind.UNFLAG if question.flagged else EventKind.FLAG
        self.acts.record(EventDraft(question.sample.uid, self.annotator, kind, {}))
        self.tally.flag_changed(question.sample.uid, kind is EventKind.FLAG)
        self.questions.refresh()

    def comment(self, text: str) -> None:
        """Set this annotator's comment on the sample; an empty text removes it."""
        question = self.questions.asked()
        if text.strip() != question.comment:
            self.acts.record(EventDraft(question.sample.uid, self.annotator, EventKind.COMMENT, {"text": text.strip()}))
            self.questions.refresh()

    def toggle_example(self) -> tuple[str, ...]:
        """Pin the sample on screen as example of what this annotator said of it, or unpin it; the classes it is an
        example of now. Raises `UserError` where nothing was said yet."""
        return self.examples.toggle(self.questions.asked().sample.uid, self.questions.own_names())

    def unpin_example(self, uid: str) -> None:
        self.acts.require_writable()
        self.examples.unpin(uid)

    def cancel(self, lane: str) -> None:
        """Stop what runs on a lane: "features", "batch" or "backup"."""
        self.learner.cancel(lane)
        self.batch.cancel(lane)
        self.team.cancel(lane)
        self.backups.cancel(lane)

    # What the project asks and has

    def share_out(self, rules: TeamRules) -> None:
        """What a team measures of itself while it labels; kept in the project."""
        save_rules(self.store, rules)
        self.team_questions.rules = rules
        self.pool.share_out(rules)
        self.learner.answered()
        self.events.publish(ProgressChanged())

    def samples_added(self, added: int) -> None:
        """An import ended or was taken back: classes, pool and queue follow, and then the features."""
        if added > 0:
            self.pool.grow()
        if self.store.task().classes != self.spec.classes:
            self._classes_changed(True)
        if added == 0:
            return
        if added > 0:
            self.learner.samples_added()
        else:
            self.pool.reload()
            self.cells.forget()
            self.example_cells.forget()
            self.questions.rows_moved()
            self.learner.samples_removed()
        self.exploring.samples_changed()
        self.map.forget()
        self.events.publish(SamplesAdded(added))
        self.events.publish(ProgressChanged())
        if self.question is None:
            self.questions.advance()

    # Inside

    def _record(self, draft: EventDraft) -> None:
        """Hand the act over to be written, and put the next question, which is painted before the writing begins."""
        with self.store.writing_later():
            event = self.acts.record(draft)
            if self.save_status.state is SaveState.FAILED:
                return
            self.tally.acted(event)
            answered = self.pool.row_of(event.sample_uid)
            self.questions.advance()
        self.events.publish(ProgressChanged())
        self.learner.answered(answered, event.value if event.kind is EventKind.LABEL else None)

    def _heard(self, sample_id: int, names: Sequence[str] | None, certainty: Certainty | None = None) -> None:
        self.agreement.said(self.pool.board, sample_id, self.annotator, names, certainty)

    def _classes_changed(self, relearn: bool) -> None:
        self.spec = self.store.task()
        self.agreement.forget()
        self.pool.reload_labels()
        self.exploring.chances.forget()
        self.learning.classes_changed()
        self.learner.classes_changed(relearn)
        self.events.publish(ClassesChanged())
        self.questions.refresh()

    def _labels_came(self) -> None:
        """The labels of others are in: classes, queue and model follow."""
        self.sent_back.look()
        self._classes_changed(True)
        self.tally.rewound(self.acts.standing)
        self.events.publish(ProgressChanged())

    def _warned(self, title: str, text: str) -> None:
        """From the writer's thread."""
        self._runner.deliver(lambda: self.events.publish(NoticeRaised("warning", title, text)))

    def _activity_changed(self, event: ActivityChanged) -> None:
        self.activities = event.activities
