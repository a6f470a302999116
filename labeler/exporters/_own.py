"""What a format has no place for, in one object under the key `labeler`, so that an import gives the samples back as
they were; and the answers about one place put together, for formats that hold several annotators."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from labeler.contracts.exporter import ExportRow

KEY = "labeler"

Fields = dict[str, Any]  # Any: JSON leaves


@dataclass(frozen=True, slots=True)
class Place:
    """One place where a sample was found, and every answer about it that is exported; `row` is the first of them."""

    row: ExportRow
    answers: tuple[ExportRow, ...]


def by_place(rows: Iterable[ExportRow]) -> Iterator[Place]:
    """Rows of one sample follow each other, but those of its places may alternate."""
    for _, of_sample in groupby(rows, key=lambda row: row.uid):
        places: dict[tuple[str, str | None, int], list[ExportRow]] = {}
        for row in of_sample:
            places.setdefault((row.source, row.row_id, row.place), []).append(row)
        for found in places.values():
            yield Place(found[0], tuple(row for row in found if row.labeled or row.skipped))


def own_fields(row: ExportRow, has: Collection[str] = (), meta: Mapping[str, Any] | None = None) -> Fields:
    """Everything of a row but what the format `has` by itself; `meta` are the metadata left over, None: all of it."""
    left = {**row.meta, **row.extra} if meta is None else dict(meta)
    data = dict(row.data) if row.data is not None and row.text is None and row.file is None else None
    fields: Fields = {
        "uid": row.uid, "modality": row.modality.value, "row_id": row.row_id, "place": row.place or None,
        "source": row.source, "text": row.text, "data": data, "meta": left or None, "annotator": row.annotator,
        "certainty": row.certainty, "seconds": row.seconds, "created_at": row.created_at, "split": row.split,
    }  # fmt: skip
    return {name: value for name, value in fields.items() if value is not None and name not in has}


def meta_beside(row: ExportRow, reserved: Collection[str]) -> tuple[Fields, Fields]:
    """Metadata that may stand among a format's own keys, and those that may not because the name is taken."""
    meta = {**row.meta, **row.extra}
    taken = {KEY, *reserved}
    free = {name: value for name, value in meta.items() if name not in taken}
    return free, {name: value for name, value in meta.items() if name in taken}


def answer_fields(row: ExportRow) -> Fields:
    """One annotator's answer as it stands in lists of them."""
    fields: Fields = {
        "annotator": row.annotator, "labels": None if row.skipped else list(row.labels), "certainty": row.certainty,
        "seconds": row.seconds, "created_at": row.created_at,
    }  # fmt: skip
    return {name: value for name, value in fields.items() if value is not None or name == "labels"}
