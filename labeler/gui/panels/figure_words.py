"""A figure as the cells of a table: value, interval or why there is none, and what it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from labeler.gui.language import fill, translated

if TYPE_CHECKING:
    from labeler.agreement.figure import Figure


def cells(figure: Figure, pattern: str = "{:.3f}") -> tuple[str, str, str]:
    count = fill("{0:,}", figure.n)
    if figure.value is None:
        return "–", translated((figure.undefined or "").partition(": ")[2]), count
    value = fill(pattern, figure.value)
    if figure.low is None or figure.high is None:
        return value, translated(figure.no_interval or ""), count
    return value, f"{fill(pattern, figure.low)} – {fill(pattern, figure.high)}", count
