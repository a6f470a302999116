"""Any text as one short line for lists and strips."""

from __future__ import annotations

LINE_WIDTH = 80


def one_line(text: str) -> str:
    """At most `LINE_WIDTH` characters, white space as single blanks, no control characters."""
    # Cut first: a summary of a 1 MB text must not walk through all of it.
    words = " ".join(text[: 4 * LINE_WIDTH].split())
    line = "".join(char for char in words if char.isprintable())
    return line if len(line) <= LINE_WIDTH else line[: LINE_WIDTH - 1].rstrip() + "…"
