"""RIS references: title and abstract are the text, ASReview's decisions are answers."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

from labeler.contracts.importer import Guess, ImportOptions, Progress
from labeler.domain.sample import DraftAnswer, Modality, Rejection, SampleDraft
from labeler.errors import SourceError
from labeler.exporters.ris import IRRELEVANT, KEPT, RELEVANT
from labeler.importers._encoding import detect_encoding, has_foreign_bytes
from labeler.importers._json_rows import Found as FoundObject
from labeler.importers._json_rows import object_in
from labeler.importers._objects import guess_objects, head_of, read_objects
from labeler.importers._own import KEY, Found, answer_in, own_of

_END = "ER  -"
_MAX_LINE = 4 << 20
_MAX_LINES = 20_000
_TITLES = ("TI", "T1", "BT", "CT")
_ABSTRACTS = ("AB", "N2")
_DECISIONS = {RELEVANT: "relevant", IRRELEVANT: "irrelevant"}
_NAMES = {
    "AU": "authors",
    "A1": "authors",
    "PY": "year",
    "Y1": "year",
    "DO": "doi",
    "UR": "url",
    "KW": "keywords",
    "JO": "journal",
}

Fields = dict[str, Any]  # Any: JSON leaves


class Ris:
    """Reference lists of literature databases and of ASReview."""

    name = "ris"
    title = "RIS references"
    endings = (".ris",)
    keeps = "title and abstract as the text; authors, year, DOI and all other tags as metadata; ASReview's decisions"
    drops = "which of several notes came first"

    def sniff(self, source: Path) -> float:
        if source.suffix.lower() not in self.endings:
            return 0.0
        return 0.95 if b"TY  -" in head_of(source) else 0.3 if source.is_file() else 0.0

    def guess(self, source: Path, options: ImportOptions) -> Guess:
        references = partial(_references, source)
        if not any(isinstance(row, dict) for _, row, _ in references()):
            raise SourceError(f"{source.name} holds no RIS references; expected lines like “TY  - JOUR”")
        return guess_objects(references, _found, source, Modality.TEXT, "N1")

    def read(self, source: Path, options: ImportOptions, skip: int = 0) -> Iterator[SampleDraft | Rejection | Progress]:
        references = partial(_references, source)
        if not any(isinstance(row, dict) for _, row, _ in references()):
            raise SourceError(f"{source.name} holds no RIS references; expected lines like “TY  - JOUR”")
        return read_objects(references, _found, source, options, skip)


def _references(source: Path) -> Iterator[FoundObject]:
    """(line where it begins, the tags of a reference, bytes read); one parsed at a time, however long the list."""
    encoding = detect_encoding(source)
    done = begins = 0
    lines: list[str] = []
    try:
        with source.open("rb") as raw:
            raw.seek(encoding.skip)
            number = 0
            while line := raw.readline(_MAX_LINE):
                number += 1
                done += len(line)
                text = line.decode(encoding.codec, encoding.errors).rstrip("\r\n")
                if not lines and not text.strip():
                    continue
                begins = begins if lines else number
                lines.append(text)
                if text.lstrip().startswith(_END) or len(lines) > _MAX_LINES:
                    yield begins, _reference(lines, encoding.mixed), done
                    lines = []
            if lines:
                yield begins, "the reference is not closed by a line “ER  -”; is the file whole?", done
    except OSError as error:
        raise SourceError(f"{source} cannot be read ({error.strerror or error}); check its permissions") from error


def _reference(lines: list[str], mixed: bool) -> Fields | str:
    import rispy

    text = "\n".join(lines)
    if "\0" in text or (mixed and has_foreign_bytes(text)):
        return "the reference holds bytes that are no text; save the file as UTF-8"
    try:
        found = rispy.loads(text)
    except (ValueError, OSError, KeyError, IndexError) as error:
        return f"the reference cannot be read ({error}); begin it with “TY  - …”"
    if not found:
        return "there is no reference between the lines; begin it with “TY  - …”"
    # Tags in their order and as they are, which the parsed form does not keep.
    tags = [
        [line[:2], line[5:].strip()]
        for line in lines
        if line[2:5].strip() == "-" and line[:2].strip() and line[:2] != "ER"
    ]
    return object_in({"tags": tags})


def _found(at: int, row: Fields) -> Iterator[Found]:
    tags: list[list[str]] = row["tags"]
    notes = [value for tag, value in tags if tag in ("N1", "RN")]
    own = next((_own(note) for note in notes if note.startswith(f"{KEY}: ")), {})
    meta, text = _meta(tags), own.get("text")
    if own:
        meta = {}
    else:
        meta[KEPT] = [[tag, value] for tag, value in tags if value not in _DECISIONS]
    if not isinstance(text, str):
        title = next((value for tag, value in tags if tag in _TITLES), "")
        abstract = next((value for tag, value in tags if tag in _ABSTRACTS), "")
        text = "\n\n".join(part for part in (title, abstract) if part)
    said = own.get("answers")
    if isinstance(said, list):
        answers = tuple(map(answer_in, said))
    else:
        answers = tuple(DraftAnswer(None, (_DECISIONS[note],)) for note in notes[::-1] if note in _DECISIONS)[:1]
    if not text:
        raise SourceError("the reference has neither title nor abstract; leave it out")
    doi = next((value for tag, value in tags if tag == "DO"), None)
    yield Found(at, text=text, row_id=None if own else doi, meta=meta, own=own, answers=answers)


def _meta(tags: list[list[str]]) -> Fields:
    found: dict[str, list[str]] = {}
    for tag, value in tags:
        if tag in _NAMES and value:
            found.setdefault(_NAMES[tag], []).append(value)
    return {name: "; ".join(values) for name, values in found.items()}


def _own(note: str) -> Fields:
    try:
        return dict(own_of(json.loads(note[len(KEY) + 2 :])))
    except (ValueError, RecursionError) as error:
        raise SourceError(f"the note of labeler is damaged ({error}); remove it") from error
