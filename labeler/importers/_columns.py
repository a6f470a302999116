"""From named columns to sample drafts: which column is text, label or id, which are numbers, what is missing.

Shared by every importer of rows, so that a table means the same as CSV, JSON or JSONL.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from math import isfinite
from typing import Any

from labeler.contracts.importer import Guess, ImportOptions
from labeler.domain.sample import Modality, SampleDraft, row_uid
from labeler.errors import SourceError

Cell = Any  # Any: a JSON leaf; from CSV always a string
Row = Mapping[str, Cell]

# A column must be seen this often to be judged; the rest of the file is trusted to be alike.
LOOKED_AT = 1_000
MAX_COLUMNS = 2_000
MAX_COLUMN_NAME = 1_000
_SHOWN_ROWS = 8
_SHOWN_CELL = 200
_MAX_GUESSED_LABELS = 200

_TEXT_NAMES = (
    "text", "sentence", "review", "message", "content", "body", "tweet", "comment", "utterance", "question", "document",
    "description", "abstract", "title",
)  # fmt: skip
_LABEL_NAMES = ("label", "labels", "class", "category", "target", "sentiment", "intent", "y")
_ID_NAMES = ("id", "uid", "uuid", "item_id", "sample_id", "row_id", "item", "key")
MISSING = frozenset({"", "NA", "N/A", "n/a", "NaN", "nan", "NULL", "null", "?"})
# Not "007", "1_000", "inf" or "١": what a person would call a number and what survives a round trip.
# A fraction or exponent is a group of its own: without one the number is whole.
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?\Z")
_WHOLE_DIGITS = 18


@dataclass(frozen=True, slots=True)
class Layout:
    """The part each column plays. `numeric` columns hold numbers and gaps only, as far as looked at."""

    columns: tuple[str, ...]
    modality: Modality
    text: str | None
    label: str | None
    id: str | None
    meta: tuple[str, ...]
    data: tuple[str, ...]
    numeric: frozenset[str]
    separator: str | None

    def with_more(self, columns: Sequence[str]) -> Layout:
        """The layout with columns that turned up late: data of a record, metadata of a text."""
        if self.text is None:
            return replace(self, data=(*self.data, *columns))
        return replace(self, meta=(*self.meta, *columns))


def lay_out(columns: Sequence[str], rows: Sequence[Row], options: ImportOptions, name: str) -> Layout:
    """Settle what the options leave open by looking at the first rows. Raises `SourceError` for a column not there."""
    long = next((at for at, column in enumerate(columns, start=1) if len(column) > MAX_COLUMN_NAME), None)
    if long is not None:
        raise SourceError(
            f"{name}: the name of column {long} has {len(columns[long - 1]):,} characters; {MAX_COLUMN_NAME:,} is the "
            "limit, shorten it"
        )
    offered = [column for column in columns if column not in options.leave_out]
    text = _chosen("--text", options.text, offered, name)
    label = _chosen("--label", options.label, offered, name)
    own_id = _chosen("--id", options.id, offered, name)
    for column in options.leave_out:
        _chosen("leave_out", column, columns, name)
    if label is None and options.label is None:
        label = _named(offered, _LABEL_NAMES, {text, own_id})
    if own_id is None and options.id is None:
        own_id = _guess_id(offered, rows, {text, label})
    if text is None and options.text is None and options.modality is not Modality.RECORD:
        text = _guess_text(offered, rows, {label, own_id})
    if text is None and options.modality is Modality.TEXT:
        raise SourceError(
            f"{name} has no column that looks like text; name it with --text, its columns are: {_list(offered)}"
        )
    rest = tuple(column for column in offered if column not in {text, label, own_id})
    if text is None and not rest:
        raise SourceError(f"{name} has no column left to show; its columns are: {_list(columns)}")
    return Layout(
        columns=tuple(columns),
        modality=Modality.RECORD if text is None else Modality.TEXT,
        text=text,
        label=label,
        id=own_id,
        meta=() if text is None else rest,
        data=rest if text is None else (),
        numeric=frozenset(column for column in rest if _is_numeric(column, rows)) if text is None else frozenset(),
        separator=options.label_separator,
    )


def draft_from(row: Row, layout: Layout, source: str, line: int) -> SampleDraft | str:
    """A row as a sample, or why it cannot be one."""
    row_id = None if layout.id is None else _id_text(row.get(layout.id))
    if layout.id is not None and row_id is None:
        return f"the id column “{layout.id}” is empty; fill it, or import without an id column"
    labels = labels_in(row.get(layout.label), layout.separator) if layout.label is not None else ()
    if layout.text is None:
        data = _typed(row, layout)
        if all(value is None for value in data.values()):
            return "the row is empty; remove it, or fill it"
        uid = row_uid(data, row_id)
        return SampleDraft(uid, Modality.RECORD, source, row_id or str(line), None, data, {}, labels, line)
    text = row.get(layout.text)
    if not isinstance(text, str) or not text.strip():
        return f"the text column “{layout.text}” is empty; remove the row, or fill it"
    meta = {column: row[column] for column in layout.meta if row.get(column) not in (None, "")}
    uid = row_uid(text, row_id)
    return SampleDraft(uid, Modality.TEXT, source, row_id or str(line), text, None, meta, labels, line)


def labels_in(cell: Cell, separator: str | None) -> tuple[str, ...]:
    """The class names in a label cell; none if it is missing."""
    if isinstance(cell, str):
        return _split(cell, separator)
    if isinstance(cell, list):
        return tuple(str(name) for name in cell if name not in (None, ""))
    return () if cell is None else _split(_plain(cell), separator)


@lru_cache(maxsize=4096)
def _split(text: str, separator: str | None) -> tuple[str, ...]:
    """Cached: a label column says the same few things over and over."""
    parts = text.split(separator) if separator else [text]
    return tuple(dict.fromkeys(part.strip() for part in parts if part.strip()))


def guess_from(layout: Layout, rows: Sequence[Row], estimate: int | None, notes: tuple[str, ...]) -> Guess:
    """What the wizard shows of a table."""
    labels: dict[str, None] = {}
    for row in rows:
        if layout.label is not None and len(labels) < _MAX_GUESSED_LABELS:
            labels.update(dict.fromkeys(labels_in(row.get(layout.label), layout.separator)))
    return Guess(
        modality=layout.modality,
        columns=layout.columns,
        text=layout.text,
        label=layout.label,
        id=layout.id,
        labels=tuple(labels)[:_MAX_GUESSED_LABELS],
        rows=tuple(tuple(_shown(row.get(column)) for column in layout.columns) for row in rows[:_SHOWN_ROWS]),
        estimate=estimate,
        notes=notes,
    )


def _chosen(option: str, wanted: str | None, columns: Sequence[str], name: str) -> str | None:
    if not wanted:
        return None
    if wanted not in columns:
        raise SourceError(f"{name} has no column “{wanted}” ({option}); its columns are: {_list(columns)}")
    return wanted


def _list(columns: Sequence[str]) -> str:
    return ", ".join(columns[:20]) + (", …" if len(columns) > 20 else "")


def _named(columns: Sequence[str], names: Sequence[str], taken: set[str | None]) -> str | None:
    free = {column.strip().lower(): column for column in reversed(columns) if column not in taken}
    return next((free[name] for name in names if name in free), None)


def _guess_id(columns: Sequence[str], rows: Sequence[Row], taken: set[str | None]) -> str | None:
    """A column called like an id, filled everywhere and never the same twice."""
    found = _named(columns, _ID_NAMES, taken)
    if found is None:
        return None
    seen = [_id_text(row.get(found)) for row in rows]
    return found if None not in seen and len(set(seen)) == len(seen) else None


def _guess_text(columns: Sequence[str], rows: Sequence[Row], taken: set[str | None]) -> str | None:
    """A column called like a text that holds sentences, else the only column that does."""
    wordy = [column for column in columns if column not in taken and _is_wordy(column, rows)]
    named = _named(wordy, _TEXT_NAMES, set())
    if named is not None:
        return named
    free = [column for column in columns if column not in taken]
    by_name = _named(free, _TEXT_NAMES[:8], set())
    if by_name is not None and not _is_numeric(by_name, rows):
        return by_name
    return wordy[0] if len(wordy) == 1 else None


def _is_wordy(column: str, rows: Sequence[Row]) -> bool:
    """Mostly different strings of several words."""
    cells = [row.get(column) for row in rows]
    texts = [cell for cell in cells if isinstance(cell, str) and cell]
    if not texts or len(texts) < len(cells) / 2:
        return False
    words = sum(len(text[:2_000].split()) for text in texts) / len(texts)
    return (words >= 3 and len(set(texts)) > len(texts) / 2) or words >= 12


def _is_numeric(column: str, rows: Sequence[Row]) -> bool:
    cells = [row.get(column) for row in rows]
    filled = [cell for cell in cells if cell is not None and not (isinstance(cell, str) and cell in MISSING)]
    return bool(filled) and all(_is_number(cell) for cell in filled)


def _is_number(cell: Cell) -> bool:
    if isinstance(cell, str):
        return _NUMBER.match(cell) is not None
    return isinstance(cell, int | float) and not isinstance(cell, bool)


def _typed(row: Row, layout: Layout) -> dict[str, Cell]:
    """A record's values: numbers in number columns, None for gaps, everything else as it came."""
    values: dict[str, Cell] = {}
    for column in layout.data:
        cell = row.get(column)
        if isinstance(cell, str):
            if cell in MISSING:
                cell = None
            elif column in layout.numeric:
                cell = _number(cell)
        values[column] = cell
    return values


def _number(cell: str) -> Cell:
    """The number that is written here; the text itself where it is none that can be kept, like "1e999"."""
    found = _NUMBER.match(cell)
    if found is None:
        return cell
    if found.lastindex is None and len(cell) <= _WHOLE_DIGITS:
        return int(cell)
    number = float(cell)
    return number if isfinite(number) else cell


def _id_text(cell: Cell) -> str | None:
    if isinstance(cell, str):
        return cell.strip() or None
    if cell is None or isinstance(cell, list | dict):
        return None
    return _plain(cell)


def _plain(cell: Cell) -> str:
    if isinstance(cell, bool):
        return "true" if cell else "false"
    return str(int(cell)) if isinstance(cell, float) and cell.is_integer() else str(cell)


def _shown(cell: Cell) -> str:
    text = "" if cell is None else str(cell)
    return text if len(text) <= _SHOWN_CELL else text[: _SHOWN_CELL - 1] + "…"
