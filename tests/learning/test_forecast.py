"""Forecasts: wide where little is known, near the truth where the curve is a law, refused where nothing can be said."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from labeler.learning.forecast import MeasuredPoint, forecast, why_no_forecast


def law(labels: float) -> float:
    return float(0.95 - 1.5 * labels**-0.6)


def curve(audits: int, until: int = 200, seed: int = 0) -> list[MeasuredPoint]:
    luck = np.random.default_rng(seed).random(audits)
    points = []
    for labels in range(20, until + 1, 20):
        value = float((luck < law(labels)).mean())
        points.append(MeasuredPoint(labels, value, max(value * (1 - value), 0.01) / audits, audits))
    return points


def test_too_few_versions_or_too_short_a_curve_are_refused_in_words() -> None:
    points = curve(50)
    assert "5 measured versions; there are 3" in why_no_forecast(points[:3])
    assert forecast(points[:3], 1000) is None
    near = [MeasuredPoint(100 + at, 0.8, 0.001, 50) for at in range(6)]
    assert "from 100 to at least 200 labels" in why_no_forecast(near)
    assert why_no_forecast(points) == ""


def test_nothing_is_foretold_beyond_the_pool_or_the_horizon() -> None:
    points = curve(50)
    assert forecast(points, 200) is None
    near, far = forecast(points, 350), forecast(points, 10**6)
    assert near is not None and far is not None
    assert (near.labels[0], near.labels[-1]) == (200, 350)
    assert far.labels[-1] == 1600


def test_a_well_measured_law_is_foretold_closely() -> None:
    told = forecast(curve(20_000), 1600)
    assert told is not None
    for labels in (300, 400, 800):
        low, middle, high = told.at(labels)
        assert low - 0.01 <= law(labels) <= high + 0.01
        assert middle == pytest.approx(law(labels), abs=0.03)


def test_a_small_audit_sample_makes_the_interval_wide() -> None:
    rough, close = forecast(curve(12), 1600), forecast(curve(5000), 1600)
    assert rough is not None and close is not None
    width = [told.at(400)[2] - told.at(400)[0] for told in (rough, close)]
    assert width[0] > 3 * width[1]


def test_the_interval_widens_ahead() -> None:
    told = forecast(curve(5000), 1600)
    assert told is not None
    low, _, high = told.band
    assert high[-1] - low[-1] > high[0] - low[0]


def test_more_certainty_asks_for_more_labels() -> None:
    told = forecast(curve(20_000), 1600)
    assert told is not None
    even, sure = told.labels_for(0.9, 0.5), told.labels_for(0.9, 0.8)
    assert even is not None and (sure is None or sure >= even)
    assert told.labels_for(0.9999) is None
    assert told.labels_for(0.1, 0.99) == 200
    more = told.more_for(0.01)
    assert more is not None and 10 <= more <= 120


def test_points_with_one_and_the_same_luck_do_not_lead_astray() -> None:
    values = [0.8] * 7 + [1.0] * 9 + [0.9] * 4
    points = [
        MeasuredPoint(28 + 4 * at, value, (value * 10 + 1) / 12 * (1 - (value * 10 + 1) / 12) / 10, 5 + at // 4)
        for at, value in enumerate(values)
    ]
    told = forecast(points, 400)
    assert told is not None
    low, middle, _ = told.at(110)
    assert low < 0.85 < middle


@settings(max_examples=12, deadline=None)
@given(st.lists(st.integers(0, 10), min_size=5, max_size=12), st.integers(0, 3))
def test_whatever_was_measured_the_courses_are_shares(hits: list[int], seed: int) -> None:
    points = [
        MeasuredPoint(10 * (at + 1), hit / 10, (hit + 1) / 12 * (11 - hit) / 12 / 10, 10) for at, hit in enumerate(hits)
    ]
    told = forecast(points, 10_000, seed)
    assert told is not None
    assert np.isfinite(told.draws).all()
    assert told.draws.min() >= 0.0 and told.draws.max() <= 1.0
    low, middle, high = told.band
    assert (low <= middle).all() and (middle <= high).all()


def test_the_same_curve_gives_the_same_forecast() -> None:
    one, other = forecast(curve(40), 1600, seed=3), forecast(curve(40), 1600, seed=3)
    assert one is not None and other is not None
    assert np.array_equal(one.draws, other.draws)
