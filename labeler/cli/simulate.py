"""`labeler simulate`: what active learning would save, on your own labeled data."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from labeler.cli.output import PATH, emit, json_option, progress_bar, table


@click.command()
@click.option("--features", required=True, type=PATH, help="A .npy file, one row a sample.")
@click.option("--labels", required=True, type=PATH, help="A .npy file, one label a row.")
@click.option("--strategy", "strategies", multiple=True, help="Repeat to compare; default: adaptive and random.")
@click.option("--model", default="logistic_regression", show_default=True, help="Proposal model.")
@click.option("--budget", type=click.IntRange(min=2), default=200, show_default=True, help="Answers in all.")
@click.option("--batch", type=click.IntRange(min=1), default=10, show_default=True, help="Answers between models.")
@click.option("--seed", "seeds", type=int, multiple=True, help="Repeat for several runs; default: 0.")
@json_option
def command(
    features: Path,
    labels: Path,
    strategies: tuple[str, ...],
    model: str,
    budget: int,
    batch: int,
    seeds: tuple[int, ...],
    as_json: bool,
) -> None:
    """Run the labeling loop on data whose labels are known, and print the learning curves.

    \b
    labeler simulate --features X.npy --labels y.npy
    labeler simulate --features X.npy --labels y.npy --strategy margin --strategy random --seed 1 --seed 2 --json
    """
    from labeler.workbench.simulation import compare

    with progress_bar("Simulating") as bar:
        result = compare(
            features, labels,
            strategies=strategies or ("adaptive", "random"), model=model, budget=budget, batch=batch,
            seeds=seeds or (0,), report=bar,
        )  # fmt: skip
    emit(result, as_json, lambda: _text(result))


def _text(result: dict[str, Any]) -> str:  # Any: JSON leaves
    curves = result["curves"]
    points = sorted({count for curve in curves for count in curve["labels"]})
    shown = points[:: max(1, len(points) // 12)]
    rows = []
    for count in shown:
        at = [dict(zip(curve["labels"], curve["accuracy"], strict=True)).get(count) for curve in curves]
        rows.append((str(count), *("–" if value is None else f"{value:.3f}" for value in at)))
    header = ("answers", *(f"{curve['strategy']} (seed {curve['seed']})" for curve in curves))
    reached = [
        f"{curve['strategy']} (seed {curve['seed']}): 90 % of full-data accuracy after "
        f"{curve['labels_to_90'] or 'more than all'} answers"
        for curve in curves
    ]
    return table(rows, header) + "\n" + "\n".join(reached)
