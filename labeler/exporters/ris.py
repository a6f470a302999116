"""RIS references of literature screening: the decision in a note, as ASReview writes and reads it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, ClassVar

from labeler.contracts.exporter import ExportReport, ExportRow, ExportShape, Media
from labeler.domain.sample import Modality
from labeler.exporters._own import KEY, Place, answer_fields, by_place, own_fields
from labeler.exporters._whole_file import whole_file

RELEVANT, IRRELEVANT, UNSEEN = "ASReview_relevant", "ASReview_irrelevant", "ASReview_not_seen"
# Class names that say yes or no to a reference, whatever the project calls them.
YES = frozenset({"relevant", "include", "included", "yes", "1", "true"})
NO = frozenset({"irrelevant", "exclude", "excluded", "no", "0", "false"})
KEPT = "ris"
_NATIVE = ("annotator", "certainty", "seconds", "created_at")


class Ris:
    """One reference a text, with title, abstract and decision."""

    name = "ris"
    title = "RIS references"
    ending = ".ris"
    media: ClassVar[tuple[Media, ...]] = ()
    modalities = frozenset({Modality.TEXT})
    several = True
    multiple = True
    keeps = (
        "title, abstract, every tag a reference came with, the decision as ASReview writes it, other classes as notes"
    )
    drops = "for other programs, line breaks inside of texts"

    def write(self, rows: Iterable[ExportRow], target: Path, shape: ExportShape) -> ExportReport:
        count = 0
        with whole_file(target) as file:
            for place in by_place(rows):
                for tag, value in _tags(place):
                    file.write(f"{tag}  - {_one_line(value)}\n")
                file.write("ER  - \n\n")
                count += 1
        return ExportReport(str(target), count)


def decision_of(name: str) -> str | None:
    folded = name.casefold()
    return RELEVANT if folded in YES else IRRELEVANT if folded in NO else None


def _tags(place: Place) -> Iterator[tuple[str, str]]:
    row = place.row
    meta: dict[str, Any] = {**row.meta, **row.extra}  # Any: JSON leaves
    tags = _kept_tags(meta.get(KEPT))
    own = own_fields(row, _NATIVE)
    own["answers"] = [answer_fields(answer) for answer in place.answers]
    yield "TY", next((value for tag, value in tags if tag == "TY"), "GEN")
    if tags:
        yield from ((tag, value) for tag, value in tags if tag != "TY")
    else:
        title = meta.get("title")
        yield "TI", title if isinstance(title, str) and title else (row.text or "").split("\n")[0][:200]
        yield "AB", row.text or ""
    decisions = [decision_of(name) for answer in place.answers for name in answer.labels]
    yield (
        "N1",
        next((one for one in decisions if one), UNSEEN if not place.answers else IRRELEVANT if not decisions else ""),
    )
    for answer in place.answers:
        for name in answer.labels:
            yield "N1", f"label: {name}"
    yield "N1", f"{KEY}: {json.dumps(own)}"


def _kept_tags(kept: object) -> list[tuple[str, str]]:
    pairs = kept if isinstance(kept, list) else []
    return [(str(pair[0]), str(pair[1])) for pair in pairs if isinstance(pair, list) and len(pair) == 2]


def _one_line(text: str) -> str:
    return " ".join(text.splitlines()).strip()
