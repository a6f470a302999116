"""A figure as the cells of a table: value, interval or why there is none, and what it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from labeler.agreement.figure import Figure


def cells(figure: Figure, pattern: str = "{:.3f}") -> tuple[str, str, str]:
    count = f"{figure.n:,}"
    if figure.value is None:
        return "–", (figure.undefined or "").partition(": ")[2], count
    value = pattern.format(figure.value)
    if figure.low is None or figure.high is None:
        return value, figure.no_interval or "", count
    return value, f"{pattern.format(figure.low)} – {pattern.format(figure.high)}", count
