"""An exporter: a Markdown table, for a report or a wiki page."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import ClassVar

from labeler.contracts.exporter import ExportReport, ExportRow, ExportShape, Media
from labeler.domain.sample import Modality


class MarkdownTable:
    name: ClassVar[str] = "markdown"
    title: ClassVar[str] = "Markdown table (example)"
    ending: ClassVar[str] = ".md"
    media: ClassVar[tuple[Media, ...]] = ()
    modalities: ClassVar[frozenset[Modality]] = frozenset({Modality.TEXT})
    several: ClassVar[bool] = True
    multiple: ClassVar[bool] = True
    keeps: ClassVar[str] = "texts, labels and who gave them"
    drops: ClassVar[str] = "line breaks, metadata, ids, certainty and times"

    def write(self, rows: Iterable[ExportRow], target: Path, shape: ExportShape) -> ExportReport:
        building = target.with_name(f".{target.name}.part")  # whole or not at all
        count = 0
        try:
            with building.open("w", encoding="utf-8", newline="\n") as file:
                file.write("| text | label | annotator |\n| --- | --- | --- |\n")
                for row in rows:
                    cells = (row.text or "", ", ".join(row.labels), row.annotator or "")
                    file.write(f"| {' | '.join(map(_cell, cells))} |\n")
                    count += 1
            os.replace(building, target)
        finally:
            building.unlink(missing_ok=True)
        return ExportReport(str(target), count)


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("\\", "\\\\").replace("|", "\\|")
