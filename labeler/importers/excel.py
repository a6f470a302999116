"""Excel workbooks, read cell by cell: the first sheet that holds a table."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime, time
from itertools import islice
from pathlib import Path
from typing import Any

from labeler.contracts.importer import Guess, ImportOptions, Progress
from labeler.domain.formula_cells import restored
from labeler.domain.sample import Rejection, SampleDraft
from labeler.errors import SourceError
from labeler.exporters._cells import typed_value
from labeler.importers._columns import LOOKED_AT, MAX_COLUMNS, draft_from, guess_from, lay_out
from labeler.importers._own import Drafts, Found
from labeler.importers._own_table import OwnTable, is_own_table

_MAGIC = b"PK\x03\x04"
_MAX_UNPACKED = 4 << 30
# Sheets that claim more than they hold are made by accident as often as on purpose.
_MAX_EMPTY_ROWS = 10_000
_PROGRESS_ROWS = 1_000

# What openpyxl raises on damaged workbooks, found by mutating them.
_BROKEN = (
    zipfile.BadZipFile, KeyError, ValueError, TypeError, IndexError, AttributeError, EOFError, NotImplementedError,
    SyntaxError, RuntimeError, zlib.error,
)  # fmt: skip

Cells = dict[str, Any]  # Any: cells, of the types that Excel knows


class Excel:
    """A sheet with a header row."""

    name = "xlsx"
    title = "Excel workbook"
    endings = (".xlsx", ".xlsm")
    keeps = "every column of the first sheet with a table, numbers as numbers, the shown values of formulas"
    drops = "further sheets, formulas, formatting, pictures; dates become text"

    def sniff(self, source: Path) -> float:
        return 0.9 if source.suffix.lower() in self.endings and source.is_file() else 0.0

    def guess(self, source: Path, options: ImportOptions) -> Guess:
        header, rows = _opened(source)
        with closing(rows):
            first = [row for _, row in islice(rows, LOOKED_AT)]
        layout = lay_out(header, first, options, source.name)
        found = guess_from(layout, first, len(first) if len(first) < LOOKED_AT else None, ())
        return replace(found, answers=is_own_table(header, options))

    def read(self, source: Path, options: ImportOptions, skip: int = 0) -> Iterator[SampleDraft | Rejection | Progress]:
        header, rows = _opened(source)
        if is_own_table(header, options):
            yield from Drafts(source, options).items(_own_items(header, rows, source), skip)
            return
        with closing(rows):
            first = [row for _, row in islice(rows, LOOKED_AT)]
        layout = lay_out(header, first, options, source.name)
        _, rows = _opened(source)
        count = 0
        for count, (line, row) in enumerate(rows, start=1):
            if count % _PROGRESS_ROWS == 0:
                yield Progress(count, None, "row")
            if count > skip:
                found = draft_from(row, layout, str(source), line)
                yield Rejection(str(source), line, found) if isinstance(found, str) else found
        yield Progress(count, count, "row")


def _own_items(
    header: tuple[str, ...], rows: Iterator[tuple[int, Cells]], source: Path
) -> Iterator[tuple[Found | Rejection, Progress]]:
    own = OwnTable(header, typed_value)
    for line, row in rows:
        progress = Progress(line, None, "row")
        try:
            for found in own.found(line, {name: _restored(cell) for name, cell in row.items()}):
                yield found, progress
        except SourceError as error:
            yield Rejection(str(source), line, str(error)), progress


def _restored(cell: object) -> object:
    return restored(cell) if isinstance(cell, str) else cell


def _opened(source: Path) -> tuple[tuple[str, ...], Any]:  # Any: a generator of (line, Cells), to be closed
    rows = _rows(source)
    header = next(rows, None)
    if header is None:
        raise SourceError(f"{source.name} is empty; a table needs a header row and rows below it")
    return _header(header[1], source), _by_column(header[1], rows, source)


def _by_column(header: list[Any], rows: Iterator[tuple[int, list[Any]]], source: Path) -> Iterator[tuple[int, Cells]]:
    names = _header(header, source)
    empty = 0
    for line, cells in rows:
        filled = cells[: len(names)] + [None] * (len(names) - len(cells))
        if all(cell in (None, "") for cell in filled):
            empty += 1
            if empty > _MAX_EMPTY_ROWS:
                return
            continue
        empty = 0
        yield line, dict(zip(names, filled, strict=True))


def _header(cells: list[Any], source: Path) -> tuple[str, ...]:  # Any: cells
    shown = [str(cell).strip() if cell is not None else "" for cell in cells]
    while shown and not shown[-1]:
        shown.pop()
    if len(shown) > MAX_COLUMNS:
        raise SourceError(f"{source.name}: the header has {len(shown):,} columns; {MAX_COLUMNS:,} is the limit")
    names = [restored(name) or f"column {at}" for at, name in enumerate(shown, start=1)]
    double = next((name for name in names if names.count(name) > 1), None)
    if double is not None:
        raise SourceError(f"{source.name}: two columns are called “{double}”; give each a name of its own")
    if not names:
        raise SourceError(f"{source.name}: the header is empty; the first row must name the columns")
    return tuple(names)


def _rows(source: Path) -> Iterator[tuple[int, list[Any]]]:  # Any: cells
    """(line, cells) of the first sheet that holds any."""
    import openpyxl

    _check(source)
    try:
        book = openpyxl.load_workbook(source, read_only=True, data_only=True, keep_links=False)
        with closing(book):
            for sheet in book.worksheets:
                has_any = False
                for line, cells in enumerate(sheet.iter_rows(values_only=True), start=1):
                    values = [_value(cell) for cell in cells[: MAX_COLUMNS + 1]]
                    if has_any or any(value not in (None, "") for value in values):
                        has_any = True
                        yield line, values
                if has_any:
                    return
    except OSError as error:
        raise SourceError(f"{source} cannot be read ({error.strerror or error}); check its permissions") from error
    except _BROKEN as error:
        raise SourceError(
            f"{source.name} cannot be read as an Excel workbook ({error}); save it anew as .xlsx"
        ) from error


def _check(source: Path) -> None:
    """Raises `SourceError` for what is no workbook, or unpacks to more than any honest one."""
    try:
        if not source.is_file():
            raise SourceError(f"{source} does not exist, or is no file; check the path")
        with source.open("rb") as file:
            if file.read(4) != _MAGIC:
                raise SourceError(f"{source.name} is no Excel workbook (.xlsx); save it as one, or as CSV")
        with zipfile.ZipFile(source) as archive:
            unpacked = sum(part.file_size for part in archive.infolist())
    except OSError as error:
        raise SourceError(f"{source} cannot be read ({error.strerror or error}); check its permissions") from error
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise SourceError(f"{source.name} is damaged ({error}); save it anew") from error
    if unpacked > _MAX_UNPACKED:
        raise SourceError(f"{source.name} unpacks to {unpacked / 1e9:.0f} GB; {_MAX_UNPACKED >> 30} GB is the limit")


def _value(cell: object) -> object:
    if isinstance(cell, datetime | date | time):
        return cell.isoformat()
    if cell is None or isinstance(cell, str | bool | int | float):
        return cell
    return str(cell)
