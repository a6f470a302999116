"""Argilla records: fields, every annotator's response, metadata."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, ClassVar

from labeler.contracts.exporter import ExportReport, ExportRow, ExportShape, Media
from labeler.domain.sample import Modality
from labeler.exporters._json_list import Object, write_json_list
from labeler.exporters._media import data_uri
from labeler.exporters._own import KEY, Place, answer_fields, by_place, own_fields

QUESTION = "label"
KEPT = "argilla"
_NATIVE = ("annotator", "text", "data", "certainty", "seconds", "created_at")


class Argilla:
    """A list of records, as `Dataset.records.to_json` writes and `from_json` reads it."""

    name = "argilla"
    title = "Argilla records"
    ending = ".json"
    media: ClassVar[tuple[Media, ...]] = ("path", "embed")
    modalities = frozenset(Modality)
    several = True
    multiple = True
    keeps = "fields, every annotator's response, skips as discarded, metadata; suggestions and vectors that came along"
    drops = "nothing; Argilla itself shows metadata only where its settings name it"

    def write(self, rows: Iterable[ExportRow], target: Path, shape: ExportShape) -> ExportReport:
        return ExportReport(str(target), write_json_list(_records(rows, shape), target))


def _records(rows: Iterable[ExportRow], shape: ExportShape) -> Iterator[Object]:
    for place in by_place(rows):
        yield _record(place, shape)


def _record(place: Place, shape: ExportShape) -> Object:
    row = place.row
    meta = {**row.meta, **row.extra}
    found = meta.pop(KEPT, None)
    kept = found if isinstance(found, dict) else {}
    clash = {KEY: meta.pop(KEY)} if KEY in meta else {}
    own = own_fields(row, _NATIVE, clash)
    own["answers"] = [answer_fields(answer) for answer in place.answers]
    if row.modality is Modality.RECORD:
        own["columns"] = list(row.data or {})
        fields: dict[str, Any] = dict(row.data or {})  # Any: JSON leaves
    elif row.text is not None:
        fields = {"text": row.text}
    else:
        fields = {"image": data_uri(row) if shape.media == "embed" else row.source}
    identity = row.row_id if row.row_id is not None and not row.place else f"{row.uid}{row.place or ''}"
    return {
        "id": identity,
        "status": "completed" if place.answers else "pending",
        "suggestions": {},
        "vectors": {},
        **{name: value for name, value in kept.items() if name not in ("fields", "other_responses")},
        "fields": {**fields, **(kept.get("fields") or {})},
        "metadata": {**meta, KEY: own},
        "responses": {
            **(kept.get("other_responses") or {}),
            QUESTION: [_response(answer, shape) for answer in place.answers],
        },
    }


def _response(row: ExportRow, shape: ExportShape) -> Object:
    value: object = list(row.labels) if shape.multiple else next(iter(row.labels), None)
    return {"user_id": row.annotator, "value": value, "status": "discarded" if row.skipped else "submitted"}
