"""Image files of an export: named where they lie, copied beside it under names that do not collide, or embedded."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from pathlib import Path, PurePath

from labeler.contracts.exporter import ExportRow
from labeler.errors import UserError
from labeler.exporters._names import SafeNames
from labeler.secrecy import keyring

_ENDING_OF = {"JPEG": ".jpg", "PNG": ".png", "WEBP": ".webp", "TIFF": ".tif", "BMP": ".bmp", "GIF": ".gif"}
_TYPE_OF = {".jpg": "jpeg", ".jpeg": "jpeg", ".png": "png", ".webp": "webp", ".tif": "tiff", ".tiff": "tiff",
            ".bmp": "bmp", ".gif": "gif"}  # fmt: skip


def image_bytes(row: ExportRow) -> bytes:
    """The content of an image. Raises `UserError` if it is not there any more."""
    path = Path(row.file or row.source)
    try:
        return keyring.read_file(path)
    except OSError as error:
        raise UserError(
            f"{path} cannot be read ({error.strerror}), so it cannot be brought along; put it back in its place, or "
            "leave its sample out"
        ) from error
    except ValueError as error:
        raise UserError(f"{path} is damaged: its seal is broken; import it again") from error


def image_name(row: ExportRow) -> str:
    """What the file is called, with an ending that tells its format."""
    name = PurePath(row.source.replace("\\", "/")).name
    if row.row_id is not None or not PurePath(name).suffix:
        ending = _ENDING_OF.get(str((row.data or {}).get("format", "")), ".png")
        stem = f"{PurePath(name).stem}-{row.row_id}" if row.row_id is not None else name
        return stem + ending
    return name


def data_uri(row: ExportRow) -> str:
    kind = _TYPE_OF.get(PurePath(image_name(row)).suffix.lower(), "png")
    return f"data:image/{kind};base64,{base64.b64encode(image_bytes(row)).decode()}"


class Copies:
    """Brings files along into folders of an export."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._names = SafeNames()

    def put(self, row: ExportRow, folder: str) -> str:
        """Copy a row's image into a folder of the export; returns its path there, with `/`."""
        return self.put_bytes(image_bytes(row), image_name(row), folder, row.uid[:8])

    def put_bytes(self, content: bytes, name: str, folder: str, mark: str) -> str:
        free = self._names.one(name, folder, mark)
        place = self._root / folder / free
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)
        return f"{folder}/{free}" if folder else free

    def notes(self) -> Iterator[str]:
        yield from self._names.notes()
