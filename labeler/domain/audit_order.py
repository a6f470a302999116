"""The audit stream: one fixed, uniformly random order of all samples, independent of every model and strategy.

The audit sample is the longest labeled prefix of that order, skipped samples left out. Whoever chose a sample of the
prefix, its membership was decided by its content hash alone, so the prefix is a simple random sample of the pool
without replacement, and estimates from it are honest. New samples fall into the order at random; the prefix then ends
at the first of them until it is asked, which is what honesty about the grown pool demands.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def audit_order(uid_heads: NDArray[np.uint64], seed: int) -> NDArray[np.int32]:
    """Row numbers in audit order.

    Parameters
    ----------
    uid_heads : uint64 of shape (n,), the first 16 hex digits of each sample's uid in row order.
    """
    return np.argsort(_mixed(uid_heads ^ _mixed(np.array([seed], dtype=np.uint64))), kind="stable").astype(np.int32)


def audit_prefix(order: NDArray[np.int32], labeled: NDArray[np.bool_], passed: NDArray[np.bool_]) -> NDArray[np.int32]:
    """The rows of the audit sample.

    Parameters
    ----------
    labeled : bool of shape (n,), which rows have a label.
    passed : bool of shape (n,), which rows were skipped: they end no prefix and do not count.
    """
    unsettled = np.flatnonzero(~(labeled | passed)[order])
    prefix = order[: unsettled[0]] if unsettled.size else order
    return prefix[labeled[prefix]]


def audit_share_draw(seed: int, question_number: int, share: float) -> bool:
    """Whether the n-th question of a project is drawn from the audit stream; reproducible from the log alone."""
    return _mixed_int(question_number ^ _mixed_int(seed)) / 2.0**64 < share


def _mixed(x: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """SplitMix64's finaliser (Steele, Lea, Flood 2014): a bijection whose output bits look random."""
    x = x + np.uint64(0x9E3779B97F4A7C15)
    x = (x ^ (x >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    x = (x ^ (x >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return x ^ (x >> np.uint64(31))


def _mixed_int(x: int) -> int:
    """`_mixed` of one number, without the cost of an array."""
    mask = (1 << 64) - 1
    x = (x + 0x9E3779B97F4A7C15) & mask
    x = ((x ^ (x >> 30)) * 0xBF58476D1CE4E5B9) & mask
    x = ((x ^ (x >> 27)) * 0x94D049BB133111EB) & mask
    return x ^ (x >> 31)
