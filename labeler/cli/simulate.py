"""`labeler simulate`: what active learning would save, on your own labeled data."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from labeler.cli.asking import passphrase_option, unlock
from labeler.cli.output import PATH, emit, json_option, progress_bar, table
from labeler.contracts.importer import ImportOptions
from labeler.errors import UsageError

if TYPE_CHECKING:
    from labeler.workbench.labeled_data import LabeledData, Report


def _unlocked(context: click.Context, parameter: click.Parameter, source: Path | None) -> Path | None:
    return None if source is None else unlock(context, parameter, source)


@click.command()
@click.argument("source", required=False, type=PATH, callback=_unlocked)
@passphrase_option
@click.option("--label", help="SOURCE is a table or folder to import; the column that holds its labels.")
@click.option("--text", help="Column of SOURCE that holds the text.")
@click.option("--folder-labels", is_flag=True, help="Names of SOURCE's sub-folders are the labels.")
@click.option("--label-separator", help="Between several labels in one cell, for multiple choice.")
@click.option("--features", type=PATH, help="A .npy file, one row a sample, instead of SOURCE.")
@click.option("--labels", type=PATH, help="A .npy file, one label a row.")
@click.option("--strategy", "strategies", multiple=True, help="Repeat to compare; default: adaptive and random.")
@click.option("--hunt", metavar="CLASS", help="Count how many of this class are found; adds the strategy hunt.")
@click.option("--model", default="logistic_regression", show_default=True, help="Proposal model.")
@click.option("--budget", type=click.IntRange(min=2), default=200, show_default=True, help="Answers in all.")
@click.option("--batch", type=click.IntRange(min=1), default=10, show_default=True, help="Answers between models.")
@click.option("--seed", "seeds", type=int, multiple=True, help="Repeat for several runs; default: 0.")
@click.option("--plot", type=PATH, help="Draw the mean curves into this file, .svg or .png.")
@click.option("--metric", type=click.Choice(["accuracy", "macro_f1"]), default="accuracy", show_default=True)
@click.option("--csv", "points", type=PATH, help="Write every point of every curve into this file.")
@json_option
def command(
    source: Path | None,
    label: str | None,
    text: str | None,
    folder_labels: bool,
    label_separator: str | None,
    features: Path | None,
    labels: Path | None,
    strategies: tuple[str, ...],
    hunt: str | None,
    model: str,
    budget: int,
    batch: int,
    seeds: tuple[int, ...],
    plot: Path | None,
    metric: str,
    points: Path | None,
    as_json: bool,
) -> None:
    """Run the labeling loop on data whose labels are known, strategies and seeds side by side.

    SOURCE is a project with labels, or with --label or --folder-labels a table or folder as `labeler import` reads it.
    A third of the samples is set aside for testing.

    \b
    labeler simulate birds --strategy adaptive --strategy margin --strategy random --seed 0 --seed 1
    labeler simulate mails.csv --text body --label team --plot curves.svg
    labeler simulate --features X.npy --labels y.npy --hunt crack --json
    """
    from labeler.workbench.curve_chart import write_chart
    from labeler.workbench.simulation import compare, mean_curve, write_points

    options = ImportOptions(text=text, label=label, folder_labels=folder_labels, label_separator=label_separator)
    default = ("adaptive", "hunt", "random") if hunt else ("adaptive", "random")
    with progress_bar("Simulating") as bar:
        data = _data(source, options, features, labels, bar)
        result = compare(
            data, strategies=strategies or default, model=model, budget=budget, batch=batch, seeds=seeds or (0,),
            hunt=hunt, report=bar,
        )  # fmt: skip
    if plot is not None:
        curves = {
            each["strategy"]: mean_curve(result["curves"], each["strategy"], metric) for each in result["summary"]
        }
        write_chart(
            plot, curves, f"{len(data.X):,} samples, {len(data.names)} classes, {model}", metric.replace("_", "-")
        )
    if points is not None:
        write_points(points, result["curves"])
    emit(result, as_json, lambda: _text(result, metric))


def _data(
    source: Path | None, options: ImportOptions, features: Path | None, labels: Path | None, report: Report
) -> LabeledData:
    from labeler.workbench.labeled_data import from_arrays, from_project, from_source

    if source is None and features is not None and labels is not None:
        return from_arrays(features, labels)
    if source is None or features is not None or labels is not None:
        raise UsageError("give a project, a table or a folder, or else both --features and --labels")
    if options.label or options.folder_labels:
        return from_source(source, options, report)
    return from_project(source, report)


def _text(result: dict[str, Any], metric: str) -> str:  # Any: JSON leaves
    from labeler.workbench.simulation import mean_curve

    names = [each["strategy"] for each in result["summary"]]
    curves = {name: dict(mean_curve(result["curves"], name, metric)) for name in names}
    counts = sorted({count for curve in curves.values() for count in curve})
    shown = counts[:: max(1, len(counts) // 12)]
    rows = [(str(count), *(_figure(curves[name].get(count), ".3f") for name in names)) for count in shown]
    lines = table(rows, ("answers", *(f"{name} {metric.replace('_', '-')}" for name in names)))
    return lines + "\n" + table([_summed(each) for each in result["summary"]], _SUMMARY)


_SUMMARY = (
    "strategy",
    "seeds",
    "accuracy, mean of curve",
    "gain over random",
    "macro-F1",
    "gain",
    "answers to 95 %",
    "found",
)


def _summed(each: dict[str, Any]) -> tuple[str, ...]:  # Any: JSON leaves
    reached = ", ".join("more" if count is None else str(count) for count in each["labels_to_95"])
    return (
        each["strategy"], str(each["seeds"]), _figure(each["mean_accuracy"], ".3f"),
        _gain(each, "accuracy"), _figure(each["mean_macro_f1"], ".3f"), _gain(each, "macro_f1"), reached or "–",
        _figure(each["found"], ".1f"),
    )  # fmt: skip


def _gain(each: dict[str, Any], metric: str) -> str:  # Any: JSON leaves
    error = each[f"gain_{metric}_se"]
    return _figure(each[f"gain_{metric}"], "+.1f") + ("" if error is None else f" ± {error:.1f}")


def _figure(value: float | None, form: str) -> str:
    return "–" if value is None else format(value, form)
