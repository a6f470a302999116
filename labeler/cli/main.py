"""The entry of the command line: finds commands by their file, opens the window otherwise, and words every failure."""

from __future__ import annotations

import importlib
import logging
import os
import pkgutil
import sys
from pathlib import Path

import click

import labeler
from labeler import cli
from labeler.cli.asking import unlock_if_given
from labeler.domain.shown_text import shown
from labeler.errors import Cancelled, LabelerError, UsageError, UserError
from labeler.secrecy import keyring
from labeler.workbench.window import NoWindow, Window

_PLUMBING = frozenset({"asking", "main", "output"})


def command_names() -> list[str]:
    """All commands, by the files of this folder."""
    names = (module.name for module in pkgutil.iter_modules(cli.__path__))
    return sorted(name.rstrip("_").replace("_", "-") for name in names if name not in _PLUMBING)


class CommandFolder(click.Group):
    """Loads `labeler/cli/NAME.py` when NAME is asked for; the module offers one click command called `command`."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return command_names()

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self.list_commands(ctx):
            return None
        module = cmd_name.replace("-", "_")
        if module == "import":  # a keyword cannot name a module that is imported by statement elsewhere
            module = "import_"
        found: click.Command = importlib.import_module(f"labeler.cli.{module}").command
        return found


@click.group(cls=CommandFolder, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(labeler.__version__, prog_name="labeler")
@click.pass_context
def root(context: click.Context) -> None:
    """Label data fast, and prove that the labels are right. Everything stays on this machine.

    \b
    labeler                      open the window
    labeler birds.labeler        open a project in the window
    labeler demo                 try it on embedded data
    labeler COMMAND --help       what a command does, with examples
    """
    if context.invoked_subcommand is None:
        context.exit(context.obj.open(None))


def run(arguments: list[str], window: Window | None = None) -> int:
    """Run one command line and return its exit code: 0 done, 1 refused, 2 wrong usage."""
    window = window or NoWindow()
    logging.getLogger("labeler.repairs").addHandler(_tell_repairs)
    try:
        if _is_project(arguments):
            from labeler.workbench.projects import project_folder

            path = Path(arguments[0])
            if path.suffix == ".labelpack":
                return window.open(path.absolute())
            unlock_if_given(project_folder(path))
            return window.open(project_folder(path))
        result = root.main(arguments, prog_name="labeler", standalone_mode=False, obj=window)
        return result if isinstance(result, int) else 0
    except click.exceptions.Abort:
        return _refuse("stopped", 130)
    except click.ClickException as error:
        return _refuse(_with_hint(error), 2)
    except UsageError as error:
        return _refuse(str(error), 2)
    except (UserError, Cancelled) as error:
        return _refuse(str(error), 1)
    except KeyboardInterrupt:
        return _refuse("stopped", 130)
    except LabelerError as error:
        return _refuse(f"{error} (this is a fault of labeler or of a plugin, please report it)", 1)
    except BrokenPipeError:
        sys.stderr.close()
        return 1
    except OSError as error:
        # About the world too: a name too long, a disk that went away. Whoever knows more has said it in better words.
        place = f"{error.filename}: " if error.filename else ""
        return _refuse(f"{place}{error.strerror or error}; check the path and the disk", 1)
    finally:
        keyring.set_asker(None)


def _is_project(arguments: list[str]) -> bool:
    """One argument that is no command, and looks like a path or is a project's name: a project to open."""
    if len(arguments) != 1 or arguments[0].startswith("-"):
        return False
    if root.get_command(click.Context(root), arguments[0]) is not None:
        return False
    path = Path(arguments[0])
    is_named = bool(path.name) and os.path.isdir(path.with_name(f"{path.name}.labeler"))
    return path.suffix == ".labeler" or os.path.exists(path) or len(path.parts) > 1 or is_named


def _with_hint(error: click.ClickException) -> str:
    context = getattr(error, "ctx", None)
    hint = f"; see: {context.command_path} --help" if context is not None else ""
    return " ".join(error.format_message().split()).rstrip(".") + hint


class _OnStderr(logging.Handler):
    """One line on whatever stderr is now."""

    def emit(self, record: logging.LogRecord) -> None:
        print(f"labeler: {' '.join(record.getMessage().split())}", file=sys.stderr)


_tell_repairs = _OnStderr()


def _refuse(words: str, code: int) -> int:
    """One clear line on stderr."""
    print(f"labeler: {shown(' '.join(words.split()))}", file=sys.stderr)
    return code
