"""Whatever is in the data, every strategy gives a whole ranking: a queue never stops."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from labeler import registry
from labeler.learning.rerank import rerank
from labeler.learning.snapshot import Outcome, Snapshot

# Numbers beyond all measure make the solver of the model complain, not us.
pytestmark = pytest.mark.filterwarnings("ignore:lbfgs failed to converge")

STRATEGIES = registry.members("strategies")


def snapshot_of(strategy: str, X: np.ndarray, labeled: list[int], y: list[int], **changes: object) -> Snapshot:
    multilabel = STRATEGIES[strategy].multilabel == "only"
    targets = np.array(y, dtype=np.int32)
    made = Snapshot(
        X=X.astype(np.float32), n_rows=len(X), classes=("cat", "dog", "owl"), multilabel=multilabel,
        labeled=np.array(labeled, dtype=np.int32), y=np.eye(3, dtype=np.int32)[targets] if multilabel else targets,
        open_rows=np.setdiff1d(np.arange(len(X)), labeled).astype(np.int32), audit_rows=np.empty(0, dtype=np.int32),
        model="logistic_regression", strategy=strategy, seed=0, version="v1", log_position=len(labeled), batch=10,
    )  # fmt: skip
    return replace(made, **changes)  # type: ignore[arg-type]  # fields by name


def ranked(snapshot: Snapshot) -> Outcome:
    outcome = rerank(snapshot, lambda: None, lambda words: None)
    assert np.array_equal(np.sort(outcome.ranking.rows), snapshot.open_rows)
    assert np.isfinite(outcome.ranking.utilities).all()
    return outcome


def table(seed: int = 0, count: int = 80) -> np.ndarray:
    return np.random.default_rng(seed).normal(size=(count, 5)).astype(np.float32)


def spoiled(value: float, rows: slice) -> np.ndarray:
    X = table()
    X[rows, 1] = value
    return X


LABELED, Y = list(range(12)), [0, 1, 2] * 4

POOLS = {
    "NaN features": (spoiled(np.nan, slice(40, 50)), LABELED, Y),
    "infinite features": (spoiled(np.inf, slice(40, 50)), LABELED, Y),
    "a labeled sample without numbers": (spoiled(np.nan, slice(3, 4)), LABELED, Y),
    "nothing but NaN": (np.full((80, 5), np.nan), LABELED, Y),
    "constant features": (np.concatenate([table(), np.ones((80, 2))], axis=1), LABELED, Y),
    "identical samples": (np.ones((80, 5)), LABELED, Y),
    "contradictory labels for identical samples": (np.repeat(table(1, 8), 10, axis=0), LABELED, Y),
    "huge numbers": (table() * 1e18, LABELED, Y),
    "one class so far": (table(), LABELED, [1] * 12),
    "one answer so far": (table(), [5], [2]),
    "no answer": (table(), [], []),
    "a pool of one": (table(0, 13), LABELED, Y),
    "a pool smaller than the batch": (table(0, 15), LABELED, Y),
    "nothing open": (table(0, 12), LABELED, Y),
    "no feature at all": (np.empty((80, 0)), LABELED, Y),
}


@pytest.mark.parametrize("strategy", STRATEGIES)
@pytest.mark.parametrize("pool", POOLS)
def test_every_strategy_ranks_every_bad_pool_whole(strategy: str, pool: str) -> None:
    outcome = ranked(snapshot_of(strategy, *POOLS[pool]))
    assert outcome.ranking.strategy in (strategy, "random")
    if pool not in ("nothing but NaN", "no feature at all", "huge numbers"):
        assert outcome.problem == ""


@pytest.mark.parametrize("strategy", ["adaptive", "hunt", "margin"])
def test_a_few_samples_without_numbers_do_not_cost_the_others_their_ranking(strategy: str) -> None:
    outcome = ranked(snapshot_of(strategy, *POOLS["NaN features"]))
    assert outcome.ranking.strategy == strategy
    assert outcome.fitted is not None


@pytest.mark.parametrize("strategy", STRATEGIES)
def test_a_class_that_disappears_is_forgotten(strategy: str) -> None:
    X = table()
    before = ranked(snapshot_of(strategy, X, LABELED, Y))
    two = [0, 1] * 6
    y = np.eye(2, dtype=np.int32)[two] if STRATEGIES[strategy].multilabel == "only" else np.array(two, dtype=np.int32)
    after = snapshot_of(strategy, X, LABELED, two, classes=("cat", "dog"), previous=before.fitted, hunt="owl")
    outcome = ranked(replace(after, y=y))
    assert outcome.problem == ""
    assert outcome.ranking.strategy == strategy


@settings(max_examples=60, deadline=None)
@given(
    strategy=st.sampled_from(sorted(STRATEGIES)),
    cells=st.lists(st.sampled_from([0.0, 1.0, -2.5, 1e30, np.nan, np.inf, -np.inf]), min_size=24, max_size=24),
    answers=st.lists(st.integers(0, 2), max_size=8),
    batch=st.integers(1, 20),
)
@example(strategy="adaptive", cells=[0.0, 1e30, 1.0, 1e30] + [0.0] * 20, answers=[0, 1], batch=1)
def test_any_cells_and_answers_give_a_whole_ranking(
    strategy: str, cells: list[float], answers: list[int], batch: int
) -> None:
    X = np.array(cells, dtype=np.float32).reshape(12, 2)
    ranked(snapshot_of(strategy, X, list(range(len(answers))), answers, batch=batch))
