"""Folders by part and class, with a side file that says exactly what each file is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from labeler.contracts.exporter import ExportReport, ExportRow, ExportShape
from labeler.exporters._json_list import encode
from labeler.exporters._media import Copies
from labeler.exporters._names import SafeNames
from labeler.exporters._own import own_fields
from labeler.exporters._whole_file import whole_folder

SIDE_FILE = "labeler.jsonl"
UNLABELED = "_unlabeled"


def write_class_folders(rows: Iterable[ExportRow], target: Path, shape: ExportShape, default_part: str) -> ExportReport:
    """`PART/CLASS/FILE`; a part only where the export is split or `default_part` says so."""
    count = 0
    with whole_folder(target, replace=shape.replace) as folder:
        copies, folders = Copies(folder), ClassFolders()
        with (folder / SIDE_FILE).open("w", encoding="utf-8") as side:
            for row in rows:
                name = next(iter(row.labels), UNLABELED)
                part = row.split or default_part
                inside = f"{part}/{folders.of(name)}" if part else folders.of(name)
                if row.text is not None:
                    stem = row.row_id or Path(row.source).stem
                    file = copies.put_bytes(row.text.encode("utf-8", "replace"), f"{stem}.txt", inside, row.uid[:8])
                else:
                    file = copies.put(row, inside)
                own = own_fields(row, ("split",) if part else ())
                said = {"file": file, "label": next(iter(row.labels), None), "skipped": row.skipped or None}
                side.write(encode({**{k: v for k, v in said.items() if v is not None}, **own}) + "\n")
                count += 1
    return ExportReport(str(target), count, (*copies.notes(), *folders.notes()))


class ClassFolders:
    """The folder of each class, under a name that every system takes."""

    def __init__(self) -> None:
        self._names = SafeNames()
        self._folders: dict[str, str] = {}

    def of(self, name: str) -> str:
        if name not in self._folders:
            self._folders[name] = self._names.one(name)
        return self._folders[name]

    def notes(self) -> Iterator[str]:
        yield from self._names.notes()
