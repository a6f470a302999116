"""Ratings from a long table `item,annotator,label`, without any project: what other tools and studies hand out."""

from __future__ import annotations

import csv
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from stat import S_ISREG
from typing import Literal, Protocol, TextIO

import numpy as np
from numpy.typing import NDArray

from labeler.agreement.ratings import Ratings, in_order
from labeler.errors import SourceError, UsageError
from labeler.importers._encoding import detect_encoding

COLUMNS = ("item", "annotator", "label")
# csv's own bound is 128 KiB; an item may be a whole text.
_MAX_FIELD = 16 << 20
_MAX_LINE = 32 << 20
# Of a table every distinct item is held; this is some hundred million ratings.
_MAX_BYTES = 8 << 30


class _Reader(Protocol):
    """What `csv.reader` makes."""

    @property
    def line_num(self) -> int: ...

    def __iter__(self) -> Iterator[list[str]]: ...

    def __next__(self) -> list[str]: ...


@dataclass(frozen=True, slots=True)
class RatingTable:
    """`without_label` rows had no label and say nothing; `repeated` ones said the same again, or were replaced."""

    ratings: Ratings
    without_label: int
    repeated: int


def read_rating_table(
    path: Path, categories: Sequence[str] | None = None, keep: Literal["last"] | None = None
) -> RatingTable:
    """Read a CSV, TSV or semicolon table with the columns item, annotator and label; others are left alone.

    Raises `SourceError` that names the line for a ragged row, for a label outside `categories`, and for an annotator
    who says two different things of one item unless `keep` is "last"; `UsageError` for repeated categories.
    """
    if categories is not None and len(set(categories)) < len(categories):
        raise UsageError("--categories names one label twice")
    read = _read(path)
    if not read.label:
        raise SourceError(f"{path} holds no ratings; under the header item,annotator,label each line is one")
    item, annotator, label = (
        np.frombuffer(column, dtype=np.int64) for column in (read.item, read.annotator, read.label)
    )
    kept = _without_repeats(path, read, item * len(read.annotators) + annotator, label, keep)
    used = [read.labels[code] for code in np.unique(label[kept]).tolist()]
    order = list(categories) if categories is not None else in_order(used)
    if foreign := next((name for name in used if name not in set(order)), None):
        raise SourceError(f"{path}, line {_line_of(path, foreign)}: the label “{foreign}” is not among --categories")
    place = {name: code for code, name in enumerate(order)}
    code_of = np.array([place.get(name, -1) for name in read.labels], dtype=np.int64)
    ratings = Ratings(
        item[kept], annotator[kept], code_of[label[kept]], read.items, tuple(read.annotators), tuple(order)
    )
    return RatingTable(ratings, read.without_label, int(item.size - np.count_nonzero(kept)))


class _Read:
    """The table as codes, in line order."""

    def __init__(self) -> None:
        self.item, self.annotator, self.label = array("q"), array("q"), array("q")
        self.items: list[str] = []
        self.annotators: list[str] = []
        self.labels: list[str] = []
        self.without_label = 0


def _read(path: Path) -> _Read:
    read = _Read()
    items: dict[str, int] = {}
    annotators: dict[str, int] = {}
    labels: dict[str, int] = {}
    put_item, put_annotator, put_label = read.item.append, read.annotator.append, read.label.append
    for _, (item, annotator, label) in read_columns(path):
        if not label:
            read.without_label += 1
            continue
        put_item(items.setdefault(item, len(items)))
        put_annotator(annotators.setdefault(annotator, len(annotators)))
        put_label(labels.setdefault(label, len(labels)))
    read.items, read.annotators, read.labels = list(items), list(annotators), list(labels)
    return read


def read_gold(path: Path) -> Iterator[tuple[int, str, str]]:
    """(line, item, label) of a table with the columns item and label; rows without a label are passed over."""
    for line, (item, label) in read_columns(path, ("item", "label")):
        if label:
            yield line, item, label


