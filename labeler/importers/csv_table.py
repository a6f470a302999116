"""CSV and TSV files: delimiter and encoding detected, rows streamed."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

from labeler.contracts.importer import Guess, ImportOptions, Progress
from labeler.domain.formula_cells import restored
from labeler.domain.sample import Rejection, SampleDraft
from labeler.errors import SourceError
from labeler.exporters._cells import text_value
from labeler.importers._columns import LOOKED_AT, MAX_COLUMNS, Layout, draft_from, guess_from, lay_out
from labeler.importers._encoding import TextEncoding, detect_encoding, has_foreign_bytes
from labeler.importers._own import Drafts, Found
from labeler.importers._own_table import OwnTable, is_own_table

_DELIMITERS = (",", "\t", ";", "|")
_SNIFFED_ROWS = 50
_SNIFFED_CHARS = 1 << 16
# One cell. A quotation mark that is never closed swallows at most this much before it is reported.
_MAX_CELL = 8 << 20
_MAX_LINE = 16 << 20
_PROGRESS_ROWS = 2_000
# How the header of our own exports begins.
_OUR_COLUMNS = ("uid", "source")


class CsvTable:
    """Tables with a header row."""

    name = "csv"
    title = "CSV or TSV table"
    endings = (".csv", ".tsv", ".tab")
    keeps = "every column: text, label and id where chosen or guessed, the rest as data or metadata; ids as written"
    drops = "the order of equal rows; formatting; of our own exports the split and the times of answers"

    def sniff(self, source: Path) -> float:
        return 0.9 if source.suffix.lower() in self.endings and source.is_file() else 0.0

    def guess(self, source: Path, options: ImportOptions) -> Guess:
        table = _Table.opened(source)
        rows = table.first_rows()
        layout = lay_out(table.header, rows, options, source.name)
        notes = (f"{table.encoding.title}, columns separated by {_DELIMITER_WORDS[table.delimiter]}",)
        is_own = table.is_ours and is_own_table(table.header, options)
        return replace(guess_from(layout, rows, _estimate(source, table, rows), notes), answers=is_own)

    def read(self, source: Path, options: ImportOptions, skip: int = 0) -> Iterator[SampleDraft | Rejection | Progress]:
        table = _Table.opened(source)
        if table.is_ours and is_own_table(table.header, options):
            return Drafts(source, options).items(_own_items(table), skip)
        layout = lay_out(table.header, table.first_rows(), options, source.name)
        return _items(table, layout, str(source), skip)


def table_rows(path: Path) -> tuple[tuple[str, ...], Iterator[tuple[int, dict[str, str] | str]]]:
    """Header and rows as they are written, each with its line, or why a row cannot be used: for readers of no samples.

    Raises `SourceError` if the file is no table.
    """
    table = _Table.opened(path)
    return table.header, ((line, row) for line, row, _ in table.rows())


_DELIMITER_WORDS = {",": "commas", "\t": "tabs", ";": "semicolons", "|": "bars"}


@dataclass(frozen=True, slots=True)
class _Table:
    """A table file with its encoding, delimiter and header settled.

    `is_ours`: an export of this program, in which apostrophes defuse formulas.
    """

    path: Path
    encoding: TextEncoding
    delimiter: str
    header: tuple[str, ...]
    is_ours: bool

    @classmethod
    def opened(cls, path: Path) -> _Table:
        encoding = detect_encoding(path)
        with _text(path, encoding) as file:
            delimiter = _delimiter(file.read(_SNIFFED_CHARS), path)
        header = _header(path, encoding, delimiter)
        is_ours = header[: len(_OUR_COLUMNS)] == _OUR_COLUMNS
        return cls(path, encoding, delimiter, tuple(map(restored, header)) if is_ours else header, is_ours)

    def first_rows(self) -> list[dict[str, str]]:
        """The first good rows, to judge the columns by."""
        with _text(self.path, self.encoding) as file:
            cells = (row for _, row in _rows(_Lines(file), self.delimiter) if isinstance(row, list))
            next(cells, None)
            good = (row for row in cells if len(row) == len(self.header))
            return [self._by_column(row) for row in islice(good, LOOKED_AT)]

    def rows(self) -> Iterator[tuple[int, dict[str, str] | str, int]]:
        """(line, cells by column or what is wrong with the row, characters read) of every row that is not empty."""
        width = len(self.header)
        with _text(self.path, self.encoding) as file:
            lines = _Lines(file)
            rows = _rows(lines, self.delimiter)
            next(rows)
            for line, row in rows:
                if not row:
                    continue
                found = row
                if isinstance(row, list):
                    found = _problem(row, width, lines, self.encoding) or row
                yield line, self._by_column(found) if isinstance(found, list) else found, lines.characters

    def _by_column(self, row: list[str]) -> dict[str, str]:
        return dict(zip(self.header, map(restored, row) if self.is_ours else row, strict=True))


class _Lines:
    """Lines of a file, counting characters for the progress and keeping those of the row being read."""

    def __init__(self, file: io.TextIOBase) -> None:
        self._file = file
        self.of_row: list[str] = []
        self.characters = 0
        self.hold_nul = False

    def __iter__(self) -> Iterator[str]:
        # With a limit: a file without line breaks must not be read into memory as one line.
        while line := self._file.readline(_MAX_LINE):
            self.characters += len(line)
            self.of_row.append(line)
            if "\0" in line:
                self.hold_nul = True
            yield line


def _items(table: _Table, layout: Layout, source: str, skip: int) -> Iterator[SampleDraft | Rejection | Progress]:
    size = table.path.stat().st_size
    count = 0
    for count, (line, row, characters) in enumerate(table.rows(), start=1):
        if count % _PROGRESS_ROWS == 0:
            yield Progress(min(characters, size), size, "byte")
        if count <= skip:
            continue
        found = row if isinstance(row, str) else draft_from(row, layout, source, line)
        yield Rejection(source, line, found) if isinstance(found, str) else found
    if not count:
        raise SourceError(f"{table.path.name} has a header but no rows below it; is it the right file?")
    yield Progress(size, size, "byte")


def _own_items(table: _Table) -> Iterator[tuple[Found | Rejection, Progress]]:
    """An export of ours, read back as what was exported."""
    own, size = OwnTable(table.header, text_value), table.path.stat().st_size
    for line, row, characters in table.rows():
        progress = Progress(min(characters, size), size, "byte")
        if isinstance(row, str):
            yield Rejection(str(table.path), line, row), progress
            continue
        try:
            for found in own.found(line, row):
                yield found, progress
        except SourceError as error:
            yield Rejection(str(table.path), line, str(error)), progress


def _problem(row: list[str], width: int, lines: _Lines, encoding: TextEncoding) -> str | None:
    if len(row) != width:
        return f"the row has {len(row):,} cells, the header has {width:,}; check its quotation marks and separators"
    if lines.hold_nul and any("\0" in cell for cell in row):
        return "the row holds a NUL byte; remove it"
    if encoding.mixed and any(not cell.isascii() and has_foreign_bytes(cell) for cell in row):
        return f"the row holds bytes that are not {encoding.title}; save the file in one encoding"
    return None


def _rows(lines: _Lines, delimiter: str) -> Iterator[tuple[int, list[str] | str]]:
    """(line where it begins, cells) of every row; a row that cannot be told apart comes as words."""
    csv.field_size_limit(_MAX_CELL)
    reader = csv.reader(iter(lines), delimiter=delimiter)
    begins = 1
    while True:
        lines.of_row.clear()
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield begins, f"the row cannot be read ({error}); check its quotation marks"
        else:
            swallowed = len(lines.of_row)
            if swallowed > 1 and _is_left_open(lines.of_row, delimiter):
                yield begins, f"a quotation mark in this row is never closed: {swallowed} lines are lost with it"
            else:
                yield begins, row
        begins = reader.line_num + 1


def _is_left_open(lines: list[str], delimiter: str) -> bool:
    """Only the last row of a file can end inside quotation marks; strictness makes the reader say so."""
    try:
        for _ in csv.reader(lines, delimiter=delimiter, strict=True):
            pass
    except csv.Error as error:
        return "unexpected end of data" in str(error)
    return False


def _text(path: Path, encoding: TextEncoding) -> io.TextIOBase:
    try:
        raw = path.open("rb")
    except OSError as error:
        raise SourceError(f"{path} cannot be read ({error.strerror or error}); check its permissions") from error
    raw.seek(encoding.skip)
    return io.TextIOWrapper(raw, encoding.codec, encoding.errors, newline="")


def _delimiter(start: str, path: Path) -> str:
    """The one that cuts the first rows into the same number of cells, more than one; the most cells win."""
    if not start.strip("\0 \r\n\t"):
        raise SourceError(f"{path.name} is empty; a table needs a header row and rows below it")
    whole = start.splitlines(keepends=True)
    lines = whole[:-1] if len(whole) > 1 and len(start) == _SNIFFED_CHARS else whole
    best, best_score = _DELIMITERS[0], (0.0, 0)
    for delimiter in _DELIMITERS:
        rows = [row for _, row in _rows(_Lines(io.StringIO("".join(lines[:_SNIFFED_ROWS]))), delimiter)]
        widths = [len(row) for row in rows if isinstance(row, list) and row]
        if not widths or widths[0] < 2:
            continue
        score = (sum(width == widths[0] for width in widths) / len(rows), widths[0])
        if score > best_score:
            best, best_score = delimiter, score
    return best


def _header(path: Path, encoding: TextEncoding, delimiter: str) -> tuple[str, ...]:
    with _text(path, encoding) as file:
        _, row = next(_rows(_Lines(file), delimiter), (1, "the file is empty"))
    if isinstance(row, str):
        raise SourceError(f"{path.name}, line 1: {row}")
    names = [cell.strip() for cell in row]
    if len(names) > MAX_COLUMNS:
        raise SourceError(f"{path.name}, line 1: the header has {len(names):,} columns; {MAX_COLUMNS:,} is the limit")
    if any("\0" in name or has_foreign_bytes(name) for name in names):
        raise SourceError(f"{path.name}, line 1: the header holds bytes that are not text; save the file as UTF-8")
    if not any(names):
        raise SourceError(f"{path.name}, line 1: the header is empty; the first row must name the columns")
    named = [name or f"column {at}" for at, name in enumerate(names, start=1)]
    double = next((name for name in named if named.count(name) > 1), None)
    if double is not None:
        raise SourceError(f"{path.name}, line 1: two columns are called “{double}”; give each a name of its own")
    return tuple(named)


def _estimate(source: Path, table: _Table, rows: list[dict[str, str]]) -> int | None:
    if len(rows) < LOOKED_AT:
        return len(rows)
    per_row = sum(sum(len(cell) + 1 for cell in row.values()) for row in rows) / len(rows)
    per_character = 2 if table.encoding.codec.startswith("utf-16") else 1
    return max(len(rows), int(source.stat().st_size / (per_row * per_character)))
