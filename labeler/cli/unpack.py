"""`labeler unpack`: a work packet becomes a project."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from labeler.cli.asking import new_passphrase, passphrase_of, passphrase_option
from labeler.cli.output import PATH, emit, json_option, progress_bar
from labeler.contracts.importer import Progress


@click.command()
@click.argument("file", type=PATH)
@click.argument("directory", type=PATH)
@passphrase_option
@click.option("--encrypt", is_flag=True, help="Encrypt the project with a passphrase of its own.")
@click.option("--new-passphrase-file", type=PATH, metavar="FILE", help="Where that stands; else you are asked.")
@json_option
def command(file: Path, directory: Path, encrypt: bool, new_passphrase_file: Path | None, as_json: bool) -> None:
    """Make a project of the work packet FILE: DIRECTORY itself, or inside it if it is a folder already.

    The passphrase of an encrypted packet is asked for, or stands in --passphrase-file.

    \b
    labeler unpack anna.labelpack birds
    labeler unpack secret.labelpack patients --encrypt
    """
    from labeler.workbench.bringing_home import unpack
    from labeler.workbench.packets import needs_passphrase

    passphrase = passphrase_of(file.name) if needs_passphrase(file) else None
    own = new_passphrase(directory.name, new_passphrase_file, may_be_given=False) if encrypt else None
    with progress_bar("Unpacking") as bar:

        def told(at: Progress) -> None:
            bar(at.done / at.total if at.total else None, f"Unpacking: {at.words()}")

        made = unpack(file, directory, told, lambda: None, passphrase=passphrase, project_passphrase=own)
    emit(asdict(made), as_json, lambda: "\n".join([
        f"{made.project}: {made.samples:,} samples, {made.labels:,} labels"
        + (f", {made.examples:,} pinned examples" if made.examples else ""),
        *(f"  refused: {words}" for words in made.refused),
    ]))  # fmt: skip
