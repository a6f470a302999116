"""Of objects whose keys nobody explained: which key names an image, and which of the rest is the text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from labeler.contracts.importer import ImportOptions
from labeler.domain.sample import Modality
from labeler.errors import SourceError
from labeler.importers._columns import MAX_COLUMNS, Row, lay_out
from labeler.samples.image import IMAGE_ENDINGS

_IMAGE_NAMES = ("image", "img", "file_name", "filename", "picture", "photo", "image_url", "path", "file")


@dataclass(frozen=True, slots=True)
class ShownColumn:
    """The key that holds what is labeled; `name` None: the object as a record."""

    modality: Modality
    name: str | None


def shown_column(rows: Sequence[Row], options: ImportOptions, source: str) -> ShownColumn:
    """Raises `SourceError` for a column that is not there."""
    columns = tuple(dict.fromkeys(name for row in rows for name in row))
    if len(columns) > MAX_COLUMNS:
        raise SourceError(f"{source} has more than {MAX_COLUMNS:,} different keys; is it a list of objects alike?")
    image = next((name for name in (*_IMAGE_NAMES, *columns) if name in columns and _is_image(name, rows)), None)
    if image is not None and options.text in (None, image) and options.modality in (None, Modality.IMAGE):
        return ShownColumn(Modality.IMAGE, image)
    layout = lay_out(columns, rows, options, source)
    return ShownColumn(layout.modality, layout.text)


def is_image_reference(value: object) -> bool:
    """Whether a value is the path of an image, or an image embedded as a data URI."""
    if not isinstance(value, str):
        return False
    return value[:11].lower() == "data:image/" or value.split("?d=")[-1].split("?")[0].lower().endswith(IMAGE_ENDINGS)


def text_of(value: Any) -> str | None:  # Any: JSON leaves
    return value if isinstance(value, str) else None


def without(fields: Mapping[str, Any], *names: str | None) -> dict[str, Any]:  # Any: JSON leaves
    return {name: value for name, value in fields.items() if name not in names}


def _is_image(name: str, rows: Sequence[Row]) -> bool:
    values = [row[name] for row in rows if row.get(name) not in (None, "")]
    return bool(values) and sum(map(is_image_reference, values)) > len(values) / 2
