"""From JSON objects to rows: columns in order of appearance, odd values rejected in words."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from math import isfinite
from pathlib import Path
from typing import Any

from labeler.contracts.importer import Guess, ImportOptions, Progress
from labeler.domain.sample import Rejection, SampleDraft
from labeler.errors import SourceError
from labeler.importers._columns import LOOKED_AT, MAX_COLUMNS, Row, draft_from, guess_from, lay_out
from labeler.importers._encoding import without_surrogates

# A JSON object, or why there is none; with the place where it stands, and how many bytes are read.
Found = tuple[int, dict[str, Any] | str, int]
_PROGRESS_ROWS = 2_000


def look(found: Iterator[Found], source: Path, place: str) -> list[Row]:
    """The first good objects. Raises `SourceError` if there are none."""
    rows: list[Row] = []
    problem = ""
    for at, row, _ in found:
        if isinstance(row, str):
            problem = problem or f"; {place} {at}: {row}"
        else:
            rows.append(row)
        if len(rows) == LOOKED_AT or (problem and not rows and at > LOOKED_AT):
            break
    if not rows:
        raise SourceError(
            f'{source.name} holds no JSON object{problem}; expected objects like {{"text": …, "label": …}}'
        )
    return rows


def columns_of(rows: Sequence[Row], source: Path) -> tuple[str, ...]:
    columns = tuple(dict.fromkeys(name for row in rows for name in row))
    if len(columns) > MAX_COLUMNS:
        raise SourceError(f"{source.name} has more than {MAX_COLUMNS:,} different keys; is it a list of objects alike?")
    if not columns:
        raise SourceError(f'{source.name} holds only empty objects; expected objects like {{"text": …, "label": …}}')
    return columns


def guess_rows(rows: Sequence[Row], source: Path, options: ImportOptions) -> Guess:
    layout = lay_out(columns_of(rows, source), rows, options, source.name)
    estimate = len(rows)
    if len(rows) == LOOKED_AT:
        per_row = sum(len(json.dumps(row)) for row in rows[:100]) / 100
        estimate = max(len(rows), int(source.stat().st_size / per_row))
    return guess_from(layout, rows, estimate, ())


def read_rows(
    found: Iterator[Found], looked: Sequence[Row], source: Path, options: ImportOptions, skip: int
) -> Iterator[SampleDraft | Rejection | Progress]:
    """Drafts and rejections of all objects, laid out by the ones looked at.

    A key first seen behind those is kept: as data where the task is about records, else as metadata.
    """
    layout = lay_out(columns_of(looked, source), looked, options, source.name)
    known = {*layout.columns, *options.leave_out}
    size = source.stat().st_size
    for count, (at, row, done) in enumerate(found, start=1):
        if count % _PROGRESS_ROWS == 0:
            yield Progress(min(done, size), size, "byte")
        if count <= skip:
            continue
        if isinstance(row, str):
            yield Rejection(str(source), at, row)
            continue
        new = [name for name in row if name not in known]
        if new and len(known) + len(new) <= MAX_COLUMNS:
            known.update(new)
            layout = layout.with_more(new)
        draft = draft_from(row, layout, str(source), at)
        yield Rejection(str(source), at, draft) if isinstance(draft, str) else draft
    yield Progress(size, size, "byte")


def object_in(value: Any) -> dict[str, Any] | str:  # Any: a JSON value
    """A JSON value as a row that can be kept, or why it is none."""
    if not isinstance(value, dict):
        return f"it is {_KINDS.get(type(value), 'null')}, not an object"
    try:
        return {without_surrogates(name): _storable(item) for name, item in value.items()}
    except RecursionError:
        return "it is nested too deeply"
    except ValueError as error:
        return str(error)


_KINDS = {list: "a list", str: "a text", bool: "true or false", int: "a number", float: "a number"}


def _storable(value: Any) -> Any:  # Any: JSON leaves
    """The value without what no database can keep: lone surrogates become U+FFFD, numbers beyond all bounds raise."""
    if isinstance(value, str):
        return value if value.isascii() else without_surrogates(value)
    if isinstance(value, float) and not isfinite(value):
        raise ValueError(f"{value} is not a number that JSON knows")
    if isinstance(value, list):
        return [_storable(item) for item in value]
    if isinstance(value, dict):
        return {without_surrogates(name): _storable(item) for name, item in value.items()}
    return value
