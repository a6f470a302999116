"""The closed set of things a front end can show of a sample. A new sample type maps onto one of these."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

# Width and height in device pixels.
Box = tuple[int, int]
ColumnKind = Literal["number", "category", "text", "missing"]


@dataclass(frozen=True, slots=True)
class ImagePreview:
    """A decoded image: 32 bits a pixel as R, G, B, X bytes, rows without padding, EXIF orientation applied.

    `width`/`height` are those of `pixels`; `full_width`/`full_height` those of the file. `is_full` says they agree.
    """

    width: int
    height: int
    pixels: bytes
    full_width: int
    full_height: int
    caption: str

    @property
    def is_full(self) -> bool:
        return (self.width, self.height) == (self.full_width, self.full_height)


@dataclass(frozen=True, slots=True)
class TextPreview:
    """Plain text, never interpreted as markup."""

    text: str
    right_to_left: bool


@dataclass(frozen=True, slots=True)
class RecordField:
    column: str
    value: str
    kind: ColumnKind


@dataclass(frozen=True, slots=True)
class RecordPreview:
    """A table row as a card."""

    fields: tuple[RecordField, ...]


@dataclass(frozen=True, slots=True)
class BrokenPreview:
    """The sample cannot be shown: why, and what a person can do."""

    reason: str


Preview = ImagePreview | TextPreview | RecordPreview | BrokenPreview
