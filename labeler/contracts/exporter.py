"""Exporters: current labels become files of the field's formats."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any, ClassVar, Literal, NamedTuple, Protocol

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
