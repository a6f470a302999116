"""Consensus from what each annotator tends to say for each true class."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from scipy.special import digamma, gammaln

from labeler.agreement.crowd import Crowd, Floats, Posterior, normalised
from labeler.agreement.voting import majority

_STEPS = 60
# Where the learner's own doubt is fitted too, what moves later is overconfidence.
_CALIBRATED_STEPS = 25
_STILL = 1e-3

# Right answers that a row of the Bayesian prior is worth; the wrong ones share one.
_PRIOR_RIGHT = 2.0

# How alike the mistakes of two annotators on one item are; independent ones would be 0. Chosen on eleven real crowds:
# all values from 0.3 to 0.5 give the same accuracy and log loss there to the second decimal; chosen on ten of them for
# the eleventh, the calibration error is 0.01 larger.
MISTAKES_ALIKE = 0.35
# What no number of votes takes away.
_DOUBT = 0.02
# How many answers an annotator's own skill is worth before it outweighs that of all.
_SKILL_PRIOR = 4.0
_STRENGTHS = (0.5, 1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 64.0)
_STRENGTH_EVERY = 5
_TRUSTS = (0.0, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0, 1.2, 1.5, 2.0)
# No probability of a model's is taken to be smaller.
_SUREST = 1e-4


def dawid_skene(crowd: Crowd) -> Posterior:
    """Dawid & Skene, "Maximum likelihood estimation of observer error-rates", Applied Statistics 28, 1979.

    Its probabilities are far too sure of themselves: it takes annotators for independent.
    """

    def step(probability: Floats) -> Floats:
        counts = crowd.confusion(probability) + 0.01
        rates = np.log(counts / counts.sum(axis=2, keepdims=True))
        scores: Floats = _log_shares(probability) + crowd.score(rates)
        return scores

    return _iterated(crowd, majority(crowd).probability, step)


def bayesian_dawid_skene(crowd: Crowd) -> Posterior:
    """Kim & Ghahramani, "Bayesian classifier combination", AISTATS 2012, independent version; mean-field variational.

    Dirichlet priors on every row of every confusion matrix, worth three answers of which two are right, and on how
    common the classes are; the rows' posteriors give the credible intervals.
    """
    q = crowd.q
    prior = np.full((q, q), 1 / max(1, q - 1))
    np.fill_diagonal(prior, _PRIOR_RIGHT)

    def step(probability: Floats) -> Floats:
        rows = crowd.confusion(probability) + prior
        rates = digamma(rows) - digamma(rows.sum(axis=2, keepdims=True))
        common = probability.sum(axis=0) + 1
        scores: Floats = digamma(common) - digamma(common.sum()) + crowd.score(rates)
        return scores

    return replace(_iterated(crowd, majority(crowd).probability, step), prior=prior)


def one_coin(crowd: Crowd) -> Posterior:
    """Each annotator is right with one probability whatever the class, and errs evenly otherwise."""
    q = crowd.q
    is_right = np.eye(q, dtype=np.bool_)

    def step(probability: Floats) -> Floats:
        counts = crowd.confusion(probability)
        right = (np.trace(counts, axis1=1, axis2=2) + 1) / (crowd.given + 2)
        wrong = (1 - right) / max(1, q - 1)
        rates = np.log(np.where(is_right, right[:, None, None], wrong[:, None, None]))
        scores: Floats = _log_shares(probability) + crowd.score(rates)
        return scores

    return _iterated(crowd, majority(crowd).probability, step)


def calibrated(crowd: Crowd) -> Posterior:
    """Confusion matrices with a prior of all annotators' habits, and probabilities that mean what they say.

    Each annotator's matrix is drawn to the pooled one, shifted to their own skill, by as much as makes all answers
    likeliest (empirical Bayes; Kim & Ghahramani, "Bayesian classifier combination", AISTATS 2012). An item's own
    posterior is left out of what is held against it (as collapsed variational inference does). Votes on one item are
    not independent: m of them count like m / (1 + (m − 1) · alike), the design effect of survey sampling (Kish, 1965).
    """
    scores, prior, found = _learned(crowd, None)
    shown = normalised(_held(crowd) * (prior + scores))
    return Posterior(crowd.pinned((1 - _DOUBT) * shown + _DOUBT / crowd.q), found)


def with_model(crowd: Crowd, proposed: Floats) -> Posterior:
    """`calibrated`, with a model's out-of-sample probabilities as a further annotator of estimated quality.

    As Goh et al., "CROWDLAB", 2022, do, the model is trusted as far as it agrees with the annotators: its log
    probabilities count by the factor that makes what people said without it likeliest. 0 leaves nothing of it but how
    common the classes are.

    proposed : the model's probabilities, not learned from the item they speak of; shape (n_items, q).
    """
    scores, opinion, found = _learned(crowd, proposed)
    shown = normalised(opinion + _held(crowd) * scores)
    return Posterior(crowd.pinned((1 - _DOUBT) * shown + _DOUBT / crowd.q), found)


def _held(crowd: Crowd) -> Floats:
    held: Floats = 1 / (1 + np.maximum(crowd.sizes - 1, 0) * MISTAKES_ALIKE)
    return held[:, None]


def _learned(crowd: Crowd, proposed: Floats | None) -> tuple[Floats, Floats, Floats]:
    """(log likelihood of what was said; log prior of the classes, or of each item's; posterior)."""
    votes, q = crowd.votes(), crowd.q
    learner = _Learner(crowd)
    found = crowd.pinned((votes + 1 / q) / (votes.sum(axis=1, keepdims=True) + 1))
    scores, prior = np.zeros_like(found), np.zeros(q)
    for number in range(_CALIBRATED_STEPS):
        scores, prior = learner.scores(found, fit_strength=number % _STRENGTH_EVERY in (0, 4))
        if proposed is not None:
            prior = _opinion(proposed, prior, normalised(_held(crowd) * (prior + scores)), crowd.sizes > 0)
        before, found = found, crowd.pinned(normalised(prior + scores))
        if np.abs(found - before).max(initial=0.0) < _STILL:
            break
    return scores, prior, found


def _opinion(proposed: Floats, prior: Floats, without: Floats, rated: NDArray[np.bool_]) -> Floats:
    """The log prior of each item that the model gives, at the trust that fits best what is known without it."""
    said = np.log(np.maximum(proposed, _SUREST))
    best, reached = said, -np.inf
    for trust in _TRUSTS:
        opinion = trust * said + max(0.0, 1 - trust) * prior
        shares = np.log(normalised(opinion[rated]) + 1e-12)
        fit = float((without[rated] * shares).sum())
        if fit > reached:
            best, reached = opinion, fit
    return best


def _iterated(crowd: Crowd, start: Floats, step: Callable[[Floats], Floats]) -> Posterior:
    """Expectation and maximisation until nothing moves."""
    found = start
    for _ in range(_STEPS):
        before, found = found, crowd.pinned(normalised(step(found)))
        if np.abs(found - before).max(initial=0.0) < _STILL:
            break
    return Posterior(found)


class _Learner:
    """What annotators tend to say, given how likely each true class is."""

    def __init__(self, crowd: Crowd) -> None:
        self._crowd = crowd
        self._strength = 4.0

    def scores(self, probability: Floats, *, fit_strength: bool) -> tuple[Floats, Floats]:
        """(log likelihood of what was said of each item by true class; log prior of the classes)."""
        crowd, q = self._crowd, self._crowd.q
        counts = crowd.confusion(probability)
        habits = self._habits(counts)
        if fit_strength:
            self._strength = max(_STRENGTHS, key=lambda strength: _evidence(counts, strength * habits))
        ratings = crowd.ratings
        # By (annotator, said) and true class, so that one look-up serves a rating; counts need no more than float32.
        said = (counts + self._strength * habits).transpose(0, 2, 1).reshape(-1, q).astype(np.float32)
        true = (counts.sum(axis=2) + self._strength).astype(np.float32)
        answer, weights = ratings.annotator * q + ratings.category, crowd.weights.astype(np.float32)
        scores = np.empty_like(probability)
        for k in range(q):
            own = probability[:, k].astype(np.float32)[ratings.item] * weights
            rates = np.maximum(said[:, k][answer] - own, 1e-9) / np.maximum(true[:, k][ratings.annotator] - own, 1e-9)
            scores[:, k] = np.bincount(ratings.item, np.log(rates) * weights, len(scores))
        n = len(probability)
        return scores, np.log((probability.sum(axis=0) + 1 / q) / (n + 1))

    def _habits(self, counts: Floats) -> Floats:
        """The pooled matrix at each annotator's skill; shape (n_annotators, q, q), rows sum to one."""
        q = self._crowd.q
        pooled = counts.sum(axis=0) + 0.25 * np.eye(q) + 0.25 / q
        rates = pooled / pooled.sum(axis=1, keepdims=True)
        skill = float(np.trace(pooled) / pooled.sum())
        own = (np.trace(counts, axis1=1, axis2=2) + _SKILL_PRIOR * skill) / (counts.sum(axis=(1, 2)) + _SKILL_PRIOR)
        right = _logit(np.diag(rates))[None, :] + (_logit(own) - _logit(np.array(skill)))[:, None]
        right = 1 / (1 + np.exp(-right))
        wrong = rates * (1 - np.eye(q))
        wrong /= np.maximum(wrong.sum(axis=1, keepdims=True), 1e-12)
        found = wrong[None] * (1 - right)[:, :, None]
        found[:, np.arange(q), np.arange(q)] = right
        found = np.maximum(found, 1e-4)
        habits: Floats = found / found.sum(axis=2, keepdims=True)
        return habits


def _log_shares(probability: Floats) -> Floats:
    """How common each class is; every one of them a little, so that none is ruled out."""
    q = probability.shape[1]
    found: Floats = np.log((probability.sum(axis=0) + 1e-3 / q) / (len(probability) + 1e-3))
    return found


def _logit(shares: Floats) -> Floats:
    held = np.clip(shares, 1e-3, 1 - 1e-3)
    found: Floats = np.log(held / (1 - held))
    return found


def _evidence(counts: Floats, prior: Floats) -> float:
    """The log likelihood of the counts, their rates integrated out (Dirichlet–multinomial)."""
    total = prior.sum(axis=2)
    rows = gammaln(total) - gammaln(total + counts.sum(axis=2))
    return float(rows.sum() + (gammaln(prior + counts) - gammaln(prior)).sum())
