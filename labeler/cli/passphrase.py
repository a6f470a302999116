"""`labeler passphrase`: another passphrase for an encrypted project."""

from __future__ import annotations

from pathlib import Path

import click

from labeler.cli.asking import new_passphrase, passphrase_of, passphrase_option
from labeler.cli.output import PATH, emit, json_option


@click.command()
@click.argument("project", type=PATH)
@passphrase_option
@click.option("--new-passphrase-file", type=PATH, metavar="FILE", help="Where the new one stands; else you are asked.")
@json_option
def command(project: Path, new_passphrase_file: Path | None, as_json: bool) -> None:
    """Change the passphrase of PROJECT. Only its key file changes, and the copy of that beside the backups.

    Copies of the project made before keep the passphrase that they had.

    \b
    labeler passphrase birds
    """
    from labeler.workbench.encryption import change_passphrase
    from labeler.workbench.projects import project_folder

    folder = project_folder(project)
    old = passphrase_of(folder.name)
    new = new_passphrase(folder.name, new_passphrase_file, may_be_given=False)
    change_passphrase(folder, old, new)
    emit({"project": str(folder), "changed": True}, as_json, lambda: f"{folder.name} has another passphrase now")
