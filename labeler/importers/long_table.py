"""The long table of agreement tools: item, annotator, label, and whatever columns describe the item."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

from labeler.contracts.importer import Guess, ImportOptions, Progress
from labeler.domain.formula_cells import restored
from labeler.domain.sample import DraftAnswer, Modality, Rejection, SampleDraft
from labeler.errors import SourceError
from labeler.importers._answer_table import answer_rows, names_at_head, own_cell, text_column
from labeler.importers._objects import guess_objects, read_objects
from labeler.importers._own import KEY, Found, own_answer
from labeler.importers._shown_columns import without

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
        names = names_at_head(source)
        return 0.93 if all(name.encode() in names for name in _COLUMNS) else 0.05 if names else 0.0

    def guess(self, source: Path, options: ImportOptions) -> Guess:
        text = text_column(source, options, partial(_require, source))
        modality = Modality.TEXT if text else Modality.RECORD
        return guess_objects(partial(answer_rows, source), partial(_found, text), source, modality, "label")

    def read(self, source: Path, options: ImportOptions, skip: int = 0) -> Iterator[SampleDraft | Rejection | Progress]:
        text = text_column(source, options, partial(_require, source))
        return read_objects(partial(answer_rows, source), partial(_found, text), source, options, skip)


def _require(source: Path, header: list[str]) -> None:
    missing = [name for name in _COLUMNS if name not in header]
    if missing:
        raise SourceError(
            f"{source.name} has no column “{missing[0]}”; a long table has the columns item,annotator,label"
        )


def _found(text: str | None, at: int, row: Row) -> Iterator[Found]:
    own = own_cell(row.get(KEY))
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
