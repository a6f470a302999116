"""The adjudication queue: three factors make its order, each is told in words, and none is made up."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from labeler.domain.label_event import EventKind
from labeler.store.label_log import EventDraft
from labeler.store.project_store import ProjectStore
from labeler.workbench.adjudication import adjudication_queue, queue_in
from labeler.workbench.headless import train_project
from labeler.workbench.judging import judged_in
from labeler.workbench.model_view import ModelView, kept_view
from labeler.workbench.settling_value import Worth, worth_of

MakeProject = Callable[..., Path]


def _say(project: Path, who: str, labels: dict[int, str], kind: EventKind = EventKind.LABEL) -> None:
    with ProjectStore.open(project) as store:
        store.ensure_annotator(who)
        uids = store.sample_uids()
        drafts = [EventDraft(uids[row], who, kind, {"class": name}) for row, name in labels.items()]
        store.append(drafts).future.result(timeout=30)


@pytest.fixture
def differing(texts_project: Path) -> Path:
    """Three people on thirty texts about cats and dogs; cy is wrong on every fifth, bo on every seventh."""
    truth = {row: "cat" if row % 2 == 0 else "dog" for row in range(30)}
    other = {"cat": "dog", "dog": "cat"}
    _say(texts_project, "anna", truth)
    _say(texts_project, "bo", {row: other[name] if row % 7 == 0 else name for row, name in truth.items()})
    _say(texts_project, "cy", {row: other[name] if row % 5 == 0 else name for row, name in truth.items()})
    return texts_project


def test_the_value_is_the_product_of_its_three_factors_and_makes_the_order(differing: Path) -> None:
    train_project(differing, seed=1)
    queue = adjudication_queue(differing, 100)
    assert queue.waiting == len(queue.samples) == 10
    values = []
    for sample in queue.samples:
        factors = sample.factors
        assert factors.move is not None and factors.near is not None
        assert factors.effect == pytest.approx((1 + factors.move) / 2) and 0 < factors.cluster <= 1
        values.append(factors.wrong * factors.effect * factors.cluster)
        assert sample.value == pytest.approx(values[-1])
    assert values == sorted(values, reverse=True)
    told = queue.samples[0].as_json()["factors"]
    assert "gives what is ahead" in told["disagreement"]["words"] and "moves the model" in told["effect"]["words"]
    assert "lie near" in told["cluster"]["words"]


def test_a_model_that_says_what_will_be_decided_makes_settling_worth_less(differing: Path) -> None:
    with ProjectStore.open(differing, read_only=True) as store:
        known, names = judged_in(store), store.task().names()
        n = store.sample_count()
        shown = known.consensus.categories
        likely = np.array([names.index(shown[max(0, at)]) for at in known.consensus.top.tolist()])

        def asked(agrees: bool) -> ModelView:
            def say(rows: np.ndarray) -> np.ndarray:
                found = np.zeros((len(rows), 2), dtype=np.float32)
                found[np.arange(len(rows)), likely[rows] if agrees else 1 - likely[rows]] = 1
                return found

            return ModelView(np.ones((n, 4), dtype=np.float32), names, say)

        agreeing = {one.uid: one.factors for one in queue_in(store, 50, known, asked(agrees=True)).samples}
        differing_model = {one.uid: one.factors for one in queue_in(store, 50, known, asked(agrees=False)).samples}
    assert agreeing.keys() == differing_model.keys() and agreeing
    assert all(agreeing[uid].effect <= differing_model[uid].effect for uid in agreeing)
    assert any(agreeing[uid].effect < differing_model[uid].effect - 0.3 for uid in agreeing)


def test_without_a_model_or_features_a_factor_is_one_and_that_is_said(
    differing: Path, make_project: MakeProject
) -> None:
    (first, *_) = adjudication_queue(differing, 1).samples
    assert first.factors.effect == 1 and first.factors.near is not None and first.proposed is None
    assert "no trained model" in first.as_json()["factors"]["effect"]["words"]
    for path in (differing / "features").iterdir():
        path.unlink()
    (first, *_) = adjudication_queue(differing, 1).samples
    assert first.value == first.factors.wrong and first.similar == ()
    told = first.as_json()["factors"]
    assert "no features" in told["effect"]["words"] and "no features" in told["cluster"]["words"]


def test_settled_samples_that_are_alike_stand_beside_with_what_was_decided(differing: Path) -> None:
    train_project(differing, seed=1)
    assert all(one.similar == () for one in adjudication_queue(differing, 50).samples)
    _say(differing, "lead", {0: "cat", 7: "dog"}, EventKind.ADJUDICATE)
    queue = adjudication_queue(differing, 50)
    assert queue.settled == 2 and queue.waiting == 8
    with ProjectStore.open(differing, read_only=True) as store:
        view, uids = kept_view(store), store.sample_uids()
        assert view is not None
        unit = view.X / np.linalg.norm(view.X, axis=1, keepdims=True)
        for sample in queue.samples:
            row = uids.index(sample.sample.uid)
            likeness = {uids[at]: float(unit[row] @ unit[at]) for at in (0, 7)}
            expected = sorted(likeness, key=lambda uid: -likeness[uid])
            assert [one.uid for one in sample.similar] == expected
            assert {one.uid: one.names for one in sample.similar} == {uids[0]: ("cat",), uids[7]: ("dog",)}
            assert sample.proposed is not None and 0.5 <= sample.proposed.probability <= 1


def test_samples_that_came_after_the_features_keep_their_place_by_disagreement() -> None:
    view = ModelView(np.eye(2, dtype=np.float32), ("a", "b"), lambda rows: np.full((len(rows), 2), 0.5, np.float32))
    said = np.full((3, 2), 0.5)
    worth = worth_of(np.array([0.5, 0.5, 0.4]), said, [("a",), ("b",)], np.arange(3), view, multilabel=False, seed=1)
    assert worth.at(2).effect == worth.at(2).cluster == 1 and worth.value[2] == 0.4
    assert worth.at(0).move == pytest.approx(0.5) and worth.at(2).move is None and worth.at(2).near is None


def test_ten_times_the_neighbours_are_not_ten_times_the_worth() -> None:
    worth = Worth(np.ones(3), np.full(3, np.nan), np.array([1, 10, 100]))
    few, more, many = worth.cluster.tolist()
    assert few < more < many == 1.0 and more / few < 3 and few > 0