def read_columns(path: Path, columns: Sequence[str] = COLUMNS) -> Iterator[tuple[int, list[str]]]:
    """(line, the cells of these columns), each stripped of blanks around it; only the last one may be empty.

    Column names are compared in lower case."""
    _require_readable(path)
    encoding = detect_encoding(path)
    csv.field_size_limit(_MAX_FIELD)
    try:
        with path.open("rb") as raw:
            raw.seek(encoding.skip)
            head = raw.read(1 << 16).decode(encoding.codec, "replace").partition("\n")[0]
        with path.open(encoding=encoding.codec, errors=encoding.errors, newline="") as file:
            reader = csv.reader(_lines(path, file), delimiter=max(",;\t", key=head.count), strict=True)
            yield from _cells(path, reader, columns)
    except csv.Error as error:
        raise SourceError(
            f"{path}, line {reader.line_num}: {error}; quotes must be closed and doubled inside"
        ) from error
    except OSError as error:
        raise SourceError(f"{path} cannot be read ({error.strerror})") from error


def _require_readable(path: Path) -> None:
    try:
        found = path.stat()
    except OSError as error:
        raise SourceError(f"{path} cannot be read ({error.strerror})") from error
    if not S_ISREG(found.st_mode):
        raise SourceError(f"{path} is not a file; give a CSV with the header {','.join(COLUMNS)}")
    if found.st_size > _MAX_BYTES:
        raise SourceError(f"{path} has more than {_MAX_BYTES >> 30} GB; compare a part of it")


def _lines(path: Path, file: TextIO) -> Iterator[str]:
    """Line by line, none longer than a table has any use for: a file without line ends is not held whole."""
    number = 0
    while line := file.readline(_MAX_LINE):
        number += 1
        if len(line) == _MAX_LINE and not line.endswith("\n"):
            raise SourceError(
                f"{path}, line {number}: it is longer than {_MAX_LINE >> 20} million characters; a rating is one line"
            )
        if "\0" in line:
            raise SourceError(f"{path}, line {number}: it holds a zero byte; this is no table but a binary file")
        yield line


def _cells(path: Path, reader: _Reader, columns: Sequence[str]) -> Iterator[tuple[int, list[str]]]:
    header = [name.strip().lstrip("\ufeff").lower() for name in next(reader, [])]
    wanted = [name.lower() for name in columns]
    if missing := [name for name, lower in zip(columns, wanted, strict=True) if lower not in header]:
        raise SourceError(f"{path}, line 1: there is no column {missing[0]}; the header is {','.join(columns)}")
    places, width = [header.index(name) for name in wanted], len(header)
    for row in reader:
        if len(row) == width:
            cells = [row[at].strip() for at in places]
            if not all(cells[:-1]):
                raise SourceError(f"{path}, line {reader.line_num}: the item or the annotator is empty")
            yield reader.line_num, cells
        elif row:
            raise SourceError(
                f"{path}, line {reader.line_num}: {len(row)} fields instead of {width}; "
                "put a field with a comma in quotes"
            )


def _without_repeats(
    path: Path, read: _Read, key: NDArray[np.int64], label: NDArray[np.int64], keep: Literal["last"] | None
) -> NDArray[np.bool_]:
    """Which ratings hold: the last of those by one annotator on one item."""
    kept = np.ones(key.size, dtype=np.bool_)
    order = np.argsort(key, kind="stable")
    again = np.flatnonzero(key[order][1:] == key[order][:-1])
    kept[order[again]] = False
    differing = again[label[order[again]] != label[order[again + 1]]]
    if differing.size and keep is None:
        first = int(order[differing].min())
        pair = differing[order[differing] == first][0]
        raise _contradiction(path, read, int(order[pair]), int(order[pair + 1]))
    return kept


def _contradiction(path: Path, read: _Read, one: int, other: int) -> SourceError:
    lines = [line for line, (_, _, label) in read_columns(path) if label]
    item, annotator = read.items[read.item[one]], read.annotators[read.annotator[one]]
    first, second = read.labels[read.label[one]], read.labels[read.label[other]]
    return SourceError(
        f"{path}, lines {lines[one]} and {lines[other]}: {annotator} calls {item} both “{first}” and “{second}”; "
        "remove one, or take the later ones with --keep last"
    )


def _line_of(path: Path, wanted: str) -> int:
    return next(line for line, (_, _, label) in read_columns(path) if label == wanted)
