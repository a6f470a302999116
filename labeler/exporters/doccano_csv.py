"""doccano CSV: a row an answer, its labels in one cell with `#` between them."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, ClassVar

from labeler.contracts.exporter import ExportReport, ExportRow, ExportShape, Media
from labeler.domain.formula_cells import defused
from labeler.domain.sample import Modality
from labeler.exporters._cells import cell_text, is_kept_as_text
from labeler.exporters._delimited import spool
from labeler.exporters._json_list import encode
from labeler.exporters._own import KEY, meta_beside, own_fields
from labeler.exporters._whole_file import whole_file
from labeler.exporters.doccano import KEPT, RESERVED

SEPARATOR = "#"
_FIRST = ("id", "text", "filename", "label")
_ALWAYS = frozenset({"id", "label"})


class DoccanoCsv:
    """Text or image classification, as doccano imports and exports it as a table."""

    name = "doccano-csv"
    title = "doccano CSV"
    ending = ".csv"
    media: ClassVar[tuple[Media, ...]] = ("path",)
    modalities = frozenset({Modality.TEXT, Modality.IMAGE})
    several = True
    multiple = True
    keeps = "texts and image files with their labels, metadata in columns, and each annotator's answer in a row"
    drops = f"records of a table; for doccano, the border between labels where a class name holds “{SEPARATOR}”"

    def write(self, rows: Iterable[ExportRow], target: Path, shape: ExportShape) -> ExportReport:
        count = 0
        seen: dict[str, None] = {}
        with whole_file(target) as file, spool(target.parent) as lines:
            for count, row in enumerate(rows, start=1):
                cells, own = _cells(count, row)
                seen |= dict.fromkeys(cells)
                lines.write(encode([cells, own]) + "\n")
            lines.seek(0)
            first = [name for name in _FIRST if name in _ALWAYS or name in seen]
            meta = [name for name in seen if name not in _FIRST]
            writer = csv.writer(file)
            writer.writerow([*first, *map(defused, meta), KEY])
            for line in lines:
                cells, own = json.loads(line)
                writer.writerow([*(cells.get(name, "") for name in (*first, *meta)), own])
        return ExportReport(str(target), count)


def joined(labels: Sequence[str]) -> str:
    return SEPARATOR.join(sorted(labels))


def _cells(number: int, row: ExportRow) -> tuple[dict[str, Any], str]:  # Any: cells
    """Cells by column, and what none of them says exactly."""
    meta = {name: value for name, value in row.meta.items() if name != KEPT}
    found = row.meta.get(KEPT)
    kept = found if isinstance(found, dict) else {}
    own = own_fields(row, () if row.text is not None and not is_kept_as_text(row.text) else ("text",))
    if not row.labeled:
        own["state"] = "skipped" if row.skipped else "unlabeled"
    elif not row.labels or any(SEPARATOR in name for name in row.labels):
        own["labels"] = list(row.labels)
    if "id" not in kept:
        own["numbered"] = True
    content = ("text", row.text) if row.text is not None else ("filename", row.source)
    shown, _ = meta_beside(row._replace(meta=meta), (*RESERVED, *_FIRST))
    told = {"id": kept.get("id", number), content[0]: content[1], "label": joined(row.labels)}
    told |= {name: value for name, value in shown.items() if value is not None and _is_name(name)}
    return {name: _cell(value) for name, value in told.items()}, encode(own)


def _is_name(name: str) -> bool:
    """Whether a header can hold it: readers do not see blanks around a name."""
    return bool(name) and name == name.strip() and name.isprintable()


def _cell(value: object) -> object:
    text = cell_text(value)
    return defused(text.replace("\0", "\ufffd")) if isinstance(text, str) else text
