"""`labeler demo`: the program on embedded data, by hand or by itself."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import Any

import click

from labeler.cli.output import PATH, emit, json_option, progress_bar, table
from labeler.workbench.window import Window


@click.command()
@click.argument("name", default="images")
@click.option("--dir", "directory", type=PATH, help="Where the project goes; default: your data.")
@click.option("--auto", "answers", type=click.IntRange(min=1), help="Answer this many questions with the known truth.")
@click.option("--seed", type=int, default=0, show_default=True, help="Seed of every random draw.")
@json_option
@click.pass_obj
def command(window: Window, name: str, directory: Path | None, answers: int | None, seed: int, as_json: bool) -> None:
    """Try labeler on embedded data: images, rare (a rare class), texts or table.

    With --auto a simulated annotator who knows the truth answers in the real window, and the learning curve is printed
    beside that of random sampling. Where there is no display this is what happens, offscreen, with screenshots.

    \b
    labeler demo
    labeler demo texts --auto 60
    """
    from labeler.workbench.demos import demo, prepare_demo
    from labeler.workbench.preferences import user_folder

    demo(name)
    if answers is None and window.has_display():
        project = prepare_demo(name, directory or user_folder("data") / "demos", seed=seed)
        click.get_current_context().exit(window.open(project))
    if not window.has_display():
        print("labeler: no display found; the window runs offscreen with a simulated annotator", file=sys.stderr)
    target = directory or Path(tempfile.mkdtemp(prefix="labeler-demo-"))
    with progress_bar("Labeling") as bar:
        result = window.label_by_itself(name, target, answers or 60, seed, bar)
    emit(result, as_json, lambda: _text(result))


def _text(result: dict[str, Any]) -> str:  # Any: JSON leaves
    rows = [
        (str(point["labels"]), f"{point['accuracy']:.1%}", f"{point['random']:.1%}", _bar(point))
        for point in result["curve"]
    ]
    lines = [
        f"{result['title']}: {result['answers']} answers of {result['samples']:,} samples, in {result['project']}",
        table(rows, ("answers", result["strategy"], "random", "")),
    ]
    if result["screenshots"]:
        lines.append(f"{len(result['screenshots'])} screenshots in {Path(result['screenshots'][0]).parent}")
    return "\n".join(lines)


def _bar(point: dict[str, Any]) -> str:  # Any: JSON leaves
    """The two accuracies as one line of forty characters: ● the strategy, ○ random."""
    line = ["·"] * 41
    line[round(point["random"] * 40)] = "○"
    line[round(point["accuracy"] * 40)] = "●"
    return "".join(line)
