"""hunt: more of one class, without starving the others, also before the class has an answer."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from labeler import registry
from labeler.contracts.query_strategy import PoolView, Scores
from labeler.learning.rerank import rerank
from labeler.learning.snapshot import Snapshot
from labeler.learning.why import words
from labeler.strategies.hunt import QUOTA

HUNT = registry.member("strategies", "hunt")


def view_of(proba: np.ndarray, y: list[int], hunted: int | None, batch: int = 20) -> PoolView:
    X = np.random.default_rng(0).normal(size=(len(proba) + len(y), 6)).astype(np.float32)
    pool = np.arange(len(proba), dtype=np.int32)
    return PoolView(
        X=X, pool=pool, labeled=np.arange(len(proba), len(X), dtype=np.int32), y=np.array(y, dtype=np.int32),
        n_classes=proba.shape[1], multilabel=False, batch=batch, seed=0, proba=proba, hunted=hunted,
    )  # fmt: skip


def chances(count: int, likely: range, of: int, n_classes: int = 3) -> np.ndarray:
    proba = np.full((count, n_classes), 0.9 / (n_classes - 1), dtype=np.float32)
    proba[:, of] = 0.1
    proba[likely] = 0.05
    proba[likely, of] = 1 - 0.05 * (n_classes - 1)
    return proba


def head(scores: Scores, count: int) -> list[int]:
    return np.argsort(-scores.utilities, kind="stable")[:count].tolist()


def test_most_places_go_to_the_likely_and_a_fifth_to_the_others() -> None:
    view = view_of(chances(300, range(100, 200), 2), [0, 1, 2, 2], 2)
    first = head(HUNT.score(view), 20)
    likely = sum(100 <= at < 200 for at in first)
    assert 20 - 20 // QUOTA - 2 <= likely <= 20


def test_the_reason_names_the_hunted_class_and_its_chance() -> None:
    view = view_of(chances(300, range(100, 200), 2), [0, 1, 2, 2], 2)
    scores = HUNT.score(view)
    reason = scores.reasons[head(scores, 1)[0]]
    assert (reason.strategy, reason.code, reason.facts["first"], reason.facts["p_first"]) == ("hunt", "hunted", 2, 0.9)
    assert "hunted" in words(reason)


def test_a_model_that_promises_little_leaves_places_to_a_look_elsewhere() -> None:
    unlikely = np.tile(np.array([0.5, 0.49, 0.01], dtype=np.float32), (300, 1))
    sure, unsure = (
        [scores.reasons[at].code for at in head(scores, 20)]
        for scores in (HUNT.score(view_of(proba, [0, 1, 2], 2)) for proba in (chances(300, range(200), 2), unlikely))
    )
    assert unsure.count("elsewhere") > sure.count("elsewhere")


def test_with_no_class_named_the_one_with_the_fewest_answers_is_hunted() -> None:
    view = view_of(chances(300, range(50), 1), [0, 0, 1, 2, 2], None)
    scores = HUNT.score(view)
    assert scores.reasons[head(scores, 1)[0]].facts["first"] == 1


def test_a_class_without_an_answer_is_looked_for_in_thin_regions_and_anywhere() -> None:
    rng = np.random.default_rng(0)
    view = view_of(np.full((400, 2), 0.5, dtype=np.float32), [0, 0], 1)
    X = rng.normal(size=(402, 6)).astype(np.float32) * 0.3
    X[:5] += 9
    first = head(HUNT.score(replace(view, X=X, proba=None)), 20)
    assert any(at < 5 for at in first)


def test_a_snapshot_that_hunts_is_ranked_by_it_whatever_its_strategy_and_an_unknown_class_is_no_hunt() -> None:
    rng = np.random.default_rng(0)
    y = (np.arange(400) % 40 == 7).astype(np.int32)
    X = (rng.normal(size=(400, 5)) + 6 * y[:, None]).astype(np.float32)
    labeled = np.array([0, 1, 2, 7], dtype=np.int32)
    snapshot = Snapshot(
        X=X, n_rows=400, classes=("fine", "crack"), multilabel=False, labeled=labeled, y=y[labeled],
        open_rows=np.setdiff1d(np.arange(400), labeled).astype(np.int32), audit_rows=labeled[:0],
        model="logistic_regression", strategy="random", seed=0, version="v1", log_position=4, hunt="crack",
    )  # fmt: skip
    outcome = rerank(snapshot, lambda: None, lambda text: None)
    assert outcome.ranking.strategy == "hunt"
    assert y[outcome.ranking.rows[:12]].sum() >= 8
    assert outcome.ranking.reasons[int(outcome.ranking.rows[0])].facts["first"] == "crack"
    assert rerank(replace(snapshot, hunt="gone"), lambda: None, lambda text: None).ranking.strategy == "random"


@pytest.mark.parametrize("hunted", [0, 1, 2])
def test_every_place_is_another_sample(hunted: int) -> None:
    view = view_of(chances(30, range(10), 2), [0, 1, 2], hunted, batch=30)
    scores = HUNT.score(view)
    assert len(scores.reasons) == 30
    assert len(set(scores.utilities.tolist())) == 30
