"""YOLO classification: `train/CLASS/FILE`, `val/CLASS/FILE`, as Ultralytics reads it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import ClassVar

from labeler.contracts.exporter import ExportReport, ExportRow, ExportShape, Media
from labeler.domain.sample import Modality
from labeler.exporters._class_folders import write_class_folders


class YoloClassification:
    """Copies of the images by part and class."""

    name = "yolo"
    title = "YOLO classification folders"
    ending = ""
    media: ClassVar[tuple[Media, ...]] = ("copy",)
    modalities = frozenset({Modality.IMAGE})
    several = False
    multiple = False
    keeps = "images as files, in a folder a class, in a folder a part; metadata in labeler.jsonl beside them"
    drops = "everything but images"

    def write(self, rows: Iterable[ExportRow], target: Path, shape: ExportShape) -> ExportReport:
        parts: set[str] = set()

        def seen() -> Iterable[ExportRow]:
            for row in rows:
                parts.add(row.split or "train")
                yield row

        report = write_class_folders(seen(), target, shape, "train")
        if parts & {"val", "test"}:
            return report
        note = "training needs a part called val or test: export with --split train=0.8,val=0.2"
        return replace(report, notes=(*report.notes, note))
