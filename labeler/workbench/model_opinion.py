"""What the project's model says of each labeled sample without having learned from it: a further annotator."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from labeler.agreement.consensus import DEFAULT, WITH_MODEL, consensus_of
from labeler.errors import UserError
from labeler.learning.feature_store import FeatureMatrix, open_features
from labeler.learning.fitting import fit, predict
from labeler.registry import member
from labeler.store.project_store import ProjectStore
from labeler.workbench.agreement_figures import ProjectRatings
from labeler.workbench.feature_job import FeatureJob
from labeler.workbench.settings import load_settings

_FOLDS = 5
# The second time the model learns from a consensus that it had a part in.
_ROUNDS = 2


def opinion_on(store: ProjectStore, said: ProjectRatings, gold: Mapping[int, int]) -> NDArray[np.float64]:
    """Probabilities of each item of `said`, shape (n_items, q), by cross-fitting on what the annotators say together.

    Samples without features get equal ones. Raises `UserError` where there is nothing to learn from.
    """
    if member("tasks", store.task().kind).multilabel:
        raise UserError("with-model is for single choice; choose another method")
    settings = load_settings(store)
    features = _features(store)
    rows = np.searchsorted(store.sample_ids(), said.sample_ids)
    q, has_features = len(said.ratings.categories), rows < features.n_rows
    proposed: NDArray[np.float64] | None = None
    for _ in range(_ROUNDS):
        method = DEFAULT if proposed is None else WITH_MODEL
        found = consensus_of(said.ratings, method, gold=gold, weights=said.weights, proposed=proposed)
        taught = np.flatnonzero(has_features & (found.top >= 0))
        if np.unique(found.top[taught]).size < 2:
            raise UserError("the model learns nothing from samples of a single class; choose another method")
        proposed = np.full((len(rows), q), 1 / q)
        shuffled = np.random.default_rng(settings.seed).permutation(np.flatnonzero(has_features))
        for fold in np.array_split(shuffled, min(_FOLDS, shuffled.size)):
            rest = np.setdiff1d(taught, fold)
            fitted = fit(
                settings.model, features.X[rows[rest]], found.top[rest].astype(np.int32), n_classes=q,
                multilabel=False, weights=found.probability[rest].max(axis=1).astype(np.float32), seed=settings.seed,
            )  # fmt: skip
            asked = rows[np.sort(fold)].astype(np.int32)
            proposed[np.sort(fold)] = predict(fitted, features.X, asked, multilabel=False, check=lambda: None)
    assert proposed is not None
    return proposed


def _features(store: ProjectStore) -> FeatureMatrix:
    folder, keys = store.folder / "features", store.uid_heads()
    found = open_features(folder, keys)
    if found is None:
        settings = load_settings(store)
        FeatureJob(store.folder, settings.blocks, settings.seed).run(lambda done, total: None)
        found = open_features(folder, keys)
    if found is None:
        raise UserError(f"{store.folder.name} has no features, so there is no model to ask; choose another method")
    return found
