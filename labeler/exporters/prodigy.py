"""Prodigy JSONL: a choice task an answer; hashes and tokens that came from Prodigy go back as they were."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import ClassVar

from labeler.contracts.exporter import ExportReport, ExportRow, ExportShape, Media
from labeler.domain.sample import Modality
from labeler.exporters._json_list import Object, write_json_lines
from labeler.exporters._media import data_uri
from labeler.exporters._own import KEY, own_fields

# Where the importer keeps what only Prodigy understands.
KEPT = "prodigy"


class Prodigy:
    """Choice tasks with the accepted options."""

    name = "prodigy"
    title = "Prodigy JSONL"
    ending = ".jsonl"
    media: ClassVar[tuple[Media, ...]] = ("path", "embed")
    modalities = frozenset({Modality.TEXT, Modality.IMAGE})
    several = True
    multiple = True
    keeps = "every annotator's choice, skips as “ignore”, metadata; hashes, tokens and spans that came from Prodigy"
    drops = "records of a table; hashes where there were none: Prodigy makes its own"

    def write(self, rows: Iterable[ExportRow], target: Path, shape: ExportShape) -> ExportReport:
        return ExportReport(str(target), write_json_lines(_objects(rows, shape), target))


def _objects(rows: Iterable[ExportRow], shape: ExportShape) -> Iterator[Object]:
    options = [{"id": name, "text": name} for name in shape.classes]
    style = {"choice_style": "multiple" if shape.multiple else "single"}
    for row in rows:
        meta = {**row.meta, **row.extra}
        found = meta.pop(KEPT, None)
        kept = found if isinstance(found, dict) else {}
        clash = {KEY: meta.pop(KEY)} if KEY in meta else {}
        own = own_fields(row, ("text", "annotator"), clash)
        image = data_uri(row) if shape.media == "embed" and row.text is None else row.source
        content = {"text": row.text} if row.text is not None else {"image": image}
        task = {**kept, **content, "options": options, "config": style, "meta": {**meta, KEY: own}}
        if row.labeled or row.skipped:
            task |= {"accept": list(row.labels), "answer": "ignore" if row.skipped else "accept"}
            if row.annotator is not None:
                task |= {"_annotator_id": row.annotator}
                task.setdefault("_session_id", row.annotator)
        task.setdefault("_view_id", "choice")
        yield task
