"""What settling is worth to a model and to its surroundings, held against the definitions, one by one."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.learning import settling
from labeler.learning.settling import counted_near, expected_move, most_like


@given(st.integers(0, 10_000), st.booleans())
def test_the_expected_move_is_the_mean_distance_to_what_may_be_told(seed: int, multilabel: bool) -> None:
    draw = np.random.default_rng(seed)
    n, q, labels = 4, 3, 3
    chances = draw.dirichlet(np.ones(q), n).astype(np.float32)
    targets = draw.integers(0, 2, (labels, q)).astype(np.float32) if multilabel else np.eye(q, dtype=np.float32)
    said = draw.dirichlet(np.ones(labels), n)
    farthest = np.sqrt(q if multilabel else 2)
    expected = [
        sum(said[i, k] * np.linalg.norm(chances[i].astype(float) - targets[k]) for k in range(labels)) / farthest
        for i in range(n)
    ]
    assert expected_move(chances, said, targets, multilabel=multilabel) == pytest.approx(expected, abs=1e-6)


def test_a_model_that_is_told_what_it_says_does_not_move_and_one_that_is_wrong_moves_most() -> None:
    sure = np.array([[1, 0], [1, 0], [0.5, 0.5]], dtype=np.float32)
    said = np.array([[1.0, 0.0], [0.0, 1.0], [0.5, 0.5]])
    assert expected_move(sure, said, np.eye(2, dtype=np.float32), multilabel=False) == pytest.approx([0, 1, 0.5])


def test_a_class_that_the_model_does_not_know_moves_it_most() -> None:
    unknown = np.array([[1, 0], [0, 1], [0, 0]], dtype=np.float32)
    found = expected_move(np.array([[1, 0]], dtype=np.float32), np.array([[0.0, 0.0, 1.0]]), unknown, multilabel=False)
    assert found == pytest.approx([1.0])


def test_those_in_a_crowd_have_many_near_and_an_outlier_has_none() -> None:
    draw = np.random.default_rng(1)
    crowd = np.array([1.0, 0, 0, 0]) + draw.normal(0, 0.02, (30, 4))
    alone = np.array([[0, 0, 0, 1.0], [0, 0, 1.0, 0]])
    near = counted_near(np.concatenate([crowd, alone]).astype(np.float32), seed=1)
    assert np.median(near[:30]) >= 3 and near[30:].tolist() == [0, 0]
    assert counted_near(np.ones((1, 4), dtype=np.float32), 1).tolist() == [0]


def test_a_part_that_stands_for_all_counts_nearly_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    draw = np.random.default_rng(2)
    centres = draw.normal(size=(4, 8))
    sizes = (900, 300, 90, 30)
    X = np.concatenate([centre + draw.normal(0, 0.05, (size, 8)) for centre, size in zip(centres, sizes, strict=True)])
    X = X.astype(np.float32)
    monkeypatch.setattr(settling, "_NTH_NEAREST", 200)
    whole = counted_near(X, seed=3)
    monkeypatch.setattr(settling, "_STAND_FOR_ALL", 400)
    part = counted_near(X, seed=3)
    assert np.corrcoef(whole, part)[0, 1] > 0.9
    assert np.array_equal(part, counted_near(X, seed=3)), "the same seed counts the same"


@given(st.integers(0, 1_000))
def test_the_most_like_are_those_of_the_largest_cosine(seed: int) -> None:
    draw = np.random.default_rng(seed)
    asked, among = draw.normal(size=(3, 5)).astype(np.float32), draw.normal(size=(7, 5)).astype(np.float32)
    found, likeness = most_like(asked, among, 2)
    for row, places, cosines in zip(asked, found, likeness, strict=True):
        each = among @ row / np.linalg.norm(among, axis=1) / np.linalg.norm(row)
        assert places.tolist() == np.argsort(-each)[:2].tolist()
        assert cosines == pytest.approx(each[places], abs=1e-5)
