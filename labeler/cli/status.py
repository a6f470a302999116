"""`labeler status`: where a project stands."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from labeler.cli.output import emit, json_option, project_argument


@click.command()
@project_argument
@json_option
def command(project: Path, as_json: bool) -> None:
    """Counts, classes, annotators, the newest model with its honest figures, forecast, warnings and advice.

    \b
    labeler status birds
    """
    from labeler.workbench.status import project_status

    result = project_status(project)
    emit(result, as_json, lambda: _text(result))


def _text(result: dict[str, Any]) -> str:  # Any: JSON leaves
    counts, model = result["counts"], result["model"]
    lines = [
        f"{result['title']} ({result['task']} choice)",
        f"samples   {counts['samples']:,}: {counts['labeled']:,} labeled, {counts['skipped']:,} skipped, "
        f"{counts['unlabeled']:,} open, {counts['flagged']:,} flagged"
        + (f", {counts['auto']:,} labeled by the machine alone" if counts["auto"] else ""),
        "classes   " + ", ".join(f"{name} {count:,}" for name, count in result["classes"].items()),
        "people    " + (", ".join(f"{name} {count:,}" for name, count in result["annotators"].items()) or "nobody yet"),
        f"model     {model['version']}: {model['words']}" if model["version"] else "model     none yet",
        *_figures(result["estimates"]),
        *(f"forecast  {line}" for line in result["forecast"]["words"]),
        *(f"stopping  {one['title'].lower()}: {one['words']}" for one in result["stopping"]["criteria"]),
        f"stopping  {result['stopping']['words']}",
        *(f"warning   {line}" for line in result["warnings"]),
        *(f"advice    {line}" for line in result["advice"] if line not in result["warnings"]),
    ]
    return "\n".join(lines)


def _figures(told: dict[str, Any] | None) -> list[str]:  # Any: JSON leaves
    if told is None:
        return []
    calibration = told["calibration"]
    lines = [f"macro-F1  {_said(told['macro_f1'])}"]
    if told["cost"] is not None:
        lines.append(f"cost      {_said(told['cost'], '.3g')} a sample")
    unknown = []
    for name, one in told["classes"].items():
        if one["recall"]["value"] is None and one["precision"]["value"] is None:
            unknown.append(name)
        else:
            lines.append(f"class     {name}: recall {_said(one['recall'])}, precision {_said(one['precision'])}")
    if unknown:
        lines.append(f"class     too few audit answers to say anything of {', '.join(unknown)}")
    if calibration["ece"] is not None:
        lines.append(
            f"calibration error {calibration['ece']:.1%} (up to {calibration['ece_by_chance']:.1%} is chance), "
            f"Brier {_said(calibration['brier'], '.3f')}, overconfidence {_said(calibration['overconfidence'], '+.1%')}"
        )
    if told["training_accuracy"] is not None:
        lines.append(f"training  {told['training_accuracy']:.0%} right on the answers it learned from")
    return lines


def _said(figure: dict[str, Any], form: str = ".0%") -> str:  # Any: JSON leaves
    if figure["value"] is None:
        return "not known yet: too few audit answers"
    return f"{figure['value']:{form}} ({figure['low']:{form}}–{figure['high']:{form}}, n {figure['n']})"
