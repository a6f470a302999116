"""`labeler history`: everything that was said of one sample."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from labeler.cli.output import emit, json_option, project_argument


@click.command()
@project_argument
@click.argument("sample")
@json_option
def command(project: Path, sample: str, as_json: bool) -> None:
    """Who said what of SAMPLE when, seeing which proposal of which model, and why it was asked.

    SAMPLE is a uid or the beginning of one, a file, a row id, or file#row.

    \b
    labeler history birds crow_017.jpg
    labeler history birds 3fa9c2d1 --json
    """
    from labeler.workbench.history import sample_history

    result = sample_history(project, sample)
    emit(result, as_json, lambda: _text(result))


def _text(result: dict[str, Any]) -> str:  # Any: JSON leaves
    lines = [result["uid"], *(f"  found in {place}" for place in result["sources"])]
    if not result["events"]:
        lines.append("  nobody has said anything of it yet")
    for event in result["events"]:
        fallen = "" if event["stands"] else "   (taken back)"
        lines.append(f"{event['at'][:19].replace('T', ' ')}  {event['annotator']} {event['words']}{fallen}")
        lines += [f"    {words}" for words in _circumstances(event)]
    for name, labels in result["labels"].items():
        lines.append(f"now: {name} says {', '.join(labels) or 'none of the classes'}")
    if result["adjudicated"] is not None:
        lines.append(f"settled as {', '.join(result['adjudicated']) or 'none of the classes'}")
    return "\n".join(lines)


def _circumstances(event: dict[str, Any]) -> list[str]:  # Any: JSON leaves
    lines = []
    if event["proposal"]:
        shares = ", ".join(f"{name} {share:.0%}" for name, share in event["proposal"].items())
        lines.append(f"{event['model']} had proposed {shares}")
    if event["reason"]:
        lines.append(f"asked because: {event['reason']['words']}")
    told = [f"{event['seconds']:.1f} s"] if event["seconds"] is not None else []
    told += [event["certainty"].replace("_", " ")] if event["certainty"] else []
    told += [f"guidelines version {event['guidelines']}"] if event["guidelines"] else []
    return [*lines, ", ".join(told)] if told else lines
