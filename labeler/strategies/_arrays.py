"""Strategies on bare arrays: checks what a caller gives and builds the view a strategy wants."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from labeler import registry
from labeler.contracts.query_strategy import PoolView, QueryStrategy
from labeler.errors import ExtensionError, UserError


def query(name: str, given: Mapping[str, Any], n: int, seed: int) -> NDArray[np.intp]:  # Any: arrays from anywhere
    """See `labeler.strategies.query`."""
    strategy: QueryStrategy = registry.member("strategies", name)
    if n < 0:
        raise UserError(f"n is {n}; ask for 0 or more samples")
    pool = _table(given["X_pool"], "X_pool")
    labeled = _labeled(given["X_labeled"], pool.shape[1])
    y = _targets(given["y_labeled"], len(labeled))
    members = _chances(given["proba"], len(pool), "committee" in strategy.needs)
    view = _view(pool, labeled, y, members, n, seed, strategy)
    missing = strategy.needs and not members
    chosen = registry.member("strategies", "random") if missing else strategy
    _require_kind(chosen, view.multilabel)
    if len(pool) == 0:
        return np.empty(0, dtype=np.intp)
    utilities = np.asarray(chosen.score(view).utilities)
    if utilities.shape != (len(pool),) or not np.isfinite(utilities).all():
        raise ExtensionError(f"the strategy “{chosen.title}” gave no finite utility for each sample")
    return np.argsort(-utilities, kind="stable")[:n]


def _view(
    pool: NDArray[np.float32],
    labeled: NDArray[np.float32],
    y: NDArray[np.int32],
    members: tuple[NDArray[np.float32], ...],
    n: int,
    seed: int,
    strategy: QueryStrategy,
) -> PoolView:
    X = _finite(np.vstack([pool, labeled]))
    multilabel = y.ndim == 2 or (strategy.multilabel == "only")
    return PoolView(
        X=X,
        pool=np.arange(len(pool), dtype=np.int32),
        labeled=np.arange(len(pool), len(X), dtype=np.int32),
        y=y,
        n_classes=_n_classes(y, members),
        multilabel=multilabel,
        batch=max(1, n),
        seed=seed,
        proba=None if not members else np.mean(members, axis=0, dtype=np.float32),
        members=members if "committee" in strategy.needs else (),
    )


def _table(given: Any, name: str) -> NDArray[np.float32]:  # Any: as above
    try:
        table = np.asarray(given, dtype=np.float32)
    except (TypeError, ValueError) as error:
        raise UserError(f"{name} is not a table of numbers ({error})") from error
    if table.ndim == 1 and table.size == 0:
        table = table.reshape(0, 0)
    if table.ndim != 2:
        raise UserError(f"{name} has shape {table.shape}; expected (samples, features)")
    return table


def _labeled(given: Any, width: int) -> NDArray[np.float32]:  # Any: as above
    if given is None or np.size(given) == 0:
        return np.empty((0, width), dtype=np.float32)
    table = _table(given, "X_labeled")
    if table.shape[1] != width:
        raise UserError(f"X_labeled has {table.shape[1]} features and X_pool {width}; give both the same")
    return table


def _targets(given: Any, count: int) -> NDArray[np.int32]:  # Any: as above
    if given is None or np.size(given) == 0:
        y = np.empty(0, dtype=np.int32)
    else:
        try:
            y = np.asarray(given).astype(np.int32)
        except (TypeError, ValueError) as error:
            raise UserError("y_labeled must hold class positions 0, 1, 2 …; turn names into positions first") from error
    if len(y) != count:
        raise UserError(f"there are {count} labeled samples and {len(y)} labels; give one label each")
    if y.size and y.min() < 0:
        raise UserError("y_labeled holds negative class positions; classes count from 0")
    return y


def _chances(given: Any, count: int, committee: bool) -> tuple[NDArray[np.float32], ...]:  # Any: as above
    if given is None:
        return ()
    chances = np.asarray(given, dtype=np.float32)
    if chances.ndim == 2:
        chances = chances[None]
    if chances.ndim != 3 or chances.shape[1] != count:
        wanted = "(members, samples, classes)" if committee else "(samples, classes)"
        raise UserError(f"proba has shape {np.shape(given)}; expected {wanted} for {count} samples")
    if not np.isfinite(chances).all() or chances.min(initial=0) < 0 or chances.max(initial=0) > 1 + 1e-4:
        raise UserError("proba holds values that are no probabilities (NaN, below 0 or above 1); check the model")
    return tuple(chances)


def _finite(X: NDArray[np.float32]) -> NDArray[np.float32]:
    """NaN and infinite cells become the mean of their column's finite ones."""
    bad = ~np.isfinite(X)
    if not bad.any():
        return X
    counts = np.maximum(1, (~bad).sum(axis=0))
    means = np.where(bad, 0, X).sum(axis=0, dtype=np.float64) / counts
    return np.where(bad, means, X).astype(np.float32)


def _n_classes(y: NDArray[np.int32], members: tuple[NDArray[np.float32], ...]) -> int:
    if members:
        return int(members[0].shape[1])
    if y.ndim == 2:
        return int(y.shape[1])
    return int(y.max(initial=1)) + 1


def _require_kind(strategy: QueryStrategy, multilabel: bool) -> None:
    if strategy.multilabel == "no" and multilabel:
        raise UserError(
            f"the strategy “{strategy.title}” is for single choice; y_labeled is a table of several classes"
        )
