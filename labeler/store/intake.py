"""Sources on their way into an open project: looked at, brought in, taken back."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import asdict
from pathlib import Path

from labeler.contracts.importer import Importer, ImportOptions, Progress
from labeler.domain.clock import HybridClock
from labeler.domain.label_event import canonical_json
from labeler.errors import SourceError
from labeler.registry import member
from labeler.store import import_batch, staging
from labeler.store.import_batch import ImportReport, UndoReport
from labeler.store.label_values import names_by_case
from labeler.store.objects import discard_copy
from labeler.store.project_reads import ProjectReads
from labeler.store.staged_file import check_staged
from labeler.store.staged_look import StagedLook, look_at_staged
from labeler.store.writer import Writer

DEFAULT_ANNOTATOR = "import"


class Intake:
    """All methods wait until their work is done, on any thread. `writing` raises `ProjectError` if nothing may be
    written; only then there is no clock."""

    def __init__(
        self,
        reads: ProjectReads,
        writing: Callable[[], Writer],
        clock: Callable[[], HybridClock],
        now_ms: Callable[[], int],
    ) -> None:
        self._reads, self._writing, self._clock, self._now_ms = reads, writing, clock, now_ms

    def import_source(
        self,
        importer: Importer,
        source: Path,
        options: ImportOptions,
        *,
        annotator: str | None = None,
        class_map: Mapping[str, str] | None = None,
        copy: bool = False,
        progress: Callable[[Progress], None] = lambda _: None,
        check: Callable[[], None] = lambda: None,
        stager: staging.Stager = staging.stage_here,
    ) -> ImportReport:
        """Bring a source in, as one batch that can be undone.

        Until the very end everything is staged beside the project: interrupted, it leaves the project untouched, and
        the same call goes on where it stopped. `stager` reads the source: for files of other people, in a child.

        Raises `SourceError` if the source cannot be used at all, `Cancelled` from `check`.
        """
        source = Path(os.path.abspath(source))
        waiting = self._staged(importer, source, options, copy, progress, check, stager)
        spec = self._reads.task()
        plan = import_batch.Plan(
            source=str(source),
            importer=importer.name,
            options=canonical_json(asdict(options)),
            annotator=annotator or DEFAULT_ANNOTATOR,
            kind=spec.kind,
            task=member("tasks", spec.kind),
            class_map=class_map or {},
            copy=copy,
            clock=self._clock(),
            now_ms=self._now_ms(),
            journal=self._writing().journal,
            recorded=self._writing().recorded,
        )
        report = self._writing().call(lambda db: import_batch.commit_staged(db, waiting, plan), own_transaction=True)
        staging.discard(waiting)
        return report

    def look_at_source(
        self,
        importer: Importer,
        source: Path,
        options: ImportOptions,
        *,
        copy: bool = False,
        progress: Callable[[Progress], None] = lambda _: None,
        check: Callable[[], None] = lambda: None,
        stager: staging.Stager = staging.stage_here,
    ) -> StagedLook:
        """What `import_source` with the same arguments would find. It reads nothing again: all of it is staged here."""
        source = Path(os.path.abspath(source))
        waiting = self._staged(importer, source, options, copy, progress, check, stager)
        spec = self._reads.task()
        present = names_by_case(self._reads.present_names(), spec)
        return look_at_staged(waiting, present, multilabel=member("tasks", spec.kind).multilabel)

    def forget_source(self, importer: Importer, source: Path, options: ImportOptions, *, copy: bool = False) -> None:
        """Remove what was staged of a source that is not imported after all."""
        found = Path(os.path.abspath(source))
        staging.discard(staging.staging_path(self._reads.folder, importer, found, options, copy))

    def undo_import(self, import_id: int) -> UndoReport:
        """Take an import back, its labels by revoking them in the log."""
        orphans: list[str] = []
        journal = self._writing().journal
        report = self._writing().call(
            lambda db: import_batch.undo_import(
                db,
                import_id,
                journal=journal,
                clock=self._clock(),
                now_ms=self._now_ms(),
                on_removed=orphans.append,
            )
        )
        for kept_at in orphans:
            discard_copy(self._reads.folder, kept_at)
        return report

    def _staged(
        self,
        importer: Importer,
        source: Path,
        options: ImportOptions,
        copy: bool,
        progress: Callable[[Progress], None],
        check: Callable[[], None],
        stager: staging.Stager,
    ) -> Path:
        self._writing()
        if not staging.is_storable(str(source)):
            shown = staging.printable(str(source))
            raise SourceError(f"the name of {shown} is not valid UTF-8; rename it, then import it")
        if not (source.is_file() or source.is_dir()):
            raise SourceError(f"{source} does not exist, or is neither file nor folder; check the path")
        waiting = staging.staging_path(self._reads.folder, importer, source, options, copy)
        stager(staging.StageJob(self._reads.folder, waiting, importer, source, options, copy), progress, check)
        check()
        check_staged(waiting)
        return waiting
