"""How likely the consensus of each item is to be wrong: what a lead settles first."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from labeler.agreement.confusion_models import bayesian_dawid_skene
from labeler.agreement.consensus import TIE, Consensus
from labeler.agreement.crowd import crowd_of
from labeler.agreement.ratings import Ratings


def chance_wrong(
    found: Consensus,
    ratings: Ratings,
    gold: Mapping[int, int] | None = None,
    weights: NDArray[np.float64] | None = None,
) -> NDArray[np.float64]:
    """By item, the probability that a second opinion gives to the consensus being wrong; shape (n_items,).

    The second opinion is the Bayesian Dawid–Skene posterior. The calibrated consensus is right to mistrust many votes
    that err alike, and so its own probabilities tell little about which item is worse than the next; where both methods
    part, errors are frequent. The method was chosen once for all sets (tests/bench/adjudication_order.py, which also
    chooses it on all sets but one for that one). Of a tie the mean over the classes ahead is taken.

    found : the consensus of these `ratings`, with the same `gold` and `weights`.
    """
    if not len(ratings.items) or not ratings.categories:
        return np.zeros(len(ratings.items))
    second = bayesian_dawid_skene(crowd_of(ratings, gold or {}, weights)).probability
    ahead = found.probability >= found.probability.max(axis=1, keepdims=True) - TIE
    right: NDArray[np.float64] = (second * ahead).sum(axis=1) / ahead.sum(axis=1)
    return np.clip(1 - right, 0.0, 1.0)
