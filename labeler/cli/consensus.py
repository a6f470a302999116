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
# By name and not from the module that has them: it brings SciPy, which --help need not wait for.
METHODS = (
    "calibrated", "majority", "weighted-majority", "one-coin", "dawid-skene", "bayesian-dawid-skene", "glad", "mace",
    "with-model",
)  # fmt: skip


@click.command()
@click.argument("project", type=PATH, required=False, callback=unlock)
@passphrase_option
@click.option("--from", "source", type=PATH, help="A CSV with the header item,annotator,label, instead of a project.")
@click.option("--method", help=f"One of {', '.join(METHODS)}.  [default: calibrated]")
@click.option("--gold", type=PATH, help="A CSV with the header item,label: what is known for certain.")
@click.option("--categories", help="The declared labels of --from, in their order: a,b,c.")
@click.option("--keep", type=click.Choice(["last"]), help="Take the later of two different labels by one annotator.")
@click.option(
    "--proposals",
    type=PATH,
    help="For --from and with-model: a CSV with item and a probability of each label, not learned from that item.",
)
@click.option("--probabilities", is_flag=True, help="Add the probability of every label to --out and --json.")
@click.option("--out", type=PATH, help="Write item,label,probability to this new CSV; a tie has no label.")
@json_option
def command(
    project: Path | None,
    source: Path | None,
    method: str | None,
    gold: Path | None,
    categories: str | None,
    keep: str | None,
    proposals: Path | None,
    probabilities: bool,
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

    if project is not None and proposals is not None:
        raise UsageError("--proposals is for --from: a project asks its own model")

    from labeler.workbench.consensus_figures import consensus_in_table, consensus_of_project, write_consensus

    if source is not None:
        named = None if categories is None else [name.strip() for name in categories.split(",")]
        found = consensus_in_table(source, method, gold, named, "last" if keep else None, proposals)
    else:
        assert project is not None
        found = consensus_of_project(project, method, gold)
    if out is not None:
        write_consensus(found, out, probabilities=probabilities)
    emit(found.as_json(probabilities=probabilities), as_json, lambda: _text(found, out))


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
    model = found.model_accuracy
    if model is not None and model.value is not None:
        people.append(("(the model)", f"{model.value:.3f}", f"{model.low:.3f} to {model.high:.3f}", f"{model.n:,}"))
    return "\n".join([*lines, "", table(people, ("annotator", "right", "95% interval", "n"))])
