"""The long table of agreement tools: item, annotator, label."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from pathlib import Path
from typing import ClassVar

from labeler.contracts.exporter import ExportReport, ExportRow, ExportShape, Media
from labeler.domain.formula_cells import defused
from labeler.domain.sample import Modality
from labeler.exporters._json_list import encode
from labeler.exporters._own import KEY, own_fields
from labeler.exporters._whole_file import whole_file

COLUMNS = ("item", "annotator", "label", "certainty", "seconds", "created_at", KEY)


class LongTable:
    """One line an answer, for krippendorff, nltk, irrCAC and `labeler agreement --from`."""

    name = "long"
    title = "Long table (item, annotator, label)"
    ending = ".csv"
    media: ClassVar[tuple[Media, ...]] = ("path",)
    modalities = frozenset(Modality)
    several = True
    multiple = True
    keeps = "every annotator's label; the content and its metadata as JSON in the column labeler"
    drops = "nothing; several classes of one answer share a cell, as a JSON list"

    def write(self, rows: Iterable[ExportRow], target: Path, shape: ExportShape) -> ExportReport:
        count = 0
        with whole_file(target) as file:
            writer = csv.writer(file)
            writer.writerow(COLUMNS)
            for row in rows:
                writer.writerow(_cells(row, shape.multiple))
                count += 1
        return ExportReport(str(target), count)


def _cells(row: ExportRow, multiple: bool) -> list[object]:
    label = encode(list(row.labels)) if multiple else next(iter(row.labels), "")
    own = own_fields(row, ("annotator", "certainty", "seconds", "created_at"))
    own |= {"state": "skipped"} if row.skipped else {}
    return [
        row.uid, defused(row.annotator or ""), defused(label) if row.labeled else "", row.certainty, row.seconds,
        row.created_at, encode(own),
    ]  # fmt: skip
