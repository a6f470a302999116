"""The wide table: one row a sample, one column `label:NAME` an annotator."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from labeler.contracts.importer import Guess, ImportOptions, Progress
from labeler.domain.formula_cells import restored
from labeler.domain.sample import DraftAnswer, Modality, Rejection, SampleDraft
from labeler.errors import SourceError
from labeler.exporters.wide_table import NOBODY, SOMEBODY, column_of
from labeler.importers._answer_table import answer_rows, names_at_head, own_cell, text_column
from labeler.importers._objects import guess_objects, read_objects
from labeler.importers._own import KEY, Found, own_answer
from labeler.importers._shown_columns import without

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
        names = names_at_head(source)
        is_ours = b"item" in names and KEY.encode() in names and b"annotator" not in names
        return 0.92 if is_ours or any(name.startswith(SOMEBODY.encode()) for name in names) else 0.0

    def guess(self, source: Path, options: ImportOptions) -> Guess:
        text = text_column(source, options, partial(_require, source))
        modality = Modality.TEXT if text else Modality.RECORD
        return guess_objects(partial(answer_rows, source), partial(_found, text), source, modality, NOBODY)

    def read(self, source: Path, options: ImportOptions, skip: int = 0) -> Iterator[SampleDraft | Rejection | Progress]:
        text = text_column(source, options, partial(_require, source))
        return read_objects(partial(answer_rows, source), partial(_found, text), source, options, skip)


def _require(source: Path, header: list[str]) -> None:
    if KEY not in header and not any(name.startswith(SOMEBODY) for name in header):
        raise SourceError(
            f"{source.name} has no column “{SOMEBODY}NAME”; a wide table has one for each annotator, such as label:anna"
        )


def _found(text: str | None, at: int, row: Row) -> Iterator[Found]:
    own = own_cell(row.get(KEY))
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
