"""Labels going out: an export with its datasheet and manifest, all of them in their place or none."""

from __future__ import annotations

import os
import secrets
import shutil
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from itertools import chain, islice
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from labeler.contracts.exporter import BatchExporter, ExportBatch, Exporter, ExportReport, ExportRow, ExportShape
from labeler.contracts.task import Task
from labeler.domain.sample import Modality, SampleUid
from labeler.errors import UserError
from labeler.exporters._names import DATASHEET, MANIFEST
from labeler.exporters._whole_file import sync_folder
from labeler.learning.feature_store import open_features
from labeler.registry import member
from labeler.store.answers import Answers
from labeler.store.project_store import ProjectStore
from labeler.workbench.datasheet import Datasheet
from labeler.workbench.export_request import ExportRequest, check_format, exporter_for
from labeler.workbench.export_rows import ExportRows
from labeler.workbench.manifest import LogMark, beside, manifest_of, write_text
from labeler.workbench.projects import project_folder
from labeler.workbench.splits import parse_split

__all__ = ["ExportPreview", "ExportRequest", "export_project", "export_store", "parse_split", "preview_export"]

Report = Callable[[float | None, str], None]


def export_project(
    project: Path, request: ExportRequest, report: Report = lambda fraction, words: None
) -> ExportReport:
    """Write one export of a project, read-only. Raises `UserError`; then nothing was written."""
    with ProjectStore.open(project_folder(project), read_only=True) as store:
        return export_store(store, request, report, lambda: None)


def export_store(
    store: ProjectStore, request: ExportRequest, report: Report, check: Callable[[], None]
) -> ExportReport:
    """As `export_project`, of an open store; runs on a lane."""
    exporter = exporter_for(request)
    task: Task = member("tasks", store.task().kind)
    check_format(exporter, request, task.multilabel)
    _check_targets(exporter, request)
    source = ExportRows(store, task, request, report, check)
    fitting = _Fitting(exporter)
    sheet = Datasheet(store, request, exporter)
    mark = LogMark.of(store)
    with _Staging(request.target) as staging:
        with store.reading_much():
            batches = sheet.watched(fitting.fitting(source.batches()))
            written = _written(exporter, batches, staging.target, shape_of(store, task, request))
        report(None, "Exporting: datasheet and manifest")
        notes = (*written.notes, *source.notes(), *fitting.notes())
        if request.beside:
            told = replace(written, notes=notes)
            _describe(staging, exporter, request, sheet, mark, told, source.answers())
        check()
        staging.publish(request.overwrite)
    return replace(written, path=str(request.target), notes=notes)


def _written(exporter: Exporter, batches: Iterable[ExportBatch], target: Path, shape: ExportShape) -> ExportReport:
    if isinstance(exporter, BatchExporter):
        return exporter.write_batches(batches, target, shape)
    return exporter.write(chain.from_iterable(batch.rows() for batch in batches), target, shape)


