"""Consensus of a project's annotators, or of a table's, and its file."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from labeler.agreement.consensus import ALL_METHODS, DEFAULT, WITH_MODEL, Consensus, consensus_of
from labeler.agreement.ratings import Ratings
from labeler.domain.formula_cells import defused
from labeler.errors import SourceError, UsageError, UserError
from labeler.exporters._whole_file import whole_file
from labeler.store.project_store import ProjectStore
from labeler.workbench.agreement_figures import ratings_in
from labeler.workbench.model_opinion import opinion_on
from labeler.workbench.projects import project_folder
from labeler.workbench.rating_table import read_columns, read_gold, read_rating_table


def consensus_in_table(
    path: Path,
    method: str | None = None,
    gold: Path | None = None,
    categories: Sequence[str] | None = None,
    keep: Literal["last"] | None = None,
    proposals: Path | None = None,
) -> Consensus:
    """Of a long table, see `read_rating_table`; `gold` is a table item,label, `proposals` one for `with-model`."""
    name = _method(method)
    if (name == WITH_MODEL) != (proposals is not None):
        raise UsageError("--method with-model and --proposals FILE go together where there is no project")
    ratings = read_rating_table(path, categories, keep).ratings
    proposed = None if proposals is None else read_proposals(proposals, ratings)
    return consensus_of(ratings, name, gold=_known(ratings, gold), proposed=proposed)


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
    known = _known(ratings, gold)
    proposed = opinion_on(store, said, known) if name == WITH_MODEL else None
    return consensus_of(ratings, name, gold=known, weights=said.weights, proposed=proposed)


def read_proposals(path: Path, ratings: Ratings) -> NDArray[np.float64]:
    """A model's out-of-sample probabilities from a table with the column item and one of each category.

    Items that it does not name get equal ones. Raises `SourceError` that names the line.
    """
    item_at = {name: at for at, name in enumerate(ratings.items)}
    q = len(ratings.categories)
    found = np.full((len(ratings.items), q), 1 / max(1, q))
    for line, (item, *cells) in read_columns(path, ("item", *ratings.categories)):
        try:
            chances = np.array([float(cell) for cell in cells])
        except ValueError:
            chances = np.array([np.nan])
        if not (np.isfinite(chances).all() and (chances >= 0).all() and chances.sum() > 0):
            raise SourceError(f"{path}, line {line}: each class needs a probability from 0 to 1")
        if item in item_at:
            found[item_at[item]] = chances / chances.sum()
    return found


def write_consensus(found: Consensus, out: Path, *, probabilities: bool = False) -> None:
    """Write `item,label,probability`, and with `probabilities` a column of each class besides; a name that is one of
    those three gets “class ” before it. Raises `UserError` if the file exists or cannot be written."""
    if out.exists():
        raise SourceError(f"{out} exists; choose another name or move it away")
    best = found.probability.max(axis=1, initial=0.0)
    with whole_file(out) as file:
        table = csv.writer(file)
        columns = ("item", "label", "probability")
        more = [f"class {name}" if name in columns else defused(name) for name in found.categories]
        table.writerow((*columns, *(more if probabilities else ())))
        for at, (item, code, share) in enumerate(zip(found.items, found.top.tolist(), best.tolist(), strict=True)):
            each = [f"{chance:.6f}" for chance in found.probability[at].tolist()] if probabilities else []
            label = "" if code < 0 else defused(found.categories[code])
            table.writerow((defused(item), label, f"{share:.6f}", *each))


def _method(name: str | None) -> str:
    if name is not None and name not in ALL_METHODS:
        raise UsageError(f"there is no method “{name}”; there are {', '.join(ALL_METHODS)}")
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
