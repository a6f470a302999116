"""Temperature, folds and the tricks of the default model."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from labeler.models._calibration import best_temperature, log_loss
from labeler.models._targets import constant_chances, folds_of
from labeler.models.logistic_regression import LogisticRegressionModel, _with_silent_copies


def overconfident(count: int, factor: float) -> tuple[np.ndarray, np.ndarray]:
    """Scores whose honest temperature is `factor`."""
    rng = np.random.default_rng(0)
    scores = rng.normal(size=(count, 4)) * 2
    chances = np.exp(scores) / np.exp(scores).sum(axis=1, keepdims=True)
    truth = np.array([rng.choice(4, p=row) for row in chances])
    return scores * factor, truth


@pytest.mark.parametrize("factor", [0.5, 1.0, 3.0])
def test_the_temperature_that_makes_scores_honest_is_found(factor: float) -> None:
    temperature, _ = best_temperature(*overconfident(4000, factor))
    assert temperature == pytest.approx(factor, rel=0.12)


def test_few_held_out_answers_move_the_temperature_little() -> None:
    scores, truth = overconfident(4000, 5.0)
    few, _ = best_temperature(scores[:3], truth[:3])
    many, _ = best_temperature(scores, truth)
    assert abs(np.log(few)) < abs(np.log(many))
    assert best_temperature(scores[:0], truth[:0]) == (1.0, float("inf"))


def test_log_loss_is_that_of_the_definition_and_safe_for_huge_scores() -> None:
    scores = np.array([[1.0, 2.0], [1000.0, -1000.0]])
    expected = (np.log(np.exp(1) + np.exp(2)) - 1.0 + 0.0) / 2
    assert log_loss(scores, np.array([0, 0])) == pytest.approx(expected)


@settings(max_examples=50, deadline=None)
@given(y=st.lists(st.integers(0, 5), min_size=3, max_size=60), seed=st.integers(0, 99))
def test_folds_spread_every_class_evenly(y: list[int], seed: int) -> None:
    targets = np.array(y, dtype=np.int32)
    folds = folds_of(targets, 3, seed)
    assert np.array_equal(folds, folds_of(targets, 3, seed))
    for label in set(y):
        sizes = np.bincount(folds[targets == label], minlength=3)
        assert sizes.max() - sizes.min() <= 1


def test_columns_that_never_vary_get_a_fixed_probability() -> None:
    varying, constant = constant_chances(np.array([[1, 0, 1], [1, 0, 0]], dtype=np.int32))
    assert varying.tolist() == [2]
    assert constant.tolist() == pytest.approx([0.75, 0.0, 0.0])


def test_silent_copies_change_nothing_but_the_warning() -> None:
    rng = np.random.default_rng(0)
    X, columns = rng.normal(size=(40, 5)).astype(np.float32), np.arange(40) % 4
    from sklearn.linear_model import LogisticRegression

    plain = LogisticRegression(tol=1e-8, max_iter=1000).fit(X, columns)
    doubled = LogisticRegression(tol=1e-8, max_iter=1000).fit(*_with_silent_copies(X, columns, None))
    assert np.allclose(plain.coef_, doubled.coef_, atol=1e-3)


def test_strength_and_temperature_are_measured_once_answers_suffice() -> None:
    rng = np.random.default_rng(0)
    X = rng.normal(size=(200, 6)).astype(np.float32)
    y = (X[:, 0] + rng.normal(size=200) > 0).astype(np.int32)
    model = LogisticRegressionModel()
    few = model.fit(X[:12], y[:12], n_classes=2, multilabel=False, weights=None, seed=0)
    many = model.fit(X, y, n_classes=2, multilabel=False, weights=None, seed=0)
    assert np.isnan(few.parameters["held_out_log_loss"])
    assert 0.4 < many.parameters["held_out_log_loss"] < 0.69
    assert few.parameters["temperature"] == 1.0 != many.parameters["temperature"]
