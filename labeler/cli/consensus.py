"""`labeler consensus`: what several annotators say together."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from labeler.cli.asking import passphrase_option, unlock
from labeler.cli.output import PATH, emit, json_option, table
from labeler.errors import UsageError

if TYPE_CHECKING:
    from labeler.agreement.consensus import Consensus

_SHOWN = 20


@click.command()
@click.argument("project", type=PATH, required=False, callback=unlock)
@passphrase_option
@click.option("--from", "source", type=PATH, help="A CSV with the header item,annotator,label, instead of a project.")
@click.option("--method", help="One of those that are listed when it is unknown.  [default: calibrated]")
@click.option("--gold", type=PATH, help="A CSV with the header item,label: what is known for certain.")
@click.option("--categories", help="The declared labels of --from, in their order: a,b,c.")
@click.option("--keep", type=click.Choice(["last"]), help="Take the later of two different labels by one annotator.")
@click.option("--out", type=PATH, help="Write item,label,probability to this new CSV; a tie has no label.")
@json_option
def command(
    project: Path | None,
    source: Path | None,
    method: str | None,
    gold: Path | None,
    categories: str | None,
    keep: str | None,
    out: Path | None,
    as_json: bool,
) -> None:
    """The label of each sample that all annotators' answers speak for, with its probability.

    \b
    labeler consensus birds --out labels.csv
    labeler consensus --from ratings.csv --method dawid-skene
    """
    if (project is None) == (source is None):
        raise UsageError("give either a project, or a table with --from")
    if project is not None and (categories is not None or keep is not None):
        raise UsageError("--categories and --keep are for --from: a project declares its classes, and the latest holds")

    from labeler.workbench.consensus_figures import consensus_in_table, consensus_of_project, write_consensus

    if source is not None:
        named = None if categories is None else [name.strip() for name in categories.split(",")]
        found = consensus_in_table(source, method, gold, named, "last" if keep else None)
    else:
        assert project is not None
        found = consensus_of_project(project, method, gold)
    if out is not None:
        write_consensus(found, out)
    emit(found.as_json(), as_json, lambda: _text(found, out))


def _text(found: Consensus, out: Path | None) -> str:
    ties = int((found.top < 0).sum())
    best = found.probability.max(axis=1, initial=0.0)
    lines = [f"{len(found.items):,} items by {found.method}; {ties:,} ties without a label"]
    if out is None:
        rows = [
            (item, "(tie)" if code < 0 else found.categories[code], f"{share:.3f}")
            for item, code, share in zip(found.items[:_SHOWN], found.top.tolist(), best.tolist(), strict=False)
        ]
        lines += ["", table(rows, ("item", "label", "probability"))]
        lines += [f"… and {len(found.items) - _SHOWN:,} more: --out FILE"] if len(found.items) > _SHOWN else []
    figures = [(name, found.accuracy_of(at)) for at, name in enumerate(found.annotators)]
    people = [
        (name, f"{figure.value:.3f}", f"{figure.low:.3f} to {figure.high:.3f}", f"{figure.n:,}")
        for name, figure in figures
        if figure.value is not None
    ]
    return "\n".join([*lines, "", table(people, ("annotator", "right", "95% interval", "n"))])
