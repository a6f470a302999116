"""adaptive: typical samples first, then doubtful ones that stand for many, and an eye on classes without an answer."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from labeler import registry
from labeler.contracts.query_strategy import PoolView, Scores
from labeler.learning.simulate import simulate
from labeler.strategies._coverage import greedy, kernel, squared_distances

ADAPTIVE = registry.member("strategies", "adaptive")


def groups(sizes: list[int], seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """Tight groups far apart, one after the other, and the number of each sample's group."""
    rng = np.random.default_rng(seed)
    centres = rng.normal(size=(len(sizes), 8)) * 6
    which = np.repeat(np.arange(len(sizes)), sizes)
    return (centres[which] + rng.normal(size=(len(which), 8)) * 0.3).astype(np.float32), which


def view_of(
    X: np.ndarray, labeled: list[int], y: list[int], n_classes: int, proba: np.ndarray | None = None
) -> PoolView:
    pool = np.setdiff1d(np.arange(len(X), dtype=np.int32), labeled).astype(np.int32)
    return PoolView(
        X=X, pool=pool, labeled=np.array(labeled, dtype=np.int32), y=np.array(y, dtype=np.int32), n_classes=n_classes,
        multilabel=False, batch=4, seed=0, proba=None if proba is None else proba[pool],
    )  # fmt: skip


def first(scores: Scores, view: PoolView, count: int) -> list[int]:
    return view.pool[np.argsort(-scores.utilities, kind="stable")[:count]].tolist()


def test_with_no_answer_it_asks_one_of_each_group() -> None:
    X, which = groups([100, 100, 100, 100])
    view = view_of(X, [], [], 4)
    scores = ADAPTIVE.score(view)
    asked = first(scores, view, 4)
    assert sorted(which[asked].tolist()) == [0, 1, 2, 3]
    reason = scores.reasons[asked[0]]
    assert reason.code == "representative"
    assert 20 <= reason.facts["stands_for"] <= 100


def test_what_is_covered_by_answers_is_not_asked_again() -> None:
    X, which = groups([100, 100, 100, 100])
    view = view_of(X, [0, 1, 2], [0, 0, 0], 4)
    assert sorted(which[first(ADAPTIVE.score(view), view, 3)].tolist()) == [1, 2, 3]


def test_with_a_model_it_asks_where_the_doubt_is() -> None:
    X, which = groups([150, 150, 150])
    proba = np.tile(np.array([0.98, 0.02], dtype=np.float32), (450, 1))
    proba[which == 2] = [0.52, 0.48]
    view = view_of(X, [0, 150, 300], [0, 1, 1], 2, proba)
    scores = ADAPTIVE.score(view)
    asked = first(scores, view, 1)
    assert which[asked].tolist() == [2]
    assert scores.reasons[int(np.searchsorted(view.pool, asked[0]))].code == "torn"


def test_a_sure_model_is_not_believed_about_groups_it_never_saw_while_classes_lack_answers() -> None:
    X, which = groups([150, 150, 150])
    proba = np.tile(np.array([0.99, 0.01, 0.0], dtype=np.float32), (450, 1))
    view = view_of(X, [0, 1, 150, 151], [0, 0, 1, 1], 3, proba)
    scores = ADAPTIVE.score(view)
    asked = first(scores, view, 1)
    assert which[asked].tolist() == [2]
    reason = scores.reasons[int(np.searchsorted(view.pool, asked[0]))]
    assert (reason.code, reason.facts["unseen"]) == ("unseen_class", 1)


def test_duplicates_of_the_most_doubtful_sample_do_not_fill_a_batch() -> None:
    rng = np.random.default_rng(0)
    X = rng.normal(size=(300, 8)).astype(np.float32) * 4
    X[100:160] = X[100]
    proba = np.tile(np.array([0.8, 0.2], dtype=np.float32), (300, 1))
    proba[100:160] = [0.5, 0.5]
    view = view_of(X, [0, 1], [0, 1], 2, proba)
    asked = first(ADAPTIVE.score(view), view, 4)
    assert sum(100 <= row < 160 for row in asked) == 1


def test_a_large_pool_is_scored_whole_from_a_shortlist() -> None:
    rng = np.random.default_rng(0)
    X = rng.normal(size=(30_000, 16)).astype(np.float32)
    proba = rng.dirichlet(np.ones(5), 30_000).astype(np.float32)
    view = view_of(X, list(range(50)), [row % 5 for row in range(50)], 5, proba)
    scores = ADAPTIVE.score(replace(view, batch=50))
    assert np.isfinite(scores.utilities).all()
    assert len(scores.reasons) == 50
    assert (scores.utilities > 0.5).sum() == 50


def test_a_rare_class_is_found_sooner_than_at_random() -> None:
    rng = np.random.default_rng(0)
    y = (rng.random(1500) < 0.03).astype(np.int32)
    X = rng.normal(size=(1500, 8)).astype(np.float32) * 2
    X[y == 1, :3] += 5
    found = {}
    for strategy in ("adaptive", "random"):
        curves = [
            simulate(X, y, strategy=strategy, model="logistic_regression", budget=60, batch=5, seed=seed, n_classes=2)
            for seed in range(4)
        ]
        found[strategy] = np.mean([curve.macro_f1[-1] for curve in curves if curve.macro_f1] or [0])
    assert found["adaptive"] > found["random"]


def test_lazy_greedy_chooses_what_plain_greedy_chooses() -> None:
    rng = np.random.default_rng(0)
    X, landmarks = rng.normal(size=(80, 5)).astype(np.float32), rng.normal(size=(60, 5)).astype(np.float32)
    similar = kernel(squared_distances(X, landmarks), 4.0)
    weights, covered = rng.random(60, dtype=np.float32), rng.random(60, dtype=np.float32) * 0.2
    lazy = greedy(similar, weights, covered, 15)
    plain, now = [], covered.copy()
    for _ in range(15):
        gains = np.maximum(similar - now, 0) @ weights
        gains[plain] = -1
        plain.append(int(gains.argmax()))
        now = np.maximum(now, similar[plain[-1]])
    assert lazy.tolist() == plain
