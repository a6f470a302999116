"""One turn of the loop: the whole pool ranked, whatever the data and the members of the families do."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest

from labeler import registry
from labeler.contracts.query_strategy import PoolView, Scores
from labeler.domain.ranking import Reason
from labeler.errors import Cancelled
from labeler.learning.rerank import rerank
from labeler.learning.snapshot import Outcome, Snapshot
from labeler.learning.why import words

NAMES = ("cat", "dog", "owl")


def snapshot_of(n_labeled: int = 30, count: int = 200, **more: object) -> Snapshot:
    rng = np.random.default_rng(0)
    y = (np.arange(count) % 3).astype(np.int32)
    X = (rng.normal(size=(count, 6)) + np.eye(6)[y] * 4).astype(np.float32)
    labeled = rng.permutation(count)[:n_labeled].astype(np.int32)
    made = Snapshot(
        X=X, n_rows=count, classes=NAMES, multilabel=False, labeled=labeled, y=y[labeled],
        open_rows=np.setdiff1d(np.arange(count, dtype=np.int32), labeled), audit_rows=labeled[:0],
        model="logistic_regression", strategy="adaptive", seed=3, version="v7", log_position=41, featurizer="f",
    )  # fmt: skip
    return replace(made, **more)  # type: ignore[arg-type]  # fields by name


def ranked(snapshot: Snapshot) -> Outcome:
    return rerank(snapshot, lambda: None, lambda words: None)


def require_whole(outcome: Outcome, snapshot: Snapshot) -> None:
    assert sorted(outcome.ranking.rows.tolist()) == snapshot.open_rows.tolist()
    assert np.isfinite(outcome.ranking.utilities).all()
    assert (np.diff(outcome.ranking.utilities) <= 0).all()
    assert not outcome.ranking.rows.flags.writeable


@pytest.mark.parametrize("strategy", [n for n, s in registry.members("strategies").items() if s.multilabel != "only"])
@pytest.mark.parametrize("model", registry.members("models"))
def test_every_model_with_every_strategy_ranks_all_that_is_open(model: str, strategy: str) -> None:
    snapshot = snapshot_of(model=model, strategy=strategy)
    outcome = ranked(snapshot)
    require_whole(outcome, snapshot)
    assert outcome.problem == ""
    assert outcome.model_version is not None
    assert outcome.ranking.strategy == strategy


def test_a_version_records_what_it_was_made_of() -> None:
    snapshot = snapshot_of()
    version = ranked(snapshot).model_version
    assert version is not None
    assert (version.version, version.seed, version.log_position, version.labels) == ("v7", 3, 41, 30)
    assert version.training_hash == snapshot.training_hash
    assert version.classes == NAMES
    assert version.environment["numpy"] == np.__version__
    assert version.metrics["held_out_log_loss"] > 0


def test_the_same_snapshot_gives_the_same_ranking() -> None:
    first, second = ranked(snapshot_of()), ranked(snapshot_of())
    assert first.ranking.rows.tobytes() == second.ranking.rows.tobytes()
    assert first.ranking.utilities.tobytes() == second.ranking.utilities.tobytes()
    assert first.ranking.reasons == second.ranking.reasons


def test_the_training_hash_changes_with_rows_answers_weights_and_features() -> None:
    base = snapshot_of()
    others = [
        replace(base, labeled=base.labeled[::-1]),
        replace(base, y=(base.y + 1) % 3),
        replace(base, weights=np.full(30, 0.5, dtype=np.float32)),
        replace(base, featurizer="g"),
    ]
    assert len({base.training_hash, *(other.training_hash for other in others)}) == 5


def test_reasons_name_classes_in_plain_words() -> None:
    outcome = ranked(snapshot_of(strategy="margin"))
    said = words(outcome.ranking.reasons[int(outcome.ranking.rows[0])])
    assert said.startswith("torn between ‘")
    assert any(f"‘{name}’" in said for name in NAMES)


def test_without_features_the_pool_is_ranked_at_random_and_says_what_it_waits_for() -> None:
    snapshot = snapshot_of(X=None)
    outcome = ranked(snapshot)
    require_whole(outcome, snapshot)
    assert outcome.model_version is None
    assert "features" in outcome.waiting_for
    assert outcome.ranking.strategy == "random"
    assert outcome.problem == ""


@pytest.mark.parametrize("strategy", ["adaptive", "margin", "vote_entropy"])
def test_before_any_answer_the_pool_is_ranked(strategy: str) -> None:
    snapshot = snapshot_of(n_labeled=0, strategy=strategy)
    outcome = ranked(snapshot)
    require_whole(outcome, snapshot)
    assert "two classes" in outcome.waiting_for
    assert outcome.problem == ""
    assert outcome.ranking.strategy == ("adaptive" if strategy == "adaptive" else "random")


def test_answers_of_one_class_only_still_give_a_ranking() -> None:
    base = snapshot_of()
    snapshot = replace(base, y=np.zeros_like(base.y))
    outcome = ranked(snapshot)
    require_whole(outcome, snapshot)
    assert outcome.fitted is None
    assert "of one class" in outcome.waiting_for


def test_rows_added_since_the_features_were_computed_come_last() -> None:
    base = snapshot_of()
    assert base.X is not None
    snapshot = replace(base, X=base.X[:150])
    outcome = ranked(snapshot)
    require_whole(outcome, snapshot)
    late = int((snapshot.open_rows >= 150).sum())
    assert (outcome.ranking.rows[-late:] >= 150).all()
    assert (outcome.ranking.rows[:-late] < 150).all()


def test_a_pool_with_nothing_open_gives_an_empty_ranking() -> None:
    snapshot = snapshot_of(open_rows=np.empty(0, dtype=np.int32))
    outcome = ranked(snapshot)
    assert len(outcome.ranking.rows) == 0
    assert outcome.model_version is not None


@pytest.mark.parametrize("strategy", ["adaptive", "multi_min_confidence", "random"])
def test_multiple_choice_is_ranked(strategy: str) -> None:
    base = snapshot_of()
    snapshot = replace(base, multilabel=True, y=np.eye(3, dtype=np.int32)[base.y], strategy=strategy)
    outcome = ranked(snapshot)
    require_whole(outcome, snapshot)
    assert outcome.problem == ""
    assert outcome.ranking.strategy == strategy


def test_a_strategy_for_the_other_kind_of_task_is_replaced_and_said() -> None:
    snapshot = snapshot_of(strategy="multi_min_confidence")
    outcome = ranked(snapshot)
    require_whole(outcome, snapshot)
    assert "does not know single choice" in outcome.problem
    assert outcome.ranking.strategy == "random"


class Broken:
    """A strategy plugin that breaks its contract in one way."""

    name = "broken"
    title = "Broken"
    description = "For tests"
    needs: frozenset[str] = frozenset()
    cold = True
    multilabel = "also"

    def __init__(self, how: str) -> None:
        self.how = how

    def score(self, view: PoolView) -> Scores:
        count = len(view.pool)
        if self.how == "raises":
            raise ZeroDivisionError("plugin bug")
        if self.how == "nan":
            return Scores(np.full(count, np.nan, dtype=np.float32), {})
        if self.how == "short":
            return Scores(np.zeros(count - 1, dtype=np.float32), {})
        if self.how == "indices":
            return Scores(np.array([3, 3, 9999], dtype=np.float32), {})
        if self.how == "nothing":
            return None  # type: ignore[return-value]  # wrong on purpose
        if self.how == "words":
            return Scores(np.array(["best"] * count), {})
        if self.how == "unspeakable":
            return Scores(
                np.zeros(count, dtype=np.float32), {0: Reason("broken", "random", {"p_first": np.float32(1)})}
            )
        return Scores(np.zeros(count, dtype=np.float32), {count + 5: Reason("broken", "random")})


@pytest.fixture
def plugin(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.setitem(registry.members("strategies"), "broken", Broken(request.param))
    yield request.param


@pytest.mark.parametrize(
    "plugin", ["raises", "nan", "short", "outside", "indices", "nothing", "words", "unspeakable"], indirect=True
)
def test_a_broken_strategy_plugin_never_stops_the_queue(plugin: str) -> None:
    snapshot = snapshot_of(strategy="broken")
    outcome = ranked(snapshot)
    require_whole(outcome, snapshot)
    assert "Broken" in outcome.problem
    assert "random order" in outcome.problem
    assert outcome.model_version is not None


class BrokenModel:
    name = "broken_model"
    title = "Broken model"
    online = False

    def __init__(self, how: str) -> None:
        self.how = how
        self.n_classes = 3

    def fit(self, X: np.ndarray, y: np.ndarray, **options: object) -> BrokenModel:
        if self.how == "raises":
            raise ValueError("plugin bug")
        return self

    def predict_proba(self, X: np.ndarray) -> np.ndarray:
        if self.how == "nan":
            return np.full((len(X), 3), np.nan)
        if self.how == "shape":
            return np.zeros((len(X), 2))
        return np.ones((len(X), 3))


@pytest.mark.parametrize("how", ["raises", "nan", "shape", "sums"])
def test_a_broken_model_plugin_never_stops_the_queue(how: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(registry.members("models"), "broken_model", BrokenModel(how))
    snapshot = snapshot_of(model="broken_model")
    outcome = ranked(snapshot)
    require_whole(outcome, snapshot)
    assert "random order" in outcome.problem
    assert outcome.model_version is None


def test_it_stops_when_asked() -> None:
    def check() -> None:
        raise Cancelled("stopped by the test")

    with pytest.raises(Cancelled):
        rerank(snapshot_of(), check, lambda words: None)
