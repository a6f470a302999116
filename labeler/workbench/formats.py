"""The formats of files, each once, whether it is read, written or both."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from labeler.registry import members


@dataclass(frozen=True, slots=True)
class Format:
    """`endings` are empty for folders; `needs` are optional packages, named by a member in an attribute of its own."""

    name: str
    title: str
    reads: bool
    writes: bool
    endings: tuple[str, ...]
    needs: tuple[str, ...]
    keeps: str
    drops: str

    @property
    def direction(self) -> str:
        return "both" if self.reads and self.writes else "import" if self.reads else "export"


def known_formats() -> list[Format]:
    """By name; of a format that goes both ways it is told what is kept and dropped on each of them."""
    importers, exporters = members("importers"), members("exporters")
    return [_format(name, importers.get(name), exporters.get(name)) for name in sorted({**importers, **exporters})]


def _format(name: str, importer: Any, exporter: Any) -> Format:  # Any: members of two families
    both = [one for one in (importer, exporter) if one is not None]
    endings = [] if exporter is None or not exporter.ending else [exporter.ending]
    endings += [] if importer is None else importer.endings
    return Format(
        name, both[0].title, importer is not None, exporter is not None, tuple(dict.fromkeys(endings)),
        tuple(dict.fromkeys(package for one in both for package in getattr(one, "needs", ()))),
        _told(importer and importer.keeps, exporter and exporter.keeps),
        _told(importer and importer.drops, exporter and exporter.drops),
    )  # fmt: skip


def _told(read: str | None, written: str | None) -> str:
    if read is None or written is None or read == written:
        return read or written or ""
    return f"read: {read}. written: {written}"
