"""A table as text: its lines wait beside the target until all columns are known."""

from __future__ import annotations

import csv
import io
import shutil
import tempfile
from collections.abc import Iterable
from itertools import islice
from pathlib import Path
from typing import IO

from labeler.contracts.exporter import ExportReport, ExportRow
from labeler.errors import UserError
from labeler.exporters._table import Table
from labeler.exporters._whole_file import whole_file

_ROWS = 5_000
_COPIED = 1 << 20


def write_delimited(rows: Iterable[ExportRow], target: Path, multiple: bool, delimiter: str) -> ExportReport:
    table = Table(multiple)
    with whole_file(target) as file, spool(target.parent) as lines:
        stream = iter(rows)
        while batch := list(islice(stream, _ROWS)):
            # A file that is also read begins anew at every write; in memory a line costs a fifth of that.
            together = io.StringIO(newline="")
            csv.writer(together, delimiter=delimiter).writerows(map(table.cells, batch))
            lines.write(together.getvalue())
        lines.seek(0)
        header = csv.writer(file, delimiter=delimiter)
        header.writerow(table.header())
        if table.width == table.first_width:
            shutil.copyfileobj(lines, file, _COPIED)
        else:
            csv.field_size_limit(2**31 - 1)
            header.writerows(table.in_order(cells) for cells in csv.reader(lines, delimiter=delimiter))
    return ExportReport(str(target), table.rows, tuple(table.notes()))


def spool(folder: Path) -> IO[str]:
    """A text file without a name. Raises `UserError` where it cannot be made."""
    try:
        return tempfile.TemporaryFile("w+", encoding="utf-8", newline="", dir=folder)
    except OSError as error:
        raise UserError(f"{folder} cannot be written ({error.strerror or error}); choose another place") from error
