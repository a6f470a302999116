"""Thresholds that are certified hold what they promise, and are refused where nothing can be promised."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import binomtest

from labeler.learning.certify import certify, lower_bound


@settings(deadline=None)
@given(st.integers(1, 400), st.data(), st.floats(0.001, 0.2))
def test_the_bound_is_that_of_clopper_and_pearson(count: int, data: st.DataObject, risk: float) -> None:
    right = data.draw(st.integers(0, count))
    exact = binomtest(right, count, alternative="greater").proportion_ci(1 - risk, method="exact").low
    assert lower_bound(right, count, risk) == pytest.approx(exact, abs=1e-9)


@pytest.mark.parametrize("optimism", [0.0, 0.08])
def test_what_is_certified_is_wrong_no_oftener_than_stated(optimism: float) -> None:
    """Also for a model that promises more than it keeps."""
    rng = np.random.default_rng(3)
    broken = certified = 0
    for _ in range(800):
        sure = rng.beta(6, 1.2, 300)
        truth = np.clip(sure - optimism, 0, 1)
        found = certify(sure, rng.random(300) < truth, 0.85, 0.9)
        if found.threshold is None:
            continue
        certified += 1
        many = rng.beta(6, 1.2, 20_000)
        broken += np.clip(many - optimism, 0, 1)[many >= found.threshold].mean() < 0.85
    assert broken / 800 <= 0.1 + 3 * np.sqrt(0.1 * 0.9 / 800)
    assert certified > (700 if optimism == 0 else 100)


def test_few_answers_certify_nothing_and_say_how_many_are_missing() -> None:
    found = certify(np.full(20, 0.99), np.ones(20, dtype=np.bool_), 0.95, 0.95)
    assert found.threshold is None
    assert found.missing == 60


def test_equal_probabilities_are_never_cut_in_two() -> None:
    sure = np.r_[np.full(150, 0.9), np.full(50, 0.5)]
    right = np.r_[np.ones(150, dtype=np.bool_), np.zeros(50, dtype=np.bool_)]
    found = certify(sure, right, 0.9, 0.95)
    assert (found.threshold, found.answers, found.right) == (0.9, 150, 150)
    assert certify(sure, ~right, 0.9, 0.95).threshold is None
    assert certify(np.empty(0), np.empty(0, dtype=np.bool_), 0.9, 0.95).missing > 0
