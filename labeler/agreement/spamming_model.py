"""Consensus from who looks and who only clicks: some of an annotator's answers know the class, the others are habit."""

from __future__ import annotations

import numpy as np
from scipy.special import digamma

from labeler.agreement.crowd import Crowd, Posterior, normalised
from labeler.agreement.voting import majority

_STEPS = 100
_STILL = 1e-4
# The priors of the paper: Beta(0.5, 0.5) on how often somebody looks, Dirichlet(10) on what they say when they do not.
_LOOKING = 0.5
_HABIT = 10.0


def mace(crowd: Crowd) -> Posterior:
    """Hovy, Berg-Kirkpatrick, Vaswani & Hovy, "Learning whom to trust with MACE", NAACL 2013; variational.

    Begins at the votes instead of at random restarts, so that the same ratings give the same answer.
    """
    ratings, q, n = crowd.ratings, crowd.q, len(crowd.ratings.items)
    cell = ratings.item * q + ratings.category
    answer = ratings.annotator * q + ratings.category
    n_annotators = len(ratings.annotators)
    found = majority(crowd).probability
    knew = found[ratings.item, ratings.category]
    for _ in range(_STEPS):
        looked = np.bincount(ratings.annotator, crowd.weights * knew, n_annotators)
        habit = np.bincount(answer, crowd.weights * (1 - knew), n_annotators * q).reshape(n_annotators, q)
        total = digamma(2 * _LOOKING + crowd.given)
        looks = np.exp(digamma(_LOOKING + looked) - total)
        clicks = np.exp(digamma(_LOOKING + habit.sum(axis=1)) - total)
        says = np.exp(digamma(_HABIT + habit) - digamma(_HABIT * q + habit.sum(axis=1))[:, None])
        by_habit = (clicks[:, None] * says)[ratings.annotator, ratings.category]
        by_looking = looks[ratings.annotator]
        votes = np.bincount(cell, crowd.weights * np.log1p(by_looking / by_habit), n * q).reshape(n, q)
        before, found = found, crowd.pinned(normalised(votes.astype(np.float64)))
        knew = found[ratings.item, ratings.category] * by_looking / (by_looking + by_habit)
        if np.abs(found - before).max(initial=0.0) < _STILL:
            break
    return Posterior(found)
