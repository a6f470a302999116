"""`labeler export`: the labeled dataset as a file."""

from __future__ import annotations

from pathlib import Path

import click

from labeler.cli.output import PATH, emit, json_option, progress_bar, project_argument


@click.command()
@project_argument
@click.argument("out", type=PATH)
@click.option("--format", "format_name", help="See: labeler formats; default: from the ending of OUT.")
@click.option(
    "--labels", default="consensus", show_default=True,
    help="consensus (one line a source), each (a line per annotator), or annotator:NAME.",
)  # fmt: skip
@click.option("--split", help="For example train=0.8,test=0.2: stratified, the same content never in two parts.")
@click.option("--seed", type=int, default=0, show_default=True, help="Seed of the split.")
@click.option("--unlabeled", is_flag=True, help="Samples without a label too, with an empty label.")
@click.option("--pseudonymise", is_flag=True, help="Stable pseudonyms instead of annotators' names.")
@click.option("--drop-meta", "drop", multiple=True, metavar="COL", help="Leave this column out; repeat.")
@click.option("--hide-paths", is_flag=True, help="Paths below the imported folder only, not where it lies.")
@click.option("--overwrite", is_flag=True, help="Replace OUT if it is there.")
@json_option
def command(
    project: Path,
    out: Path,
    format_name: str | None,
    labels: str,
    split: str | None,
    seed: int,
    unlabeled: bool,
    pseudonymise: bool,
    drop: tuple[str, ...],
    hide_paths: bool,
    overwrite: bool,
    as_json: bool,
) -> None:
    """Write the labels to OUT, whole or not at all.

    \b
    labeler export birds birds.csv
    labeler export birds birds.jsonl --labels each
    labeler export birds birds.csv --split train=0.8,test=0.2 --seed 1
    labeler export birds birds.csv --labels each --pseudonymise --hide-paths --drop-meta sender
    """
    from labeler.workbench.export_privacy import PrivacyWishes
    from labeler.workbench.exports import ExportRequest, export_project

    privacy = PrivacyWishes(pseudonymise, hide_paths, drop)
    request = ExportRequest(out, format_name, labels, split, seed, unlabeled, overwrite, privacy)
    with progress_bar("Exporting") as bar:
        report = export_project(project, request, bar)
    emit(
        {"path": report.path, "rows": report.rows, "notes": list(report.notes)},
        as_json,
        lambda: "\n".join([f"{report.rows:,} lines written to {report.path}", *report.notes]),
    )
