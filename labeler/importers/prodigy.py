"""Prodigy JSONL: choice and binary tasks; hashes, tokens, spans and versions are kept for the way back."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from labeler.contracts.importer import Guess, ImportOptions, Progress
from labeler.domain.sample import DraftAnswer, Modality, Rejection, SampleDraft
from labeler.errors import SourceError
from labeler.exporters.prodigy import KEPT
from labeler.importers._json_rows import look
from labeler.importers._objects import guess_objects, head_of, read_objects
from labeler.importers._own import KEY, Found, own_of
from labeler.importers._shown_columns import text_of, without
from labeler.importers.jsonl_records import objects

_MARKS = re.compile(rb'"(?:_task_hash|_input_hash|_view_id|_session_id|_annotator_id)"\s*:')
# Read, or made anew from what was read.
_READ = ("text", "image", "meta", "options", "config", "accept", "answer", "_annotator_id")


class Prodigy:
    """One task a line."""

    name = "prodigy"
    title = "Prodigy JSONL"
    endings = (".jsonl",)
    keeps = (
        "every annotator's accepted options; a binary “reject” of a class, hashes, tokens, spans and versions as "
        "metadata, which go back on export; “ignore” as a skip"
    )
    drops = "a rejected class is no answer by itself: it only says what the sample is not"

    def sniff(self, source: Path) -> float:
        head = head_of(source)
        if source.suffix.lower() not in self.endings or not head:
            return 0.0
        return 0.95 if _MARKS.search(head) else 0.05

    def guess(self, source: Path, options: ImportOptions) -> Guess:
        rows = look(objects(source), source, "line")
        modality = Modality.IMAGE if "image" in rows[0] else Modality.TEXT
        return guess_objects(partial(objects, source), _found, source, modality, "accept")

    def read(self, source: Path, options: ImportOptions, skip: int = 0) -> Iterator[SampleDraft | Rejection | Progress]:
        look(objects(source), source, "line")
        return read_objects(partial(objects, source), _found, source, options, skip)


def _found(at: int, row: dict[str, Any]) -> Iterator[Found]:  # Any: JSON leaves
    said_meta = row.get("meta")
    meta = dict(said_meta) if isinstance(said_meta, Mapping) else {}
    own = own_of(meta.pop(KEY, None))
    kept = without(row, *_READ)
    if own and kept.get("_session_id") == row.get("_annotator_id"):
        kept.pop("_session_id", None)
    if own and kept.get("_view_id") == "choice":
        kept.pop("_view_id")
    if row.get("answer") == "reject":
        kept["answer"] = "reject"
        kept |= {name: row[name] for name in ("accept",) if name in row}
    base = Found(
        line=at,
        meta={**meta, **({KEPT: kept} if kept else {})},
        own=own,
        answers=_answers(own, row),
    )
    if isinstance(row.get("text"), str):
        yield replace(base, text=row["text"])
    elif isinstance(row.get("image"), str):
        yield replace(base, image=row["image"])
    else:
        raise SourceError("the line has neither “text” nor “image”; is it a task of Prodigy?")


def _answers(own: Mapping[str, Any], row: dict[str, Any]) -> tuple[DraftAnswer, ...]:  # Any: JSON leaves
    who = text_of(row.get("_annotator_id")) or text_of(row.get("_session_id"))
    certainty, seconds = text_of(own.get("certainty")), own.get("seconds")
    answer = row.get("answer")
    if answer == "ignore":
        return (DraftAnswer(who, None, certainty, seconds),)
    if answer != "accept":
        return ()
    if isinstance(row.get("accept"), list):
        return (DraftAnswer(who, tuple(str(name) for name in row["accept"]), certainty, seconds),)
    label = row.get("label")
    return (DraftAnswer(who, (label,), certainty, seconds),) if isinstance(label, str) and label else ()
