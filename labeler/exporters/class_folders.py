"""A folder a class, for torchvision, Keras and the like."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import ClassVar

from labeler.contracts.exporter import ExportReport, ExportRow, ExportShape, Media
from labeler.domain.sample import Modality
from labeler.exporters._class_folders import write_class_folders


class ClassFolders:
    """Copies of the files, in a folder for each class."""

    name = "folders"
    title = "Class folders"
    ending = ""
    media: ClassVar[tuple[Media, ...]] = ("copy",)
    modalities = frozenset({Modality.IMAGE, Modality.TEXT})
    several = False
    multiple = False
    keeps = "images and texts as files, in a folder a class, in a folder a part; metadata in labeler.jsonl beside them"
    drops = "records of a table"

    def write(self, rows: Iterable[ExportRow], target: Path, shape: ExportShape) -> ExportReport:
        return write_class_folders(rows, target, shape, "")
