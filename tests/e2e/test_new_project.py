"""From the start screen to an export without a mouse: the wizard, fifty answers, a dispute settled, the file."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
from functools import partial
from pathlib import Path

from .conftest import events_in
from .screen import Screen, wait_for

_ANSWERS = 50
_DISPUTED = 20


def test_a_new_project_is_made_labeled_and_exported_by_keyboard_alone(screen: Screen, tmp_path: Path) -> None:
    data = tmp_path / "texts.csv"
    phrases = ("the cat sleeps on the sofa and purrs", "a dog barks at the postman")
    lines = [f"{number},{phrases[number % 2]} {number}" for number in range(60)]
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

    def has_more_than(before: int) -> bool:
        return len(kinds()) > before

    def begun() -> bool:
        """Until the first sample is on screen a key answers nothing."""
        screen.press("1")
        return bool(kinds())

    wait_for(begun, "the first answer in the log")
    while (before := len(kinds())) < _ANSWERS:
        screen.press("2" if before % 2 else "1")
        wait_for(partial(has_more_than, before), f"answer {before + 1} in the log")
    # The last answer thought over: taken back, then given anew.
    screen.press("alt+2", "alt+1", "BackSpace")
    wait_for(lambda: kinds()[-1] == "undo", "the answer taken back")
    screen.press("1")
    wait_for(lambda: kinds()[-1] == "label", "the answer given anew")
    screen.press("ctrl+q")
    assert program.wait(timeout=30) == 0

    own = events_in(project)
    assert [event[0] for event in own[-3:]] == ["label", "undo", "label"]
    assert own[-1][3] == own[-3][3], "the same sample, not a new one"
    said = {sample: json.loads(value)["class"] for kind, value, _, sample in own if kind == "label"}
    assert len(said) == len(own) - 2 >= _ANSWERS
    assert set(said.values()) == {"cat", "dog"} and said[own[-1][3]] == "cat"

    _somebody_else_disagrees(screen, project, list(said.items())[:_DISPUTED], tmp_path / "ben.csv")
    program = screen.start(str(project))
    screen.window("texts – labeler")

    def settled() -> bool:
        """Until there are figures a key settles nothing."""
        screen.press("alt+2", "1")
        return "adjudicate" in kinds()

    wait_for(settled, "a sample settled on the review screen")
    screen.press("BackSpace")
    wait_for(lambda: kinds()[-1] == "undo", "the decision taken back")
    before = kinds().count("adjudicate")

    def settled_again() -> bool:
        screen.press("1")
        return kinds().count("adjudicate") > before

    wait_for(settled_again, "the sample settled again")
    screen.press("alt+6", "Return")
    wait_for(exported.exists, "the export")
    screen.press("ctrl+q")
    assert program.wait(timeout=30) == 0

    decided = [event for event in events_in(project)[len(own) + _DISPUTED :] if event[0] in ("adjudicate", "undo")]
    at = [event[0] for event in decided].index("undo")
    assert decided[at][3] == decided[at - 1][3], "what was settled last is what was taken back"
    stands = {event[3] for event in (*decided[: at - 1], *decided[at + 1 :])}
    assert stands and all(json.loads(event[1])["class"] == "cat" for event in decided if event[0] == "adjudicate")
    with exported.open(encoding="utf-8", newline="") as file:
        rows = {row["uid"]: row["label"] for row in csv.DictReader(file)}
    undecided = set(list(said)[:_DISPUTED]) - stands
    assert set(rows) == set(said) - undecided, "one against one, and nobody settled it: no label"
    assert {rows[uid] for uid in stands} == {"cat"}, "what was settled is what is exported"
    assert all(rows[uid] == name for uid, name in list(said.items())[_DISPUTED:])
    assert data.read_text("utf-8").startswith("id,text\n0,"), "the data themselves are as they were"


def _somebody_else_disagrees(screen: Screen, project: Path, said: list[tuple[str, str]], answers: Path) -> None:
    other = {"cat": "dog", "dog": "cat"}
    answers.write_text("uid,label\n" + "".join(f"{uid},{other[name]}\n" for uid, name in said), "utf-8")
    labeled = [sys.executable, "-m", "labeler", "label", str(project), "--annotator", "ben", "--from", str(answers)]
    subprocess.run(labeled, env=screen.environment, check=True, capture_output=True, timeout=60)
