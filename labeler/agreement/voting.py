"""Consensus by counting."""

from __future__ import annotations

import numpy as np

from labeler.agreement.crowd import Crowd, Floats, Posterior


def majority(crowd: Crowd) -> Posterior:
    """The share of the votes."""
    return Posterior(crowd.pinned(_shares(crowd.votes())))


def weighted_majority(crowd: Crowd) -> Posterior:
    """Votes weigh as much as their annotator agrees with the majority ("Wawa", worker agreement with aggregate)."""
    first = majority(crowd).probability
    agreed = np.trace(crowd.confusion(first), axis1=1, axis2=2)
    skill = np.divide(agreed, crowd.given, out=np.zeros_like(agreed), where=crowd.given > 0)
    ratings, n = crowd.ratings, len(crowd.ratings.items)
    weights = crowd.weights * skill[ratings.annotator]
    votes = np.bincount(ratings.item * crowd.q + ratings.category, weights, n * crowd.q)
    return Posterior(crowd.pinned(_shares(votes.astype(np.float64).reshape(n, crowd.q))))


def _shares(votes: Floats) -> Floats:
    total = votes.sum(axis=1, keepdims=True)
    even = np.full_like(votes, 1 / max(1, votes.shape[1]))
    shares: Floats = np.divide(votes, total, out=even, where=total > 0)
    return shares
