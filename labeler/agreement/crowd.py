"""Ratings laid out for the methods of consensus: one sparse matrix, so that a million are two products a step."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

from labeler.agreement.ratings import Codes, Ratings

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Posterior:
    """What a method found.

    Attributes
    ----------
    probability : of the classes, shape (n_items, q), rows sum to one.
    independent : those that hold if annotators err independently of each other, where a method knows both.
    prior : the Dirichlet prior of each annotator's confusion matrix, true class by said class, where a method has one;
        it broadcasts to (n_annotators, q, q).
    """

    probability: Floats
    independent: Floats | None = None
    prior: Floats | None = None


@dataclass(frozen=True, slots=True)
class Crowd:
    """Attributes
    ----------
    said : row an item, column an (annotator, category); the weight of that rating; (n_items, n_annotators · q).
    sizes : the ratings of each item, by weight, shape (n_items,).
    given : the ratings of each annotator, by weight, shape (n_annotators,).
    gold : item codes and their known categories.
    """

    ratings: Ratings
    weights: Floats
    said: csr_array
    by_answer: csr_array
    sizes: Floats
    given: Floats
    gold_items: Codes
    gold_categories: Codes

    @property
    def q(self) -> int:
        return len(self.ratings.categories)

    def votes(self) -> Floats:
        """The weight of the ratings in each category, shape (n_items, q)."""
        ratings, n = self.ratings, len(self.ratings.items)
        cells = np.bincount(ratings.item * self.q + ratings.category, self.weights, n * self.q)
        return cells.astype(np.float64).reshape(n, self.q)

    def confusion(self, probability: Floats) -> Floats:
        """Expected answers, true class by said class, of each annotator; shape (n_annotators, q, q)."""
        found = self.by_answer @ probability
        table: Floats = found.reshape(len(self.ratings.annotators), self.q, self.q).transpose(0, 2, 1)
        return table

    def doubt(self, probability: Floats) -> Floats:
        """The variance of each annotator's number of right answers, the truth being drawn; shape (n_annotators,)."""
        ratings = self.ratings
        right = probability[ratings.item, ratings.category]
        found = np.bincount(ratings.annotator, self.weights * right * (1 - right), len(ratings.annotators))
        return found.astype(np.float64)

    def confusion_doubt(self, probability: Floats) -> Floats:
        """The variance of each of the expected answers, the truth being drawn; shape (n_annotators, q, q)."""
        return self.confusion(probability * (1 - probability))

    def score(self, log_confusion: Floats) -> Floats:
        """The summed log likelihood of what was said of each item by true class; shape (n_items, q)."""
        table = log_confusion.transpose(0, 2, 1).reshape(-1, self.q)
        found: Floats = self.said @ table
        return found

    def pinned(self, probability: Floats) -> Floats:
        """With the known labels in their place."""
        probability[self.gold_items] = 0.0
        probability[self.gold_items, self.gold_categories] = 1.0
        return probability


def crowd_of(ratings: Ratings, gold: Mapping[int, int], weights: Floats | None) -> Crowd:
    """Lay out; without weights every rating counts one."""
    counted = np.ones(len(ratings)) if weights is None else weights
    n, q, n_annotators = len(ratings.items), len(ratings.categories), len(ratings.annotators)
    answer = ratings.annotator * q + ratings.category
    said = csr_array((counted, (ratings.item, answer)), shape=(n, n_annotators * q))
    known = np.array(sorted(gold.items()), dtype=np.int64).reshape(-1, 2)
    return Crowd(
        ratings,
        counted,
        said,
        csr_array(said.T),
        np.bincount(ratings.item, counted, n).astype(np.float64),
        np.bincount(ratings.annotator, counted, n_annotators).astype(np.float64),
        known[:, 0],
        known[:, 1],
    )


def normalised(scores: Floats) -> Floats:
    """Log scores to probabilities, along the last axis."""
    found: Floats = np.exp(scores - scores.max(axis=-1, keepdims=True))
    found /= found.sum(axis=-1, keepdims=True)
    return found
