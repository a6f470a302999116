"""An open project file: the one door to everything on disk.

Writes go through one thread and are durable when their future completes. Reads may come from any thread.
"""

from __future__ import annotations

import json
import logging
import shutil
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from types import EllipsisType, TracebackType
from typing import TYPE_CHECKING, Any, TypeVar

from labeler.domain.backup import BackupReason
from labeler.domain.label_event import LabelEvent, utc_text
from labeler.domain.model_version import ModelVersion
from labeler.domain.task import LabelClass, TaskSpec
from labeler.errors import ProjectError, UserError
from labeler.registry import member
from labeler.store import (
    agreement_table,
    backup,
    class_table,
    database_check,
    guideline_table,
    merging,
    model_table,
    opening,
    rescue,
    swap,
)
from labeler.store.connections import DATABASE, Readers
from labeler.store.device import device_of
from labeler.store.disk_space import DiskSpace
from labeler.store.intake import Intake
from labeler.store.label_log import AppendTicket, EventDraft, LabelLog
from labeler.store.lock import ProjectLock
from labeler.store.project_key import require_key
from labeler.store.project_reads import ProjectReads
from labeler.store.repair_report import RepairReport
from labeler.store.standing import rebuild
from labeler.store.writer import Job, Writer

if TYPE_CHECKING:
    from sqlite_utils import Database

# The command line says on stderr what comes here; the window shows the report itself.
_repairs_log = logging.getLogger("labeler.repairs")
T = TypeVar("T")


def _wall_ms() -> int:
    return time.time_ns() // 1_000_000


class Warnings:
    """What the store has to tell without being asked, as title and text; told on the writer's thread."""

    def __init__(self) -> None:
        self.listener: Callable[[str, str], None] = lambda title, text: _repairs_log.warning("%s. %s", title, text)

    def tell(self, title: str, text: str) -> None:
        self.listener(title, text)


