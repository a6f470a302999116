"""`labeler review`: which samples a lead should settle next."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from labeler.cli.output import PATH, emit, json_option, project_argument, table
from labeler.errors import UsageError

if TYPE_CHECKING:
    from labeler.workbench.adjudication import Queue


@click.command()
@project_argument
@click.option("-n", "count", type=click.IntRange(min=1), default=20, show_default=True, help="How many samples.")
@click.option("--settle", type=PATH, help="First record the decisions in this CSV with the header item,label.")
@click.option("--lead", help="Who decides; needed with --settle.")
@json_option
def command(project: Path, count: int, settle: Path | None, lead: str | None, as_json: bool) -> None:
    """Samples on which annotators differ, those first whose consensus is most in doubt.

    \b
    labeler review birds -n 10
    labeler review birds --settle decisions.csv --lead carla
    """
    if (settle is None) != (lead is None):
        raise UsageError("--settle FILE and --lead NAME go together")
    from labeler.workbench.adjudication import adjudication_queue
    from labeler.workbench.adjudication import settle as record

    recorded = 0 if settle is None or lead is None else record(project, settle, lead)
    queue = adjudication_queue(project, count)
    items = [sample.as_json() for sample in queue.samples]
    result = {"waiting": queue.waiting, "settled": queue.settled, "recorded": recorded, "items": items}
    emit(result, as_json, lambda: _text(queue))


def _text(queue: Queue) -> str:
    head = f"{queue.waiting:,} samples wait for a decision, {queue.settled:,} are settled"
    rows = [
        (
            str(at + 1),
            f"{sample.value:.3f}",
            sample.uid[:12],
            "; ".join(f"{who}: {' + '.join(names) or '(none)'}" for who, names in sample.said.items()),
            "(tie)" if sample.likely is None else f"{sample.likely} {sample.probability:.2f}",
            sample.source,
        )
        for at, sample in enumerate(queue.samples)
    ]
    return head if not rows else f"{head}\n" + table(rows, ("#", "doubt", "uid", "said", "consensus", "source"))
