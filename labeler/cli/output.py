"""What commands print: one JSON object or readable lines on stdout, progress on a terminal's stderr only."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

import click

F = TypeVar("F", bound=Callable[..., Any])

Report = Callable[[float | None, str], None]


def json_option(command: F) -> F:
    """`--json`, the same everywhere."""
    return click.option("--json", "as_json", is_flag=True, help="Print one JSON object instead of text.")(command)


def project_argument(command: F) -> F:
    """PROJECT, an existing project folder; the ending .labeler may be left out."""
    return click.argument("project", type=click.Path(path_type=Path))(command)


def emit(result: Mapping[str, Any], as_json: bool, text: Callable[[], str]) -> None:  # Any: JSON leaves
    if as_json:
        click.echo(json.dumps(result, ensure_ascii=False, allow_nan=False))
    else:
        click.echo(text().rstrip("\n"))


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
