"""Stopping criteria: taken while ranking at checkpoints, told with value, threshold and reason."""

from __future__ import annotations

import numpy as np
import pytest

from labeler.learning.rerank import rerank
from labeler.learning.snapshot import Snapshot
from labeler.learning.stopping import checkpoint, criteria, is_due, kappa, overall_uncertainty, stop_set


def snapshot(n_labeled: int, memory: dict[str, object]) -> Snapshot:
    rng = np.random.default_rng(0)
    y = (np.arange(400) % 2).astype(np.int32)
    X = (rng.normal(size=(400, 4)) + (y * 2 - 1)[:, None] * 0.8).astype(np.float32)
    labeled = rng.permutation(400)[:n_labeled].astype(np.int32)
    return Snapshot(
        X=X, n_rows=400, classes=("a", "b"), multilabel=False, labeled=labeled, y=y[labeled],
        open_rows=np.setdiff1d(np.arange(400, dtype=np.int32), labeled), audit_rows=labeled[:5],
        model="logistic_regression", strategy="margin", seed=0, version="v1", log_position=n_labeled, memory=memory,
    )  # fmt: skip


def metrics_of(n_labeled: int, memory: dict[str, object]) -> dict[str, float]:
    made = rerank(snapshot(n_labeled, memory), lambda: None, lambda words: None).model_version
    assert made is not None
    return dict(made.metrics)


def test_each_version_tells_how_uncertain_the_open_pool_is() -> None:
    assert 0.0 < metrics_of(60, {})["stop_uncertainty"] < 1.0


def test_versions_are_compared_ten_answers_apart_and_not_before() -> None:
    memory: dict[str, object] = {}
    assert "stop_agreement" not in metrics_of(60, memory)
    assert "stop_agreement" not in metrics_of(65, memory)
    found = metrics_of(70, memory)
    assert 0.5 < found["stop_agreement"] <= 1.0
    assert 0.0 <= found["stop_changed"] < 0.5


def test_the_stop_set_is_fixed_and_bounded() -> None:
    assert np.array_equal(stop_set(5000, 1), stop_set(5000, 1))
    assert len(stop_set(5000, 1)) == 2000
    assert stop_set(30, 1).tolist() == list(range(30))


def test_a_pool_that_grew_is_not_compared_with_the_one_before() -> None:
    memory: dict[str, object] = {}
    checkpoint(memory, 20, np.eye(2, dtype=np.float32)[[0, 1, 0]], False)
    assert is_due(memory, 30) and not is_due(memory, 29)
    assert checkpoint(memory, 30, np.eye(2, dtype=np.float32)[[0, 1]], False) == {}


def test_kappa_has_its_known_values() -> None:
    one = np.array([0, 0, 1, 1])
    assert kappa(one, one) == 1.0
    assert kappa(np.zeros(4), np.zeros(4)) == 1.0
    assert kappa(one, np.array([0, 1, 0, 1])) == pytest.approx(0.0)
    assert kappa(one, np.array([0, 0, 1, 0])) == pytest.approx(0.5)


def test_uncertainty_goes_from_none_to_all() -> None:
    assert overall_uncertainty(np.eye(3, dtype=np.float32), False) == 0.0
    assert overall_uncertainty(np.full((5, 3), 1 / 3, dtype=np.float32), False) == pytest.approx(1.0)
    assert overall_uncertainty(np.full((5, 3), 0.5, dtype=np.float32), True) == pytest.approx(1.0)


def test_without_figures_no_criterion_says_anything() -> None:
    for one in criteria([{}, {"accuracy": 0.9}]):
        assert (one.value, one.met) == (None, False)
        assert "needs" in one.words


def test_a_settled_model_meets_all_criteria_and_says_why() -> None:
    history = [{"stop_agreement": 0.995, "stop_changed": 0.0, "stop_uncertainty": 0.05}] * 3
    told = {one.name: one for one in criteria(history)}
    assert all(one.met for one in told.values())
    assert "kappa 0.995" in told["stabilising_predictions"].words
    assert "no predicted class changed" in told["classification_change"].words


def test_one_change_among_the_last_two_comparisons_is_a_change() -> None:
    history = [{"stop_changed": 0.0}, {"stop_changed": 0.01}, {"stop_changed": 0.0}]
    (changed,) = [one for one in criteria(history) if one.name == "classification_change"]
    assert not changed.met
    assert "1.0% of the predicted classes changed" in changed.words
