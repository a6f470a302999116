"""The wide table: one row a sample, one column `label:NAME` an annotator."""

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
from labeler.exporters.wide_table import NOBODY, SOMEBODY, column_of
from labeler.importers._json_rows import Found as FoundObject
from labeler.importers._objects import guess_objects, head_of, read_objects
from labeler.importers._own import KEY, Found, own_answer, own_of
from labeler.importers._shown_columns import without
from labeler.importers.csv_table import table_rows

Row = dict[str, Any]  # Any: cells


class WideTable:
    """A cell that was changed since an export counts as it stands now."""

    name = "wide"
    title = "Wide table (one column an annotator)"
    endings = (".csv", ".tsv")
    keeps = "every annotator's label from the columns label:NAME; further columns as the sample's data or metadata"
    drops = "times of answers"

    def sniff(self, source: Path) -> float:
        if source.suffix.lower() not in self.endings:
            return 0.0
        header = head_of(source).split(b"\n", 1)[0].lower().lstrip(b"\xef\xbb\xbf")
        names = [name.strip(b'" \r') for name in header.replace(b";", b",").replace(b"\t", b",").split(b",")]
        is_ours = b"item" in names and KEY.encode() in names and b"annotator" not in names
        return 0.92 if is_ours or any(name.startswith(SOMEBODY.encode()) for name in names) else 0.0

    def guess(self, source: Path, options: ImportOptions) -> Guess:
        text = _check(source, options)
        modality = Modality.TEXT if text else Modality.RECORD
        return guess_objects(partial(_rows, source), partial(_found, text), source, modality, NOBODY)

    def read(self, source: Path, options: ImportOptions, skip: int = 0) -> Iterator[SampleDraft | Rejection | Progress]:
        text = _check(source, options)
        return read_objects(partial(_rows, source), partial(_found, text), source, options, skip)


def _check(source: Path, options: ImportOptions) -> str | None:
    """The column of the text, if there is one. Raises `SourceError` for another kind of table."""
    header, rows = table_rows(source)
    if KEY not in header and not any(name.startswith(SOMEBODY) for name in header):
        raise SourceError(
            f"{source.name} has no column “{SOMEBODY}NAME”; a wide table has one for each annotator, such as label:anna"
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
    answers = tuple(_answers(row, own))
    said = [name for name in row if name == NOBODY or name.startswith(SOMEBODY)]
    item = str(row.get("item") or row.get("id") or "").strip() or None
    if own.get("modality") == Modality.IMAGE:
        yield Found(at, image=str(own.get("source")), own=own, answers=answers)
    elif own:
        yield Found(at, own=own, answers=answers)
    elif text is not None:
        others = without(row, *said, "item", text)
        meta = {name: value for name, value in others.items() if value not in (None, "")}
        yield Found(at, text=str(row.get(text) or ""), row_id=item, meta=meta, answers=answers)
    else:
        yield Found(at, data=without(row, *said), row_id=item, answers=answers)


def _answers(row: Row, own: Mapping[str, Any]) -> Iterator[DraftAnswer]:
    """What the cells say, with what is known beside; a skip where nothing was said instead since."""
    listed = own.get("answers")
    told = {column_of(one.get("annotator")): one for one in listed or () if isinstance(one, Mapping)}
    for name in dict.fromkeys([*row, *told]):
        if name != NOBODY and not name.startswith(SOMEBODY):
            continue
        who = None if name == NOBODY else name.removeprefix(SOMEBODY).strip()
        beside = {**told.get(name, {}), "annotator": who}
        cell = restored(str(row.get(name) or ""))
        if cell:
            yield own_answer(beside, [cell])
        elif name in told and told[name].get("labels") is None:
            yield own_answer(beside, None)


def _own(cell: object) -> Mapping[str, Any]:  # Any: JSON leaves
    if not isinstance(cell, str) or not cell:
        return {}
    try:
        return own_of(json.loads(cell))
    except (ValueError, RecursionError) as error:
        raise SourceError(f"the column “{KEY}” of the row is damaged ({error}); empty the cell") from error
