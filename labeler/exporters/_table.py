"""A table of answers: every value gets its column, in the order in which columns turn up, and what a cell cannot say
exactly stands once more in the last column."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from labeler.contracts.exporter import ExportAnswer, ExportRow
from labeler.domain.formula_cells import RISKY, defused
from labeler.domain.sample import Modality
from labeler.exporters._cells import cell_text, is_kept_as_text, survives_as_text
from labeler.exporters._own import KEY

BEFORE = ("uid", "source", "row_id", "text")
ANSWER = ("label", "annotator", "certainty", "seconds", "created_at", "split")
_SEPARATOR = ";"

# A column by what it is (its own, data, meta, exact) and its name there.
Key = tuple[str, str]
_OWN: tuple[Key, ...] = tuple(("own", name) for name in (*BEFORE, *ANSWER))
_ANSWER: tuple[Key, ...] = tuple(("own", name) for name in ANSWER[:-1])
_ONLY_WHERE_GIVEN = frozenset({("own", "text"), ("own", "split")})
_EXACT: Key = ("exact", KEY)
_RESERVED = frozenset({*BEFORE, *ANSWER, KEY})
_PREFIXES = ("data.", "meta.")


class Table:
    """Gives every value its column."""

    def __init__(
        self,
        multiple: bool,
        survives: Callable[[Any], bool] = survives_as_text,
        keeps: Callable[[str], bool] = is_kept_as_text,
    ) -> None:
        """`survives` tells of a value whether a reader gets it back, `keeps` of a text alone."""
        self._multiple = multiple
        self._survives = survives
        self._keeps = keeps
        self._columns: dict[Key, int] = {}
        self._own_at: list[int | None] = []
        self.rows = 0
        self.first_width = 0
        self._defused = self._odd_names = 0
        self._listed = 0
        self._exact = 0
        self._before: ExportRow | None = None
        self._line: list[object] = []
        # Names that came out plainly so far, by kind; of another kind they would get a prefix.
        self._plain: dict[str, str] = {}
        self._order: dict[str, list[str]] = {}

    @property
    def width(self) -> int:
        return len(self._columns)

    def cells(self, row: ExportRow) -> list[object]:
        """One line; columns that turn up later are missing at its end."""
        before = self._before
        if before is not None and _is_of_same_place(before, row) and self._is_answer_exact(row):
            return self._answered(row)
        odd = self._defused + self._exact
        self.rows += 1
        cells = self._all_cells(row)
        self._before = row if odd == self._defused + self._exact else None
        self._line = cells
        return cells

    def cells_of(self, row: ExportRow, count: int) -> list[object]:
        """As `cells`, of what `count` lines have in common; lines themselves are not counted."""
        with self._counted(count):
            return self._all_cells(row)

    def answer_cells(self, answer: ExportAnswer, count: int) -> list[object]:
        """The first of the answer's columns, times come after them; `count` lines have them in common."""
        with self._counted(count):
            return [self.cell(value) for value in (self._label(answer), answer.annotator, answer.certainty)]

    def answer_columns(self) -> tuple[int, int]:
        """Where the columns of an answer begin, and where they end."""
        first = self._columns[_ANSWER[0]]
        return first, first + len(_ANSWER)

    @contextmanager
    def _counted(self, count: int) -> Iterator[None]:
        """What a note tells about one line inside is told as often as there are such lines."""
        defused, listed = self._defused, self._listed
        yield
        self._defused = defused + count * (self._defused - defused)
        self._listed = listed + count * (self._listed - listed)

    def _answered(self, row: ExportRow) -> list[object]:
        """The line before with another answer: what a sample's rows share was looked at once."""
        self.rows += 1
        cells = self._line.copy()
        answer = (self._label(row), row.annotator, row.certainty, row.seconds, row.created_at)
        for key, value in zip(_ANSWER, answer, strict=True):
            is_plain = value is None or (type(value) is str and value[:1] not in RISKY and "\0" not in value)
            cells[self._columns[key]] = value if is_plain else self.cell(value)
        return cells

    def _all_cells(self, row: ExportRow) -> list[object]:
        own = (
            row.uid, row.source, row.row_id, row.text, self._label(row), row.annotator, row.certainty, row.seconds,
            row.created_at, row.split,
        )  # fmt: skip
        given: list[tuple[Key, Any]] = []  # Any: JSON leaves
        if row.data:
            given += [(("data", name), value) for name, value in row.data.items()]
        if row.meta or row.extra:
            given += [(("meta", name), value) for values in (row.meta, row.extra) for name, value in values.items()]
        exact = self._not_exact(row)
        if exact:
            self._exact += 1
            given.append((_EXACT, exact))
        if not self._columns:
            mine = [
                key for key, value in zip(_OWN, own, strict=True) if value is not None or key not in _ONLY_WHERE_GIVEN
            ]
            self._lay_out([*mine, *(key for key, _ in given)])
        cells: list[object] = [None] * len(self._columns)
        for at, value in zip(self._own_at, own, strict=True):
            if value is None:
                continue
            if at is None:  # the first text, or the first part of a split
                self._fill(cells, [(key, one) for key, one in zip(_OWN, own, strict=True) if key not in self._columns])
                continue
            is_plain = type(value) is str and value[:1] not in RISKY and "\0" not in value
            cells[at] = value if is_plain else self.cell(value)
        self._fill(cells, given)
        return cells

    def _fill(self, cells: list[object], given: list[tuple[Key, Any]]) -> None:  # Any: JSON leaves
        columns = self._columns
        for key, value in given:
            if value is None:
                continue
            at = columns.get(key)
            if at is None:
                at = columns[key] = len(columns)
                cells.append(None)
                self._own_at = [columns.get(own) for own in _OWN]
            is_plain = type(value) is str and value[:1] not in RISKY and "\0" not in value
            cells[at] = value if is_plain else self.cell(value)

    def header(self) -> list[object]:
        """The names of all columns in reading order; complete after the last row."""
        if not self._columns:
            self._lay_out([key for key in _OWN if key not in _ONLY_WHERE_GIVEN])
        keys = self._reading_order()
        names, defused = self._names(keys), self._defused
        cells = [self.cell(names[key]) for key in keys]
        self._odd_names, self._defused = self._defused - defused, defused
        return cells

    def in_order(self, cells: list[Any]) -> list[Any]:  # Any: cells as the caller spooled them
        """A line of `cells` in reading order, with all columns."""
        cells.extend([None] * (len(self._columns) - len(cells)))
        return [cells[self._columns[key]] for key in self._reading_order()]

    def cell(self, value: object) -> object:
        text = cell_text(value)
        if not isinstance(text, str):
            return text
        safe = defused(text if "\0" not in text else text.replace("\0", "\ufffd"))
        self._defused += safe is not text
        return safe

    def notes(self) -> Iterator[str]:
        names = self._names(self._reading_order())
        for (kind, name), shown in names.items():
            if shown != name and kind in ("data", "meta"):
                yield f"the {kind} column “{name}” is called “{shown}” here: another column has that name"
        if odd := self._defused + self._odd_names:
            yield f"{odd:,} cells that a spreadsheet would run as a formula begin with an apostrophe"
        if self._listed:
            yield f"{self._listed:,} labels are written as JSON lists because a class name holds “{_SEPARATOR}”"

    def _not_exact(self, row: ExportRow) -> dict[str, Any]:  # Any: JSON leaves
        """What a reader of the cells would not get back as it is."""
        exact: dict[str, Any] = {}  # Any: JSON leaves
        if row.modality is Modality.IMAGE:
            exact["modality"] = row.modality.value
        elif row.data and not self._is_exact("data", row.data):
            exact["data"] = dict(row.data)
        meta = {**row.meta, **row.extra} if row.extra else row.meta
        if meta and not self._is_exact("meta", meta):
            exact["meta"] = dict(meta)
        if not self._is_exact_time(row.seconds):
            exact["seconds"] = row.seconds
        if row.text is not None and not self._keeps(row.text):
            exact["text"] = row.text
        if row.row_id is not None and not self._keeps(row.row_id):
            exact["row_id"] = row.row_id
        if row.place:
            exact["place"] = row.place
        if row.skipped:
            exact["skipped"] = True
        return exact

    def _is_answer_exact(self, row: ExportRow) -> bool:
        return not row.skipped and self._is_exact_time(row.seconds)

    def _is_exact_time(self, seconds: float | None) -> bool:
        return seconds is None or seconds.is_integer() or self._survives(seconds)

    def _is_exact(self, kind: str, values: Any) -> bool:  # Any: JSON leaves
        order = self._order.setdefault(kind, list(values))
        if list(values) != order and (kind == "data" or [name for name in order if name in values] != list(values)):
            return False
        plain, survives = self._plain, self._survives
        for name, value in values.items():
            if plain.get(name) != kind and not self._is_plain(kind, name):
                return False
            if not survives(value):
                return False
        return True

    def _is_plain(self, kind: str, name: str) -> bool:
        is_odd = name in _RESERVED or name.startswith((*_PREFIXES, "'")) or not name or name != name.strip()
        if is_odd or name in self._plain or not name.isprintable() or defused(name) is not name:
            return False
        self._plain[name] = kind
        return True

    def _lay_out(self, keys: list[Key]) -> None:
        """Begin with the columns of the first line in reading order: mostly they are all, and lines stay as written."""
        self._columns = {key: at for at, key in enumerate(sorted(keys, key=_place))}
        self.first_width = len(self._columns)
        self._own_at = [self._columns.get(key) for key in _OWN]

    def _reading_order(self) -> list[Key]:
        return sorted(self._columns, key=lambda key: (*_place(key), self._columns[key]))

    def _names(self, keys: list[Key]) -> dict[Key, str]:
        """A header name of its own for every column: our own keep theirs, others get a prefix where they clash."""
        names = {key: key[1] for key in keys if key[0] in ("own", "exact")}
        # Most readers, our own among them, do not see blanks around a name.
        taken = {*names.values(), *_RESERVED}
        for key in keys:
            name = key[1]
            while key[0] in ("data", "meta") and name.strip() in taken:
                name = f"{key[0]}.{name}"
            names[key] = name
            taken.add(name.strip())
        return names

    def _label(self, row: ExportRow | ExportAnswer) -> str | None:
        if not self._multiple:
            return next(iter(row.labels), None)
        if any(_SEPARATOR in name or name.startswith("[") or "|" in name for name in row.labels):
            self._listed += 1
            return json.dumps(list(row.labels), ensure_ascii=False)
        return "[]" if row.labeled and not row.labels else _SEPARATOR.join(row.labels)


def _is_of_same_place(one: ExportRow, other: ExportRow) -> bool:
    """Whether two rows can only differ in the answer."""
    return (
        one.meta is other.meta and one.uid == other.uid and one.source is other.source and one.row_id is other.row_id
        and one.data is other.data and one.text is other.text and one.place == other.place
        and one.extra is other.extra and one.split is other.split and one.modality is other.modality
    )  # fmt: skip


def _place(key: Key) -> tuple[int, int]:
    """What it is, what it holds, what is said of it, what else is known."""
    kind, name = key
    if kind == "own":
        return (0, BEFORE.index(name)) if name in BEFORE else (2, ANSWER.index(name))
    return ({"data": 1, "meta": 3, "exact": 4}[kind], 0)
