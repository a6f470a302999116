"""A settled sample as an example in the guidelines."""

from __future__ import annotations

HEADING = "## Settled examples"


def with_example(guidelines: str, names: tuple[str, ...], note: str, source: str) -> str:
    """The guidelines with one more example at their end."""
    line = f"- **{' + '.join(names) or '–'}**: {' '.join(note.split())} ({source})"
    text = guidelines.rstrip()
    head = f"{text}\n\n" if text else ""
    return f"{text}\n{line}\n" if HEADING in text else f"{head}{HEADING}\n\n{line}\n"
