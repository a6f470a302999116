"""`labeler agreement`: do annotators agree, and how sure is that?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from labeler.agreement.figure import Figure
from labeler.cli.asking import passphrase_option, unlock
from labeler.cli.output import PATH, emit, json_option, table
from labeler.errors import UsageError

if TYPE_CHECKING:
    from labeler.agreement.study import Agreement
    from labeler.store.agreement_table import AgreementThen

_PARTS = ("class", "annotator", "pair", "slice", "time")


@click.command()
@click.argument("project", type=PATH, required=False, callback=unlock)
@passphrase_option
@click.option("--from", "source", type=PATH, help="A CSV with the header item,annotator,label, instead of a project.")
@click.option(
    "--level",
    type=click.Choice(["nominal", "ordinal", "interval", "ratio"]),
    default="nominal",
    show_default=True,
    help="What Krippendorff's alpha takes the labels for.",
)
@click.option(
    "--weights",
    type=click.Choice(["identity", "linear", "quadratic", "ordinal"]),
    default="identity",
    show_default=True,
    help="How near misses count in the kappas and AC2.",
)
@click.option("--categories", help="The declared labels, in their order: a,b,c.")
@click.option("--confidence", type=click.FloatRange(0.5, 0.9999), default=0.95, show_default=True)
@click.option("--by", type=click.Choice(_PARTS), help="Show one part; slice needs --slices.")
@click.option("--slices", metavar="COLUMN", help="The metadata column that --by slice goes by.")
@click.option("--keep", type=click.Choice(["last"]), help="Take the later of two different labels by one annotator.")
@click.option("--history", is_flag=True, help="How the figures moved as labels came.")
@click.option("--report", type=PATH, help="Write everything as one page to this new .html file.")
@click.option("--force", is_flag=True, help="Write the report over a file that exists.")
@click.option("--hide-names", is_flag=True, help="Call annotators A, B, C in the report.")
@json_option
def command(
    project: Path | None,
    source: Path | None,
    level: Any,  # Any: click hands over one of the names above
    weights: Any,
    categories: str | None,
    confidence: float,
    by: str | None,
    slices: str | None,
    keep: Any,
    history: bool,
    report: Path | None,
    force: bool,
    hide_names: bool,
    as_json: bool,
) -> None:
    """Agreement between annotators, each figure with its interval and the number of samples behind it.

    \b
    labeler agreement birds
    labeler agreement birds --by pair
    labeler agreement birds --history
    labeler agreement birds --report agreement.html
    labeler agreement --from ratings.csv --level ordinal --weights quadratic --categories low,middle,high
    """
    if (project is None) == (source is None):
        raise UsageError("give either a project, or a table with --from")
    if (by == "slice") != (slices is not None):
        raise UsageError("--by slice and --slices COLUMN go together")
    if source is not None and by in ("slice", "time"):
        raise UsageError(f"--by {by} needs a project: a table item,annotator,label does not tell it")
    if history and project is None:
        raise UsageError("--history needs a project: a table has none")
    if report is None and (force or hide_names):
        raise UsageError("--force and --hide-names go with --report FILE")
    if project is not None and (categories is not None or keep is not None):
        raise UsageError("--categories and --keep are for --from: a project declares its classes, and the latest holds")

    from labeler.workbench.agreement_figures import (
        Asked,
        agreement_history,
        agreement_in_table,
        agreement_of_project,
    )

    asked = Asked(level, weights, confidence)
    named = None if categories is None else [name.strip() for name in categories.split(",")]
    if report is not None:
        from labeler.workbench.agreement_report import write_report
        from labeler.workbench.lead_figures import lead_figures_in_table, lead_figures_of_project

        shown = (
            lead_figures_in_table(source, asked, named, keep)
            if source is not None
            else lead_figures_of_project(_given(project), asked)
        )
        write_report(shown, report, force=force, hide_names=hide_names)
    parts: Mapping[str, Agreement] = {}
    then: list[AgreementThen] = []
    if source is not None:
        found = agreement_in_table(source, asked, named, keep)
    else:
        found, parts = agreement_of_project(_given(project), asked, by, slices)
        then = agreement_history(_given(project)) if history else []
    result = found.as_json()
    if report is not None:
        result["report"] = str(report)
    if history:
        result["history"] = [asdict(row) for row in then]
    if parts:
        result["parts"] = {name: part.as_json() for name, part in parts.items()}
    emit(result, as_json, lambda: _history(then) if history else _text(found, by, parts))


def _given(project: Path | None) -> Path:
    assert project is not None  # checked above: where there is no table there is a project
    return project


def _text(found: Agreement, by: str | None, parts: Mapping[str, Agreement]) -> str:
    head = f"{found.n_items:,} items, {found.n_annotators:,} annotators, {found.n_ratings:,} ratings ({found.level})"
    if parts:
        shown = _parts(by or "", parts)
    elif by == "pair":
        rows = [(f"{pair.a} – {pair.b}", f"{pair.agreed:.3f}", *_cells(pair.kappa)) for pair in found.pairs]
        shown = table(rows, ("pair", "agreed", "Cohen's kappa", "interval", "n"))
    elif by in ("class", "annotator"):
        figures = found.per_class if by == "class" else found.annotators
        shown = table([(name, *_cells(figure)) for name, figure in figures.items()], (by, "agreed", "interval", "n"))
    else:
        named = [(name.replace("_", " "), *_cells(figure)) for name, figure in found.coefficients.items()]
        shown = table(named, ("coefficient", "value", f"{found.confidence:.0%} interval", "n"))
    return "\n".join([head, "", shown, *(["", *found.notes] if found.notes else [])])


def _history(then: list[AgreementThen]) -> str:
    if not then:
        return "nothing yet: rows come as samples are labeled by a second annotator"
    rows = []
    for row in then:
        agreed, *_ = _cells(Figure(**row.figures["percent_agreement"]))
        alpha = _cells(Figure(**row.figures["krippendorff_alpha"]))
        rows.append((row.computed_at[:16].replace("T", " "), f"{row.log_position:,}", agreed, *alpha))
    return table(rows, ("when (UTC)", "log position", "agreed", "alpha", "interval", "n"))


def _parts(by: str, parts: Mapping[str, Agreement]) -> str:
    rows = []
    for name, part in parts.items():
        agreed, *_ = _cells(part.coefficients["percent_agreement"])
        rows.append((name, f"{part.n_items:,}", agreed, *_cells(part.coefficients["krippendorff_alpha"])))
    return table(rows, (by, "items", "agreed", "alpha", "interval", "n"))


def _cells(figure: Figure) -> tuple[str, str, str]:
    if figure.value is None:
        return "undefined", figure.undefined or "", f"{figure.n:,}"
    if figure.low is None or figure.high is None:
        return f"{figure.value:.3f}", f"no interval: {figure.no_interval}", f"{figure.n:,}"
    return f"{figure.value:.3f}", f"{figure.low:.3f} to {figure.high:.3f}", f"{figure.n:,}"
