"""Consensus labels of a whole project by one of the methods, looked up by sample."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from labeler.agreement.consensus import consensus_of
from labeler.agreement.ratings import Ratings
from labeler.registry import member
from labeler.store.project_store import ProjectStore
from labeler.workbench.agreement_figures import ratings_in

# How the ratings name a set of classes.
_JOINED = " + "
_NONE = "(none)"


@dataclass(frozen=True, slots=True)
class ConsensusLabels:
    """`row_of` finds a sample by uid; `shares` are the probabilities of the task's own classes in class order."""

    classes: tuple[str, ...]
    categories: tuple[tuple[str, ...], ...]
    row_of: Mapping[str, int]
    top: NDArray[np.int64]
    best: NDArray[np.float64]
    shares: NDArray[np.float64] | None

    @classmethod
    def of(cls, store: ProjectStore, method: str, enough: float) -> ConsensusLabels:
        """Of answers whose certainty weighs at least `enough`."""
        spec = store.task()
        said = ratings_in(store)
        kept = said.weights >= max(enough, 1e-9)
        one = said.ratings
        ratings = Ratings(
            one.item[kept], one.annotator[kept], one.category[kept], one.items, one.annotators, one.categories
        )
        if not ratings.categories:  # several choices of which nobody has said anything yet
            nothing = np.zeros(0, np.int64)
            return cls(spec.names(), (), {}, nothing, nothing.astype(np.float64), None)
        found = consensus_of(ratings, method, weights=said.weights[kept])
        uid_of = dict(zip(store.sample_ids().tolist(), store.sample_uids(), strict=True))
        has_any = np.bincount(ratings.item, minlength=len(one.items)) > 0
        rows = {uid_of[sample]: at for at, sample in enumerate(said.sample_ids.tolist()) if has_any[at]}
        categories = _categories(store, one.categories)
        place = {name: at for at, names in enumerate(categories) for name in names if len(names) == 1}
        shares = found.probability[:, [place[name] for name in spec.names()]] if spec.kind == "single" else None
        best = found.probability.max(axis=1, initial=0.0)
        return cls(spec.names(), categories, rows, found.top, best, shares)

    def label(self, uid: str) -> tuple[tuple[str, ...] | None, float, tuple[float, ...] | None]:
        """(class names, or None for a tie; their probability; that of every class)."""
        row = self.row_of.get(uid)
        if row is None:
            return None, 0.0, None
        shares = None if self.shares is None else tuple(self.shares[row].tolist())
        code = int(self.top[row])
        return (None if code < 0 else self.categories[code]), float(self.best[row]), shares

    def certain(self, names: tuple[str, ...]) -> tuple[float, ...] | None:
        """What a decision says: all of it, for one class."""
        return None if self.shares is None else tuple(float(name in names) for name in self.classes)


def _categories(store: ProjectStore, shown: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """The classes behind each category's name, in class order."""
    spec = store.task()
    task = member("tasks", spec.kind)
    order = {name: at for at, name in enumerate(spec.names())}
    known: dict[str, tuple[str, ...]] = {name: (name,) for name in spec.names()} | {_NONE: ()}
    for said in store.answers().said:
        if said.value:
            names = tuple(task.names_of(said.value))
            in_order = tuple(sorted(names, key=lambda name: (order.get(name, len(order)), name)))
            known[_JOINED.join(sorted(names)) or _NONE] = in_order
    return tuple(known.get(name, (name,)) for name in shown)
