"""Soft labels: for each sample a probability of every class, from the consensus of its annotators."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from pathlib import Path
from typing import ClassVar

from labeler.contracts.exporter import ExportReport, ExportRow, ExportShape, Media
from labeler.domain.formula_cells import defused
from labeler.domain.sample import Modality
from labeler.errors import UserError
from labeler.exporters._whole_file import whole_file

_BEFORE = ("uid", "source", "row_id", "split", "label")


class SoftLabels:
    """A CSV with a column `p:CLASS` for each class."""

    name = "soft"
    title = "Soft labels (probabilities)"
    ending = ".csv"
    media: ClassVar[tuple[Media, ...]] = ("path",)
    modalities = frozenset(Modality)
    several = False
    multiple = False
    keeps = "the consensus probability of every class, the label it speaks for, uid and place"
    drops = "texts, metadata, who said what; it is for training on doubt, and is not read back"

    def write(self, rows: Iterable[ExportRow], target: Path, shape: ExportShape) -> ExportReport:
        count = 0
        with whole_file(target) as file:
            writer = csv.writer(file)
            writer.writerow([*_BEFORE, *(f"p:{name}" for name in shape.classes)])
            for row in rows:
                if row.probabilities is None and row.labeled:
                    raise UserError(
                        "soft labels are the consensus probabilities: export with --labels consensus:METHOD"
                    )
                label = defused(next(iter(row.labels), ""))
                shares = ["" if row.probabilities is None else f"{share:.6f}" for share in row.probabilities or ()]
                place = [row.uid, defused(row.source), defused(row.row_id or ""), row.split, label]
                writer.writerow(place + (shares or [""] * len(shape.classes)))
                count += 1
        return ExportReport(str(target), count)
