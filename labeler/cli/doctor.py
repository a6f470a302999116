"""`labeler doctor`: what is wrong with a project, in words, and its repair on a copy."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from labeler.cli.asking import passphrase_option, unlock
from labeler.cli.output import PATH, emit, json_option, progress_bar
from labeler.errors import UsageError, UserError

if TYPE_CHECKING:
    from labeler.domain.finding import Finding
    from labeler.workbench.checkup import RepairReport

_MARKS = {"error": "✗", "warning": "!", "note": "·"}


@click.command()
@click.argument("project", type=PATH, callback=unlock, required=False)
@passphrase_option
@click.option("--self", "itself", is_flag=True, help="Examine this installation instead of a project.")
@click.option("--repair", "wants_repair", is_flag=True, help="Build a sound copy of all that can be read; swap it in.")
@json_option
def command(project: Path | None, itself: bool, wants_repair: bool, as_json: bool) -> None:
    """Examine a project: database, log, journal, samples, features, models, backups. Changes nothing, exits with 1 if
    something is wrong.

    With --repair every readable event is recovered, also from damaged pages, and united with backup and journal. The
    file before is kept in the folder quarantine; a repair that would hold less is refused.

    \b
    labeler doctor birds
    labeler doctor birds --json
    labeler doctor birds --repair
    labeler doctor --self
    """
    if itself:
        _examine_self(as_json)
        return
    if project is None:
        raise UsageError("which project? give its folder, or --self for this installation")
    from labeler.workbench.checkup import check_up, repair

    report = None
    with progress_bar("Examining") as bar:
        if wants_repair:
            report = repair(project, bar)
        found = check_up(project, bar)
    wrong = [finding for finding in found if finding.is_wrong]
    emit(_as_json(found, report), as_json, lambda: _text(project, found, report))
    if wrong:
        count = f"{len(wrong)} thing{'s' if len(wrong) != 1 else ''}"
        raise UserError(f"{count} wrong with {project.name}: {wrong[0].what}")


def _examine_self(as_json: bool) -> None:
    from labeler.cli.main import command_names
    from labeler.workbench.self_check import check_self, require_whole

    told = check_self(command_names())
    counts = ", ".join(f"{count} {family}" for family, count in told["members"].items())
    emit(told, as_json, lambda: "\n".join([*(f"✗ {words}" for words in told["problems"]), counts]))
    require_whole(told)


def _as_json(found: list[Finding], report: RepairReport | None) -> dict[str, Any]:  # Any: JSON leaves
    said: dict[str, Any] = {  # Any: JSON leaves
        "healthy": not any(finding.is_wrong for finding in found),
        "findings": [_finding(finding) for finding in found],
    }
    if report is not None:
        said["repair"] = {
            "before": [_finding(finding) for finding in report.before], "origin": report.repair.origin,
            "readable": report.repair.readable, "events": report.events, "quarantine": str(report.repair.quarantine),
            "opening": report.words,
        }  # fmt: skip
    return said


def _finding(finding: Finding) -> dict[str, str]:
    return {
        "severity": finding.severity.value, "code": finding.code, "what": finding.what, "means": finding.means,
        "do": finding.do,
    }  # fmt: skip


def _text(project: Path, found: list[Finding], report: RepairReport | None) -> str:
    lines = []
    if report is not None:
        lines += [
            f"repaired from {report.repair.origin}: {report.events:,} events now, {report.repair.readable:,} were "
            "readable before",
            f"the file before lies in {report.repair.quarantine}",
            *([report.words] if report.words else []),
        ]
    for finding in found:
        lines.append(f"{_MARKS[finding.severity.value]} {finding.what}")
        lines += [f"    {words}" for words in (finding.means, _named(finding.do, project)) if words]
    if not any(finding.is_wrong for finding in found):
        lines.append(f"{project.name} is healthy")
    return "\n".join(lines)


def _named(words: str, project: Path) -> str:
    return words.replace("PROJECT", str(project))
