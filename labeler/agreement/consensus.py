"""What several annotators say together: class probabilities of each item, and how good each annotator is."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from labeler.agreement.confusion_models import bayesian_dawid_skene, calibrated, dawid_skene, one_coin, with_model
from labeler.agreement.crowd import Crowd, Posterior, crowd_of
from labeler.agreement.difficulty_model import glad
from labeler.agreement.figure import Figure, undefined
from labeler.agreement.habits import Habits, habits_of
from labeler.agreement.ratings import Codes, Ratings
from labeler.agreement.spamming_model import mace
from labeler.agreement.voting import majority, weighted_majority

Method = Callable[[Crowd], Posterior]
METHODS: Mapping[str, Method] = {
    "calibrated": calibrated,
    "majority": majority,
    "weighted-majority": weighted_majority,
    "one-coin": one_coin,
    "dawid-skene": dawid_skene,
    "bayesian-dawid-skene": bayesian_dawid_skene,
    "glad": glad,
    "mace": mace,
}
# Asks for a model's probabilities besides.
WITH_MODEL = "with-model"
ALL_METHODS = (*METHODS, WITH_MODEL)
DEFAULT = "calibrated"

# Two classes that are so close are a tie: which one is ahead is rounding.
TIE = 1e-9


@dataclass(frozen=True, slots=True)
class Skills:
    """Each annotator's ratings, the expected right ones among them, and the variance of those for not knowing the
    truth; all of shape (n_annotators,)."""

    given: NDArray[np.float64]
    right: NDArray[np.float64]
    doubt: NDArray[np.float64]

    def interval(self, annotator: int, confidence: float) -> tuple[float, float]:
        """A Beta interval as if there were fewer ratings: so many that the spread grows by the doubt."""
        from scipy.special import betaincinv

        n, right = float(self.given[annotator]), float(self.right[annotator])
        spread = (right + 1) * (n - right + 1) / (n + 2) ** 2
        worth = n / (1 + float(self.doubt[annotator]) / (n * spread))
        share, tail = right / n, (1 - confidence) / 2
        low, high = (float(betaincinv(worth * share + 1, worth * (1 - share) + 1, at)) for at in (tail, 1 - tail))
        return min(low, share), max(high, share)


@dataclass(frozen=True, slots=True)
class Consensus:
    """The outcome for all items of `ratings.items`.

    Attributes
    ----------
    probability : shape (n_items, n_categories).
    top : the likeliest category, -1 where two are ahead together or nobody said anything.
    confusion : expected answers of each annotator, true class by said class, shape (n_annotators, q, q).
    skills : what is known of each annotator, under each assumption on how alike mistakes are.
    confusion_doubt : the variance of `confusion`, the truth being drawn; `confusion_prior` what was assumed before.
    model_accuracy : how often the likeliest class of the model is that of the annotators, for `WITH_MODEL`.
    """

    method: str
    items: Sequence[str]
    categories: tuple[str, ...]
    annotators: tuple[str, ...]
    probability: NDArray[np.float64]
    top: Codes
    confusion: NDArray[np.float64]
    skills: tuple[Skills, ...]
    confusion_doubt: NDArray[np.float64]
    confusion_prior: NDArray[np.float64] | None = None
    model_accuracy: Figure | None = None

    def accuracy_of(self, annotator: int, confidence: float = 0.95) -> Figure:
        """How often this annotator says the true class, which is itself inferred; `n` counts the ratings.

        The interval holds whether or not annotators make the same mistakes: it reaches over both assumptions.
        """
        n = float(self.confusion[annotator].sum())
        if n == 0:
            return undefined("no_rating: this annotator said nothing")
        bounds = [skills.interval(annotator, confidence) for skills in self.skills]
        share = float(np.trace(self.confusion[annotator])) / n
        return Figure(share, min(low for low, _ in bounds), max(high for _, high in bounds), round(n))

    def habits(self, annotator: int, confidence: float = 0.95) -> Habits:
        """The confusion matrix of this annotator with its intervals; the truth is itself inferred."""
        counts = self.confusion[annotator]
        prior = None if self.confusion_prior is None else np.broadcast_to(self.confusion_prior, counts.shape)
        return habits_of(counts, self.confusion_doubt[annotator], prior, confidence)

    def as_json(self, *, probabilities: bool = False) -> dict[str, Any]:  # Any: JSON leaves
        """The object that `labeler consensus --json` prints; a tie has no label.

        `probabilities` adds those of all classes to each item.
        """
        best = self.probability.max(axis=1)
        found: dict[str, Any] = {  # Any: JSON leaves
            "method": self.method,
            "categories": list(self.categories),
            "items": {
                item: {"label": None if code < 0 else self.categories[code], "probability": share, "tie": code < 0}
                for item, code, share in zip(self.items, self.top.tolist(), best.tolist(), strict=True)
            },
            "annotators": {
                name: {
                    "accuracy": figure.value, "low": figure.low, "high": figure.high, "n": figure.n,
                    "confusion": self.habits(at).as_json(),
                }
                for at, name, figure in ((at, name, self.accuracy_of(at)) for at, name in enumerate(self.annotators))
            },
        }  # fmt: skip
        if self.model_accuracy is not None:
            found["model"] = asdict(self.model_accuracy)
        if probabilities:
            for item, row in zip(self.items, self.probability.round(6).tolist(), strict=True):
                found["items"][item]["probabilities"] = row
        return found


def consensus_of(
    ratings: Ratings,
    method: str = DEFAULT,
    *,
    gold: Mapping[int, int] | None = None,
    weights: NDArray[np.float64] | None = None,
    proposed: NDArray[np.float64] | None = None,
) -> Consensus:
    """Infer the label of every item.

    Parameters
    ----------
    method : one of `ALL_METHODS`.
    gold : item code → true category, where it is known; those items teach who is good and keep that label.
    weights : how much each rating counts, in (0, 1]: an unsure answer less than a sure one; shape (n_ratings,).
    proposed : a model's probabilities, not learned from the item they speak of, for `WITH_MODEL`; (n_items, q).

    Raises `KeyError` for an unknown method, and for `WITH_MODEL` without a model.
    """
    crowd = crowd_of(ratings, gold or {}, weights)
    if method == WITH_MODEL:
        if proposed is None:
            raise KeyError(method)
        posterior = with_model(crowd, proposed)
    else:
        posterior = METHODS[method](crowd)
    found = posterior.probability
    best = found.max(axis=1, initial=0.0)
    ahead = found >= best[:, None] - TIE
    top = np.where(ahead.sum(axis=1) == 1, found.argmax(axis=1), -1)
    return Consensus(
        method,
        ratings.items,
        ratings.categories,
        ratings.annotators,
        found,
        top.astype(np.int64),
        crowd.confusion(found),
        tuple(_skills(crowd, each) for each in (found, posterior.independent) if each is not None),
        crowd.confusion_doubt(found),
        posterior.prior,
        None if proposed is None else _model_accuracy(crowd, proposed),
    )


def _model_accuracy(crowd: Crowd, proposed: NDArray[np.float64]) -> Figure:
    """Held against what the annotators say without it."""
    from scipy.special import betaincinv

    rated = crowd.sizes > 0
    n = int(np.count_nonzero(rated))
    if n == 0:
        return undefined("no_rating: nobody said anything to hold it against")
    truth = calibrated(crowd).probability[rated]
    right = truth[np.arange(n), proposed[rated].argmax(axis=1)]
    share = float(right.mean())
    worth = n / (1 + float((right * (1 - right)).mean()) / max(share * (1 - share), 1e-9))
    low, high = (float(betaincinv(worth * share + 1, worth * (1 - share) + 1, at)) for at in (0.025, 0.975))
    return Figure(share, min(low, share), max(high, share), n)


def _skills(crowd: Crowd, probability: NDArray[np.float64]) -> Skills:
    right = np.trace(crowd.confusion(probability), axis1=1, axis2=2)
    return Skills(crowd.given, right, crowd.doubt(probability))
