"""fastText: `__label__x text`, a line a sample."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import ClassVar

from labeler.contracts.exporter import ExportReport, ExportRow, ExportShape, Media
from labeler.domain.sample import Modality
from labeler.exporters._whole_file import whole_file

PREFIX = "__label__"
_SPACE = re.compile(r"\s+")


class FastText:
    """Training lines of fastText's supervised mode."""

    name = "fasttext"
    title = "fastText"
    ending = ".txt"
    media: ClassVar[tuple[Media, ...]] = ()
    modalities = frozenset({Modality.TEXT})
    several = False
    multiple = True
    keeps = "texts and their classes"
    drops = "line breaks and runs of blanks in texts, blanks in class names (they become _), metadata, who said it, ids"

    def write(self, rows: Iterable[ExportRow], target: Path, shape: ExportShape) -> ExportReport:
        count = broken = 0
        renamed: dict[str, str] = {}
        with whole_file(target) as file:
            for row in rows:
                text = _SPACE.sub(" ", row.text or "").strip()
                broken += text != row.text
                names = [renamed.setdefault(name, _SPACE.sub("_", name)) for name in row.labels]
                # A text that begins like a label would be read as one.
                guard = "\u200b" if text.startswith(PREFIX) else ""
                file.write(" ".join([*(PREFIX + name for name in names), guard + text]) + "\n")
                count += 1
        return ExportReport(str(target), count, tuple(_notes(broken, renamed)))


def _notes(broken: int, renamed: dict[str, str]) -> list[str]:
    notes = [f"{broken:,} texts have lost line breaks or runs of blanks"] if broken else []
    changed = [f"“{name}” is “{safe}”" for name, safe in renamed.items() if name != safe]
    if changed:
        notes.append(f"{len(changed):,} class names hold blanks: {', '.join(changed[:5])}")
    if len(set(renamed.values())) < len(renamed):
        notes.append("some class names are the same without their blanks: their samples cannot be told apart")
    return notes
