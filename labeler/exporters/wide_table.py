"""The wide table: one row a sample, one column an annotator, as people compare answers in a spreadsheet."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable
from pathlib import Path
from typing import ClassVar

from labeler.contracts.exporter import ExportReport, ExportRow, ExportShape, Media
from labeler.domain.formula_cells import defused
from labeler.domain.sample import Modality
from labeler.exporters._delimited import spool
from labeler.exporters._json_list import encode
from labeler.exporters._own import KEY, Place, answer_fields, by_place, own_fields
from labeler.exporters._whole_file import whole_file

# Before an annotator's name; what nobody in particular said stands under the first part alone.
NOBODY, SOMEBODY = "label", "label:"
_OF_ANSWERS = ("annotator", "certainty", "seconds", "created_at")


class WideTable:
    """Rows wait beside the target until all annotators are known."""

    name = "wide"
    title = "Wide table (one column an annotator)"
    ending = ".csv"
    media: ClassVar[tuple[Media, ...]] = ("path",)
    modalities = frozenset(Modality)
    several = True
    multiple = True
    keeps = "every annotator's label in a column of its own; content, certainty and times as JSON in the column labeler"
    drops = "nothing; several classes of one answer share a cell, as a JSON list"

    def write(self, rows: Iterable[ExportRow], target: Path, shape: ExportShape) -> ExportReport:
        count = 0
        columns: dict[str, None] = {}
        with whole_file(target) as file, spool(target.parent) as lines:
            for place in by_place(rows):
                cells = {column_of(one.annotator): _cell(one, shape.multiple) for one in place.answers}
                columns |= dict.fromkeys(cells)
                lines.write(encode([place.row.uid, _shown(place.row), cells, _own(place)]) + "\n")
                count += 1
            lines.seek(0)
            names = sorted(columns)
            writer = csv.writer(file)
            writer.writerow(("item", "text", *names, KEY))
            for line in lines:
                uid, text, cells, own = json.loads(line)
                writer.writerow((uid, text, *(cells.get(name, "") for name in names), own))
        return ExportReport(str(target), count)


def column_of(annotator: str | None) -> str:
    return NOBODY if annotator is None else SOMEBODY + annotator


def _cell(row: ExportRow, multiple: bool) -> str:
    if not row.labeled:
        return ""
    return defused(encode(list(row.labels)) if multiple else next(iter(row.labels), ""))


def _shown(row: ExportRow) -> str:
    """For people; what is read back stands exactly in the last column."""
    content = row.text if row.text is not None else row.source if row.file else encode(dict(row.data or {}))
    return defused(content.replace("\0", "\ufffd"))


def _own(place: Place) -> str:
    own = own_fields(place.row, _OF_ANSWERS)
    if place.answers:
        own["answers"] = [answer_fields(one) for one in place.answers]
    return encode(own)
