"""`labeler predict`: new data labeled by a model version."""

from __future__ import annotations

from pathlib import Path

import click

from labeler.cli.output import PATH, emit, json_option, progress_bar, project_argument, table
from labeler.contracts.importer import ImportOptions

_SHOWN = 20


@click.command()
@project_argument
@click.argument("source", type=PATH)
@click.option("--version", "version", metavar="V", help="A model version, such as v12; default: the newest.")
@click.option("--out", type=PATH, help="A CSV for all of them; default: the first twenty are shown.")
@click.option("--force", is_flag=True, help="Write over OUT if it is there.")
@click.option("--text", help="Column that holds the text.")
@click.option("--id", "id_column", help="Column that identifies a row.")
@json_option
def command(
    project: Path,
    source: Path,
    version: str | None,
    out: Path | None,
    force: bool,
    text: str | None,
    id_column: str | None,
    as_json: bool,
) -> None:
    """Label the samples in SOURCE, a file or folder as for import, with a model version of PROJECT.

    The version is made again from the label log, so any of them can be asked. The project is not changed.

    \b
    labeler predict birds new_photos/ --out predictions.csv
    labeler predict tickets may.csv --text body --version v12 --json
    """
    from labeler.workbench.predictions import predict_project, write_predictions

    options = ImportOptions(text=text, id=id_column, label="")
    with progress_bar("Predicting") as bar:
        summary, found = predict_project(project, source, options, version, bar)
    if out is not None:
        write_predictions(out, found, tuple(summary["classes"]), force)
        summary["out"] = str(out)
    else:
        summary["items"] = [
            {"source": one.source, "row_id": one.row_id, "uid": one.uid, "labels": list(one.labels),
             "probabilities": {name: round(chance, 6) for name, chance in one.chances.items()}}
            for one in found
        ]  # fmt: skip
    rows = [
        (one.row_id or Path(one.source).name, ", ".join(one.labels), f"{max(one.chances.values()):.0%}")
        for one in found[:_SHOWN]
    ]
    lines = [f"{summary['version']} on {summary['samples']:,} samples", *summary["notes"]]
    lines += [f"{len(summary['rejected']):,} rejected"] if summary["rejected"] else []
    lines += [f"written to {out}"] if out else [table(rows, ("sample", "label", "probability"))]
    emit(summary, as_json, lambda: "\n".join(lines))
