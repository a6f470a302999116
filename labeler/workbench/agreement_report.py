"""The agreement report: one page that needs nothing else, for a screen, for paper, for a study's supplement."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from html import escape
from pathlib import Path

import numpy as np

from labeler.agreement.figure import Figure
from labeler.agreement.study import GOOD_ENOUGH, Agreement
from labeler.domain.hidden_names import letters_for
from labeler.errors import SourceError, UsageError
from labeler.exporters._whole_file import whole_file
from labeler.learning.rerank import environment
from labeler.workbench.lead_figures import LeadFigures
from labeler.workbench.report_methods import COEFFICIENTS, METHODS
from labeler.workbench.report_pictures import MOST_NAMES, heat_map, interval_bar, lines
from labeler.workbench.work_figures import WorkFigures

# Longer tables are a matter of --json.
_ROWS = 200

_STYLE = """
:root{color-scheme:light}*{box-sizing:border-box}
body{font:15px/1.5 system-ui,"Segoe UI","DejaVu Sans",sans-serif;color:#1b1b1b;background:#fff;max-width:60rem;
margin:2rem auto;padding:0 1.5rem}
h1{font-size:1.7rem;margin:0}h2{font-size:1.2rem;margin:2.2rem 0 .5rem;border-bottom:1px solid #ccc;
padding-bottom:.2rem}h3{font-size:1rem;margin:1.4rem 0 .3rem}.lead{font-size:1.15rem}.muted{color:#555}
table{border-collapse:collapse;width:100%;margin:.5rem 0}th,td{text-align:left;padding:.25rem .6rem .25rem 0;
border-bottom:1px solid #e4e4e4;vertical-align:top;overflow-wrap:anywhere}th{font-weight:600;color:#444}
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}.wide{overflow-x:auto}
svg{max-width:100%;height:auto}td svg{display:block;width:110px}dt{font-weight:600;margin-top:.6rem}dd{margin:0}
li{margin:.3rem 0}
@media print{@page{margin:18mm 16mm}body{font-size:10pt;max-width:none;margin:0;padding:0}h2,h3{break-after:avoid}
tr,svg,dt,.keep{break-inside:avoid}thead{display:table-header-group}.wide{overflow:visible}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
"""


def write_report(found: LeadFigures, out: Path, *, force: bool = False, hide_names: bool = False) -> None:
    """Write the page, whole or not at all. Raises `UserError` if there is such a file, unless `force`."""
    if out.suffix.lower() == ".pdf":
        raise UsageError(
            f"{out.name}: the command line writes the report as .html, which any browser prints to PDF; the window's "
            "Review screen writes PDF itself"
        )
    if out.suffix.lower() not in (".html", ".htm"):
        raise UsageError(f"{out.name}: a report ends in .html")
    if out.exists() and not force:
        raise SourceError(f"{out} exists; choose another name, or write over it with --force")
    page = report_page(found, hide_names=hide_names)
    with whole_file(out) as file:
        # A name may hold half of a character, which no UTF-8 file can.
        file.write(page.encode("utf-8", "replace").decode("utf-8"))


def report_page(found: LeadFigures, *, hide_names: bool = False) -> str:
    """The whole page; `hide_names` calls the annotators A, B, C."""
    shown = without_names(found) if hide_names else found
    title = f"Agreement: {shown.title}"
    body = "\n".join(part for part in _parts(shown) if part)
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head>\n<body>\n<h1>{escape(title)}</h1>\n"
        f"{body}\n</body></html>\n"
    )


def without_names(found: LeadFigures) -> LeadFigures:
    """The same with annotators called A, B, …, in the order in which they stand."""
    letter = letters_for(found.ratings.annotators)
    agreement = found.agreement
    return replace(
        found,
        agreement=replace(
            agreement,
            pairs=[replace(pair, a=letter[pair.a], b=letter[pair.b]) for pair in agreement.pairs],
            annotators={letter[name]: figure for name, figure in agreement.annotators.items()},
        ),
        ratings=replace(found.ratings, annotators=tuple(letter.values())),
        consensus=replace(found.consensus, annotators=tuple(letter.values())),
        work=[replace(one, annotator=letter[one.annotator]) for one in found.work],
    )


def _parts(found: LeadFigures) -> Iterator[str]:
    agreement = found.agreement
    yield f'<p class="muted">{escape(_made(found))}</p>'
    yield f'<p class="lead">{escape(found.reading)}</p>'
    yield _needed(found)
    others = [note for note in agreement.notes if not note.startswith("for ±")]
    yield "".join(f"<p>{escape(note[:1].upper() + note[1:])}.</p>" for note in others)
    named = {COEFFICIENTS[name]: figure for name, figure in agreement.coefficients.items()}
    yield "<h2>Coefficients</h2>" + _figures("coefficient", named, agreement)
    yield "<h2>Class by class</h2><p>If one annotator says it, how often another one does.</p>" + _figures(
        "class", agreement.per_class, agreement
    )
    yield _pairs(agreement)
    yield _people(found)
    yield _confusable(found)
    yield _consensus(found)
    yield _history(found)
    yield _methods()
    yield _provenance(found)


def _made(found: LeadFigures) -> str:
    agreement = found.agreement
    return (
        f"{agreement.n_items:,} samples, {agreement.n_annotators:,} annotators, {agreement.n_ratings:,} labels; "
        f"made {found.made_at[:16].replace('T', ' ')} UTC"
    )


def _needed(found: LeadFigures) -> str:
    alpha = found.agreement.coefficients["krippendorff_alpha"]
    if found.needed is None:
        return ""
    if found.needed <= alpha.n:
        return f"<p>Alpha is known to within ±{GOOD_ENOUGH:.2f}: no more samples need to be labeled twice for that.</p>"
    return (
        f"<p>For ±{GOOD_ENOUGH:.2f} on alpha about {found.needed:,} samples labeled by two or more are needed; there "
        f"are {alpha.n:,}.</p>"
    )


def _figures(head: str, figures: Mapping[str, Figure], agreement: Agreement) -> str:
    rows = [
        (name, _value(figure), _interval(figure), _Raw(interval_bar(figure)), f"{figure.n:,}")
        for name, figure in list(figures.items())[:_ROWS]
    ]
    return _table((head, "value", f"{agreement.confidence:.0%} interval", "", "samples"), rows, numbers=(1, 4))


def _pairs(agreement: Agreement) -> str:
    if not agreement.pairs:
        return ""
    names = list(agreement.annotators)
    head = "<h2>Who with whom</h2><p>Cohen's kappa of each two annotators, on the samples both labeled.</p>"
    picture = f'<div class="wide">{heat_map(names, agreement.pairs)}</div>' if len(names) <= MOST_NAMES else ""
    ordered = sorted(agreement.pairs, key=lambda pair: (pair.kappa.value is None, pair.kappa.value or 0.0))[:_ROWS]
    rows = [
        (f"{pair.a} – {pair.b}", f"{pair.agreed:.1%}", _value(pair.kappa), _interval(pair.kappa), f"{pair.kappa.n:,}")
        for pair in ordered
    ]
    columns = ("pair", "agreed", "kappa", f"{agreement.confidence:.0%} interval", "samples")
    return head + picture + _table(columns, rows, numbers=(1, 2, 4))


def _people(found: LeadFigures) -> str:
    agreement = found.agreement
    said = "<h2>Person by person</h2><p>How often somebody else who labeled the sample said the same.</p>"
    said += _figures("annotator", agreement.annotators, agreement)
    return said + "".join(_person(one) for one in found.work[:MOST_NAMES])


def _person(one: WorkFigures) -> str:
    rows = [
        ("says what the others say without them", *_spelled(one.agrees)),
        ("says the same when asked again", *_spelled(one.consistent)),
        ("follows a proposal that is shown more often than one that is hidden, by", *_spelled(one.anchored)),
        ("seconds an answer", *_spelled(one.seconds, "{:.1f}")),
        ("slower with each hour of a sitting, by", *_spelled(one.slower)),
    ]
    known = {name: figure for name, figure in one.strengths.items() if figure.value is not None}
    best = sorted(known, key=lambda name: -(known[name].value or 0.0))
    words = ""
    if len(best) > 1:
        strong, weak = best[0], best[-1]
        shares = _value(known[strong], "{:.0%}"), _value(known[weak], "{:.0%}")
        words = f"<p>Surest on {escape(strong)} ({shares[0]}), least on {escape(weak)} ({shares[1]}).</p>"
    for fall in one.falls:
        words += (
            f"<p><b>A fall:</b> agreement with the others went from {fall.before:.0%} to {fall.since:.0%}, from about "
            f"answer {fall.began + 1:,} on (found at {fall.found + 1:,}).</p>"
        )
    picture = ""
    if one.timeline:
        marks = [(float(fall.began), "fall") for fall in one.falls]
        picture = lines(one.timeline, "answers; share of the latest 40 that agree", marks=marks)
    return (
        f'<div class="keep"><h3>{escape(one.annotator)}</h3>'
        + _table(("", "value", "95% interval", "answers"), rows, numbers=(1, 3))
        + words
        + picture
        + "</div>"
    )


def _confusable(found: LeadFigures) -> str:
    if not found.confusable:
        return ""
    items = "".join(f"<li>{escape(pair.suggestion)}</li>" for pair in found.confusable)
    return f"<h2>Classes that are mixed up</h2><ul>{items}</ul>"


def _consensus(found: LeadFigures) -> str:
    consensus = found.consensus
    if not len(consensus.items):
        return ""
    ties = int((consensus.top < 0).sum())
    counts = np.bincount(consensus.top[consensus.top >= 0], minlength=len(consensus.categories))
    sure = consensus.probability.max(axis=1, initial=0.0)
    rows = [
        (name, f"{count:,}", f"{float(sure[consensus.top == at].mean()):.1%}" if count else "–")
        for at, (name, count) in enumerate(zip(consensus.categories[:_ROWS], counts.tolist(), strict=False))
    ]
    people = [
        (name, _value(figure), _interval(figure), f"{figure.n:,}")
        for name, figure in ((name, consensus.accuracy_of(at)) for at, name in enumerate(consensus.annotators[:_ROWS]))
    ]
    return (
        f"<h2>What all say together</h2><p>Inferred by the method “{consensus.method}”: {len(consensus.items):,} "
        f"samples, {ties:,} of them a tie without a label; a lead settled {found.settled:,}, which hold as known.</p>"
        + _table(("class", "samples", "mean probability"), rows, numbers=(1, 2))
        + "<p>How often each annotator says the class that is inferred:</p>"
        + _table(("annotator", "right", "95% interval", "labels"), people, numbers=(1, 3))
    )


def _history(found: LeadFigures) -> str:
    points, band, rows = [], [], []
    for then in found.history:
        alpha = Figure(**then.figures["krippendorff_alpha"])
        when, position = then.computed_at[:16].replace("T", " "), f"{then.log_position:,}"
        rows.append((when, position, _value(alpha), _interval(alpha), f"{alpha.n:,}"))
        if alpha.value is not None:
            points.append((float(then.log_position), alpha.value))
            if alpha.low is not None and alpha.high is not None:
                band.append((float(then.log_position), alpha.low, alpha.high))
    if not rows:
        return ""
    columns = ("when (UTC)", "log position", "alpha", "95% interval", "samples")
    picture = lines(points, "log position; Krippendorff's alpha with its interval", band) if len(points) > 1 else ""
    return "<h2>How agreement moved</h2>" + picture + _table(columns, rows[-_ROWS:], numbers=(1, 2, 4))


def _methods() -> str:
    items = "".join(f"<dt>{escape(name)}</dt><dd>{escape(words)}</dd>" for name, words in METHODS)
    return f"<h2>Method notes</h2><dl>{items}</dl>"


def _provenance(found: LeadFigures) -> str:
    agreement = found.agreement
    rows = [
        ("source", found.source),
        ("log position", "–" if found.log_position is None else f"{found.log_position:,}"),
        ("made", found.made_at),
        ("level of alpha", agreement.level),
        ("weights of kappas and AC2", agreement.weighting),
        ("confidence", f"{agreement.confidence:.0%}"),
        ("consensus", found.consensus.method),
        *environment().items(),
    ]
    return "<h2>Provenance</h2>" + _table(("", ""), rows)


class _Raw(str):
    """Markup of ours, which is not escaped once more."""


def _table(columns: Sequence[str], rows: Iterable[Sequence[str]], numbers: Sequence[int] = ()) -> str:
    def cell(tag: str, at: int, words: str) -> str:
        told = ' class="n"' if at in numbers else ""
        return f"<{tag}{told}>{words if isinstance(words, _Raw) else escape(words)}</{tag}>"

    head = "".join(cell("th", at, name) for at, name in enumerate(columns))
    body = "".join(f"<tr>{''.join(cell('td', at, words) for at, words in enumerate(row))}</tr>" for row in rows)
    shown = f"<thead><tr>{head}</tr></thead>" if any(columns) else ""
    return f"<table>{shown}<tbody>{body}</tbody></table>"


def _value(figure: Figure, pattern: str = "{:.3f}") -> str:
    return "–" if figure.value is None else pattern.format(figure.value)


def _interval(figure: Figure, pattern: str = "{:.3f}") -> str:
    if figure.value is None:
        return "undefined: " + (figure.undefined or "").partition(": ")[2]
    if figure.low is None or figure.high is None:
        return f"none: {figure.no_interval}"
    return f"{pattern.format(figure.low)} to {pattern.format(figure.high)}"


def _spelled(figure: Figure, pattern: str = "{:.1%}") -> tuple[str, str, str]:
    return _value(figure, pattern), _interval(figure, pattern), f"{figure.n:,}"
