"""Consensus of a project's annotators, or of a table's, and its file."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from labeler.agreement.consensus import DEFAULT, METHODS, Consensus, consensus_of
from labeler.agreement.ratings import Ratings
from labeler.domain.formula_cells import defused
from labeler.errors import SourceError, UsageError, UserError
from labeler.exporters._whole_file import whole_file
from labeler.store.project_store import ProjectStore
from labeler.workbench.agreement_figures import ratings_in
from labeler.workbench.projects import project_folder
from labeler.workbench.rating_table import read_gold, read_rating_table


def consensus_in_table(
    path: Path,
    method: str | None = None,
    gold: Path | None = None,
    categories: Sequence[str] | None = None,
    keep: Literal["last"] | None = None,
) -> Consensus:
    """Of a long table, see `read_rating_table`; `gold` is a table item,label."""
    name = _method(method)
    ratings = read_rating_table(path, categories, keep).ratings
    return consensus_of(ratings, name, gold=_known(ratings, gold))


def consensus_of_project(project: Path, method: str | None = None, gold: Path | None = None) -> Consensus:
    """Of what every annotator says now, see `consensus_in`."""
    _method(method)
    with ProjectStore.open(project_folder(project), read_only=True) as store:
        return consensus_in(store, method, gold)


def consensus_in(store: ProjectStore, method: str | None = None, gold: Path | None = None) -> Consensus:
    """Unsure answers weigh half; items are named by their uid. Raises `UserError` where nobody said anything yet."""
    name = _method(method)
    said = ratings_in(store)
    if not said.sample_ids.size:
        raise UserError(f"nobody labeled anything in {store.folder.name} yet")
    uid_of = dict(zip(store.sample_ids().tolist(), store.sample_uids(), strict=True))
    items = [str(uid_of[sample_id]) for sample_id in said.sample_ids.tolist()]
    one = said.ratings
    ratings = Ratings(one.item, one.annotator, one.category, items, one.annotators, one.categories)
    return consensus_of(ratings, name, gold=_known(ratings, gold), weights=said.weights)


def write_consensus(found: Consensus, out: Path) -> None:
    """Write `item,label,probability`; raises `UserError` if the file exists or cannot be written."""
    if out.exists():
        raise SourceError(f"{out} exists; choose another name or move it away")
    best = found.probability.max(axis=1, initial=0.0)
    with whole_file(out) as file:
        table = csv.writer(file)
        table.writerow(("item", "label", "probability"))
        for item, code, share in zip(found.items, found.top.tolist(), best.tolist(), strict=True):
            table.writerow((defused(item), "" if code < 0 else defused(found.categories[code]), f"{share:.6f}"))


def _method(name: str | None) -> str:
    if name is not None and name not in METHODS:
        raise UsageError(f"there is no method “{name}”; there are {', '.join(METHODS)}")
    return name or DEFAULT


def _known(ratings: Ratings, gold: Path | None) -> dict[int, int]:
    if gold is None:
        return {}
    item_at = {name: at for at, name in enumerate(ratings.items)}
    category_at = {name: at for at, name in enumerate(ratings.categories)}
    known = {}
    for line, item, label in read_gold(gold):
        if label not in category_at:
            raise SourceError(f"{gold}, line {line}: the label “{label}” is none of the ratings' or of --categories")
        if item in item_at:
            known[item_at[item]] = category_at[label]
    return known
