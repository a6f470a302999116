"""The board: who said what, as arrays; majority, certainty and ties against a plain reckoning."""

from __future__ import annotations

from collections import Counter

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from labeler.domain.label_event import Certainty
from labeler.workbench.label_board import CERTAINTY_WEIGHTS, LabelBoard


def test_an_empty_board_teaches_nothing() -> None:
    board = LabelBoard(3)
    assert board.settled().rows.size == 0
    assert not board.labeled().any()
    assert board.class_counts(["a"]) == {"a": 0}


def test_a_tie_is_left_to_adjudication_and_a_decision_settles_it() -> None:
    board = LabelBoard(2)
    board.put_label(0, "anna", ["a"], None)
    board.put_label(0, "bert", ["b"], None)
    assert board.settled().rows.size == 0
    assert board.is_labeled(0)
    board.adjudicate(0, ["b"])
    settled = board.settled()
    assert [settled.values[code] for code in settled.codes] == [("b",)]
    board.adjudicate(0, None)
    assert board.settled().rows.size == 0


def test_an_unsure_answer_weighs_half_and_cannot_tell_nothing() -> None:
    board = LabelBoard(3)
    board.put_label(0, "anna", ["a"], Certainty.UNSURE)
    board.put_label(1, "anna", ["a"], Certainty.CANNOT_TELL)
    board.put_label(2, "anna", ["a"], Certainty.UNSURE)
    board.put_label(2, "bert", ["b"], Certainty.SURE)
    settled = board.settled()
    assert settled.rows.tolist() == [0, 2]
    assert settled.weights.tolist() == [0.5, 0.5]
    assert [settled.values[code] for code in settled.codes] == [("a",), ("b",)]


def test_a_skip_is_no_label_and_clearing_takes_back() -> None:
    board = LabelBoard(2)
    board.put_skip(0, "anna")
    assert board.skipped("anna").tolist() == [True, False]
    board.put_label(0, "bert", ["a"], None)
    assert not board.skipped().any()
    board.clear(0, "bert")
    assert board.skipped().tolist() == [True, False]


def test_growing_keeps_what_was_said() -> None:
    board = LabelBoard(1)
    board.put_label(0, "anna", ["a"], None)
    board.grow(3)
    board.put_label(2, "anna", ["b"], None)
    assert board.labeled().tolist() == [True, False, True]


ANSWERS = st.lists(
    st.tuples(st.integers(0, 5), st.sampled_from("xyz"), st.sampled_from("abc"), st.sampled_from([None, *Certainty])),
    max_size=40,
)


@given(ANSWERS)
def test_the_majority_is_that_of_a_plain_reckoning(answers: list[tuple[int, str, str, Certainty | None]]) -> None:
    board = LabelBoard(6)
    said: dict[int, dict[str, tuple[str, float]]] = {row: {} for row in range(6)}
    for row, who, name, certainty in answers:
        board.put_label(row, who, [name], certainty)
        said[row][who] = (name, CERTAINTY_WEIGHTS[certainty])
    expected = {}
    for row, by_annotator in said.items():
        votes: Counter[str] = Counter()
        for name, weight in by_annotator.values():
            votes[name] += weight  # type: ignore[assignment]  # halves
        best = votes.most_common(2)
        if best and best[0][1] > 0 and (len(best) == 1 or best[0][1] > best[1][1]):
            expected[row] = best[0][0]
    settled = board.settled()
    found = {int(row): settled.values[code][0] for row, code in zip(settled.rows, settled.codes, strict=True)}
    assert found == expected
    counts = Counter(name for by_annotator in said.values() for name, _ in by_annotator.values())
    assert board.class_counts("abc") == {name: counts[name] for name in "abc"}
    assert np.array_equal(board.frozen().settled().rows, settled.rows)
