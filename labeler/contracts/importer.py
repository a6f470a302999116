"""Importers: other people's files become sample drafts, streaming."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar, Protocol

from labeler.domain.sample import Modality, Rejection, SampleDraft


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """What a person may say about a source; None means: guess, "" means: there is none.

    `leave_out` names columns that must not enter the project at all, neither as data nor as labels.
    """

    text: str | None = None
    label: str | None = None
    id: str | None = None
    leave_out: tuple[str, ...] = ()
    folder_labels: bool = False
    # Between several labels in one cell, for multiple choice.
    label_separator: str | None = None
    modality: Modality | None = None
    # The folder that media files are looked up in; None: the one that the source lies in. Nothing outside is opened.
    media: str | None = None


@dataclass(frozen=True, slots=True)
class Guess:
    """What a source looks like, for the wizard and for defaults."""

    modality: Modality
    columns: tuple[str, ...] = ()
    text: str | None = None
    label: str | None = None
    id: str | None = None
    # Up to 200 label values seen near the start, in order of appearance.
    labels: tuple[str, ...] = ()
    # The first rows as shown in the wizard's preview; cells as text.
    rows: tuple[tuple[str, ...], ...] = ()
    # A count of samples where cheap to know, else an estimate.
    estimate: int | None = None
    notes: tuple[str, ...] = field(default_factory=tuple)
    # The source is one of annotations: its labels are answers that somebody gave.
    answers: bool = False


@dataclass(frozen=True, slots=True)
class Progress:
    """Where a streaming read stands. `done` of `total` in `unit`s; total None if unknown.

    `reading` names the file that is looked into next, where a source has several: should that end the process, the
    file is known and is left out the next time.
    """

    done: int
    total: int | None
    unit: str
    reading: str | None = None

    def words(self) -> str:
        """How far, for a person: `9.3 MB`, `1,200 images`."""
        return f"{self.done / 1e6:,.1f} MB" if self.unit == "byte" else f"{self.done:,} {self.unit}s"


class Importer(Protocol):
    """Reads one kind of source."""

    name: ClassVar[str]
    title: ClassVar[str]
    # Lower-case endings with dot; empty for folders.
    endings: ClassVar[tuple[str, ...]]
    keeps: ClassVar[str]
    drops: ClassVar[str]

    def sniff(self, source: Path) -> float:
        """How sure it is, 0 to 1, that it can read this; looks at little of it, never raises."""
        ...

    def guess(self, source: Path, options: ImportOptions) -> Guess:
        """What is in there. Raises `SourceError` if the source cannot be used at all."""
        ...

    def read(self, source: Path, options: ImportOptions, skip: int = 0) -> Iterator[SampleDraft | Rejection | Progress]:
        """Samples and rejections in a stable order, `Progress` now and then, and with `reading` before each file.

        Parameters
        ----------
        skip : how many samples and rejections at the start are known already (a resumed import); they are not yielded.

        Raises `SourceError` if the source cannot be used at all. One bad row or file is a `Rejection`.
        """
        ...
