"""YOLO classification folders: one folder a class."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from labeler.contracts.importer import Guess, ImportOptions, Progress
from labeler.domain.sample import Modality, Rejection, SampleDraft
from labeler.importers._class_folders import guess_class_folders, read_class_folders, sniff_class_folders

_MODALITIES = frozenset({Modality.IMAGE})


class YoloClassification:
    """A folder that holds a folder for each class."""

    name = "yolo"
    title = "YOLO classification folders"
    endings = ()
    keeps = "images with the folder that holds them as their class, the part (train, val) as metadata"
    drops = "everything but images"

    def sniff(self, source: Path) -> float:
        return sniff_class_folders(source, _MODALITIES)

    def guess(self, source: Path, options: ImportOptions) -> Guess:
        return guess_class_folders(source, _MODALITIES)

    def read(self, source: Path, options: ImportOptions, skip: int = 0) -> Iterator[SampleDraft | Rejection | Progress]:
        return read_class_folders(source, _MODALITIES, options, skip)
