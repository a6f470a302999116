"""`labeler auto-label`: the machine labels what it is certified for."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from labeler.cli.output import emit, json_option, progress_bar, project_argument


@click.command()
@project_argument
@click.option("--precision", type=float, default=0.95, show_default=True, help="The share of them that must be right.")
@click.option("--confidence", type=float, default=0.95, show_default=True, help="How sure that must be.")
@click.option("--apply", "wants_apply", is_flag=True, help="Write them; otherwise it is only said what would be.")
@click.option("--revoke", is_flag=True, help="Take back all labels that the machine gave.")
@json_option
def command(project: Path, precision: float, confidence: float, wants_apply: bool, revoke: bool, as_json: bool) -> None:
    """Label the samples of which the model is sure enough, as proven on answers to questions drawn at random.

    They are events of their own kind by “machine”: nothing learns from them, no estimate counts them, people may still
    be asked, and exports hold them only with --include auto.

    \b
    labeler auto-label birds
    labeler auto-label birds --precision 0.98 --apply
    labeler auto-label birds --revoke
    """
    from labeler.workbench.auto_labels import auto_label_project, revoke_auto_labels

    if revoke:
        count = revoke_auto_labels(project)
        emit({"revoked": count}, as_json, lambda: f"{count:,} labels of the machine taken back")
        return
    with progress_bar("Measuring") as bar:
        result = auto_label_project(project, precision, confidence, wants_apply, bar)
    emit(result, as_json, lambda: _text(result))


def _text(result: dict[str, Any]) -> str:  # Any: JSON leaves
    wanted = f"{result['precision']:.0%} right with {result['confidence']:.0%} confidence"
    if result["threshold"] is None:
        more = f"; at least {result['missing']} more are needed" if result["missing"] else ""
        return (
            f"nothing can be labeled by the machine yet: no threshold is certified for {wanted} by "
            f"{result['audit_answers']} audit answers, {result['right']} of them as proposed{more}"
        )
    verb = "labeled" if result["applied"] else "would be labeled (--apply does it)"
    lines = [
        f"{result['samples']:,} of {result['open']:,} open samples {verb}: {wanted}",
        f"  proposals of {result['threshold']:.3f} and above; {result['right']} of {result['audit_answers']} audit "
        f"answers there were right, so at least {result['lower']:.1%} of all are",
    ]
    return "\n".join(lines + [f"  {name}: {count:,}" for name, count in result["classes"].items()])
