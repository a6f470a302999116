"""Exporters: current labels become files of the field's formats."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any, ClassVar, Literal, NamedTuple, Protocol, runtime_checkable

import numpy as np
from numpy.typing import NDArray

from labeler.domain.sample import Modality, SampleUid

_NOTHING: Mapping[str, Any] = MappingProxyType({})  # Any: JSON leaves


class ExportRow(NamedTuple):
    """One line of an export: one source of one sample with one label (or none).

    A named tuple: an export makes a million of them, and a frozen dataclass of this size takes four times as long.

    `labels` are class names in class order: one for single choice. `extra` are further metadata columns.
    `labeled` tells an answer that no class holds (multiple choice) from no answer. `place` counts the places of one
    sample, `file` is where an image's content lies now, `probabilities` what the consensus gives to each
    class, in class order.
    """

    uid: SampleUid
    source: str
    row_id: str | None
    modality: Modality
    text: str | None
    data: Mapping[str, Any] | None  # Any: JSON leaves
    meta: Mapping[str, Any]  # Any: JSON leaves
    annotator: str | None
    labels: tuple[str, ...]
    certainty: str | None = None
    seconds: float | None = None
    created_at: str | None = None
    split: str | None = None
    extra: Mapping[str, Any] = _NOTHING  # Any: JSON leaves
    labeled: bool = False
    skipped: bool = False
    place: int = 0
    file: str | None = None
    probabilities: tuple[float, ...] | None = None


class ExportAnswer(NamedTuple):
    """What a row says of its sample: everything but the place and the times."""

    annotator: str | None
    labels: tuple[str, ...]
    certainty: str | None
    labeled: bool
    skipped: bool
    probabilities: tuple[float, ...] | None = None


@dataclass(frozen=True, slots=True)
class ExportBatch:
    """Rows of an export in columns: a place and an answer stand once, however many rows share them.

    `places` are rows without an answer, in the order in which `place`, each row's index into them, first names them;
    `answer` is its index into `answers`. The other columns have an entry a row too.
    """

    places: Sequence[ExportRow]
    answers: Sequence[ExportAnswer]
    place: NDArray[np.int64]
    answer: NDArray[np.int64]
    seconds: Sequence[float | None]
    created_at: Sequence[str | None]

    def __len__(self) -> int:
        return self.place.size

    def rows(self) -> Iterator[ExportRow]:
        columns = zip(self.place.tolist(), self.answer.tolist(), self.seconds, self.created_at, strict=True)
        for place, answer, seconds, created_at in columns:
            yield _row(self.places[place], self.answers[answer], seconds, created_at)

    def row(self, at: int) -> ExportRow:
        place, answer = self.places[self.place[at]], self.answers[self.answer[at]]
        return _row(place, answer, self.seconds[at], self.created_at[at])

    def only(self, rows: NDArray[np.bool_]) -> ExportBatch:
        """Some of the rows."""
        place, answer = self.place[rows], self.answer[rows]
        kept = np.flatnonzero(rows).tolist()
        used, new_place = np.unique(place, return_inverse=True)
        said, new_answer = np.unique(answer, return_inverse=True)
        return ExportBatch(
            [self.places[at] for at in used.tolist()], [self.answers[at] for at in said.tolist()],
            new_place.reshape(-1), new_answer.reshape(-1), [self.seconds[at] for at in kept],
            [self.created_at[at] for at in kept],
        )  # fmt: skip

    @classmethod
    def of(cls, rows: Sequence[ExportRow]) -> ExportBatch:
        """Rows that nobody has in columns."""
        each = np.arange(len(rows))
        answers = [
            ExportAnswer(row.annotator, row.labels, row.certainty, row.labeled, row.skipped, row.probabilities)
            for row in rows
        ]
        places = [
            row._replace(
                annotator=None, labels=(), certainty=None, seconds=None, created_at=None, labeled=False, skipped=False,
                probabilities=None,
            )
            for row in rows
        ]  # fmt: skip
        return cls(places, answers, each, each, [row.seconds for row in rows], [row.created_at for row in rows])


def _row(place: ExportRow, answer: ExportAnswer, seconds: float | None, created_at: str | None) -> ExportRow:
    return ExportRow(  # by position: by name it takes twice as long, a million times
        place.uid, place.source, place.row_id, place.modality, place.text, place.data, place.meta, answer.annotator,
        answer.labels, answer.certainty, seconds, created_at, place.split, place.extra, answer.labeled, answer.skipped,
        place.place, place.file, answer.probabilities,
    )  # fmt: skip


# Where a format puts files that are samples: it names their place, brings copies along, or holds their bytes.
Media = Literal["path", "copy", "embed"]
Features = Callable[[Sequence[SampleUid]], NDArray[np.float32] | None]


@dataclass(frozen=True, slots=True)
class ExportShape:
    """What a format must know of the whole export before its first row.

    `media` None leaves the choice to the format. `features` gives the features of samples, None where there are none.
    """

    multiple: bool = False
    classes: tuple[str, ...] = ()
    media: Media | None = None
    title: str = ""
    replace: bool = False
    features: Features = lambda uids: None


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What was written and what could not be."""

    path: str
    rows: int
    notes: tuple[str, ...] = ()


class Exporter(Protocol):
    """Writes one format, to a temporary name that is moved when whole.

    `ending` is empty for formats that are folders. `media` are the places for files it offers, its default first; empty
    where it holds no image files. `several` says whether it holds the answers of several annotators about one sample,
    `multiple` whether it holds several classes in one answer. `modalities` are the kinds of samples it holds; others
    are left out and counted.
    """

    name: ClassVar[str]
    title: ClassVar[str]
    ending: ClassVar[str]
    media: ClassVar[tuple[Media, ...]]
    modalities: ClassVar[frozenset[Modality]]
    several: ClassVar[bool]
    multiple: ClassVar[bool]
    keeps: ClassVar[str]
    drops: ClassVar[str]

    def write(self, rows: Iterable[ExportRow], target: Path, shape: ExportShape) -> ExportReport:
        """Write all rows; those of one sample follow each other.

        Raises `UserError` if the target cannot be written; then nothing is left behind.
        """
        ...


@runtime_checkable
class BatchExporter(Exporter, Protocol):
    """An exporter that takes rows in columns as well: a million labels then go out in seconds."""

    def write_batches(self, batches: Iterable[ExportBatch], target: Path, shape: ExportShape) -> ExportReport:
        """As `write`, and with the very same result."""
        ...
