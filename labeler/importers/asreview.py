"""ASReview's CSV of literature screening: title and abstract are the text, `included` the decision."""

from __future__ import annotations

import json
from collections.abc import Iterator
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
from labeler.importers._shown_columns import text_of, without
from labeler.importers.csv_table import table_rows

_TITLES = ("title", "primary_title")
_ABSTRACTS = ("abstract", "abstract_note", "notes_abstract")
_DECISIONS = ("included", "label_included", "asreview_label", "included_label", "final_included")
_WORDS = {"1": "relevant", "1.0": "relevant", "0": "irrelevant", "0.0": "irrelevant"}


class AsReview:
    """A table with title, abstract and decisions."""

    name = "asreview"
    title = "ASReview CSV"
    endings = (".csv", ".tsv")
    keeps = "title and abstract as the text, the decision (1 relevant, 0 irrelevant), every other column as metadata"
    drops = "-1 and empty decisions are no answers"

    def sniff(self, source: Path) -> float:
        if source.suffix.lower() not in self.endings:
            return 0.0
        header = head_of(source).split(b"\n", 1)[0].lower()
        is_screening = (
            b"title" in header and b"abstract" in header and any(name.encode() in header for name in _DECISIONS)
        )
        return 0.95 if is_screening else 0.05 if header else 0.0

    def guess(self, source: Path, options: ImportOptions) -> Guess:
        _check(source)
        return guess_objects(partial(_rows, source), _found, source, Modality.TEXT, "included")

    def read(self, source: Path, options: ImportOptions, skip: int = 0) -> Iterator[SampleDraft | Rejection | Progress]:
        _check(source)
        return read_objects(partial(_rows, source), _found, source, options, skip)


def _check(source: Path) -> None:
    header, rows = table_rows(source)
    if not any(name.lower() in (*_TITLES, *_ABSTRACTS) for name in header):
        raise SourceError(
            f"{source.name} has neither a column “title” nor “abstract”; it has: {', '.join(header[:20])}"
        )
    if next(rows, None) is None:
        raise SourceError(f"{source.name} has a header but no rows below it; is it the right file?")


def _rows(source: Path) -> Iterator[FoundObject]:
    _, rows = table_rows(source)
    done = 0
    for line, row in rows:
        done += len(str(row))
        yield line, row if isinstance(row, str) else dict(row), done


def _found(at: int, row: dict[str, Any]) -> Iterator[Found]:  # Any: cells
    by_name = {name.lower(): name for name in row}
    own = _own(row.get(KEY))
    title = _first(by_name, _TITLES)
    abstract = _first(by_name, _ABSTRACTS)
    decision = next((by_name[name] for name in _DECISIONS if name in by_name), None)
    used = (title, abstract, decision, KEY)
    if own:
        label = restored(str(row.get("label") or ""))
        answers = (
            (own_answer(own, None),) if own.get("state") == "skipped" else (own_answer(own, [label]),) if label else ()
        )
        yield Found(at, text=text_of(own.get("text")) or row.get(str(abstract)), own=own, answers=answers)
        return
    text = "\n\n".join(str(row[name]) for name in (title, abstract) if name and row.get(name))
    word = _WORDS.get(str(row.get(decision, "")).strip()) if decision else None
    meta = {name: value for name, value in without(row, *used).items() if value not in (None, "")}
    if title and row.get(title):
        meta["title"] = row[title]
    row_id = row.get(by_name.get("record_id", ""), "") or None
    yield Found(at, text=text, row_id=row_id, meta=meta, answers=(DraftAnswer(None, (word,)),) if word else ())


def _first(by_name: dict[str, str], names: tuple[str, ...]) -> str | None:
    return next((by_name[name] for name in names if name in by_name), None)


def _own(cell: object) -> dict[str, Any]:  # Any: JSON leaves
    if not isinstance(cell, str) or not cell:
        return {}
    try:
        return dict(own_of(json.loads(cell)))
    except (ValueError, RecursionError) as error:
        raise SourceError(f"the column “{KEY}” of the row is damaged ({error}); empty the cell") from error
