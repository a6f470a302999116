"""The open project: one annotator's session with questions, answers, background learning and the queue.

Every method runs on the front end's thread and returns at once; long work runs on lanes and comes back as events.
`Workbench.open` alone may run on another thread, before the front end takes over.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from types import EllipsisType

import numpy as np
from numpy.typing import NDArray

from labeler.contracts.task import Task
from labeler.domain.annotator import clean_annotator
from labeler.domain.control import Control
from labeler.domain.guideline_example import with_example
from labeler.domain.label_event import Certainty, EventKind, LabelEvent, Value
from labeler.domain.ranking import Reason
from labeler.domain.sample import Modality, SampleUid
from labeler.domain.task import LabelClass, TaskSpec
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
    QuestionPut,
    QuestionRefreshed,
    SamplesAdded,
    SaveStatusChanged,
)
from labeler.workbench.exploring import Exploring
from labeler.workbench.foresight import Foresight
from labeler.workbench.history import HistoryReader
from labeler.workbench.lanes import Runner
from labeler.workbench.learner import Learner
from labeler.workbench.learning_choices import LearningChoices
from labeler.workbench.on_screen import OnScreen
from labeler.workbench.pool import Pool
from labeler.workbench.pool_cells import PoolCells
from labeler.workbench.pool_chances import ChancesDesk
from labeler.workbench.pool_map import PoolMap
from labeler.workbench.previews import ChildDecoder, Decoder, Previews
from labeler.workbench.projects import remember
from labeler.workbench.questions import answer_to, blinded, question_of
from labeler.workbench.reviewing import Reviewing
from labeler.workbench.send_back import SentBackQuestions, sent_back_draft
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

PREFETCHED = 8


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
        self.acts = Acts(store, annotator, runner, self._save_status_changed, self._write_failed)
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
        chances = ChancesDesk(self.learner, runner, self.task.multilabel, lambda: self.spec.names())
        self.exploring = Exploring(store, self.pool, runner, self.events, self.learner, chances)
        self.map = PoolMap(self.pool, self.learner, chances, runner, self.settings.seed, self.exploring.read_column)
        self.cells = PoolCells(store, self.pool, runner, decoder)
        self.bulk = BulkLabels(store, self.pool, self.acts, annotator, runner)
        self.example_cells = PoolCells(store, self.pool, runner, decoder)
        self.examples = ClassExamples(
            store,
            lambda name: self.pool.names.name(name),
            lambda: self.acts.standing[-1].event_id if self.acts.standing else "",
            lambda: self.events.publish(ExamplesChanged()),
        )
        self._asked_next: set[int] = set()
        self.backups = Backups(store, runner, self.events, self.learner.activity, lambda: self._clock())
        self.question: Question | None = None
        self.activities: tuple[Activity, ...] = ()
        self._on_screen = OnScreen(store.folder, read_only=store.read_only)
        self._interrupted: int | None = self._last_asked()
        self._shown_at = 0.0
        self.events.subscribe(ActivityChanged, self._activity_changed)
        self.learner.on_ranked = self._ranked
        self.learner.proposals.told = self._proposed

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
    def can_undo(self) -> bool:
        return self.acts.can_undo or self.examples.can_undo

    @property
    def can_redo(self) -> bool:
        return self.acts.can_redo or self.examples.can_redo

    def start(self) -> None:
        """Put the first question and begin learning."""
        self._advance()
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
        self._on_screen.close()
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

    def own_names(self) -> tuple[str, ...]:
        """The classes of the own standing answer to the sample on screen."""
        value = self.question.own_value if self.question else None
        return self.task.names_of(value) if value else ()

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
        question = self._asked()
        value = self.task.value_of(names, self.spec)
        draft = self._draft(question, EventKind.LABEL, value, certainty)
        self.pool.labeled(question.row, self.annotator, self.task.names_of(value), certainty)
        self._record(draft)
        self._heard(question.sample.id, self.task.names_of(value), certainty)

    def accept_proposal(self, certainty: Certainty | None = None) -> None:
        """Answer as the model proposes."""
        question = self._asked()
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
            self._many_changed(rows)

        self.bulk.label(rows, value, done)

    def ask_next(self, rows: Sequence[int]) -> int:
        """Have these samples asked before all others, in this order; returns how many of them are open."""
        self.pool.queue.ask_next(rows)
        chosen = [row for row in rows if self.pool.is_open(row)]
        self._asked_next.update(chosen)
        self._prefetch()
        return len(chosen)

    def skip(self) -> None:
        """Go on without an answer; the sample comes back after all others."""
        question = self._asked()
        draft = self._draft(question, EventKind.SKIP, {}, None)
        self.pool.skipped(question.row, self.annotator)
        self._record(draft)
        self._heard(question.sample.id, None)

    def toggle_flag(self) -> None:
        """Mark the sample for a later look, or take the mark away."""
        question = self._asked()
        kind = EventKind.UNFLAG if question.flagged else EventKind.FLAG
        self.acts.record(EventDraft(question.sample.uid, self.annotator, kind, {}))
        self.tally.flag_changed(question.sample.uid, kind is EventKind.FLAG)
        self._refresh()

    def comment(self, text: str) -> None:
        """Set this annotator's comment on the sample; an empty text removes it."""
        question = self._asked()
        if text.strip() != question.comment:
            self.acts.record(EventDraft(question.sample.uid, self.annotator, EventKind.COMMENT, {"text": text.strip()}))
            self._refresh()

    def adjudicate(self, uid: str, names: Sequence[str]) -> None:
        """Settle a sample: outweighs every answer from now on. Raises `UserError` if that is not possible."""
        self.acts.require_writable()
        value = self.task.value_of(names, self.spec)
        row = self.pool.row_of(uid)
        self.pool.decided(row, self.task.names_of(value))
        self.acts.record(EventDraft(SampleUid(uid), self.annotator, EventKind.ADJUDICATE, value))
        self.events.publish(ProgressChanged())
        self.learner.answered()

    def settle(self, uid: str, names: Sequence[str], note: str = "") -> None:
        """`adjudicate`; a note makes the sample an example in the guidelines, which get a new version by it."""
        self.adjudicate(uid, names)
        if note.strip():
            sample = self.pool.sample(self.pool.row_of(uid))
            place = sample.source.replace("\\", "/").rpartition("/")[2] or sample.uid[:12]
            self.set_guidelines(with_example(self.spec.guidelines, tuple(names), note, place))

    def toggle_example(self) -> tuple[str, ...]:
        """Pin the sample on screen as example of what this annotator said of it, or unpin it; the classes it is an
        example of now. Raises `UserError` where nothing was said yet."""
        question = self._asked()
        uid = question.sample.uid
        if self.examples.is_pinned(uid):
            self.examples.unpin(uid)
            return ()
        names = self.own_names()
        if not names:
            raise UserError("an example needs its class: answer this sample, look back at it, then pin it")
        self.examples.pin(uid, names)
        return tuple(names)

    def unpin_example(self, uid: str) -> None:
        self.acts.require_writable()
        self.examples.unpin(uid)

    def send_back(self, uid: str, whom: str, note: str = "") -> None:
        """Ask an annotator to look at a sample again: it comes first in their queue, with the note."""
        self.acts.record(sent_back_draft(self.acts.state_of(uid), uid, self.annotator, whom, note))
        self.sent_back.look()
        self.tally.flag_changed(uid, True)
        self.events.publish(ProgressChanged())

    def undo(self) -> bool:
        """Take the last act back and show its sample; False if there is none."""
        if self.examples.can_undo:
            self.examples.undo()
            return True
        return self._restore(self.acts.undo())

    def redo(self) -> bool:
        """Do again what was undone last; False if there is nothing."""
        if self.examples.can_redo:
            self.examples.redo()
            return True
        return self._restore(self.acts.redo())

    def retry_save(self) -> None:
        """Write again what could not be written, and go on."""
        again = self.acts.retry()
        if len(again) > 1:
            self._restore_many(again)
        if self.question is not None:
            self._settle_row(self.question.row, self.question.sample.uid)
            self.tally.rewound(self.acts.standing)
            self._advance()

    def save_elsewhere(self, target: Path) -> None:
        """Keep what cannot be saved, and the whole journal, below another folder. A notice tells what came of it."""
        events = self.acts.unsaved()

        def done(place: Path | None, error: BaseException | None) -> None:
            if place is None:
                self.events.publish(NoticeRaised("warning", "Nothing was saved elsewhere", str(error)))
                return
            said = (
                f"{place} holds every answer, the last one too. Open it as a project, or merge it into this one later; "
                "samples show again once their source is imported there."
            )
            self.events.publish(NoticeRaised("info", "Saved elsewhere", said))

        self._runner.submit("batch", lambda: self.store.save_elsewhere(events, target), done)

    # Moving about

    def go_to(self, row: int) -> None:
        """Show any sample; the interrupted question comes back afterwards."""
        if self.question is not None and not self.question.asked_again:
            self._interrupted = self.question.row
        self._put(row, None, asked_again=True)

    def back_to_queue(self) -> None:
        """Leave a sample that was jumped to."""
        if self.question is None or self.question.asked_again:
            self._advance()

    def request_full_preview(self) -> None:
        if self.question is not None:
            self.previews.request_full(self.question.sample)

    def cancel(self, lane: str) -> None:
        """Stop what runs on a lane: "features", "batch" or "backup"."""
        self.learner.cancel(lane)
        self.batch.cancel(lane)
        self.team.cancel(lane)
        self.backups.cancel(lane)

    # Classes and settings

    def add_class(self, label_class: LabelClass) -> None:
        self.store.add_class(label_class)
        self._classes_changed(relearn=True)

    def rename_class(self, old: str, new: str) -> None:
        self.store.rename_class(old, new)
        self._classes_changed(relearn=False)

    def restyle_class(
        self,
        name: str,
        *,
        key: str | EllipsisType | None = ...,
        color: str | EllipsisType = ...,
        description: str | EllipsisType = ...,
    ) -> None:
        """Change what is given; `key=None` takes the key away."""
        self.store.restyle_class(name, key=key, color=color, description=description)
        self._classes_changed(relearn=False)

    def merge_classes(self, source: str, target: str) -> None:
        """Every label of `source` counts as `target` from now on; the log keeps what was said."""
        self.store.merge_classes(source, target)
        self._classes_changed(relearn=True)

    def set_guidelines(self, text: str) -> None:
        self.store.set_guidelines(text)
        self._classes_changed(relearn=False)

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
            self._classes_changed(relearn=True)
        if added == 0:
            return
        if added > 0:
            self.learner.samples_added()
        else:
            self.pool.reload()
            self.cells.forget()
            self.example_cells.forget()
            self._asked_next.clear()
            self.question = None
            self.learner.samples_removed()
        self.exploring.samples_changed()
        self.map.forget()
        self.events.publish(SamplesAdded(added))
        self.events.publish(ProgressChanged())
        if self.question is None:
            self._advance()

    # Inside

    def _asked(self) -> Question:
        self.acts.require_writable()
        if self.question is None:
            raise UserError("there is no question on screen; everything is labeled")
        return self.question

    def _draft(self, question: Question, kind: EventKind, value: Value, certainty: Certainty | None) -> EventDraft:
        return answer_to(question, self.annotator, kind, value, certainty, self._clock() - self._shown_at)

    def _record(self, draft: EventDraft) -> None:
        """Hand the act over to be written, and put the next question, which is painted before the writing begins."""
        with self.store.writing_later():
            event = self.acts.record(draft)
            if self.save_status.state is SaveState.FAILED:
                return
            self.tally.acted(event)
            answered = self.pool.row_of(event.sample_uid)
            self._advance()
        self.events.publish(ProgressChanged())
        self.learner.answered(answered, event.value if event.kind is EventKind.LABEL else None)

    def _advance(self) -> None:
        """Put the next question: one a lead sent back, the interrupted one, an audit draw, or the best of the queue."""
        current = self.question.row if self.question else None
        again = self.sent_back.next(current)
        if again is not None:
            self._put(*again, asked_again=False)
            return
        row, self._interrupted = self._interrupted, None
        if row is not None and row != current and self.pool.is_open(row):
            self._put(row, self._reason_of(row), asked_again=False)
            return
        extra = self.team_questions.next_extra(self.acts.standing, current)
        if extra is not None:
            self._put(*extra, asked_again=False)
            return
        picked = self.pool.pick(self.settings.audit_share, self.previews.is_ready)
        if picked is None:
            self.question = None
            self.events.publish(QuestionPut(None))
            return
        row, is_audit = picked
        reason = Reason("random", "audit") if is_audit else self._reason_of(row)
        self._put(row, reason, asked_again=False)

    def _reason_of(self, row: int) -> Reason:
        if row in self._asked_next:
            return Reason("explore", "chosen", {"words": "you chose it in Explore to be asked next"})
        return self.learner.reason_of(row)

    def _put(self, row: int, reason: Reason | None, *, asked_again: bool) -> None:
        self.question = self._question(row, reason, asked_again)
        if self.pool.is_open(row):
            self._on_screen.put(self.question.sample.uid)
        self.previews.show(self.question.sample)
        self._shown_at = self._clock()
        self.events.publish(QuestionPut(self.question))
        self._prefetch()

    def _last_asked(self) -> int | None:
        """The row on screen when the project was last open, however that ended."""
        uid = self._on_screen.last()
        with suppress(KeyError):
            return self.learner.asked_last if uid is None else self.pool.row_of(uid)
        return self.learner.asked_last

    def _question(self, row: int, reason: Reason | None, asked_again: bool) -> Question:
        sample = self.pool.sample(row)
        state, proposal = self.acts.state_of(sample.uid), self.learner.proposals.of(row)
        question = question_of(row, sample, state, self.annotator, self.pool.names, proposal, reason, asked_again)
        return blinded(question, hides_proposal=self._hides(sample.uid))

    def _hides(self, uid: str) -> bool:
        return not self.task.multilabel and self.team_questions.hides(uid)

    def _refresh(self) -> None:
        """The same sample, looked at anew."""
        if self.question is None:
            return
        shown = self.question
        self.question = self._question(shown.row, shown.reason, shown.asked_again)
        self.events.publish(QuestionRefreshed(self.question))
        self.events.publish(ProgressChanged())

    def _ranked(self) -> None:
        """A new ranking: the sample on screen stays."""
        self._proposed()
        self._prefetch()

    def _proposed(self) -> None:
        """If the sample on screen had no proposal yet, it gets its first one."""
        shown = self.question
        if shown is not None and shown.proposal is None:
            proposal = self.learner.proposals.of(shown.row)
            if proposal is not None and shown.hidden_proposal is None:
                hides = self._hides(shown.sample.uid)
                self.question = blinded(replace(shown, proposal=proposal), hides_proposal=hides)
                self.events.publish(QuestionRefreshed(self.question))

    def _prefetch(self) -> None:
        """Have the next samples read, decoded and looked at by the model."""
        current = self.question
        upcoming = self.pool.upcoming(PREFETCHED, self.settings.audit_share, current.row if current else None)
        self.previews.want([self.pool.sample(row) for row in upcoming], current.sample if current else None)
        self.learner.proposals.want(upcoming)

    def _restore(self, acts: Sequence[LabelEvent]) -> bool:
        """After undo or redo: everything derived from the sample follows, and the sample is shown."""
        if not acts:
            return False
        if len(acts) > 1:
            self._restore_many(acts)
            return True
        row = self.pool.row_of(acts[0].sample_uid)
        self._settle_row(row, acts[0].sample_uid)
        self.tally.rewound(self.acts.standing)
        self.go_to(row)
        self.events.publish(ProgressChanged())
        self.learner.answered()
        return True

    def _restore_many(self, acts: Sequence[LabelEvent]) -> None:
        """What now holds of many samples is read from the store, once everything is there."""

        def found(rows: NDArray[np.int32]) -> None:
            self.pool.reread(rows)
            self._many_changed(rows)

        self.acts.when_written(lambda: self.bulk.rows_of(acts, found))

    def _many_changed(self, rows: NDArray[np.int32]) -> None:
        self.agreement.forget()
        self.tally.rewound(self.acts.standing)
        if self.question is not None and self.question.row in rows:
            self._advance()
        self.events.publish(ProgressChanged())
        self.learner.answered()

    def _settle_row(self, row: int, uid: str) -> None:
        state = self.acts.state_of(uid)
        own, decided = state.answers.get(self.annotator), state.adjudication
        sample_id = self.pool.sample(row).id
        if own is None:
            self.pool.reopened(row, self.annotator)
            self._heard(sample_id, None)
        elif own.kind is EventKind.SKIP:
            self.pool.skipped(row, self.annotator)
            self._heard(sample_id, None)
        else:
            names = self.task.names_of(self.pool.names.value(own.value))
            self.pool.labeled(row, self.annotator, names, own.certainty)
            self._heard(sample_id, names, own.certainty)
        settled = None if decided is None else self.task.names_of(self.pool.names.value(decided.value))
        if settled is not None or self.pool.board.is_adjudicated(row):
            self.pool.decided(row, settled)

    def _heard(self, sample_id: int, names: Sequence[str] | None, certainty: Certainty | None = None) -> None:
        self.agreement.said(self.pool.board, sample_id, self.annotator, names, certainty)

    def _classes_changed(self, *, relearn: bool) -> None:
        self.spec = self.store.task()
        self.agreement.forget()
        self.pool.reload_labels()
        self.exploring.chances.forget()
        self.learning.classes_changed()
        self.learner.classes_changed(relearn)
        self.events.publish(ClassesChanged())
        self._refresh()

    def _labels_came(self) -> None:
        """The labels of others are in: classes, queue and model follow."""
        self.sent_back.look()
        self._classes_changed(relearn=True)
        self.tally.rewound(self.acts.standing)
        self.events.publish(ProgressChanged())

    def _save_status_changed(self, status: SaveStatus) -> None:
        self.events.publish(SaveStatusChanged(status))

    def _write_failed(self, failed: Sequence[LabelEvent]) -> None:
        """Return to the sample with the answer still in hand; nothing further is accepted until it is settled."""
        if len(failed) > 1:
            self._restore_many(failed)
            self.events.publish(NoticeRaised("error", "Your last answers are not saved", self.acts.status.message))
            return
        event = failed[0]
        row = self.pool.row_of(event.sample_uid)
        self._settle_row(row, event.sample_uid)
        self.tally.rewound(self.acts.standing)
        self.go_to(row)
        if self.question is not None and event.kind is EventKind.LABEL:
            self.question = replace(self.question, own_value=event.value, own_certainty=event.certainty)
            self.events.publish(QuestionRefreshed(self.question))
        self.events.publish(ProgressChanged())
        self.events.publish(NoticeRaised("error", "Your last answer is not saved", self.acts.status.message))

    def _warned(self, title: str, text: str) -> None:
        """From the writer's thread."""
        self._runner.deliver(lambda: self.events.publish(NoticeRaised("warning", title, text)))

    def _activity_changed(self, event: ActivityChanged) -> None:
        self.activities = event.activities
