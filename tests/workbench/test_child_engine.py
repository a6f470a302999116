"""The engine in a child: the same models as in place, deaf to nothing, and no loss when it dies."""

from __future__ import annotations

import io
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.errors import Cancelled, UserError
from labeler.learning.feature_store import open_features
from labeler.learning.rerank import rerank
from labeler.learning.snapshot import Snapshot
from labeler.learning.wire import outcome_from, outcome_parts, packed, snapshot_from, snapshot_parts, unpacked
from labeler.store.project_store import ProjectStore
from labeler.workbench import child_engine
from labeler.workbench.child_engine import ChildEngine, LearningFailed, ModelChild, RemoteModel
from labeler.workbench.children import ChildDied, receive, send
from labeler.workbench.engine import InPlaceEngine, ModelHandle, Turn
from labeler.workbench.model_child import Request, Room, Server


def go_on() -> None:
    return None


@pytest.fixture(scope="module")
def child() -> Iterator[ModelChild]:
    running = ModelChild()
    yield running
    running.end()


@pytest.fixture
def snapshot(texts_project: Path) -> Snapshot:
    """Twelve of the forty texts are labeled, two of them for the audit."""
    with ProjectStore.open(texts_project, read_only=True) as store:
        matrix = open_features(texts_project / "features", store.uid_heads())
    assert matrix is not None
    labeled = np.arange(12, dtype=np.int32)
    return Snapshot(
        X=matrix.X, n_rows=40, classes=("cat", "dog"), multilabel=False, labeled=labeled, y=labeled % 2,
        open_rows=np.arange(12, 40, dtype=np.int32), audit_rows=labeled[:6], model="logistic_regression",
        strategy="adaptive", seed=3, version="v1", log_position=12, featurizer=matrix.id,
    )  # fmt: skip


def same(one: Turn, other: Turn) -> None:
    assert np.array_equal(one.outcome.ranking.rows, other.outcome.ranking.rows)
    assert np.array_equal(one.outcome.ranking.utilities, other.outcome.ranking.utilities)
    assert one.outcome.ranking.reasons == other.outcome.ranking.reasons
    assert one.outcome.model_version is not None and other.outcome.model_version is not None
    assert replace(one.outcome.model_version, seconds=0) == replace(other.outcome.model_version, seconds=0)
    assert one.outcome.head_proba is not None and np.array_equal(one.outcome.head_proba, other.outcome.head_proba)


@pytest.mark.parametrize("model", ["logistic_regression", "extra_trees", "nearest_neighbours", "linear_sgd"])
def test_the_child_gives_what_this_process_gives(child: ModelChild, snapshot: Snapshot, model: str) -> None:
    asked = replace(snapshot, model=model)
    remote, local = ChildEngine(child), InPlaceEngine()
    there, here = remote.rerank(asked, None, go_on), local.rerank(asked, None, go_on)
    same(there, here)
    assert there.model is not None and here.model is not None and snapshot.X is not None
    rows = np.array([3, 30, 17], dtype=np.int32)
    assert np.array_equal(remote.chances(there.model, snapshot.X, rows), local.chances(here.model, snapshot.X, rows))
    measured, expected = remote.audit(asked, go_on), local.audit(asked, go_on)
    assert (measured.n, measured.training, measured.reference) == (expected.n, expected.training, expected.reference)
    assert measured.predictions is not None and expected.predictions is not None
    assert np.array_equal(measured.predictions.rows, expected.predictions.rows)
    assert np.array_equal(measured.predictions.truth, expected.predictions.truth)
    assert np.array_equal(measured.predictions.chances, expected.predictions.chances)
    remote.close()


def test_a_model_goes_on_online_and_over_a_restart(snapshot: Snapshot, texts_project: Path) -> None:
    asked = replace(snapshot, model="linear_sgd")
    child, other = ModelChild(), ModelChild()
    engine, again = ChildEngine(child), ChildEngine(other)
    turn = engine.rerank(asked, None, go_on)
    assert turn.model is not None and snapshot.X is not None and turn.outcome.model_version is not None
    rows = np.arange(40, dtype=np.int32)
    before = engine.chances(turn.model, snapshot.X, rows)
    stepped = engine.step("linear_sgd", turn.model, snapshot.X, 20, np.array([1], dtype=np.int32))
    assert not np.array_equal(engine.chances(stepped, snapshot.X, rows), before)
    assert np.array_equal(engine.chances(turn.model, snapshot.X, rows), before)
    engine.keep(texts_project, turn.outcome.model_version, turn.model)
    kept = again.kept(texts_project, turn.outcome.model_version)
    assert kept is not None
    assert np.array_equal(again.chances(kept, snapshot.X, rows), before)
    child.end()
    other.end()


