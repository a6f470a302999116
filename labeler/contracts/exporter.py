"""Exporters: current labels become files of the field's formats."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, ClassVar, Protocol

from labeler.domain.sample import Modality, SampleUid


@dataclass(frozen=True, slots=True)
class ExportRow:
    """One line of an export: one source of one sample with one label (or none).

    `labels` are class names in class order: one for single choice. `extra` are further metadata columns.
    `labeled` tells an answer that no class holds (multiple choice) from no answer.
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
    extra: Mapping[str, Any] = field(default_factory=dict)  # Any: JSON leaves
    labeled: bool = False


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What was written and what could not be."""

    path: str
    rows: int
    notes: tuple[str, ...] = ()


class Exporter(Protocol):
    """Writes one format, to a temporary name that is moved when whole."""

    name: ClassVar[str]
    title: ClassVar[str]
    ending: ClassVar[str]
    keeps: ClassVar[str]
    drops: ClassVar[str]

    def write(self, rows: Iterable[ExportRow], target: Path, multiple: bool) -> ExportReport:
        """Write all rows. Raises `UserError` if the target cannot be written; then nothing is left behind."""
        ...
