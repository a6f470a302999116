"""`labeler.strategies.query`, the strategies without a project."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from labeler import registry
from labeler.errors import UsageError, UserError
from labeler.strategies import query

NAMES = list(registry.members("strategies"))


def arrays(count: int = 40, n_classes: int = 3, seed: int = 0) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    rng = np.random.default_rng(seed)
    proba = rng.dirichlet(np.ones(n_classes), count)
    return rng.normal(size=(count, 6)), proba, rng.normal(size=(9, 6)), np.arange(9) % n_classes


@pytest.mark.parametrize("name", NAMES)
def test_every_strategy_gives_distinct_indices_and_the_same_again(name: str) -> None:
    X_pool, proba, X_labeled, y = arrays()
    labels: np.ndarray = np.eye(3, dtype=int)[y] if registry.member("strategies", name).multilabel == "only" else y
    chances = np.stack([proba] * 3)
    given_proba = chances if "committee" in registry.member("strategies", name).needs else proba
    first = query(name, X_pool, given_proba, X_labeled, labels, 7, 1)
    assert len(set(first.tolist())) == 7
    assert first.min() >= 0 and first.max() < 40
    assert np.array_equal(first, query(name, X_pool, given_proba, X_labeled, labels, 7, 1))


@pytest.mark.parametrize("name", NAMES)
def test_before_any_label_every_strategy_gives_something(name: str) -> None:
    assert len(query(name, arrays()[0], None, None, None, 5, 0)) == 5


def test_a_pool_smaller_than_asked_is_returned_whole() -> None:
    X_pool, proba, X_labeled, y = arrays(count=4)
    assert sorted(query("adaptive", X_pool, proba, X_labeled, y, 50, 0).tolist()) == [0, 1, 2, 3]
    assert query("adaptive", X_pool[:0], None, X_labeled, y, 5, 0).size == 0
    assert query("adaptive", X_pool, proba, X_labeled, y, 0, 0).size == 0


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
def test_nan_and_infinite_features_are_filled(bad: float) -> None:
    X_pool, proba, X_labeled, y = arrays()
    X_pool[3, 2] = bad
    X_pool[:, 5] = bad
    assert len(set(query("adaptive", X_pool, proba, X_labeled, y, 10, 0).tolist())) == 10


def test_lists_are_taken_too() -> None:
    assert query("margin", [[0.0], [1.0]], [[0.5, 0.5], [1.0, 0.0]], [[2.0]], [0], 1, 0).tolist() == [0]


def test_an_unknown_strategy_is_a_usage_error_that_names_the_others() -> None:
    with pytest.raises(UsageError, match="adaptive"):
        query("clairvoyant", *arrays(), 1, 0)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"proba": np.full((40, 3), np.nan)}, "no probabilities"),
        ({"proba": np.full((39, 3), 1 / 3)}, "for 40 samples"),
        ({"X_labeled": np.zeros((9, 5))}, "X_labeled has 5 features"),
        ({"y_labeled": [0, 1]}, "9 labeled samples and 2 labels"),
        ({"y_labeled": ["cat"] * 9}, "class positions"),
        ({"y_labeled": [-1] * 9}, "negative"),
        ({"X_pool": np.zeros((40, 2, 2))}, "expected \\(samples, features\\)"),
        ({"X_pool": [["a"]]}, "not a table of numbers"),
        ({"n": -1}, "0 or more"),
    ],
)
def test_arrays_that_do_not_fit_are_refused_in_words(change: dict[str, object], words: str) -> None:
    X_pool, proba, X_labeled, y = arrays()
    asked: dict[str, object] = {
        "X_pool": X_pool, "proba": proba, "X_labeled": X_labeled, "y_labeled": y, "n": 5, "seed": 0,
    }  # fmt: skip
    with pytest.raises(UserError, match=words):
        query("adaptive", **{**asked, **change})  # type: ignore[arg-type]  # wrong on purpose


def test_multiple_choice_labels_need_a_strategy_that_knows_them() -> None:
    X_pool, proba, X_labeled, y = arrays()
    table = np.eye(3, dtype=int)[y]
    with pytest.raises(UserError, match="single choice"):
        query("margin", X_pool, proba, X_labeled, table, 5, 0)
    assert len(query("adaptive", X_pool, proba, X_labeled, table, 5, 0)) == 5


@settings(max_examples=40, deadline=None)
@given(
    count=st.integers(1, 50), n=st.integers(0, 60), n_classes=st.integers(2, 6), seed=st.integers(0, 1000),
    name=st.sampled_from(["adaptive", "margin", "random", "ranked_batch"]),
)  # fmt: skip
def test_any_pool_gives_distinct_indices(count: int, n: int, n_classes: int, seed: int, name: str) -> None:
    X_pool, proba, X_labeled, y = arrays(count, n_classes, seed)
    found = query(name, X_pool, proba, X_labeled, y, n, seed)
    assert len(found) == min(n, count)
    assert len(set(found.tolist())) == len(found)


def test_duplicates_in_the_pool_are_not_asked_one_after_the_other() -> None:
    rng = np.random.default_rng(0)
    X = np.repeat(rng.normal(size=(10, 6)), 20, axis=0)
    chosen = query("adaptive", X, None, None, None, 10, 0)
    assert len({int(index) // 20 for index in chosen}) == 10
