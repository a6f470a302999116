"""The audit stream: uniform, reproducible, independent of how samples were chosen."""

from __future__ import annotations

import numpy as np

from labeler.domain.audit_order import _mixed, _mixed_int, audit_order, audit_prefix, audit_share_draw


def heads(count: int, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, 2**63, count).astype(np.uint64)


def test_the_order_is_a_permutation_fixed_by_content_and_seed() -> None:
    uids = heads(500)
    order = audit_order(uids, 7)
    assert sorted(order.tolist()) == list(range(500))
    assert np.array_equal(order, audit_order(uids, 7))
    assert not np.array_equal(order, audit_order(uids, 8))


def test_the_relative_order_of_samples_survives_new_ones() -> None:
    uids = heads(400)
    before = audit_order(uids[:300], 7)
    after = audit_order(uids, 7)
    assert np.array_equal(after[after < 300], before)


def test_positions_are_uniform_over_seeds() -> None:
    uids = heads(50)
    places = np.array([np.argmax(audit_order(uids, seed) == 13) for seed in range(4000)])
    counts = np.bincount(places, minlength=50)
    chi_squared = float(((counts - 80.0) ** 2 / 80.0).sum())
    assert chi_squared < 94.6, "beyond the 99.99 % quantile of 49 degrees of freedom"


def test_the_sample_is_the_labeled_prefix_with_skipped_rows_passed_over() -> None:
    order = np.array([4, 2, 0, 3, 1], dtype=np.int32)
    labeled = np.array([True, False, True, True, True])
    skipped = np.zeros(5, dtype=bool)
    assert audit_prefix(order, labeled, skipped).tolist() == [4, 2, 0, 3]
    labeled[2] = False
    assert audit_prefix(order, labeled, skipped).tolist() == [4]
    skipped[2] = True
    assert audit_prefix(order, labeled, skipped).tolist() == [4, 0, 3]


def test_the_share_of_audit_questions_is_as_asked() -> None:
    drawn = np.mean([audit_share_draw(3, number, 0.1) for number in range(20_000)])
    assert abs(drawn - 0.1) < 0.009
    assert not any(audit_share_draw(3, number, 0.0) for number in range(100))
    assert all(audit_share_draw(3, number, 1.0) for number in range(100))


def test_one_number_is_mixed_as_an_array_is() -> None:
    numbers = heads(50)
    assert [_mixed_int(int(number)) for number in numbers] == _mixed(numbers).tolist()


def test_estimates_from_the_prefix_are_unbiased_whatever_a_strategy_labels() -> None:
    """A strategy that labels only hard samples must not move the audit sample's mean."""
    rng = np.random.default_rng(0)
    means = []
    for seed in range(300):
        uids = heads(400, seed)
        easy = rng.random(400) < 0.7
        order = audit_order(uids, seed)
        labeled = np.zeros(400, dtype=bool)
        labeled[np.flatnonzero(~easy)[:60]] = True
        labeled[order[:60]] = True
        prefix = audit_prefix(order, labeled, np.zeros(400, dtype=bool))[:60]
        means.append(easy[prefix].mean())
    assert abs(np.mean(means) - 0.7) < 0.012
