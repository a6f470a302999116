"""Models may learn the consensus's probabilities: chosen for the project, recorded with the version, replayed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.domain.label_event import Certainty, EventKind
from labeler.domain.task import LabelClass, TaskSpec, complete_classes
from labeler.learning.snapshot import Snapshot
from labeler.learning.soft_labels import soft_labels
from labeler.learning.wire import packed, snapshot_from, snapshot_parts, unpacked
from labeler.registry import member
from labeler.store.label_log import EventDraft
from labeler.store.project_store import ProjectStore
from labeler.workbench.headless import train_project
from labeler.workbench.label_board import LabelBoard
from labeler.workbench.replay import replay_project
from labeler.workbench.settings import load_settings, save_train_on
from labeler.workbench.training_set import CONSENSUS, MAJORITY, training_set

from .conftest import OpenWorkbench, truth_of

SPEC = TaskSpec("single", complete_classes([LabelClass("cat"), LabelClass("dog")]))


def _board(seed: int, order: list[str]) -> LabelBoard:
    """Anna, bo and cy on thirty rows, of skills .95, .8 and .6; filled in one order or another."""
    draw = np.random.default_rng(seed)
    truth = draw.integers(0, 2, 30)
    said = {who: np.where(draw.random(30) < skill, truth, 1 - truth)
            for who, skill in (("anna", 0.95), ("bo", 0.8), ("cy", 0.6))}  # fmt: skip
    board = LabelBoard(30)
    for who in order:
        for row in range(30):
            board.put_label(row, who, [("cat", "dog")[said[who][row]]], Certainty.UNSURE if row % 7 == 0 else None)
    board.adjudicate(3, ["dog"])
    return board


def _soft(board: LabelBoard, **choices: bool):  # type: ignore[no-untyped-def]  # a test's shorthand
    choices = {"class_weights": False, **choices}
    return training_set(board, member("tasks", "single"), SPEC, train_on=CONSENSUS, **choices).soft


@given(st.integers(0, 50), st.permutations(["anna", "bo", "cy"]))
def test_what_is_learned_does_not_depend_on_who_came_first_not_in_one_bit(seed: int, order: list[str]) -> None:
    one, other = _soft(_board(seed, ["anna", "bo", "cy"])), _soft(_board(seed, order))
    for a, b in ((one.rows, other.rows), (one.y, other.y), (one.weights, other.weights)):
        assert a.tobytes() == b.tobytes()


def test_each_likely_label_counts_by_its_probability_and_a_decision_counts_alone() -> None:
    soft = _soft(_board(1, ["anna", "bo", "cy"]))
    totals = np.bincount(soft.rows, soft.weights, 30)
    assert totals == pytest.approx(np.ones(30)) and (soft.weights >= 0.05 - 1e-6).all()
    (decided,) = np.flatnonzero(soft.rows == 3)
    assert soft.y[decided] == 1 and soft.weights[decided] == 1
    assert np.unique(soft.rows).size == 30 and soft.rows.size > 30, "some samples are not sure"
    weighed = _soft(_board(1, ["anna", "bo", "cy"]), class_weights=True)
    assert np.array_equal(weighed.rows, soft.rows) and not np.array_equal(weighed.weights, soft.weights)


def test_a_person_alone_teaches_what_they_said() -> None:
    board = LabelBoard(5)
    for row in range(5):
        board.put_label(row, "anna", ["cat"], None)
    assert _soft(board) is None


def test_of_several_classes_each_set_counts_by_its_probability() -> None:
    spec = TaskSpec("multi", complete_classes([LabelClass("red"), LabelClass("big")]))
    board = LabelBoard(4)
    for who, sets in (("anna", (["red"], ["big"], ["red", "big"], [])), ("bo", (["red"], ["red"], ["red"], []))):
        for row, names in enumerate(sets):
            board.put_label(row, who, names, None)
    found = training_set(board, member("tasks", "multi"), spec, class_weights=False, train_on=CONSENSUS).soft
    assert found is not None and found.y.shape[1] == 2
    assert np.bincount(found.rows, found.weights) == pytest.approx(np.ones(4))


def test_unlikely_labels_are_left_out_and_the_rest_sums_to_one() -> None:
    found = soft_labels(np.array([4, 9], np.int32), np.array([[0.97, 0.03], [0.5, 0.5]]), np.array([0, 1], np.int32))
    assert found.rows.tolist() == [4, 9, 9] and found.y.tolist() == [0, 0, 1]
    assert found.weights.tolist() == [1.0, 0.5, 0.5] and found.among(np.array([9], np.int32)).tolist() == [1, 2]


def test_a_snapshot_keeps_its_soft_labels_on_the_way_to_another_process() -> None:
    rows = np.arange(3, dtype=np.int32)
    soft = soft_labels(rows, np.array([[0.8, 0.2], [1, 0], [0.5, 0.5]]), np.array([0, 1], np.int32))
    snapshot = Snapshot(
        X=None, n_rows=3, classes=("a", "b"), multilabel=False, labeled=rows, y=np.zeros(3, np.int32), open_rows=rows,
        audit_rows=rows, model="m", strategy="s", seed=1, version="v1", log_position=0, soft=soft,
        asking={"annotator": "anna", "people": ["bo"]},
    )  # fmt: skip
    facts, arrays = unpacked(*packed(*snapshot_parts(snapshot)))
    again = snapshot_from(facts, arrays, None)
    assert again.training_hash == snapshot.training_hash and again.asking == snapshot.asking
    hard = Snapshot(**{**{name: getattr(snapshot, name) for name in snapshot.__slots__}, "soft": None})
    assert hard.training_hash != snapshot.training_hash


@pytest.fixture
def three(texts_project: Path) -> Path:
    """Three people on thirty texts about cats and dogs; cy is wrong on every fifth."""
    with ProjectStore.open(texts_project) as store:
        uids = store.sample_uids()
        for who, wrong in (("anna", 0), ("bo", 11), ("cy", 3)):
            store.ensure_annotator(who)
            drafts = []
            for row in range(30):
                is_wrong = wrong and row % wrong == 0
                name = ("cat", "dog")[(row + bool(is_wrong)) % 2]
                drafts.append(EventDraft(uids[row], who, EventKind.LABEL, {"class": name}))
            store.append(drafts).future.result(timeout=30)
    return texts_project


def test_it_is_off_by_default_and_versions_of_both_kinds_replay_bit_for_bit(three: Path) -> None:
    train_project(three, seed=1)
    with ProjectStore.open(three) as store:
        assert load_settings(store).train_on == MAJORITY
        save_train_on(store, CONSENSUS)
    train_project(three, seed=1)
    with ProjectStore.open(three, read_only=True) as store:
        hard, soft = store.model_versions()[-2:]
    assert "train_on" not in hard.fingerprints and soft.fingerprints["train_on"] == "consensus"
    assert hard.training_hash != soft.training_hash and hard.fingerprints["model"] != soft.fingerprints["model"]
    found = replay_project(three, None, False, lambda *_: None)
    assert found["identical"], found["versions"]


def test_versions_made_while_labeling_replay_bit_for_bit(three: Path, open_workbench: OpenWorkbench) -> None:
    workbench = open_workbench(annotator="dee").workbench
    workbench.learning.train_on(CONSENSUS)
    workbench.start()
    for number in range(8):
        assert workbench.question is not None
        workbench.answer([truth_of(workbench)], Certainty.UNSURE if number % 3 else None)
    workbench.lead.adjudicate(workbench.pool.sample(5).uid, ["cat"])
    workbench.close()
    found = replay_project(three, None, False, lambda *_: None)
    assert len(found["versions"]) > 5 and found["identical"], [one for one in found["versions"] if one["differences"]]


def test_a_setting_that_somebody_tampered_with_is_as_if_it_were_not_there(
    make_project: Callable[..., Path],
) -> None:
    with ProjectStore.open(make_project()) as store:
        for value in (3, None, "everything"):
            store.set_setting("train_on", value)
            assert load_settings(store).train_on == MAJORITY