def test_a_dead_child_is_told_and_the_next_turn_has_a_new_one(snapshot: Snapshot) -> None:
    child = ModelChild()
    engine = ChildEngine(child)
    first = engine.rerank(snapshot, None, go_on)
    assert isinstance(first.model, RemoteModel) and snapshot.X is not None
    first.model.link.end()
    with pytest.raises(ChildDied, match="ended"):
        engine.chances(first.model, snapshot.X, np.array([1], dtype=np.int32))
    with pytest.raises(ChildDied):
        engine.audit(snapshot, go_on)
    same(engine.rerank(snapshot, first.model, go_on), first)
    child.end()


def test_work_that_is_not_wanted_any_more_ends_at_once(
    child: ModelChild, snapshot: Snapshot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def not_wanted() -> None:
        raise Cancelled("stopped on request")

    assert snapshot.X is not None
    many = np.arange(12, 40, dtype=np.int32)
    engine = ChildEngine(child)
    with monkeypatch.context() as patched, pytest.raises(Cancelled):
        # Asked before the child can have answered: so few samples take it no longer than one look.
        patched.setattr(child_engine, "_LOOK_S", 0.0)
        engine.rerank(replace(snapshot, strategy="ranked_batch", batch=20, open_rows=many), None, not_wanted)
    same(engine.rerank(snapshot, None, go_on), InPlaceEngine().rerank(snapshot, None, go_on))
    engine.close()


def test_two_projects_do_not_see_each_others_models(child: ModelChild, snapshot: Snapshot) -> None:
    one, other = ChildEngine(child), ChildEngine(child)
    mine, theirs = one.rerank(snapshot, None, go_on), other.rerank(snapshot, None, go_on)
    assert mine.model is not None and theirs.model is not None and snapshot.X is not None
    rows = np.array([30], dtype=np.int32)
    with pytest.raises(UserError, match="not held"):
        other.chances(mine.model, snapshot.X, rows)
    one.close()
    assert other.chances(theirs.model, snapshot.X, rows).shape == (1, 2)
    with pytest.raises(UserError, match="not held"):
        one.chances(mine.model, snapshot.X, rows)
    other.close()


def test_a_request_that_fails_is_answered_and_the_next_one_served() -> None:
    requests, answers = io.BytesIO(), io.BytesIO()
    header, payload = packed({"project": "nowhere", "version": {"classes": []}}, {})
    send(requests, {**header, "id": 1, "ask": "kept", "room": 1}, payload)
    header, payload = packed({}, {})
    send(requests, {**header, "id": 2, "ask": "warm", "room": 1}, payload)
    requests.seek(0)
    Server(requests, answers).run()
    answers.seek(0)
    said = {}
    while (message := receive(answers)) is not None:
        said[message[0]["id"]] = unpacked(*message)[0]
    assert "failed" in said[1] and said[2] == {}


def test_a_fit_that_runs_out_of_memory_is_refused_in_words_and_the_next_one_served(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def greedy(server: Server, request: Request, room: Room) -> tuple[dict[str, object], dict[str, object]]:
        bytearray(1 << 62)
        return {}, {}

    monkeypatch.setattr(Server, "_warm", greedy)
    requests, answers = io.BytesIO(), io.BytesIO()
    for number, ask in ((1, "warm"), (2, "alive")):
        header, payload = packed({}, {})
        send(requests, {**header, "id": number, "ask": ask, "room": 1}, payload)
    requests.seek(0)
    Server(requests, answers).run()
    answers.seek(0)
    said = {}
    while (message := receive(answers)) is not None:
        said[message[0]["id"]] = unpacked(*message)[0]
    assert "needs more memory" in str(said[1]["refused"]) and "another model" in str(said[1]["refused"])
    assert said[2] == {}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signal to stop a process with")
def test_a_child_that_hangs_is_ended_and_one_that_only_takes_long_is_not(
    snapshot: Snapshot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(child_engine, "_PULSE_S", 0.05)
    child = ModelChild()
    engine = ChildEngine(child)
    first = engine.rerank(snapshot, None, go_on)
    link = child.link()
    link._child.send_signal(signal.SIGSTOP)
    monkeypatch.setattr(child_engine, "_HANGS_S", 1.0)
    with pytest.raises(ChildDied, match="did not answer for 1 s and was ended"):
        engine.rerank(snapshot, first.model, go_on)
    monkeypatch.setattr(child_engine, "_HANGS_S", 60.0)
    # Its pulse is felt many times while the new one starts and learns.
    same(engine.rerank(snapshot, None, go_on), first)
    assert child.link() is not link
    child.end()


def test_a_mistake_in_the_child_arrives_in_its_own_words(child: ModelChild, snapshot: Snapshot) -> None:
    engine = ChildEngine(child)
    with pytest.raises(LearningFailed, match="out of bounds"):
        engine.rerank(replace(snapshot, y=np.arange(3, dtype=np.int32)), None, go_on)
    same(engine.rerank(snapshot, None, go_on), InPlaceEngine().rerank(snapshot, None, go_on))


def test_snapshots_and_outcomes_come_through_the_wire_unchanged(snapshot: Snapshot) -> None:
    weighted = replace(snapshot, weights=np.full(12, 0.5, dtype=np.float32))
    facts, arrays = unpacked(*packed(*snapshot_parts(weighted)))
    again = snapshot_from(facts, arrays, snapshot.X, previous=None, memory={})
    assert again.training_hash == weighted.training_hash and again.X is snapshot.X
    assert np.array_equal(again.open_rows, weighted.open_rows) and np.array_equal(again.audit_rows, weighted.audit_rows)
    outcome = rerank(weighted, go_on, lambda _: None)
    sent = outcome_from(*unpacked(*packed(*outcome_parts(outcome))))
    assert sent.model_version == outcome.model_version and sent.estimate == outcome.estimate
    assert sent.ranking.reasons == outcome.ranking.reasons
    assert np.array_equal(sent.ranking.rows, outcome.ranking.rows)


@given(
    st.dictionaries(st.text(), st.none() | st.booleans() | st.integers() | st.text() | st.lists(st.text())),
    st.lists(st.integers(-5, 5), max_size=30),
    st.binary(max_size=40),
)
def test_a_message_is_what_was_said_or_is_refused(facts: dict[str, object], numbers: list[int], noise: bytes) -> None:
    header, payload = packed(facts, {"numbers": np.array(numbers, dtype=np.int32)})
    said, arrays = unpacked(header, payload)
    assert said == facts and arrays["numbers"].tolist() == numbers
    if noise:
        with pytest.raises(ValueError):
            unpacked(header, payload + noise)


def test_answers_reach_whoever_asked_though_many_ask_at_once(child: ModelChild, snapshot: Snapshot) -> None:
    engine = ChildEngine(child)
    model = engine.rerank(snapshot, None, go_on).model
    assert model is not None and snapshot.X is not None
    expected = engine.chances(model, snapshot.X, np.arange(40, dtype=np.int32))
    wrong: list[int] = []

    def ask(row: int, handle: ModelHandle) -> None:
        assert snapshot.X is not None
        found = engine.chances(handle, snapshot.X, np.array([row], dtype=np.int32))
        if not np.allclose(found[0], expected[row]):
            wrong.append(row)

    threads = [threading.Thread(target=ask, args=(row, model)) for row in range(40)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


def test_a_child_whose_window_is_gone_leaves_its_work_lying() -> None:
    """A fit that takes no notice of anything, and a window that was killed."""
    program = (
        "import sys, time\nfrom labeler.workbench import model_child\n"
        "model_child.Server._warm = lambda *_: (print('begun', file=sys.stderr, flush=True), time.sleep(3600))\n"
        "model_child.main()\n"
    )
    child = subprocess.Popen(
        [sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert child.stdin is not None and child.stdout is not None and child.stderr is not None
    header, payload = packed({}, {})
    send(child.stdin, {**header, "id": 1, "ask": "warm", "room": 1}, payload)
    assert child.stderr.readline() == b"begun\n"
    child.stdin.close()
    assert child.wait(60) == 0
    child.stdout.close()
    child.stderr.close()
