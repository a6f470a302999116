"""CSV: one line a label, safe to open in a spreadsheet."""

from __future__ import annotations

import csv
import json
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO, Any

from labeler.contracts.exporter import ExportReport, ExportRow
from labeler.domain.formula_cells import defused
from labeler.errors import UserError
from labeler.exporters._whole_file import whole_file

_BEFORE = ("uid", "source", "row_id", "text")
_ANSWER = ("label", "annotator", "certainty", "seconds", "created_at", "split")
_SEPARATOR = ";"

# A column by what it is (its own, data, meta) and its name there.
_Key = tuple[str, str]
_OWN: tuple[_Key, ...] = tuple(("own", name) for name in (*_BEFORE, *_ANSWER))
_ONLY_WHERE_GIVEN = frozenset({("own", "text"), ("own", "split")})


class CsvTable:
    """A comma-separated table with a header row, UTF-8."""

    name = "csv"
    title = "CSV table"
    ending = ".csv"
    keeps = "every label with annotator, certainty and time; text, record and metadata columns"
    drops = "types: a number and a text that looks like one are written alike; nested values become JSON text"

    def write(self, rows: Iterable[ExportRow], target: Path, multiple: bool) -> ExportReport:
        """Streams: the lines wait beside the target until all columns are known."""
        table = _Table(multiple)
        with whole_file(target) as file, _spool(target.parent) as lines:
            writer = csv.writer(lines)
            for row in rows:
                writer.writerow(table.cells(row))
            lines.seek(0)
            table.put(lines, file)
        return ExportReport(str(target), table.rows, tuple(table.notes()))


class _Table:
    """Gives every value its column, in the order in which columns turn up."""

    def __init__(self, multiple: bool) -> None:
        self._multiple = multiple
        self._columns: dict[_Key, int] = {}
        self.rows = 0
        self._first_width = 0
        self._defused = 0
        self._listed = 0

    def cells(self, row: ExportRow) -> list[object]:
        """One line; columns that turn up later are missing at its end."""
        own = (
            row.uid, row.source, row.row_id, row.text, self._label(row), row.annotator, row.certainty, row.seconds,
            row.created_at, row.split,
        )  # fmt: skip
        given: list[tuple[_Key, Any]] = list(zip(_OWN, own, strict=True))  # Any: JSON leaves
        given += [(("data", name), value) for name, value in (row.data or {}).items()]
        given += [(("meta", name), value) for values in (row.meta, row.extra) for name, value in values.items()]
        if not self._columns:
            self._lay_out([key for key, value in given if value is not None or key not in _ONLY_WHERE_GIVEN])
        self.rows += 1
        columns = self._columns
        cells: list[object] = [None] * len(columns)
        for key, value in given:
            if value is None:
                continue
            if key not in columns:
                columns[key] = len(columns)
                cells.append(None)
            cells[columns[key]] = self._cell(value)
        return cells

    def _lay_out(self, keys: list[_Key]) -> None:
        """Begin with the columns of the first line in reading order: mostly they are all, and lines stay as written."""
        self._columns = {key: at for at, key in enumerate(sorted(keys, key=_place))}
        self._first_width = len(self._columns)

    def put(self, lines: IO[str], file: IO[str]) -> None:
        """The header, then every line with its columns in reading order."""
        if not self._columns:
            self._lay_out([key for key in _OWN if key not in _ONLY_WHERE_GIVEN])
        keys = self._reading_order()
        order = [self._columns[key] for key in keys]
        names = self._names(keys)
        writer = csv.writer(file)
        writer.writerow([self._cell(names[key]) for key in keys])
        width = len(self._columns)
        csv.field_size_limit(2**31 - 1)
        if width == self._first_width:
            shutil.copyfileobj(lines, file)
            return
        for cells in csv.reader(lines):
            cells.extend([""] * (width - len(cells)))
            writer.writerow([cells[at] for at in order])

    def notes(self) -> Iterator[str]:
        names = self._names(self._reading_order())
        for (kind, name), shown in names.items():
            if shown != name and kind != "own":
                yield f"the {kind} column “{name}” is called “{shown}” here: another column has that name"
        if self._defused:
            yield f"{self._defused:,} cells that a spreadsheet would run as a formula begin with an apostrophe"
        if self._listed:
            yield f"{self._listed:,} labels are written as JSON lists because a class name holds “{_SEPARATOR}”"

    def _reading_order(self) -> list[_Key]:
        return sorted(self._columns, key=lambda key: (*_place(key), self._columns[key]))

    def _names(self, keys: list[_Key]) -> dict[_Key, str]:
        """A header name of its own for every column: our own keep theirs, others get a prefix where they clash."""
        names = {key: key[1] for key in keys if key[0] == "own"}
        # Most readers, our own among them, do not see blanks around a name.
        taken = set(names.values())
        for key in keys:
            name = key[1]
            while key[0] != "own" and name.strip() in taken:
                name = f"{key[0]}.{name}"
            names[key] = name
            taken.add(name.strip())
        return names

    def _label(self, row: ExportRow) -> str | None:
        if not self._multiple:
            return next(iter(row.labels), None)
        if any(_SEPARATOR in name or name.startswith("[") for name in row.labels):
            self._listed += 1
            return json.dumps(list(row.labels), ensure_ascii=False)
        return "[]" if row.labeled and not row.labels else _SEPARATOR.join(row.labels)

    def _cell(self, value: object) -> object:
        if value is None or (isinstance(value, int | float) and not isinstance(value, bool)):
            return value
        text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
        safe = defused(text)
        self._defused += safe is not text
        return safe


def _place(key: _Key) -> tuple[int, int]:
    """What it is, what it holds, what is said of it, what else is known."""
    kind, name = key
    if kind == "own":
        return (0, _BEFORE.index(name)) if name in _BEFORE else (2, _ANSWER.index(name))
    return ({"data": 1, "meta": 3}[kind], 0)


def _spool(folder: Path) -> IO[str]:
    try:
        return tempfile.TemporaryFile("w+", encoding="utf-8", newline="", dir=folder)
    except OSError as error:
        raise UserError(f"{folder} cannot be written ({error.strerror or error}); choose another place") from error
