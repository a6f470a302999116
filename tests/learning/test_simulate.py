"""The loop without a person."""

from __future__ import annotations

import numpy as np
import pytest

from labeler.errors import UserError
from labeler.learning.simulate import simulate, split_rows


def blobs(count: int = 300, n_classes: int = 3) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(0)
    y = (np.arange(count) % n_classes).astype(np.int32)
    return (rng.normal(size=(count, 6)) + np.eye(6)[y] * 3).astype(np.float32), y


def run(X: np.ndarray, y: np.ndarray, **more: object):  # type: ignore[no-untyped-def]  # a Curve
    options = {"strategy": "adaptive", "model": "logistic_regression", "budget": 40, "batch": 5, "seed": 0, **more}
    return simulate(X, y, **options)  # type: ignore[arg-type]  # options by name


def test_a_curve_rises_towards_full_accuracy() -> None:
    curve = run(*blobs())
    assert curve.labels == tuple(sorted(curve.labels))
    assert curve.accuracy[-1] > 0.9 * curve.full_accuracy
    reached = curve.labels_to(0.9)
    assert reached is not None and reached <= 40
    assert curve.labels_to(1.5) is None


def test_equal_seeds_give_equal_curves_and_others_differ() -> None:
    X, y = blobs()
    assert run(X, y, strategy="random") == run(X, y, strategy="random")
    assert run(X, y, strategy="random", seed=1) != run(X, y, strategy="random")


def test_multiple_choice_is_simulated() -> None:
    X, y = blobs()
    curve = run(X, np.eye(3, dtype=np.int32)[y])
    assert curve.accuracy[-1] > 0.7


def test_a_split_keeps_class_shares_and_never_overlaps() -> None:
    y = np.array([0] * 90 + [1] * 10 + [2], dtype=np.int32)
    split = split_rows(y, 0.3, 0)
    assert np.intersect1d(split.pool, split.test).size == 0
    assert len(split.pool) + len(split.test) == 101
    assert np.bincount(y[split.test], minlength=3).tolist() == [27, 3, 0]


@pytest.mark.parametrize(
    ("X", "y", "words"),
    [
        (np.zeros((3, 2)), np.zeros(4, dtype=int), "one label for each row"),
        (np.full((40, 2), np.nan), np.zeros(40, dtype=int), "NaN"),
        (np.zeros((40, 2)), np.full(40, -1), "class positions"),
        (np.zeros((1, 2)), np.zeros(1, dtype=int), "too few"),
    ],
)
def test_arrays_that_cannot_be_simulated_are_refused_in_words(X: np.ndarray, y: np.ndarray, words: str) -> None:
    with pytest.raises(UserError, match=words):
        run(X, y)
