"""doccano CSV: text or file name, and labels with `#` between them; every other column is metadata."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from labeler.contracts.importer import Guess, ImportOptions, Progress
from labeler.domain.formula_cells import restored
from labeler.domain.sample import DraftAnswer, Modality, Rejection, SampleDraft
from labeler.errors import SourceError
from labeler.exporters.doccano import KEPT
from labeler.exporters.doccano_csv import SEPARATOR, joined
from labeler.importers._answer_table import answer_rows, names_at_head, own_cell
from labeler.importers._objects import guess_objects, read_objects
from labeler.importers._own import KEY, Found, own_answer
from labeler.importers._shown_columns import text_of, without
from labeler.importers.csv_table import table_rows

_TEXTS = ("text", "data")
_LABELS = ("label", "labels")
_FILE = "filename"

Row = dict[str, Any]  # Any: cells


class DoccanoCsv:
    """One answer a row."""

    name = "doccano-csv"
    title = "doccano CSV"
    endings = (".csv", ".tsv")
    keeps = "texts or image files, every label, other columns as metadata; ids, which go back on export"
    drops = "an empty label cell is no answer: doccano writes it for what nobody has looked at"

    def sniff(self, source: Path) -> float:
        if source.suffix.lower() not in self.endings:
            return 0.0
        names = names_at_head(source)
        is_ours = names[:1] == [b"id"] and b"label" in names and names[-1] == KEY.encode()
        # Any table of texts with labels could be one: told apart only where it came from here.
        return 0.95 if is_ours else 0.05 if names else 0.0

    def guess(self, source: Path, options: ImportOptions) -> Guess:
        text, label = _columns(source, options)
        modality = Modality.TEXT if text else Modality.IMAGE
        return guess_objects(partial(answer_rows, source), partial(_found, text, label), source, modality, label)

    def read(self, source: Path, options: ImportOptions, skip: int = 0) -> Iterator[SampleDraft | Rejection | Progress]:
        text, label = _columns(source, options)
        return read_objects(partial(answer_rows, source), partial(_found, text, label), source, options, skip)


def _columns(source: Path, options: ImportOptions) -> tuple[str | None, str]:
    """Of the text, None where there are files instead, and of the labels. Raises `SourceError` for another table."""
    header, rows = table_rows(source)
    for chosen, option in ((options.text, "--text"), (options.label, "--label")):
        if chosen and chosen not in header:
            raise SourceError(f"{source.name} has no column “{chosen}” ({option}); it has: {', '.join(header[:20])}")
    text = options.text or next((name for name in _TEXTS if name in header), None)
    label = options.label or next((name for name in _LABELS if name in header), None)
    if label is None or (text is None and _FILE not in header):
        raise SourceError(
            f"{source.name} is no doccano table: it needs a column “text” or “{_FILE}”, and “label”; it has: "
            f"{', '.join(header[:20])}"
        )
    if next(rows, None) is None:
        raise SourceError(f"{source.name} has a header but no rows below it; is it the right file?")
    return text, label


def _found(text: str | None, label: str, at: int, row: Row) -> Iterator[Found]:
    own = own_cell(row.get(KEY))
    cells = {name: restored(str(cell or "")) for name, cell in row.items()} if own else row
    row_id = text_of(row.get("id")) or None
    kept = {"id": row_id} if row_id and not own.get("numbered") else {}
    others = {} if own else {name: cell for name, cell in without(row, *_used(text, label)).items() if cell}
    base = Found(
        at,
        row_id=row_id,
        meta={**others, **({KEPT: kept} if kept else {})},
        own=own,
        answers=_answers(own, str(cells.get(label) or "")),
    )
    content = cells.get(text) if text else None
    if own.get("modality") == Modality.IMAGE or (not own and not content and row.get(_FILE)):
        yield replace(base, image=str(cells.get(_FILE) or ""))
    else:
        yield replace(base, text=text_of(own.get("text")) or str(content or ""))


def _used(text: str | None, label: str) -> Sequence[str]:
    return ("id", label, KEY, *(name for name in (text, _FILE) if name))


def _answers(own: Mapping[str, Any], cell: str) -> tuple[DraftAnswer, ...]:  # Any: JSON leaves
    """What the cell says; what stands beside it counts as long as the cell was not changed since."""
    listed = own.get("labels")
    if isinstance(listed, list) and joined([str(name) for name in listed]) == cell:
        return (own_answer(own, [str(name) for name in listed]),)
    if cell:
        return (own_answer(own, [name for name in cell.split(SEPARATOR) if name]),)
    return (own_answer(own, None),) if own.get("state") == "skipped" else ()
