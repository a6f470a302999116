"""ASReview's CSV of literature screening: title, abstract, included."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from pathlib import Path
from typing import Any, ClassVar

from labeler.contracts.exporter import ExportReport, ExportRow, ExportShape, Media
from labeler.domain.formula_cells import defused
from labeler.domain.sample import Modality
from labeler.exporters._json_list import encode
from labeler.exporters._own import KEY, own_fields
from labeler.exporters._whole_file import whole_file
from labeler.exporters.ris import NO, RELEVANT, YES, decision_of

COLUMNS = ("record_id", "title", "abstract", "authors", "year", "doi", "url", "keywords", "included", "label", KEY)
_FROM_META = ("authors", "year", "doi", "url", "keywords")


class AsReview:
    """A table that ASReview opens."""

    name = "asreview"
    title = "ASReview CSV"
    ending = ".csv"
    media: ClassVar[tuple[Media, ...]] = ()
    modalities = frozenset({Modality.TEXT})
    several = True
    multiple = False
    keeps = "title, abstract, authors, year, DOI, the decision as 1 or 0, everything else as JSON in the column labeler"
    drops = "for ASReview, classes that say neither yes nor no: they stand in the column label"

    def write(self, rows: Iterable[ExportRow], target: Path, shape: ExportShape) -> ExportReport:
        count = undecided = 0
        with whole_file(target) as file:
            writer = csv.writer(file)
            writer.writerow(COLUMNS)
            for count, row in enumerate(rows, start=1):
                name = next(iter(row.labels), "")
                decision = decision_of(name) if name else None
                undecided += bool(name) and decision is None
                writer.writerow(_cells(count, row, name, "" if decision is None else int(decision == RELEVANT)))
        words = f"say neither yes ({', '.join(sorted(YES))}) nor no ({', '.join(sorted(NO))})"
        notes = (f"{undecided:,} labels {words}: ASReview sees them as not decided",) if undecided else ()
        return ExportReport(str(target), count, notes)


def _cells(number: int, row: ExportRow, label: str, included: int | str) -> list[object]:
    meta: dict[str, Any] = {**row.meta, **row.extra}  # Any: JSON leaves
    own = own_fields(row)
    own |= {"state": "skipped"} if row.skipped else {}
    title = meta.get("title")
    first = title if isinstance(title, str) and title else (row.text or "").split("\n")[0][:200]
    told = [defused(str(meta[name])) if meta.get(name) not in (None, "") else "" for name in _FROM_META]
    return [number, defused(first), defused(row.text or ""), *told, included, defused(label), encode(own)]
