"""The honest estimate: from audit answers only, each predicted by a model that did not see it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from labeler.errors import Cancelled
from labeler.learning.audit import estimate, wilson
from labeler.learning.snapshot import Snapshot


def snapshot_of(n_labeled: int, n_audit: int, seed: int = 0, overlap: float = 1.0) -> tuple[Snapshot, np.ndarray]:
    rng = np.random.default_rng(seed)
    count = 1200
    y = (np.arange(count) % 2).astype(np.int32)
    X = (rng.normal(size=(count, 5)) * overlap + (y * 2 - 1)[:, None] * 0.6).astype(np.float32)
    labeled = rng.permutation(count)[:n_labeled].astype(np.int32)
    made = Snapshot(
        X=X, n_rows=count, classes=("a", "b"), multilabel=False, labeled=labeled, y=y[labeled],
        open_rows=np.setdiff1d(np.arange(count, dtype=np.int32), labeled), audit_rows=labeled[:n_audit],
        model="logistic_regression", strategy="random", seed=seed, version="", log_position=0,
    )  # fmt: skip
    return made, y


def test_fewer_than_five_audit_answers_give_no_value() -> None:
    found = estimate(snapshot_of(60, 4)[0], lambda: None)
    assert (found.value, found.n, found.needed) == (None, 4, 5)
    assert found.words == "accuracy not known yet: 4 of 5 audit answers"


def test_a_handful_of_audit_answers_gives_an_honestly_wide_interval() -> None:
    found = estimate(snapshot_of(60, 5)[0], lambda: None)
    assert found.low is not None and found.high is not None
    assert found.high - found.low > 0.3


def test_without_features_or_with_one_class_there_is_no_value() -> None:
    snapshot = snapshot_of(60, 20)[0]
    assert estimate(replace(snapshot, X=None), lambda: None).value is None
    assert estimate(replace(snapshot, y=np.zeros_like(snapshot.y)), lambda: None).value is None


@pytest.mark.parametrize(("tries", "wanted"), [(14, 12), pytest.param(40, 35, marks=pytest.mark.slow)])
def test_the_interval_holds_the_true_accuracy_nearly_always(tries: int, wanted: int) -> None:
    inside = 0
    for seed in range(tries):
        snapshot, y = snapshot_of(80, 40, seed)
        found = estimate(snapshot, lambda: None)
        from labeler.learning.rerank import rerank

        fitted = rerank(snapshot, lambda: None, lambda words: None).fitted
        assert fitted is not None and snapshot.X is not None
        assert found.low is not None and found.high is not None
        truth = float((fitted.predict_proba(snapshot.X).argmax(axis=1) == y).mean())
        inside += found.low <= truth <= found.high
    assert inside >= wanted


def test_it_does_not_flatter_a_model_that_learned_its_audit_answers_by_heart() -> None:
    snapshot, _ = snapshot_of(60, 40)
    guessed = np.random.default_rng(1).integers(0, 2, 60).astype(np.int32)
    found = estimate(replace(snapshot, y=guessed, model="nearest_neighbours"), lambda: None)
    assert found.value is not None
    assert found.value < 0.75


def test_multiple_choice_counts_samples_with_every_class_right() -> None:
    snapshot, _ = snapshot_of(100, 50, overlap=0.1)
    found = estimate(replace(snapshot, multilabel=True, y=np.eye(2, dtype=np.int32)[snapshot.y]), lambda: None)
    assert found.value is not None
    assert found.value > 0.9


def test_it_stops_when_asked() -> None:
    def check() -> None:
        raise Cancelled("stopped by the test")

    with pytest.raises(Cancelled):
        estimate(snapshot_of(60, 20)[0], check)


@pytest.mark.parametrize(
    ("right", "count", "low", "high"), [(0, 10, 0.0, 0.2775), (8, 10, 0.4902, 0.9433), (10, 10, 0.7225, 1)]
)
def test_wilsons_interval_has_the_known_values(right: int, count: int, low: float, high: float) -> None:
    assert wilson(right, count) == pytest.approx((low, high), abs=1e-4)
