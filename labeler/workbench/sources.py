"""Which importer reads a file or folder, by names alone: nothing is opened here."""

from __future__ import annotations

from pathlib import Path

from labeler.contracts.importer import Importer
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
        # A first look found nothing, but it is a short one: the reader of folders will look at all of it.
        reader: Importer = member("importers", "images")
        return reader
    raise SourceError(
        f"{source} is nothing that can be imported; it can be a folder of images, or a file ending in "
        + ", ".join(sorted({ending for importer in members("importers").values() for ending in importer.endings}))
    )
