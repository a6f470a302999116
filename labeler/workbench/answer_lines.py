"""The lines of a file of answers as a child hands them over: only what an answer consists of, and only plain values."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from labeler.errors import SourceError
from labeler.importers.csv_table import table_rows
from labeler.importers.json_records import JsonRecords
from labeler.importers.json_records import objects as json_objects
from labeler.importers.jsonl_records import JsonlRecords
from labeler.importers.jsonl_records import objects as jsonl_objects

COLUMNS = ("uid", "source", "label", "certainty", "seconds")
Row = Mapping[str, Any]  # Any: a text, a number, a truth value, None, or a list of texts
# A line's number, and what it says or why it cannot be used.
Line = tuple[int, Row | str]

# Longer than any name of a sample or class that we know; what is longer is shown cut in the rejection.
_MAX_TEXT = 10_000


def answer_lines(path: Path) -> Iterator[Line]:
    """Every line of a CSV, JSON or JSONL file. Raises `SourceError` if it cannot be used at all."""
    if path.suffix.lower() in JsonlRecords.endings:
        return ((line, row) for line, row, _ in jsonl_objects(path))
    if path.suffix.lower() in JsonRecords.endings:
        return ((item, row) for item, row, _ in json_objects(path))
    columns, rows = table_rows(path)
    if "label" not in columns or not {"uid", "source"} & set(columns):
        raise SourceError(f"{path} needs the columns label and uid or source; it has: {', '.join(columns[:20])}")
    return rows


def packed(line: Line) -> list[Any]:  # Any: JSON leaves
    number, row = line
    if isinstance(row, str):
        return [number, row[:_MAX_TEXT]]
    return [number, {name: _plain(row[name]) for name in COLUMNS if name in row}]


def unpacked(said: Any) -> Line:  # Any: whatever the child sent
    """The line a child sent. Raises `ValueError` for what `packed` cannot have made."""
    if not isinstance(said, list) or len(said) != 2 or not isinstance(said[0], int):
        raise ValueError("not a line")
    number, row = said
    if isinstance(row, str):
        return number, row
    if not isinstance(row, dict) or not set(row) <= set(COLUMNS) or not all(map(_is_plain, row.values())):
        raise ValueError("not an answer")
    return number, row


def _plain(value: Any) -> Any:  # Any: a JSON value
    if isinstance(value, list):
        return [str(part)[:_MAX_TEXT] for part in value]
    if isinstance(value, dict):
        return str(value)[:_MAX_TEXT]
    return value[:_MAX_TEXT] if isinstance(value, str) else value


def _is_plain(value: Any) -> bool:  # Any: a JSON value
    if isinstance(value, list):
        return all(isinstance(part, str) for part in value)
    return value is None or isinstance(value, str | int | float | bool)
