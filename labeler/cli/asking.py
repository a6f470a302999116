"""How a command gets a passphrase: from a file that is named, or at the terminal; never on the command line itself."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from labeler.errors import UserError

FILE_VARIABLE = "LABELER_PASSPHRASE_FILE"
_MOST = 1 << 14
_KEY = "labeler.passphrase_file"
F = TypeVar("F", bound=Callable[..., Any])


def passphrase_option(command: F) -> F:
    """`--passphrase-file`, the same everywhere."""
    return click.option(
        "--passphrase-file",
        type=click.Path(path_type=Path, readable=False),
        metavar="FILE",
        is_eager=True,
        expose_value=False,
        callback=_note_file,
        help=f"Where the passphrase of an encrypted project stands; else {FILE_VARIABLE}, else you are asked.",
    )(command)


def unlock(context: click.Context, _: click.Parameter, project: Path | None) -> Path | None:
    """A callback of the argument PROJECT: before anything else, an encrypted project gets its passphrase."""
    if project is None:
        return None
    from labeler.secrecy import keyring
    from labeler.workbench.projects import project_folder

    keyring.set_asker(lambda folder: passphrase_of(folder.name))
    if keyring.is_encrypted(project_folder(project)):
        keyring.require(project_folder(project))
    return project


def passphrase_of(name: str) -> str:
    """The passphrase that was given for this run, or asked for now. Raises `UserError` where nobody can be asked."""
    given = _given_file()
    return passphrase_in(given) if given is not None else _asked(f"Passphrase of {name}", confirm=False)


def new_passphrase(name: str, file: Path | None = None, *, may_be_given: bool = True) -> str:
    """For something that is encrypted now. `may_be_given`: the file given for this run counts."""
    given = file or (_given_file() if may_be_given else None)
    return passphrase_in(given) if given is not None else _asked(f"New passphrase for {name}", confirm=True)


def unlock_if_given(folder: Path) -> None:
    """For the window, which asks itself where nothing was given."""
    from labeler.secrecy import keyring

    given = _given_file()
    if given is not None and not keyring.is_unlocked(folder):
        keyring.unlock(folder, passphrase_in(given))


def passphrase_in(path: Path) -> str:
    """The first line of a file. Raises `UserError`."""
    try:
        with path.open("rb") as file:
            line = file.read(_MOST).decode("utf-8-sig").split("\n", 1)[0].rstrip("\r")
    except OSError as error:
        raise UserError(f"the passphrase file {path} cannot be read ({error.strerror}); check the path") from error
    except UnicodeDecodeError as error:
        raise UserError(f"the passphrase file {path} is not UTF-8 text; save it as UTF-8") from error
    if not line.strip():
        raise UserError(f"the passphrase file {path} has no passphrase in its first line; write one there")
    return line


def _note_file(context: click.Context, _: click.Parameter, value: Path | None) -> None:
    if value is not None:
        context.meta[_KEY] = value


def _given_file() -> Path | None:
    context = click.get_current_context(silent=True)
    named = context.meta.get(_KEY) if context is not None else None
    from_outside = os.environ.get(FILE_VARIABLE)
    return named or (Path(from_outside) if from_outside else None)


def _asked(words: str, *, confirm: bool) -> str:
    if not sys.stdin.isatty():
        words = "a passphrase is needed, and there is no terminal to ask at"
        raise UserError(f"{words}; give --passphrase-file FILE or {FILE_VARIABLE}")
    found: str = click.prompt(words, hide_input=True, confirmation_prompt=confirm, err=True)
    return found
