"""Label errors, duplicates, drift, balance and slices against data in which they are known."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.metrics import roc_auc_score

from labeler.quality import duplicates
from labeler.quality.balance import balance
from labeler.quality.drift import delong, drift_between
from labeler.quality.duplicates import near_duplicates
from labeler.quality.label_errors import suspect_labels
from labeler.quality.slices import slice_figures


def test_labels_that_were_made_wrong_are_found_first() -> None:
    rng = np.random.default_rng(1)
    truth = rng.integers(0, 4, 800)
    chances = rng.dirichlet(np.full(4, 0.4), 800).astype(np.float32) * 0.3
    chances[np.arange(800), truth] += 0.7
    given_labels = truth.copy()
    wrong = rng.choice(800, 40, replace=False)
    given_labels[wrong] = (truth[wrong] + 1) % 4
    found = suspect_labels(chances, given_labels.astype(np.int32))
    assert {one.row for one in found[:40]} == set(wrong.tolist())
    assert all(one.suggested == truth[one.row] for one in found[:40])
    assert len(found) < 60
    margins = [one.margin for one in found]
    assert margins == sorted(margins, reverse=True)


def test_a_class_the_model_is_never_sure_of_is_not_suspect_as_a_whole() -> None:
    chances = np.tile(np.array([0.55, 0.45], dtype=np.float32), (100, 1))
    chances[50:] = [0.6, 0.4]
    labels = np.r_[np.ones(50, dtype=np.int32), np.zeros(50, dtype=np.int32)]
    assert suspect_labels(chances, labels) == []


@settings(deadline=None, max_examples=40)
@given(st.integers(0, 10_000))
def test_groups_are_those_of_comparing_all_with_all(seed: int) -> None:
    rng = np.random.default_rng(seed)
    X = rng.normal(size=(40, 5)).astype(np.float32)
    for _ in range(10):
        a, b = rng.integers(0, 40, 2)
        X[a] = X[b] * rng.uniform(0.5, 2) + rng.normal(size=5) * 0.01
    X[7] = 0
    unit = X / np.maximum(np.linalg.norm(X, axis=1, keepdims=True), 1e-12)
    linked = {(a, b) for a in range(40) for b in range(a + 1, 40) if 7 not in (a, b) and unit[a] @ unit[b] >= 0.99}
    groups = near_duplicates(X, 0.99)
    members = {row for group in groups for row in group.rows}
    assert members == {row for pair in linked for row in pair}
    of = {row: number for number, group in enumerate(groups) for row in group.rows}
    assert all(of[a] == of[b] for a, b in linked)


def test_large_pools_are_compared_within_reach_and_the_groups_are_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    rng = np.random.default_rng(2)
    X = (rng.normal(size=(4000, 8)) @ rng.normal(size=(8, 32))).astype(np.float32)
    copies = rng.choice(2000, 300)
    X[3700:] = X[copies] + rng.normal(size=(300, 32)).astype(np.float32) * 0.02
    expected = near_duplicates(X, 0.99)
    monkeypatch.setattr(duplicates, "_EXACT", 100)
    monkeypatch.setattr(duplicates, "_OF_A_CENTRE", 40)
    found = near_duplicates(X, 0.99)
    assert len(expected) > 200
    assert {group.rows for group in found} == {group.rows for group in expected}
    met = {group.rows: group.closest for group in expected}
    assert all(group.closest == pytest.approx(met[group.rows], abs=1e-5) for group in found)


@pytest.mark.parametrize("exact", [10, 100_000])
def test_thousands_of_copies_are_one_group_beside_a_pair(exact: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(duplicates, "_EXACT", exact)
    rng = np.random.default_rng(3)
    X = np.ones((5000, 16), dtype=np.float32)
    X[4000:] = rng.normal(size=(1000, 16))
    X[4500] = 2 * X[4321]
    X[17] = np.nan
    copies, pair, *others = near_duplicates(X, 0.9999)
    assert copies.rows == tuple(row for row in range(4000) if row != 17) and copies.closest == pytest.approx(1)
    assert pair.rows == (4321, 4500) and not others


@settings(deadline=None, max_examples=50)
@given(st.lists(st.integers(0, 6), min_size=3, max_size=40), st.lists(st.integers(0, 6), min_size=3, max_size=40))
def test_the_area_is_that_of_scikit_learn_and_lies_in_its_interval(ours: list[int], others: list[int]) -> None:
    auc, low, high = delong(np.array(ours, dtype=float), np.array(others, dtype=float))
    expected = roc_auc_score([1] * len(ours) + [0] * len(others), [*ours, *others])
    assert auc == pytest.approx(expected)
    assert 0 <= low <= high <= 1


def test_drift_is_found_where_it_is_and_rarely_where_it_is_not() -> None:
    rng = np.random.default_rng(5)
    alarms = 0
    for seed in range(30):
        same = rng.normal(size=(200, 8)).astype(np.float32)
        found = drift_between(same[:60], same[60:], seed)
        assert found is not None
        alarms += found.p < 0.05
    assert alarms <= 5
    moved = drift_between(rng.normal(size=(60, 8)).astype(np.float32) + 0.8, same, 1)
    assert moved is not None
    assert moved.p < 0.01
    assert moved.low > 0.6
    assert drift_between(same[:5], same[5:], 1) is None


def test_balance_counts_only_what_there_is() -> None:
    found = balance({"a": 30, "b": 10, "c": 0})
    assert found.ratio == 3
    assert found.without == ("c",)
    assert found.evenness is not None and 0 < found.evenness < 1
    assert balance({"a": 5, "b": 5}).evenness == pytest.approx(1)
    assert balance({"a": 3}).ratio is None


def test_a_slice_that_is_worse_is_told_and_one_with_few_answers_is_not_judged() -> None:
    values = ["night"] * 40 + ["day"] * 155 + ["dusk"] * 5 + [None] * 10
    right = np.r_[np.arange(40) % 2 == 0, np.ones(155, dtype=np.bool_), np.zeros(5, dtype=np.bool_)]
    labeled = np.r_[np.ones(200, dtype=np.bool_), np.zeros(10, dtype=np.bool_)]
    day, night, dusk = slice_figures(values, labeled, np.arange(200, dtype=np.int32), right)
    assert (night.value, night.right, night.audited) == ("night", 20, 40)
    assert night.p is not None and night.p < 1e-6
    assert day.p == 1.0
    assert dusk.p is None
