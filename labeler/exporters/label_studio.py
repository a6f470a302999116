"""Label Studio JSON: a task a place, an annotation an annotator; what came from Label Studio goes back as it was."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from html import escape
from math import inf
from pathlib import Path
from typing import Any, ClassVar

from labeler.contracts.exporter import ExportReport, ExportRow, ExportShape, Media
from labeler.domain.sample import Modality
from labeler.exporters._json_list import Object, write_json_list
from labeler.exporters._media import data_uri
from labeler.exporters._own import KEY, Fields, Place, by_place, own_fields

# Where the importer keeps what only Label Studio understands.
KEPT = "labelstudio"
_CONTROL = "label"
_TAG = {Modality.TEXT: "text", Modality.IMAGE: "image", Modality.RECORD: "record"}
_NATIVE = ("annotator", "text", "data", "certainty", "seconds", "created_at")


class LabelStudio:
    """A list of tasks with annotations."""

    name = "labelstudio"
    title = "Label Studio JSON"
    ending = ".json"
    media: ClassVar[tuple[Media, ...]] = ("path", "embed")
    modalities = frozenset(Modality)
    several = True
    multiple = True
    keeps = (
        "every annotator's label with time, skips, texts, records, metadata; of tasks that came from Label Studio also "
        "their ids, regions, predictions and unknown fields"
    )
    drops = "who annotated, inside Label Studio: there it is whoever imports the file"

    def write(self, rows: Iterable[ExportRow], target: Path, shape: ExportShape) -> ExportReport:
        config = _Config()
        count = write_json_list(self._tasks(rows, shape, config), target)
        return ExportReport(str(target), count, config.notes(shape))

    def _tasks(self, rows: Iterable[ExportRow], shape: ExportShape, config: _Config) -> Iterator[Object]:
        for number, place in enumerate(by_place(rows), start=1):
            config.seen.add(place.row.modality)
            yield _task(place, number, shape)


class _Config:
    """The labeling config with which Label Studio shows what was written."""

    def __init__(self) -> None:
        self.seen: set[Modality] = set()

    def notes(self, shape: ExportShape) -> tuple[str, ...]:
        if len(self.seen) != 1 or Modality.RECORD in self.seen:
            return ()
        tag = _TAG[next(iter(self.seen))]
        choices = "".join(f'<Choice value="{escape(name)}"/>' for name in shape.classes)
        kind = "multiple" if shape.multiple else "single"
        config = (
            f'<View><{tag.title()} name="{tag}" value="${tag}"/>'
            f'<Choices name="{_CONTROL}" toName="{tag}" choice="{kind}">{choices}</Choices></View>'
        )
        return (f"its labeling config for Label Studio: {config}",)


def _task(place: Place, number: int, shape: ExportShape) -> Object:
    row = place.row
    meta = {**row.meta, **row.extra}
    kept = meta.pop(KEPT, None)
    kept = kept if isinstance(kept, dict) else {}
    clash = {KEY: meta.pop(KEY)} if KEY in meta else {}
    own = own_fields(row, _NATIVE, clash)
    if row.modality is Modality.RECORD:
        own["columns"] = list(row.data or {})
    tag = _TAG[row.modality]
    annotations = _annotations(place, tag, kept)
    task = {"id": number, **_fields(kept, "task")}
    if "id" not in _fields(kept, "task"):
        own["numbered"] = True
    if "image" in kept:
        own["image"] = kept["image"]
    if "key" in kept:
        own["key"] = kept["key"]
    return {
        **task,
        "data": {**_data(row, kept, shape), **_fields(kept, "data")},
        "meta": {**meta, KEY: own},
        "annotations": annotations,
        "predictions": kept.get("predictions", []),
    }


def _fields(kept: Fields, part: str) -> Fields:
    found = kept.get(part)
    return found if isinstance(found, dict) else {}


def _data(row: ExportRow, kept: Fields, shape: ExportShape) -> Fields:
    if row.modality is Modality.RECORD:
        return dict(row.data or {})
    key = str(kept.get("key") or _TAG[row.modality])
    if row.modality is Modality.TEXT:
        return {key: row.text}
    return {key: data_uri(row) if shape.media == "embed" else kept.get("image") or row.source}


def _annotations(place: Place, tag: str, kept: Fields) -> list[Fields]:
    """In the order in which Label Studio had them; what was said here only comes last."""
    waiting: list[Fields] = [item for item in kept.get("annotations", []) if isinstance(item, dict)]
    unread: list[Fields] = [item for item in kept.get("unread", []) if isinstance(item, dict)]
    made: list[tuple[float, Fields]] = [(float(item.get("at", 0)), item["raw"]) for item in unread]
    for row in place.answers:
        before = next((item for item in waiting if item.get("by") in (row.annotator, None)), None)
        if before is not None:
            waiting.remove(before)
        made.append((inf if before is None else float(before.get("at", 0)), _annotation(row, tag, before)))
    return [annotation for _, annotation in sorted(made, key=lambda one: one[0])]


def _annotation(row: ExportRow, tag: str, before: Fields | None) -> Fields:
    if before is not None and before.get("labels") == (None if row.skipped else list(row.labels)):
        return dict(before["raw"])
    mark = hashlib.sha256(f"{row.uid}:{row.place}:{row.row_id}:{row.annotator}".encode()).hexdigest()[:10]
    item = {"id": mark, "from_name": _CONTROL, "to_name": tag, "type": "choices", "origin": "manual"}
    raw: Fields = dict(before["raw"]) if before is not None else {}
    regions: list[Any] = [one for one in raw.get("result", []) if not _is_choice(one)]  # Any: JSON leaves
    if row.labels:
        regions.append({**item, "value": {"choices": list(row.labels)}})
    own = {"annotator": row.annotator, "certainty": row.certainty}
    fields = {
        **raw,
        "result": regions,
        "was_cancelled": row.skipped,
        "lead_time": row.seconds,
        "created_at": row.created_at,
        KEY: {name: value for name, value in own.items() if value is not None},
    }
    return {name: value for name, value in fields.items() if value is not None}


def _is_choice(region: object) -> bool:
    return isinstance(region, Mapping) and region.get("type") in ("choices", "taxonomy")
