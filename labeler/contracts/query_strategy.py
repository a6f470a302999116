"""Query strategies: which samples teach the most. Higher utility always means ask sooner."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar, Protocol

import numpy as np
from numpy.typing import NDArray

from labeler.domain.ranking import Reason

Features = NDArray[np.float32]
Probabilities = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class PoolView:
    """Everything a strategy may look at. It never learns which samples are audit samples.

    Attributes
    ----------
    X : float32 of shape (n_rows, n_features), all samples, labeled or not; may be a memory map. Do not copy it whole.
    pool : int32 row numbers still open, ascending, shape (n_pool,).
    labeled : int32 row numbers with an answer, shape (n_labeled,).
    y : their class positions (n_labeled,), or 0/1 (n_labeled, n_classes) for multiple choice.
    proba : float32 (n_pool, n_classes) of the current model beside `pool`; None before the first model.
    members : predictions (n_pool, n_classes) of each committee member, for strategies that need "committee".
    n_classes : how many classes the task has, seen or not.
    batch : how many answers come in before the next ranking (1 or more).
    hunted : the class of which more is wanted; None: none in particular.
    memory : a dict kept between rankings of one project run (landmarks, clusters); a pure cache.
    """

    X: Features
    pool: NDArray[np.int32]
    labeled: NDArray[np.int32]
    y: NDArray[np.int32]
    n_classes: int
    multilabel: bool
    batch: int
    seed: int
    proba: Probabilities | None = None
    members: tuple[Probabilities, ...] = ()
    memory: dict[str, Any] = field(default_factory=dict)  # Any: each strategy's own cache
    hunted: int | None = None
    check: Callable[[], None] = lambda: None  # raises Cancelled; call it between chunks


@dataclass(frozen=True, slots=True)
class Scores:
    """A strategy's answer.

    Attributes
    ----------
    utilities : float32 of shape (n_pool,) beside `PoolView.pool`, finite; the whole pool is always scored.
    reasons : by position in `PoolView.pool`, for at least the best `PoolView.batch`.
    """

    utilities: NDArray[np.float32]
    reasons: Mapping[int, Reason]


class QueryStrategy(Protocol):
    """A way to choose. Pure and deterministic for a given `PoolView`.

    Attributes
    ----------
    needs : what must be there before it can choose: any of "proba", "committee". Until then the random strategy or,
        for `cold` strategies, the strategy itself is asked.
    cold : can choose with no label at all.
    multilabel : "only", "also" or "no".
    """

    name: ClassVar[str]
    title: ClassVar[str]
    description: ClassVar[str]
    needs: ClassVar[frozenset[str]]
    cold: ClassVar[bool]
    multilabel: ClassVar[str]

    def score(self, view: PoolView) -> Scores: ...
