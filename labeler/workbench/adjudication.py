"""Which samples a lead should settle next, most valuable first, and settling them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from labeler.agreement.doubt import chance_wrong
from labeler.contracts.task import Task
from labeler.domain.annotator import clean_annotator
from labeler.domain.label_event import EventKind
from labeler.domain.label_state import SampleState
from labeler.domain.sample import SampleUid
from labeler.domain.sent_back import still_sent_back
from labeler.errors import SourceError, UserError
from labeler.registry import member
from labeler.store.label_log import EventDraft
from labeler.store.project_store import ProjectStore
from labeler.store.session_reads import StandingAnswer
from labeler.store.writer import outcome
from labeler.workbench.judging import Judged, judged_in
from labeler.workbench.model_view import ModelView, kept_view
from labeler.workbench.projects import project_folder
from labeler.workbench.rating_table import read_gold
from labeler.workbench.settings import load_settings
from labeler.workbench.settling_value import Factors, worth_of
from labeler.workbench.surroundings import with_surroundings
from labeler.workbench.unsettled import Opinion, Queue, Unsettled


def adjudication_queue(project: Path, limit: int) -> Queue:
    """Samples on which annotators differ and nobody decided yet, those first that are most worth settling.

    Decisions already made hold, and teach who is good.
    """
    with ProjectStore.open(project_folder(project), read_only=True) as store:
        return queue_in(store, limit, judged_in(store), kept_view(store))


def queue_in(store: ProjectStore, limit: int, known: Judged, view: ModelView | None) -> Queue:
    """`view` are the features and the model; without them the order follows disagreement alone."""
    task: Task = member("tasks", store.task().kind)
    said, consensus = known.said, known.consensus
    differ = np.count_nonzero(said.ratings.counts(), axis=1) > 1
    items = np.flatnonzero(differ & (known.decided < 0))
    settled = int(np.count_nonzero(known.decided >= 0))
    if not items.size:
        return Queue(0, settled, ())
    rows = np.searchsorted(store.sample_ids(), said.sample_ids[items])
    wrong = chance_wrong(consensus, said.ratings, known.gold, said.weights)[items]
    labels = sorted(said.category_of, key=lambda names: said.category_of[names])
    worth = worth_of(
        wrong, consensus.probability[items], labels, rows, view,
        multilabel=task.multilabel, seed=load_settings(store).seed,
    )  # fmt: skip
    order = np.argsort(-worth.value, kind="stable")[:limit]
    factors = [worth.at(place) for place in order.tolist()]
    samples = _described(store, task, known, factors, items[order])
    if view is not None:
        samples = with_surroundings(store, task, view, samples, rows[order])
    return Queue(int(items.size), settled, samples)


def _described(
    store: ProjectStore, task: Task, known: Judged, factors: Sequence[Factors], items: NDArray[np.int64]
) -> list[Unsettled]:
    found = known.consensus
    samples = store.samples_at(known.said.sample_ids[items].tolist())
    answers = store.standing_answers([sample.uid for sample in samples])
    described = []
    for sample, at, worth in zip(samples, items.tolist(), factors, strict=True):
        said, _ = answers[sample.uid]
        top, state = int(found.top[at]), store.state_of(sample.uid)
        described.append(
            Unsettled(
                sample,
                sample.uid,
                sample.source,
                member("samples", sample.modality.value).summary(sample),
                worth,
                {name: task.names_of(answer.value) for name, answer in said.items()},
                None if top < 0 else found.categories[top],
                float(found.probability[at].max()),
                _opinions(task, state, said),
                sent_back=tuple(still_sent_back(state)),
            )
        )
    return described


def _opinions(task: Task, state: SampleState, said: Mapping[str, StandingAnswer]) -> tuple[Opinion, ...]:
    comments = {who: str(event.value.get("text", "")).strip() for who, event in state.comments.items()}
    found = [
        Opinion(who, task.names_of(answer.value), answer.certainty, comments.get(who, ""))
        for who, answer in said.items()
    ]
    others = [Opinion(who, (), None, words) for who, words in comments.items() if who not in said and words]
    return (*found, *others)


def settle(project: Path, decisions: Path, lead: str) -> int:
    """Record a table item,label as the lead's decisions; all of it or nothing. How many there were.

    `item` is a uid, path, row id or file name. Raises `SourceError` that names the line.
    """
    name = clean_annotator(lead)
    with ProjectStore.open(project_folder(project)) as store:
        spec = store.task()
        task: Task = member("tasks", spec.kind)
        lines = list(read_gold(decisions))
        uids = store.find_uids([item for _, item, _ in lines])
        drafts = []
        for line, item, label in lines:
            if len(uids[item]) != 1:
                fits = "no sample of the project is" if not uids[item] else "several samples of the project are"
                raise SourceError(f"{decisions}, line {line}: {fits} “{item}”; give its uid")
            parts = label.split("|") if spec.kind == "multi" else [label]
            try:
                value = task.value_of([part.strip() for part in parts], spec)
            except UserError as error:
                raise SourceError(f"{decisions}, line {line}: {error}") from error
            drafts.append(EventDraft(SampleUid(uids[item][0]), name, EventKind.ADJUDICATE, value))
        if not drafts:
            raise SourceError(f"{decisions} holds no decision; under the header item,label each line is one")
        store.ensure_annotator(name)
        outcome(store.append(drafts).future)
        return len(drafts)
