"""JSON Lines: one object a label, nothing flattened, nothing renamed."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any, ClassVar

from labeler.contracts.exporter import ExportReport, ExportRow, ExportShape, Media
from labeler.domain.sample import Modality
from labeler.exporters._whole_file import whole_file

# Made once: `json.dumps` with options makes an encoder a call.
_ENCODE = json.JSONEncoder(ensure_ascii=False).encode


class JsonLines:
    """One JSON object a line, UTF-8."""

    name = "jsonl"
    title = "JSON Lines"
    ending = ".jsonl"
    media: ClassVar[tuple[Media, ...]] = ("path",)
    modalities = frozenset(Modality)
    several = True
    multiple = True
    keeps = "everything, with types; record columns under data, other columns under meta"
    drops = "nothing"

    def write(self, rows: Iterable[ExportRow], target: Path, shape: ExportShape) -> ExportReport:
        count = 0
        with whole_file(target) as file:
            for row in rows:
                file.write(_ENCODE(_object(row, shape.multiple)) + "\n")
                count += 1
        return ExportReport(str(target), count)


def _object(row: ExportRow, multiple: bool) -> dict[str, Any]:  # Any: JSON leaves
    """Fields without a value are left out, but for `label`: null says unlabeled, [] that no class holds."""
    label: str | list[str] | None = list(row.labels) if multiple else next(iter(row.labels), None)
    fields: dict[str, Any] = {  # Any: JSON leaves
        "uid": row.uid,
        "source": row.source,
        "row_id": row.row_id,
        "text": row.text,
        "data": dict(row.data) if row.data else None,
        "annotator": row.annotator,
        "certainty": row.certainty,
        "seconds": row.seconds,
        "created_at": row.created_at,
        "split": row.split,
        "meta": {**row.meta, **row.extra} or None,
        "modality": row.modality.value if row.modality is Modality.IMAGE else None,
        "place": row.place or None,
        "skipped": row.skipped or None,
    }
    kept = {key: value for key, value in fields.items() if value is not None}
    return {**kept, "label": label if row.labels or row.labeled else None}
