"""`labeler featurize`: the vectors of all samples, here or on several machines."""

from __future__ import annotations

from pathlib import Path

import click

from labeler.cli.output import emit, json_option, progress_bar, project_argument


@click.command()
@project_argument
@click.option("--scheduler", metavar="ADDRESS", help="A Dask scheduler whose workers do it, such as tcp://host:8786.")
@json_option
def command(project: Path, scheduler: str | None, as_json: bool) -> None:
    """Compute the features of all samples that have none yet.

    The window and every command do this by themselves; here it can be done beforehand, and on a cluster.

    \b
    labeler featurize birds
    labeler featurize birds --scheduler tcp://cluster:8786
    """
    from labeler.workbench.scaled import featurize_project

    with progress_bar("Reading samples") as bar:
        result = featurize_project(project, scheduler, bar)
    where = f"on {result['workers']} workers" if result["workers"] else "here"
    emit(
        result, as_json,
        lambda: f"{result['rows']:,} samples, {result['columns']} columns of {', '.join(result['blocks'])}: "
        f"computed {where} in {result['seconds']:.1f} s ({result['features']})",
    )  # fmt: skip
