"""The queue: never dry, never dropping, skipped last, late rankings reconciled."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from labeler.domain.ranked_queue import RankedQueue
from labeler.domain.ranking import Ranking


def ranking(*rows: int) -> Ranking:
    array = np.array(rows, dtype=np.int32)
    return Ranking("v1", "margin", 0, 0, array, np.linspace(1, 0, len(rows), dtype=np.float32), {})


def queue(size: int) -> RankedQueue:
    return RankedQueue(np.arange(size, dtype=np.int32))


def test_answered_rows_leave_and_skipped_rows_come_back_last() -> None:
    asked = queue(4)
    asked.adopt(ranking(3, 1, 0, 2))
    asked.skip(3)
    asked.answer(1)
    assert asked.head(9) == [0, 2, 3]


def test_a_late_ranking_never_brings_an_answered_row_back() -> None:
    asked = queue(5)
    late = ranking(0, 1, 2, 3, 4)
    asked.answer(0)
    asked.answer(2)
    asked.adopt(late)
    assert asked.head(9) == [1, 3, 4]


def test_rows_a_ranking_does_not_know_are_asked_behind_it() -> None:
    asked = queue(3)
    asked.grow(5)
    asked.adopt(ranking(2, 0, 1))
    assert asked.head(9) == [2, 0, 1, 3, 4]


def test_a_row_taken_back_is_asked_next() -> None:
    asked = queue(4)
    asked.answer(0)
    asked.answer(1)
    asked.reopen(0)
    assert asked.head(2) == [0, 2]


def test_long_answered_stretches_are_passed_over() -> None:
    asked = queue(50_000)
    asked.answer_many(np.arange(49_999, dtype=np.int32))
    assert asked.head(3) == [49_999]
    assert len(asked) == 1


@given(st.lists(st.tuples(st.sampled_from(["answer", "skip", "reopen", "adopt"]), st.integers(0, 11)), max_size=40))
def test_whatever_happens_every_open_row_is_asked_exactly_once(acts: list[tuple[str, int]]) -> None:
    asked = queue(12)
    answered: set[int] = set()
    for act, row in acts:
        if act == "answer":
            asked.answer(row)
            answered.add(row)
        elif act == "skip" and row not in answered:
            asked.skip(row)
        elif act == "reopen":
            asked.reopen(row)
            answered.discard(row)
        elif act == "adopt":
            asked.adopt(ranking(*np.random.default_rng(row).permutation(12).tolist()))
    head = asked.head(100)
    assert sorted(head) == sorted(set(range(12)) - answered)
    assert len(asked) == len(head)
