"""From JSON objects to rows: columns in order of appearance, odd values rejected in words."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from math import isfinite
from pathlib import Path
from typing import Any

from labeler.contracts.importer import Guess, ImportOptions, Progress
from labeler.domain.sample import Rejection, SampleDraft
from labeler.domain.shown_text import shown
from labeler.errors import SourceError
from labeler.importers._columns import LOOKED_AT, MAX_COLUMNS, Row, draft_from, guess_from, lay_out
from labeler.importers._encoding import without_surrogates

# A JSON object, or why there is none; with the place where it stands, and how many bytes are read.
Found = tuple[int, dict[str, Any] | str, int]
_PROGRESS_ROWS = 2_000
# SQLite's own reader of JSON stops at a thousand.
MAX_DEPTH = 100
# What every reader of numbers takes, this program's features included.
_MAX_DIGITS = 300
_MAX_NUMBER = 10**_MAX_DIGITS


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
        return dict(_storable(value, 0))
    except ValueError as error:
        return str(error)


class DoubleKeys(dict[str, Any]):
    """An object in which a key stood twice: nobody knows which of the two was meant."""

    key = ""


def without_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:  # Any: JSON values
    """For `json`'s `object_pairs_hook`: the object, marked if a key stands in it twice."""
    found = dict(pairs)
    if len(found) == len(pairs):
        return found
    marked, seen = DoubleKeys(found), set[str]()
    marked.key = next(key for key, _ in pairs if key in seen or seen.add(key))  # type: ignore[func-returns-value]
    return marked


_KINDS = {list: "a list", str: "a text", bool: "true or false", int: "a number", float: "a number"}


def _storable(value: Any, depth: int) -> Any:  # Any: JSON leaves
    """The value without what no database can keep: lone surrogates become U+FFFD. Raises `ValueError` in words."""
    if depth > MAX_DEPTH:
        raise ValueError(f"it is nested too deeply; {MAX_DEPTH} levels are the limit")
    if isinstance(value, DoubleKeys):
        raise ValueError(f"the key “{shown(value.key, 60)}” stands in it twice; leave one of them")
    if isinstance(value, str):
        return value if value.isascii() else without_surrogates(value)
    if isinstance(value, float) and not isfinite(value):
        raise ValueError(f"{value} is not a number that JSON knows")
    if isinstance(value, int) and not -_MAX_NUMBER < value < _MAX_NUMBER:
        raise ValueError(f"it holds a number of more than {_MAX_DIGITS} digits; write it as a text")
    if isinstance(value, list):
        return [_storable(item, depth + 1) for item in value]
    if isinstance(value, dict):
        return {without_surrogates(name): _storable(item, depth + 1) for name, item in value.items()}
    return value
