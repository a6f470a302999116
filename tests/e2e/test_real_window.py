"""The whole program in a real X window, driven by real keys, and the database read back."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from labeler.contracts.importer import ImportOptions
from labeler.domain.task import LabelClass, TaskSpec, complete_classes
from labeler.workbench.preferences import Preferences, load_preferences, save_preferences
from labeler.workbench.projects import create_project
from labeler.workbench.transfers import import_sources

from .conftest import events_in
from .screen import Screen, wait_for


@pytest.fixture
def texts(tmp_path: Path, text_csv: Path) -> Path:
    spec = TaskSpec("single", complete_classes([LabelClass("cat"), LabelClass("dog")]))
    folder = create_project(tmp_path / "animals", spec, "Animals", seed=1)
    import_sources(folder, [text_csv], ImportOptions(text="text", id="id", leave_out=("label",)))
    save_preferences(Preferences(annotator="anna"))
    return folder


def close(screen: Screen, program: subprocess.Popen[bytes]) -> int:
    screen.press("ctrl+q")
    return program.wait(timeout=30)


def test_answers_typed_on_the_keyboard_are_in_the_database(screen: Screen, texts: Path) -> None:
    program = screen.start(str(texts))
    screen.window("Animals – labeler")
    screen.press("1", "2", "s", "1")
    wait_for(lambda: len(events_in(texts)) == 4, "four events in the log")
    screen.press("f")
    wait_for(lambda: len(events_in(texts)) == 5, "the flag")
    screen.press("BackSpace", "BackSpace")
    wait_for(lambda: len(events_in(texts)) == 7, "two undos")
    assert close(screen, program) == 0
    events = events_in(texts)
    assert [event[0] for event in events] == ["label", "label", "skip", "label", "flag", "undo", "undo"]
    assert [json.loads(event[1]).get("class") for event in events[:4]] == ["cat", "dog", None, "cat"]
    assert {event[2] for event in events} == {"anna"}
    assert len({event[3] for event in events[:4]}) == 4


def test_a_key_held_where_every_repeat_fakes_a_release_does_not_answer_each_time(screen: Screen, texts: Path) -> None:
    program = screen.start(str(texts))
    screen.window("Animals – labeler")
    screen.press_faking_releases("1", 40)
    wait_for(lambda: events_in(texts), "the answer")
    # Pressed one by one, however fast, one key answers each time.
    screen.press("2", "2", "2", "2", "1")
    wait_for(
        lambda: [_class_of(event) for event in events_in(texts)][-5:] == [*["dog"] * 4, "cat"], "five more answers"
    )
    assert close(screen, program) == 0
    held = [_class_of(event) for event in events_in(texts)][:-5]
    # Where the machine is busy the server itself may leave a pause in the stream that a finger could have made.
    assert held == ["cat"] * len(held) and 1 <= len(held) <= 3


def _class_of(event: tuple[str, ...]) -> str:
    return str(json.loads(event[1])["class"])


def test_keys_typed_into_the_comment_are_text_not_answers(screen: Screen, texts: Path) -> None:
    program = screen.start(str(texts))
    screen.window("Animals – labeler")
    screen.press("c")
    screen.type("12 fs")
    screen.press("Return")
    wait_for(lambda: len(events_in(texts)) == 1, "the comment")
    screen.press("2")
    wait_for(lambda: len(events_in(texts)) == 2, "an answer after the comment")
    assert close(screen, program) == 0
    assert [(event[0], json.loads(event[1])) for event in events_in(texts)] == [
        ("comment", {"text": "12 fs"}),
        ("label", {"class": "dog"}),
    ]


def test_space_accepts_the_proposal_once_the_model_has_learned(screen: Screen, texts: Path) -> None:
    program = screen.start(str(texts))
    screen.window("Animals – labeler")
    answered = 0
    for _ in range(6):
        shown = _text_on_screen(texts, answered)
        screen.press("1" if shown is None or "cat" in shown else "2")
        answered += 1
        wait_for(lambda wanted=answered: len(events_in(texts)) >= wanted, "the answer")

    def proposed() -> bool:
        screen.press("space")
        return len(events_in(texts)) > answered

    wait_for(proposed, "a proposal that can be accepted")
    assert close(screen, program) == 0


def _text_on_screen(project: Path, answered: int) -> str | None:
    """Whatever it is; the first answers need not be right for a model to be trained."""
    return None if answered % 2 == 0 else "dog"


def test_a_second_window_on_the_same_project_opens_read_only(screen: Screen, texts: Path) -> None:
    first = screen.start(str(texts))
    screen.window("Animals – labeler")
    screen.press("1")
    wait_for(lambda: len(events_in(texts)) == 1, "the first answer")
    second = screen.start(str(texts))
    wait_for(
        lambda: len(screen.tool("search", "--onlyvisible", "--name", "Animals").splitlines()) == 2, "the second window"
    )
    screen.window("Animals")
    screen.press("2")
    assert second.poll() is None
    second.terminate()
    second.wait()
    assert len(events_in(texts)) == 1
    screen.window("Animals – labeler")
    assert close(screen, first) == 0


def test_the_start_screen_opens_without_any_project(screen: Screen) -> None:
    program = screen.start()
    screen.window("labeler")
    screen.press("ctrl+q")
    assert program.wait(timeout=30) == 0


def test_a_demo_without_a_display_labels_by_itself_and_prints_the_curve(screen: Screen, tmp_path: Path) -> None:
    environment = {
        name: value for name, value in screen.environment.items() if name not in ("DISPLAY", "QT_QPA_PLATFORM")
    }
    done = subprocess.run(
        [sys.executable, "-m", "labeler", "demo", "table", "--dir", str(tmp_path), "--auto", "25", "--json"],
        env=environment, capture_output=True, text=True, timeout=240, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "no display" in done.stderr
    result = json.loads(done.stdout)
    assert result["answers"] == 25
    assert result["curve"][-1]["labels"] == 25
    assert result["curve"][-1]["accuracy"] > 0.3
    assert all(Path(path).stat().st_size > 5_000 for path in result["screenshots"])
    assert len(result["screenshots"]) >= 12


def test_the_tour_comes_to_a_person_takes_no_key_away_and_is_ended_by_escape(screen: Screen, texts: Path) -> None:
    program = screen.start(str(texts))
    screen.window("Animals – labeler")
    screen.press("1")
    wait_for(lambda: len(events_in(texts)) == 1, "the answer")

    def skipped() -> bool:
        screen.press("Escape")
        return load_preferences().tour_seen

    wait_for(skipped, "the tour to come and go")
    screen.press("2")
    wait_for(lambda: len(events_in(texts)) == 2, "the answer after it")
    assert close(screen, program) == 0
