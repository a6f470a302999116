"""From the start screen to an export without a mouse: the wizard, the first answers and the file, by real keys."""

from __future__ import annotations

import csv
import json
from pathlib import Path

from .conftest import events_in
from .screen import Screen, wait_for


def test_a_new_project_is_made_labeled_and_exported_by_keyboard_alone(screen: Screen, tmp_path: Path) -> None:
    data = tmp_path / "texts.csv"
    lines = [f"{number},this is text number {number} of the data" for number in range(12)]
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
    answers = 0
    for key in ("1", "2"):

        def answered(key: str = key, wanted: int = answers + 1) -> bool:
            screen.press(key)
            return len(events_in(project)) >= wanted

        wait_for(answered, "an answer in the log")
        answers = len(events_in(project))
    screen.press("alt+6", "Return")
    wait_for(exported.exists, "the export")
    screen.press("ctrl+q")
    assert program.wait(timeout=30) == 0

    given = [json.loads(event[1])["class"] for event in events_in(project) if event[0] == "label"]
    assert given[0] == "cat" and given[-1] == "dog"
    with exported.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert sorted(row["label"] for row in rows) == sorted(given)
    assert data.read_text("utf-8").startswith("id,text\n0,"), "the data themselves are as they were"
