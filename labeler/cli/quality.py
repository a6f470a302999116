"""`labeler quality`: what may be wrong with data and labels."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from labeler.cli.output import emit, json_option, progress_bar, project_argument, table

_SHOWN = 10


@click.command()
@project_argument
@click.option("--drift", metavar="SOURCE", help="A file or folder samples came from, or COLUMN=VALUE: unlike the rest?")
@click.option("--slices", "column", metavar="COL", help="Accuracy by the values of a metadata column.")
@click.option(
    "--similarity", type=click.FloatRange(0.5, 1.0), default=0.99, show_default=True,
    help="From which cosine similarity on two samples count as nearly the same.",
)  # fmt: skip
@json_option
def command(project: Path, drift: str | None, column: str | None, similarity: float, as_json: bool) -> None:
    """Labels that are probably wrong, samples that are nearly the same, classes out of balance; drift and weak slices.

    \b
    labeler quality birds
    labeler quality birds --drift camera7/ --slices season --json
    """
    from labeler.workbench.quality_figures import project_quality

    with progress_bar("Examining") as bar:
        result = project_quality(project, drift, column, similarity, bar)
    emit(result, as_json, lambda: "\n".join(_lines(result)))


def _lines(result: dict[str, Any]) -> list[str]:  # Any: JSON leaves
    errors, twins, balance = result["label_errors"], result["duplicates"], result["imbalance"]
    lines = [f"{len(errors['items']):,} of {errors['checked']:,} labels are probably wrong"]
    if errors["why"]:
        lines = [f"label errors are not told: {errors['why']}"]
    if errors["items"]:
        rows = [(one["source"], one["given"], one["suggested"], f"{one['margin']:.2f}") for one in errors["items"]]
        lines.append(table(rows[:_SHOWN], ("sample", "labeled", "probably", "margin")))
    differ = sum(group["labels_differ"] for group in twins["groups"])
    lines.append(
        f"{len(twins['groups']):,} groups of near duplicates ({twins['samples']:,} samples), {differ:,} of them "
        "labeled differently"
    )
    for group in twins["groups"][:_SHOWN]:
        mark = "labels differ: " if group["labels_differ"] else ""
        lines.append(f"  {mark}{', '.join(group['sources'][:4])}{' …' if len(group['sources']) > 4 else ''}")
    if balance["ratio"] is not None:
        lines.append(f"the commonest class has {balance['ratio']:.1f} times the labels of the rarest")
    if balance["without"]:
        lines.append(f"no label yet: {', '.join(balance['without'])}")
    if result["drift"] is not None:
        lines.append(_drift_words(result["drift"]))
    for one in result["slices"] or ():
        known = "too few audit answers"
        if one["accuracy"] is not None:
            known = f"accuracy {one['accuracy']:.0%} ({one['low']:.0%}–{one['high']:.0%})"
            known += ", worse than elsewhere" if one["p"] is not None and one["p"] < 0.05 else ""
        lines.append(f"  {one['value']}: {one['samples']:,} samples, {one['labeled']:,} labeled, {known}")
    return lines


def _drift_words(drift: dict[str, Any]) -> str:  # Any: JSON leaves
    if drift["undefined"] is not None:
        return f"{drift['of']}: {drift['undefined']}"
    verdict = "unlike the rest" if drift["p"] < 0.05 else "not told apart from the rest"
    return (
        f"{drift['of']}: {verdict}; a classifier tells them apart with AUC {drift['auc']:.2f} "
        f"({drift['low']:.2f}–{drift['high']:.2f}), p {drift['p']:.3f}"
    )
