"""Features and newest model as the adjudication queue asks them: from the window's engine, or from disk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from labeler.errors import UserError
from labeler.learning.feature_store import open_features
from labeler.registry import member
from labeler.store.project_store import ProjectStore
from labeler.workbench.engine import ModelHandle
from labeler.workbench.model_files import kept_model

Rows = NDArray[np.int32]
_CHUNK = 16_384


@dataclass(frozen=True, slots=True)
class ModelView:
    """Rows are samples in id order; the first `len(X)` have features.

    Attributes
    ----------
    X : float32 (n, n_features).
    classes : what the columns of `ask` are, by their present names.
    ask : probabilities of some rows, float32 (n_rows, n_classes); None where there is no model yet.
    """

    X: NDArray[np.float32]
    classes: tuple[str, ...]
    ask: Callable[[Rows], NDArray[np.float32]] | None

    def chances(self, rows: Rows) -> NDArray[np.float32] | None:
        """In pieces, so that nothing else waits long; None where there is no model."""
        if self.ask is None:
            return None
        parts = [self.ask(rows[at : at + _CHUNK]) for at in range(0, rows.size, _CHUNK)]
        return np.concatenate(parts) if parts else np.zeros((0, len(self.classes)), dtype=np.float32)


def view_of(
    X: NDArray[np.float32],
    classes: tuple[str, ...],
    model: ModelHandle | None,
    asked: Callable[[ModelHandle, NDArray[np.float32], Rows], NDArray[np.float32]],
) -> ModelView:
    """A model that knows other classes than these is no help."""
    if model is None or model.n_classes != len(classes):
        return ModelView(X, classes, None)
    return ModelView(X, classes, lambda rows: asked(model, X, rows))


def kept_view(store: ProjectStore) -> ModelView | None:
    """From what is kept on disk, nothing is computed anew; None without features.

    The model is there if this installation trained it on these very features.
    """
    features = open_features(store.folder / "features", store.uid_heads())
    if features is None:
        return None
    records = store.model_versions()
    if not records or records[-1].featurizer != features.id:
        return ModelView(features.X, store.task().names(), None)
    try:
        fitted = kept_model(store.folder, records[-1])
    except UserError:  # a cache: without it the queue is ordered by what is known
        fitted = None
    if fitted is None:
        return ModelView(features.X, store.task().names(), None)
    from labeler.learning.fitting import predict

    multilabel = member("tasks", store.task().kind).multilabel
    present, X = store.present_names(), features.X
    return ModelView(
        X,
        tuple(present.name(name) for name in records[-1].classes),
        lambda rows: predict(fitted, X, rows, multilabel, lambda: None),
    )
