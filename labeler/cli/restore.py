"""`labeler restore`: a project as it was at a backup."""

from __future__ import annotations

from pathlib import Path

import click

from labeler.cli.output import emit, json_option, progress_bar, project_argument


@click.command()
@project_argument
@click.argument("backup")
@click.option("--exactly", is_flag=True, help="Leave out what was said since: the journal is put aside too.")
@json_option
def command(project: Path, backup: str, exactly: bool, as_json: bool) -> None:
    """Put BACKUP in the place of the project file: a path, a name from `labeler backup PROJECT --list`, or “newest”.

    The present file is kept in the folder quarantine. Answers given since the backup come back from the journal, and so
    do changes of classes and settings, unless you say --exactly.

    \b
    labeler restore birds newest
    labeler restore birds project-20261128T050000000Z-opening.db
    labeler restore birds ../copies/birds.db --exactly
    """
    from labeler.workbench.restoring import restore_project

    with progress_bar("Restoring") as bar:
        report = restore_project(project, backup, exactly=exactly, progress=lambda fraction: bar(fraction, ""))
    emit(
        {"backup": str(report.backup.path), "taken_at": report.backup.taken_at, "events": report.events,
         "brought_back": report.brought_back, "notes": report.notes, "quarantine": str(report.quarantine)},
        as_json,
        lambda: f"restored from {report.backup.path.name}: {report.words()}\n"
                f"the file before lies in {report.quarantine}\n{report.notes}",
    )  # fmt: skip
