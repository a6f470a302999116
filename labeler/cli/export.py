"""`labeler export`: the labeled dataset as a file."""

from __future__ import annotations

from pathlib import Path

import click

from labeler.cli.output import PATH, emit, json_option, progress_bar, project_argument
from labeler.contracts.exporter import Media


@click.command()
@project_argument
@click.argument("out", type=PATH)
@click.option("--format", "format_name", help="See: labeler formats; default: from the ending of OUT.")
@click.option(
    "--labels", default="consensus", show_default=True,
    help="consensus (one line a source) or consensus:METHOD, each (a line per annotator), or annotator:NAME.",
)  # fmt: skip
@click.option("--min-certainty", type=click.Choice(["sure", "unsure"]), help="Answers given with less do not count.")
@click.option("--min-probability", type=float, help="Consensus labels with less are left out; 0 to 1.")
@click.option(
    "--include",
    metavar="WHAT,...",
    help="Also skipped, unlabeled or auto (the machine's) samples, separated by commas.",
)
@click.option("--split", help="For example train=0.8,test=0.2; the same content is never in two parts.")
@click.option(
    "--split-by", default="stratified", show_default=True, help="stratified (by label), group:COLUMN or time:COLUMN."
)
@click.option("--seed", type=int, default=0, show_default=True, help="Seed of the split.")
@click.option("--unlabeled", is_flag=True, help="Samples without a label too; the same as --include unlabeled.")
@click.option(
    "--copy-files", "media", flag_value="copy", help="Copy image files beside, where the format has a choice."
)
@click.option("--embed", "media", flag_value="embed", help="Put image files into the file itself.")
@click.option("--paths", "media", flag_value="path", help="Name where image files lie, and leave them there.")
@click.option("--no-datasheet", is_flag=True, help="Neither datasheet.md nor manifest.json beside the export.")
@click.option("--pseudonymise", is_flag=True, help="Stable pseudonyms instead of annotators' names.")
@click.option("--drop-meta", "drop", multiple=True, metavar="COL", help="Leave this column out; repeat.")
@click.option("--hide-paths", is_flag=True, help="Paths below the imported folder only, not where it lies.")
@click.option("--overwrite", "--force", "overwrite", is_flag=True, help="Replace OUT if it is there.")
@json_option
def command(
    project: Path,
    out: Path,
    format_name: str | None,
    labels: str,
    min_certainty: str | None,
    min_probability: float | None,
    include: str | None,
    split: str | None,
    split_by: str,
    seed: int,
    unlabeled: bool,
    media: Media | None,
    no_datasheet: bool,
    pseudonymise: bool,
    drop: tuple[str, ...],
    hide_paths: bool,
    overwrite: bool,
    as_json: bool,
) -> None:
    """Write the labels to OUT, whole or not at all, with a datasheet and a manifest (see: labeler verify).

    \b
    labeler export birds birds.csv
    labeler export birds birds.jsonl --labels each --include skipped
    labeler export birds birds.parquet --labels consensus:calibrated --min-probability 0.9
    labeler export birds birds-hf --format imagefolder --split train=0.8,test=0.2 --split-by group:site --seed 1
    labeler export birds birds.csv --labels each --pseudonymise --hide-paths --drop-meta sender
    """
    from labeler.domain.label_event import Certainty
    from labeler.workbench.export_privacy import PrivacyWishes
    from labeler.workbench.exports import ExportRequest, export_project

    request = ExportRequest(
        out, format_name, labels, split, seed, unlabeled, overwrite, PrivacyWishes(pseudonymise, hide_paths, drop),
        split_by=split_by, min_certainty=Certainty(min_certainty) if min_certainty else None,
        min_probability=min_probability, media=media, beside=not no_datasheet,
        include=frozenset(part.strip() for part in (include or "").split(",") if part.strip()),
    )  # fmt: skip
    with progress_bar("Exporting") as bar:
        report = export_project(project, request, bar)
    emit(
        {"path": report.path, "rows": report.rows, "notes": list(report.notes)},
        as_json,
        lambda: "\n".join([f"{report.rows:,} lines written to {report.path}", *report.notes]),
    )
