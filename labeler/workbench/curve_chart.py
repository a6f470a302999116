"""Learning curves as a picture, SVG or PNG, drawn with what is installed anyway."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path

from labeler.errors import UserError

WIDTH, HEIGHT = 900, 540
LEFT, RIGHT, TOP, BOTTOM = 70, 200, 40, 60
# Told apart by colour-blind eyes too (Okabe & Ito).
COLORS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#000000")
_STEPS = (1, 2, 5)
_SCALE = 2  # of the PNG, for sharp letters


@dataclass(frozen=True, slots=True)
class Line:
    points: tuple[tuple[float, float], ...]
    color: str
    width: float = 1.0


@dataclass(frozen=True, slots=True)
class Text:
    at: tuple[float, float]
    words: str
    color: str = "#333333"
    anchor: str = "start"


Shape = Line | Text
Curves = Mapping[str, Sequence[tuple[float, float]]]


def write_chart(path: Path, curves: Curves, title: str, axis: str) -> None:
    """`curves` are points (answers, value) by name. Raises `UserError` for another ending than .svg and .png."""
    shapes = list(drawn(curves, title, axis))
    endings = {".svg": _write_svg, ".png": _write_png}
    write = endings.get(path.suffix.lower())
    if write is None:
        raise UserError(f"{path.name}: a plot ends in .svg or .png")
    try:
        write(path, shapes)
    except OSError as error:
        raise UserError(f"{path} cannot be written ({error.strerror or error})") from error


def drawn(curves: Curves, title: str, axis: str) -> Iterator[Shape]:
    points = [point for curve in curves.values() for point in curve]
    if not points:
        raise UserError("there is no point to draw: no model could be fitted within the budget")
    x_ticks = _ticks(0.0, max(x for x, _ in points))
    y_ticks = _ticks(min(y for _, y in points), max(y for _, y in points))
    across, down = _span(x_ticks, LEFT, WIDTH - RIGHT), _span(y_ticks, HEIGHT - BOTTOM, TOP)

    def place(x: float, y: float) -> tuple[float, float]:
        return across[0] + across[1] * x, down[0] + down[1] * y

    yield Text((LEFT, TOP - 16), title)
    yield Text(((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 16), "answers", anchor="middle")
    yield Text((LEFT, HEIGHT - 16), axis)
    for x in x_ticks:
        yield Line((place(x, y_ticks[0]), place(x, y_ticks[-1])), "#dddddd")
        yield Text((place(x, 0)[0], HEIGHT - BOTTOM + 18), f"{x:g}", anchor="middle")
    for y in y_ticks:
        yield Line((place(x_ticks[0], y), place(x_ticks[-1], y)), "#dddddd")
        yield Text((LEFT - 8, place(0, y)[1] + 4), f"{y:g}", anchor="end")
    for number, (name, curve) in enumerate(curves.items()):
        color = COLORS[number % len(COLORS)]
        yield Line(tuple(place(x, y) for x, y in curve), color, 2.0)
        yield Text((WIDTH - RIGHT + 16, TOP + 16 + 20 * number), name, color)


def _ticks(low: float, high: float) -> list[float]:
    """Round numbers from at or below `low` to at or above `high`, four to ten of them."""
    span = max(high - low, 1e-6)
    sizes = (step * 10.0**power for power in range(-8, 13) for step in _STEPS)
    size = next(size for size in sizes if span / size <= 8)
    first, last = int(low // size), int(-(-high // size))
    return [round(number * size, 10) for number in range(first, max(last, first + 1) + 1)]


def _span(ticks: Sequence[float], start: float, end: float) -> tuple[float, float]:
    """(offset, factor) that takes the first tick to `start` and the last to `end`."""
    factor = (end - start) / (ticks[-1] - ticks[0])
    return start - factor * ticks[0], factor


def _write_svg(path: Path, shapes: Sequence[Shape]) -> None:
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}" '
        'font-family="sans-serif" font-size="13">',
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#ffffff"/>',
    ]
    for shape in shapes:
        if isinstance(shape, Line):
            points = " ".join(f"{x:.1f},{y:.1f}" for x, y in shape.points)
            lines.append(
                f'<polyline points="{points}" fill="none" stroke="{shape.color}" stroke-width="{shape.width:g}"/>'
            )
        else:
            x, y = shape.at
            lines.append(
                f'<text x="{x:.1f}" y="{y:.1f}" fill="{shape.color}" text-anchor="{shape.anchor}">'
                f"{escape(shape.words)}</text>"
            )
    path.write_text("\n".join([*lines, "</svg>\n"]), encoding="utf-8")


def _write_png(path: Path, shapes: Sequence[Shape]) -> None:
    from PIL import Image, ImageDraw, ImageFont

    picture = Image.new("RGB", (WIDTH * _SCALE, HEIGHT * _SCALE), "#ffffff")
    pen = ImageDraw.Draw(picture)
    font = ImageFont.load_default(size=13 * _SCALE)
    anchors = {"start": "ls", "middle": "ms", "end": "rs"}
    for shape in shapes:
        if isinstance(shape, Line):
            points = [(x * _SCALE, y * _SCALE) for x, y in shape.points]
            pen.line(points, fill=shape.color, width=round(shape.width * _SCALE))
        else:
            x, y = shape.at
            pen.text((x * _SCALE, y * _SCALE), shape.words, fill=shape.color, font=font, anchor=anchors[shape.anchor])
    picture.save(path)
