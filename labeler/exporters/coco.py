"""COCO: a folder with `annotations.json` and the images; a class of an image is an annotation of all of it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO, Any, ClassVar

from labeler.contracts.exporter import ExportReport, ExportRow, ExportShape, Media
from labeler.domain.sample import Modality
from labeler.exporters._json_list import encode
from labeler.exporters._media import Copies
from labeler.exporters._own import KEY, Place, answer_fields, by_place, own_fields
from labeler.exporters._whole_file import whole_folder

FILE = "annotations.json"
KEPT = "coco"
_IMAGES = "images"
_NATIVE = ("annotator", "certainty", "seconds", "created_at", "data")


class Coco:
    """Images with image-level classes."""

    name = "coco"
    title = "COCO (classes of whole images)"
    ending = ""
    media: ClassVar[tuple[Media, ...]] = ("copy", "path")
    modalities = frozenset({Modality.IMAGE})
    several = True
    multiple = True
    keeps = "every image, also without a class; every annotator's classes, skips, metadata; ids from 1"
    drops = "everything but images"

    def write(self, rows: Iterable[ExportRow], target: Path, shape: ExportShape) -> ExportReport:
        with whole_folder(target, replace=shape.replace) as folder:
            copies = Copies(folder)
            writer = _Writer(shape, copies)
            with (folder / FILE).open("w", encoding="utf-8") as file, (folder / ".waiting").open("w+") as waiting:
                writer.write(rows, file, waiting)
            (folder / ".waiting").unlink()
        return ExportReport(str(target), writer.images, tuple(copies.notes()))


class _Writer:
    """Images go straight into the file; their annotations wait in another one, as they stand behind all images."""

    def __init__(self, shape: ExportShape, copies: Copies) -> None:
        self._shape = shape
        self._copies = copies
        self._category = {name: at for at, name in enumerate(shape.classes, start=1)}
        self._annotations = 0
        self.images = 0

    def write(self, rows: Iterable[ExportRow], file: IO[str], waiting: IO[str]) -> None:
        info = {"description": self._shape.title, "version": "1.0", "contributor": "labeler"}
        file.write(f'{{"info": {encode(info)},\n"licenses": [],\n"images": [')
        for place in by_place(rows):
            self.images += 1
            file.write(("," if self.images > 1 else "") + "\n" + encode(self._image(place)))
            for annotation in self._of(place):
                waiting.write(json.dumps(annotation) + "\n")
        file.write('\n],\n"annotations": [')
        waiting.seek(0)
        for at, line in enumerate(waiting):
            file.write((",\n" if at else "\n") + line.rstrip("\n"))
        categories = [{"id": at, "name": name, "supercategory": ""} for name, at in self._category.items()]
        file.write(f'\n],\n"categories": {encode(categories)}}}\n')

    def _image(self, place: Place) -> dict[str, Any]:  # Any: JSON leaves
        row = place.row
        meta = {**row.meta, **row.extra}
        kept = meta.pop(KEPT, None) if isinstance(meta.get(KEPT), dict) else None
        own = own_fields(row, _NATIVE, meta)
        own["answers"] = [answer_fields(answer) for answer in place.answers]
        size = row.data or {}
        name = row.source if self._shape.media == "path" else self._copies.put(row, _IMAGES)
        return {
            **(kept or {}), "id": self.images, "file_name": name, "width": size.get("width", 0),
            "height": size.get("height", 0), KEY: own,
        }  # fmt: skip

    def _of(self, place: Place) -> Iterator[dict[str, Any]]:  # Any: JSON leaves
        width, height = ((place.row.data or {}).get(side, 0) for side in ("width", "height"))
        for answer in place.answers:
            for name in answer.labels:
                self._annotations += 1
                category = self._category.setdefault(name, len(self._category) + 1)
                yield {
                    "id": self._annotations, "image_id": self.images, "category_id": category,
                    "bbox": [0, 0, width, height], "area": width * height, "iscrowd": 0, "segmentation": [],
                    "annotator": answer.annotator,
                }  # fmt: skip
