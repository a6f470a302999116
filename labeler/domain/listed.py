"""Several names typed into one field."""

from __future__ import annotations

import re

# Of Latin, Arabic and Chinese writing.
_COMMAS = re.compile("[,،，、]")


def listed(text: str) -> tuple[str, ...]:
    """What stands between commas of any writing, without the spaces around it; nothing for what is empty."""
    return tuple(name for part in _COMMAS.split(text) if (name := part.strip()))
