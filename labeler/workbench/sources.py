"""What a file or folder holds: choosing its importer and guessing its columns."""

from __future__ import annotations

from pathlib import Path

from labeler.contracts.importer import Guess, Importer, ImportOptions
from labeler.errors import SourceError
from labeler.registry import member, members


def pick_importer(source: Path, name: str | None = None) -> Importer:
    """The importer asked for, or the one that is surest it can read this; raises `SourceError` if none can."""
    if name is not None:
        chosen: Importer = member("importers", name)
        return chosen
    if not source.exists():
        raise SourceError(f"{source} does not exist; check the path")
    best: Importer = max(members("importers").values(), key=lambda importer: importer.sniff(source))
    if best.sniff(source) > 0:
        return best
    if source.is_dir():
        return _folder_importer(source)
    raise SourceError(
        f"{source} is nothing that can be imported; it can be a folder of images, or a file ending in "
        + ", ".join(sorted({ending for importer in members("importers").values() for ending in importer.endings}))
    )


def _folder_importer(source: Path) -> Importer:
    """A first look found nothing, but it is a short one: the reader of folders looks at all, or says what is wrong."""
    reader: Importer = next(importer for importer in members("importers").values() if not importer.endings)
    reader.guess(source, ImportOptions())
    return reader


def guess_source(source: Path, options: ImportOptions | None = None, name: str | None = None) -> Guess:
    """Columns, labels and first rows of a source; raises `SourceError` if it cannot be used."""
    return pick_importer(source, name).guess(source, options or ImportOptions())
