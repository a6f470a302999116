"""The learning side of an open project: features, retraining, the newest model, its proposals and its honest curve."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from typing import Any

from labeler.contracts.proposal_model import ProposalModel
from labeler.contracts.task import Task
from labeler.domain.label_event import Value
from labeler.domain.model_version import AUDIT_NEEDED, Estimate, ModelVersion
from labeler.domain.ranking import Ranking, Reason
from labeler.domain.task import TaskSpec
from labeler.errors import Cancelled, UserError
from labeler.learning.audit import Audit
from labeler.learning.estimates import audit_figures
from labeler.learning.feature_store import FeatureMatrix
from labeler.learning.snapshot import Snapshot
from labeler.registry import member
from labeler.store.project_store import ProjectStore
from labeler.workbench.engine import Engine, InPlaceEngine, ModelHandle, Turn
from labeler.workbench.events import ActivityChanged, EventBus, ModelPublished, NoticeRaised
from labeler.workbench.feature_desk import FeatureDesk
from labeler.workbench.kept_audit import MeasuredVersion, keep_audit, kept_audit
from labeler.workbench.kept_ranking import keep_ranking, kept_ranking
from labeler.workbench.lanes import Runner
from labeler.workbench.model_view import ModelView, view_of
from labeler.workbench.pinning import PinDesk, as_pinned
from labeler.workbench.pool import Pool
from labeler.workbench.proposals import Proposals
from labeler.workbench.recipe import Recipe
from labeler.workbench.settings import ProjectSettings
from labeler.workbench.state import Activity, CurvePoint, ModelStatus
from labeler.workbench.trainer import Trainer, TrainerJobs
from labeler.workbench.versions import estimate_in, next_version, same_training, version_in_use

_NO_ESTIMATE = Estimate(None, None, None, 0, AUDIT_NEEDED)
_NO_AUDIT = Audit(None, 0, _NO_ESTIMATE)


class Learner:
    """Everything but the jobs themselves runs on the front's thread."""

    def __init__(
        self,
        store: ProjectStore,
        pool: Pool,
        task: Task,
        runner: Runner,
        events: EventBus,
        choices: Callable[[], tuple[TaskSpec, ProjectSettings]],
        engine: Engine | None = None,
    ) -> None:
        self._engine: Engine = engine or InPlaceEngine()
        self._store = store
        self._pool = pool
        self._task = task
        self._runner = runner
        self._events = events
        self._choices = choices
        self._records = store.model_versions()
        self._memory: dict[str, Any] = {}  # Any: the strategies' own caches
        self._desk = FeatureDesk(store, runner, self._engine.kept, self._featured, self.activity, self._no_features)
        self._fitted: ModelHandle | None = None
        self._measured = (-1, 0)  # audit answers and labels behind the newest estimate
        self._basis = ""  # of the features that `_fitted` understands
        wanted: Callable[[], str] = lambda: choices()[1].pinned  # noqa: E731
        self._version: ModelVersion | None = version_in_use(self._records, wanted())
        self.pins = PinDesk(store.folder, runner, wanted, self._request, self._failed)
        self.proposals = Proposals(
            runner, self._engine, task.multilabel, lambda: (self._fitted, self.features), self._named_version
        )
        self._said_problems: set[str] = set()
        self._running: dict[str, Activity] = {}
        kept = kept_ranking(store.folder / "models", len(pool), store.log_position())
        self.ranking: Ranking | None = kept.ranking if kept else None
        self.asked_last: int | None = kept.asked if kept else None
        if kept is not None:
            pool.adopt(kept.ranking)
        self.measured = kept_audit(store.folder / "models", len(pool), choices()[0].names())
        self.on_ranked: Callable[[], None] = lambda: None
        self.status = self._first_status()
        jobs = TrainerJobs(
            prepare=self._prepare,
            rerank=self._engine.rerank,
            audit=self._measure,
            publish=self._publish,
            published_audit=self._publish_audit,
            failed=self._failed,
        )
        self._trainer = Trainer(runner, jobs, lambda title: self.activity("model", title))

    def start(self) -> None:
        """Get the features, train as soon as there is something to learn from."""
        if len(self._pool) == 0:
            return
        spec, settings = self._choices()
        known = self._version if self._version is not None and self._version.classes == spec.names() else None
        self._desk.start(self._pool.uid_heads, settings, known if self._fitted is None else None)
        if self._desk.matrix is None:
            self._trainer.request()

    def stop(self, asked: tuple[int, Reason] | None = None) -> None:
        """End background work, and keep what a restart goes on from: the ranking and the question on screen."""
        self._trainer.stop()
        if self.ranking is not None and not self._store.read_only:
            with contextlib.suppress(OSError):  # a cache: without it the project opens as well
                keep_ranking(self._store.folder / "models", self.ranking, asked)
        self._desk.cancel()
        self._engine.close()

    def cancel(self, lane: str) -> None:
        if lane == "features":
            self._desk.cancel()
            self.activity(lane, None)

    def answered(self, row: int | None = None, value: Value | None = None) -> None:
        """An answer was given or taken back. A model that learns on the fly takes the answer in at once."""
        self._request()
        if row is not None and value is not None and self._trainer.busy and self.pins.pinned is None:
            self._step(row, value)

    def settings_changed(self, *, features: bool) -> None:
        self._memory = {}
        if features:
            self.start()
        else:
            self._request()

    def pin_changed(self) -> None:
        """Another version is to propose from now on, or the newest again."""
        self._measured = (-1, 0)
        self._memory = {}
        self._request()

    def classes_changed(self, relearn: bool) -> None:
        """Proposals carry class names, so they are made anew."""
        self.proposals.forget()
        self._fitted = None
        self._memory = {}
        if relearn or self.features is not None:
            self._request()

    def samples_added(self) -> None:
        """Until the new features are there, the new samples are asked in random order behind the ranked ones."""
        self._memory = {}
        self.start()

    def samples_removed(self) -> None:
        """Rows have moved: nothing that is known by row holds any longer."""
        self._trainer.forget_running()
        self._desk.forget()
        self.proposals.forget()
        self._memory = {}
        self.ranking = None
        self.measured = None
        self.start()

    def reason_of(self, row: int) -> Reason:
        """Why the queue put this sample."""
        if self.ranking is not None and row in self.ranking.reasons:
            return self.ranking.reasons[row]
        if self.ranking is None:
            return Reason("random", "waiting", {"words": "in random order, until the features are computed"})
        return Reason(self.ranking.strategy, "queued", {"words": "next in the ranking"})

    def curve(self) -> list[CurvePoint]:
        return [
            CurvePoint(record.version, record.labels, known, record.seconds)
            for record in self._records
            if (known := estimate_in(record)) is not None
        ]

    @property
    def records(self) -> tuple[ModelVersion, ...]:
        """All versions, in the order in which they were made."""
        return tuple(self._records)

    @property
    def version(self) -> ModelVersion | None:
        return self._version

    @property
    def features(self) -> FeatureMatrix | None:
        return self._desk.matrix

    @property
    def fitted(self) -> ModelHandle | None:
        """The newest model, which `engine` can be asked about."""
        return self._fitted

    def view(self) -> ModelView | None:
        """Features and newest model, for questions about any sample on a lane; None without features."""
        features, names = self.features, self._choices()[0].names()
        return None if features is None else view_of(features.X, names, self._fitted, self._engine.chances)

    @property
    def engine(self) -> Engine:
        return self._engine

    def _named_version(self) -> tuple[str, tuple[str, ...]]:
        return self._version.version if self._version else "", self._choices()[0].names()

    # Jobs

    def _request(self) -> None:
        if self.pins.is_settled(self.features):
            self._trainer.request()

    def _prepare(self) -> Callable[[], tuple[Snapshot, ModelHandle | None]]:
        spec, settings = self._choices()
        recipe = Recipe(
            board=self._pool.board.frozen(),
            answered=self._pool.queue.answered.copy(),
            asking=self._pool.asking.as_json(),
            audit_order=self._pool.audit_order,
            task=self._task,
            spec=spec,
            settings=settings,
            features=self.features,
            n_rows=len(self._pool),
            version=next_version(self._records),
            log_position=self._store.log_position(),
            memory=self._memory,
        )
        pinned, previous = self.pins.pinned, self._fitted
        return lambda: (as_pinned(recipe.snapshot(), pinned), previous)

    def _measure(self, snapshot: Snapshot, turn: Turn, check: Callable[[], None]) -> Audit | None:
        """On the lane, after `_publish`: the honest predictions; and the model is kept for the next start.

        Ten fits are worth it only with a further audit answer, or with a twentieth more answers to learn from.
        """
        if turn.model is None:
            # Without features yet, as when a project was just opened, what was measured before still stands.
            return None if snapshot.X is None else _NO_AUDIT
        if self._version is not None and not self._store.read_only:
            with contextlib.suppress(UserError):  # a cache: without it the project trains anew
                self._engine.keep(self._store.folder, self._version, turn.model)
        if self.pins.holds(snapshot.version):
            return None
        audits, labels = len(snapshot.audit_rows), len(snapshot.labeled)
        known_audits, known_labels = self._measured
        if audits == known_audits and known_labels <= labels < 1.05 * known_labels:
            return None
        found = self._engine.audit(snapshot, check)
        self._measured = (audits, labels)
        if self._version is not None and not self._store.read_only:
            with contextlib.suppress(OSError):  # a cache: the figures themselves are kept with the version
                named = MeasuredVersion(found, self._version.version, snapshot.classes)
                keep_audit(self._store.folder / "models", named)
        return found

    def _publish(self, snapshot: Snapshot, turn: Turn) -> None:
        outcome = turn.outcome
        self._pool.adopt(outcome.ranking)
        self.ranking = outcome.ranking
        self.proposals.forget()
        of_other_features = self.features is not None and not snapshot.featurizer.startswith(self._basis)
        self._fitted = None if of_other_features else turn.model
        if outcome.model_version is not None:
            self._version = self._recorded(outcome.model_version)
        if self._fitted is not None and outcome.head_proba is not None:
            head = outcome.ranking.rows[: len(outcome.head_proba)].tolist()
            self.proposals.take_in(head, outcome.head_proba)
        if outcome.problem:
            self._say_once("warning", "The query strategy or model had a problem", outcome.problem)
        pinned = self.pins.holds(snapshot.version)
        own = estimate_in(self._version) if pinned and self._version else self.status.estimate
        self.status = ModelStatus(
            version=self._version.version if self._version else None,
            labels=int(snapshot.labeled.size),
            estimate=own or _NO_ESTIMATE,
            waiting_for=outcome.waiting_for,
            problem=outcome.problem,
            pinned=pinned,
        )
        self._events.publish(ModelPublished(self.status, None))
        self.on_ranked()

    def _publish_audit(self, turn: Turn, found: Audit) -> None:
        known = found.estimate
        self.status = replace(self.status, estimate=known)
        point = None
        if turn.outcome.model_version is not None and self._version is not None:
            self.measured = MeasuredVersion(found, self._version.version, self._version.classes)
            metrics = {**self._version.metrics, **audit_figures(found)}
            self._version = replace(self._version, metrics=metrics)
            self._records[-1] = self._version
            if not self._store.read_only:
                self._written(self._store.update_model_metrics(self._version.version, metrics))
            point = CurvePoint(self._version.version, self._version.labels, known, self._version.seconds)
        self._events.publish(ModelPublished(self.status, point))

    def _recorded(self, made: ModelVersion) -> ModelVersion:
        """The version as kept; training again on the very same labels gives the version that is there already."""
        there = next((record for record in self._records if record.version == made.version), None)
        if there is not None:
            return there
        latest = self._records[-1] if self._records else None
        if latest is not None and same_training(latest, made):
            return latest
        self._records.append(made)
        if not self._store.read_only:
            self._written(self._store.add_model_version(made))
        return made

    def _written(self, future: Future[None]) -> None:
        self._runner.watch(future, lambda _, error: self._failed(error) if error is not None else None)

    def _step(self, row: int, value: Value) -> None:
        """One online step, until the full fit that is under way replaces it; versions are full fits only."""
        spec, settings = self._choices()
        model: ProposalModel = member("models", settings.model)
        fitted, features = self._fitted, self.features
        if not model.online or fitted is None or features is None or row >= features.n_rows:
            return
        X, y = features.X, self._task.targets([value], spec)

        def done(stepped: ModelHandle | None, error: BaseException | None) -> None:
            if error is not None:
                self._failed(error)
            elif self._fitted is fitted:
                self._fitted = stepped
                self.proposals.forget()

        self._runner.submit("preview", lambda: self._engine.step(settings.model, fitted, X, row, y), done)

    def _failed(self, error: BaseException) -> None:
        self._say_once("error", "The model could not be renewed; labeling goes on", str(error) or type(error).__name__)

    # Features

    def _featured(self, matrix: FeatureMatrix, model: ModelHandle | None) -> None:
        if matrix.card.basis != self._basis:
            self._basis = matrix.card.basis
            self._fitted = None
            self.proposals.forget()
        if self._fitted is None and model is not None:
            self._fitted = model
            self.on_ranked()
        self._request()

    def _no_features(self, error: BaseException) -> None:
        if not isinstance(error, Cancelled):
            self._say_once("warning", "Samples come in random order for now", str(error))

    # Telling

    def activity(self, lane: str, title: str | None, fraction: float | None = None) -> None:
        """What runs on a lane now, any lane: one list tells all. None: nothing."""
        if title is None:
            self._running.pop(lane, None)
        else:
            self._running[lane] = Activity(lane, title, fraction, cancellable=lane != "model")
        self._events.publish(ActivityChanged(tuple(self._running.values())))

    def _say_once(self, kind: str, title: str, text: str) -> None:
        if text not in self._said_problems:
            self._said_problems.add(text)
            self._events.publish(NoticeRaised(kind, title, text))

    def _first_status(self) -> ModelStatus:
        latest = self._version
        measured = (found for record in reversed(self._records) if (found := estimate_in(record)) is not None)
        known = next(measured, _NO_ESTIMATE)
        return ModelStatus(
            latest.version if latest else None,
            latest.labels if latest else 0,
            known,
            "waiting for the first answers",
            "",
        )
