"""SageMaker Ground Truth augmented manifests: labels that people gave become answers, those of machines do not."""

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
from labeler.importers._json_rows import look
from labeler.importers._objects import guess_objects, head_of, read_objects
from labeler.importers._own import KEY, Found, own_answer, own_of
from labeler.importers._shown_columns import without
from labeler.importers.jsonl_records import objects

_SOURCE = re.compile(rb'"source(?:-ref)?"\s*:')
_ABOUT = re.compile(rb'-metadata"\s*:\s*\{')
_METADATA = "-metadata"


class GroundTruth:
    """One sample a line with `source` or `source-ref` and label attributes."""

    name = "groundtruth"
    title = "Ground Truth augmented manifest"
    endings = (".manifest", ".jsonl")
    keeps = (
        "texts or image files and the classes people gave; other attributes, and what a machine labeled, as metadata"
    )
    drops = "of several label attributes one is read (--label NAME), the others are kept as metadata"

    def sniff(self, source: Path) -> float:
        head = head_of(source)
        if source.suffix.lower() not in self.endings or not head:
            return 0.0
        if _SOURCE.search(head) and _ABOUT.search(head):
            return 0.95
        return 0.6 if source.suffix.lower() == ".manifest" else 0.05

    def guess(self, source: Path, options: ImportOptions) -> Guess:
        attribute, modality = _look(source, options)
        return guess_objects(partial(objects, source), partial(_found, attribute), source, modality, attribute)

    def read(self, source: Path, options: ImportOptions, skip: int = 0) -> Iterator[SampleDraft | Rejection | Progress]:
        attribute, _ = _look(source, options)
        return read_objects(partial(objects, source), partial(_found, attribute), source, options, skip)


def _look(source: Path, options: ImportOptions) -> tuple[str | None, Modality]:
    rows = look(objects(source), source, "line")
    if not any("source" in row or "source-ref" in row for row in rows):
        raise SourceError(f'{source.name} is no augmented manifest; expected lines like {{"source-ref": …}}')
    names = dict.fromkeys(
        name.removesuffix(_METADATA)
        for row in rows
        for name in row
        if name.endswith(_METADATA) and _is_class(row, name)
    )
    if options.label and options.label not in names:
        raise SourceError(f"{source.name} has no label attribute “{options.label}”; it has: {', '.join(names)}")
    modality = Modality.IMAGE if any("source-ref" in row for row in rows) else Modality.TEXT
    return options.label or next(iter(names), None), modality


def _is_class(row: Mapping[str, Any], name: str) -> bool:  # Any: JSON leaves
    about = row[name]
    return isinstance(about, Mapping) and ("class-name" in about or "class-map" in about)


def _found(attribute: str | None, at: int, row: dict[str, Any]) -> Iterator[Found]:  # Any: JSON leaves
    own = own_of(row.get(KEY))
    about = row.get(f"{attribute}{_METADATA}") if attribute else None
    about = about if isinstance(about, Mapping) else None
    labels = _labels(about)
    is_human = about is not None and about.get("human-annotated", "yes") != "no"
    read = (attribute, f"{attribute}{_METADATA}") if is_human and labels is not None and attribute else ()
    answers: tuple[DraftAnswer, ...] = ()
    if own.get("state") == "skipped":
        answers = (own_answer(own, None),)
    elif is_human and labels is not None:
        answers = (own_answer(own, labels),)
    base = Found(line=at, own=own, answers=answers, meta=without(row, KEY, "source", "source-ref", *read))
    if isinstance(row.get("source"), str):
        yield replace(base, text=row["source"])
    elif isinstance(row.get("source-ref"), str):
        yield replace(base, image=row["source-ref"])
    else:
        raise SourceError("the line has neither “source” nor “source-ref”; leave it out")


def _labels(about: Mapping[str, Any] | None) -> list[str] | None:  # Any: JSON leaves
    if about is None:
        return None
    if isinstance(about.get("class-map"), Mapping):
        return [str(name) for name in about["class-map"].values()]
    name = about.get("class-name")
    return [name] if isinstance(name, str) and name else None
