"""Class folders: one folder a class."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from labeler.contracts.importer import Guess, ImportOptions, Progress
from labeler.domain.sample import Modality, Rejection, SampleDraft
from labeler.importers._class_folders import can_hold, class_folder_of, guess_class_folders, read_class_folders
from labeler.importers._files import files_below

_MODALITIES = frozenset({Modality.IMAGE, Modality.TEXT})
_SNIFFED_FILES = 200


class ClassFolders:
    """A folder that holds a folder for each class."""

    name = "folders"
    title = "Class folders"
    endings = ()
    keeps = "images and texts with the folder that holds them as their class, the part (train, test) as metadata"
    drops = "folders above the one that holds the file"

    def sniff(self, source: Path) -> float:
        # A folder of images is taken as one without labels unless this is asked for by name.
        if not source.is_dir():
            return 0.0
        first = files_below(source, _SNIFFED_FILES)
        return 0.3 if any(can_hold(path, _MODALITIES) and class_folder_of(path, source)[0] for path in first) else 0.0

    def guess(self, source: Path, options: ImportOptions) -> Guess:
        return guess_class_folders(source, _MODALITIES)

    def read(self, source: Path, options: ImportOptions, skip: int = 0) -> Iterator[SampleDraft | Rejection | Progress]:
        return read_class_folders(source, _MODALITIES, options, skip)
