"""SageMaker Ground Truth augmented manifest: an object a sample with the label attribute and its metadata."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, ClassVar

from labeler.contracts.exporter import ExportReport, ExportRow, ExportShape, Media
from labeler.domain.sample import Modality
from labeler.exporters._json_list import Object, write_json_lines
from labeler.exporters._own import KEY, meta_beside, own_fields

ATTRIBUTE = "label"
_JOB = "labeler"


class GroundTruth:
    """An augmented manifest of a classification job."""

    name = "groundtruth"
    title = "Ground Truth augmented manifest"
    ending = ".manifest"
    media: ClassVar[tuple[Media, ...]] = ("path",)
    modalities = frozenset({Modality.TEXT, Modality.IMAGE})
    several = True
    multiple = True
    keeps = "texts and image files, class names and numbers, confidence, time, metadata; a line for each annotator"
    drops = "records of a table; skips stand in our own fields only"

    def write(self, rows: Iterable[ExportRow], target: Path, shape: ExportShape) -> ExportReport:
        return ExportReport(str(target), write_json_lines(_objects(rows, shape), target))


def _objects(rows: Iterable[ExportRow], shape: ExportShape) -> Iterator[Object]:
    number = {name: at for at, name in enumerate(shape.classes)}
    for row in rows:
        free, clash = meta_beside(row, ("source", "source-ref", ATTRIBUTE, f"{ATTRIBUTE}-metadata"))
        own = own_fields(row, ("text",), clash)
        if row.skipped:
            own["state"] = "skipped"
        content = {"source": row.text} if row.text is not None else {"source-ref": row.source}
        yield {**content, **free, **(_label(row, shape, number) if row.labeled else {}), KEY: own}


def _label(row: ExportRow, shape: ExportShape, number: dict[str, int]) -> dict[str, Any]:  # Any: JSON leaves
    numbers = [number.get(name, len(number)) for name in row.labels]
    confidence = max(row.probabilities) if row.probabilities else 1.0
    about: dict[str, Any] = {  # Any: JSON leaves
        "type": "groundtruth/text-classification" if row.text is not None else "groundtruth/image-classification",
        "job-name": _JOB,
        "human-annotated": "yes",
        "creation-date": row.created_at or "",
    }
    if shape.multiple:
        about["class-map"] = {str(at): name for at, name in zip(numbers, row.labels, strict=True)}
        about["confidence-map"] = {str(at): confidence for at in numbers}
        about["type"] += "-multilabel"
        return {ATTRIBUTE: numbers, f"{ATTRIBUTE}-metadata": about}
    about |= {"class-name": row.labels[0] if row.labels else "", "confidence": confidence}
    return {ATTRIBUTE: numbers[0] if numbers else -1, f"{ATTRIBUTE}-metadata": about}
