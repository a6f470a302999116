"""`labeler rank`: what to ask next."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from labeler.cli.output import emit, json_option, progress_bar, project_argument, table


@click.command()
@project_argument
@click.option("-n", "count", type=click.IntRange(min=1), default=20, show_default=True, help="How many samples.")
@click.option("--strategy", help="Query strategy; default: the project's (see: labeler strategies).")
@click.option("--hunt", metavar="CLASS", help="Find more of this class: its most likely samples first.")
@click.option("--annotator", help="Rank what this person has not labeled yet, whoever else has.")
@click.option("--scheduler", metavar="ADDRESS", help="A Dask scheduler whose workers read and predict the samples.")
@json_option
def command(
    project: Path,
    count: int,
    strategy: str | None,
    hunt: str | None,
    annotator: str | None,
    scheduler: str | None,
    as_json: bool,
) -> None:
    """List the samples that would teach the most, best first, with the reason for each.

    \b
    labeler rank birds -n 10
    labeler rank birds --strategy margin --json
    labeler rank birds --hunt heron
    labeler rank birds --scheduler tcp://cluster:8786
    """
    from labeler.workbench.headless import rank_project

    with progress_bar("Ranking") as bar:
        result = rank_project(project, count, strategy, annotator or "", bar, hunt, scheduler)
    emit(result, as_json, lambda: _text(result))


def _text(result: dict[str, Any]) -> str:  # Any: JSON leaves
    rows = [
        (
            str(at + 1),
            f"{item['score']:.3f}",
            item["uid"][:12],
            _proposed(item),
            item["reason"]["words"],
            item["source"],
        )
        for at, item in enumerate(result["items"])
    ]
    version = result["version"] or "no model yet"
    return f"{version}, strategy {result['strategy']}\n" + table(
        rows, ("#", "utility", "uid", "proposal", "why", "source")
    )


def _proposed(item: dict[str, Any]) -> str:  # Any: JSON leaves
    proposal = item["proposal"]
    return ", ".join(proposal["classes"]) if proposal else "–"
