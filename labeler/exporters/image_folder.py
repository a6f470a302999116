"""Hugging Face image folder: the images by part, and `metadata.jsonl` beside them."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import ExitStack
from pathlib import Path
from typing import IO, Any, ClassVar

from labeler.contracts.exporter import ExportReport, ExportRow, ExportShape, Media
from labeler.domain.sample import Modality
from labeler.exporters._class_folders import UNLABELED, ClassFolders
from labeler.exporters._json_list import encode
from labeler.exporters._media import Copies
from labeler.exporters._names import SafeNames
from labeler.exporters._own import KEY, own_fields
from labeler.exporters._whole_file import whole_folder

METADATA = "metadata.jsonl"
RESERVED = ("file_name", "label", "labels", KEY)
_PART = "train"


class ImageFolder:
    """What `load_dataset("imagefolder", data_dir=…)` reads."""

    name = "imagefolder"
    title = "Hugging Face image folder"
    ending = ""
    media: ClassVar[tuple[Media, ...]] = ("copy",)
    modalities = frozenset({Modality.IMAGE})
    several = True
    multiple = True
    keeps = "images as files, labels by name, text metadata as columns, everything else as JSON in the column labeler"
    drops = "everything but images"

    def write(self, rows: Iterable[ExportRow], target: Path, shape: ExportShape) -> ExportReport:
        count = 0
        with whole_folder(target, replace=shape.replace) as folder, ExitStack() as files:
            copies, folders, parts = Copies(folder), ClassFolders(), _Parts(folder, files)
            for row in rows:
                part, file = parts.of(row.split or _PART)
                name = "images" if shape.multiple else folders.of(next(iter(row.labels), UNLABELED))
                place = copies.put(row, f"{part}/{name}")
                file.write(encode(_line(row, place.removeprefix(f"{part}/"), shape)) + "\n")
                count += 1
        return ExportReport(str(target), count, (*copies.notes(), *folders.notes(), *parts.notes()))


class _Parts:
    """The folder of each part with its metadata file."""

    def __init__(self, root: Path, files: ExitStack) -> None:
        self._root = root
        self._stack = files
        self._names = SafeNames()
        self._open: dict[str, tuple[str, IO[str]]] = {}

    def of(self, name: str) -> tuple[str, IO[str]]:
        if name not in self._open:
            folder = self._names.one(name)
            (self._root / folder).mkdir()
            file = self._stack.enter_context((self._root / folder / METADATA).open("w", encoding="utf-8"))
            self._open[name] = (folder, file)
        return self._open[name]

    def notes(self) -> Iterable[str]:
        return self._names.notes()


def _line(row: ExportRow, file_name: str, shape: ExportShape) -> dict[str, Any]:  # Any: JSON leaves
    meta = {**row.meta, **row.extra}
    # One type a column: readers of the whole file refuse anything else.
    shown = {name: value for name, value in meta.items() if isinstance(value, str) and name and name not in RESERVED}
    own = own_fields(row, ("split",), {name: value for name, value in meta.items() if name not in shown})
    own |= {"skipped": True} if row.skipped else {}
    label = list(row.labels) if shape.multiple else next(iter(row.labels), None)
    if shape.multiple and not row.labeled:
        own["unlabeled"] = True
    return {"file_name": file_name, "label": label, **shown, KEY: encode(own)}
