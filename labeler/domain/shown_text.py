"""Text of other people made safe to show: nothing in it can move, reorder or rewrite what stands around it."""

from __future__ import annotations

import re

# Control characters but for line feed and tab, Unicode's line and paragraph separators, and all that turns the
# direction of what follows: a terminal obeys the first, a reader is deceived by the last.
_UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
# More than any window or terminal can show at once.
MOST_SHOWN = 20_000


def shown(text: str, most: int = MOST_SHOWN) -> str:
    """The text with unsafe characters spelled out as `\\x1b`, cut behind `most` characters."""
    cut = text if len(text) <= most else text[: most - 1] + "…"
    return _UNSAFE.sub(_spelled, cut)


def has_unsafe(text: str) -> bool:
    """Whether `shown` would change more than the length."""
    return _UNSAFE.search(text) is not None


def in_json(encoded: str) -> str:
    """JSON text with unsafe characters as JSON itself spells them: it says the same."""
    return _UNSAFE.sub(lambda found: f"\\u{ord(found[0]):04x}", encoded)


def _spelled(found: re.Match[str]) -> str:
    code = ord(found[0])
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"
