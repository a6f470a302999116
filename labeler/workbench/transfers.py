"""Samples coming in: one or more sources into a project, each a batch of its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import cast

from labeler.contracts.importer import Importer, ImportOptions, Progress
from labeler.domain.annotator import clean_annotator
from labeler.domain.backup import BackupReason
from labeler.domain.sample import Rejection
from labeler.errors import UserError
from labeler.store.project_store import ProjectStore
from labeler.workbench.labels_as_metadata import LabelsAsMetadata
from labeler.workbench.projects import project_folder
from labeler.workbench.reading import guess_with, stage_in_child
from labeler.workbench.sources import pick_importer


@dataclass(frozen=True, slots=True)
class TransferReport:
    """What several sources brought together."""

    added: int
    duplicates: int
    labels: int
    rejected: tuple[Rejection, ...]
    new_classes: tuple[str, ...]
    import_ids: tuple[int, ...]
    notes: tuple[str, ...] = ()


def import_sources(
    project: Path,
    sources: Sequence[Path],
    options: ImportOptions,
    *,
    format_name: str | None = None,
    annotator: str | None = None,
    class_map: Mapping[str, str] | None = None,
    copy: bool = False,
    progress: Callable[[Progress], None] = lambda _: None,
    check: Callable[[], None] = lambda: None,
) -> TransferReport:
    """Open the project, import every source, close it. `SourceError` before anything is read if one is unusable.

    Labels are recorded only where somebody asked for it, by naming the column, the annotator or the folders. A column
    that merely looks like labels is kept as metadata, and the report says so: answers nobody gave must not appear.
    """
    annotator = None if annotator is None else clean_annotator(annotator)
    asked = bool(options.label or annotator or options.folder_labels)
    notes: list[str] = []
    chosen: list[tuple[Importer, Path]] = []
    for source in sources:
        importer = pick_importer(source, format_name)
        # With one source alone the reading itself will say what is wrong with it.
        guess = guess_with(importer, source, options) if len(sources) > 1 or not asked else None
        column = guess.label if guess is not None and not guess.answers else None
        if column and not asked:
            notes.append(f"the column “{column}” of {source.name} looks like labels; to record them: --label {column}")
            importer = cast(Importer, LabelsAsMetadata(importer, column))
        chosen.append((importer, source))
    with ProjectStore.open(project_folder(project)) as store:
        report = import_into(store, chosen, options, annotator, class_map or {}, copy, progress, check)
        if report.added or report.labels:
            notes += _backed_up(store)
    return replace(report, notes=(*report.notes, *notes))


def _backed_up(store: ProjectStore) -> list[str]:
    """What is in is in: a backup that fails is worth a note, not a refusal."""
    try:
        store.back_up(BackupReason.IMPORT)
    except UserError as error:
        return [str(error)]
    return []


def import_into(
    store: ProjectStore,
    chosen: Sequence[tuple[Importer, Path]],
    options: ImportOptions,
    annotator: str | None,
    class_map: Mapping[str, str],
    copy: bool,
    progress: Callable[[Progress], None],
    check: Callable[[], None],
) -> TransferReport:
    """Import into an open project; see `Intake.import_source`."""
    annotator = clean_annotator(annotator) if annotator else None
    reports = [
        store.intake.import_source(
            importer, source.absolute(), options,
            annotator=annotator, class_map=class_map, copy=copy, progress=progress, check=check,
            stager=stage_in_child,
        )
        for importer, source in chosen
    ]  # fmt: skip
    return TransferReport(
        added=sum(report.added for report in reports),
        duplicates=sum(report.duplicates for report in reports),
        labels=sum(report.labels for report in reports),
        rejected=tuple(item for report in reports for item in report.rejected),
        new_classes=tuple(name for report in reports for name in report.new_classes),
        import_ids=tuple(report.import_id for report in reports),
        notes=tuple(note for report in reports for note in report.notes),
    )
