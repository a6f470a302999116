"""`labeler share`: labels are exchanged through a folder that several people see."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from labeler.cli.merge import merge_lines
from labeler.cli.output import PATH, emit, json_option, progress_bar, project_argument


@click.command()
@project_argument
@click.argument("folder", type=PATH)
@json_option
def command(project: Path, folder: Path, as_json: bool) -> None:
    """Put your labels into FOLDER, on a share or in a cloud folder, and take those of the others from there.

    The project itself stays on this computer: only finished files of the label log go into FOLDER, and none of them
    is ever changed again. Run it as often as you like.

    \b
    labeler share birds /mnt/team/birds
    """
    from labeler.store.project_store import ProjectStore
    from labeler.workbench.projects import project_folder
    from labeler.workbench.sharing import share

    with progress_bar("Exchanging"), ProjectStore.open(project_folder(project)) as store:
        report = share(store, folder)
    emit(asdict(report), as_json, lambda: "\n".join(merge_lines(report, dry_run=False)))
