"""`labeler review`: which samples a lead should settle next."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from labeler.cli.output import PATH, emit, json_option, project_argument, table
from labeler.errors import UsageError

if TYPE_CHECKING:
    from labeler.workbench.revisiting import Revisit
    from labeler.workbench.unsettled import Queue, Unsettled


@click.command()
@project_argument
@click.option("-n", "count", type=click.IntRange(min=1), default=20, show_default=True, help="How many samples.")
@click.option("--settle", type=PATH, help="First record the decisions in this CSV with the header item,label.")
@click.option("--lead", help="Who decides; needed with --settle and --send-back.")
@click.option("--send-back", metavar="SAMPLE", help="Give this sample (a uid, file or row id) back to --to NAME.")
@click.option("--to", "whom", metavar="NAME", help="With --send-back: whose queue it comes first in.")
@click.option("--note", default="", help="With --send-back: what they are told.")
@click.option("--guidelines", type=PATH, help="Make this Markdown file the guidelines' new version, then --revisit.")
@click.option("--revisit", is_flag=True, help="List the labels given under older guidelines instead.")
@click.option("--class", "classes", multiple=True, help="With --revisit: only labels of this class; may be repeated.")
@json_option
def command(
    project: Path,
    count: int,
    settle: Path | None,
    lead: str | None,
    send_back: str | None,
    whom: str | None,
    note: str,
    guidelines: Path | None,
    revisit: bool,
    classes: tuple[str, ...],
    as_json: bool,
) -> None:
    """Samples on which annotators differ, those first that are most worth settling.

    The value is the chance that the consensus is wrong, by how much settling moves the model, by how many unsettled
    samples lie near; --json tells the three for each sample.

    \b
    labeler review birds -n 10
    labeler review birds --settle decisions.csv --lead carla
    labeler review birds --send-back 3f9a1c --to bert --note "look at the tail" --lead carla
    labeler review birds --guidelines guidelines.md --class wren
    """
    if classes and not (revisit or guidelines):
        raise UsageError("--class goes with --revisit or --guidelines")
    if guidelines is not None or revisit:
        _revisit(project, guidelines, classes, count, as_json)
        return
    if send_back is not None:
        _send_back(project, send_back, whom, note, lead, as_json)
        return
    if whom is not None or note:
        raise UsageError("--to and --note go with --send-back SAMPLE")
    if (settle is None) != (lead is None):
        raise UsageError("--settle FILE and --lead NAME go together")
    from labeler.workbench.adjudication import adjudication_queue
    from labeler.workbench.adjudication import settle as record

    recorded = 0 if settle is None or lead is None else record(project, settle, lead)
    queue = adjudication_queue(project, count)
    items = [sample.as_json() for sample in queue.samples]
    result = {"waiting": queue.waiting, "settled": queue.settled, "recorded": recorded, "items": items}
    emit(result, as_json, lambda: _text(queue))


def _send_back(project: Path, reference: str, whom: str | None, note: str, lead: str | None, as_json: bool) -> None:
    if whom is None or lead is None:
        raise UsageError("--send-back SAMPLE needs --to NAME and --lead NAME")
    from labeler.workbench.send_back import send_back

    uid = send_back(project, reference, whom, note, lead)
    emit({"uid": uid, "to": whom, "note": note}, as_json, lambda: f"{uid[:12]} comes first in the queue of {whom}")


def _revisit(project: Path, guidelines: Path | None, classes: tuple[str, ...], count: int, as_json: bool) -> None:
    from labeler.workbench.revisiting import change_guidelines, labels_to_revisit

    if guidelines is not None:
        change_guidelines(project, guidelines)
    found = labels_to_revisit(project, classes)
    shown = [label.as_json() for label in found.labels]
    emit({"guidelines": found.version, "labels": shown}, as_json, lambda: _outdated(found, count))


def _outdated(found: Revisit, count: int) -> str:
    if found.version is None:
        return "there are no guidelines yet: --guidelines FILE"
    head = f"{len(found.labels):,} labels were given before version {found.version} of the guidelines"
    rows = [
        (
            label.uid[:12],
            label.annotator,
            " + ".join(label.names) or "(none)",
            str(label.guidelines or "–"),
            label.source,
        )
        for label in found.labels[:count]
    ]
    return head if not rows else f"{head}\n" + table(rows, ("uid", "annotator", "label", "version", "source"))


def _text(queue: Queue) -> str:
    head = f"{queue.waiting:,} samples wait for a decision, {queue.settled:,} are settled"
    rows = [
        (
            str(at + 1),
            f"{sample.value:.3f}",
            sample.uid[:12],
            "; ".join(f"{who}: {' + '.join(names) or '(none)'}" for who, names in sample.said.items()),
            "(tie)" if sample.likely is None else f"{sample.likely} {sample.probability:.2f}",
            _proposal(sample),
            f"{sample.factors.wrong:.0%}",
            "–" if sample.factors.move is None else f"{sample.factors.effect:.2f}",
            "–" if sample.factors.near is None else f"{sample.factors.near:,}",
            sample.source,
        )
        for at, sample in enumerate(queue.samples)
    ]
    columns = ("#", "value", "uid", "said", "consensus", "model", "doubt", "effect", "near", "source")
    return head if not rows else f"{head}\n" + table(rows, columns)


def _proposal(sample: Unsettled) -> str:
    if sample.proposed is None:
        return "–"
    return f"{' + '.join(sample.proposed.names) or '(none)'} {sample.proposed.probability:.2f}"
