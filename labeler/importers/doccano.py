"""doccano JSONL: text or image classification; spans and relations are kept for the way back."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from labeler.contracts.importer import Guess, ImportOptions, Progress
from labeler.domain.sample import DraftAnswer, Modality, Rejection, SampleDraft
from labeler.errors import SourceError
from labeler.exporters.doccano import KEPT, RESERVED
from labeler.importers._json_rows import look
from labeler.importers._objects import guess_objects, head_of, read_objects
from labeler.importers._own import KEY, Found, own_answer, own_of
from labeler.importers._shown_columns import without
from labeler.importers.jsonl_records import objects

_LIST = re.compile(rb'"labels?"\s*:\s*\[')
_TEXT = re.compile(rb'"(?:text|data|filename)"\s*:')
# Of other tasks of doccano: not read, but kept.
_OTHER = ("entities", "relations", "bbox", "segmentation", "cats")


class Doccano:
    """One object a line with a text or file name and its labels."""

    name = "doccano"
    title = "doccano JSONL"
    endings = (".jsonl",)
    keeps = (
        "texts or image files, every label, metadata; spans, boxes and relations as metadata, which go back on export"
    )
    drops = "an empty label list is no answer: doccano writes it for what nobody has looked at"

    def sniff(self, source: Path) -> float:
        head = head_of(source)
        if source.suffix.lower() not in self.endings or not head:
            return 0.0
        # Many other tools write the same keys: told apart only by `labeler` and the number.
        return 0.5 if _LIST.search(head) and _TEXT.search(head) else 0.05

    def guess(self, source: Path, options: ImportOptions) -> Guess:
        rows = look(objects(source), source, "line")
        modality = Modality.IMAGE if "filename" in rows[0] else Modality.TEXT
        return guess_objects(partial(objects, source), partial(_found, options), source, modality, "label")

    def read(self, source: Path, options: ImportOptions, skip: int = 0) -> Iterator[SampleDraft | Rejection | Progress]:
        look(objects(source), source, "line")
        return read_objects(partial(objects, source), partial(_found, options), source, options, skip)


def _found(options: ImportOptions, at: int, row: dict[str, Any]) -> Iterator[Found]:  # Any: JSON leaves
    text_key = options.text or ("text" if "text" in row else "data")
    label_key = options.label or ("label" if "label" in row else "labels")
    own = own_of(row.get(KEY))
    labels, spans = _labels(row.get(label_key, row.get("cats")))
    kept = {name: row[name] for name in ("id", "Comments", *_OTHER) if name in row}
    if own.get("numbered"):
        kept.pop("id", None)
    if spans:
        kept["label"] = row[label_key]
    meta = without(row, KEY, text_key, label_key, *kept, *RESERVED)
    row_id = row.get("id")
    base = Found(
        line=at,
        row_id=str(row_id) if isinstance(row_id, str | int) else None,
        meta={**meta, **({KEPT: kept} if kept else {})},
        own=own,
        answers=_answers(own, labels, isinstance(row.get(label_key), list) and not spans),
    )
    if isinstance(row.get(text_key), str):
        yield replace(base, text=row[text_key])
    elif isinstance(row.get("filename"), str):
        yield replace(base, image=row["filename"])
    else:
        raise SourceError(f"the line has neither “{text_key}” nor “filename”; name the text with --text")


def _labels(said: object) -> tuple[list[str], bool]:
    """(class names, whether they are spans instead)."""
    if isinstance(said, str):
        return [said], False
    if not isinstance(said, list):
        return [], False
    if any(isinstance(one, list | dict) for one in said):
        return [], True
    return [str(one) for one in said if one not in (None, "")], False


def _answers(own: Any, labels: list[str], has_list: bool) -> tuple[DraftAnswer, ...]:  # Any: JSON leaves
    state = own.get("state")
    if state == "skipped":
        return (own_answer(own, None),)
    if labels or (own and has_list and state is None):
        return (own_answer(own, labels),)
    return ()
