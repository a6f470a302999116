"""`labeler train`: a model version from the labels there are."""

from __future__ import annotations

from pathlib import Path

import click

from labeler.cli.output import emit, json_option, progress_bar, project_argument


@click.command()
@project_argument
@click.option("--seed", type=int, default=None, help="Instead of the project's own seed.")
@json_option
def command(project: Path, seed: int | None, as_json: bool) -> None:
    """Fit the proposal model, measure it, and record the version.

    \b
    labeler train birds
    labeler train birds --seed 7 --json
    """
    from labeler.workbench.headless import train_project

    with progress_bar("Training") as bar:
        version = train_project(project, seed, bar)
    emit(
        {"version": version.version, "metrics": dict(version.metrics), "seconds": version.seconds,
         "labels": version.labels, "model": version.model, "featurizer": version.featurizer},
        as_json,
        lambda: "\n".join(
            [f"{version.version}: {version.model} on {version.labels:,} labels, {version.seconds:.2f} s"]
            + [f"  {name}: {value:.4g}" for name, value in version.metrics.items()]
        ),
    )  # fmt: skip
