"""Annotators' names, as they are kept beside each answer."""

from __future__ import annotations

import unicodedata

from labeler.domain.shown_text import has_unsafe
from labeler.errors import UsageError

MAX_ANNOTATOR_LENGTH = 120


def clean_annotator(name: str) -> str:
    """The name as kept: NFC, white space as single blanks; raises `UsageError` for what cannot be one."""
    cleaned = " ".join(unicodedata.normalize("NFC", name).split())
    if not cleaned:
        raise UsageError("whose answers are these? give the annotator a name")
    if len(cleaned) > MAX_ANNOTATOR_LENGTH:
        raise UsageError(
            f"the annotator's name “{cleaned[:30]}…” has {len(cleaned):,} characters; "
            f"{MAX_ANNOTATOR_LENGTH} is the limit"
        )
    if has_unsafe(cleaned) or any(unicodedata.category(char) == "Cs" for char in cleaned):
        raise UsageError(f"the annotator's name {cleaned!r} holds control characters; remove them")
    return cleaned
