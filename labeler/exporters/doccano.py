"""doccano JSONL: an object an answer, with the label list and metadata beside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import ClassVar

from labeler.contracts.exporter import ExportReport, ExportRow, ExportShape, Media
from labeler.domain.sample import Modality
from labeler.exporters._json_list import Object, write_json_lines
from labeler.exporters._own import KEY, meta_beside, own_fields

RESERVED = ("id", "text", "data", "filename", "label", "labels", "Comments")
KEPT = "doccano"


class Doccano:
    """Text or image classification, as doccano imports and exports it."""

    name = "doccano"
    title = "doccano JSONL"
    ending = ".jsonl"
    media: ClassVar[tuple[Media, ...]] = ("path",)
    modalities = frozenset({Modality.TEXT, Modality.IMAGE})
    several = True
    multiple = True
    keeps = "texts and image files with their labels, metadata, and each annotator's answer in a line of its own"
    drops = "records of a table"

    def write(self, rows: Iterable[ExportRow], target: Path, shape: ExportShape) -> ExportReport:
        return ExportReport(str(target), write_json_lines(_objects(rows), target))


def _objects(rows: Iterable[ExportRow]) -> Iterator[Object]:
    for number, row in enumerate(rows, start=1):
        free, clash = meta_beside(row, (*RESERVED, KEPT))
        kept = row.meta.get(KEPT)
        kept = kept if isinstance(kept, dict) else {}
        if kept and KEPT in clash:
            del clash[KEPT]
        own = own_fields(row, ("text",), clash)
        if not row.labeled:
            own["state"] = "skipped" if row.skipped else "unlabeled"
        if "id" not in kept:
            own["numbered"] = True
        content = {"text": row.text} if row.text is not None else {"filename": row.source}
        yield {"id": number, **kept, **content, **free, "label": list(row.labels), KEY: own}
