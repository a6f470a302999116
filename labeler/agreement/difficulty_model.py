"""Consensus from how able each annotator is and how easy each item."""

from __future__ import annotations

import numpy as np
from scipy.special import expit

from labeler.agreement.crowd import Crowd, Floats, Posterior, normalised
from labeler.agreement.ratings import Codes
from labeler.agreement.voting import majority

_STEPS = 60
_STILL = 1e-4
# Steps of Fisher scoring on both halves of the parameters before the classes are looked at anew.
_INNER_STEPS = 2
# The normal priors of the paper: mean and precision 1 for ability and for the logarithm of ease.
_MEAN = 1.0
_LONGEST_STEP = 1.0
_EASIEST = 4.0


def glad(crowd: Crowd) -> Posterior:
    """Whitehill et al., "Whose vote should count more: optimal integration of labels from labelers of unknown
    expertise", NIPS 2009: right with probability σ(ability · ease), and evenly wrong otherwise.

    The abilities given the eases are a concave problem of one number each, and the other way round nearly so: Fisher
    scoring takes the place of the paper's gradient ascent.
    """
    ratings, q, n = crowd.ratings, crowd.q, len(crowd.ratings.items)
    cell = ratings.item * q + ratings.category
    ability = np.full(len(ratings.annotators), _MEAN)
    ease = np.full(n, _MEAN)
    found = majority(crowd).probability
    for _ in range(_STEPS):
        right = found[ratings.item, ratings.category]
        for _ in range(_INNER_STEPS):
            easy = np.exp(ease)[ratings.item]
            push = ability[ratings.annotator] * easy
            ability = _stepped(ability, ratings.annotator, push, easy, crowd.weights, right)
            push = ability[ratings.annotator] * easy
            ease = np.clip(_stepped(ease, ratings.item, push, push, crowd.weights, right), -_EASIEST, _EASIEST)
        push = ability[ratings.annotator] * np.exp(ease)[ratings.item]
        votes = np.bincount(cell, crowd.weights * (push + np.log(max(1, q - 1))), n * q).reshape(n, q)
        before, found = found, crowd.pinned(normalised(votes.astype(np.float64)))
        if np.abs(found - before).max(initial=0.0) < _STILL:
            break
    return Posterior(found)


def _stepped(values: Floats, of: Codes, push: Floats, slope: Floats, weights: Floats, right: Floats) -> Floats:
    """One step of Fisher scoring on the log posterior of numbers that each push their own ratings towards the truth.

    slope : how much each rating's push grows with its number; `right` how probably it is right; shape (n_ratings,).
    """
    likely = expit(push)
    gradient = np.bincount(of, weights * (right - likely) * slope, values.size) - (values - _MEAN)
    curvature = np.bincount(of, weights * likely * (1 - likely) * slope**2, values.size) + 1
    stepped: Floats = values + np.clip(gradient / curvature, -_LONGEST_STEP, _LONGEST_STEP)
    return stepped
