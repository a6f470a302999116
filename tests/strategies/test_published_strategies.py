"""The strategies of papers choose what their papers say, on pools where that is plain to see."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from labeler import registry
from labeler.contracts.query_strategy import PoolView
from labeler.strategies.information_density import density


def view_of(
    X: np.ndarray,
    labeled: list[int],
    y: list[int],
    proba: np.ndarray | None = None,
    *,
    batch: int = 4,
    n_classes: int = 2,
) -> PoolView:
    pool = np.setdiff1d(np.arange(len(X)), labeled).astype(np.int32)
    return PoolView(
        X=X.astype(np.float32), pool=pool, labeled=np.array(labeled, dtype=np.int32), y=np.array(y, dtype=np.int32),
        n_classes=n_classes, multilabel=False, batch=batch, seed=0, proba=None if proba is None else proba[pool],
    )  # fmt: skip


def asked(name: str, view: PoolView, count: int) -> list[int]:
    utilities = registry.member("strategies", name).score(view).utilities
    return view.pool[np.argsort(-utilities, kind="stable")[:count]].tolist()


def groups(sizes: list[int]) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(0)
    which = np.repeat(np.arange(len(sizes)), sizes)
    return rng.normal(size=(len(sizes), 6))[which] * 6 + rng.normal(size=(len(which), 6)) * 0.3, which


@pytest.mark.parametrize("name", ["herding", "typiclust", "coreset"])
def test_with_no_answer_each_group_is_asked_once(name: str) -> None:
    X, which = groups([120, 80, 60, 40])
    assert sorted(which[asked(name, view_of(X, [], [], n_classes=4), 4)].tolist()) == [0, 1, 2, 3]


@pytest.mark.parametrize("name", ["herding", "typiclust", "coreset"])
def test_groups_with_answers_are_not_asked_first(name: str) -> None:
    X, which = groups([120, 80, 60, 40])
    view = view_of(X, [0, 130], [0, 1], n_classes=4, batch=2)
    assert sorted(which[asked(name, view, 2)].tolist()) == [2, 3]


def test_coreset_asks_the_farthest_sample() -> None:
    X = np.array([[0.0, 0], [1, 0], [9, 0], [2, 0], [0, 7]])
    assert asked("coreset", view_of(X, [0], [0]), 2) == [2, 4]


def test_badge_begins_with_the_largest_gradient_and_takes_no_twin_of_it() -> None:
    rng = np.random.default_rng(0)
    X = rng.normal(size=(120, 5))
    X[10:50] = X[10] * 3
    proba = np.tile(np.array([0.95, 0.05], dtype=np.float32), (120, 1))
    proba[10:50] = [0.5, 0.5]
    first = asked("badge", view_of(X, [0, 1], [0, 1], proba), 4)
    assert first[0] == 10
    assert sum(10 <= row < 50 for row in first) == 1


def test_weighted_kmeans_spreads_a_batch_over_the_torn_groups_only() -> None:
    X, which = groups([60, 60, 60, 60])
    proba = np.tile(np.array([0.99, 0.01], dtype=np.float32), (240, 1))
    proba[which < 2] = [0.52, 0.48]
    chosen = which[asked("weighted_kmeans", view_of(X, [0, 60], [0, 1], proba, batch=10), 10)]
    assert set(chosen.tolist()) == {0, 1}


def test_information_density_passes_an_uncertain_outlier_by() -> None:
    rng = np.random.default_rng(0)
    X = rng.normal(size=(200, 4)) * 0.5
    X[150] = 60
    proba = np.tile(np.array([0.8, 0.2], dtype=np.float32), (200, 1))
    proba[[50, 150]] = [0.5, 0.5]
    assert asked("information_density", view_of(X, [0, 1], [0, 1], proba), 1) == [50]


def test_density_equals_modals_own() -> None:
    from modAL.density import information_density

    X = np.random.default_rng(1).normal(size=(60, 5)).astype(np.float32)
    assert np.allclose(density(X, X), information_density(X, metric="euclidean"), atol=2e-3)


@pytest.mark.parametrize("name", ["herding", "typiclust", "coreset", "badge", "weighted_kmeans", "information_density"])
def test_a_large_pool_is_ranked_from_a_shortlist(name: str) -> None:
    rng = np.random.default_rng(0)
    X = rng.normal(size=(40_000, 8))
    proba = rng.dirichlet(np.ones(5), 40_000).astype(np.float32)
    view = view_of(X, list(range(40)), [row % 5 for row in range(40)], proba, batch=50, n_classes=5)
    first = asked(name, replace(view, seed=3), 50)
    assert len(set(first)) == 50
