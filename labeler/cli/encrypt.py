"""`labeler encrypt`: an open project becomes an encrypted one."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import click

from labeler.cli.asking import new_passphrase
from labeler.cli.output import emit, json_option, project_argument

_SHOWN = 20


@click.command()
@project_argument
@click.option("--yes", is_flag=True, help="Delete the former, open files without asking.")
@json_option
def command(project: Path, yes: bool, as_json: bool) -> None:
    """Encrypt PROJECT with a passphrase. Whoever loses the passphrase loses the project.

    What the project consisted of before goes to its folder quarantine, and is deleted if you say so. What was deleted
    may still be found on the disk by special tools; so may copies that you made of the project.

    \b
    labeler encrypt birds
    labeler encrypt birds --passphrase-file secret.txt --yes
    """
    from labeler.workbench.encryption import encrypt, remove_open_files
    from labeler.workbench.projects import project_folder

    folder = project_folder(project)
    done = encrypt(folder, lambda: new_passphrase(folder.name))
    left = [str(path.relative_to(folder)) for path in done.left]
    removed: list[str] = []
    if left and (yes or _says_yes(left)):
        remove_open_files(folder)
        left, removed = [], left
    said = {"project": str(folder), "encrypted": done.was_open, "removed": removed, "left": left}
    emit(said, as_json, lambda: "\n".join(_lines(folder.name, done.was_open, removed, left)))


def _lines(name: str, was_open: bool, removed: list[str], left: list[str]) -> Iterator[str]:
    yield f"{name} is encrypted" if was_open else f"{name} was encrypted already"
    if removed:
        yield f"deleted {len(removed):,} open files"
    if left:
        yield f"{len(left):,} files can still be read by anybody; labeler encrypt {name} --yes deletes them:"
        yield from (f"  {one}" for one in left[:_SHOWN])


def _says_yes(left: list[str]) -> bool:
    if not sys.stdin.isatty():
        return False
    click.echo(f"{len(left):,} files from before can still be read by anybody, such as {left[0]}", err=True)
    return click.confirm("Delete them?", err=True)
