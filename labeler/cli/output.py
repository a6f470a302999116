"""What commands print: one JSON object or readable lines on stdout, progress on a terminal's stderr only."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

import click

from labeler.cli.asking import passphrase_option, unlock
from labeler.domain.sample import Rejection
from labeler.domain.shown_text import in_json, shown
from labeler.errors import UsageError, UserError

_SHOWN = 20
# Whether it can be read is for the reader to say: that is a refusal (1), not wrong usage (2).
PATH = click.Path(path_type=Path, readable=False)
F = TypeVar("F", bound=Callable[..., Any])

Report = Callable[[float | None, str], None]


def json_option(command: F) -> F:
    """`--json`, the same everywhere."""
    return click.option("--json", "as_json", is_flag=True, help="Print one JSON object instead of text.")(command)


def project_argument(command: F) -> F:
    """PROJECT, an existing project folder; the ending .labeler may be left out. An encrypted one is unlocked."""
    return click.argument("project", type=PATH, callback=unlock)(passphrase_option(command))


def pairs_of(given: Sequence[str], option: str, *, may_be_empty: bool = False) -> dict[str, str]:
    """OLD=NEW, several times. Raises `UsageError` for anything else; OLD= alone only passes if it `may_be_empty`."""
    pairs = [entry.partition("=") for entry in given]
    for old, equals, new in pairs:
        if not (old and equals and (new or may_be_empty)):
            raise UsageError(f"{option} wants OLD=NEW, not “{old}{equals}{new}”")
    return {old: new for old, _, new in pairs}


def emit(result: Mapping[str, Any], as_json: bool, text: Callable[[], str]) -> None:  # Any: JSON leaves
    if as_json:
        click.echo(in_json(json.dumps(result, ensure_ascii=False, allow_nan=False)))
    else:
        # Names of files and classes may hold what a terminal obeys.
        click.echo("\n".join(shown(line) for line in text().rstrip("\n").split("\n")))


def rejection_lines(rejected: Sequence[Rejection]) -> list[str]:
    """What was not usable, the first twenty with place and reason."""
    if not rejected:
        return []
    lines = [f"  {_place(item)}: {item.reason}".replace("\n", "\\n") for item in rejected[:_SHOWN]]
    more = ["  … all of them: --json"] if len(rejected) > _SHOWN else []
    return [f"{len(rejected):,} rejected:", *lines, *more]


def all_rejected(outcome: str, rejected: Sequence[Rejection]) -> UserError:
    """The refusal where not one thing could be used: the outcome, and the first reason."""
    first = rejected[0]
    return UserError(f"{outcome}, {len(rejected):,} of {len(rejected):,} rejected: {_place(first)}: {first.reason}")


def _place(item: Rejection) -> str:
    return item.source if item.line is None else f"{item.source}, line {item.line}"


def table(rows: Sequence[tuple[str, ...]], header: tuple[str, ...]) -> str:
    """Plain aligned columns, as wide as they need to be."""
    from rich.cells import cell_len

    lines = [header, *rows]
    widths = [max(cell_len(line[at]) for line in lines) for at in range(len(header))]
    return "\n".join(
        "  ".join(cell + " " * (width - cell_len(cell)) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    )


@contextmanager
def progress_bar(title: str) -> Iterator[Report]:
    """A bar on a terminal, nothing in a pipe. The report takes a fraction (or None) and what is happening."""
    if not sys.stderr.isatty():
        yield lambda fraction, words: None
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bars:
        task = bars.add_task(title, total=None)
        yield lambda fraction, words: bars.update(
            task, description=words or title, completed=fraction or 0.0, total=None if fraction is None else 1.0
        )
