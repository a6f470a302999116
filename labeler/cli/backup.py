"""`labeler backup`: a checked copy of the project file, and the list of those there are."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from labeler.cli.output import emit, json_option, progress_bar, project_argument, table

if TYPE_CHECKING:
    from labeler.store.backup import Backup


@click.command()
@project_argument
@click.option("--list", "listing", is_flag=True, help="Show the backups there are instead of taking one.")
@json_option
def command(project: Path, listing: bool, as_json: bool) -> None:
    """Copy the project file into its folder backups, also while a window is writing it.

    The copy is checked before it gets its name. Old ones are thinned out: all of the last day up to six, one a day for
    two weeks, one a week for three months.

    \b
    labeler backup birds
    labeler backup birds --list
    labeler backup birds --json
    """
    from labeler.workbench.backups import back_up_project, backups_of

    if listing:
        found = backups_of(project)
        emit({"backups": [_as_json(backup) for backup in found]}, as_json, lambda: _text(found))
        return
    with progress_bar("Taking a backup") as bar:
        taken = back_up_project(project, lambda fraction: bar(fraction, ""))
    emit(
        _as_json(taken),
        as_json,
        lambda: f"{taken.path}: {taken.events or 0:,} answers, {taken.samples or 0:,} samples, {_size(taken)}",
    )


def _as_json(backup: Backup) -> dict[str, Any]:  # Any: JSON leaves
    return {
        "path": str(backup.path), "taken_at": backup.taken_at, "reason": backup.reason.value, "bytes": backup.size,
        "events": backup.events, "samples": backup.samples, "problem": backup.problem,
    }  # fmt: skip


def _text(found: list[Backup]) -> str:
    if not found:
        return "no backups yet"
    rows = [
        (
            backup.path.name,
            backup.reason.words,
            "?" if backup.events is None else f"{backup.events:,}",
            "?" if backup.samples is None else f"{backup.samples:,}",
            _size(backup),
            backup.problem,
        )
        for backup in found
    ]
    return table(rows, ("backup", "why", "events", "samples", "size", ""))


def _size(backup: Backup) -> str:
    return f"{backup.size / 1e6:,.1f} MB"
