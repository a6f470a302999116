"""CSV: one line a label, safe to open in a spreadsheet."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import ClassVar

from labeler.contracts.exporter import ExportBatch, ExportReport, ExportRow, ExportShape, Media
from labeler.domain.sample import Modality
from labeler.exporters._batches import in_batches
from labeler.exporters._delimited import write_delimited


class CsvTable:
    """A comma-separated table with a header row, UTF-8."""

    name = "csv"
    title = "CSV table"
    ending = ".csv"
    media: ClassVar[tuple[Media, ...]] = ("path",)
    modalities = frozenset(Modality)
    several = True
    multiple = True
    keeps = (
        "every label with annotator, certainty and time; text, record and metadata columns; what a cell cannot say "
        "exactly (types, nesting) once more as JSON in the column labeler"
    )
    drops = "for other readers, types: a number and a text that looks like one are written alike"

    def write(self, rows: Iterable[ExportRow], target: Path, shape: ExportShape) -> ExportReport:
        return self.write_batches(in_batches(rows), target, shape)

    def write_batches(self, batches: Iterable[ExportBatch], target: Path, shape: ExportShape) -> ExportReport:
        return write_delimited(batches, target, shape.multiple, ",")
