"""Records: a table row as a readable card of typed fields."""

from __future__ import annotations

import json
from typing import Any

from labeler.domain.preview import Box, BrokenPreview, ColumnKind, Preview, RecordField, RecordPreview
from labeler.domain.sample import Modality, Sample
from labeler.samples._one_line import one_line

# A longer string, or one with a line break, is read rather than recognised.
_CATEGORY_LENGTH = 60
_MISSING = "missing"


class RecordSamples:
    """Table rows: numbers, categories, texts and visible gaps."""

    name = "record"
    title = "Table rows"
    modality = Modality.RECORD
    heavy = False

    def preview(self, sample: Sample, box: Box | None) -> Preview:
        if not sample.data:
            return BrokenPreview(f"{sample.source}: the row has no columns; import it again")
        return RecordPreview(tuple(_field(str(column), value) for column, value in sample.data.items()))

    def summary(self, sample: Sample) -> str:
        fields = [_field(str(column), value) for column, value in (sample.data or {}).items()]
        shown = ", ".join(f"{field.column}: {field.value}" for field in fields[:12] if field.kind != "missing")
        return one_line(shown) or "(empty row)"


def _field(column: str, value: Any) -> RecordField:  # Any: a JSON leaf
    shown, kind = _shown(value)
    return RecordField(column, shown, kind)


def _shown(value: Any) -> tuple[str, ColumnKind]:  # Any: a JSON leaf
    if value is None or value == "":
        return _MISSING, "missing"
    if isinstance(value, bool):
        return ("yes" if value else "no"), "category"
    if isinstance(value, int):
        return str(value), "number"
    if isinstance(value, float):
        return f"{value:.6g}", "number"
    if isinstance(value, str):
        return value, "category" if len(value) <= _CATEGORY_LENGTH and "\n" not in value else "text"
    return json.dumps(value, ensure_ascii=False), "text"
