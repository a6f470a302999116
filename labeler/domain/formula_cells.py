"""Cells that a spreadsheet would run as a formula, and the apostrophe that defuses them, put on and taken off again."""

from __future__ import annotations

import re

# What begins a formula, after any apostrophes (OWASP, "CSV Injection"); full-width signs count as their narrow selves.
_STARTS = re.compile("'*[=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")
RISKY = frozenset("'=+-@\t\r\n\uff1d\uff0b\uff0d\uff20")
_NUMBER = re.compile(r"[-+]?[0-9]+(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?\Z")


def defused(text: str) -> str:
    """With an apostrophe in front where a spreadsheet could run it, or where one stood there already."""
    # Looked at before the pattern is: an export asks of every cell.
    if text[:1] not in RISKY:
        return text
    return "'" + text if _STARTS.match(text) and not _NUMBER.match(text) else text


def restored(cell: str) -> str:
    """What `defused` was given."""
    return cell[1:] if cell.startswith("'") and _STARTS.match(cell) else cell
