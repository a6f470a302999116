"""The child of `labeler screenshots`: a demo labeled by several people, and the screens of a project as pictures."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from labeler.errors import UserError
from labeler.gui.app import open_window
from labeler.gui.auto import answer_with_truth, wait_for
from labeler.gui.screenshots import take
from labeler.gui.theme.theme import Choice
from labeler.workbench.demos import demo_truth, prepare_demo
from labeler.workbench.preferences import load_preferences, save_preferences
from labeler.workbench.showcase import add_second_opinions, measure_more, pin_examples
from labeler.workbench.state import SaveState
from labeler.workbench.workbench import Workbench

ANNOTATOR = "anna"
_DEMO = "images"
_ANSWERS = 100
_PATIENCE_MS = 300_000


def main(request: str) -> int:
    """Take the pictures asked for at the scale of this process, which Qt has from the environment; print each file.

    Without a project the showcase is made first, or found where an earlier scale has made it.
    """
    wanted = json.loads(request)
    width, height = wanted["size"]
    try:
        project = Path(wanted["project"]) if wanted["project"] else _showcase(Path(wanted["made_in"]))
        written = _photograph(project, Path(wanted["directory"]), wanted["themes"], wanted["screens"], (width, height))
    except UserError as error:
        print(error, file=sys.stderr)
        return 1
    print(*written, sep="\n")
    return 0


def _showcase(directory: Path) -> Path:
    """The demo of images after some work: a model, a curve, a history, and colleagues who see things differently."""
    made_before = list(directory.glob("*.labeler"))
    if made_before:
        return made_before[0]
    truth = demo_truth(_DEMO)
    project = prepare_demo(_DEMO, directory, seed=1)
    measure_more(project)
    window = open_window(project, ANNOTATOR, offscreen=True)
    answer_with_truth(window, truth, _ANSWERS)
    window.close()
    add_second_opinions(project, truth)
    pin_examples(project, truth)
    return project


def _photograph(
    project: Path, directory: Path, themes: Sequence[Choice], screens: Sequence[str], size: tuple[int, int]
) -> list[Path]:
    # The home of this process is its own; how quickly a program answers is nobody's pace.
    save_preferences(replace(load_preferences(), show_pace=False))
    window = open_window(project, ANNOTATOR, offscreen=True)
    bench = window.workbench
    assert bench is not None
    wait_for(lambda: not bench.activities and bench.save_status.state is not SaveState.SAVING, _PATIENCE_MS)
    wait_for(lambda: _is_proposed(bench), _PATIENCE_MS)
    written = take(directory, window, themes=tuple(themes), screens=screens, size=size)
    window.close()
    return written


def _is_proposed(bench: Workbench) -> bool:
    """Whether the question shows what the model thinks, if there is a model; hidden on purpose is shown enough."""
    asked = bench.question
    if asked is None or bench.learner.version is None:
        return True
    return asked.proposal is not None or asked.hidden_proposal is not None
