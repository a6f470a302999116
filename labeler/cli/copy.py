"""`labeler copy`: a project copied safely, also while a window is writing it."""

from __future__ import annotations

from pathlib import Path

import click

from labeler.cli.output import PATH, emit, json_option, progress_bar, project_argument


@click.command()
@project_argument
@click.argument("target", type=PATH)
@json_option
def command(project: Path, target: Path, as_json: bool) -> None:
    """Copy PROJECT to TARGET, for example from a network share or a synced folder to this computer's own disk.

    Copying the folder with other programs while it is in use can damage the copy; this cannot.

    \b
    labeler copy ~/Dropbox/birds ~/birds
    """
    from labeler.workbench.places import copy_to

    with progress_bar("Copying") as bar:
        made = copy_to(project, target, lambda fraction: bar(fraction, ""))
    emit({"project": str(made)}, as_json, lambda: f"{made} is ready: labeler {made}")
