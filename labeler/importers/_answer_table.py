"""What tables of several annotators' answers have in common: their header, their rows, and our own column in them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from labeler.contracts.importer import ImportOptions
from labeler.errors import SourceError
from labeler.importers._json_rows import Found
from labeler.importers._objects import head_of
from labeler.importers._own import KEY, own_of
from labeler.importers.csv_table import table_rows


def names_at_head(source: Path) -> list[bytes]:
    """The names of the columns in lower case, for a look; empty where there are none."""
    header = head_of(source).split(b"\n", 1)[0].lower().lstrip(b"\xef\xbb\xbf")
    names = header.replace(b";", b",").replace(b"\t", b",").split(b",")
    return [name.strip(b'" \r') for name in names] if header else []


def text_column(source: Path, options: ImportOptions, require: Callable[[list[str]], None]) -> str | None:
    """The column of the text, if there is one. Raises `SourceError` for another kind of table.

    Parameters
    ----------
    require : given the header, raises `SourceError` where a column is missing.
    """
    header, rows = table_rows(source)
    require(list(header))
    if options.text and options.text not in header:
        raise SourceError(
            f"{source.name} has no column “{options.text}” (--text); its columns are: {', '.join(header)}"
        )
    if next(rows, None) is None:
        raise SourceError(f"{source.name} has a header but no rows below it; is it the right file?")
    return options.text or ("text" if "text" in header else None)


def answer_rows(source: Path) -> Iterator[Found]:
    _, rows = table_rows(source)
    done = 0
    for line, row in rows:
        done += len(str(row))
        yield line, row if isinstance(row, str) else dict(row), done


def own_cell(cell: object) -> Mapping[str, Any]:  # Any: JSON leaves
    """What an export of ours wrote into its own column. Raises `SourceError` where it is damaged."""
    if not isinstance(cell, str) or not cell:
        return {}
    try:
        return own_of(json.loads(cell))
    except (ValueError, RecursionError) as error:
        raise SourceError(f"the column “{KEY}” of the row is damaged ({error}); empty the cell") from error
