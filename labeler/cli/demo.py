"""`labeler demo`: the program on embedded data, by hand or by itself."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import Any

import click

from labeler.cli.output import emit, json_option, progress_bar, table


@click.command()
@click.argument("name", default="images")
@click.option("--dir", "directory", type=click.Path(path_type=Path), help="Where the project goes; default: your data.")
@click.option("--auto", "answers", type=click.IntRange(min=1), help="Answer this many questions with the known truth.")
@click.option("--seed", type=int, default=0, show_default=True, help="Seed of every random draw.")
@json_option
def command(name: str, directory: Path | None, answers: int | None, seed: int, as_json: bool) -> None:
    """Try labeler on embedded data: images, rare (a rare class), texts or table.

    With --auto a simulated annotator who knows the truth answers in the real window, and the learning curve is printed
    beside that of random sampling. Where there is no display this is what happens, offscreen, with screenshots.

    \b
    labeler demo
    labeler demo texts --auto 60
    """
    from labeler.gui.app import has_display
    from labeler.workbench.demos import demo

    demo(name)
    if answers is None and has_display():
        raise SystemExit(_open(name, directory, seed))
    if not has_display():
        print("labeler: no display found; the window runs offscreen with a simulated annotator", file=sys.stderr)
    result = _by_itself(name, directory or Path(tempfile.mkdtemp(prefix="labeler-demo-")), answers or 60, seed)
    emit(result, as_json, lambda: _text(result))


def _open(name: str, directory: Path | None, seed: int) -> int:
    from labeler.gui.app import run as run_window
    from labeler.workbench.demos import prepare_demo
    from labeler.workbench.preferences import user_folder

    with progress_bar("Preparing the demo"):
        project = prepare_demo(name, directory or user_folder("data") / "demos", seed=seed)
    return int(run_window(project))


def _by_itself(name: str, directory: Path, answers: int, seed: int) -> dict[str, Any]:  # Any: JSON leaves
    from labeler.gui.auto import run_demo

    with progress_bar("Labeling") as bar:
        return run_demo(name, directory, answers, seed, bar)


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
