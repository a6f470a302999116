"""An import whose labels are facts about a sample, not answers that somebody gave."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from labeler.contracts.importer import Guess, Importer, ImportOptions, Progress
from labeler.domain.sample import Rejection, SampleDraft


class LabelsAsMetadata:
    """An importer whose labels are kept as a metadata column instead of becoming answers."""

    def __init__(self, inner: Importer, column: str) -> None:
        self.inner = inner
        self.column = column
        self.name = f"{inner.name}, {column} as metadata"
        self.title, self.endings, self.keeps, self.drops = inner.title, inner.endings, inner.keeps, inner.drops

    def sniff(self, source: Path) -> float:
        return self.inner.sniff(source)

    def guess(self, source: Path, options: ImportOptions) -> Guess:
        return self.inner.guess(source, options)

    def read(self, source: Path, options: ImportOptions, skip: int = 0) -> Iterator[SampleDraft | Rejection | Progress]:
        for found in self.inner.read(source, options, skip):
            if isinstance(found, SampleDraft):
                said = {self.column: "; ".join(found.labels)} if found.labels else {}
                yield replace(found, labels=(), meta={**found.meta, **said})
            else:
                yield found
