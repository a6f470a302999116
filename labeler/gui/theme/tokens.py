"""The design tokens of resources/theme/tokens.json as typed values. No Qt here: the contrast test reads them too."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal

from labeler.resources import resource

Scheme = Literal["light", "dark", "contrast"]
Density = Literal["compact", "normal", "large"]

# How much larger type, and what is as high as its type, is drawn.
_FACTORS: Mapping[Density, float] = {"compact": 0.92, "normal": 1.0, "large": 1.2}
_SMALLEST_TYPE = 11


@dataclass(frozen=True, slots=True)
class Tokens:
    """Colours of one scheme as `#RRGGBB` or `#AARRGGBB`; spaces, radii and type sizes in device-independent pixels."""

    scheme: Scheme
    colors: Mapping[str, str]
    space: Mapping[str, int]
    radius: Mapping[str, int]
    type: Mapping[str, int]
    families: tuple[str, ...]
    factor: float = 1.0

    @property
    def is_dark(self) -> bool:
        """Whether light ink stands on a dark ground."""
        return self.scheme != "light"


@cache
def tokens(scheme: Scheme, density: Density = "normal") -> Tokens:
    raw = json.loads(resource("theme", "tokens.json").read_text(encoding="utf-8"))
    factor = _FACTORS[density]
    return Tokens(
        scheme=scheme,
        colors=raw[scheme],
        space=raw["space"],
        radius=raw["radius"],
        type={name: max(_SMALLEST_TYPE, round(size * factor)) for name, size in raw["type"].items()},
        families=tuple(raw["families"]),
        factor=factor,
    )
