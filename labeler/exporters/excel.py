"""Excel: a sheet with one line a label; nothing in it runs."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Any, ClassVar

from labeler.contracts.exporter import ExportReport, ExportRow, ExportShape, Media
from labeler.domain.sample import Modality
from labeler.errors import UserError
from labeler.exporters._cells import is_kept_typed, survives_typed
from labeler.exporters._delimited import spool
from labeler.exporters._json_list import encode
from labeler.exporters._table import Table
from labeler.exporters._whole_file import whole_binary

_MAX_ROWS = 1_048_575
_MAX_COLUMNS = 16_384
_MAX_CELL = 32_767
_SHEET = "labels"
# So that the same export is the same file.
_EPOCH = datetime(2000, 1, 1)


class Excel:
    """A workbook with one sheet."""

    name = "xlsx"
    title = "Excel workbook"
    ending = ".xlsx"
    media: ClassVar[tuple[Media, ...]] = ("path",)
    modalities = frozenset(Modality)
    several = True
    multiple = True
    keeps = "every label with annotator, certainty and time; text, record and metadata columns, numbers as numbers"
    drops = (
        "nothing; refused beyond 1,048,575 lines, 16,384 columns or 32,767 characters a cell, which Excel cannot hold"
    )

    def write(self, rows: Iterable[ExportRow], target: Path, shape: ExportShape) -> ExportReport:
        table = Table(shape.multiple, survives_typed, is_kept_typed)
        with whole_binary(target) as file, spool(target.parent) as lines:
            for row in rows:
                lines.write(encode(table.cells(row)) + "\n")
                if table.rows > _MAX_ROWS:
                    raise UserError(f"Excel holds {_MAX_ROWS:,} lines; this export has more: take CSV or Parquet")
            lines.seek(0)
            _workbook(table, lines).save(file)
        return ExportReport(str(target), table.rows, tuple(table.notes()))


def _workbook(table: Table, lines: Iterable[str]) -> Any:  # Any: openpyxl ships no types
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    book.properties.creator = "labeler"
    book.properties.created = book.properties.modified = _EPOCH
    sheet = book.create_sheet(_SHEET)
    header = table.header()
    if len(header) > _MAX_COLUMNS:
        raise UserError(f"Excel holds {_MAX_COLUMNS:,} columns; this export has {len(header):,}: take CSV or Parquet")
    sheet.append([_cell(name, 0) for name in header])
    for number, line in enumerate(lines, start=1):
        sheet.append([_cell(value, number) for value in table.in_order(json.loads(line))])
    return book


def _cell(value: object, line: int) -> object:
    """What openpyxl takes as it is; control characters, which no sheet can hold, are spelled out."""
    if not isinstance(value, str):
        return value
    if len(value) > _MAX_CELL:
        raise UserError(
            f"a text of line {line + 1:,} has {len(value):,} characters; Excel holds {_MAX_CELL:,}: take CSV or JSONL"
        )
    if value.isprintable():
        return value
    return "".join(char if char in "\t\n" or char.isprintable() else _spelled(char) for char in value)


def _spelled(char: str) -> str:
    # As Excel itself writes what XML cannot hold.
    return f"_x{ord(char):04X}_" if ord(char) < 0x20 or 0xD800 <= ord(char) <= 0xDFFF else char
