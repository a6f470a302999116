"""Which samples a lead should settle next, most valuable first, and settling them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from labeler.agreement.consensus import Consensus, consensus_of
from labeler.contracts.task import Task
from labeler.domain.annotator import clean_annotator
from labeler.domain.label_event import Certainty, EventKind
from labeler.domain.sample import Sample, SampleUid
from labeler.errors import SourceError, UserError
from labeler.registry import member
from labeler.store.label_log import EventDraft
from labeler.store.project_store import ProjectStore
from labeler.store.session_reads import StandingAnswer
from labeler.store.writer import outcome
from labeler.workbench.agreement_figures import ProjectRatings, ratings_in
from labeler.workbench.projects import project_folder
from labeler.workbench.rating_table import read_gold


@dataclass(frozen=True, slots=True)
class Opinion:
    """What one annotator says of a sample."""

    annotator: str
    names: tuple[str, ...]
    certainty: Certainty | None
    comment: str


@dataclass(frozen=True, slots=True)
class Unsettled:
    """A sample to settle.

    Attributes
    ----------
    summary : its beginning, for a list.
    value : 1 minus how far the likeliest class is ahead of the next: 1 is a tie.
    said : annotator → the label's names.
    likely : the consensus, None where there is a tie; `probability` is that of the class ahead.
    opinions : the same as `said`, with certainty and comments; those who only commented come last.
    """

    sample: Sample
    uid: str
    source: str
    summary: str
    value: float
    said: dict[str, tuple[str, ...]]
    likely: str | None
    probability: float
    opinions: tuple[Opinion, ...]

    def as_json(self) -> dict[str, Any]:  # Any: JSON leaves
        return {
            "uid": self.uid,
            "source": self.source,
            "summary": self.summary,
            "value": self.value,
            "labels": {name: list(names) for name, names in self.said.items()},
            "consensus": self.likely,
            "probability": self.probability,
            "tie": self.likely is None,
            "certainty": {one.annotator: one.certainty.value for one in self.opinions if one.certainty is not None},
            "comments": {one.annotator: one.comment for one in self.opinions if one.comment},
        }


@dataclass(frozen=True, slots=True)
class Queue:
    """`waiting` counts all unsettled samples, `samples` are the first of them; `settled` ones taught the consensus."""

    waiting: int
    settled: int
    samples: Sequence[Unsettled]


def adjudication_queue(project: Path, limit: int) -> Queue:
    """Samples on which annotators differ and nobody decided yet, those first where the consensus is most in doubt.

    Decisions already made hold, and teach who is good.
    """
    with ProjectStore.open(project_folder(project), read_only=True) as store:
        return queue_in(store, limit)


def queue_in(store: ProjectStore, limit: int) -> Queue:
    task: Task = member("tasks", store.task().kind)
    said = ratings_in(store)
    ratings = said.ratings
    decided = decided_in(store, said, task)
    gold = {int(item): int(decided[item]) for item in np.flatnonzero(decided >= 0)}
    counts = ratings.counts()
    differ = np.count_nonzero(counts, axis=1) > 1
    differ[list(gold)] = False
    found = consensus_of(ratings, gold=gold, weights=said.weights)
    doubts = doubt(found)
    open_items = np.flatnonzero(differ)
    order = open_items[np.argsort(-doubts[open_items], kind="stable")][:limit]
    return Queue(int(open_items.size), len(gold), _described(store, task, found, doubts, said.sample_ids[order], order))


def decided_in(store: ProjectStore, said: ProjectRatings, task: Task) -> NDArray[np.int64]:
    """By item of `said` the category that the lead decided, -1 where none is; shape (n_items,)."""
    item_at = {sample_id: at for at, sample_id in enumerate(said.sample_ids.tolist())}
    names = store.present_names()
    found = np.full(len(said.sample_ids), -1, dtype=np.int64)
    for sample_id, event in store.adjudications():
        decided = tuple(sorted(task.names_of(names.value(event.value))))
        if sample_id in item_at and decided in said.category_of:
            found[item_at[sample_id]] = said.category_of[decided]
    return found


def doubt(found: Consensus) -> NDArray[np.float64]:
    """By item, 1 minus how far the likeliest class is ahead of the next; shape (n_items,)."""
    best = np.sort(found.probability, axis=1)
    if best.shape[1] < 2:
        return np.zeros(len(best))
    ahead: NDArray[np.float64] = best[:, -1] - best[:, -2]
    return 1 - ahead


def _described(
    store: ProjectStore,
    task: Task,
    found: Consensus,
    doubts: NDArray[np.float64],
    sample_ids: NDArray[np.int64],
    order: NDArray[np.int64],
) -> list[Unsettled]:
    samples = store.samples_at([int(sample_id) for sample_id in sample_ids])
    answers = store.standing_answers([sample.uid for sample in samples])
    described = []
    for sample, at in zip(samples, order.tolist(), strict=True):
        said, _ = answers[sample.uid]
        top = int(found.top[at])
        described.append(
            Unsettled(
                sample,
                sample.uid,
                sample.source,
                member("samples", sample.modality.value).summary(sample),
                float(doubts[at]),
                {name: task.names_of(answer.value) for name, answer in said.items()},
                None if top < 0 else found.categories[top],
                float(found.probability[at].max()),
                _opinions(store, task, sample.uid, said),
            )
        )
    return described


def _opinions(
    store: ProjectStore, task: Task, uid: SampleUid, said: Mapping[str, StandingAnswer]
) -> tuple[Opinion, ...]:
    comments = {who: str(event.value.get("text", "")).strip() for who, event in store.state_of(uid).comments.items()}
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
