"""A project's learning without a person at it: what `train`, `rank`, `status` and the Python API stand on."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from labeler.domain.model_version import ModelVersion
from labeler.domain.task import TaskSpec
from labeler.errors import ProjectLocked, UserError
from labeler.learning.why import words
from labeler.registry import member
from labeler.store.project_store import ProjectStore
from labeler.workbench.engine import Engine
from labeler.workbench.events import ActivityChanged, EventBus, NoticeRaised
from labeler.workbench.lanes import InlineRunner
from labeler.workbench.learner import Learner
from labeler.workbench.pool import Pool
from labeler.workbench.projects import project_folder
from labeler.workbench.settings import ProjectSettings, load_settings


@dataclass(frozen=True, slots=True)
class Trained:
    """A project with its newest model and ranking, computed in place."""

    pool: Pool
    learner: Learner
    spec: TaskSpec
    settings: ProjectSettings
    notices: tuple[str, ...]


def train(
    store: ProjectStore,
    *,
    annotator: str = "",
    strategy: str | None = None,
    hunt: str | None = None,
    seed: int | None = None,
    learn_on: bool = False,
    report: Callable[[float | None, str], None] = lambda fraction, words: None,
    engine: Engine | None = None,
) -> Trained:
    """Compute features where needed, fit, estimate and rank, as the window does in the background.

    `learn_on`: from all answers, also where the project stays with an older version.
    `annotator` None-like (empty): samples nobody labeled are ranked; otherwise those this annotator did not label.
    Raises `UserError` if the project has no samples.
    """
    spec = store.task()
    settings = load_settings(store).changed(None, strategy, None, None)
    if seed is not None:
        settings = replace(settings, seed=seed)
    if learn_on:
        settings = replace(settings, pinned="")
    if hunt is not None:
        settings = settings.hunting(hunt, spec.names())
    elif strategy is not None:
        settings = settings.hunting("", spec.names())
    if store.sample_count() == 0:
        raise UserError(
            f"{store.folder.name} holds no samples yet; add some: labeler import {store.folder.name} SOURCE"
        )
    pool = Pool(store, member("tasks", spec.kind), annotator, settings.seed)
    if annotator:
        pool.ask_again_all_but(annotator)
    bus = EventBus()
    notices: list[str] = []
    bus.subscribe(NoticeRaised, lambda notice: notices.append(notice.text))
    bus.subscribe(ActivityChanged, lambda event: _report(event, report))
    learner = Learner(store, pool, member("tasks", spec.kind), InlineRunner(), bus, lambda: (spec, settings), engine)
    learner.start()
    return Trained(pool, learner, spec, settings, tuple(notices))


def _report(event: ActivityChanged, report: Callable[[float | None, str], None]) -> None:
    for activity in event.activities[:1]:
        report(activity.fraction, activity.title)


def train_project(
    project: Path, seed: int | None, report: Callable[[float | None, str], None] = lambda fraction, words: None
) -> ModelVersion:
    """Fit and record a model version. Raises `UserError` in words if nothing can be learned yet."""
    with ProjectStore.open(project_folder(project)) as store:
        trained = train(store, seed=seed, learn_on=True, report=report)
        version = trained.learner.version
        if version is None or trained.learner.ranking is None or trained.learner.ranking.version is None:
            waiting = "; ".join(trained.notices) or trained.learner.status.waiting_for
            raise UserError(f"there is nothing to learn from yet: {waiting}")
        if version.version not in {known.version for known in store.model_versions()}:
            why = "; ".join(trained.notices)
            raise UserError(
                f"the model was fitted, but {store.folder.name} did not keep its version: {why}; train again"
            )
        return version


def rank_project(
    project: Path,
    count: int,
    strategy: str | None,
    annotator: str = "",
    report: Callable[[float | None, str], None] = lambda fraction, words: None,
    hunt: str | None = None,
    scheduler: str | None = None,
) -> dict[str, Any]:  # Any: JSON leaves
    """The best samples to ask, as `labeler rank --json` prints them.

    A project that another process is writing is ranked all the same; the model version is then not recorded.
    `hunt` names a class of which more is wanted; None keeps the project's own choice. `scheduler` is the address of a
    Dask scheduler whose workers read and predict the samples; the ranking is the same.
    """
    folder = project_folder(project)
    try:
        store = ProjectStore.open(folder)
    except ProjectLocked:
        store = ProjectStore.open(folder, read_only=True)
    with ExitStack() as stack:
        stack.enter_context(store)
        engine: Engine | None = None
        if scheduler is not None:
            from labeler.workbench.scaled import ClusterEngine, connect, features_of

            cluster = stack.enter_context(connect(scheduler, folder))
            features_of(store, cluster, report)
            engine = ClusterEngine(cluster)
        trained = train(store, annotator=annotator, strategy=strategy, hunt=hunt, report=report, engine=engine)
        ranking, version = trained.learner.ranking, trained.learner.version
        return {
            "version": version.version if version and ranking and ranking.version else None,
            "strategy": ranking.strategy if ranking else trained.settings.strategy,
            "items": ranked_items(store, trained, count),
            "notices": list(trained.notices),
        }


def ranked_items(store: ProjectStore, trained: Trained, count: int) -> list[dict[str, Any]]:  # Any: JSON leaves
    """The head of the queue with utilities, proposals and reasons."""
    ranking = trained.learner.ranking
    utility = dict(zip(ranking.rows.tolist(), ranking.utilities.tolist(), strict=True)) if ranking else {}
    items = []
    rows = trained.pool.queue.head(count)
    samples = [trained.pool.sample(row) for row in rows]
    for row, sample in zip(rows, samples, strict=True):
        # Where the person found it: the sample itself may be read from a copy in the project.
        place = store.sources([sample])[sample.id][0]
        proposal = trained.learner.proposals.of(row)
        reason = trained.learner.reason_of(row)
        items.append(
            {
                "uid": sample.uid,
                "source": place.source if place.row_id is None else f"{place.source}#{place.row_id}",
                "score": float(utility.get(row, 0.0)),
                "proposal": None if proposal is None else {
                    "classes": list(proposal.proposed),
                    "probabilities": {name: round(chance, 6) for name, chance in proposal.top(5)},
                },
                "reason": {**reason.as_json(), "words": words(reason)},
            }
        )  # fmt: skip
    return items
