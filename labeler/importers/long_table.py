"""The long table of agreement tools: item, annotator, label, and whatever columns describe the item."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from labeler.contracts.importer import Guess, ImportOptions, Progress
from labeler.domain.formula_cells import restored
from labeler.domain.sample import DraftAnswer, Modality, Rejection, SampleDraft
from labeler.errors import SourceError
from labeler.importers._json_rows import Found as FoundObject
from labeler.importers._objects import guess_objects, head_of, read_objects
from labeler.importers._own import KEY, Found, own_answer, own_of
from labeler.importers._shown_columns import without
from labeler.importers.csv_table import table_rows

_COLUMNS = ("item", "annotator", "label")
_ANSWER = (*_COLUMNS, "certainty", "seconds", "created_at", KEY)

Row = dict[str, Any]  # Any: cells


class LongTable:
    """One line an answer."""

    name = "long"
    title = "Long table (item, annotator, label)"
    endings = (".csv", ".tsv")
    keeps = "every annotator's label with certainty and seconds; further columns as the item's data or metadata"
    drops = "times of answers"

    def sniff(self, source: Path) -> float:
        if source.suffix.lower() not in self.endings:
            return 0.0
        header = head_of(source).split(b"\n", 1)[0].lower().lstrip(b"\xef\xbb\xbf")
        names = [name.strip(b'" \r') for name in header.replace(b";", b",").replace(b"\t", b",").split(b",")]
        return 0.93 if all(name.encode() in names for name in _COLUMNS) else 0.05 if header else 0.0

    def guess(self, source: Path, options: ImportOptions) -> Guess:
        text = _check(source, options)
        modality = Modality.TEXT if text else Modality.RECORD
        return guess_objects(partial(_rows, source), partial(_found, text), source, modality, "label")

    def read(self, source: Path, options: ImportOptions, skip: int = 0) -> Iterator[SampleDraft | Rejection | Progress]:
        text = _check(source, options)
        return read_objects(partial(_rows, source), partial(_found, text), source, options, skip)


def _check(source: Path, options: ImportOptions) -> str | None:
    """The column of the text, if there is one. Raises `SourceError` for another kind of table."""
    header, rows = table_rows(source)
    missing = [name for name in _COLUMNS if name not in header]
    if missing:
        raise SourceError(
            f"{source.name} has no column “{missing[0]}”; a long table has the columns item,annotator,label"
        )
    if options.text and options.text not in header:
        raise SourceError(
            f"{source.name} has no column “{options.text}” (--text); its columns are: {', '.join(header)}"
        )
    if next(rows, None) is None:
        raise SourceError(f"{source.name} has a header but no rows below it; is it the right file?")
    return options.text or ("text" if "text" in header else None)


def _rows(source: Path) -> Iterator[FoundObject]:
    _, rows = table_rows(source)
    done = 0
    for line, row in rows:
        done += len(str(row))
        yield line, row if isinstance(row, str) else dict(row), done


def _found(text: str | None, at: int, row: Row) -> Iterator[Found]:
    own = _own(row.get(KEY))
    item = str(row.get("item") or "").strip()
    if not item:
        raise SourceError("the item is empty; fill it, or leave the line out")
    label, who = restored(str(row.get("label") or "")), restored(str(row.get("annotator") or "")) or None
    said = {"annotator": who, "certainty": row.get("certainty") or None, "seconds": _number(row.get("seconds"))}
    answers: tuple[DraftAnswer, ...] = ()
    if label or own.get("state") == "skipped":
        answers = (own_answer(said, None if own.get("state") == "skipped" else [label]),)
    if own.get("modality") == Modality.IMAGE:
        yield Found(at, image=str(own.get("source")), own=own, answers=answers)
    elif own:
        yield Found(at, own=own, answers=answers)
    elif text is not None:
        meta = {name: value for name, value in without(row, *_ANSWER, text).items() if value not in (None, "")}
        yield Found(at, text=str(row.get(text) or ""), row_id=item, meta=meta, answers=answers)
    else:
        yield Found(at, data={"item": item, **without(row, *_ANSWER)}, row_id=item, answers=answers)


def _number(cell: object) -> float | None:
    try:
        return float(str(cell)) if cell else None
    except ValueError:
        return None


def _own(cell: object) -> Mapping[str, Any]:  # Any: JSON leaves
    if not isinstance(cell, str) or not cell:
        return {}
    try:
        return own_of(json.loads(cell))
    except (ValueError, RecursionError) as error:
        raise SourceError(f"the column “{KEY}” of the row is damaged ({error}); empty the cell") from error
