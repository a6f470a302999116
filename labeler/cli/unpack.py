"""`labeler unpack`: a work packet becomes a project."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from labeler.cli.output import PATH, emit, json_option, progress_bar
from labeler.contracts.importer import Progress


@click.command()
@click.argument("file", type=PATH)
@click.argument("directory", type=PATH)
@json_option
def command(file: Path, directory: Path, as_json: bool) -> None:
    """Make a project of the work packet FILE: DIRECTORY itself, or inside it if it is a folder already.

    \b
    labeler unpack anna.labelpack birds
    """
    from labeler.workbench.team import unpack

    with progress_bar("Unpacking") as bar:

        def told(at: Progress) -> None:
            bar(at.done / at.total if at.total else None, f"Unpacking: {at.words()}")

        made = unpack(file, directory, told, lambda: None)
    emit(asdict(made), as_json, lambda: "\n".join([
        f"{made.project}: {made.samples:,} samples, {made.labels:,} labels",
        *(f"  refused: {words}" for words in made.refused),
    ]))  # fmt: skip
