"""`labeler label`: answers from a file."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from labeler.cli.output import PATH, all_rejected, emit, json_option, project_argument, rejection_lines


@click.command()
@project_argument
@click.option("--annotator", required=True, help="Who gave these answers.")
@click.option(
    "--from", "answers", required=True, type=PATH,
    help="CSV, JSON or JSONL with uid or source, label, and if you like certainty and seconds.",
)  # fmt: skip
@json_option
def command(project: Path, annotator: str, answers: Path, as_json: bool) -> None:
    """Enter answers from a file into the log.

    Samples are named by uid or source (path, row id or unique file name). Several classes, for multiple choice, are
    separated by `;`, or a JSON list. Certainty is sure, unsure or cannot_tell. Lines that cannot be used are listed,
    the rest is entered, in one step. An answer given before is replaced; the log keeps both.

    \b
    labeler label birds --annotator anna --from answers.csv
    """
    from labeler.workbench.answers_file import enter_answers

    report = enter_answers(project, answers, annotator)
    emit(
        {"labels": report.labels, "rejected": [asdict(item) for item in report.rejected]},
        as_json,
        lambda: "\n".join([f"{report.labels:,} labels of {annotator} entered", *rejection_lines(report.rejected)]),
    )
    if report.rejected and not report.labels:
        raise all_rejected("no answer was entered", report.rejected)
