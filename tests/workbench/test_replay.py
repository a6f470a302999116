"""Versions made again from the log: identical whatever happened in between, and honest where they are not."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from labeler.contracts.importer import ImportOptions
from labeler.domain.label_event import EventKind
from labeler.errors import UserError
from labeler.learning.fingerprints import differences
from labeler.store.engine import sqlite3
from labeler.store.label_log import EventDraft
from labeler.store.project_store import ProjectStore
from labeler.workbench.headless import rank_project, train_project
from labeler.workbench.replay import Replay, replay_project
from labeler.workbench.transfers import import_sources

MakeProject = Callable[..., Path]


def quiet(fraction: float | None, words: str) -> None:
    return None


def say(project: Path, *said: tuple[int, str, EventKind, dict[str, object]]) -> list[str]:
    """Events on rows; the ids that they got."""
    with ProjectStore.open(project) as store:
        uids = store.sample_uids()
        for _, annotator, _, _ in said:
            store.ensure_annotator(annotator)
        ticket = store.append([EventDraft(uids[row], who, kind, value) for row, who, kind, value in said])
        ticket.future.result()
        return [event.event_id for event in ticket.events]


def label(row: int, name: str, who: str = "anna") -> tuple[int, str, EventKind, dict[str, object]]:
    return (row, who, EventKind.LABEL, {"class": name})


@pytest.fixture
def texts(make_project: MakeProject, text_csv: Path) -> Path:
    project = make_project("cat", "dog")
    import_sources(project, [text_csv], ImportOptions(text="text", id="id", label=""))
    say(project, *(label(row, "dog" if row % 2 else "cat") for row in range(8)))
    train_project(project, None)
    return project


def test_versions_are_identical_through_all_that_happens_to_a_project(texts: Path, tmp_path: Path) -> None:
    first = say(texts, label(8, "dog"), label(9, "cat"))
    train_project(texts, None)
    say(texts, (8, "anna", EventKind.UNDO, {"event": first[0]}), label(8, "cat"), label(3, "cat", "ben"))
    train_project(texts, None)
    say(texts, (3, "lead", EventKind.ADJUDICATE, {"class": "dog"}), (12, "anna", EventKind.SKIP, {}))
    train_project(texts, 9)
    with ProjectStore.open(texts) as store:
        store.rename_class("cat", "feline")
    say(texts, label(13, "feline"))
    train_project(texts, None)
    more = tmp_path / "more.csv"
    more.write_text("id,text\nx1,a bird sings\nx2,another cat purrs\n", "utf-8")
    import_sources(texts, [more], ImportOptions(text="text", id="id", label=""))
    train_project(texts, None)
    rank_project(texts, 5, "margin", "ben")
    rank_project(texts, 5, None, hunt="dog")
    say(texts, label(14, "feline"))
    rank_project(texts, 5, "vote_entropy", "ben")
    found = replay_project(texts, None, False, quiet)
    assert [(one["version"], one["differences"]) for one in found["versions"] if not one["identical"]] == []
    assert len(found["versions"]) >= 6
    assert all(one["notes"] == [] for one in found["versions"])
    fresh = replay_project(texts, None, True, quiet)
    assert fresh["identical"], fresh["versions"]


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_any_history_of_answers_replays(texts: Path, data: st.DataObject) -> None:
    rows = data.draw(st.lists(st.tuples(st.integers(0, 39), st.sampled_from(["cat", "dog"]), st.sampled_from("ab"))))
    if rows:
        ids = say(texts, *(label(row, name, who) for row, name, who in rows))
        if data.draw(st.booleans()):
            row, _, who = rows[-1]
            say(texts, (row, who, EventKind.UNDO, {"event": ids[-1]}))
    train_project(texts, None)
    with ProjectStore.open(texts, read_only=True) as store:
        replay = Replay(store)
        for record in sorted(store.model_versions(), key=lambda record: record.log_position):
            assert replay.version(record).differences == ()


def test_a_version_that_says_something_else_is_told_with_the_size_of_it(texts: Path) -> None:
    with ProjectStore.open(texts, read_only=True) as store:
        (record,) = store.model_versions()
        said = [[chance + 0.25 for chance in row] for row in record.fingerprints["said"]]
        other = replace(record, fingerprints={**record.fingerprints, "chances": "other", "said": said})
        found = Replay(store).version(other)
    assert not found.identical
    assert found.differences == ("predictions differ by up to 2.5e-01 at the head of the queue",)


def test_a_forged_log_is_found_out(texts: Path) -> None:
    with ProjectStore.open(texts, read_only=True) as store:
        (record,) = store.model_versions()
        found = Replay(store).version(replace(record, training_hash="0" * 64))
    assert "gives other labels than the 8" in found.differences[0]


def test_features_of_samples_that_are_gone_are_said_to_be_gone(texts: Path) -> None:
    with ProjectStore.open(texts, read_only=True) as store:
        (record,) = store.model_versions()
        found = Replay(store).version(replace(record, featurizer="text-000000000000-40"))
    assert "cannot be made again" in found.differences[0]


def test_libraries_that_changed_are_named(texts: Path) -> None:
    with sqlite3.connect(texts / "project.db") as connection:
        (before,) = connection.execute("SELECT environment FROM model_versions").fetchone()
        changed = json.dumps({**json.loads(before), "scikit-learn": "1.2.3"})
        connection.execute("UPDATE model_versions SET environment = ?", (changed,))
    assert replay_project(texts, None, False, quiet)["libraries"]["scikit-learn"]["then"] == "1.2.3"


def test_a_version_that_is_not_there_is_refused(texts: Path) -> None:
    with pytest.raises(UserError, match="no version v99"):
        replay_project(texts, "v99", False, quiet)


def test_queues_that_differ_are_compared_by_their_heads() -> None:
    then = {"queue": "a", "chances": "c", "head": [1, 2, 3], "said": [[0.5, 0.5]] * 3}
    now = {"queue": "b", "chances": "c", "head": [1, 2, 4], "said": [[0.5, 0.5]] * 3}
    assert differences(then, now) == ["the queue differs: 2 of its first 3 samples are the same"]
    assert differences(then, then) == []
