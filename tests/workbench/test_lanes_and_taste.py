"""Lanes deliver results and failures; preferences and recent projects survive bad files."""

from __future__ import annotations

import json
import threading
from concurrent.futures import Future
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from labeler.errors import Cancelled, UserError
from labeler.workbench.cancel import CancelToken
from labeler.workbench.lanes import InlineRunner, ManualRunner, Runner, ThreadRunner
from labeler.workbench.preferences import (
    Preferences,
    config_file,
    load_preferences,
    repair_preferences,
    save_preferences,
)
from labeler.workbench.projects import project_folder, recent_projects, remember
from labeler.workbench.setting_fields import SettingField, setting_fields


class Posted:
    """A front end's thread that runs what it is handed when asked."""

    def __init__(self) -> None:
        self.calls: list[Any] = []
        self.arrived = threading.Event()

    def post(self, call: Any) -> None:
        self.calls.append(call)
        self.arrived.set()

    def run(self) -> None:
        assert self.arrived.wait(10)
        while self.calls:
            self.calls.pop(0)()


def test_a_thread_lane_brings_result_and_exception_back() -> None:
    front = Posted()
    runner = ThreadRunner(front.post)
    told: list[tuple[Any, BaseException | None]] = []
    runner.submit("model", lambda: threading.current_thread().name, lambda *pair: told.append(pair))
    front.run()
    assert told[0][0].startswith("lane-model")
    front.arrived.clear()

    def broken() -> None:
        raise UserError("no")

    runner.submit("batch", broken, lambda *pair: told.append(pair))
    front.run()
    assert str(told[1][1]) == "no"
    runner.shutdown(5)
    runner.submit("model", lambda: 1, lambda *pair: told.append(pair))
    assert len(told) == 2, "nothing runs after closing"


@pytest.mark.parametrize("runner", [InlineRunner(), ManualRunner()])
def test_stand_ins_keep_the_same_promises(runner: Runner) -> None:
    told: list[Any] = []
    runner.submit("batch", lambda: 7, lambda result, error: told.append((result, error)))
    future: Future[int] = Future()
    future.set_result(8)
    runner.watch(future, lambda result, error: told.append((result, error)))
    if isinstance(runner, ManualRunner):
        assert told == []
        runner.step("batch")
    assert sorted(told) == [(7, None), (8, None)]


def test_a_cancel_token_stops_at_the_next_look() -> None:
    token = CancelToken()
    token.check()
    token.cancel()
    with pytest.raises(Cancelled):
        token.check()


def test_only_differences_from_the_defaults_are_written() -> None:
    save_preferences(Preferences(annotator="anna", theme="dark"))
    assert json.loads(config_file().read_text("utf-8")) == {"annotator": "anna", "theme": "dark"}
    assert load_preferences() == Preferences(annotator="anna", theme="dark")


@pytest.mark.parametrize("stored", ["{", "[]", '{"theme": "pink", "text_size": "big", "annotator": 5, "keys": [1]}'])
def test_a_bad_settings_file_falls_back_and_is_kept(stored: str) -> None:
    config_file().parent.mkdir(parents=True, exist_ok=True)
    config_file().write_text(stored, "utf-8")
    assert load_preferences() == Preferences()
    assert config_file().read_text("utf-8") == stored, "reading changes nothing"
    said = repair_preferences()
    assert "preferences.json.bad" in said and config_file().with_suffix(".json.bad").read_text("utf-8") == stored
    assert repair_preferences() == "" and json.loads(config_file().read_text("utf-8")) == {}


def test_a_second_broken_file_does_not_replace_the_copy_of_the_first() -> None:
    for stored in ("{", '{"text_size": 3, "annotator": "anna"}'):
        config_file().parent.mkdir(parents=True, exist_ok=True)
        config_file().write_text(stored, "utf-8")
        assert repair_preferences()
    assert config_file().with_suffix(".json.bad").read_text("utf-8") == "{"
    assert config_file().with_suffix(".json.2.bad").is_file()
    assert load_preferences() == Preferences(annotator="anna"), "what is sound in it stays"


def test_saving_never_writes_over_a_broken_file() -> None:
    config_file().parent.mkdir(parents=True, exist_ok=True)
    config_file().write_text("not json", "utf-8")
    save_preferences(Preferences(annotator="anna"))
    assert config_file().with_suffix(".json.bad").read_text("utf-8") == "not json"


def test_every_preference_is_shown_or_kept_by_what_it_belongs_to() -> None:
    shown = {one.name for one in setting_fields(Preferences)}
    own = {"text_zoom", "image_scale", "tour_seen", "filters", "keys"}
    assert shown | own == {item.name for item in fields(Preferences)} and not shown & own


@settings(deadline=None)
@given(st.sampled_from(setting_fields(Preferences)), st.one_of(st.none(), st.integers(), st.text(), st.booleans()))
def test_a_setting_takes_nothing_that_it_would_not_read_again(told: SettingField, value: object) -> None:
    config_file().parent.mkdir(parents=True, exist_ok=True)
    config_file().write_text(json.dumps({told.name: value}), "utf-8")
    kept = getattr(load_preferences(), told.name)
    assert kept == (value if told.takes(value) else told.default)
    assert type(kept) is type(told.default)


def test_recent_projects_are_newest_first_each_once(tmp_path: Path) -> None:
    for name in ("one", "two", "one"):
        remember(tmp_path / name, name, 10, 3)
    assert [project.title for project in recent_projects()] == ["one", "two"]
    assert not recent_projects()[0].exists


def test_the_suffix_of_a_project_may_be_left_out(tmp_path: Path) -> None:
    assert project_folder(tmp_path / "birds").name == "birds.labeler"
    assert project_folder(tmp_path / "birds.labeler").name == "birds.labeler"
    assert project_folder(tmp_path / "my.photos").name == "my.photos.labeler"
