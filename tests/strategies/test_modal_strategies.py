"""modAL's strategies say what modAL says, with the sign the right way round."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from labeler import registry
from labeler.contracts.query_strategy import PoolView


def view_of(proba: np.ndarray, *, members: tuple[np.ndarray, ...] = (), multilabel: bool = False) -> PoolView:
    count, n_classes = proba.shape
    X = np.random.default_rng(0).normal(size=(count + 3, 4)).astype(np.float32)
    y = np.array([0, 1, 0], dtype=np.int32)
    return PoolView(
        X=X, pool=np.arange(count, dtype=np.int32), labeled=np.arange(count, count + 3, dtype=np.int32),
        y=np.eye(n_classes, dtype=np.int32)[y] if multilabel else y, n_classes=n_classes, multilabel=multilabel,
        batch=1, seed=0, proba=proba, members=members,
    )  # fmt: skip


def order(name: str, view: PoolView) -> list[int]:
    utilities = registry.member("strategies", name).score(view).utilities
    return np.argsort(-utilities, kind="stable").tolist()


TABLE = np.array([[0.9, 0.05, 0.05], [0.48, 0.47, 0.05], [0.34, 0.33, 0.33], [0.6, 0.2, 0.2]], dtype=np.float32)


@pytest.mark.parametrize(
    ("name", "expected"), [("uncertainty", [2, 1, 3, 0]), ("margin", [1, 2, 3, 0]), ("entropy", [2, 3, 1, 0])]
)
def test_the_unsure_are_asked_first(name: str, expected: list[int]) -> None:
    assert order(name, view_of(TABLE)) == expected


def test_the_reason_names_the_two_classes_it_is_torn_between() -> None:
    scores = registry.member("strategies", "margin").score(view_of(TABLE))
    assert scores.reasons[1].code == "torn"
    assert dict(scores.reasons[1].facts) == {"first": 0, "p_first": 0.48, "second": 1, "p_second": 0.47}


@pytest.mark.parametrize("name", ["vote_entropy", "consensus_entropy", "max_disagreement"])
def test_a_committee_that_disagrees_is_asked_before_one_that_agrees(name: str) -> None:
    agree = np.array([0.9, 0.1], dtype=np.float32)
    members = tuple(
        np.stack([agree, np.array([0.8, 0.2] if number % 2 else [0.2, 0.8], dtype=np.float32)]) for number in range(5)
    )
    view = view_of(np.mean(members, axis=0, dtype=np.float32), members=members)
    assert order(name, view) == [1, 0]


@settings(max_examples=30, deadline=None)
@given(seed=st.integers(0, 10_000), count=st.integers(1, 60), n_classes=st.integers(2, 12))
def test_margin_equals_modals_own_choice(seed: int, count: int, n_classes: int) -> None:
    from modAL.uncertainty import classifier_margin

    from labeler.strategies._modal import Precomputed

    proba = np.random.default_rng(seed).dirichlet(np.ones(n_classes), count).astype(np.float32)
    own = registry.member("strategies", "margin").score(view_of(proba)).utilities
    assert np.allclose(own, 1 - classifier_margin(Precomputed(n_classes), proba), atol=1e-6)


def test_ranked_batch_spreads_over_the_pool_and_scores_the_rest_by_uncertainty() -> None:
    rng = np.random.default_rng(0)
    proba = rng.dirichlet(np.ones(3), 3000).astype(np.float32)
    scores = registry.member("strategies", "ranked_batch").score(view_of(proba))
    chosen = np.flatnonzero(scores.utilities > 0.5)
    assert len(chosen) == 32
    rest = np.setdiff1d(np.arange(3000), chosen)
    assert np.allclose(scores.utilities[rest], 0.5 * (1 - proba[rest].max(axis=1)), atol=1e-6)


@pytest.mark.parametrize(
    ("name", "first"),
    [("multi_min_confidence", 0), ("multi_avg_confidence", 1), ("multi_max_score", 1), ("multi_avg_score", 1)],
)
def test_multiple_choice_measures_order_as_modal_does(name: str, first: int) -> None:
    proba = np.array([[0.01, 0.1, 0.2], [0.9, 0.95, 0.9], [0.5, 0.4, 0.5]], dtype=np.float32)
    assert order(name, view_of(proba, multilabel=True))[0] == first


def test_modal_is_met_without_pandas_which_can_come_later() -> None:
    """60 MB that each program that only labels is spared."""
    lines = [
        "import sys",
        "from labeler.strategies._modal import modal",
        "print(modal('uncertainty').classifier_margin.__name__, 'pandas' in sys.modules)",
        "import pandas",
        "print(pandas.DataFrame({'a': [1]}).shape, modal('batch') is modal('batch'))",
    ]
    told = subprocess.run([sys.executable, "-c", "\n".join(lines)], check=True, capture_output=True, text=True).stdout
    assert told.splitlines() == ["classifier_margin False", "(1, 1) True"]
