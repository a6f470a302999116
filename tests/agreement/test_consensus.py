"""Consensus: laws that hold for every method, what each is for, and real crowds where they lie beside a checkout."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from labeler.agreement.consensus import METHODS, consensus_of
from labeler.agreement.ratings import Ratings, ratings_of

CROWDS = Path(__file__).parents[3] / "shared" / "data" / "crowd"
_SETS = ("bluebird", "cf", "dog", "face", "labelme", "ms", "product", "rte", "snow_temp", "snow_wsd", "sp")

_said = st.dictionaries(
    st.tuples(st.sampled_from([f"i{n}" for n in range(8)]), st.sampled_from(["ann", "bo", "cy", "di"])),
    st.sampled_from(["x", "y", "z"]),
    min_size=1,
    max_size=30,
).map(lambda table: [(item, who, label) for (item, who), label in table.items()])


@settings(deadline=None, max_examples=40)
@given(_said, st.sampled_from(sorted(METHODS)))
def test_probabilities_are_probabilities_whoever_said_what(said: list[tuple[str, str, str]], method: str) -> None:
    found = consensus_of(ratings_of(said, ["x", "y", "z", "never"]), method)
    assert found.probability.shape == (len(found.items), 4)
    assert np.isfinite(found.probability).all() and (found.probability >= 0).all()
    assert np.allclose(found.probability.sum(axis=1), 1)
    for top, row in zip(found.top.tolist(), found.probability, strict=True):
        assert top == -1 or row[top] == row.max()


@settings(deadline=None, max_examples=40)
@given(_said, st.sampled_from(sorted(METHODS)), st.permutations(["x", "y", "z"]))
def test_order_and_names_of_classes_do_not_matter(
    said: list[tuple[str, str, str]], method: str, names: list[str]
) -> None:
    one = consensus_of(ratings_of(said, ["x", "y", "z"]), method)
    again = dict(zip(("x", "y", "z"), names, strict=True))
    other = consensus_of(ratings_of([(item, who, again[label]) for item, who, label in reversed(said)], names), method)
    place = [other.items.index(item) for item in one.items]
    assert np.allclose(one.probability, other.probability[place], atol=1e-6)


def test_ties_are_said_to_be_ties() -> None:
    found = consensus_of(ratings_of([("1", "a", "x"), ("1", "b", "y"), ("2", "a", "x")], ["x", "y"]), "majority")
    assert found.top.tolist() == [-1, 0]


def _crowd(seed: int, accuracies: list[float], items: int = 400, classes: int = 3) -> tuple[Ratings, NDArray[np.int64]]:
    draw = np.random.default_rng(seed)
    truth = draw.integers(classes, size=items)
    said = []
    for who, right in enumerate(accuracies):
        # An adversary says the next class instead of erring at random.
        wrong = (truth + (1 if right < 0 else draw.integers(1, classes, size=items))) % classes
        answers = np.where(draw.random(items) < abs(right) if right >= 0 else False, truth, wrong)
        said += [(f"i{n}", f"a{who}", str(answers[n])) for n in range(items) if draw.random() < 0.6]
    ratings = ratings_of(said, [str(name) for name in range(classes)])
    return ratings, truth[[int(item[1:]) for item in ratings.items]]


@pytest.mark.parametrize("method", ["dawid-skene", "calibrated"])
def test_confusion_models_turn_an_adversary_round_and_leave_spammers_aside(method: str) -> None:
    ratings, truth = _crowd(5, [0.9, 0.85, 0.34, 0.33, 0.33, -1.0])
    by_majority = float((consensus_of(ratings, "majority").top == truth).mean())
    found = consensus_of(ratings, method)
    assert float((found.top == truth).mean()) > by_majority + 0.05
    good, spammer, adversary = (found.accuracy_of(ratings.annotators.index(name)) for name in ("a0", "a3", "a5"))
    assert good.low is not None and spammer.high is not None and adversary.high is not None
    assert good.low > spammer.high > adversary.high


def test_intervals_of_an_annotators_accuracy_hold_the_truth() -> None:
    held = 0
    for seed in range(40):
        ratings, truth = _crowd(seed, [0.9, 0.85, 0.8, 0.75, 0.7])
        found = consensus_of(ratings)
        at = ratings.annotators.index("a2")
        own = ratings.annotator == at
        figure = found.accuracy_of(at)
        assert figure.low is not None and figure.high is not None
        held += figure.low <= float((ratings.category[own] == truth[ratings.item[own]]).mean()) <= figure.high
    assert held >= 34


def test_unsure_answers_count_less() -> None:
    said = ratings_of([("1", "a", "x"), ("1", "b", "y")], ["x", "y"])
    found = consensus_of(said, "majority", weights=np.array([1.0, 0.5]))
    assert found.probability[0].tolist() == [pytest.approx(2 / 3), pytest.approx(1 / 3)]


def test_nobody_and_nothing() -> None:
    for method in METHODS:
        found = consensus_of(ratings_of([], ["x", "y"]), method)
        assert found.probability.shape == (0, 2) and found.as_json()["items"] == {}


def _read(name: str) -> tuple[Ratings, NDArray[np.int64]]:
    with (CROWDS / name / "labels.csv").open(newline="") as file:
        said = [(row[0], row[1], row[2]) for row in list(csv.reader(file))[1:]]
    with (CROWDS / name / "gold.csv").open(newline="") as file:
        gold = {row[0]: row[1] for row in list(csv.reader(file))[1:]}
    ratings = ratings_of(said, sorted({label for _, _, label in said} | set(gold.values())))
    place = {label: at for at, label in enumerate(ratings.categories)}
    return ratings, np.array([place[gold[item]] if item in gold else -1 for item in ratings.items], dtype=np.int64)


@pytest.mark.skipif(not CROWDS.is_dir(), reason="real crowds lie beside a checkout")
def test_on_real_crowds_the_default_is_right_more_often_and_knows_how_often() -> None:
    figures = []
    for name in _SETS:
        ratings, truth = _read(name)
        known = truth >= 0
        right, loss = {}, {}
        for method in ("calibrated", "majority", "dawid-skene"):
            found = consensus_of(ratings, method).probability[known]
            ahead = found >= found.max(axis=1, keepdims=True) - 1e-9
            at = (np.arange(known.sum()), truth[known])
            right[method] = float((ahead[at] / ahead.sum(axis=1)).mean())
            loss[method] = float(-np.log(np.clip(found[at], 1e-6, 1)).mean())
        assert right["calibrated"] >= right["majority"] - 0.015, name
        figures.append([right["calibrated"], right["dawid-skene"], loss["calibrated"], loss["dawid-skene"]])
    own, theirs, own_loss, their_loss = np.mean(figures, axis=0)
    assert own >= theirs and own_loss <= 0.43 < their_loss


def test_the_bayesian_matrix_holds_the_true_rates_in_its_credible_intervals() -> None:
    held = seen = 0
    for seed in range(30):
        ratings, _ = _crowd(seed, [0.9, 0.85, 0.8, 0.75, 0.7])
        found = consensus_of(ratings, "bayesian-dawid-skene")
        for who, name in enumerate(ratings.annotators):
            habits = found.habits(who)
            right = [0.9, 0.85, 0.8, 0.75, 0.7][int(name[1:])]
            for true in range(3):
                figure = habits.figure(true, true)
                assert figure.low is not None and figure.high is not None and figure.low < figure.high
                held, seen = held + (figure.low <= right <= figure.high), seen + 1
    assert held / seen > 0.9


@pytest.mark.parametrize("method", sorted(METHODS))
def test_every_method_gives_a_confusion_matrix_with_intervals(method: str) -> None:
    ratings, _ = _crowd(3, [0.9, 0.8, 0.7])
    habits = consensus_of(ratings, method).habits(0)
    assert np.allclose(habits.rate.sum(axis=1), 1)
    assert (habits.low <= habits.rate).all() and (habits.rate <= habits.high).all()
    assert (habits.low >= 0).all() and (habits.high <= 1).all()


def test_of_a_class_that_an_annotator_never_saw_nothing_is_claimed() -> None:
    ratings = ratings_of([("1", "a", "x"), ("2", "a", "x"), ("1", "b", "x")], ["x", "y"])
    found = consensus_of(ratings, "majority").habits(0)
    assert found.figure(0, 0).value is not None
    assert found.figure(1, 1).undefined is not None and found.as_json()["rate"][1] is None


def test_gold_holds_whatever_the_method() -> None:
    ratings, _ = _crowd(4, [0.9, 0.8, 0.7])
    for method in METHODS:
        found = consensus_of(ratings, method, gold={0: 2, 5: 1})
        assert found.top[[0, 5]].tolist() == [2, 1] and found.probability[0, 2] == 1.0


def test_glad_and_mace_leave_spammers_aside() -> None:
    ratings, truth = _crowd(6, [0.9, 0.85, 0.34, 0.33, 0.33])
    by_majority = float((consensus_of(ratings, "majority").top == truth).mean())
    for method in ("glad", "mace"):
        found = consensus_of(ratings, method)
        assert float((found.top == truth).mean()) > by_majority + 0.05
        good, spammer = (found.accuracy_of(ratings.annotators.index(name)) for name in ("a0", "a3"))
        assert good.low is not None and spammer.high is not None and good.low > spammer.high


def test_a_good_model_helps_and_one_that_guesses_does_no_harm() -> None:
    ratings, truth = _crowd(7, [0.75, 0.65, 0.6], items=600)
    draw = np.random.default_rng(1)
    said = np.where(draw.random(len(truth)) < 0.9, truth, (truth + 1) % 3)
    good = np.full((len(truth), 3), 0.05)
    good[np.arange(len(truth)), said] = 0.9
    guessing = draw.dirichlet([0.3, 0.3, 0.3], len(truth))
    without = float((consensus_of(ratings).top == truth).mean())
    helped = consensus_of(ratings, "with-model", proposed=good)
    assert float((helped.top == truth).mean()) > without + 0.04
    assert helped.model_accuracy is not None and helped.model_accuracy.low is not None
    figure = helped.model_accuracy
    assert figure.low is not None and figure.high is not None and figure.low < figure.high
    misled = consensus_of(ratings, "with-model", proposed=guessing)
    assert float((misled.top == truth).mean()) > without - 0.01


def test_a_model_speaks_for_items_that_nobody_rated() -> None:
    said = [(f"i{n}", who, "xy"[n % 2]) for n in range(40) for who in ("a", "b")]
    rated = ratings_of(said, ["x", "y"])
    ratings = Ratings(
        rated.item, rated.annotator, rated.category, [*rated.items, "new"], rated.annotators, rated.categories
    )
    proposed = np.array([[0.9, 0.1] if n % 2 == 0 else [0.1, 0.9] for n in range(41)])
    found = consensus_of(ratings, "with-model", proposed=proposed)
    assert found.top[40] == 0 and 0.6 < found.probability[40, 0] < 1
