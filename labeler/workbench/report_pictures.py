"""The report's pictures as inline SVG: a heat map of pairs, lines over time, intervals as bars."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from labeler.agreement.figure import Figure
from labeler.agreement.study import PairFigure

# A heat map of more annotators cannot be read.
MOST_NAMES = 30
_CELL, _NAME = 34, 120
_WIDE, _HIGH, _EDGE = 640, 180, 34


def heat_map(names: Sequence[str], pairs: Sequence[PairFigure]) -> str:
    """Cohen's kappa of each two; grey where two have nothing in common or it is undefined."""
    at = {name: place for place, name in enumerate(names)}
    n = len(names)
    size = _NAME + n * _CELL
    cells = []
    for pair in pairs:
        if pair.a not in at or pair.b not in at or pair.kappa.value is None:
            continue
        words = f"{pair.a} – {pair.b}: kappa {pair.kappa.value:.2f}, agreed {pair.agreed:.0%} of {pair.kappa.n:,}"
        for row, column in ((at[pair.a], at[pair.b]), (at[pair.b], at[pair.a])):
            x, y = _NAME + column * _CELL, _NAME + row * _CELL
            dark = pair.kappa.value > 0.6
            cells.append(
                f'<g><title>{escape(words)}</title><rect x="{x}" y="{y}" width="{_CELL - 2}" height="{_CELL - 2}" '
                f'fill="{heat(pair.kappa.value)}"/><text x="{x + _CELL / 2 - 1:g}" y="{y + _CELL / 2 + 3:g}" '
                f'text-anchor="middle" font-size="10" fill="{"#fff" if dark else "#111"}">{pair.kappa.value:.2f}'
                "</text></g>"
            )
    for row in range(n):
        x = _NAME + row * _CELL
        cells.append(f'<rect x="{x}" y="{x}" width="{_CELL - 2}" height="{_CELL - 2}" fill="#e4e4e4"/>')
        name = escape(_short(names[row]))
        cells.append(f'<text x="{_NAME - 6}" y="{x + _CELL / 2 + 3:g}" text-anchor="end">{name}</text>')
        cells.append(f'<text transform="translate({x + _CELL / 2 + 3:g} {_NAME - 6}) rotate(-60)">{name}</text>')
    return _svg(size + 60, size, "Cohen's kappa of each two annotators", cells)


def heat(value: float) -> str:
    """White at 0 and below, dark blue at 1: also told apart in grey."""
    share = min(1.0, max(0.0, value))
    red, green, blue = (round(250 - share * (250 - end)) for end in (16, 62, 120))
    return f"#{red:02x}{green:02x}{blue:02x}"


def lines(
    points: Sequence[tuple[float, float]],
    label: str,
    band: Sequence[tuple[float, float, float]] = (),
    marks: Sequence[tuple[float, str]] = (),
) -> str:
    """A curve of shares from 0 to 1; `band` are (x, low, high), `marks` upright lines with words."""
    last = max([x for x, _ in points] or [1.0]) or 1.0
    first = min([x for x, _ in points] or [0.0])
    span = max(last - first, 1e-9)

    def place(x: float, y: float) -> str:
        across = _EDGE + (x - first) / span * (_WIDE - 2 * _EDGE)
        return f"{across:.1f},{_HIGH - _EDGE - min(1.0, max(0.0, y)) * (_HIGH - 2 * _EDGE):.1f}"

    shapes = []
    for y in (0.0, 0.5, 1.0):
        one, other = place(first, y).split(","), place(last, y).split(",")
        shapes.append(f'<line x1="{one[0]}" y1="{one[1]}" x2="{other[0]}" y2="{other[1]}" stroke="#ddd"/>')
        shapes.append(f'<text x="{_EDGE - 5}" y="{float(one[1]) + 4:.1f}" text-anchor="end">{y:g}</text>')
    if band:
        around = [place(x, high) for x, _, high in band] + [place(x, low) for x, low, _ in reversed(band)]
        shapes.append(f'<polygon points="{" ".join(around)}" fill="#0072b2" opacity=".18"/>')
    if points:
        shapes.append(
            f'<polyline points="{" ".join(place(*point) for point in points)}" fill="none" stroke="#0072b2" '
            'stroke-width="2"/>'
        )
    for x, words in marks:
        across = place(x, 0).split(",")[0]
        shapes.append(
            f'<g><title>{escape(words)}</title><line x1="{across}" y1="{_EDGE}" x2="{across}" y2="{_HIGH - _EDGE}" '
            f'stroke="#d55e00" stroke-width="2" stroke-dasharray="4 3"/><text x="{across}" y="{_EDGE - 6}" '
            f'text-anchor="middle" fill="#b04a00">{escape(words)}</text></g>'
        )
    shapes.append(f'<text x="{_WIDE - _EDGE}" y="{_HIGH - 8}" text-anchor="end">{escape(label)}</text>')
    return _svg(_WIDE, _HIGH, label, shapes)


def interval_bar(figure: Figure) -> str:
    """Where a figure and its interval lie between 0 and 1."""
    if figure.value is None:
        return ""
    low, value, high = (
        100 * min(1.0, max(0.0, at if at is not None else figure.value))
        for at in (figure.low, figure.value, figure.high)
    )
    shapes = ['<rect x="0" y="5" width="100" height="2" fill="#ddd"/>']
    shapes.append(f'<rect x="{low:.1f}" y="3.5" width="{max(high - low, 0.5):.1f}" height="5" fill="#7fb2d9"/>')
    shapes.append(f'<rect x="{value - 0.8:.1f}" y="1.5" width="1.6" height="9" fill="#103e78"/>')
    return _svg(100, 12, "", shapes)


def _svg(width: float, height: float, label: str, shapes: Sequence[str]) -> str:
    told = f' role="img" aria-label="{escape(label, quote=True)}"' if label else ' aria-hidden="true"'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}" width="{width:g}" '
        f'height="{height:g}" font-size="11"{told}>{"".join(shapes)}</svg>'
    )


def _short(name: str) -> str:
    return name if len(name) <= 16 else f"{name[:15]}…"