class ProjectStore(ProjectReads):
    """One open project folder."""

    def __init__(
        self,
        folder: Path,
        readers: Readers,
        writer: Writer | None,
        lock: ProjectLock | None,
        now_ms: Callable[[], int],
        opened: opening.Opened | None = None,
        warnings: Warnings | None = None,
    ) -> None:
        """Use `create` or `open`."""
        super().__init__(folder, readers)
        self.read_only = writer is None
        self._writer = writer
        self._lock = lock
        self._now_ms = now_ms
        self.intake = Intake(self, self._writing, lambda: self._clock, now_ms)
        self.warnings = warnings or Warnings()
        self.repairs = opened.report if opened else RepairReport()
        self.title = str(self.setting("title", folder.stem))
        if writer is None or opened is None:
            self.device = device_of(folder, self._db)[0]
            self._log = None
            return
        self.device = opened.repaired.device
        self._clock = opened.clock
        self._log = LabelLog(writer, self.device, self._clock, now_ms)
        self._log.guidelines = self.guidelines_version()
        if self.setting("devices") != opened.repaired.devices:
            self.set_setting("devices", opened.repaired.devices)

    @classmethod
    def create(
        cls,
        folder: Path,
        spec: TaskSpec,
        title: str,
        *,
        passphrase: str | None = None,
        now_ms: Callable[[], int] = _wall_ms,
        settings: Mapping[str, Any] | None = None,  # Any: JSON leaves
    ) -> ProjectStore:
        """Make a project folder, encrypted if there is a passphrase, and open it.

        Raises `ProjectError`; then nothing half-made is left.
        """
        member("tasks", spec.kind)
        opening.make_project(folder, spec, title, utc_text(now_ms()), settings or {}, passphrase)
        try:
            return cls.open(folder, now_ms=now_ms)
        except UserError:
            # Made a moment ago, and nobody has said anything in it.
            shutil.rmtree(folder, ignore_errors=True)
            raise

    @classmethod
    def open(cls, folder: Path, *, read_only: bool = False, now_ms: Callable[[], int] = _wall_ms) -> ProjectStore:
        """Open a project. Raises `ProjectLocked` if another process writes it, `ProjectError` if it cannot be used."""
        require_key(folder)
        if swap.finish_interrupted(folder):  # which may have made it an encrypted one
            require_key(folder)
        path = folder / DATABASE
        if read_only:
            opening.check_openable(folder)
            return cls(folder, Readers(path), None, None, now_ms)
        opening.check_writable(folder)
        lock = ProjectLock.take(folder)
        try:
            opened = opening.open_for_writing(folder, now_ms)
        except BaseException:
            lock.release()
            raise
        warnings = Warnings()
        writer, readers = Writer(path, opened.repaired.journal, DiskSpace(folder, warnings.tell)), Readers(path)
        if opened.report:
            _repairs_log.warning("%s was repaired: %s", folder.name, opened.report.words)
        try:
            writer.start()
            return cls(folder, readers, writer, lock, now_ms, opened, warnings)
        except BaseException:
            readers.close()
            writer.close()
            lock.release()
            raise

    def close(self) -> None:
        """Write what is waiting, checkpoint, let go of the lock. Harmless when closed already."""
        # Readers first: the writer's last checkpoint then meets nobody, and as the last one it takes the -wal away.
        self._readers.close()
        if self._writer is not None and self._writer.close():
            database_check.leave_mark(self.folder, suspect=self._writer.met_damage)
        if self._lock is not None:
            self._lock.release()

    def __enter__(self) -> ProjectStore:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # Settings: JSON values.

    def set_setting(self, key: str, value: Any) -> None:  # Any: JSON leaves
        text = json.dumps(value, allow_nan=False)
        journal = self._writing().journal

        def put(db: Database) -> None:
            db.table("settings").upsert({"key": key, "value": text}, pk="key")
            journal.change({"what": "setting", "key": key, "value": value}, db.conn)

        self._write(put)

    # Task and classes.

    def set_guidelines(self, text: str) -> None:
        """Every later answer of this session says that it was given under this version."""
        self._write(lambda db: guideline_table.set_guidelines(db.conn, text, self._now()))
        if self._log is not None:
            self._log.guidelines = self.guidelines_version()

    def add_class(self, label_class: LabelClass) -> None:
        self._write(lambda db: class_table.add_classes(db, (label_class,), self._now()))

    def rename_class(self, old: str, new: str) -> None:
        self._write(lambda db: class_table.rename_class(db, old, new, self._now()))

    def restyle_class(
        self,
        name: str,
        *,
        key: str | EllipsisType | None = ...,
        color: str | EllipsisType = ...,
        description: str | EllipsisType = ...,
    ) -> None:
        """Change what is given; `key=None` takes the key away."""
        self._write(
            lambda db: class_table.restyle_class(db, name, self._now(), key=key, color=color, description=description)
        )

    def alias_class(self, alias: str, name: str) -> None:
        """Labels that say `alias`, a name no class here had, count for the class `name` from now on."""
        self._write(lambda db: class_table.alias_class(db, alias, name, self._now()))

    def merge_classes(self, source: str, target: str) -> None:
        """Every label that ever said `source` says `target` from now on."""
        self._write(lambda db: class_table.merge_classes(db, source, target, self._now()))

    def ensure_annotator(self, name: str, role: str = "annotator") -> None:
        """Make an annotator known; one who is known keeps the role they have."""
        if not name.strip():
            raise UserError("an annotator needs a name")
        self._write(lambda db: db.table("annotators").insert({"name": name, "role": role}, ignore=True))

    # The log.

    def writing_later(self) -> AbstractContextManager[None]:
        """What is appended inside begins to be written when the block ends, 20 ms later at the latest."""
        return nullcontext() if self._writer is None else self._writer.waiting()

    def append(self, drafts: Sequence[EventDraft]) -> AppendTicket:
        """Put facts at the end of the log; the ticket's future completes when they are durable."""
        if self._log is None:
            raise ProjectError(f"{self.folder.name} is open read-only; close it elsewhere and open it again to label")
        return self._log.append(drafts)

    def append_again(self, ticket: AppendTicket) -> AppendTicket:
        """Write the same facts once more after a failure; none of them can come to be there twice."""
        if self._log is None:
            raise ProjectError(f"{self.folder.name} is open read-only; close it elsewhere and open it again to label")
        return self._log.again(ticket)

    def save_elsewhere(self, events: Sequence[LabelEvent], target: Path) -> Path:
        """Put the journal and events that could not be saved below another folder; returns what can be opened there."""
        return rescue.save_elsewhere(self.folder, self.device, events, self._db, target)

    def close_segment(self) -> Path | None:
        """Close the journal's open segment, for handing it on: immutable from now on. None if there is none."""
        journal = self._writing().journal
        return self._write(lambda _: journal.close_segment(), own_transaction=True)

    # Current state, derived from the log.

    def rebuild(self) -> None:
        """Derive the current state from the log alone."""
        self._write(lambda db: rebuild(db.conn))

    # Model versions.

    def add_model_version(self, record: ModelVersion) -> Future[None]:
        """Does not wait: a version can be made again from the log."""
        return self._writing().submit(lambda db: model_table.add_model_version(db, record, self._now()))

    def update_model_metrics(self, version: str, metrics: Mapping[str, float]) -> Future[None]:
        """Figures that came after the fit. Does not wait."""
        return self._writing().submit(lambda db: model_table.update_metrics(db, version, metrics))

    # How well annotators agree.

    def add_agreement(self, figures: Mapping[str, Any]) -> Future[None]:  # Any: JSON leaves
        """Keep the figures as those of the log so far. Does not wait: they can be computed again from the log."""
        return self._writing().submit(lambda db: agreement_table.add_agreement(db, figures, self._now()))

    # Work of others.

    def merge(
        self, journals: Sequence[Path], *, keep: bool, check: Callable[[], None] = lambda: None
    ) -> merging.MergeReport:
        """Take in what other journals say, or, `keep` false, only tell what that would change."""
        spec = self.setting("task_kind")
        home = merging.Home(self.folder, self.device, self._clock, spec, self.setting("project_id", ""))
        return self._write(
            lambda db: merging.merge_journals(db.conn, home, journals, keep=keep, check=check), own_transaction=True
        )

    # Backups: from any thread, while others write.

    def back_up(
        self,
        reason: BackupReason,
        *,
        progress: backup.Progress = lambda fraction: None,
        check: Callable[[], None] = lambda: None,
    ) -> Path:
        """See `backup.take_backup`. Raises `StoreError`; the project is as it was then."""
        return backup.take_backup(self.folder, reason, progress=progress, check=check, now_ms=self._now_ms)

    def back_up_if_due(
        self,
        reason: BackupReason,
        min_age_ms: int = 0,
        *,
        progress: backup.Progress = lambda fraction: None,
        check: Callable[[], None] = lambda: None,
    ) -> Path | None:
        """Unless the newest backup is younger than that, or says the same as the project."""
        newest = next(iter(backup.list_backups(self.folder)), None)
        age = None if newest is None else self._now_ms() - newest.taken_ms
        if (age is not None and 0 <= age < min_age_ms) or not backup.is_worth_taking(self.folder):
            return None
        return self.back_up(reason, progress=progress, check=check)

    def now_ms(self) -> int:
        """The wall clock's milliseconds since 1970, as this project's records are stamped."""
        return self._now_ms()

    def _now(self) -> str:
        return utc_text(self._now_ms())

    def _writing(self) -> Writer:
        if self._writer is None:
            raise ProjectError(
                f"{self.folder.name} is open read-only; close it elsewhere and open it again to change it"
            )
        return self._writer

    def _write(self, job: Job[T], *, own_transaction: bool = False) -> T:
        return self._writing().call(job, own_transaction=own_transaction)
