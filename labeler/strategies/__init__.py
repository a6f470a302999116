"""The family of query strategies, one file each, and `query` for use without a project."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import ArrayLike, NDArray


def query(
    name: str,
    X_pool: ArrayLike,
    proba: ArrayLike | None,
    X_labeled: ArrayLike | None,
    y_labeled: ArrayLike | None,
    n: int,
    seed: int,
) -> NDArray[np.intp]:
    """Which samples of a pool to ask, best first.

    Parameters
    ----------
    name : a registered strategy (`labeler strategies` lists them).
    X_pool : (n_pool, n_features); NaN and infinite features count as the column's mean.
    proba : (n_pool, n_classes) of a fitted model; None before there is one. For strategies that need a committee,
        (n_members, n_pool, n_classes).
    X_labeled, y_labeled : (n_labeled, n_features) and class positions (n_labeled,), or 0/1 (n_labeled, n_classes) for
        multiple choice; None for no labels.
    n : how many; a pool smaller than n is returned whole.
    seed : equal arguments and seed give equal answers.

    Returns
    -------
    Distinct indices into `X_pool`, shape (min(n, n_pool),).

    Raises `UsageError` for an unknown strategy and `UserError` for arrays that do not fit together.
    """
    from labeler.strategies import _arrays

    given: dict[str, Any] = {  # Any: arrays as the caller has them
        "X_pool": X_pool, "proba": proba, "X_labeled": X_labeled, "y_labeled": y_labeled,
    }  # fmt: skip
    return _arrays.query(name, given, n, seed)
