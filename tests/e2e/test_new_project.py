"""From the start screen to an export without a mouse: the wizard, fifty answers, a review, the file."""

from __future__ import annotations

import csv
import json
from pathlib import Path

from .conftest import events_in
from .screen import Screen, wait_for

_ANSWERS = 50


def test_a_new_project_is_made_labeled_and_exported_by_keyboard_alone(screen: Screen, tmp_path: Path) -> None:
    data = tmp_path / "texts.csv"
    kinds = ("the cat sleeps on the sofa and purrs", "a dog barks at the postman")
    lines = [f"{number},{kinds[number % 2]} {number}" for number in range(60)]
    data.write_text("\n".join(["id,text", *lines]) + "\n", "utf-8")
    project, exported = tmp_path / "texts.labeler", tmp_path / "texts-labels.csv"
    program = screen.start()

    screen.window("labeler")
    screen.press("n")
    screen.window("Data – New project")
    screen.press("Return")
    screen.window("Data to label")
    screen.type(str(data))
    screen.press("Return")

    def went_on() -> bool:
        """Until the file has been looked at there is no way on; without classes there is none after it."""
        screen.press("ctrl+Return")
        return bool(screen.tool("search", "--onlyvisible", "--name", "Task and classes"))

    wait_for(went_on, "the step of the classes")
    screen.window("Task and classes")
    screen.type("cat")
    screen.press("Return")
    screen.type("dog")
    screen.press("ctrl+Return")
    screen.window("Guidelines – New project")
    screen.type("Cats purr.")
    screen.press("ctrl+Return")
    screen.window("Go – New project")
    screen.press("Return")

    screen.window("texts – labeler")

    def kinds() -> list[str]:
        return [event[0] for event in events_in(project)]

    def begun() -> bool:
        """Until the first sample is on screen a key answers nothing."""
        screen.press("1")
        return bool(kinds())

    wait_for(begun, "the first answer in the log")
    while (before := len(kinds())) < _ANSWERS:
        screen.press("2" if before % 2 else "1")
        wait_for(lambda before=before: len(kinds()) > before, f"answer {before + 1} in the log")
    # The review, and the last answer thought over: taken back, then given anew.
    screen.press("alt+2", "alt+1", "BackSpace")
    wait_for(lambda: kinds()[-1] == "undo", "the answer taken back")
    screen.press("1")
    wait_for(lambda: kinds()[-1] == "label", "the answer given anew")
    screen.press("alt+6", "Return")
    wait_for(exported.exists, "the export")
    screen.press("ctrl+q")
    assert program.wait(timeout=30) == 0

    events = events_in(project)
    assert [event[0] for event in events[-3:]] == ["label", "undo", "label"]
    assert events[-1][3] == events[-3][3], "the same sample, not a new one"
    said = {sample: json.loads(value)["class"] for kind, value, _, sample in events if kind == "label"}
    assert len(said) == len(events) - 2 >= _ANSWERS
    assert set(said.values()) == {"cat", "dog"} and said[events[-1][3]] == "cat"
    with exported.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert sorted(row["label"] for row in rows) == sorted(said.values())
    assert data.read_text("utf-8").startswith("id,text\n0,"), "the data themselves are as they were"
