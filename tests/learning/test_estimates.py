"""Honest figures: known values, refusals where nothing can be said, and intervals that cover."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from labeler.domain.model_version import Estimate
from labeler.learning.audit import Audit, AuditPredictions
from labeler.learning.class_weights import balanced
from labeler.learning.estimates import CLASS_NEEDED, audit_figures, estimates, gap, macro_f1
from labeler.learning.intervals import mixed_estimate, share_estimate

NAMES = ("cat", "dog")


def predictions(pairs: list[tuple[int, int, float]], n_classes: int = 2) -> AuditPredictions:
    """Answered, proposed, and how sure."""
    chances = np.empty((len(pairs), n_classes), dtype=np.float32)
    for at, (_, said, sure) in enumerate(pairs):
        chances[at] = (1 - sure) / (n_classes - 1)
        chances[at, said] = sure
    truth = np.array([answered for answered, _, _ in pairs], dtype=np.int32)
    return AuditPredictions(np.arange(len(pairs), dtype=np.int32), truth, chances)


SEEN = predictions([(0, 0, 0.9)] * 16 + [(0, 1, 0.6)] * 4 + [(1, 1, 0.8)] * 18 + [(1, 0, 0.7)] * 2)


def hot(values: NDArray[np.int64], count: int) -> NDArray[np.bool_]:
    return np.asarray(np.eye(count, dtype=bool)[values])


def test_figures_of_a_known_confusion_are_right() -> None:
    told = estimates(SEEN, NAMES)
    assert told.confusion.tolist() == [[16, 4], [2, 18]]
    assert told.accuracy.value == pytest.approx(34 / 40)
    cat, dog = told.classes
    assert cat.recall.value == pytest.approx(0.8) and cat.recall.n == 20
    assert dog.precision.value == pytest.approx(18 / 22) and dog.precision.n == 22
    both = (32 / 38 + 36 / 42) / 2
    assert told.macro_f1.value == pytest.approx(both)
    assert told.macro_f1.low is not None and told.macro_f1.high is not None
    assert told.macro_f1.low < both < told.macro_f1.high


def test_a_class_with_too_few_audit_answers_gets_no_figure() -> None:
    told = estimates(predictions([(0, 0, 0.9)] * 20 + [(1, 1, 0.9)] * 3), NAMES)
    assert told.classes[1].recall == Estimate(None, None, None, 3, 5)
    assert (told.macro_f1.value, told.macro_f1.n, told.macro_f1.needed) == (None, 3, CLASS_NEEDED)
    assert told.classes[0].recall.value == 1.0


def test_without_a_mistake_macro_f1_still_has_an_honest_low_end() -> None:
    told = estimates(predictions([(0, 0, 0.9)] * 20 + [(1, 1, 0.9)] * 6), NAMES)
    assert told.macro_f1.value == 1.0
    assert told.macro_f1.low == share_estimate(6, 6, 1).low


def test_a_model_that_promises_too_much_is_called_overconfident() -> None:
    rng = np.random.default_rng(0)
    right = rng.random(200) < 0.7
    told = estimates(predictions([(0, 0 if hit else 1, 0.97) for hit in right]), NAMES).calibration
    assert told.overconfidence.low is not None and told.overconfidence.low > 0.1
    assert told.ece is not None and told.ece_by_chance is not None and told.ece > told.ece_by_chance


def test_a_calibrated_model_is_within_what_chance_shows() -> None:
    rng = np.random.default_rng(1)
    sure = rng.uniform(0.55, 0.99, 300)
    pairs = [(0, 0 if rng.random() < one else 1, float(one)) for one in sure]
    told = estimates(predictions(pairs), NAMES).calibration
    assert told.ece is not None and told.ece_by_chance is not None and told.ece <= told.ece_by_chance
    assert sum(one.right.n for one in told.bins) == 300


def test_costs_weigh_each_mistake() -> None:
    told = estimates(SEEN, NAMES, np.array([[0.0, 10.0], [1.0, 0.0]]))
    assert told.cost is not None
    assert told.cost.value == pytest.approx((4 * 10 + 2 * 1) / 40)
    assert told.cost.low is not None and told.cost.high is not None
    assert told.cost.low < 1.05 < told.cost.high


def test_a_mean_of_which_no_mistake_was_seen_is_refused() -> None:
    assert mixed_estimate(np.zeros(50), np.ones(50, dtype=bool), 30, 0).value is None


def test_macro_f1_intervals_cover_over_many_samples() -> None:
    rng = np.random.default_rng(5)
    table = np.array([[0.35, 0.05, 0.02], [0.04, 0.22, 0.03], [0.02, 0.05, 0.22]])
    f1 = 2 * np.diag(table) / (table.sum(axis=0) + table.sum(axis=1))
    inside = []
    for _ in range(300):
        cells = rng.choice(9, 120, p=table.ravel() / table.sum())
        found = macro_f1(hot(cells // 3, 3), hot(cells % 3, 3))
        if found.low is not None and found.high is not None:
            inside.append(found.low <= f1.mean() <= found.high)
    assert len(inside) > 250
    assert 0.91 <= np.mean(inside) <= 0.985


@given(st.lists(st.tuples(st.integers(0, 2), st.integers(0, 2)), min_size=1, max_size=60))
def test_every_interval_holds_its_value_and_stays_a_share(pairs: list[tuple[int, int]]) -> None:
    told = estimates(predictions([(*pair, 0.8) for pair in pairs], 3), ("a", "b", "c"))
    figures = [told.accuracy, told.macro_f1, *(f for one in told.classes for f in (one.recall, one.precision))]
    for figure in figures:
        if figure.value is not None:
            assert figure.low is not None and figure.high is not None
            assert 0.0 <= figure.low <= figure.value + 1e-9
            assert figure.value - 1e-9 <= figure.high <= 1.0


def test_multiple_choice_has_class_figures_but_no_confusion() -> None:
    rng = np.random.default_rng(2)
    truth = (rng.random((60, 2)) < 0.5).astype(np.int32)
    chances = np.abs(truth - 0.2 - 0.6 * (rng.random((60, 2)) < 0.1)).astype(np.float32)
    told = estimates(AuditPredictions(np.arange(60, dtype=np.int32), truth, chances), NAMES)
    assert told.confusion.size == 0
    assert told.classes[0].recall.n == int(truth[:, 0].sum())
    assert told.macro_f1.value is not None


def test_the_gap_is_that_between_training_and_audit() -> None:
    found = gap(Estimate(1.0, 0.9, 1.0, 100), Estimate(0.8, 0.7, 0.88, 50))
    assert (found.value, found.low, found.high) == pytest.approx((0.2, 0.12, 0.3))
    assert gap(Estimate(None, None, None, 0), Estimate(0.8, 0.7, 0.88, 50)).value is None


def test_only_known_figures_are_kept_with_a_version() -> None:
    kept = audit_figures(Audit(SEEN, 40, Estimate(0.95, 0.9, 1.0, 80)))
    assert kept["audit_n"] == 40 and kept["training_accuracy"] == 0.95
    assert {"accuracy", "accuracy_low", "macro_f1", "macro_f1_high"} <= kept.keys()
    assert audit_figures(Audit(None, 3, Estimate(None, None, None, 0))) == {"audit_n": 3}


def test_balanced_weights_let_each_class_count_alike_within_a_limit() -> None:
    y = np.array([0] * 90 + [1] * 10, dtype=np.int32)
    weights = balanced(y, None)
    assert weights is not None
    assert weights[:90].sum() == pytest.approx(weights[90:].sum())
    lonely = balanced(np.array([0] * 999 + [1], dtype=np.int32), None)
    assert lonely is not None and lonely.max() == pytest.approx(10.0)
    own = np.array([0.5, 1.0], dtype=np.float32)
    assert balanced(np.array([[1, 0], [0, 1]], dtype=np.int32), own) is own
