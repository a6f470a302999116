"""`labeler screenshots`: every screen as a picture, in each theme and at each scale, without a display."""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import get_args

import click

from labeler.cli.output import PATH, emit, json_option
from labeler.errors import UsageError, UserError
from labeler.workbench.children import own_program
from labeler.workbench.preferences import Theme
from labeler.workbench.window import Window

_THEMES = tuple(theme for theme in get_args(Theme) if theme != "system")
_SMALLEST, _LARGEST = 0.5, 4.0
_WIDEST = 8000


@click.command()
@click.argument("directory", type=PATH)
@click.option(
    "--theme", type=click.Choice([*_THEMES, "all"]), multiple=True, default=("all",), show_default=True,
    help="Which themes; several times.",
)  # fmt: skip
@click.option("--scale", default="1", show_default=True, help="Pixels a point, several with commas: 1,1.25,2.")
@click.option("--screen", "screens", multiple=True, metavar="NAME", help="Only this screen; several times.")
@click.option("--size", default="1280x800", show_default=True, metavar="WxH", help="Size of the window in points.")
@click.option("--project", type=PATH, help="A project to show; default: a demo that several people have labeled.")
@json_option
@click.pass_obj
def command(
    window: Window,
    directory: Path,
    theme: tuple[str, ...],
    scale: str,
    screens: tuple[str, ...],
    size: str,
    project: Path | None,
    as_json: bool,
) -> None:
    """Write every screen of the window into DIRECTORY as PNG, named SCREEN-THEME@SCALEx.png.

    No display is needed. The screens show the image demo after some answers, with two colleagues who labeled too.

    \b
    labeler screenshots pictures
    labeler screenshots pictures --theme dark --scale 1,2 --screen label --screen export
    """
    scales = [_scale(each) for each in scale.split(",")]
    points = _size(size)
    names = _known(screens, window.screens())
    themes = _THEMES if "all" in theme else tuple(dict.fromkeys(theme))
    written: list[Path] = []
    with tempfile.TemporaryDirectory(prefix="labeler-screens-") as made:
        request = {
            "project": None if project is None else str(project), "made_in": made,
            "directory": str(directory.absolute()), "themes": themes, "screens": names, "size": points,
        }  # fmt: skip
        for each in scales:
            written += _at_scale(each, request, Path(made) / "home")
    emit(
        {"directory": str(directory), "files": [str(path) for path in written]},
        as_json,
        lambda: f"{len(written)} pictures in {directory}",
    )


def _at_scale(scale: float, request: Mapping[str, object], home: Path) -> list[Path]:
    """In a process of its own: the scale is that of the process. The person's own settings and projects are no part of
    the pictures. Raises `UserError` with what it said if it failed.
    """
    environment = {
        **os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": f"{scale:g}", "LABELER_HOME": str(home),
    }  # fmt: skip
    done = subprocess.run(
        [*own_program(), "--child", "screenshots", json.dumps(request)],
        env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False,
    )  # fmt: skip
    if done.returncode != 0:
        said = (done.stderr.splitlines() or ["it ended without a word"])[-1]
        raise UserError(f"the screens could not be drawn at scale {scale:g}: {said}")
    return [Path(line) for line in done.stdout.splitlines() if line.endswith(".png")]


def _scale(given: str) -> float:
    try:
        scale = float(given)
    except ValueError:
        scale = 0.0
    if not _SMALLEST <= scale <= _LARGEST:
        raise UsageError(f"--scale wants numbers from {_SMALLEST:g} to {_LARGEST:g} with commas between, not “{given}”")
    return scale


def _size(given: str) -> tuple[int, int]:
    width, x, height = given.partition("x")
    if not (x and width.isdecimal() and height.isdecimal() and int(width) <= _WIDEST and int(height) <= _WIDEST):
        raise UsageError(f"--size wants WIDTHxHEIGHT in points, such as 1024x600, not “{given}”")
    return int(width), int(height)


def _known(wanted: Sequence[str], there: Sequence[str]) -> Sequence[str]:
    unknown = [name for name in wanted if name not in there]
    if unknown:
        raise UsageError(f"there is no screen “{unknown[0]}”; there are: {', '.join(there)}")
    return wanted or there
