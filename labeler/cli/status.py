"""`labeler status`: where a project stands."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from labeler.cli.output import emit, json_option, project_argument


@click.command()
@project_argument
@json_option
def command(project: Path, as_json: bool) -> None:
    """Counts, classes, annotators, the newest model with its honest accuracy, and advice.

    \b
    labeler status birds
    """
    from labeler.workbench.status import project_status

    result = project_status(project)
    emit(result, as_json, lambda: _text(result))


def _text(result: dict[str, Any]) -> str:  # Any: JSON leaves
    counts, model = result["counts"], result["model"]
    lines = [
        f"{result['title']} ({result['task']} choice)",
        f"samples   {counts['samples']:,}: {counts['labeled']:,} labeled, {counts['skipped']:,} skipped, "
        f"{counts['unlabeled']:,} open, {counts['flagged']:,} flagged",
        "classes   " + ", ".join(f"{name} {count:,}" for name, count in result["classes"].items()),
        "people    " + (", ".join(f"{name} {count:,}" for name, count in result["annotators"].items()) or "nobody yet"),
        f"model     {model['version']}: {model['words']}" if model["version"] else "model     none yet",
        *(f"advice    {line}" for line in result["advice"]),
    ]
    return "\n".join(lines)
