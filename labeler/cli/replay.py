"""`labeler replay`: model versions made again from the log."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from labeler.cli.output import emit, json_option, progress_bar, project_argument


@click.command()
@project_argument
@click.option("--version", "version", metavar="V", help="One version, such as v12; default: all.")
@click.option("--fresh", is_flag=True, help="Compute the features anew, too, instead of trusting the project's.")
@json_option
@click.pass_context
def command(context: click.Context, project: Path, version: str | None, fresh: bool, as_json: bool) -> None:
    """Make model versions and their queues again from the label log, and compare them bit for bit.

    Exit code 1 if one differs: then it is said what differs, how far, and which libraries have changed since.

    \b
    labeler replay birds
    labeler replay birds --version v12 --fresh
    """
    from labeler.workbench.replay import replay_project

    with progress_bar("Replaying") as bar:
        result = replay_project(project, version, fresh, bar)
    emit(result, as_json, lambda: _text(result))
    if not result["identical"]:
        context.exit(1)


def _text(result: dict[str, Any]) -> str:  # Any: JSON leaves
    versions = result["versions"]
    same = sum(one["identical"] for one in versions)
    lines = [f"{same:,} of {len(versions):,} versions identical, model and queue, in {result['seconds']:.1f} s"]
    for one in versions:
        lines += [f"  {one['version']}: {words}" for words in (*one["differences"], *one["notes"])]
    lines += [f"  {name} was {change['then']} and is {change['now']}" for name, change in result["libraries"].items()]
    return "\n".join(lines)
