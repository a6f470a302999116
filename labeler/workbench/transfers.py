"""Samples coming in: one or more sources into a project, each a batch of its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from labeler.contracts.importer import Importer, ImportOptions, Progress
from labeler.domain.sample import Rejection
from labeler.store.project_store import ProjectStore
from labeler.workbench.projects import project_folder
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
    """Open the project, import every source, close it. `SourceError` before anything is read if one is unusable."""
    chosen = [(pick_importer(source, format_name), source) for source in sources]
    with ProjectStore.open(project_folder(project)) as store:
        return import_into(store, chosen, options, annotator, class_map or {}, copy, progress, check)


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
    """Import into an open project; see `ProjectStore.import_source`."""
    reports = [
        store.import_source(
            importer, source.absolute(), options,
            annotator=annotator, class_map=class_map, copy=copy, progress=progress, check=check,
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
    )
