"""Lines of our own JSONL read back."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from labeler.contracts.importer import Guess, ImportOptions
from labeler.domain.sample import Modality
from labeler.importers._objects import Objects, guess_objects
from labeler.importers._own import Found, own_answer

_UID = re.compile("[0-9a-f]{64}")

Fields = Mapping[str, Any]  # Any: JSON leaves


def is_own_line(row: Fields, options: ImportOptions) -> bool:
    """Whether a file is an export of ours, and is to be read as such."""
    is_ours = isinstance(row.get("uid"), str) and _UID.fullmatch(row["uid"]) and "source" in row and "label" in row
    as_it_is = options.text in (None, "text") and options.id in (None, "", "row_id")
    return bool(is_ours) and as_it_is and options.label in (None, "", "label") and options.modality is None


def own_guess(objects: Objects, source: Path, first: Fields) -> Guess:
    by_content = Modality.TEXT if "text" in first else Modality.RECORD
    modality = Modality.IMAGE if first.get("modality") == Modality.IMAGE else by_content
    return guess_objects(objects, own_line, source, modality, "label", ("an export of labeler",))


def own_line(at: int, row: Fields) -> Iterator[Found]:
    meta = row["meta"] if isinstance(row.get("meta"), dict) else {}
    label = row.get("label")
    labels = [str(name) for name in label] if isinstance(label, list) else [] if label is None else [str(label)]
    answers = (
        (own_answer(row, None if row.get("skipped") else labels),) if label is not None or row.get("skipped") else ()
    )
    own = {name: row[name] for name in ("uid", "row_id", "place") if name in row}
    if row.get("modality") == Modality.IMAGE:
        yield Found(at, image=str(row["source"]), meta=meta, answers=answers, own=own)
    elif isinstance(row.get("text"), str):
        yield Found(at, text=row["text"], meta=meta, answers=answers, own=own)
    else:
        yield Found(at, data=row.get("data") or {}, meta=meta, answers=answers, own=own)
