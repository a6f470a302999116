"""The design tokens of resources/theme/tokens.json as typed values. No Qt here: the contrast test reads them too."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal

from labeler.resources import resource

Scheme = Literal["light", "dark", "contrast"]


@dataclass(frozen=True, slots=True)
class Tokens:
    """Colours of one scheme as `#RRGGBB` or `#AARRGGBB`; spaces, radii and type sizes in device-independent pixels."""

    scheme: Scheme
    colors: Mapping[str, str]
    space: Mapping[str, int]
    radius: Mapping[str, int]
    type: Mapping[str, int]
    families: tuple[str, ...]

    @property
    def is_dark(self) -> bool:
        """Whether light ink stands on a dark ground."""
        return self.scheme != "light"


@cache
def tokens(scheme: Scheme) -> Tokens:
    raw = json.loads(resource("theme", "tokens.json").read_text(encoding="utf-8"))
    return Tokens(
        scheme=scheme,
        colors=raw[scheme],
        space=raw["space"],
        radius=raw["radius"],
        type=raw["type"],
        families=tuple(raw["families"]),
    )
