"""`labeler import`: files become samples."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from labeler.cli.output import (
    PATH,
    all_rejected,
    emit,
    json_option,
    pairs_of,
    progress_bar,
    project_argument,
    rejection_lines,
)
from labeler.contracts.importer import ImportOptions, Progress

if TYPE_CHECKING:
    from labeler.workbench.transfers import TransferReport


@click.command()
@project_argument
@click.argument("sources", nargs=-1, required=True, type=PATH)
@click.option("--format", "format_name", help="Name of the importer; default: found from the source.")
@click.option("--text", help="Column that holds the text.")
@click.option("--label", help="Column that holds labels; they become answers of --annotator.")
@click.option("--id", "id_column", help="Column that identifies a row.")
@click.option("--annotator", help="Who gave the labels that come along; default: import.")
@click.option(
    "--map",
    "mapping",
    multiple=True,
    metavar="OLD=NEW",
    help="Label OLD of the source is class NEW; “OLD=” leaves OLD out; repeat.",
)
@click.option("--folder-labels", is_flag=True, help="Names of sub-folders are labels.")
@click.option("--label-separator", help="Between several labels in one cell, for multiple choice.")
@click.option("--media", type=PATH, help="Folder that holds the files a source names, if not where it lies itself.")
@click.option("--copy", is_flag=True, help="Copy image files into the project.")
@json_option
def command(
    project: Path,
    sources: tuple[Path, ...],
    format_name: str | None,
    text: str | None,
    label: str | None,
    id_column: str | None,
    annotator: str | None,
    mapping: tuple[str, ...],
    folder_labels: bool,
    label_separator: str | None,
    media: Path | None,
    copy: bool,
    as_json: bool,
) -> None:
    """Add samples from files or folders: images, tables, JSON, and the files of other tools (see: labeler formats).

    What cannot be used is listed with file, line and reason; the rest goes in. An import that was interrupted is
    continued by the same command.

    \b
    labeler import birds photos/
    labeler import tickets mails.csv --text body --id ticket --label team --annotator anna
    """
    from labeler.workbench.transfers import import_sources

    options = ImportOptions(
        text=text, label=label, id=id_column, folder_labels=folder_labels, label_separator=label_separator,
        media=str(media.absolute()) if media else None,
    )  # fmt: skip
    with progress_bar("Importing") as bar:

        def progress(at: Progress) -> None:
            bar(at.done / at.total if at.total else None, f"Importing: {at.words()}")

        report = import_sources(
            project, sources, options,
            format_name=format_name, annotator=annotator, copy=copy,
            class_map=pairs_of(mapping, "--map", may_be_empty=True), progress=progress,
        )  # fmt: skip
    result: dict[str, Any] = {"added": report.added, "duplicates": report.duplicates}  # Any: JSON leaves
    result |= {"rejected": [asdict(item) for item in report.rejected], "labels": report.labels}
    result |= {"new_classes": list(report.new_classes), "notes": list(report.notes)}
    emit(result, as_json, lambda: _text(report))
    if report.rejected and not (report.added or report.duplicates):
        raise all_rejected("nothing was imported", report.rejected)


def _text(report: TransferReport) -> str:
    lines = [f"{report.added:,} added, {report.duplicates:,} already there, {report.labels:,} labels"]
    if report.new_classes:
        lines.append(f"new classes: {', '.join(report.new_classes)}")
    return "\n".join([*lines, *report.notes, *rejection_lines(report.rejected)])
