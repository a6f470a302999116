"""Every query strategy keeps its contract; a new file in the family is found and tested by itself."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from labeler import registry
from labeler.contracts.query_strategy import PoolView, QueryStrategy, Scores
from labeler.errors import Cancelled, ExtensionError
from labeler.learning.why import words

STRATEGIES: dict[str, QueryStrategy] = registry.members("strategies")


@pytest.fixture(params=STRATEGIES)
def strategy(request: pytest.FixtureRequest) -> QueryStrategy:
    return STRATEGIES[request.param]


def view_of(
    strategy: QueryStrategy,
    *,
    count: int = 200,
    n_labeled: int = 12,
    n_classes: int = 4,
    batch: int = 1,
    seed: int = 0,
    X: np.ndarray | None = None,
) -> PoolView:
    """A pool this strategy can be asked about: with probabilities and a committee."""
    rng = np.random.default_rng(5)
    X = rng.normal(size=(count, 8)).astype(np.float32) if X is None else X
    count = len(X)
    labeled = np.arange(0, count, max(1, count // max(1, n_labeled)), dtype=np.int32)[:n_labeled]
    pool = np.setdiff1d(np.arange(count, dtype=np.int32), labeled)
    multilabel = strategy.multilabel == "only"
    members = tuple(chances(rng, len(pool), n_classes, multilabel) for _ in range(5))
    y = np.arange(len(labeled)) % n_classes
    targets = np.eye(n_classes, dtype=np.int32)[y] if multilabel else y.astype(np.int32)
    return PoolView(
        X=X, pool=pool, labeled=labeled, y=targets, n_classes=n_classes, multilabel=multilabel, batch=batch, seed=seed,
        proba=np.mean(members, axis=0, dtype=np.float32), members=members,
    )  # fmt: skip


def chances(rng: np.random.Generator, count: int, n_classes: int, multilabel: bool) -> np.ndarray:
    if multilabel:
        return rng.random((count, n_classes), dtype=np.float32)
    return rng.dirichlet(np.full(n_classes, 0.5), count).astype(np.float32)


def require_whole(scores: Scores, view: PoolView) -> None:
    assert scores.utilities.shape == (len(view.pool),)
    assert scores.utilities.dtype == np.float32
    assert np.isfinite(scores.utilities).all()
    assert all(0 <= position < len(view.pool) for position in scores.reasons)


def head(scores: Scores, count: int) -> list[int]:
    return np.argsort(-scores.utilities, kind="stable")[:count].tolist()


def test_it_says_what_it_is_and_needs(strategy: QueryStrategy) -> None:
    assert strategy.name and strategy.title and strategy.description
    assert strategy.needs <= {"proba", "committee"}
    assert strategy.multilabel in {"only", "also", "no"}
    assert not (strategy.cold and strategy.needs)


@pytest.mark.parametrize("batch", [1, 10, 300])
def test_the_whole_pool_is_scored_and_the_best_have_reasons_in_words(strategy: QueryStrategy, batch: int) -> None:
    view = view_of(strategy, batch=batch)
    scores = strategy.score(view)
    require_whole(scores, view)
    for position in head(scores, min(batch, len(view.pool))):
        assert scores.reasons[position].strategy == strategy.name
        assert "None" not in words(scores.reasons[position])


def test_equal_views_give_equal_scores(strategy: QueryStrategy) -> None:
    first, second = (strategy.score(view_of(strategy)) for _ in range(2))
    assert first.utilities.tobytes() == second.utilities.tobytes()
    assert first.reasons == second.reasons


def test_what_it_remembers_changes_nothing(strategy: QueryStrategy) -> None:
    view = view_of(strategy)
    first = strategy.score(view)
    assert strategy.score(view).utilities.tobytes() == first.utilities.tobytes()
    assert strategy.score(replace(view, memory={})).utilities.tobytes() == first.utilities.tobytes()


def test_memory_of_another_pool_is_not_used(strategy: QueryStrategy) -> None:
    memory: dict[str, object] = {}
    other = view_of(strategy, X=np.random.default_rng(1).normal(size=(200, 8)).astype(np.float32))
    strategy.score(replace(other, memory=memory))
    view = view_of(strategy)
    assert np.array_equal(strategy.score(replace(view, memory=memory)).utilities, strategy.score(view).utilities)


def test_a_view_is_not_changed(strategy: QueryStrategy) -> None:
    view = view_of(strategy)
    arrays = (view.X, view.pool, view.labeled, view.y, view.proba, *view.members)
    for array in arrays:
        assert array is not None
        array.flags.writeable = False
    strategy.score(view)


@pytest.mark.parametrize("count", [0, 1, 2, 3])
def test_a_pool_of_none_or_few_is_scored(strategy: QueryStrategy, count: int) -> None:
    X = np.random.default_rng(0).normal(size=(count + 2, 8)).astype(np.float32)
    view = view_of(strategy, X=X, n_labeled=2, batch=10)
    require_whole(strategy.score(view), view)


def test_a_task_of_one_class_is_scored(strategy: QueryStrategy) -> None:
    view = view_of(strategy, n_classes=1)
    require_whole(strategy.score(view), view)


@pytest.mark.parametrize("n_classes", [2, 120])
def test_two_or_many_classes_are_scored(strategy: QueryStrategy, n_classes: int) -> None:
    view = view_of(strategy, n_classes=n_classes)
    require_whole(strategy.score(view), view)


def test_identical_samples_are_scored(strategy: QueryStrategy) -> None:
    view = view_of(strategy, X=np.ones((60, 5), dtype=np.float32), batch=5)
    require_whole(strategy.score(view), view)


def test_certain_and_impossible_probabilities_are_scored(strategy: QueryStrategy) -> None:
    view = view_of(strategy)
    sure = np.zeros((len(view.pool), 4), dtype=np.float32)
    sure[:, 0] = 1
    view = replace(view, proba=sure, members=(sure,) * 5)
    require_whole(strategy.score(view), view)


def test_it_stops_when_asked(strategy: QueryStrategy) -> None:
    def check() -> None:
        raise Cancelled("stopped by the test")

    if strategy.needs or strategy.name == "adaptive":
        with pytest.raises(Cancelled):
            strategy.score(replace(view_of(strategy), check=check))


def test_before_there_is_a_model_it_chooses_or_says_what_it_needs(strategy: QueryStrategy) -> None:
    view = view_of(strategy, n_labeled=0)
    view = replace(view, proba=None, members=(), y=view.y[:0], labeled=view.labeled[:0])
    if strategy.cold:
        require_whole(strategy.score(view), view)
    else:
        with pytest.raises(ExtensionError, match="needs"):
            strategy.score(view)


def test_strategies_that_also_know_multiple_choice_score_it() -> None:
    for strategy in STRATEGIES.values():
        if strategy.multilabel != "also":
            continue
        view = view_of(STRATEGIES["multi_avg_score"])
        scores = strategy.score(view)
        require_whole(scores, view)
        assert all("None" not in words(reason) for reason in scores.reasons.values())
