"""Fitting and predicting as every part of learning does it: one BLAS thread, chunks, and plugins kept on a lead."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from labeler import registry
from labeler.contracts.proposal_model import FittedModel, ProposalModel
from labeler.contracts.spread import Spread, here
from labeler.errors import Cancelled, ExtensionError, UserError
from labeler.lean_import import import_lean

Check = Callable[[], None]

# Rows in one prediction: four to five milliseconds, so that the window's thread gets its turn.
CHUNK = 16_384

_log = logging.getLogger(__name__)

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class RowsOf:
    """Some rows of a matrix, ascending; travels to another process as the place of a mapped file, else as values."""

    X: NDArray[np.float32]
    rows: NDArray[np.int32]

    def read(self) -> NDArray[np.float32]:
        """A run of neighbouring rows is a view: no copy of a memory map."""
        rows = self.rows
        if len(rows) and int(rows[-1]) - int(rows[0]) + 1 == len(rows) and bool((np.diff(rows) == 1).all()):
            return self.X[int(rows[0]) : int(rows[-1]) + 1]
        return self.X[rows]

    def __reduce__(self) -> tuple[Callable[..., RowsOf], tuple[Any, ...]]:  # Any: as pickle wants it
        if isinstance(self.X, np.memmap) and self.X.filename is not None:
            place = (str(self.X.filename), self.X.offset, self.X.shape, self.X.dtype.str)
            return _mapped_again, (*place, self.rows)
        return RowsOf, (np.ascontiguousarray(self.read()), np.arange(len(self.rows), dtype=np.int32))


def _mapped_again(file: str, offset: int, shape: tuple[int, ...], dtype: str, rows: NDArray[np.int32]) -> RowsOf:
    return RowsOf(np.memmap(file, dtype=np.dtype(dtype), mode="r", offset=offset, shape=shape), rows)


def guarded(call: Callable[[], T], what: str) -> T:
    """Run a family member's code; whatever it raises comes out as `ExtensionError`, except our own kinds."""
    try:
        return call()
    except (UserError, Cancelled, ExtensionError):
        raise
    except Exception as error:  # border: a family member, perhaps a plugin, runs here
        _log.exception("%s failed", what)
        raise ExtensionError(f"{what} failed: {error}") from error


def fit(
    model: str,
    X: NDArray[np.float32],
    y: NDArray[np.int32],
    *,
    n_classes: int,
    multilabel: bool,
    weights: NDArray[np.float32] | None,
    seed: int,
    warm: FittedModel | None = None,
) -> FittedModel:
    """One fitted model. Raises `UserError` when nothing can be learned yet, `ExtensionError` when the model fails."""
    from threadpoolctl import threadpool_limits

    import_lean("sklearn")
    member: ProposalModel = registry.member("models", model)
    with threadpool_limits(limits=1):
        return guarded(
            lambda: member.fit(X, y, n_classes=n_classes, multilabel=multilabel, weights=weights, seed=seed, warm=warm),
            f"the model “{member.title}”",
        )


def predict(
    fitted: FittedModel,
    X: NDArray[np.float32],
    rows: NDArray[np.int32],
    multilabel: bool,
    check: Check,
    spread: Spread = here,
) -> NDArray[np.float32]:
    """Probabilities (len(rows), n_classes), in chunks; raises `ExtensionError` if they are none."""
    from threadpoolctl import threadpool_limits

    chances = np.empty((len(rows), fitted.n_classes), dtype=np.float32)

    def parts() -> Iterator[RowsOf]:
        for start in range(0, len(rows), CHUNK):
            check()
            yield RowsOf(X, rows[start : start + CHUNK])

    with threadpool_limits(limits=1):
        for number, found in enumerate(spread(chances_of, (fitted, multilabel), parts())):
            chances[number * CHUNK : (number + 1) * CHUNK] = found
    _require_chances(chances, multilabel)
    return chances


def chances_of(model: tuple[FittedModel, bool], chunk: RowsOf) -> NDArray[np.float32]:
    """Probabilities (n, n_classes) of one chunk by a model that is multilabel or not, pure."""
    fitted, multilabel = model
    part = chunk.read()
    with np.errstate(invalid="ignore", over="ignore"):
        found = guarded(lambda: fitted.predict_proba(part), "the model's prediction")
    if np.shape(found) != (len(part), fitted.n_classes):
        expected = (len(part), fitted.n_classes)
        raise ExtensionError(f"the model predicted an array of shape {np.shape(found)} instead of {expected}")
    return _known(np.asarray(found), part, multilabel)


def _known(found: NDArray[np.float32], X: NDArray[np.float32], multilabel: bool) -> NDArray[np.float32]:
    """Of samples with features that are no numbers nothing is known: all classes are as likely."""
    bad = ~np.isfinite(found).all(axis=1)
    if bad.any():
        found = found.copy()
        found[bad & ~np.isfinite(X).all(axis=1)] = 0.5 if multilabel else 1.0 / found.shape[1]
    return found


def _require_chances(chances: NDArray[np.float32], multilabel: bool) -> None:
    low, high = float(chances.min(initial=0.0)), float(chances.max(initial=0.0))
    if not (low >= -1e-4 and high <= 1 + 1e-4):  # also false for NaN
        raise ExtensionError("the model predicted probabilities outside 0 to 1")
    if not multilabel and len(chances) and float(np.abs(chances.sum(axis=1) - 1).max()) > 1e-2:
        raise ExtensionError("the model predicted probabilities that do not sum to 1")
