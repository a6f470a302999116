"""What stands beside an unsettled sample: what the model proposes, and the settled samples that are like it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from labeler.contracts.task import Task
from labeler.learning.settling import most_like
from labeler.registry import member
from labeler.store.project_store import ProjectStore
from labeler.workbench.model_view import ModelView
from labeler.workbench.unsettled import Proposed, SettledLike, Unsettled

# So many a person compares at a glance.
_SHOWN = 3
# Of very many decisions the latest are compared: those under the guidelines of today.
_COMPARED = 5_000
_APPLIES = 0.5


def with_surroundings(
    store: ProjectStore, task: Task, view: ModelView, samples: Sequence[Unsettled], rows: NDArray[np.int64]
) -> list[Unsettled]:
    """The same samples, which stand at `rows` among all, with their surroundings."""
    known = np.flatnonzero(rows < len(view.X))
    asked = rows[known].astype(np.int32)
    found = list(samples)
    if not asked.size:
        return found
    chances = view.chances(asked)
    if chances is not None:
        for place, row in zip(known.tolist(), chances, strict=True):
            found[place] = replace(found[place], proposed=_proposed(row, view.classes, multilabel=task.multilabel))
    for place, similar in zip(known.tolist(), _settled_like(store, task, view, asked), strict=True):
        found[place] = replace(found[place], similar=similar)
    return found


def _proposed(chances: NDArray[np.float32], classes: tuple[str, ...], *, multilabel: bool) -> Proposed:
    if not multilabel:
        best = int(chances.argmax())
        return Proposed((classes[best],), float(chances[best]))
    applies = np.flatnonzero(chances >= _APPLIES)
    if applies.size:
        return Proposed(tuple(classes[at] for at in applies.tolist()), float(chances[applies].min()))
    return Proposed((), float(1 - chances.max(initial=0.0)))


def _settled_like(
    store: ProjectStore, task: Task, view: ModelView, asked: NDArray[np.int32]
) -> list[tuple[SettledLike, ...]]:
    decisions = store.adjudications()[-_COMPARED:]
    ids = np.array([sample_id for sample_id, _ in decisions], dtype=np.int64)
    rows = np.searchsorted(store.sample_ids(), ids)
    has_features = np.flatnonzero(rows < len(view.X))
    if not has_features.size:
        return [()] * len(asked)
    near, likeness = most_like(view.X[asked], view.X[rows[has_features]], _SHOWN)
    near = has_features[near]
    used = np.unique(near)
    samples = {int(one.id): one for one in store.samples_at(ids[used].tolist())}
    names = store.present_names()
    told = {}
    for at in used.tolist():
        sample = samples[int(ids[at])]
        decided = task.names_of(names.value(decisions[at][1].value))
        summary = member("samples", sample.modality.value).summary(sample)
        told[at] = SettledLike(sample.uid, sample.source, summary, decided, 0.0)
    return [
        tuple(replace(told[at], likeness=cosine) for at, cosine in zip(places, cosines, strict=True))
        for places, cosines in zip(near.tolist(), likeness.tolist(), strict=True)
    ]
