"""A table as text: what rows share is put into words once, and a file whose columns grew is written anew at its end."""

from __future__ import annotations

import csv
import shutil
import tempfile
from collections.abc import Iterable, Sequence
from math import isfinite
from pathlib import Path
from typing import IO

import numpy as np

from labeler.contracts.exporter import ExportAnswer, ExportBatch, ExportReport
from labeler.domain.formula_cells import RISKY
from labeler.errors import UserError
from labeler.exporters._table import Table
from labeler.exporters._whole_file import whole_file

_COPIED = 1 << 20


def write_delimited(batches: Iterable[ExportBatch], target: Path, multiple: bool, delimiter: str) -> ExportReport:
    table = Table(multiple)
    lines = _Lines(table, delimiter)
    with whole_file(target) as file:
        began = 0
        for batch in batches:
            said = lines.of(batch)
            if not began:
                began = file.write(lines.text([table.header()])[0])
            file.write(said)
        if not began:
            file.write(lines.text([table.header()])[0])
        elif table.width != table.first_width:
            _write_anew(file, began, table, delimiter)
    return ExportReport(str(target), table.rows, tuple(table.notes()))


def _write_anew(file: IO[str], began: int, table: Table, delimiter: str) -> None:
    """With the columns that turned up later: the lines so far end too early for them."""
    csv.field_size_limit(2**31 - 1)
    with spool(Path(file.name).parent) as lines:
        file.seek(0)
        file.read(began)
        shutil.copyfileobj(file, lines, _COPIED)
        lines.seek(0)
        file.seek(0)
        file.truncate()
        writer = csv.writer(file, delimiter=delimiter)
        writer.writerow(table.header())
        writer.writerows(table.in_order(cells) for cells in csv.reader(lines, delimiter=delimiter))


class _Lines:
    """A line is put together of what its place says, before and behind the answer, and of what the answer says."""

    def __init__(self, table: Table, delimiter: str) -> None:
        self._table = table
        self._delimiter = delimiter
        self._written: list[str] = []
        self._writer = csv.writer(self, delimiter=delimiter)

    def write(self, line: str) -> None:
        """What the writer of single lines writes to."""
        self._written.append(line)

    def text(self, lines: Iterable[Sequence[object]]) -> list[str]:
        """Each line with its end."""
        self._written.clear()
        self._writer.writerows(lines)
        return list(self._written)

    def of(self, batch: ExportBatch) -> str:
        exact = all(one is None or isfinite(one) for one in batch.seconds)
        if not exact or not all(_is_plain(when) for when in set(batch.created_at)):
            return "".join(self.text(map(self._table.cells, batch.rows())))
        before, behind = self._places(batch)
        answers = self._answers(batch.answers, np.bincount(batch.answer, minlength=len(batch.answers)).tolist())
        lines = [
            f"{before[place]}{answers[answer]}{'' if seconds is None else seconds}{self._delimiter}{when or ''}"
            f"{behind[place]}"
            for place, answer, seconds, when in zip(
                batch.place.tolist(), batch.answer.tolist(), batch.seconds, batch.created_at, strict=True
            )
        ]
        self._table.rows += len(batch)
        skipped = np.array([answer.skipped for answer in batch.answers], np.bool_)[batch.answer]
        for at in np.flatnonzero(skipped).tolist():  # that it is a skip stands behind, where places have their own
            lines[at] = self.text([self._table.cells_of(batch.row(at), 0)])[0]
        return "".join(lines)

    def _places(self, batch: ExportBatch) -> tuple[list[str], list[str]]:
        """What stands before the answer of each place, with the delimiter, and behind it, with the line's end."""
        cells = [
            self._table.cells_of(place, count)
            for place, count in zip(batch.places, np.bincount(batch.place).tolist(), strict=True)
        ]
        first, end = self._table.answer_columns()
        before = [line[:-2] + self._delimiter for line in self.text(line[:first] for line in cells)]
        rests = [line[end:] for line in cells]
        said = self.text(["", *rest] for rest in rests)
        # Alone, an empty cell would be written with quotes.
        behind = [line if rest else "\r\n" for line, rest in zip(said, rests, strict=True)]
        return before, behind

    def _answers(self, answers: Sequence[ExportAnswer], counts: Sequence[int]) -> list[str]:
        cells = [self._table.answer_cells(answer, count) for answer, count in zip(answers, counts, strict=True)]
        return [line[:-2] + self._delimiter for line in self.text(cells)]


def _is_plain(when: str | None) -> bool:
    """Whether a cell of it needs neither quotes nor an apostrophe."""
    return when is None or (when.isprintable() and when[:1] not in RISKY and not set(when) & set(',\t"'))


def spool(folder: Path) -> IO[str]:
    """A text file without a name. Raises `UserError` where it cannot be made."""
    try:
        return tempfile.TemporaryFile("w+", encoding="utf-8", newline="", dir=folder)
    except OSError as error:
        raise UserError(f"{folder} cannot be written ({error.strerror or error}); choose another place") from error
