"""Falls, speed, tiring, agreement with oneself, anchoring: found where they are, refused where nothing can be said."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from labeler.agreement.drift import falls_in, held_against_others
from labeler.agreement.ratings import ratings_of
from labeler.agreement.work_signs import anchoring, self_consistency, share, tiring, typical_seconds


def test_a_fall_from_90_to_75_is_found_within_80_answers_in_nine_of_ten_cases() -> None:
    draw = np.random.default_rng(1)
    found = tried = 0
    for _ in range(400):
        right = np.r_[draw.random(600) < 0.9, draw.random(80) < 0.75]
        falls = falls_in(right, 0.9)
        if falls and falls[0].found < 600:
            continue
        tried, found = tried + 1, found + bool(falls)
    assert found / tried >= 0.88  # 0.9 but for the luck of 400 draws


def test_a_steady_annotator_is_left_in_peace_for_two_thousand_answers() -> None:
    draw = np.random.default_rng(2)
    alarms = sum(len(falls_in(draw.random(20_000) < 0.9, 0.9)) for _ in range(10))
    assert alarms <= 200_000 / 2_000


def test_a_fall_says_when_it_began_and_how_deep_it_is() -> None:
    draw = np.random.default_rng(3)
    (fall, *_) = falls_in(np.r_[draw.random(500) < 0.95, draw.random(200) < 0.5], 0.9)
    assert abs(fall.began - 500) < 25 and fall.began < fall.found < 560
    assert fall.before > 0.9 and fall.since < 0.8


def test_who_is_weak_from_the_start_is_seldom_said_to_have_fallen() -> None:
    draw = np.random.default_rng(8)
    fallen = sum(bool(falls_in(draw.random(150) < 0.65, 0.9)) for _ in range(100))
    assert fallen <= 30


@settings(max_examples=30, deadline=None)
@given(st.lists(st.booleans(), max_size=300), st.floats(0, 1))
def test_any_row_of_answers_can_be_watched(right: list[bool], expected: float) -> None:
    falls = falls_in(np.array(right, dtype=np.bool_), expected)
    assert all(0 <= fall.began <= fall.found < len(right) for fall in falls)
    assert all(one.found < other.began + 1 for one, other in pairwise(falls))


def test_answers_are_held_against_what_others_say_without_them() -> None:
    said = [("1", "a", "x"), ("1", "b", "y"), ("1", "c", "y"), ("2", "a", "x"), ("3", "a", "x"), ("3", "b", "y")]
    ratings = ratings_of(said, ["x", "y"])
    held = held_against_others(ratings, np.arange(6), [0.9, 0.9, 0.9], np.array([-1, -1, 0]))
    assert held[0].rating.tolist() == [0, 4] and held[0].right.tolist() == [False, True], (
        "a decision goes before others"
    )
    assert held[1].rating.tolist() == [5], "on item 1 the two others are a tie; on item 3 the lead decided"
    assert held[1].right.tolist() == [False]


def test_agreement_with_oneself_has_an_interval_or_says_why_not() -> None:
    assert self_consistency(np.zeros(0, np.bool_)).undefined is not None
    few = self_consistency(np.array([True, False]))
    assert few.value == 0.5 and few.low is None and few.no_interval is not None
    many = self_consistency(np.arange(100) % 10 > 0)
    assert many.value == 0.9 and many.low is not None and many.high is not None
    assert 0.82 < many.low < 0.9 < many.high < 0.95


def test_intervals_of_shares_hold_the_truth() -> None:
    draw = np.random.default_rng(4)
    held = 0
    for hits in draw.binomial(80, 0.9, 500).tolist():
        figure = share(hits, 80)
        assert figure.low is not None and figure.high is not None
        held += figure.low <= 0.9 <= figure.high
    assert 0.93 <= held / 500 <= 0.99


def test_anchoring_is_the_difference_that_showing_makes() -> None:
    draw = np.random.default_rng(5)
    pulled = anchoring(draw.random(400) < 0.9, draw.random(200) < 0.7)
    assert pulled.value is not None and pulled.low is not None and pulled.high is not None
    assert pulled.low > 0 and pulled.low < 0.2 < pulled.high
    assert anchoring(np.ones(9, np.bool_), np.zeros(0, np.bool_)).undefined is not None
    assert anchoring(np.ones(50, np.bool_), np.ones(5, np.bool_)).no_interval is not None


def test_who_slows_down_within_a_sitting_is_seen_and_who_does_not_is_not_blamed() -> None:
    draw = np.random.default_rng(6)
    at = np.concatenate([day * 86_400 + np.arange(200) * 20.0 for day in range(3)])
    hours = np.tile(np.arange(200) * 20.0, 3) / 3600
    slower = tiring(at, 5 * np.exp(0.4 * hours) * np.exp(draw.normal(0, 0.3, 600)))
    steady = tiring(at, 5 * np.exp(draw.normal(0, 0.3, 600)))
    assert slower.low is not None and slower.high is not None and slower.low > 0.1
    assert slower.low < np.expm1(0.4) < slower.high
    assert steady.low is not None and steady.high is not None and steady.low < 0 < steady.high
    assert tiring(at[:3], np.full(3, np.nan)).undefined is not None


def test_the_typical_time_is_the_median_and_ignores_who_did_not_measure() -> None:
    figure = typical_seconds(np.r_[np.arange(1.0, 102.0), np.nan, 0.0])
    assert figure.value == 51.0 and figure.n == 101
    assert figure.low is not None and figure.high is not None and figure.low < 51 < figure.high
    assert figure.low == pytest.approx(41, abs=3)


def test_somebody_who_is_weak_from_the_start_has_not_fallen_and_a_later_fall_is_found() -> None:
    draw = np.random.default_rng(4)
    seen = sum(bool(falls_in(draw.random(300) < 0.65, 0.9)) for _ in range(200))
    assert seen <= 6, "not even one in thirty"
    found = [falls_in(np.r_[draw.random(500) < 0.75, draw.random(120) < 0.45], 0.9) for _ in range(40)]
    late = [falls for falls in found if falls and falls[-1].began > 400]
    assert len(late) >= 34
