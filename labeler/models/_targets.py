"""What every model asks of its training targets before fitting."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from labeler.contracts.proposal_model import Features, Targets
from labeler.errors import UserError


def seen_classes(y: Targets) -> NDArray[np.int32]:
    """The classes with an example, ascending; raises `UserError` below two: nothing can be told apart yet."""
    seen = np.unique(y).astype(np.int32)
    if seen.size < 2:
        found = "there is no answer" if y.size == 0 else "all answers are of one class"
        raise UserError(f"a model needs answers of at least two classes; so far {found}, label on")
    return seen


def require_rows(y: Targets) -> None:
    if len(y) == 0:
        raise UserError("a model needs at least one answer; label on")


def constant_chances(y: Targets) -> tuple[NDArray[np.int32], NDArray[np.float32]]:
    """For multiple choice: columns that vary (fit these) and the fixed probability of those that do not.

    A class never ticked gets 0; one ticked always gets the rule of succession, (n + 1) / (n + 2).
    """
    ticked = y.sum(axis=0)
    varying = np.flatnonzero((ticked > 0) & (ticked < len(y))).astype(np.int32)
    constant = np.where(ticked == len(y), (len(y) + 1) / (len(y) + 2), 0.0)
    return varying, constant.astype(np.float32)


def folds_of(y: Targets, count: int, seed: int) -> NDArray[np.int32]:
    """A fold number for each row, classes spread evenly over the folds; deterministic by seed."""
    shuffled = np.random.default_rng(seed).permutation(len(y))
    by_class = shuffled[np.argsort(y[shuffled], kind="stable")]
    folds = np.empty(len(y), dtype=np.int32)
    folds[by_class] = np.arange(len(y)) % count
    return folds


def checked(X: Features) -> NDArray[np.float32]:
    """Dense float32 in C order, as every fit wants it."""
    return np.ascontiguousarray(X, dtype=np.float32)
