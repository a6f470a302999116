"""What a strategy declared in `needs`, or a plain complaint that the caller did not provide it."""

from __future__ import annotations

from labeler.contracts.query_strategy import PoolView, Probabilities
from labeler.errors import ExtensionError


def probabilities(view: PoolView) -> Probabilities:
    if view.proba is None:
        raise ExtensionError("this strategy needs the probabilities of a model and was asked before there was one")
    return view.proba


def members(view: PoolView) -> tuple[Probabilities, ...]:
    if not view.members:
        raise ExtensionError("this strategy needs a committee of models and was asked without one")
    return view.members