@dataclass(frozen=True, slots=True)
class ExportPreview:
    """The first rows as a person sees them, what would be lost, and about how large the export becomes."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    notes: tuple[str, ...]
    samples: int
    bytes_estimate: int | None


_PREVIEWED = 200
_SHOWN = 6
_SHOWN_CELL = 80
# To split a larger project takes longer than a person looks at the choice.
_SPLIT_SHOWN = 20_000


def preview_export(
    store: ProjectStore, request: ExportRequest, check: Callable[[], None] = lambda: None
) -> ExportPreview:
    """Of the first samples, written to a place that is thrown away. Raises `UserError` where it could not be done."""
    import tempfile

    exporter = exporter_for(request)
    task: Task = member("tasks", store.task().kind)
    check_format(exporter, request, task.multilabel)
    wishes = replace(request, privacy=replace(request.privacy, drop_columns=()))
    if store.sample_count() > _SPLIT_SHOWN:
        wishes = replace(wishes, split=None)
    source, fitting = ExportRows(store, task, wishes, lambda fraction, words: None, check), _Fitting(exporter)
    rows = chain.from_iterable(batch.rows() for batch in fitting.fitting(source.batches()))
    first = list(islice(rows, _PREVIEWED))
    total = store.sample_count()
    samples = len({row.uid for row in first})
    with tempfile.TemporaryDirectory(prefix="labeler-preview-") as folder:
        target = Path(folder) / f"preview{exporter.ending}"
        written = exporter.write(iter(first), target, shape_of(store, task, request))
        size = sum(path.stat().st_size for path in [target, *target.rglob("*")] if path.is_file())
    estimate = round(size * total / samples) if samples and len(first) == _PREVIEWED else size
    return ExportPreview(
        ("content", "label", "annotator", "split"),
        tuple(_shown(row) for row in first[:_SHOWN]),
        (*written.notes, *source.notes(), *fitting.notes()),
        total,
        estimate if first else None,
    )


def shape_of(store: ProjectStore, task: Task, request: ExportRequest) -> ExportShape:
    def features(uids: Iterable[SampleUid]) -> NDArray[np.float32] | None:
        matrix = open_features(store.folder / "features", store.uid_heads())
        if matrix is None:
            return None
        row_of = {uid: row for row, uid in enumerate(store.sample_uids())}
        rows = np.array([row_of[uid] for uid in uids], dtype=np.int64)
        return np.ascontiguousarray(matrix.X[rows]) if rows.size and rows.max() < matrix.n_rows else None

    return ExportShape(
        multiple=task.multilabel, classes=store.task().names(), media=request.media, title=store.title, replace=True,
        features=features,
    )  # fmt: skip


def _shown(row: ExportRow) -> tuple[str, ...]:
    content = row.text if row.text is not None else row.source if row.file else str(dict(row.data or {}))
    said = "skipped" if row.skipped else ", ".join(row.labels)
    return (" ".join(content.split())[:_SHOWN_CELL], said, row.annotator or "", row.split or "")


@dataclass(slots=True)
class _Fitting:
    """Leaves out what a format cannot hold, and counts it."""

    exporter: Exporter
    left_out: Counter[Modality] = field(default_factory=Counter)

    def fitting(self, batches: Iterator[ExportBatch]) -> Iterator[ExportBatch]:
        held = self.exporter.modalities
        return batches if held >= frozenset(Modality) else self._held(batches, held)

    def _held(self, batches: Iterator[ExportBatch], held: frozenset[Modality]) -> Iterator[ExportBatch]:
        for batch in batches:
            fits = np.array([place.modality in held for place in batch.places], np.bool_)
            if fits.all():
                yield batch
                continue
            counts = np.bincount(batch.place, minlength=fits.size)
            for at in np.flatnonzero(~fits).tolist():
                self.left_out[batch.places[at].modality] += int(counts[at])
            if fits.any():
                yield batch.only(fits[batch.place])

    def notes(self) -> list[str]:
        return [
            f"{count:,} rows of kind {modality.value} are left out: {self.exporter.title} cannot hold them"
            for modality, count in self.left_out.items()
        ]


def _check_targets(exporter: Exporter, request: ExportRequest) -> None:
    """Raises `UserError` for what is in the way, unless it may be replaced."""
    if request.overwrite:
        return
    in_the_way = [request.target]
    if request.beside and exporter.ending:
        in_the_way += [beside(request.target, DATASHEET), beside(request.target, MANIFEST)]
    for path in in_the_way:
        if os.path.lexists(path):
            raise UserError(f"{path} is there already; choose another name, or --overwrite")


def _describe(
    staging: _Staging,
    exporter: Exporter,
    request: ExportRequest,
    sheet: Datasheet,
    mark: LogMark,
    written: ExportReport,
    answers: Answers,
) -> None:
    """The datasheet, and then the manifest over everything."""
    is_folder = staging.target.is_dir()
    sheet_path = staging.target / DATASHEET if is_folder else beside(staging.target, DATASHEET)
    manifest_path = staging.target / MANIFEST if is_folder else beside(staging.target, MANIFEST)
    write_text(sheet_path, sheet.text(written, answers))
    write_text(manifest_path, manifest_of(staging.target, sheet_path, exporter, request, sheet, mark, written))


class _Staging:
    """A hidden folder beside the target, in which everything is made before it is moved to its place."""

    def __init__(self, target: Path) -> None:
        self._final = target
        self._folder = target.with_name(f".{target.name[:100]}.{secrets.token_hex(4)}")
        self.target = self._folder / target.name

    def __enter__(self) -> _Staging:
        try:
            self._folder.mkdir()
        except OSError as error:
            raise self._refused(error) from error
        return self

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        shutil.rmtree(self._folder, ignore_errors=True)
        if isinstance(error, OSError):
            raise self._refused(error) from error
        if isinstance(error, UserError) and str(self._folder) in str(error):
            # The place in which it is made means nothing to a person.
            raise UserError(str(error).replace(str(self.target), str(self._final))) from error

    def publish(self, overwrite: bool) -> None:
        """Move everything; what was in the way comes back if one of them cannot be moved."""
        moved: list[tuple[Path, Path | None]] = []
        try:
            for made in sorted(self._folder.iterdir()):
                final, old = self._final.with_name(made.name), None
                if overwrite and os.path.lexists(final):
                    if final.is_dir() and not made.is_dir():
                        raise IsADirectoryError(21, "a folder is in its place")
                    old = self._folder / f".old-{secrets.token_hex(4)}"
                    final.rename(old)
                moved.append((final, old))
                made.rename(final)
            sync_folder(self._final.parent)
        except OSError as error:
            for final, old in reversed(moved):
                with suppress(OSError):
                    shutil.rmtree(final) if final.is_dir() else final.unlink(missing_ok=True)
                    if old is not None:
                        old.rename(final)
            raise self._refused(error) from error

    def _refused(self, error: OSError) -> UserError:
        return UserError(f"{self._final} cannot be written ({error.strerror or error}); choose another place")
